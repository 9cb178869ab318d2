import { expect, test } from "vitest";
import { inReaderWords } from "../../src/opening/template/readerWords";

const said = { zh: "模式", en: "a pattern" };
const told = (rule: string, found: string): string =>
  inReaderWords({ record: "r", field: "f", rule, found, expected: said, remedy: said }, "zh")
    .expected.zh;

test("a date that no calendar has is asked for as a date, and nothing else", () => {
  const date = "日历上有的年、月或日，如 2024、2024-06、2024-06-30";
  expect(told("wrong_format", "2024-13")).toBe(date);
  expect(told("wrong_format", "2024-02-30")).toBe(date);
  for (const found of ["A2024-13", "24-13", "2024", "一二三四-13"])
    expect(told("wrong_format", found), found).toBe("模式");
  expect(told("no_such_rule", "2024-13")).toBe("模式");
});
