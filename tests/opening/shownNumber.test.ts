import { describe, expect, test } from "vitest";
import { shownBeside, shownNumber } from "../../src/opening/workbook/shownNumber";

/** 2024-06-03 in days from the beginning that workbooks count from. */
const DAY = 45_446;

describe("a number is read as its cell shows it", () => {
  test.each([
    [5843, "General", "5843"],
    [0.1 + 0.2, "General", "0.3"],
    [5843.06, "@", "5843.06"],
    [1_392_730_000, "#,##0;[Red]#,##0", "1392730000"],
    [0.631, "0.0%", "63.1%"],
    [-1234.5, "#,##0.0_);(#,##0.0)", "-1234.5"],
    [1234.5, "#,##0.0_);(#,##0.0)", "1234.5"],
    [12.5, "0.0#", "12.5"],
    [12, "0.##", "12"],
    [3.2, '0.0"亿元"', "3.2亿元"],
    [3.2, "¥0.00", "3.20"],
    [0, '_ * "-"??_ ', "0"],
  ])("%d in %s", (value, format, text) => {
    expect(shownNumber(value, format, false)).toEqual({ text });
  });

  test.each([
    ["a rounded one keeps its digits", 5.351_234_567_8, "0.0_ ", "5.4", "5.3512345678"],
    ["percentages too", 0.053_512, "0.0%", "5.4%", "5.3512"],
    ["by the thousand", 2_345_678, "#,##0,", "2346", "2345.678"],
    [
      "by the ten thousand, with a point that is only drawn",
      45_678_000,
      "0!.0,",
      "4567.8",
      undefined,
    ],
    ["the same by a backslash", 45_678_000, "0\\.0,", "4567.8", undefined],
    ["by the ten thousand, four digits behind the point", 12_345, "0!.0000", "1.2345", undefined],
    ["by the million", 1_250_000, "0.0,,", "1.3", "1.25"],
  ])("%s", (_, value, format, text, whole) => {
    expect(shownNumber(value, format, false)).toEqual(
      whole === undefined ? { text } : { text, whole },
    );
  });

  test.each([
    ["yyyy/m/d", "2024-06-03"],
    ['yyyy"年"m"月"d"日"', "2024-06-03"],
    ["m/d/yy", "2024-06-03"],
    ['yyyy"年"m"月"', "2024-06"],
    ["mmm-yy", "2024-06"],
    ['e"年"', "2024"],
    ["yyyy", "2024"],
    ["yyyy-mm-dd hh:mm", "2024-06-03T00:00"],
  ])("a date as fine as %s shows it", (format, text) => {
    expect(shownNumber(DAY, format, false)).toEqual({ text });
    expect(shownNumber(DAY - 1462, format, true)).toEqual({ text });
  });

  test("what is divided by a condition is not guessed, nor what is too large", () => {
    expect(shownNumber(45_678, '[>=10000]0!.0,"万";0', false)).toBeNull();
    expect(shownNumber(1e307, "0.0%", false)).toBeNull();
    expect(shownBeside(1e307, `1${"0".repeat(309)}%`)).toBeNull();
  });
});
