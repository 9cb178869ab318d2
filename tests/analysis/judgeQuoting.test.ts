import { expect, it } from "vitest";
import { judgeQuoting } from "../../src/analysis/judgeQuoting";
import type { Dataset } from "../../src/dataset/Dataset";
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

/** A dataset whose sources lack what a table of statistics may lack. */
function lacking(...lacks: readonly ("publisher" | "published")[]): Dataset {
  const dataset = fixture();
  dataset.cautions = [];
  for (const source of dataset.sources) for (const field of lacks) delete source[field];
  return dataset;
}

it("lets a figure with a period be quoted from a source without a day, with that said", () => {
  expect(judgeQuoting(lookUp(lacking("published")), "output")).toBe("source_undated");
  const minded = lacking("published");
  const note = { zh: "说明。", en: "A note." };
  minded.cautions = [{ id: "c", figures: ["output"], kind: "coverage", note }];
  expect(judgeQuoting(lookUp(minded), "output")).toBe("source_undated_with_note");
  const unclear = lacking("published");
  const relation = recordOf(unclear.relations, "forms-cut");
  if (relation.kind !== "before_after") throw new Error("forms-cut is no pair");
  relation.comparability = { sameScope: "unclear" };
  const { after } = relation;
  recordOf(unclear.observations, after).period = recordOf(unclear.observations, "output").period;
  expect(judgeQuoting(lookUp(unclear), after)).toBe("source_undated_not_compared");
});

it("lets no figure be quoted of which nobody says who published it, or nothing of when it is", () => {
  expect(judgeQuoting(lookUp(lacking("publisher")), "output")).toBe("no_publisher");
  expect(judgeQuoting(lookUp(lacking("published")), "schools-all")).toBe("no_date");
  expect(judgeQuoting(lookUp(lacking("publisher", "published")), "output")).toBe("no_origin");
});
