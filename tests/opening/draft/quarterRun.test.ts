import { expect, test } from "vitest";
import { quartersBefore } from "../../../src/opening/draft/quarterRun";

/** The quarters before the last one of a text, each with its place. */
function quarters(text: string): readonly string[] {
  const start = text.search(/[一二三四]季度$/u);
  return quartersBefore(text, { start, end: text.length }).map(
    (one) => `${one.words} ${String(one.start)}-${String(one.end)}`,
  );
}

test.each([
  ["今年一、二、三季度", ["一季度 2-3", "二季度 4-5"]],
  ["一和二季度", ["一季度 0-1"]],
  ["三季度", []],
  ["七、三季度", []],
  ["一、前三季度", []],
])("%s", (text, told) => {
  expect(quarters(text)).toEqual(told);
});

test("a date that is no quarter has none before it", () => {
  expect(quartersBefore("一、二月", { start: 2, end: 4 })).toEqual([]);
});
