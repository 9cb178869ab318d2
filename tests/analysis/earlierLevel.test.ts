import { describe, expect, it } from "vitest";
import { deriveEarlierLevel } from "../../src/analysis/deriveEarlierLevel";
import { earlierLevelOf } from "../../src/analysis/earlierLevel";
import { runChecks } from "../../src/analysis/runChecks";
import type { Observation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { during } from "../dataset/fixture";
import { recordOf } from "../dataset/item";
import { changeOf, withFigures } from "./changeAndTarget";

type Against = Parameters<typeof changeOf>[0]["against"];

const HALF_YEAR = during("2024-01", "2024-06");

/** 340 after 40 more, and beside it what was a year before: 300, unless it is told otherwise. */
function rose(
  before: Partial<Observation>,
  { against, amount = 40 }: { against?: Against; amount?: number } = {},
) {
  const dataset = withFigures({
    level: { value: 340, unit: "stations" },
    amount: { value: amount, unit: "stations" },
  });
  const level = recordOf(dataset.observations, "level");
  level.period = HALF_YEAR;
  dataset.observations.push({
    ...level,
    id: "before",
    printed: "300",
    quantity: { bound: "exact", value: 300 },
    period: during("2023-01", "2023-06"),
    ...before,
  });
  const relation = changeOf({ level: "level", amount: "amount", ...(against && { against }) });
  dataset.relations.push(relation);
  const lookup = lookUp(dataset);
  return {
    earlier: earlierLevelOf(lookup, relation)?.observation.id ?? null,
    derived: deriveEarlierLevel(lookup, relation).length,
    check: recordOf(runChecks(lookup), "level.moved"),
  };
}

describe("the level that a change leads from", () => {
  it("is the one of the same months a year before, which the change is held against and nothing is worked out for", () => {
    expect(rose({})).toMatchObject({
      earlier: "before",
      derived: 0,
      check: {
        figures: ["before", "level", "amount"],
        stated: ["300", "340", "40"],
        verdict: "agrees",
      },
    });
  });

  it("does not agree where the two levels give another change", () => {
    expect(rose({}, { amount: 50 }).check.verdict).toBe("differs");
  });

  it.each<[string, Against, Observation["period"]]>([
    ["同比", { of: "same_period_last_year" }, during("2023-01", "2023-06")],
    ["比上年", { of: "last_year" }, during("2023-01", "2023-06")],
    ["比2020年", { of: "period", start: "2020" }, during("2020")],
    [
      "比2019年1—6月",
      { of: "period", start: "2019-01", end: "2019-06" },
      during("2019-01", "2019-06"),
    ],
  ])("is of the time that the change counts from: %s", (_words, against, period) => {
    expect(rose({ period }, { against }).earlier).toBe("before");
  });

  it.each<[string, Partial<Observation>, Against?]>([
    ["of other months", { period: during("2023-01", "2023-05") }],
    ["of two years before", { period: during("2022-01", "2022-06") }],
    [
      "at the end of those months",
      { period: { basis: "stated", timing: "as_of", start: "2023-01", end: "2023-06" } },
    ],
    ["without a date", { period: { basis: "not_stated" } }],
    ["of another metric", { metric: "stations" }],
    ["of a part", { series: "城镇" }],
    ["missing", { status: "missing" }],
    ["of the year before, where the month before is meant", {}, { of: "previous_period" }],
    ["of the year before, where the start of the year is meant", {}, { of: "start_of_year" }],
  ])("is none that is %s", (_what, before, against) => {
    expect(rose(before, { against })).toMatchObject({ earlier: null, derived: 1 });
  });
});
