import { expect, test } from "vitest";
import { Guesses, guessText, nearestWord } from "../../src/dataset/nearestWord";

test.each([
  ["指标名", ["单位", "指标名称", "指标编号"], "指标名称"],
  ["colour", ["color", "icon"], "color"],
  ["Place", ["place", "plus"], "place"],
  ["备用", ["单位", "地区"], null],
  ["甲", ["乙"], null],
  ["甲", ["甲"], null],
  ["单", ["单位"], "单位"],
  ["单未", ["单位"], "单位"],
  ["  单位 ", ["单位"], "单位"],
  ["colo", ["colon", "color"], "colon"],
  ["colo", ["xolon", "color", "xxxx"], "color"],
  ["x".repeat(40), ["x".repeat(40)], "x".repeat(40)],
  ["x".repeat(40), ["x".repeat(41)], null],
  ["x".repeat(41), ["x".repeat(40)], null],
])("%s among %j is %s", (word, words, nearest) => {
  expect(nearestWord(word, words)).toBe(nearest);
});

test("a guess stands in brackets behind what to do, and nothing where there is none", () => {
  expect(guessText("指标名", ["指标名称"])).toEqual({
    zh: "（可能是“指标名称”）",
    en: " (“指标名称” may be meant)",
  });
  expect(guessText("备用", ["单位"])).toEqual({ zh: "", en: "" });
});

test("a file gets guesses until it has been compared with fifty thousand words", () => {
  // As many words as that, of which one alone is looked at.
  const many = (size: number): ReadonlySet<string> =>
    Object.defineProperty(new Set(["指标名称"]), "size", { value: size });
  const guesses = new Guesses();
  expect(guesses.textOf("指标名", many(25_001)).zh).toBe("（可能是“指标名称”）");
  expect(guesses.textOf("指标名", many(25_001))).toEqual({ zh: "", en: "" });
  const few = new Guesses();
  const exactly = many(25_000);
  expect(few.textOf("指标名", exactly).zh).toBe("（可能是“指标名称”）");
  expect(few.textOf("指标名", exactly).zh).toBe("（可能是“指标名称”）");
  expect(few.textOf("指标名", exactly).zh).toBe("");
});
