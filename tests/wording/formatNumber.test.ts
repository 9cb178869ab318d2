import { expect, test } from "vitest";
import { formatOrdinal, formatScaled } from "../../src/wording/formatNumber";

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [22, "22nd"],
  [101, "101st"],
  [112, "112th"],
])("the place %d is %s", (rank, said) => {
  expect(formatOrdinal(rank)).toBe(said);
});

test.each([
  // What is printed without 万 or 亿 is written out, however large.
  [1519, 0, 0, undefined, "1,519"],
  [12_345_678, 0, 0, undefined, "12,345,678"],
  [99.5, 0, 2, undefined, "99.50"],
  // The largest word that the number reaches, and no digit more than is printed.
  [1_000_000, 4, 0, undefined, "1 million"],
  [999_999, 4, 4, undefined, "999,999"],
  [999_999_999, 4, 4, undefined, "999.999999 million"],
  [1_000_000_000, 8, 0, undefined, "1 billion"],
  [1_000_000_000_000, 8, 0, undefined, "1 trillion"],
  [20_000_000_000, 8, 0, undefined, "20 billion"],
  [-5_400_000, 4, 0, undefined, "-5.4 million"],
  [-12_000, 4, 1, undefined, "-12,000"],
  [320_000_000, 8, 1, undefined, "320 million"],
  // A power that is asked for, with or without a word.
  [5_400_000, 0, 0, 6, "5.4 million"],
  [5_400_000, 4, 0, 9, "0.0054 billion"],
  [5_400_000, 4, 0, 0, "5,400,000"],
])(
  "%d printed with 10^%d and %d decimals, counted in %s, is %s",
  (value, power, decimals, wanted, said) => {
    expect(formatScaled(value, power, decimals, wanted)).toBe(said);
  },
);
