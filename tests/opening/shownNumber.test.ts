import { describe, expect, test } from "vitest";
import { shownBeside, shownNumber } from "../../src/opening/workbook/shownNumber";
import { cases } from "../support/cases";

/** 2024-06-03 in days from the beginning that workbooks count from. */
const DAY = 45_446;

/** What a cell shows, and its number where that has more digits; else a dash. */
function shown(value: string | undefined, format: string | undefined): readonly string[] {
  const number = shownNumber(Number(value), format ?? "", false);
  return [number?.text ?? "-", number?.whole ?? "-"];
}

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

  test.each(
    cases(
      "a rounded one keeps its digits | 5.3512345678 | 0.0_  | 5.4 => 5.3512345678",
      "percentages too | 0.053512 | 0.0% | 5.4% => 5.3512",
      "by the thousand | 2345678 | #,##0, | 2346 => 2345.678",
      "by the ten thousand, with a point that is only drawn | 45678000 | 0!.0, | 4567.8 => -",
      "the same by a backslash | 45678000 | 0\\.0, | 4567.8 => -",
      "by the ten thousand, four digits behind the point | 12345 | 0!.0000 | 1.2345 => -",
      "by the million | 1250000 | 0.0,, | 1.3 => 1.25",
    ),
  )("%s", (_, value, format, text, whole) => {
    expect(shown(value, format)).toEqual([text, whole]);
  });

  test.each(
    cases(
      "yyyy/m/d => 2024-06-03",
      'yyyy"年"m"月"d"日" => 2024-06-03',
      "m/d/yy => 2024-06-03",
      'yyyy"年"m"月" => 2024-06',
      "mmm-yy => 2024-06",
      'e"年" => 2024',
      "yyyy => 2024",
      "yyyy-mm-dd hh:mm => 2024-06-03T00:00",
    ),
  )("a date as fine as %s shows it", (format, text) => {
    expect(shownNumber(DAY, format, false)).toEqual({ text });
    expect(shownNumber(DAY - 1462, format, true)).toEqual({ text });
  });

  test.each(
    cases(
      "1.25 | General;0.0 => 1.25",
      "-1.5 | General;0.0 => -1.5",
      "7 |  => 7",
      "1234.5 | 0.00E+00 => 1234.5",
      "0.5 | # ?/? => 0.5",
      "0.5 | 0/100 => 0.5",
      // A section for each sign, which may be left empty; what is quoted or escaped parts none.
      '0 | 0.0;-0.0;"\u96f6" => 0',
      "0 | 0.0;-0.0 => 0.0",
      "0 | 0.0;-0.0;0.00 => 0.00",
      "1.5 | 0.0;-0.0;0.00 => 1.5",
      "0 | 0.0;;0.00 => 0.00",
      "0 | 0.0;-0.0; => 0.0",
      "-1 | 0.0;;0.00 => -1.0",
      "-1 | 0.0; => -1.0",
      "-1.25 | 0.0;0.00 => -1.25",
      "1.5 | 0.0;0.00 => 1.5",
      '-1.25 | 0.0";";0.00 => -1.25',
      "-1.5 | 0.0\\;;0.00 => -1.50",
      "-1.5 | 0.0!;;0.00 => -1.50",
      "5 | [>=10000]0.0;0.00 => 5.0",
      "5 | [Red]0.0 => 5.0",
      // Decimals that are shown where there are any.
      "12 | 0.0# => 12.0",
      "12.3 | 0.0## => 12.3",
      "100 | 0.## => 100",
      "10 | 0.# => 10",
      "12.1 | 0.0? => 12.1",
      "12 | 0.?? => 12",
      "1010 | #,##0 => 1010",
      "0.5 | 0%% => 5000%%",
      // Words around the digits, where they say something of the number.
      '3 | 0"(\u4ebf\u5143)" => 3\u4ebf\u5143',
      "3 | 0\\\u5143 => 3\u5143",
      "3 | 0!\u5143 => 3\u5143",
      '3 | 0"\u2030" => 3\u2030',
      '3 | 0"m2" => 3',
      '3 | 0"\u5143/m2" => 3',
      '3 | "\u7ea6"0"\u5bb6" => \u7ea63\u5bb6',
      '3 | "\u7b2c2\u4f4d"0 => 3',
      '3 | "\uffe5"0.00 => 3.00',
      '0.5 | 0.0%"\u5de6\u53f3" => 50.0%\u5de6\u53f3',
    ),
  )("%s in %s is %s", (value, format, text) => {
    expect(shownNumber(Number(value), format, false)).toEqual({ text });
  });

  test.each(
    cases(
      "12.345 | 0.0# | 12.35 => 12.345",
      "12.34 | 0 | 12 => 12.34",
      "2345 | [Red]0, | 2 => 2.345",
      "2345 | 0.0,% | 234.5% => -",
      "0.12346 | 0.0% | 12.3% => 12.346",
      "-1.26 | 0.0 | -1.3 => -1.26",
      "0.04 | 0.0 | 0.0 => 0.04",
      '12345 | 0"."0000 | 1.2345 => -',
      "123450 | 0\\.0, | 12.3 => 12.345",
    ),
  )("%s in %s is %s, with all its digits beside it", (value, format, text, whole) => {
    expect(shown(value, format)).toEqual([text, whole]);
  });

  test.each([
    [DAY + 0.5, "h:mm", "2024-06-03T12:00"],
    [DAY + 0.5 + 20 / 86_400, "yyyy-m-d h:mm", "2024-06-03T12:00"],
    [DAY + 0.5 + 40 / 86_400, "yyyy-m-d h:mm", "2024-06-03T12:01"],
    [DAY, "d", "2024-06-03"],
    [DAY, "m", "2024-06"],
    [DAY, "YYYY", "2024"],
    [0, "yyyy-m-d", "1899-12-30"],
    [-1, "yyyy-m-d", "-1"],
    [1e10, "yyyy-m-d", "10000000000"],
    [12, "m0", "12"],
  ])("the day %d in %s is %s", (value, format, text) => {
    expect(shownNumber(value, format, false)).toEqual({ text });
  });

  test.each([
    [1234, "1,234", { text: "1234" }],
    [1_234_567, "1,234,567", { text: "1234567" }],
    [12, " 12 ", { text: "12" }],
    [0.0535, "5.4%", { text: "5.4%", whole: "5.35" }],
    [0.054, "5.4%", { text: "5.4%" }],
    [1.254, "1.25", { text: "1.25", whole: "1.254" }],
    [-5.25, "-5.3", { text: "-5.3", whole: "-5.25" }],
    [5.35, "5.4", { text: "5.4", whole: "5.35" }],
    [-5, "-5", { text: "-5" }],
    [5, "+5", { text: "+5" }],
    [45_446, "2024\u5e746\u6708", { text: "2024\u5e746\u6708" }],
    [1.23, "1,23", { text: "1,23" }],
    [5, "5\u5143", { text: "5\u5143" }],
  ])("%d beside the text %s", (value, text, told) => {
    expect(shownBeside(value, text)).toEqual(told);
  });

  test("what is divided by a condition is not guessed, nor what is too large", () => {
    expect(shownNumber(45_678, '[>=10000]0!.0,"万";0', false)).toBeNull();
    for (const divided of ["[<1]0.0,;0", "[=1]0,", '[>9]0"."0000;0', "0;[>9]0,"])
      expect(shownNumber(-45_678, divided, false), divided).toBeNull();
    expect(shownNumber(1e307, "0.0%", false)).toBeNull();
    expect(shownBeside(1e307, `1${"0".repeat(309)}%`)).toBeNull();
  });
});
