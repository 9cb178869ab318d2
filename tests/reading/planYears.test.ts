import { expect, test } from "vitest";
import { planYears } from "../../src/reading/words/planYears";

test.each([
  ["一五", [1953, 1957]],
  ["二五", [1958, 1962]],
  ["三五", [1966, 1970]],
  ["九五", [1996, 2000]],
  ["十五", [2001, 2005]],
  ["十一五", [2006, 2010]],
  ["十三五", [2016, 2020]],
  ["十四五", [2021, 2025]],
  ["二十五", null],
  ["十四", null],
  ["五", null],
] as const)("the plan %s is of %j", (words, years) => {
  expect(planYears(words)).toEqual(years);
});
