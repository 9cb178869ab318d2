import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { changeWords } from "../../src/wording/changeWords";
import { targetWords } from "../../src/wording/targetWords";
import { changeOf, type Printed, targetOf, withFigures } from "../analysis/changeAndTarget";
import { recordOf } from "../dataset/item";

function words(by: Printed & { readonly printed: string }, parts: object, language: "zh" | "en") {
  const dataset = withFigures({ by });
  recordOf(dataset.observations, "by").printed = by.printed;
  const { unit } = by;
  const key = unit === "percent" || unit === "times" ? "percent" : "amount";
  return changeWords(lookUp(dataset), changeOf({ [key]: "by", ...parts }), language);
}

describe("changeWords", () => {
  const rate = { value: 8.1, decimals: 1, unit: "percent", printed: "8.1%" };
  const yearly = { against: { of: "same_period_last_year" } };

  it.each([
    ["rise", "同比增长8.1%", "up 8.1% on the same period of last year"],
    ["fall", "同比下降8.1%", "down 8.1% on the same period of last year"],
    ["level", "同比持平", "unchanged on the same period of last year"],
    [undefined, "同比变化8.1%", "changed by 8.1% on the same period of last year"],
  ] as const)("says %s and what it is counted from", (direction, zh, en) => {
    const by = direction === undefined ? rate : { ...rate, direction };
    expect(words(by, yearly, "zh")).toBe(zh);
    expect(words(by, yearly, "en")).toBe(en);
  });

  it("calls percentage points by their name and never a percentage", () => {
    const points = {
      value: 0.3,
      decimals: 1,
      unit: "points",
      printed: "0.3个百分点",
      direction: "rise",
    } as const;
    expect(words(points, { against: { of: "last_year" } }, "zh")).toBe("比上年提高0.3个百分点");
    expect(words(points, { against: { of: "last_year" } }, "en")).toBe(
      "up 0.3 percentage points on the year before",
    );
  });

  it("names the year that a report names, and nothing where it names none", () => {
    const items = { value: 19, unit: "items", printed: "19项", direction: "fall" } as const;
    expect(words(items, { against: { of: "period", start: "2020" } }, "zh")).toBe(
      "比2020年减少19项",
    );
    expect(words(items, {}, "en")).toBe("down 19 items");
  });
});

describe("targetWords", () => {
  it("says the target, when it falls due and how far it is completed", () => {
    const dataset = withFigures({
      aim: { value: 600, unit: "items" },
      degree: { value: 95.2, decimals: 1, unit: "percent" },
    });
    const aim = recordOf(dataset.observations, "aim");
    aim.printed = "600项";
    aim.period = { basis: "stated", timing: "during", start: "2025" };
    recordOf(dataset.observations, "degree").printed = "95.2%";
    const relation = targetOf({ target: "aim", completion: "degree" });
    expect(targetWords(lookUp(dataset), relation, "zh")).toBe("目标600项（2025年），完成95.2%");
    expect(targetWords(lookUp(dataset), relation, "en")).toBe(
      "target 600 items, due 2025; 95.2% completed",
    );
  });
});
