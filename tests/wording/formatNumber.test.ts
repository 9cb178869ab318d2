import { expect, test } from "vitest";
import { formatOrdinal } from "../../src/wording/formatNumber";

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
