import { describe, expect, it } from "vitest";
import { deriveEarlierLevel } from "../../src/analysis/deriveEarlierLevel";
import { runChecks } from "../../src/analysis/runChecks";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { changeOf, type Printed, withFigures } from "./changeAndTarget";

function earlier(numbers: Readonly<Record<"level" | "by", Printed>>, isAmount: boolean) {
  const relation = changeOf({ level: "level", [isAmount ? "amount" : "percent"]: "by" });
  return deriveEarlierLevel(lookUp(withFigures(numbers)), relation);
}

describe("deriveEarlierLevel", () => {
  it("adds what a count fell by: 41 after 300 fewer were 341", () => {
    const level = { value: 41, unit: "items" };
    expect(earlier({ level, by: { value: 300, unit: "items", direction: "fall" } }, true)).toEqual([
      expect.objectContaining({
        kind: "earlier_level",
        bound: "exact",
        value: 341,
        formula: "41 + 300",
      }),
    ]);
  });

  it("takes off what it rose by", () => {
    const level = { value: 341, unit: "items" };
    expect(
      earlier({ level, by: { value: 300, unit: "items", direction: "rise" } }, true),
    ).toMatchObject([{ value: 41, formula: "341 − 300" }]);
  });

  it("leaves a percentage what both roundings leave: 74.2%, up 0.3 points, was 73.8 to 74.0", () => {
    const level = { value: 74.2, decimals: 1, unit: "percent" };
    const by = { value: 0.3, decimals: 1, unit: "points", direction: "rise" } as const;
    expect(earlier({ level, by }, true)).toMatchObject([
      { bound: "range", value: { low: 73.8, high: 74 } },
    ]);
  });

  it("divides by one and the percentage, rounded outwards: 1200 up 20% were 995.8 to 1004.2", () => {
    // 1200 ÷ 1.205 = 995.85, 1200 ÷ 1.195 = 1004.18
    const level = { value: 1200, unit: "items" };
    expect(
      earlier({ level, by: { value: 20, unit: "percent", direction: "rise" } }, false),
    ).toMatchObject([
      {
        value: { low: 995.8, high: 1004.2 },
        formula: "1200 ÷ (100% + (19.5–20.5)%)",
        isRounded: true,
      },
    ]);
  });

  it("reads 倍 as so many times more: 300 after a rise of 2 times were about 100", () => {
    // 300 ÷ 3.5 = 85.7, 300 ÷ 2.5 = 120
    const level = { value: 300, unit: "items" };
    expect(
      earlier({ level, by: { value: 2, unit: "times", direction: "rise" } }, false),
    ).toMatchObject([{ value: { low: 85.7, high: 120 }, formula: "300 ÷ (1 + (1.5–2.5))" }]);
  });

  it("works back no money by a percentage, which may be at constant prices", () => {
    const level = { value: 1.2e12, unit: "yuan", multiplier: 8 } as const;
    expect(
      earlier({ level, by: { value: 6, unit: "percent", direction: "rise" } }, false),
    ).toMatchObject([{ reason: { why: "prices" } }]);
  });

  it("counts with what did not change as with a rise: 1200 that stayed were 1194.0 to 1206.1", () => {
    // 1200 ÷ 1.005 = 1194.03, 1200 ÷ 0.995 = 1206.03
    const by = { value: 0, unit: "percent", direction: "level" } as const;
    expect(earlier({ level: { value: 1200, unit: "items" }, by }, false)).toMatchObject([
      { value: { low: 1194, high: 1206.1 }, formula: "1200 ÷ (100% + (−0.5–0.5)%)" },
    ]);
  });

  it("takes a change that is printed below zero for a fall by its size: 1200 after −20% were 1490.6 to 1509.5", () => {
    // 1200 ÷ 0.805 = 1490.7, 1200 ÷ 0.795 = 1509.4
    const level = { value: 1200, unit: "items" };
    expect(earlier({ level, by: { value: -20, unit: "percent" } }, false)).toMatchObject([
      { value: { low: 1490.6, high: 1509.5 }, formula: "1200 ÷ (100% − (19.5–20.5)%)" },
    ]);
    expect(earlier({ level, by: { value: -300, unit: "items" } }, true)).toMatchObject([
      { value: 1500, formula: "1200 + 300" },
    ]);
  });

  it("says so where the direction is not known or the level is a lower limit", () => {
    const by = { value: 20, unit: "percent" };
    const level = { value: 1200, unit: "items" };
    expect(earlier({ level, by }, false)).toMatchObject([{ reason: { why: "direction" } }]);
    expect(
      earlier({ level: { ...level, bound: "at_least" }, by: { ...by, direction: "rise" } }, false),
    ).toMatchObject([{ reason: { why: "open" } }]);
    for (const isOfLevel of [true, false])
      expect(
        earlier(
          {
            level: { ...level, bound: isOfLevel ? "about" : "exact" },
            by: { ...by, bound: isOfLevel ? "exact" : "about", direction: "rise" },
          },
          false,
        ),
      ).toMatchObject([{ reason: { why: "about", printed: isOfLevel ? "1200" : "20" } }]);
  });
});

describe("the check of a level and its change", () => {
  const verdictOf = (
    numbers: Readonly<Record<"level" | "by" | "was", Printed>>,
    isAmount: boolean,
  ) => {
    const dataset = withFigures(numbers);
    dataset.relations = [
      changeOf({ level: "level", [isAmount ? "amount" : "percent"]: "by", earlier: "was" }),
    ];
    return runChecks(lookUp(dataset)).find(({ id }) => id === "level.moved")?.verdict;
  };
  const by = { value: 20, unit: "percent", direction: "rise" } as const;
  const level = { value: 1200, unit: "items" };

  it("agrees within the rounding of the three, and no further", () => {
    // 20% leaves 995.85 to 1004.18.
    expect(verdictOf({ level, by, was: { value: 1004, unit: "items" } }, false)).toBe("agrees");
    expect(verdictOf({ level, by, was: { value: 996, unit: "items" } }, false)).toBe("agrees");
    expect(verdictOf({ level, by, was: { value: 1005, unit: "items" } }, false)).toBe("differs");
    expect(verdictOf({ level, by, was: { value: 995, unit: "items" } }, false)).toBe("differs");
  });

  it("finds a fall that was taken for a rise", () => {
    const was = { value: 1500, unit: "items" };
    expect(verdictOf({ level, by: { ...by, direction: "fall" }, was }, false)).toBe("agrees");
    expect(verdictOf({ level, by, was }, false)).toBe("differs");
  });

  it("does not call money wrong whose rate may be at constant prices, but its amount", () => {
    const money = { unit: "yuan", multiplier: 8 } as const;
    const numbers = { level: { value: 1.2e11, ...money }, was: { value: 1.1e11, ...money } };
    expect(verdictOf({ ...numbers, by }, false)).toBe("cannot_check");
    expect(verdictOf({ ...numbers, by: { value: 5e9, ...money, direction: "rise" } }, true)).toBe(
      "differs",
    );
  });

  it("asks nothing of a percentage that stands alone as a change", () => {
    const dataset = withFigures({ by });
    dataset.relations = [changeOf({ percent: "by", against: { of: "same_period_last_year" } })];
    expect(runChecks(lookUp(dataset)).filter(({ figures }) => figures.includes("by"))).toEqual([]);
  });
});
