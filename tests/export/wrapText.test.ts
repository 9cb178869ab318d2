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
  ["", 10, []],
  ["a\r\nb\rc", 10, ["a", "b", "c"]],
  ["a\n\nb", 10, ["a", "b"]],
  [" a  b ", 10, ["a  b"]],
  ["ab cd", 2, ["ab", "cd"]],
  ["ab cd", 4, ["ab", "cd"]],
  ["ab cd", 5, ["ab cd"]],
  ["约3.5%和1,519家", 8, ["约3.5%和", "1,519家"]],
  ["don\u2019t a/b-c_d&e+f", 6, ["don\u2019t", "a/b-c_", "d&e+f"]],
  ["caf\u0065\u0301 x", 5, ["caf\u0065\u0301", "x"]],
])("%j in %d becomes %j", (text, width, lines) => {
  expect(wrapText(text, width, measure)).toEqual(lines);
});

test("no line begins with what closes or goes on, and none ends with what opens", () => {
  for (const sign of "。，、；：！？）》」』】”’%…·—～.")
    expect(wrapText(`一二${sign}三`, 4, measure), sign).toEqual(["一", `二${sign}`, "三"]);
  for (const sign of "（《「『【“‘")
    expect(wrapText(`一${sign}二三`, 4, measure), sign).toEqual(["一", `${sign}二`, "三"]);
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
