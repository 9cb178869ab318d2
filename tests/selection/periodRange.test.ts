import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../../src/dataset/Dataset";
import { periodChoices } from "../../src/selection/filterChoices";
import { daySpanOf, isInRange, isOrdered } from "../../src/selection/periodRange";
import { during } from "../dataset/fixture";

const asOf = (start: string, end?: string): Period => ({
  basis: "resolved",
  timing: "as_of",
  start,
  ...(end === undefined ? {} : { end }),
});
const undated: Period = { basis: "not_stated" };

describe("the days of a period", () => {
  it("run from its first to its last", () => {
    expect(daySpanOf(during("2023"))).toEqual({ first: 20230101, last: 20231231 });
    expect(daySpanOf(during("2021", "2023-06"))).toEqual({ first: 20210101, last: 20230631 });
    expect(daySpanOf(during("2024-07-08"))).toEqual({ first: 20240708, last: 20240708 });
  });

  it("are those of the end, where the number holds as of then", () => {
    expect(daySpanOf(asOf("2021", "2023"))).toEqual({ first: 20230101, last: 20231231 });
  });

  it("are none where the report gives no date", () => {
    expect(daySpanOf(undated)).toBeNull();
  });
});

describe("a period that is asked for", () => {
  const isAsked = (period: Period, from: string | null, to: string | null): boolean =>
    isInRange(daySpanOf(period), { from, to, undated: false });

  it("holds its first day and its last", () => {
    expect(isAsked(during("2023-12-31"), null, "2023")).toBe(true);
    expect(isAsked(during("2024-01-01"), null, "2023")).toBe(false);
    expect(isAsked(during("2024-01-01"), "2024", null)).toBe(true);
    expect(isAsked(during("2023-12-31"), "2024", null)).toBe(false);
  });

  it("takes whatever it touches", () => {
    expect(isAsked(during("2021", "2023"), "2022", "2022")).toBe(true);
    expect(isAsked(during("2021", "2023"), "2024", null)).toBe(false);
    expect(isAsked(during("2023"), "2023-06", "2023-06")).toBe(true);
    expect(isAsked(asOf("2024-06"), null, "2024-05")).toBe(false);
    expect(isAsked(asOf("2024-06"), "2024-06", null)).toBe(true);
  });

  it("is in order when its beginning is not after its end", () => {
    expect(isOrdered("2024-06", "2024")).toBe(true);
    expect(isOrdered("2024", "2024-06")).toBe(true);
    expect(isOrdered("2024-07", "2024-06")).toBe(false);
    expect(isOrdered("2025", "2024-06")).toBe(false);
    expect(isOrdered(null, "2024")).toBe(true);
    expect(isOrdered("2024", null)).toBe(true);
    expect(isOrdered("2024-06-15", "2024-06-15")).toBe(true);
    expect(isOrdered("2024-06-16", "2024-06-15")).toBe(false);
  });

  it("loses nothing by being made longer", () => {
    const date = fc.constantFrom(null, "2021", "2022", "2022-05", "2023-12", "2024");
    const period = fc.constantFrom(
      during("2022"),
      during("2021", "2023"),
      asOf("2022-05"),
      undated,
    );
    fc.assert(
      fc.property(period, date, date, fc.boolean(), (one, from, to, keep) => {
        const asked = { from, to, undated: keep };
        if (!isInRange(daySpanOf(one), asked)) return;
        expect(isInRange(daySpanOf(one), { ...asked, from: null, undated: true })).toBe(true);
        expect(isInRange(daySpanOf(one), { ...asked, to: null, undated: true })).toBe(true);
      }),
    );
  });
});

describe("the ends that can be chosen", () => {
  it("are the years that occur, oldest first, and the months of a year that has several", () => {
    const periods = [
      asOf("2024-06"),
      undated,
      during("2021", "2023"),
      asOf("2024-02-08"),
      asOf("2022-12"),
      during("2022"),
    ];
    expect(periodChoices(periods)).toEqual(["2021", "2022", "2023", "2024", "2024-02", "2024-06"]);
  });

  it("are none where nothing is dated", () => {
    expect(periodChoices([undated])).toEqual([]);
  });
});
