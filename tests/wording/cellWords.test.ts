import { expect, test } from "vitest";
import { cellWords } from "../../src/wording/cellWords";
import { standsAt } from "../../src/wording/standsAt";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

test.each([
  ["C5", "C5 单元格", "cell C5"],
  ["城区!AB12", "工作表“城区”AB12 单元格", "sheet “城区”, cell AB12"],
  ["'2023 年'!C5", "工作表“2023 年”C5 单元格", "sheet “2023 年”, cell C5"],
  ["'甲''s!'!C5", "工作表“甲's!”C5 单元格", "sheet “甲's!”, cell C5"],
  ["'''甲'''!C5", "工作表“'甲'”C5 单元格", "sheet “'甲'”, cell C5"],
  // What is written in no spreadsheet's way is said as it is.
  ["c5", "c5 单元格", "cell c5"],
  ["城区C5", "城区C5 单元格", "cell 城区C5"],
  ["!C5", "!C5 单元格", "cell !C5"],
  ["城区!C5:D6", "城区!C5:D6 单元格", "cell 城区!C5:D6"],
  ["甲\n乙!C5", "工作表“甲\n乙”C5 单元格", "sheet “甲\n乙”, cell C5"],
])("%s in words", (cell, zh, en) => {
  expect([cellWords(cell, "zh"), cellWords(cell, "en")]).toEqual([zh, en]);
});

test("a figure stands in its paragraph, else in its cell, else nobody knows where", () => {
  const { paragraph, ...figure } = recordOf(fixture().observations, "output");
  const say = (number: number): string => `第${number}段`;
  expect(paragraph).toBe(3);
  expect(standsAt({ ...figure, paragraph: 3, cell: "C5" }, say)).toBe("第3段");
  expect(standsAt({ ...figure, cell: "C5" }, say)).toBe("C5");
  expect(standsAt(figure, say)).toBe("");
});
