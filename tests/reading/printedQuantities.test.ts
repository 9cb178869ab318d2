import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatToken } from "./formatToken";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import type { Quantity } from "../../src/dataset/quantity";

describe("parsePrinted", () => {
  it.each([
    [
      "5843亿元",
      { quantity: { bound: "exact", value: 584_300_000_000 }, unit: "元", scale: 8, decimals: 0 },
    ],
    [
      "3.2亿元",
      { quantity: { bound: "exact", value: 320_000_000 }, unit: "元", scale: 8, decimals: 1 },
    ],
    [
      "2000多家",
      { quantity: { bound: "at_least", value: 2000 }, unit: "家", scale: 0, decimals: 0 },
    ],
    [
      "一到两份",
      { quantity: { bound: "range", low: 1, high: 2 }, unit: "份", scale: 0, decimals: 0 },
    ],
    ["上十份", { quantity: { bound: "about", value: 10 }, unit: "份", scale: 0, decimals: 0 }],
    [
      "第一",
      {
        quantity: { bound: "exact", value: 1 },
        unit: null,
        scale: 0,
        decimals: 0,
        form: "ordinal",
      },
    ],
    [
      "连续2年",
      { quantity: { bound: "exact", value: 2 }, unit: "年", scale: 0, decimals: 0, form: "streak" },
    ],
    ["两名", { quantity: { bound: "exact", value: 2 }, unit: "名", scale: 0, decimals: 0 }],
    ["一个", { quantity: { bound: "exact", value: 1 }, unit: "个", scale: 0, decimals: 0 }],
    [
      "540万人(次)",
      { quantity: { bound: "exact", value: 5_400_000 }, unit: "人(次)", scale: 4, decimals: 0 },
    ],
    ["14%", { quantity: { bound: "exact", value: 14 }, unit: "%", scale: 0, decimals: 0 }],
    ["99.88%", { quantity: { bound: "exact", value: 99.88 }, unit: "%", scale: 0, decimals: 2 }],
  ])("reads %s wholly", (token, expected) => {
    expect(parsePrinted(token)).toMatchObject(expected);
  });

  it.each(["", "家", "2023年", "一标三实", "共14%", "14%左右的", "3天5天"])(
    "refuses %j, which is not one quantity",
    (token) => {
      expect(parsePrinted(token)).toBeNull();
    },
  );
});

describe("formatToken", () => {
  it("prints as a report does", () => {
    expect(formatToken({ bound: "exact", value: 1_080_000_000 }, "元", 8, 1)).toBe("10.8亿元");
    expect(formatToken({ bound: "at_least", value: 2000 }, "家")).toBe("2000多家");
    expect(formatToken({ bound: "at_least", value: 13 }, "家")).toBe("超13家");
    expect(formatToken({ bound: "at_most", value: 5 }, "%")).toBe("不超过5%");
    expect(formatToken({ bound: "about", value: 10 }, "份")).toBe("约10份");
    expect(formatToken({ bound: "range", low: 1, high: 2 }, "份")).toBe("1至2份");
    expect(formatToken({ bound: "exact", value: 99.5 }, "%", 0, 2)).toBe("99.50%");
    expect(formatToken({ bound: "exact", value: 5 }, null)).toBe("5");
  });

  it("gives back, when read again, the quantity, unit, scale and decimals that it printed", () => {
    // A number as printed: digits, decimals and a scale word, so that its value is the nearest to what is printed.
    const printed = fc.record({
      digits: fc.integer({ min: -9_999_999, max: 9_999_999 }),
      more: fc.integer({ min: 1, max: 999_999 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      scale: fc.constantFrom(0, 4, 8, 12),
      unit: fc.constantFrom(
        "家",
        "元",
        "人(次)",
        "%",
        "个百分点",
        "平方公里",
        "天",
        "年",
        "个月",
        "倍",
        "元/平方米",
        null,
      ),
      bound: fc.constantFrom("exact", "at_least", "at_most", "about", "range"),
    });
    fc.assert(
      fc.property(printed, ({ digits, more, decimals, scale, unit, bound }) => {
        const value = (number: number): number =>
          Number(`${String(number)}e${String(scale - decimals)}`);
        const positive = bound === "range" ? digits : Math.abs(digits);
        const quantity: Quantity =
          bound === "range"
            ? { bound, low: value(positive), high: value(positive + more) }
            : { bound: bound, value: value(bound === "exact" ? digits : positive) };
        const token = formatToken(quantity, unit, scale, decimals);
        expect(parsePrinted(token), token).toMatchObject({ quantity, unit, scale, decimals });
      }),
      { numRuns: 3000 },
    );
  });

  it("prints no rounding error of binary fractions", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(4, 8, 12),
        (tenths, scale) => {
          const text = `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`;
          const word = scale === 4 ? "万" : scale === 8 ? "亿" : "万亿";
          expect(readNumerals(`${text}${word}元`)).toMatchObject([
            { quantity: { bound: "exact", value: tenths * 10 ** (scale - 1) } },
          ]);
        },
      ),
    );
  });
});
