import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChineseNumber } from "../../src/reading/numerals/parseChineseNumber";

const DIGITS = "零一二三四五六七八九";

/** A section below 万 as it is written: 1008 → 一千零八. */
function writeSection(value: number): string {
  let written = "";
  let skipped = false;
  for (const [scale, word] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / scale) % 10;
    if (digit === 0) {
      skipped = written !== "";
      continue;
    }
    written += `${skipped ? "零" : ""}${DIGITS.charAt(digit)}${word}`;
    skipped = false;
  }
  return written;
}

/** Whole numbers below 万亿, with 零 wherever a scale is left out. */
function writeChinese(value: number): string {
  let written = "";
  for (const [scale, word] of [
    [1e8, "亿"],
    [1e4, "万"],
    [1, ""],
  ] as const) {
    const section = Math.floor(value / scale) % 10_000;
    if (section > 0) {
      written += `${written !== "" && section < 1000 ? "零" : ""}${writeSection(section)}${word}`;
    }
  }
  return written;
}

describe("parseChineseNumber", () => {
  it("reads back every number that is written by the rules", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(parseChineseNumber(writeChinese(value)), writeChinese(value)).toMatchObject({
          low: value,
          high: null,
        });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["十", 10],
    ["十五", 15],
    ["两百五", 250],
    ["三万五", 35_000],
    ["二〇二三", 2023],
    ["廿四", 24],
    ["万", 10_000],
    ["两万亿", 2e12],
    ["零", 0],
    ["〇", 0],
    ["百", 100],
    ["拾", 10],
    ["壹佰贰拾叁", 123],
    ["肆仟伍佰陆拾柒", 4567],
    ["卅", 30],
    ["卅五", 35],
    ["二十", 20],
    ["一百一", 110],
    ["一百零一", 101],
    ["一千五", 1500],
    ["一千零五", 1005],
    ["一千零五十", 1050],
    ["一千零一十五", 1015],
    ["一百一十", 110],
    ["两千零三", 2003],
    ["一万零五", 10_005],
    ["一万零五百", 10_500],
    ["一亿五", 150_000_000],
    ["一亿五千", 100_005_000],
    ["一亿零五万", 100_050_000],
    ["十万", 100_000],
    ["十万亿", 1e13],
    ["一万亿", 1e12],
    ["一亿亿", 1e16],
    ["三萬五", 35_000],
    ["两億", 200_000_000],
    ["二〇〇八", 2008],
    ["一九九九", 1999],
    ["二零零八", 2008],
    ["一〇", 10],
    ["九八七", 987],
    ["三〇五", 305],
  ])("reads %s as %d", (run, value) => {
    expect(parseChineseNumber(run)).toMatchObject({ low: value, high: null });
  });

  it.each([
    ["三五十", { low: 30, high: 50 }],
    ["三千一百二三十", { low: 3120, high: 3130 }],
    ["一千二三百万", { low: 12_000_000, high: 13_000_000, scale: 4 }],
    ["十七八", { low: 17, high: 18 }],
    ["三六十", null],
    ["二五十", null],
    ["五三十", null],
    ["三千二三十", null],
    ["二二十", null],
    ["一百二三", null],
  ])("takes %s for two ends only of digits side by side, or 三五", (run, ends) => {
    const read = parseChineseNumber(run);
    if (ends === null) expect(read?.high ?? null).toBeNull();
    else expect(read).toMatchObject(ends);
  });

  it("reads neighbouring digits as the two ends of what they leave open", () => {
    expect(parseChineseNumber("七八十")).toMatchObject({ low: 70, high: 80 });
    expect(parseChineseNumber("三四百万")).toMatchObject({
      low: 3_000_000,
      high: 4_000_000,
      scale: 4,
    });
    expect(parseChineseNumber("一百二三十")).toMatchObject({ low: 120, high: 130 });
  });

  it.each([
    ["两三", 2, 3, 0],
    ["八九", 8, 9, 0],
    ["三五", 3, 5, 0],
    ["十七八", 17, 18, 0],
    ["二十七八", 27, 28, 0],
    ["两三百", 200, 300, 0],
    ["一千两三百", 1200, 1300, 0],
    ["七八万", 70_000, 80_000, 4],
    ["十七八亿", 1_700_000_000, 1_800_000_000, 8],
    ["三四万亿", 3e12, 4e12, 12],
    ["七八十", 70, 80, 0],
  ])("reads %s as %d to %d", (run, low, high, scale) => {
    expect(parseChineseNumber(run)).toEqual({ low, high, scale });
  });

  it.each([
    ["三百二十万", 4],
    ["两万亿", 12],
    ["三亿五千万", 4],
    ["三亿", 8],
    ["三百", 0],
    ["三万五", 0],
  ])("of %s the closing scale is 10^%d", (run, scale) => {
    expect(parseChineseNumber(run)?.scale).toBe(scale);
  });

  it.each(["二四", "五三", "一千二三", "一百二三百"])("reads no two ends in %s", (run) => {
    expect(parseChineseNumber(run)?.high ?? null).toBeNull();
  });

  it.each([
    "千千万万",
    "一一",
    "一二三",
    "三四五六",
    "百十",
    "十十",
    "一十一百",
    "一二十三",
    "两〇二三",
    "捌玖",
    "一百十",
    "一".repeat(33),
  ])("finds no number in %s", (run) => {
    expect(parseChineseNumber(run)).toBeNull();
  });

  it("makes no number of scales that do not fall, and none of digits side by side that do not rise", () => {
    for (const run of [
      "二百三百",
      "百百",
      "十百",
      "三十二十",
      "二百三千",
      "三十百",
      "一二百三",
      "万十七八",
    ])
      expect(parseChineseNumber(run), run).toBeNull();
    expect(parseChineseNumber("两百五")).toMatchObject({ low: 250 });
    expect(parseChineseNumber("两百零五")).toMatchObject({ low: 205 });
    expect(parseChineseNumber("两千三")).toMatchObject({ low: 2300 });
    expect(parseChineseNumber("二十五")).toMatchObject({ low: 25 });
  });
});
