import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChineseNumber } from "../../src/audit/parseChineseNumber";

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
  ])("reads %s as %d", (run, value) => {
    expect(parseChineseNumber(run)).toMatchObject({ low: value, high: null });
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

  it.each(["千千万万", "一一", "一二三", "百十"])("finds no number in %s", (run) => {
    expect(parseChineseNumber(run)).toBeNull();
  });
});
