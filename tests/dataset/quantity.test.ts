import { expect, it } from "vitest";
import { endsOf, reachOf, sortValueOf, type Quantity } from "../../src/dataset/quantity";
import { statedShareAgrees } from "../../src/dataset/statedShareAgrees";
import { passOverEnglish } from "../../src/dataset/languagesOf";

it.each<[Quantity, low: number | null, high: number | null, sorted: number, reach: number]>([
  [{ bound: "exact", value: 7 }, 7, 7, 7, 7],
  [{ bound: "at_least", value: 7 }, 7, null, 7, 7],
  [{ bound: "at_most", value: 7 }, null, 7, 7, 7],
  [{ bound: "about", value: 7 }, null, null, 7, 7],
  [{ bound: "range", low: 1, high: 2 }, 1, 2, 1, 2],
  [{ bound: "range", low: -3, high: 2 }, -3, 2, -3, -3],
  [{ bound: "range", low: -2, high: 3 }, -2, 3, -2, 3],
  [{ bound: "range", low: -3, high: 3 }, -3, 3, -3, 3],
  [{ bound: "exact", value: -7 }, -7, -7, -7, -7],
])(
  "%j lies from %s to %s, is sorted by %d and reaches %d",
  (quantity, low, high, sorted, reach) => {
    expect([endsOf(quantity), sortValueOf(quantity), reachOf(quantity)]).toEqual([
      { low, high },
      sorted,
      reach,
    ]);
  },
);

it.each([
  [508, 683, 74.38, 2, true],
  [508, 683, 74.37, 2, false],
  [1, 8, 12, 0, true],
  [1, 8, 13, 0, true],
  [1, 8, 11, 0, false],
  [1, 8, 14, 0, false],
  [-1, 8, -12.5, 1, true],
  [-1, 8, 12.5, 1, false],
  [0.5, 2.5, 20, 0, true],
])("%d of %d is %d%% with %d places: %s", (part, whole, percent, decimals, agrees) => {
  expect(statedShareAgrees(part, whole, percent, decimals)).toBe(agrees);
});

it("puts the Chinese in the place of English wherever both stand", () => {
  const value = {
    a: [{ zh: "甲", en: "A" }, null, 3],
    zh: "乙",
    c: { d: { zh: "丙", en: "C" } },
    e: { en: "E" },
  };
  passOverEnglish(value);
  expect(value).toEqual({
    a: [{ zh: "甲", en: "甲" }, null, 3],
    zh: "乙",
    c: { d: { zh: "丙", en: "丙" } },
    e: { en: "E" },
  });
});
