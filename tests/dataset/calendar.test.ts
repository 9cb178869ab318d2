import { describe, expect, test } from "vitest";
import { compareDates, isRealDate } from "../../src/dataset/integrity/calendar";

describe("dates of the calendar", () => {
  test.each([
    "2024-02-29",
    "2000-02-29",
    "2023-02-28",
    "2024-01-31",
    "2024-04-30",
    "2024-12-31",
    "2024",
    "2024-12",
    "2024-07-15T00:00",
    "2024-07-15T23:59",
  ])("%s is one", (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-02-30",
    "2024-04-31",
    "2024-06-31",
    "2024-09-31",
    "2024-11-31",
    "2024-01-32",
    "2024-01-00",
    "2024-00",
    "2024-13",
    "2024-07-15T24:00",
    "2024-07-15T23:60",
    "2024-02-30T10:00",
  ])("%s is none", (date) => {
    expect(isRealDate(date)).toBe(false);
  });

  test("two are compared as far as both are given", () => {
    expect(compareDates("2023", "2023-10")).toBe(0);
    expect(compareDates("2023-09", "2023-10-01")).toBe(-1);
    expect(compareDates("2024", "2023-12-31")).toBe(1);
  });
});
