import { describe, expect, test } from "vitest";
import { csv, linked, open, remarks, said } from "./openOffice";
import { smallWorkbook } from "./smallWorkbook";
import { cases } from "../support/cases";

describe("headings in several rows", () => {
  test("a second language with numbers in it is a translation", () => {
    const read = csv(
      ["2-1 分地区主要指标（2022年）"],
      ["地 区", "产值（亿元）", "年末人口（万人）"],
      ["Region", "Output (100 million yuan)", "Population (10000 persons)"],
      ["甲 市", "1024.5", "310.2"],
    );
    expect(said(read)).toEqual(["产值|甲市||2022|1024.5亿元", "年末人口|甲市||2022末|310.2万人"]);
  });

  test("units, totals and 其中 below a heading belong to it; the first row need not be a known word", () => {
    const read = csv(
      ["2022—2023学年各级学校学生数"],
      ["学段", "在校生数（人）", "在校生数（人）", "教师", "教师"],
      ["学段", "合计", "男", "人", "位次"],
      ["小学", "500", "260", "40", "1"],
      ["初中", "300", "155", "28", "2"],
    );
    expect(said(read).slice(0, 4)).toEqual([
      "在校生数|全域|小学|2022-09/2023-08|500人",
      "在校生数|全域|小学 · 男|2022-09/2023-08|260人",
      "教师|全域|小学|2022-09/2023-08|40人",
      "教师位次|全域|小学|2022-09/2023-08|1位",
    ]);
    const whole = csv(
      ["4-5 从业人员（万人）"],
      ["年份", "合计", "其中", "其中"],
      ["", "", "城镇", "乡村"],
      ["2020", "310.2", "150.1", "160.1"],
    );
    expect(said(whole)).toEqual([
      "从业人员|全域||2020|310.2万人",
      "从业人员|全域|城镇|2020|150.1万人",
      "从业人员|全域|乡村|2020|160.1万人",
    ]);
  });

  test("a row of units below headings that are merged over it", () => {
    const read = csv(
      ["2023年户籍人口"],
      ["地区", "户数", "人口", "人口"],
      ["地区", "", "男", "女"],
      ["地区", "户", "人", "人"],
      ["甲镇", "1200", "2100", "2050"],
    );
    expect(said(read)).toEqual([
      "户数|甲镇||2023|1200户",
      "人口|甲镇|男|2023|2100人",
      "人口|甲镇|女|2023|2050人",
    ]);
  });
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

  test("a second table below the first, with its own title and unit", () => {
    const read = csv(
      ["2023年甲表（亿元）"],
      ["地区", "产值"],
      ["甲县", "10"],
      ["注：初步数"],
      ["2022年乙表（万人）"],
      ["地区", "人口"],
      ["甲县", "30"],
    );
    expect(said(read)).toEqual(["产值|甲县||2023|10亿元", "人口|甲县||2022|30万人"]);
  });
});

describe("what belongs to what", () => {
  test("rows below a metric are counted as it is, rates are not, and that is said", () => {
    const read = csv(
      ["指标", "2023年"],
      ["地区生产总值（亿元）", "5843.0"],
      ["　第一产业", "601.2"],
      ["　第一产业比重", "10.3%"],
    );
    expect(said(read)).toEqual([
      "地区生产总值|全域||2023|5843.0亿元",
      "地区生产总值：第一产业|全域||2023|601.2亿元",
      "地区生产总值：第一产业比重|全域||2023|10.3%",
    ]);
    expect(remarks(read)).toContain("随所属指标的单位：地区生产总值：第一产业。");
  });

  test("of two columns of places the finer tells; a name that others bear stands with the larger place", () => {
    const read = csv(
      ["市州", "县区", "2023年产值（万元）"],
      ["甲市", "鼓楼区", "100"],
      ["甲市", "小计", "100"],
      ["乙市", "鼓楼区", "70"],
      ["乙市", "小计", "70"],
      ["总计", "", "170"],
    );
    expect(said(read)).toEqual([
      "产值|甲市鼓楼区||2023|100万元",
      "产值|甲市小计||2023|100万元",
      "产值|乙市鼓楼区||2023|70万元",
      "产值|乙市小计||2023|70万元",
      "产值|总计||2023|170万元",
    ]);
    expect(remarks(read)).toContain("未读入的列：市州");
  });

  test("a total that stands under the serial numbers; the annex's number is no title, who made it neither", () => {
    const read = csv(
      ["附件3"],
      ["甲市商务局"],
      ["2023年招商引资情况"],
      ["序号", "县区", "到位资金（亿元）"],
      ["1", "甲县", "35.2"],
      ["合计", "", "63.2"],
    );
    expect(said(read)).toEqual(["到位资金|甲县||2023|35.2亿元", "到位资金|合计||2023|63.2亿元"]);
  });

  test("rows that have a unit each are metrics, whatever heads their names", () => {
    const read = csv(
      ["2024年重点工作"],
      ["工作事项名", "单位", "年度目标", "1-6月完成", "完成率（%）", "责任单位"],
      ["新增企业", "户", "600", "350", "58.3", "甲局"],
      ["新建充电桩", "个", "50", "21", "42", "乙局"],
    );
    expect(said(read).slice(0, 3)).toEqual([
      "新增企业年度目标|全域||2024|600户",
      "新增企业|全域||2024-01/2024-06|350户",
      "新增企业完成率|全域||2024-01/2024-06|58.3%",
    ]);
    expect(linked(read)).toEqual(["600户 350户 58.3%", "50个 21个 42%"]);
  });

  test("a budget: planned, done, how much of it, and growth as amount and in percent", () => {
    const read = csv(
      ["2023年1-9月一般公共预算"],
      ["单位：万元"],
      ["项目", "年初预算", "累计完成", "完成预算（%）", "同比增减额", "同比增减（%）"],
      ["收入", "250,000", "198,500", "79.4", "12,300", "6.6"],
    );
    expect(said(read)).toEqual([
      "收入年初预算|全域||2023|250000万元",
      "收入|全域||2023-01/2023-09|198500万元",
      "收入完成预算|全域||2023-01/2023-09|79.4%",
      "收入同比增减额|全域||2023-01/2023-09|12300万元",
      "收入同比增减|全域||2023-01/2023-09|6.6%",
    ]);
    expect(linked(read)).toEqual([
      "250000万元 198500万元 79.4%",
      "198500万元 12300万元 same_period_last_year",
      "198500万元 6.6% same_period_last_year",
    ]);
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

  test("this period beside last year's: growth belongs to this one", () => {
    const read = csv(
      ["主要指标"],
      ["（2024年1—6月）"],
      ["指标", "单位", "本期", "上年同期", "增减%"],
      ["用电量", "万千瓦时", "1200", "1100", "9.1"],
    );
    expect(said(read)).toEqual([
      "用电量|全域||2024-01/2024-06|1200万千瓦时",
      "用电量|全域||2023-01/2023-06|1100万千瓦时",
      "用电量增减|全域||2024-01/2024-06|9.1%",
    ]);
  });

  test("growth behind two years in falling order belongs to the later one", () => {
    const read = csv(
      ["人口（万人）"],
      ["地区", "2023年", "2022年", "增减"],
      ["甲县", "35", "36", "-1"],
    );
    expect(said(read)[2]).toMatch(/\|2023\|/u);
  });

  test("last year's rank is of last year", () => {
    const read = csv(
      ["2023年评价"],
      ["地区", "得分", "位次", "上年位次"],
      ["甲县", "86.5", "1", "3"],
    );
    expect(said(read).slice(1)).toEqual(["得分位次|甲县||2023|1位", "得分位次|甲县||2022|3位"]);
  });

  test("a year as a row of its own holds for the months below it", () => {
    const read = csv(
      ["月份", "发电量（亿千瓦时）"],
      ["2023年", ""],
      ["12月", "10.1"],
      ["2024年", ""],
      ["1月", "11.2"],
    );
    expect(said(read)).toEqual([
      "发电量|全域||2023-12|10.1亿千瓦时",
      "发电量|全域||2024-01|11.2亿千瓦时",
    ]);
  });

  test("a row below the years that says how they grew is left out, and said", () => {
    const read = csv(
      ["年份", "产值（亿元）"],
      ["2021", "5309.4"],
      ["2022", "5827.8"],
      ["2022年比2021年增长（%）", "9.8"],
    );
    expect(said(read)).toHaveLength(2);
    expect(remarks(read)).toContain("只说各期之间增减、未读入的行：第 4 行。");
  });

  test("a mean beside months is one of their metric", () => {
    const read = csv(
      ["2023年气温（℃）"],
      ["地区", "11月", "12月", "平均"],
      ["甲市", "12.1", "5.2", "8.7"],
    );
    expect(said(read)[2]).toBe("气温|甲市|平均|2023-11/2023-12|8.7℃");
  });
});

describe("values", () => {
  test("growth in words and arrows has a sign; what stayed as it was is no figure", () => {
    const read = csv(
      ["2023年指标"],
      ["指标", "总量（亿元）", "同比（%）"],
      ["工业", "800", "下降0.3"],
      ["投资", "500", "增长5.6"],
      ["消费", "300", "持平"],
      ["出口", "30", "↓1.1"],
    );
    expect(linked(read)).toEqual([
      "800亿元 -0.3% same_period_last_year",
      "500亿元 5.6% same_period_last_year",
      "30亿元 -1.1% same_period_last_year",
    ]);
    expect(remarks(read)).toContain("1 个单元格没有数值（持平）");
  });

  test("percentages change by percentage points, whatever unit their row has", () => {
    const read = csv(
      ["2024年上半年"],
      ["指标", "实绩", "比上年同期增减"],
      ["失业率（%）", "3.1", "-0.2个百分点"],
    );
    expect(said(read)[1]).toBe("失业率比上年同期增减|全域||2024-01/2024-06|-0.2个百分点");
  });

  test("增加值 is a level, and no change", () => {
    const read = csv(
      ["2023年产业"],
      ["产业", "增加值（亿元）", "占比（%）"],
      ["第一产业", "601.2", "10.3"],
    );
    expect(said(read)[0]).toBe("增加值|全域|第一产业|2023|601.2亿元");
  });

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

  test("a unit in the middle of a title", () => {
    const read = csv(["各乡镇产量【单位：吨】（2023年）"], ["乡镇", "夏粮"], ["甲镇", "1200"]);
    expect(said(read)).toEqual(["夏粮|甲镇||2023|1200吨"]);
  });
});

test("sheets of which none states a unit are all read; a sheet's name may hold its unit", () => {
  const rows = (value: number) => [
    ["地区", "2022年"],
    ["甲县", value],
  ];
  const none = open(smallWorkbook({ 人口: rows(30), 户数: rows(12) }), "表.xlsx");
  expect(said(none)).toEqual(["人口|甲县||2022|30", "户数|甲县||2022|12"]);
  const named = open(
    smallWorkbook({ "人口（万人）": rows(30), "户数（户）": rows(12) }),
    "表.xlsx",
  );
  expect(said(named)).toEqual(["人口|甲县||2022|30万人", "户数|甲县||2022|12户"]);
});
