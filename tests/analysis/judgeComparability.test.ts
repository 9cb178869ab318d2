import { describe, expect, it } from "vitest";
import { judgeComparability } from "../../src/analysis/judgeComparability";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

function judge(change: (dataset: Dataset) => void, sameScope: "yes" | "no" | "unclear" = "yes") {
  const dataset = fixture();
  change(dataset);
  const relation = recordOf(dataset.relations, "forms-cut");
  if (relation.kind !== "before_after") throw new Error("forms-cut is no pair");
  relation.comparability = { sameScope, note: { zh: "说明。", en: "A note." } };
  const { reasons, ...judged } = judgeComparability(lookUp(dataset), relation);
  return { ...judged, reasons: reasons.map(({ en }) => en) };
}

describe("judgeComparability", () => {
  it("says a clean yes to one scope, one unit and two dates", () => {
    expect(judge(() => {})).toEqual({
      verdict: "comparable",
      sameScope: "yes",
      sameUnit: true,
      bothDated: true,
      reasons: [],
    });
  });

  it.each(["unclear", "no"] as const)("asks for caution or more where the scope is %s", (scope) => {
    expect(judge(() => {}, scope)).toMatchObject({
      verdict: scope === "no" ? "not_comparable" : "with_caution",
      reasons: ["A note.", expect.stringContaining("count the same things")],
    });
  });

  it("names the end that has no date, after the dataset's own note", () => {
    const undated = judge(({ observations }) => {
      recordOf(observations, "forms-before").period = { basis: "not_stated" };
    });
    expect(undated).toMatchObject({
      verdict: "with_caution",
      bothDated: false,
      reasons: ["A note.", "The earlier figure has no date."],
    });
  });

  it("does not compare two units", () => {
    const mixed = judge(({ observations }) => {
      recordOf(observations, "forms-after").metric = "stations";
    });
    expect(mixed).toMatchObject({
      verdict: "not_comparable",
      sameUnit: false,
      reasons: ["A note.", "The two are counted in different units."],
    });
  });

  it.each([
    [["forms-after"], "The later figure has no date."],
    [["forms-before", "forms-after"], "Neither figure has a date."],
  ])("without the dates of %j it says so", (ids, reason) => {
    const undated = judge(({ observations }) => {
      for (const id of ids) recordOf(observations, id).period = { basis: "not_stated" };
    });
    expect(undated).toMatchObject({
      verdict: "with_caution",
      bothDated: false,
      reasons: ["A note.", reason],
    });
  });

  it("asks for caution with a range", () => {
    const ranged = judge(({ observations }) => {
      recordOf(observations, "forms-after").quantity = { bound: "range", low: 3, high: 4 };
    });
    expect(ranged).toMatchObject({
      verdict: "with_caution",
      reasons: ["A note.", "A figure is approximate or a range."],
    });
  });

  it("asks for caution with two places and with approximate numbers", () => {
    expect(
      judge(({ observations }) => {
        recordOf(observations, "forms-after").place = "river-city";
        recordOf(observations, "forms-after").quantity = { bound: "about", value: 4 };
      }),
    ).toMatchObject({
      verdict: "with_caution",
      reasons: [
        "A note.",
        "The two hold for different places.",
        "A figure is approximate or a range.",
      ],
    });
  });
});
