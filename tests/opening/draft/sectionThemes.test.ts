import { expect, test } from "vitest";
import type { Paragraph } from "../../../src/reading/paragraphs/findParagraphs";
import { sectionThemes } from "../../../src/opening/draft/sectionThemes";

/** Paragraphs as `heading|text`, or text alone, and what each is about; `-` where nothing says. */
function themes(...told: readonly string[]): string[] {
  const paragraphs = told.map((one, at): Paragraph => {
    const [text = "", heading = null] = one.split("|").reverse();
    return { number: at + 1, text, heading, headings: [], start: 0 };
  });
  const found = sectionThemes(paragraphs);
  return paragraphs.map(({ number }) => found.get(number) ?? "-");
}

test.each<readonly [paragraph: string, theme: string]>([
  // a heading that says what its paragraphs are about, without its number and its effort
  ["一、茶叶产业|产值9元。", "茶叶产业"],
  ["（二）茶叶产业|产值9元。", "茶叶产业"],
  ["3.茶叶产业|产值9元。", "茶叶产业"],
  ["第三章 茶叶产业|产值9元。", "茶叶产业"],
  ["着力推进茶叶产业|产值9元。", "茶叶产业"],
  ["茶叶产业持续增长|产值9元。", "茶叶产业"],
  ["茶叶产业，果树产业|产值9元。", "茶叶产业"],
  ["扩内需稳增长|产值9元。", "扩内需稳增长"],
  ["茶|产值9元。", "-"],
  ["茶叶茶树茶园茶厂茶市茶路茶人|产值9元。", "茶叶茶树茶园茶厂茶市茶路茶人"],
  ["茶叶茶树茶园茶厂茶市茶路茶人们|产值9元。", "-"],
  // one that says when, or what sort of part it is
  ["一、工作回顾|产值9元。", "-"],
  ["2024年茶叶|产值9元。", "-"],
  // what a paragraph opens with
  ["一是茶叶产业。产值9元。", "茶叶产业"],
  ["——茶叶产业，产值9元。", "茶叶产业"],
  ["（一）茶叶产业。产值9元。", "茶叶产业"],
  ["第一，茶叶产业。产值9元。", "茶叶产业"],
  ["工作回顾|一是茶叶产业。产值9元。", "茶叶产业"],
  ["一是回顾工作。产值9元。", "-"],
  // a summary ends with it
  ["五年来，全市上下，茶叶产业增长。产值9元。", "茶叶产业"],
  ["五年来，茶叶产业增长。产值9元。", "-"],
  ["过去五年，我们拼搏，茶叶产业。产值9元。", "茶叶产业"],
  ["全市上下，拼搏实干，茶叶产业增长。产值9元。", "-"],
  // a short paragraph without a number heads those below it
  ["全市上下，茶叶产业持续优化。", "茶叶产业"],
  ["全市上下。拼搏实干，茶叶产业持续优化。", "茶叶产业"],
  ["茶叶产业持续优化", "茶叶产业"],
  ["茶叶产业9元持续优化。", "-"],
  [`${"全市上下，".repeat(14)}茶叶产业持续优化。`, "茶叶产业"],
  [`${"全市上下，".repeat(15)}茶叶产业持续优化。`, "-"],
  ["", "-"],
])("%s: %s", (paragraph, theme) => {
  expect(themes(paragraph)).toEqual([theme]);
});

test("a paragraph without a theme goes on with the one before, under its heading, until something opens anew", () => {
  expect(themes("茶叶产业优化。", "产值9元。", "产值8元。")).toEqual([
    "茶叶产业",
    "茶叶产业",
    "茶叶产业",
  ]);
  expect(themes("回顾|茶叶产业优化。", "总结|产值9元。")).toEqual(["茶叶产业", "-"]);
  expect(themes("茶叶产业优化。", "五年来，产值9元。", "产值8元。")).toEqual([
    "茶叶产业",
    "-",
    "-",
  ]);
  expect(themes("茶叶产业优化。", "2025年是收官之年，产值9元。")).toEqual(["茶叶产业", "-"]);
  expect(themes("茶叶产业优化。", "果树产业优化。", "产值9元。")).toEqual([
    "茶叶产业",
    "果树产业",
    "果树产业",
  ]);
  expect(themes()).toEqual([]);
});
