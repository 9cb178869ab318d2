import { describe, expect, it } from "vitest";
import { cautionTexts, summariseCautions } from "../../src/analysis/summariseCautions";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { item } from "../dataset/item";

const scope = {
  id: "slips-scope",
  figures: ["slips-before", "slips-after"],
  kind: "scope",
  note: { zh: "口径不一。", en: "The scopes differ." },
} as const;

describe("what is to be minded of figures", () => {
  it("is nothing where nothing is told", () => {
    expect(summariseCautions(lookUp(fixture()), ["output"])).toEqual({ verdict: null, notes: [] });
    expect(cautionTexts(lookUp(fixture()), [], "zh")).toEqual([]);
  });

  it("is a caution without a verdict where nothing is compared", () => {
    const lookup = lookUp(fixture());
    expect(summariseCautions(lookup, ["stations"]).verdict).toBeNull();
    expect(cautionTexts(lookup, ["stations"], "zh")).toEqual(["时间未注明。"]);
  });

  it("begins with the verdict on a pair, and what somebody wrote of it", () => {
    const lookup = lookUp(fixture());
    expect(summariseCautions(lookup, ["slips-after"]).verdict).toBe("with_caution");
    expect(cautionTexts(lookup, ["slips-after"], "en")).toEqual([
      "Compare with caution. One person’s words, neither dated.",
    ]);
  });

  it("says a caution on both figures instead of the pair's note, and each once", () => {
    const dataset = fixture();
    dataset.cautions.push({ ...scope, figures: [...scope.figures] });
    expect(cautionTexts(lookUp(dataset), ["slips-before", "slips-after"], "zh")).toEqual([
      "须谨慎比较。口径不一。",
    ]);
  });

  it("says what was worked out where nobody wrote anything, and the gravest verdict", () => {
    const dataset = fixture();
    const pair = item(
      dataset.relations.flatMap((one) => (one.kind === "before_after" ? [one] : [])),
      0,
    );
    pair.comparability = { sameScope: "no" };
    const figures = [pair.before, pair.after];
    expect(summariseCautions(lookUp(dataset), figures).verdict).toBe("not_comparable");
    expect(cautionTexts(lookUp(dataset), figures, "zh")[0]).toBe("不可比。前后统计范围不同。");
  });
});
