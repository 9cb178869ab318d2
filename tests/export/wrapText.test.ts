import * as fc from "fast-check";
import { expect, test } from "vitest";
import { balanceText, wrapText } from "../../src/export/picture/wrapText";

/** A Chinese character is two wide, all else one. */
const measure = (text: string) =>
  Array.from(text).reduce((width, character) => width + (character > "\u2E80" ? 2 : 1), 0);

test.each([
  ["short", 20, ["short"]],
  ["one two three", 7, ["one two", "three"]],
  ["一二三四五", 4, ["一二", "三四", "五"]],
  ["一二三\u3002四", 6, ["一二", "三\u3002四"]],
  ["一\u300A二三\u300B", 4, ["一", "\u300A二", "三\u300B"]],
  ["收入584300亿元", 8, ["收入", "584300亿", "元"]],
  ["unbreakable", 4, ["unbr", "eaka", "ble"]],
  ["first\nsecond line", 6, ["first", "second", "line"]],
  ["  ", 10, []],
])("%j in %d becomes %j", (text, width, lines) => {
  expect(wrapText(text, width, measure)).toEqual(lines);
});

test("a balanced title has no lone character on its last line", () => {
  expect(wrapText("一二三四五六七", 12, measure)).toEqual(["一二三四五六", "七"]);
  expect(balanceText("一二三四五六七", 12, measure)).toEqual(["一二三四", "五六七"]);
  expect(balanceText("一二三", 12, measure)).toEqual(["一二三"]);
});

test("nothing is lost but spaces, and only marks that may not begin a line make one too wide", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("一二三ab1 ,\u3002\u300A")) }),
      fc.integer({ min: 4, max: 30 }),
      (text, width) => {
        const lines = wrapText(text, width, measure);
        expect(lines.join("").replace(/ /gu, "")).toBe(text.replace(/ /gu, ""));
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
      },
    ),
  );
});
