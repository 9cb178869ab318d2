import { describe, expect, it } from "vitest";
import { axisKey, placeOnAxis, timeAxis } from "../../src/analysis/timeAxis";
import type { Period } from "../../src/dataset/Dataset";
import { during } from "../dataset/fixture";

const asOf = (start: string): Period => ({ basis: "resolved", timing: "as_of", start });
const ticks = (...periods: readonly Period[]) => timeAxis(periods, "zh").map(({ tick }) => tick);

describe("an axis of time", () => {
  it("stands in order of time, each period once, without what has no date", () => {
    expect(ticks(during("2024"), { basis: "not_stated" }, during("2023"), during("2024"))).toEqual([
      "2023年",
      "2024年",
    ]);
  });

  it("joins what is the same moment, whatever it is called", () => {
    expect(axisKey(asOf("2023"))).toBe(axisKey(asOf("2023-12")));
    expect(axisKey(asOf("2023-06"))).not.toBe(axisKey(asOf("2023-12")));
    expect(axisKey(during("2023"))).not.toBe(axisKey(during("2023-12")));
    expect(axisKey(during("2023"))).toBe(axisKey(asOf("2023-12")));
    expect(axisKey(during("2021", "2023"))).not.toBe(axisKey(during("2023")));
    expect(axisKey(during("2021", "2022"))).not.toBe(axisKey(during("2021", "2023")));
    expect(axisKey(during("2021-01"))).not.toBe(axisKey(during("2021-01", "2021-02")));
  });

  it("leaves a gap where periods lie further apart than the others", () => {
    const years = timeAxis([during("2019"), during("2020"), during("2022")], "en");
    expect(years.map(({ key, at, tick }) => [key !== null, Math.round(at * 1000), tick])).toEqual([
      [true, 0, "2019"],
      [true, 333, "2020"],
      [false, 667, ""],
      [true, 1000, "2022"],
    ]);
  });

  it("joins what lies half as far again, and nothing that lies two thirds further", () => {
    const gaps = (...days: readonly string[]): number =>
      timeAxis(days.map(asOf), "zh").filter(({ key }) => key === null).length;
    expect(gaps("2024-03-01", "2024-03-11", "2024-03-26")).toBe(0);
    expect(gaps("2024-03-01", "2024-03-11", "2024-03-27")).toBe(0);
    expect(gaps("2024-03-01", "2024-03-11", "2024-03-28")).toBe(1);
  });

  it("has periods as far apart as they are: months, days, and census years", () => {
    const places = (...periods: readonly Period[]) =>
      timeAxis(periods, "zh").map(({ key, at }) => (key === null ? null : Math.round(at * 100)));
    expect(places(asOf("2024-01"), asOf("2024-02"), asOf("2024-05"))).toEqual([0, 25, null, 100]);
    expect(places(asOf("2024-03-01"), asOf("2024-03-02"), asOf("2024-03-11"))).toEqual([
      0,
      10,
      null,
      100,
    ]);
    expect(places(during("2000"), during("2010"), during("2020"))).toEqual([0, 50, 100]);
    expect(places(during("2020"))).toEqual([50]);
  });

  it("names a year where each period has its own, and the date where not", () => {
    expect(ticks(asOf("2021-06"), asOf("2023-06"))).toEqual(["2021年", "2023年"]);
    expect(ticks(asOf("2024-02"), asOf("2024-06"))).toEqual(["2024年2月", "2024年6月"]);
  });
});

describe("the place of a date on an axis", () => {
  const yearLong = placeOnAxis([asOf("2024-01-01"), { basis: "not_stated" }, asOf("2023-01-01")]);

  it("is in the middle of the year or the month that is all that is known of it", () => {
    expect(yearLong("2023")).toBe(0.5);
    expect(yearLong("2023-07-01")).toBe(0.5);
    expect(yearLong("2023-07")).toBe((6 * 30.4375 + 14) / (12 * 30.4375));
    expect(yearLong("2023-07-15")).toBe(yearLong("2023-07"));
  });

  it("is 0 and 1 at the ends of the axis, and none a day outside of them", () => {
    expect([yearLong("2023-01-01"), yearLong("2024-01-01")]).toEqual([0, 1]);
    expect([yearLong("2022-12-30"), yearLong("2024-01-02")]).toEqual([null, null]);
    expect([yearLong("2022"), yearLong("2024")]).toEqual([null, null]);
  });
});
