import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatFixedNumber,
  formatPlainNumber,
  shiftDecimalPoint,
} from "../../src/export/formatPlainNumber";
import { reads } from "../support/cases";

describe("numbers in files are plain digits", () => {
  test.each([
    [584300000000, "584300000000"],
    [0.1 + 0.2, "0.3"],
    [99.88, "99.88"],
    [-87.98, "-87.98"],
    [0, "0"],
    [-0, "0"],
    [1e21, "1000000000000000000000"],
    [1.5e-9, "0.0000000015"],
    [-1e-7, "-0.0000001"],
    [9007199254740991, "9007199254740991"],
    [1.234e22, "12340000000000000000000"],
    [-1.5e21, "-1500000000000000000000"],
    [1.25e-7, "0.000000125"],
    [1234567890123456 / 1e13, "123.456789012346"],
    [Number.MAX_VALUE, `17976931348623157${"0".repeat(292)}`],
  ])("%d is written %s", (value, text) => {
    expect(formatPlainNumber(value)).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is refused, not written", (value) => {
    expect(() => formatPlainNumber(value)).toThrow(
      `Cannot write ${value} as a number: expected a finite one`,
    );
  });

  test("any number reads back to 15 digits", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatPlainNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/u);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-15);
      }),
    );
  });
});

reads(
  "%s with %s decimals is %s",
  (value, decimals) => formatFixedNumber(Number(value), Number(decimals)),
  "74.38 | 2 => 74.38",
  "3 | 1 => 3.0",
  "1.005 | 2 => 1.01",
  "-0.001 | 2 => 0.00",
  "12 | 0 => 12",
  "-12.6 | 0 => -13",
  "-0.4 | 0 => 0",
  "0 | 3 => 0.000",
  "0.05 | 2 => 0.05",
  "0.5 | 1 => 0.5",
  "-0.05 | 1 => -0.1",
  "1e21 | 1 => 1000000000000000000000.0",
  "-87.98 | 1 => -88.0",
);

test("a percentage becomes a fraction without binary noise", () => {
  expect(shiftDecimalPoint(99.88, -2)).toBe(0.9988);
  expect(shiftDecimalPoint(74.38, -2)).toBe(0.7438);
});
