import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describeFound } from "../../src/dataset/Fault";
import { isolate } from "../../src/dataset/isolate";
import { anyText } from "../support/anyText";

test("a text that is read from left to right stays as it is", () => {
  for (const text of ["数据 2024.json", "draft-1.xlsx", "Ünïcödé（1）"])
    expect(isolate(text)).toBe(text);
});

test("signs that turn the direction are named, wherever a text from outside is shown", () => {
  expect(isolate("数据\u202Enosj.exe")).toBe("数据[U+202E]nosj.exe");
  expect(isolate("a\u2069b\u2066")).toBe("a[U+2069]b[U+2066]");
  expect(describeFound("河城\u202E")).toBe("河城[U+202E]");
  expect(describeFound("长".repeat(80))).toBe("长".repeat(80));
  expect(describeFound("长".repeat(81))).toBe(`${"长".repeat(80)}…`);
});

test.each(["\u05D0\u05D1.json", "\u0627.csv", "\u200F1", "\u{1E900}", "\uFB1D"])(
  "%j, which is read from right to left, is set apart",
  (text) => {
    expect(isolate(text)).toBe(`\u2068${text}\u2069`);
  },
);

test("no text opens a direction that it does not close", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(isolate(text)).toMatch(
        /^(?:\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069|[^\u202A-\u202E\u2066-\u2069]*)$/u,
      );
    }),
    { seed: 20_240_715 },
  );
});
