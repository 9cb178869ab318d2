import { describe, expect, test } from "vitest";
import { readFile } from "../../openOffice";
import { readPeriodWords } from "../../../../src/opening/plain/words/readPeriodWords";
import { coverOf, isTotal, type NamedPeriod } from "../../../../src/opening/plain/words/totals";
import { tableRemarkText } from "../../../../src/wording/views/tableRemarks";
import { cases, reads } from "../../../support/cases";

/** Periods by their words, as one table has them. */
const periodsOf = (words: string): readonly NamedPeriod[] =>
  words.split(" ").flatMap((one) => {
    const period = readPeriodWords(one);
    return period === null ? [] : [{ words: one, period }];
  });

describe("the stretch that periods make up", () => {
  test.each(
    cases(
      "2023年1月 2023年2月 2023年3月 => 2023-01/2023-03",
      "2023年3月 2023年1月 2023年2月 => 2023-01/2023-03",
      "2023年一季度 2023年二季度 2023年三季度 2023年四季度 => 2023",
      "2023年上半年 2023年三季度 2023年10月 2023年11月 2023年12月 => 2023",
      "2023年11月 2023年12月 2024年1月 2024年2月 => 2023-11/2024-02",
      "2021年 2022年 2023年 => 2021/2023",
      "2022年 2023年一季度 => 2022-01/2023-03",
      "2024-02-27 2024-02-28 2024-02-29 2024-03-01 => 2024-02-27/2024-03-01",
      "2024年2月 => 2024-02",
      // A quarter among its months adds nothing.
      "2023年1月 2023年2月 2023年3月 2023年一季度 2023年4月 => 2023-01/2023-04",
      "2023年一季度 2023年1月 2023年2月 2023年3月 => 2023-01/2023-03",
    ),
  )("%s: %s", (words, stretch) => {
    const cover = coverOf(periodsOf(words));
    const { start, end } = cover.ok ? cover.period : {};
    expect([start, end].filter((one) => one !== undefined).join("/")).toBe(stretch);
  });

  test.each(
    cases(
      "2023年1月 2023年3月 => 2023年1月 | 2023年3月",
      "2023年11月 2023年12月 2024年2月 => 2023年12月 | 2024年2月",
      "2023-02-27 2023-02-28 2023-03-02 => 2023-02-28 | 2023-03-02",
      // What counts from the beginning anew each time is no part of a sum.
      "2023年1-2月 2023年1-3月 => 2023年1-2月 | 2023年1-3月",
      "2023年1月 2023年 => 2023年1月 | 2023年",
      // It ends with the month and begins before it.
      "2023年3月 2023年一季度 => 2023年3月 | 2023年一季度",
      "2023年末 2024年末",
    ),
  )("%s: none", (words, ...between) => {
    expect(coverOf(periodsOf(words))).toEqual({
      ok: false,
      between: between.length === 0 ? null : between,
    });
  });

  test("none at all", () => {
    expect(coverOf([])).toEqual({ ok: false, between: null });
  });
});

describe("a word for all parts together", () => {
  test.each(["合计", "总计", "小计", "共计", " 合\u3000计 "])("%j is one", (words) => {
    expect(isTotal(words)).toBe(true);
  });

  test.each(["", "计", "合", "合计数", "全年合计", "累计", "合计合计"])("%j is none", (words) => {
    expect(isTotal(words)).toBe(false);
  });
});

/** `指标|地区|时期|组|原文写法` of each figure of a table and what is said of its totals, or its faults. */
function told(...lines: readonly string[]): readonly string[] {
  const read = readFile(new TextEncoder().encode(lines.join("\n")), "表.csv");
  if (!read.ok) return read.faults.map(({ rule, record, found }) => `${rule} ${record} ${found}`);
  const { metrics, places, observations } = read.dataset;
  const metric = new Map(metrics.map(({ id, name }) => [id, name.zh]));
  const place = new Map(places.map(({ id, name }) => [id, name.zh]));
  const figures = observations.map(({ period, printed, series, ...one }) => {
    const when =
      period.basis === "not_stated" ? "?" : [period.start, period.end].filter(Boolean).join("/");
    return [metric.get(one.metric), place.get(one.place), when, series ?? "-", printed].join(" ");
  });
  const remarks = read.remarks.filter(({ kind }) => kind.startsWith("total_"));
  return [...figures, ...remarks.map((remark) => tableRemarkText(remark, "zh"))];
}

const last = (lines: readonly string[], count = 1): readonly string[] => lines.slice(-count);
const months = (count: number, value = "2"): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1}月,${value}`);

describe("a row of a total among periods", () => {
  test("of twelve months it is the year, of fewer the months that stand there", () => {
    const head = ["2023年用水量", "月份,用水量（吨）"];
    for (const word of ["合计", "总计", "共计", "合 计", "小计"]) {
      const year = told(...head, ...months(12), `${word},24`);
      expect(last(year), word).toEqual(["用水量 全域 2023 - 24吨"]);
      expect(year).toHaveLength(13);
    }
    expect(last(told(...head, ...months(5), "合计,10"))).toEqual([
      "用水量 全域 2023-01/2023-05 - 10吨",
    ]);
    // It stands where the table has it.
    expect(told(...head, "合计,4", ...months(2))[0]).toBe("用水量 全域 2023-01/2023-02 - 4吨");
    expect(last(told(...head, ...months(12), "全年合计,24"))).toEqual(["用水量 全域 2023 - 24吨"]);
  });

  test("of quarters with their year, of months of two years, of years", () => {
    const quarters = ["一", "二", "三", "四"].map((one) => `2023年,${one}季度,3`);
    expect(last(told("年份,季度,产值（元）", ...quarters, "2023年,合计,12"))).toEqual([
      "产值 全域 2023 - 12元",
    ]);
    const both = told("年份,季度,产值（元）", ...quarters, "2024年,一季度,3", "合计,,15");
    expect(last(both)).toEqual(["产值 全域 2023-01/2024-03 - 15元"]);
    expect(
      last(told("月份,产值（元）", "2023年12月,3", "2024年1月,4", "2024年2月,4", "合计,11")),
    ).toEqual(["产值 全域 2023-12/2024-02 - 11元"]);
    expect(last(told("年份,产值（元）", "2022年,3", "2023年,4", "总计,7"))).toEqual([
      "产值 全域 2022/2023 - 7元",
    ]);
  });

  test("of the rows of its own place, year of a column and section", () => {
    const lines = told(
      "2023年",
      "地区,月份,产值（元）",
      "甲县,1月,1",
      "甲县,2月,2",
      "甲县,合计,3",
      "乙县,1月,4",
      "乙县,2月,5",
      "乙县,合计,9",
      "合计,合计,12",
    );
    expect(lines.filter((line) => line.includes("/"))).toEqual([
      "产值 甲县 2023-01/2023-02 - 3元",
      "产值 乙县 2023-01/2023-02 - 9元",
      "产值 合计 2023-01/2023-02 - 12元",
    ]);
    // A total of one row that differs from it is held against it.
    expect(told("2023年", "月份,产值（元）", "1月,1", "合计,3")).toEqual([
      "table_repeated 第 4 行 3",
    ]);
    const columns = told("产值（元）", "月份,2022年,2023年", "1月,1,2", "2月,1,", "合计,2,2");
    expect(columns).toContain("产值 全域 2022-01/2022-02 - 2元");
    const sections = told(
      "产值（元）",
      "月份,产值",
      "2022年,",
      "1月,1",
      "2月,1",
      "合计,2",
      "2023年,",
      "1月,3",
      "合计,3",
    );
    expect(sections).toContain("产值 全域 2022-01/2022-02 - 2元");
  });

  test("小计 is of the rows since the one before it", () => {
    const lines = told(
      "2023年",
      "月份,产值（元）",
      ...months(3).concat("小计,6", "4月,2", "5月,2", "小计,4", "合计,10"),
    );
    expect(lines.filter((line) => line.includes("/"))).toEqual([
      "产值 全域 2023-01/2023-03 - 6元",
      "产值 全域 2023-04/2023-05 - 4元",
      "产值 全域 2023-01/2023-05 - 10元",
    ]);
  });

  test("an average of months bears its name", () => {
    expect(last(told("2023年", "月份,产值（元）", ...months(2), "月平均,2"))).toEqual([
      "产值 全域 2023-01/2023-02 月平均 2元",
    ]);
  });

  test("where a period is left out, it is not read, and that is said", () => {
    const gap = told("2023年", "月份,产值（元）", "1月,1", "3月,3", "合计,4");
    expect(gap).toEqual([
      "产值 全域 2023-01 - 1元",
      "产值 全域 2023-03 - 3元",
      expect.stringMatching(/^未读入“合计”行（第 5 行）：“1月”与“3月”没有首尾相接/u),
    ]);
    // A month without a value is left out as well; months still to come are not.
    expect(last(told("2023年", "月份,产值（元）", "1月,1", "2月,—", "3月,3", "合计,4"))).toEqual([
      expect.stringContaining("“1月”与“3月”"),
    ]);
    expect(told("2023年", "月份,产值（元）", "1月,1", "2月,2", "3月,", "合计,3")).toContain(
      "产值 全域 2023-01/2023-02 - 3元",
    );
    expect(last(told("年份,年末人口（人）", "2022年,3", "2023年,4", "合计,7"))).toEqual([
      expect.stringContaining("没有可以相加的各期数值"),
    ]);
  });
});

describe("a column of a total beside periods", () => {
  test("of two years, and of one with a gap", () => {
    expect(last(told("产值（元）", "地区,2023年12月,2024年1月,合计", "甲县,1,2,3"))).toEqual([
      "产值 甲县 2023-12/2024-01 - 3元",
    ]);
    expect(last(told("2023年产值（元）", "地区,1月,3月,合计", "甲县,1,2,3"), 2)).toEqual([
      "产值 甲县 2023-03 - 2元",
      expect.stringMatching(/^未读入“合计”列：“1月”与“3月”没有首尾相接/u),
    ]);
    const days = told("2023年产值（元）", "地区,6月1日,6月2日,合计", "甲县,1,2,3");
    expect(last(days)).toEqual(["产值 甲县 2023-06-01/2023-06-02 - 3元"]);
  });
});

describe("dates", () => {
  reads(
    "in Chinese numerals in a title: %s",
    (title = "") => told(title, "县,产量（吨）", "甲县,1"),
    "二〇二三年各县产量 => 产量 甲县 2023 - 1吨",
    "二○二三年一季度各县产量 => 产量 甲县 2023-01/2023-03 - 1吨",
    "二零二三年六月各县产量 => 产量 甲县 2023-06 - 1吨",
    "二〇二三年一至六月各县产量 => 产量 甲县 2023-01/2023-06 - 1吨",
    "截至二〇二三年十二月三十一日各县数 => 产量 甲县 2023-12-31 - 1吨",
    "二〇二一—二〇二三年各县产量 => 产量 甲县 2021/2023 - 1吨",
    "2023年11月至2024年1月各县产量 => 产量 甲县 2023-11/2024-01 - 1吨",
  );

  test.each([
    ["a cell", ["日期,产量（吨）", "3月45日,1"], "table_date 第 2 行 3月45日"],
    ["a cell with its year", ["日期,产量（吨）", "2023-02-30,1"], "table_date 第 2 行 2023-02-30"],
    ["a month", ["月份,产量（吨）", "2023年13月,1"], "table_date 第 2 行 2023年13月"],
    [
      "a title",
      ["2023年3月45日各县", "县,产量（吨）", "甲县,1"],
      "table_date 第 1 行 2023年3月45日",
    ],
    [
      "a quarter",
      ["2023年第五季度", "县,产量（吨）", "甲县,1"],
      "table_date 第 1 行 2023年第五季度",
    ],
    [
      "a heading",
      ["产量（吨）", "县,2023年12月,2023年13月", "甲县,1,2"],
      "table_date 第 2 行 2023年13月",
    ],
    [
      "a section",
      ["产量（吨）", "月份,产量", "2023年,", "1月,2", "2023年0月,", "2月,2"],
      "table_date 第 5 行 2023年0月",
    ],
    [
      "numerals",
      ["二〇二三年二月三十日", "县,产量（吨）", "甲县,1"],
      "table_date 第 1 行 2023年2月30日",
    ],
  ])("that no calendar has are a fault: %s", (_, lines, fault) => {
    expect(told(...lines)).toEqual([fault]);
  });

  test("what only looks like one is none", () => {
    expect(told("2023年各县24月龄儿童数（人）", "县,人数", "甲县,1")).toHaveLength(1);
    expect(told("2024年2月29日各县产量", "县,产量（吨）", "甲县,1")).toEqual([
      "产量 甲县 2024-02-29 - 1吨",
    ]);
  });
});
