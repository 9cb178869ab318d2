import { describe, expect, test } from "vitest";
import { readCell } from "../../src/opening/template/readCell";
import { unitRecord, withoutScale } from "../../src/opening/template/unitRecord";
import {
  putAt,
  putDefault,
  type RawRecord,
  textAt,
  valueAt,
} from "../../src/opening/template/valueAt";
import type { TemplateColumn } from "../../src/columns/TemplateColumn";
import { cases, reads } from "../support/cases";

const value: TemplateColumn = {
  id: "value",
  header: { zh: "数值", en: "Value" },
  path: ["value"],
  of: "record",
  form: "number",
};

test.each(
  cases("１，５１９ => 1519", "1 519 => 1519", "99.88% => 99.88", "−3 => -3", "1.5e3 => 1500"),
)("the cell %j is the number %d", (cell, number) => {
  expect(readCell(cell, value, {})).toEqual({ ok: true, value: Number(number) });
});

test.each(["1e400", "9".repeat(400), "-1e999", "1,51", "1.2.3", "Infinity", "0x10", "多"])(
  "the cell %j is no number",
  (cell) => {
    const reading = readCell(cell, value, { row: 3 });
    expect(reading.ok ? reading.value : reading.fault.rule).toBe("cell_not_number");
  },
);

describe("a cell is read as what its column holds", () => {
  const read = (cell: string, form: TemplateColumn["form"]): unknown => {
    const reading = readCell(cell, { ...value, form }, { row: 3 });
    return reading.ok ? reading.value : reading.fault.rule;
  };

  test("text without the blanks around it", () => {
    expect(read("  甲 乙 ", "text")).toBe("甲 乙");
  });

  reads(
    "a list of texts: %j",
    (cell) => read(cell, "texts"),
    "甲；乙,丙\n丁、戊 => 甲 | 乙 | 丙 | 丁 | 戊",
    "甲\\；乙；； => 甲；乙",
    "甲\\ => 甲\\",
  );

  reads(
    "yes or no: %j is %s",
    (cell) => read(cell, "yes_no"),
    "是 => true",
    "Yes => true",
    "true => true",
    "Y => true",
    "√ => true",
    "1 => true",
    "否 => false",
    "no => false",
    "FALSE => false",
    "n => false",
    "× => false",
    "0 => false",
    "也许 => cell_not_yes_no",
    "是的 => cell_not_yes_no",
  );

  reads(
    "a number: %j is %s",
    (cell) => read(cell, "number"),
    "+14% => 14",
    "1,234,567.5 => 1234567.5",
    "1，234 => 1234",
    "1e-3 => 0.001",
  );

  reads(
    "a whole number: %j is %s",
    (cell) => read(cell, "integer"),
    "12 => 12",
    "12.0 => 12",
    "12.5 => cell_not_whole",
    "甲 => cell_not_whole",
  );

  test("a list of whole numbers", () => {
    expect(read("1、2；3", "integers")).toEqual([1, 2, 3]);
    expect(read("1、2.5", "integers")).toBe("cell_not_whole");
    expect(read("1、甲", "integers")).toBe("cell_not_whole");
  });

  reads(
    "a period: %j is %s",
    (cell) => read(cell, "date"),
    "2024 => 2024",
    "２０２４年度 => 2024",
    "2024年6月 => 2024-06",
    "2024.6 => 2024-06",
    "2024/6/3 => 2024-06-03",
    "2024年 6月30日 => 2024-06-30",
    "2024年1月到6月 => cell_not_date",
    "2021至2022至2023 => cell_not_date",
    "甲至2023 => cell_not_date",
    "24年 => cell_not_date",
  );

  test.each(
    cases(
      "2021—2023年 => 2021 | 2023",
      "2021-2023 => 2021 | 2023",
      "2021年-2023年 => 2021 | 2023",
      "2024年1月至2024年6月 => 2024-01 | 2024-06",
    ),
  )("a period with both its ends: %j", (cell, start, end) => {
    expect(read(cell, "date")).toEqual([start, end]);
  });

  reads(
    "a moment: %j is %s",
    (cell) => read(cell, "moment"),
    "2024-07-15 => 2024-07-15",
    "2024年7月15日09:49 => 2024-07-15T09:49",
    "2024-07-15 9:49:00 => 2024-07-15T09:49",
    "2024-07-15T09:49:00Z => 2024-07-15T09:49",
    "2024-07 => cell_not_date",
    "2024 => cell_not_date",
    "9:49 => cell_not_date",
  );

  test("one of a list is known by its code and by both of its names, in whatever letters", () => {
    const codes = [
      { code: "at_least", name: { zh: "不少于", en: "at least" } },
      { code: "about", name: { zh: "约", en: "about" } },
    ];
    const choose = (cell: string) => readCell(cell, { ...value, codes }, { row: 3 });
    for (const cell of ["at_least", "不少于", " At Least ", "ａｔ ｌｅａｓｔ"])
      expect(choose(cell), cell).toEqual({ ok: true, value: "at_least" });
    const wrong = choose("不小于");
    expect(wrong.ok ? null : wrong.fault).toMatchObject({
      rule: "cell_not_choice",
      place: { row: 3 },
    });
    expect(JSON.stringify(wrong)).toContain("不少于 / 约");
    expect(JSON.stringify(wrong)).toContain("at least (不少于) / about (约)");
  });
});

describe("a unit by its symbol", () => {
  test.each([
    [
      "元",
      { id: "yuan", symbol: { zh: "元", en: "yuan" }, dimension: "currency", currency: "CNY" },
    ],
    ["家", { id: "organisations", one: "organisation", dimension: "count" }],
    ["%", { id: "percent", symbol: { zh: "%", en: "%" }, dimension: "percent" }],
    ["位", { id: "rank", dimension: "rank" }],
    ["个月", { id: "months", one: "month", dimension: "time" }],
    ["美元", { symbol: { zh: "美元", en: "USD" }, dimension: "currency", currency: "USD" }],
    ["指数", { id: "index", dimension: "none" }],
    ["单位未写明", { id: "unit-not-stated", dimension: "none" }],
    ["篇章", { symbol: { zh: "篇章", en: "units" }, one: "unit", dimension: "count" }],
    ["人/平方公里", { symbol: { en: "persons per square kilometre" }, dimension: "count" }],
  ])("%s", (symbol, unit) => {
    expect(unitRecord(symbol)).toMatchObject(unit);
    // A unit in %, money or an index has no singular.
    expect("one" in unitRecord(symbol)).toBe(["家", "个月", "篇章", "篇/人"].includes(symbol));
  });

  reads(
    "%s is %s in English",
    (symbol = "") => unitRecord(symbol).symbol.en,
    "元/人 => yuan per person",
    "吨/万元 => tonnes per 10,000 yuan",
    "人/百万户 => persons per million households",
    "件/千人 => cases per 1,000 persons",
    "亿元/年 => 100 million yuan per year",
    "篇/人 => units",
  );

  reads(
    "%s counts %s",
    withoutScale,
    "亿元 => 元",
    "万亿元 => 元",
    "千万元 => 元",
    "十万人 => 人",
    "百万吨 => 吨",
    "千米 => 千米",
    "千克 => 千克",
    "万千瓦时 => 千瓦时",
    "万 => 万",
    "人 => 人",
  );
});

test("a path leads into records alone, and makes them where they are wanted", () => {
  const record = { a: { b: "x" }, list: ["y"], none: null };
  expect(valueAt(record, ["a", "b"])).toBe("x");
  expect(valueAt(record, [])).toBe(record);
  for (const path of [
    ["a", "c"],
    ["a", "b", "length"],
    ["list", "0"],
    ["none", "x"],
    ["z", "z"],
  ])
    expect(valueAt(record, path), path.join()).toBeUndefined();
  expect([textAt(record, "a", "b"), textAt(record, "a"), textAt(record, "z")]).toEqual([
    "x",
    "",
    "",
  ]);
  const made: RawRecord = { a: { b: 1 }, list: ["y"] };
  putAt(made, ["a", "c"], 2);
  putAt(made, ["list", "d"], 3);
  putAt(made, [], 4);
  putDefault(made, ["a", "b"], 5);
  putDefault(made, ["e", "f"], 6);
  expect(made).toEqual({ a: { b: 1, c: 2 }, list: { d: 3 }, e: { f: 6 } });
});
