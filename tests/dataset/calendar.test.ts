import { describe, expect, test } from "vitest";
import { compareDates, isRealDate } from "../../src/dataset/integrity/calendar";
import { reads } from "../support/cases";

describe("dates of the calendar", () => {
  reads(
    "%s",
    (date = "") => isRealDate(date),
    "2024-02-29 => true",
    "2000-02-29 => true",
    "2023-02-28 => true",
    "2024-01-31 => true",
    "2024-04-30 => true",
    "2024-12-31 => true",
    "2024 => true",
    "2024-12 => true",
    "2024-07-15T00:00 => true",
    "2024-07-15T23:59 => true",
    "2023-02-29 => false",
    "1900-02-29 => false",
    "2100-02-29 => false",
    "2024-02-30 => false",
    "2024-04-31 => false",
    "2024-06-31 => false",
    "2024-09-31 => false",
    "2024-11-31 => false",
    "2024-01-32 => false",
    "2024-01-00 => false",
    "2024-00 => false",
    "2024-13 => false",
    "2024-07-15T24:00 => false",
    "2024-07-15T23:60 => false",
    "2024-02-30T10:00 => false",
  );

  test("two are compared as far as both are given", () => {
    expect(compareDates("2023", "2023-10")).toBe(0);
    expect(compareDates("2023-10-01", "2023-10")).toBe(0);
    expect(compareDates("2023-09", "2023-10-01")).toBe(-1);
    expect(compareDates("2024", "2023-12-31")).toBe(1);
  });
});
