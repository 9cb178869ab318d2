import { describe, expect, it } from "vitest";
import { deriveCompletion, judgeTarget } from "../../src/analysis/deriveCompletion";
import { runChecks } from "../../src/analysis/runChecks";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { recordOf } from "../dataset/item";
import { type Printed, targetOf, withFigures } from "./changeAndTarget";

const relation = targetOf({ target: "aim", attained: "done" });

function lookupOf(
  aim: Printed,
  done: Printed,
  polarity: "more_is_better" | "less_is_better" | "neither" = "more_is_better",
) {
  const dataset = withFigures({ aim, done });
  recordOf(dataset.metrics, "done").polarity = polarity;
  return lookUp(dataset);
}

const posts = (value: number, rest: Partial<Printed> = {}): Printed => ({
  value,
  unit: "items",
  ...rest,
});

describe("judgeTarget", () => {
  it.each([
    ["met where as many were made as were due", posts(100), posts(100), "more_is_better", "met"],
    ["missed where fewer were made", posts(100), posts(99), "more_is_better", "missed"],
    ["met where complaints stay below", posts(100), posts(99), "less_is_better", "met"],
    ["missed where complaints exceed", posts(100), posts(101), "less_is_better", "missed"],
    [
      "met by a lower limit above the target",
      posts(100),
      posts(120, { bound: "at_least" }),
      "more_is_better",
      "met",
    ],
    [
      "open where a lower limit lies below it",
      posts(100),
      posts(90, { bound: "at_least" }),
      "more_is_better",
      "open",
    ],
    [
      "open by an approximate number",
      posts(100),
      posts(120, { bound: "about" }),
      "more_is_better",
      "open",
    ],
    ["not judged where no direction is better", posts(100), posts(120), "neither", "no_direction"],
  ] as const)("%s", (_why, aim, done, polarity, verdict) => {
    expect(judgeTarget(lookupOf(aim, done, polarity), relation)).toBe(verdict);
  });

  it("has no light where nothing attained is stated", () => {
    const alone = targetOf({ target: "aim" });
    expect(judgeTarget(lookupOf(posts(100), posts(100)), alone)).toBe("not_stated");
    expect(deriveCompletion(lookupOf(posts(100), posts(100)), alone)).toEqual([]);
  });
});

describe("deriveCompletion", () => {
  it("divides what was counted: 95 of 100 are 95%", () => {
    expect(deriveCompletion(lookupOf(posts(100), posts(95)), relation)).toMatchObject([
      { kind: "completion", bound: "exact", value: 95, formula: "95 ÷ 100", unit: "percent" },
    ]);
  });

  it("leaves what rounding leaves: 4.8 of 5.0 hundred million are 94.0 to 98.0%", () => {
    // 4.75 ÷ 5.05 = 94.06, 4.85 ÷ 4.95 = 97.98
    const money = { unit: "yuan", multiplier: 8, decimals: 1 } as const;
    expect(
      deriveCompletion(lookupOf({ value: 5e8, ...money }, { value: 4.8e8, ...money }), relation),
    ).toMatchObject([
      { bound: "range", value: { low: 94, high: 98 }, formula: "(4.75–4.85) ÷ (4.95–5.05)" },
    ]);
  });

  it("has no proportion where less is better", () => {
    expect(
      deriveCompletion(lookupOf(posts(100), posts(95), "less_is_better"), relation),
    ).toMatchObject([{ reason: { why: "polarity" } }]);
  });

  it("checks the degree of completion that a report states", () => {
    const verdictFor = (value: number) => {
      const dataset = withFigures({
        aim: posts(600),
        done: posts(571),
        degree: { value, decimals: 1, unit: "percent" },
      });
      dataset.relations = [{ ...relation, completion: "degree" }];
      return runChecks(lookUp(dataset)).find(({ id }) => id === "target.goal")?.verdict;
    };
    // 571 ÷ 600 = 95.17
    expect(verdictFor(95.2)).toBe("agrees");
    expect(verdictFor(95.3)).toBe("differs");
  });
});
