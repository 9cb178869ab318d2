import { expect, test } from "vitest";
import { withinBrackets } from "../../src/wording/withinBrackets";

test.each([
  ["zh", ["山县", "2022年"], "山县，2022年"],
  ["zh", ["时间未注明（“以前”）"], "时间未注明，“以前”"],
  ["zh", ["时间未注明（“以前”）", "山县"], "时间未注明，“以前”，山县"],
  ["zh", ["山县（全域）本级"], "山县，全域，本级"],
  ["en", ["Riverton (whole city)", "2022"], "Riverton, whole city, 2022"],
  ["en", ["Riverton (city (all))"], "Riverton, city, all"],
  ["en", ["Riverton (whole city) north"], "Riverton, whole city, north"],
] as const)("in %s %j stand in one bracket as %s", (language, parts, expected) => {
  expect(withinBrackets(parts, language)).toBe(expected);
});
