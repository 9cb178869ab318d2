import { describe, expect, test } from "vitest";
import { csv, linked, open, remarks, said } from "./openOffice";
import { smallWorkbook } from "./smallWorkbook";
import { blocksOf } from "../support/blocksOf";
import { cases } from "../support/cases";

/**
 * Tables with a title each, a row a line; indented what they say: each figure, behind `=` what belongs together, behind
 * `…` what is among the remarks.
 */
const told = blocksOf(new URL("officeShapes.txt", import.meta.url));

test.each(told)("%s", (_title, ...lines) => {
  const isRow = (line: string): boolean => !line.startsWith("  ");
  const read = csv(...lines.filter(isRow).map((line) => line.split(/ ?\| ?/u)));
  const expected = lines.filter((line) => !isRow(line)).map((line) => line.slice(2));
  const figures = expected.filter((line) => !/^[=…]/u.test(line));
  const together = expected.filter((line) => line.startsWith("= "));
  if (figures.length > 0) expect(said(read)).toEqual(figures);
  if (together.length > 0) expect(linked(read).map((line) => `= ${line}`)).toEqual(together);
  for (const line of expected.filter((remark) => remark.startsWith("… ")))
    expect(remarks(read)).toContain(line.slice(2));
});

describe("tables that go on beside or below themselves", () => {
  test("columns that are repeated are more rows, each cell told by its own place", () => {
    const rows = [
      ["2023年粮食产量（万吨）"],
      ["地区", "产量", "地区", "产量"],
      ["甲县", "10", "丙县", "30"],
      ["乙县", "20", "丁县", "40"],
    ];
    expect(said(csv(...rows))).toEqual([
      "产量|甲县||2023|10万吨",
      "产量|乙县||2023|20万吨",
      "产量|丙县||2023|30万吨",
      "产量|丁县||2023|40万吨",
    ]);
    expect(() => csv(...rows.slice(0, 3), ["乙县", "20", "丁县", "见附件"])).toThrow(
      /第 4 行.*D 列“产量”/su,
    );
  });
});

describe("a table that begins further to the right", () => {
  const rows = (value: string) => [
    ["", "", "2023年各县旅游"],
    ["", "", "地区", "接待（万人次）", "收入（亿元）"],
    ["", "", "甲县", "61.2", value],
    ["", "", "乙县", "20.4", "8.1"],
  ];

  test("is read from its first column", () => {
    expect(said(csv(...rows("7.2")))).toEqual([
      "接待|甲县||2023|61.2万人次",
      "收入|甲县||2023|7.2亿元",
      "接待|乙县||2023|20.4万人次",
      "收入|乙县||2023|8.1亿元",
    ]);
  });

  test("names its cells by the letters of the sheet", () => {
    expect(() => csv(...rows("见附件"))).toThrow(/第 3 行.*E 列“收入/su);
    const merged = open(
      smallWorkbook(
        {
          表: [
            ["", "地区", "2023年产值（亿元）"],
            ["", "甲县", 12],
            ["", "乙县", ""],
            ["", "丙县", 8],
          ],
          另: [
            ["地区", "2023年人口（万人）"],
            ["甲县", 35],
          ],
        },
        (parts) => {
          const path = "xl/worksheets/sheet1.xml";
          const sheet = parts.get(path) ?? "";
          const ranges = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells></worksheet>';
          parts.set(path, sheet.replace("</worksheet>", ranges));
        },
      ),
      "表.xlsx",
    );
    expect(remarks(merged)).toContain("C2:C3");
  });
});

describe("periods", () => {
  test.each(
    cases(
      "1-3季度 => 2023-01/2023-09",
      "第二至三季度 => 2023-04/2023-09",
      "前两季度 => 2023-01/2023-06",
      "前11个月 => 2023-01/2023-11",
      "前三季度 => 2023-01/2023-09",
    ),
  )("%s of a year", (words, period) => {
    const read = csv(["2023年产值（亿元）"], ["地区", words], ["甲县", "1"]);
    expect(said(read)).toEqual([`产值|甲县||${period}|1亿元`]);
  });
});

describe("values", () => {
  test("a line or a heading that names what 100 stands for makes indices", () => {
    const line = csv(
      ["3-2 生产总值指数"],
      ["（上年=100）"],
      ["年份", "第一产业"],
      ["2021", "104.3"],
    );
    expect(said(line)).toEqual(["第一产业指数(上年=100)|全域||2021|104.3"]);
    const heads = csv(
      ["2024年6月消费价格"],
      ["项目", "上月=100", "上年同月=100"],
      ["食品", "99.1", "98.9"],
    );
    expect(said(heads)).toEqual([
      "食品|全域|上月=100|2024-06|99.1",
      "食品|全域|上年同月=100|2024-06|98.9",
    ]);
    expect(remarks(heads)).not.toContain("未写明单位");
  });
});

test("sheets of which none states a unit are all read; a sheet's name may hold its unit", () => {
  const rows = (value: number) => [
    ["地区", "2022年"],
    ["甲县", value],
  ];
  const none = open(smallWorkbook({ 人口: rows(30), 户数: rows(12) }), "表.xlsx");
  expect(said(none)).toEqual(["人口|甲县||2022|30", "户数|甲县||2022|12户"]);
  const named = open(
    smallWorkbook({ "人口（万人）": rows(30), "户数（户）": rows(12) }),
    "表.xlsx",
  );
  expect(said(named)).toEqual(["人口|甲县||2022|30万人", "户数|甲县||2022|12户"]);
});
