import { describe, expect, it } from "vitest";
import { formatDate, formatPeriod, isoPeriod, periodOrder } from "../../src/wording/formatPeriod";

const june = {
  basis: "resolved",
  timing: "as_of",
  start: "2024-06",
  expression: "今年6月",
} as const;
const plan = { basis: "stated", timing: "during", start: "2021", end: "2023" } as const;

describe("a period in words", () => {
  it("says up to when an amount was counted", () => {
    expect(formatPeriod(june, "zh")).toBe("截至2024年6月");
    expect(formatPeriod(june, "en")).toBe("as of June 2024");
  });

  it("spans years", () => {
    expect(formatPeriod(plan, "zh")).toBe("2021—2023年");
    expect(formatPeriod(plan, "en")).toBe("2021–2023");
  });

  it("says that there is no date, and which word the report has for it", () => {
    expect(formatPeriod({ basis: "not_stated", expression: "前期" }, "zh")).toBe(
      "时间未注明\uff08“前期”\uff09",
    );
    expect(formatPeriod({ basis: "not_stated" }, "en")).toBe("date not stated");
  });

  it("writes a day", () => {
    expect(formatDate("2024-07-15T09:49", "zh")).toBe("2024年7月15日");
    expect(formatDate("2024-07-15", "en")).toBe("15 July 2024");
  });

  it("is ISO 8601 in files, and empty where there is no date", () => {
    expect(isoPeriod(plan)).toBe("2021/2023");
    expect(isoPeriod(june)).toBe("2024-06");
    expect(isoPeriod({ basis: "not_stated" })).toBeNull();
  });

  it("orders by the end, undated last", () => {
    const undated = { basis: "not_stated" } as const;
    const sorted = [undated, june, plan].sort(
      (left, right) => periodOrder(left) - periodOrder(right),
    );
    expect(sorted).toEqual([plan, june, undated]);
    // It begins before the other and ends after it.
    const long = { basis: "stated", timing: "during", start: "2019", end: "2024-07" } as const;
    expect(periodOrder(long)).toBeGreaterThan(periodOrder(june));
    expect([long, plan, june].map(periodOrder)).toEqual([20_240_731, 20_231_231, 20_240_631]);
  });
});
