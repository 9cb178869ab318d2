import { expect, it } from "vitest";
import { judgeQuoting } from "../../src/analysis/judgeQuoting";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

it("lets a dated figure of the report be quoted as it stands, until there is something to mind", () => {
  const dataset = fixture();
  dataset.cautions = [];
  expect(judgeQuoting(lookUp(dataset), "output")).toBe("as_it_stands");
  expect(judgeQuoting(lookUp(dataset), "schools-all")).toBe("undated");
  const minded = fixture();
  const note = { zh: "说明。", en: "A note." };
  minded.cautions = [{ id: "c", figures: ["output-rank"], kind: "coverage", note }];
  // A value is told with its rank.
  expect(judgeQuoting(lookUp(minded), "output")).toBe("with_note");
});

it("asks that what does not compare without care is not held against its before", () => {
  const dataset = fixture();
  const relation = recordOf(dataset.relations, "forms-cut");
  if (relation.kind !== "before_after") throw new Error("forms-cut is no pair");
  relation.comparability = { sameScope: "unclear" };
  expect(judgeQuoting(lookUp(dataset), "forms-after")).toBe("not_compared");
});

it("lets no figure be quoted whose source says not who published it, or not when", () => {
  const judged = (lacks: readonly ("publisher" | "published")[]): string => {
    const dataset = fixture();
    for (const source of dataset.sources) for (const field of lacks) delete source[field];
    return judgeQuoting(lookUp(dataset), "output");
  };
  expect(judged(["publisher"])).toBe("no_publisher");
  expect(judged(["published"])).toBe("no_date");
  expect(judged(["publisher", "published"])).toBe("no_origin");
});
