import { describe, expect, test } from "vitest";
import { reasonWords } from "../../src/analysis/reasonWords";

describe("why a number cannot be worked out", () => {
  test.each([
    ["units", "前后单位不同。"],
    ["prices", "金额的增幅可能按可比价计算，不由现值反推。"],
    ["direction", "原文未说明升降方向。"],
    ["direction_of_total", "原文未说明升降方向，无法推算总数。"],
    ["polarity", "只有越多越好的数量才按比例计算完成程度。"],
    ["signs", "增量与增幅为零或方向相反，无法推算总数。"],
    ["no_total", "没有一个总数能同时得出所述增量与增幅。"],
    ["open", "数据只给出上限或下限，无法推算。"],
  ] as const)("%s is told", (why, zh) => {
    expect(reasonWords({ why }).zh).toBe(zh);
  });

  test("names the approximate figure as it is printed", () => {
    expect(reasonWords({ why: "about", printed: "近19" })).toEqual({
      zh: "“近19”是约数，上下限未知，无法推算。",
      en: "One of the figures is approximate and its limits are not known, so nothing can be worked out.",
    });
  });
});
