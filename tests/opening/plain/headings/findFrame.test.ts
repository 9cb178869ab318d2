import { describe, expect, test } from "vitest";
import type { RawRow } from "../../../../src/opening/csv/parseCsv";
import {
  findFrame,
  hasNumbers,
  isNumber,
  wordsOf,
} from "../../../../src/opening/plain/headings/findFrame";
import { reads } from "../../../support/cases";

/** Rows of a table, parted by slashes, their cells by bars. */
const frameOf = (table: string) =>
  findFrame(
    table.split(" / ").map((line, at): RawRow => ({ number: at + 1, cells: line.split("|") })),
  );

/** Headings, attributes and body of a table, each as many rows as it has. */
function parted(table: string): string {
  const frame = frameOf(table);
  if (frame === null) return "none";
  const { headings, attributes, body, headerRow } = frame;
  return `${headerRow}: ${[headings, attributes, body]
    .map((rows) => rows.map(({ cells }) => cells.join("|")).join(" / "))
    .join(" ; ")}`;
}

/** What is said around a table, where something is. */
function around(table: string): Readonly<Record<string, unknown>> | null {
  const frame = frameOf(table);
  if (frame === null) return null;
  const { headings, attributes, body, headerRow, period, ...said } = frame;
  expect([headings.length, attributes.length, body.length, headerRow > 0]).toEqual([1, 0, 1, true]);
  return Object.fromEntries(
    Object.entries({ ...said, period: period?.words ?? null }).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

test("a row that is not there holds no number", () => {
  expect([hasNumbers({ number: 1, cells: ["甲", "1"] }), hasNumbers(undefined)]).toEqual([
    true,
    false,
  ]);
});

describe("which rows are headings, units and values", () => {
  test.each([
    // Known words, periods and words above numbers head a table.
    ["甲县|好 / 地区|产值 / 甲县|1", "2: 地区|产值 ;  ; 甲县|1"],
    ["地区 / 甲县|1", "none"],
    ["甲|乙", "none"],
    ["|乙|丙", "none"],
    ["|乙|丙 / 甲|好|坏", "1: |乙|丙 ;  ; 甲|好|坏"],
    ["甲|乙 / 好|坏", "none"],
    ["甲|乙 / 好|1", "1: 甲|乙 ;  ; 好|1"],
    ["甲|乙 / 好| 1 ", "1: 甲|乙 ;  ; 好| 1 "],
    ["甲|乙 / |丙 / 好|1", "1: 甲|乙 / |丙 ;  ; 好|1"],
    ["甲|乙 / 丁|丙 / 好|1", "2: 丁|丙 ;  ; 好|1"],
    ["甲|乙 / |丙 / 好|坏", "none"],
    ["类|2022年|2023年 / 好|坏|坏", "1: 类|2022年|2023年 ;  ; 好|坏|坏"],
    ["|2022年|2023年", "1: |2022年|2023年 ;  ; "],
    ["2022年|2023年 / 好|坏", "none"],
    ["类|2023年 / 好|坏", "none"],
    ["单位：元|2023年 / 甲|1", "none"],
    ["地区\\年份|好 / 甲县|坏", "1: 地区\\年份|好 ;  ; 甲县|坏"],
    ["产值|甲\\乙 / 好|坏", "none"],
    // A series a column: its names stand above dates.
    [
      "|货运|客运 / |万吨|万人 / 2021年|1|2 / 2022年|1|2 / 2023年|1|2",
      "1: |货运|客运 ; |万吨|万人 ; 2021年|1|2 / 2022年|1|2 / 2023年|1|2",
    ],
    [
      "|货运 / 来自|海关 / 2021年|1 / 2022年|1 / 2023年|1",
      "1: |货运 ; 来自|海关 ; 2021年|1 / 2022年|1 / 2023年|1",
    ],
    ["|货运 / 2021年|1 / 2022年|1 / 好|1", "none"],
    [" | / |货运 / 2021年|1 / 2022年|1 / 2023年|1", "2: |货运 ;  ; 2021年|1 / 2022年|1 / 2023年|1"],
    ["|1 / 2021年|1 / 2022年|1 / 2023年|1", "none"],
    ["|货运 / 好|1 / 坏|1 / 中|1 / 2021年|1 / 2022年|1 / 2023年|1", "none"],
    [
      "|货运 / 好|1 / 坏|1 /  |1 / 2021年|1 / 2022年|1 / 2023年|1",
      "1: |货运 ; 好|1 / 坏|1 /  |1 ; 2021年|1 / 2022年|1 / 2023年|1",
    ],
    // The same in another language is nobody's heading.
    ["地区|产值 / Region|Output / 甲县|1", "1: 地区|产值 ;  ; 甲县|1"],
    ["地区|产值 / Region|M2 / 甲县|1", "1: 地区|产值 ;  ; 甲县|1"],
    ["地区|产值 / Region|产值GDP / 甲县|1", "1: 地区|产值 ;  ; Region|产值GDP / 甲县|1"],
    ["地区|产值 / Region|GDP 2 / 甲县|1", "1: 地区|产值 ;  ; 甲县|1"],
    ["地区|产值 / No|A1 / 甲县|1", "1: 地区|产值 ;  ; No|A1 / 甲县|1"],
    ["地区|产值 / Region|产值 / 甲县|1", "1: 地区|产值 ;  ; Region|产值 / 甲县|1"],
    ["地区|产值 / |GDP产值 / 甲县|1", "1: 地区|产值 / |GDP产值 ;  ; 甲县|1"],
    ["地区|产值 / |NaN / 甲县|1", "1: 地区|产值 ;  ; |NaN / 甲县|1"],
    ["Region|Output / Jia|GDP / Yi|1", "1: Region|Output ;  ; Jia|GDP / Yi|1"],
    ["地区|GDP / Region|Output / 甲县|1", "1: 地区|GDP ;  ; 甲县|1"],
    // Columns that are numbered.
    ["地区|产值|人口 / 甲|1|2 / 甲县|1|2", "1: 地区|产值|人口 ;  ; 甲县|1|2"],
    ["地区|产值|人口 / 甲|（1）|(2) / 甲县|1|2", "1: 地区|产值|人口 ;  ; 甲县|1|2"],
    ["地区|产值|人口 / 1|2|3 / 甲县|1|2", "1: 地区|产值|人口 ;  ; 甲县|1|2"],
    ["地区|产值 / 甲|1 / 甲县|1", "1: 地区|产值 ;  ; 甲|1 / 甲县|1"],
    ["序号|产值 / 1|2", "1: 序号|产值 ;  ; 1|2"],
    ["地区|产值|人口 / 甲|1|3 / 甲县|1|2", "1: 地区|产值|人口 ;  ; 甲|1|3 / 甲县|1|2"],
    ["地区|产值|人口 / 丙丁|1|2 / 甲县|1|2", "1: 地区|产值|人口 ;  ; 丙丁|1|2 / 甲县|1|2"],
    ["地区|产值|人口 / 甲|1|2人 / 甲县|1|2", "1: 地区|产值|人口 ;  ; 甲|1|2人 / 甲县|1|2"],
    [
      "地区|甲业|乙业|丙业|丁业|戊业|己业|庚业|辛业|壬业|癸业 / 甲|1|2|3|4|5|6|7|8|9|10 / 甲县|好",
      "1: 地区|甲业|乙业|丙业|丁业|戊业|己业|庚业|辛业|壬业|癸业 ;  ; 甲县|好",
    ],
    // More rows of headings: nothing new at their left, words beside it.
    [
      "地区|产值|人口 / 地区|总量|年末 / 甲县|1|2",
      "1: 地区|产值|人口 / 地区|总量|年末 ;  ; 甲县|1|2",
    ],
    [
      "地区|产值|人口 / 地区 |2022|2023 / 甲县|1|2",
      "1: 地区|产值|人口 / 地区 |2022|2023 ;  ; 甲县|1|2",
    ],
    ["地区|年份|产值 / |2022| / 甲县|1|2", "1: 地区|年份|产值 ;  ; |2022| / 甲县|1|2"],
    ["地区|产值|人口 / |总量| / 甲县|1|2", "1: 地区|产值|人口 / |总量| ;  ; 甲县|1|2"],
    ["地区|产值|人口 / |总量| /  | / 甲县|1|2", "1: 地区|产值|人口 / |总量| ;  ; 甲县|1|2"],
    ["地区|产值|人口 / |总量|  / 甲县|1|2", "1: 地区|产值|人口 / |总量|  ;  ; 甲县|1|2"],
    ["地区|产值|人口 / |亿元|总量 / 甲县|1|2", "1: 地区|产值|人口 / |亿元|总量 ;  ; 甲县|1|2"],
    ["地区|产值|人口 / |亿元|位次 / 甲县|1|2", "1: 地区|产值|人口 / |亿元|位次 ;  ; 甲县|1|2"],
    ["地区|产值|人口 / |总量|1 / 甲县|1|2", "1: 地区|产值|人口 ;  ; |总量|1 / 甲县|1|2"],
    ["地区|产值|人口 / |总量|— / 甲县|1|2", "1: 地区|产值|人口 ;  ; |总量|— / 甲县|1|2"],
    [
      "地区|产值|人口 / 其他|总量|年末 / 甲县|1|2",
      "1: 地区|产值|人口 ;  ; 其他|总量|年末 / 甲县|1|2",
    ],
    ["地区|产值|人口 / 地区|| / 甲县|1|2", "1: 地区|产值|人口 ;  ; 地区|| / 甲县|1|2"],
    // Units and other words for whole columns.
    ["地区|产值|人口 / | 亿元 |万人 / 甲县|1|2", "1: 地区|产值|人口 ; | 亿元 |万人 ; 甲县|1|2"],
    ["地区|产值|人口 / |亿元| / 甲县|1|2", "1: 地区|产值|人口 ; |亿元| ; 甲县|1|2"],
    ["地区|产值|人口 / 单位|亿元| / 甲县|1|2", "1: 地区|产值|人口 ; 单位|亿元| ; 甲县|1|2"],
    [
      "地区|产值|人口 / 甲县|亿元|万人 / 乙县|1|2",
      "1: 地区|产值|人口 ;  ; 甲县|亿元|万人 / 乙县|1|2",
    ],
    ["地区|产值|人口 / 频度|年|好 / 甲县|1|2", "1: 地区|产值|人口 ; 频度|年|好 ; 甲县|1|2"],
    ["地区|产值|人口 / 频度|好|1 / 甲县|1|2", "1: 地区|产值|人口 ;  ; 频度|好|1 / 甲县|1|2"],
    ["地区 |产值|人口 / 地区|好|坏 / 甲县|1|2", "1: 地区|产值|人口 / 地区|好|坏 ;  ; 甲县|1|2"],
    [
      "地区|产值|人口 / |亿元|万人 / |总量|年末 / 甲县|1|2",
      "1: 地区|产值|人口 ; |亿元|万人 ; |总量|年末 / 甲县|1|2",
    ],
    // What stands over several columns stands over each, a word for the rows does not.
    [
      "地区|产值||人口 / |总量|增速|年末| / 甲县|1|2|3",
      "1: 地区|产值|产值|人口| / |总量|增速|年末| ;  ; 甲县|1|2|3",
    ],
    [
      "地区|产值 | / |总量|增速|年末 / 甲县|1|2|3",
      "1: 地区|产值|产值|产值 / |总量|增速|年末 ;  ; 甲县|1|2|3",
    ],
    ["地区||产值 / |级别|总量 / 甲县|好|2", "1: 地区||产值 / |级别|总量 ;  ; 甲县|好|2"],
    ["级|产值|| / |总量|增速| / 甲县|1|2", "1: 级|产值|产值| / |总量|增速| ;  ; 甲县|1|2"],
    // Headings repeated on the next page, and lines between values.
    ["地区|产值 / 甲县|1 / 地区|产值 / 乙县|2", "1: 地区|产值 ;  ; 甲县|1 / 乙县|2"],
    ["地区|产值 / 甲县|1 / 注：略 /  | / 乙县|2", "1: 地区|产值 ;  ; 甲县|1 / 乙县|2"],
    ["地区|产值 / 甲县|1 / 注：略|好 / 乙县|2", "1: 地区|产值 ;  ; 甲县|1 / 注：略|好 / 乙县|2"],
  ])("%s", (table, said) => {
    expect(parted(table)).toBe(said);
  });

  test("too much above a table, and values above it", () => {
    expect(parted("甲|乙|丙|丁 / 地区|产值 / 甲县|1")).toBe("2: 地区|产值 ;  ; 甲县|1");
    expect(parted("甲|乙|丙|丁|戊 / 地区|产值 / 甲县|1")).toBe("none");
    expect(parted("甲|1 / 地区|产值 / 甲县|1")).toBe("none");
    expect(parted("1 / 地区|产值 / 甲县|1")).toBe("none");
  });
});

describe("what is said around a table", () => {
  const under = (...lines: readonly string[]) =>
    around([...lines, "地区|产值", "甲县|1"].join(" / "));
  test.each([
    ["产值表", { title: "产值表" }],
    ["表1 / 产值表", { title: "产值表" }],
    ["产值表 / 话", { title: "产值表", lines: ["话"] }],
    ["Output / 产值表", { title: "产值表", lines: ["Output"] }],
    ["产值GDP表", { title: "产值GDP表" }],
    ["附件 / 附表2： / 甲市局 / 产值表", { title: "产值表", lines: ["附件", "附表2：", "甲市局"] }],
    ["产值表（亿元）", { title: "产值表", units: ["亿元"] }],
    ["产值表（单位：亿元 ）", { title: "产值表", units: ["亿元"] }],
    ["产值表【计量单位：亿元、万人】", { title: "产值表", units: ["亿元", "万人"] }],
    ["产值表（单位：若干）", { title: "产值表" }],
    ["产值表（单位：亿元、若干）", { title: "产值表" }],
    ["单位：元 / 产值表（亿元）", { title: "产值表", units: ["元"] }],
    ["产值表（亿元） / 单位：元", { title: "产值表", units: ["元"] }],
    ["单位：亿元，万人", { units: ["亿元", "万人"] }],
    ["单位：亿元 万人", { units: ["亿元", "万人"] }],
    ["单位：亿元，若干", { lines: ["单位：亿元，若干"] }],
    ["（ 单位：亿元 ）", { units: ["亿元"] }],
    ["（单位：亿元 ）", { units: ["亿元"] }],
    ["填报单位：亿元", { lines: ["填报单位：亿元"] }],
    ["指标：产值（亿元）", { metric: "产值", units: ["亿元"] }],
    ["指标：产值", { metric: "产值" }],
    ["单位：元 / 指标：产值（亿元）", { metric: "产值", units: ["元"] }],
    ["指标： / 地区：", { lines: ["指标：", "地区："] }],
    ["地区：甲市", { place: "甲市" }],
    ["地区：甲市、乙市", { lines: ["地区：甲市、乙市"] }],
    ["地区：全部地区", { lines: ["地区：全部地区"] }],
    ["区域：各县", { lines: ["区域：各县"] }],
    ["地区：天各县", { place: "天各县" }],
    ["时间：2023年", { period: "2023年" }],
    ["时间：去年", { lines: ["时间：去年"] }],
    ["2023年", { period: "2023年" }],
    ["（2023年）", { period: "2023年" }],
    ["2023年 / 2022年", { period: "2023年", title: "2022年" }],
    ["（地区：甲市）", { place: "甲市" }],
    ["指标名称：产值", { metric: "产值" }],
    ["数据来源：甲局", { source: "甲局" }],
    ["（2023年）表", { title: "（2023年）表" }],
    ["来源：甲局", { source: "甲局" }],
    ["发布日期：2024-01-02", { published: "2024-01-02" }],
    ["发布时间：2024-01-02", { published: "2024-01-02" }],
    ["发布日期：某日", { lines: ["发布日期：某日"] }],
    ["联系人：2024-01-02", { lines: ["联系人：2024-01-02"] }],
    ["（上年=100）", { indexBase: "上年=100" }],
    ["以 上年 为 100", { indexBase: "以上年为100" }],
    ["指标：产值  单位：亿元", { metric: "产值", units: ["亿元"] }],
    ["指标：产值\t单位：亿元", { metric: "产值", units: ["亿元"] }],
    ["甲市  产值表  单位：亿元", { title: "甲市", units: ["亿元"], lines: ["产值表"] }],
    ["甲市  产值表", { title: "甲市  产值表" }],
    ["甲市|产值表", { title: "甲市", lines: ["产值表"] }],
  ])("%s", (lines, said) => {
    expect(under(...lines.split(" / "))).toEqual(said);
  });

  test.each([
    ["注：略", { notes: ["注：略"] }],
    ["来源：甲局|单位：亿元", { source: "甲局", units: ["亿元"] }],
    ["时间：2023年", { period: "2023年" }],
    ["备注：2023年", { notes: ["备注：2023年"] }],
  ])("below it: %s", (line, said) => {
    expect(around(`地区|产值 / 甲县|1 / ${line}`)).toEqual(said);
  });
});

test("the words of a row, those that a merge repeats once", () => {
  expect(wordsOf([" 甲 ", "甲", "", "甲", "乙", "乙 ", "甲"])).toEqual(["甲", "甲", "乙", "甲"]);
  expect(wordsOf([])).toEqual([]);
});

reads(
  "%j is a number: %s",
  isNumber,
  "1 => true",
  "12.5 => true",
  "2023 => false",
  "6月 => false",
  "一季度 => false",
  "1季度 => false",
  "1-3季度 => false",
  "前两季度 => false",
  "3月 => false",
  "12个月 => true",
  "上半年 => false",
  "3年 => true",
  "5个月 => true",
  "12 => true",
  " => false",
  "甲 => false",
);
