import { expect, test } from "vitest";
import { findParagraphs } from "../../../src/reading/paragraphs/findParagraphs";
import { findTitle, linesAbove } from "../../../src/opening/draft/findTitle";
import { reads } from "../../support/cases";

const BODY = "全市新建学校12所，比上年增加3所，在校生达到2.3万人，教师8100人。";
const long = (length: number): string => "云川市教育发展".repeat(10).slice(0, length);

const titleOf = (...lines: readonly string[]): string => {
  const raw = [...lines, "", BODY, ""].join("\n");
  return findTitle(raw, findParagraphs(raw));
};

reads(
  "%s",
  (...lines) => titleOf(...lines),
  "云川市教育公报 => 云川市教育公报",
  "  云川市教育公报   => 云川市教育公报",
  // the longest of several, the first of two as long
  "云川市教育公报 | 云川市教育事业发展公报 | 教育事业公报 => 云川市教育事业发展公报",
  "云川市教育公报 | 云川市教育简报 => 云川市教育公报",
  // no shorter than 6 signs and no longer than 60
  "教育公报一 => ",
  "教育公报一二 => 教育公报一二",
  `${long(60)} => ${long(60)}`,
  `${long(61)} => `,
  "青石区：以改革促发展 => 青石区：以改革促发展",
  "2024年青石县：办好民生实事 => 2024年青石县：办好民生实事",
  // what is no title
  "所属地区：云川市 => ",
  "首页 > 教育 > 公报公告 => ",
  "文件类别：教育公报 => ",
  "云川市日报来源教育 => ",
  "云川市日报记者教育 => ",
  "云川市教育局摄 => ",
  "一、全市教育公报 => ",
  "2025年3月18日 10:20 => ",
  // when it was given is no part of it
  "云川市政府工作报告——2025年3月5日 => 云川市政府工作报告",
  "云川市政府工作报告——教育 => 云川市政府工作报告——教育",
);

test("no line is no title", () => {
  expect(titleOf()).toBe("");
});

test("the lines above a text are those before its first paragraph, without blanks at their ends", () => {
  const raw = `  云川市教育公报\n公报 \n\n${BODY}\n`;
  expect(linesAbove(raw, findParagraphs(raw))).toEqual(["云川市教育公报", "公报", "", ""]);
  expect(linesAbove("云川市教育公报", [])).toEqual([""]);
});
