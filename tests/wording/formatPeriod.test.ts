import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatPeriod,
  formatRange,
  isoPeriod,
  periodOrder,
} from "../../src/wording/formatPeriod";

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

  it("names each month", () => {
    const month = (at: number) => `2024-${String(at + 1).padStart(2, "0")}`;
    const months = Array.from({ length: 12 }, (_, at) => month(at));
    expect(months.map((date) => formatDate(date, "en")).join(", ")).toBe(
      "January 2024, February 2024, March 2024, April 2024, May 2024, June 2024, July 2024, August 2024, September 2024, October 2024, November 2024, December 2024",
    );
    expect(months.map((date) => formatDate(date, "zh"))).toEqual(
      months.map((_, at) => `2024年${at + 1}月`),
    );
    expect([formatDate("2024", "zh"), formatDate("2024", "en")]).toEqual(["2024年", "2024"]);
  });

  it.each([
    ["2021", "2023-06", "2021年—2023年6月", "2021–June 2023"],
    ["2021-03", "2023", "2021年3月—2023年", "March 2021–2023"],
    ["2021-03", "2021-05", "2021年3月—2021年5月", "March 2021–May 2021"],
  ])("from %s to %s", (start, end, zh, en) => {
    const period = { basis: "stated", timing: "during", start, end } as const;
    expect([formatPeriod(period, "zh"), formatPeriod(period, "en")]).toEqual([zh, en]);
    const asOf = { ...period, timing: "as_of" } as const;
    expect([formatPeriod(asOf, "zh"), formatPeriod(asOf, "en")]).toEqual([
      `截至${zh}`,
      `as of ${en}`,
    ]);
  });

  it("is undated in its language, with the report's word or without", () => {
    expect(formatPeriod({ basis: "not_stated" }, "zh")).toBe("时间未注明");
    expect(formatPeriod({ basis: "not_stated", expression: "前期" }, "en")).toBe("date not stated");
    expect(periodOrder({ basis: "not_stated" })).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ["2022", "2024-06", "2022年—2024年6月", "2022 to June 2024"],
    ["2022", null, "2022年以来", "since 2022"],
    [null, "2023", "2023年及以前", "until 2023"],
    ["2023", "2023", "2023年", "2023"],
    [null, null, "", ""],
  ])("ranges from %s to %s", (from, to, zh, en) => {
    expect([formatRange({ from, to }, "zh"), formatRange({ from, to }, "en")]).toEqual([zh, en]);
  });

  it("is ISO 8601 in files, and empty where there is no date", () => {
    expect(isoPeriod(plan)).toBe("2021/2023");
    expect(isoPeriod(june)).toBe("2024-06");
    expect(isoPeriod({ basis: "not_stated" })).toBeNull();
    expect(periodOrder({ ...june, start: "2024-07-15" })).toBe(20_240_715);
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
