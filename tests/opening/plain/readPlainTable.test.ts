import { describe, expect, test } from "vitest";
import type { RawRow } from "../../../src/opening/csv/parseCsv";
import type { FileFault } from "../../../src/opening/FileFault";
import type { FileTable } from "../../../src/opening/FileTable";
import type { PlainTable } from "../../../src/opening/plain/PlainTable";
import { readPlainTable } from "../../../src/opening/plain/readPlainTable";
import type { TableRow } from "../../../src/opening/template/readTable";
import { reads } from "../../support/cases";

/** Rows of a table, parted by slashes, their cells by bars. */
const rowsOf = (table: string): readonly RawRow[] =>
  table.split(" / ").map((line, at) => ({ number: at + 1, cells: line.split("|") }));

const tableOf = (rows: readonly RawRow[]): FileTable => ({ rows, faults: [], merged: [] });

const read = (table: string, sheet?: string): PlainTable | null =>
  readPlainTable(tableOf(rowsOf(table)), sheet === undefined ? {} : { sheet }, {
    fileTitle: "附表",
    knownPlaces: new Set(["甲"]),
  });

/** A figure in few words: what is not said of it is left out. */
function brief({ cells }: TableRow): string {
  const valueOf = (id: string): readonly unknown[] => [cells.get(id)?.value ?? []].flat();
  const text = (id: string): string => valueOf(id).map(String).join("/");
  const period = text("period_start");
  return [
    text("metric_name_zh"),
    text("printed"),
    `in ${text("metric_unit")}`,
    text("place") === "" ? "" : `@${text("place")}`,
    text("series") === "" ? "" : `(${text("series")})`,
    period === "" ? "" : `[${period}${text("period_timing") === "as_of" ? " end" : ""}]`,
    text("quantity_value") === "" ? "" : `= ${text("quantity_value")}`,
    text("caution") === "" ? "" : `: ${text("caution")}`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}

const faultsOf = (faults: readonly FileFault[]): readonly string[] =>
  faults.map(({ rule, place, found }) =>
    [rule.replace("table_", ""), place.row, place.column, place.header ?? "-", found.zh].join(" "),
  );

/** The figures of a table, or its faults. */
const figures = (table: string, sheet?: string): readonly string[] => {
  const plain = read(table, sheet);
  if (plain === null) return ["none"];
  return plain.faults.length > 0 ? faultsOf(plain.faults) : plain.rows.map(brief);
};

/** What is said of a table besides its figures, where there is something to say. */
const notes = (table: string, sheet?: string): Readonly<Record<string, unknown>> => {
  const plain = read(table, sheet);
  if (plain === null) return { none: true };
  expect(faultsOf(plain.faults)).toEqual([]);
  const counted = new Set(["rows", "faults", "relations", "taken", "metrics", "places", "periods"]);
  const said = Object.entries(plain).filter(([key]) => !counted.has(key));
  const related = ["related", plain.relations.length] as const;
  return Object.fromEntries(
    [...said, ...Object.entries(plain.taken), related].flatMap(
      ([key, value]: readonly [string, unknown]) => {
        const shown = value instanceof Set ? [...value.values()] : value;
        const isNothing = shown === null || shown === false || shown === 0;
        return isNothing || (Array.isArray(shown) && shown.length === 0) ? [] : [[key, shown]];
      },
    ),
  );
};

describe("the metric of a figure", () => {
  reads(
    "%s",
    figures,
    "地区|年份|产值（亿元） / 甲县|2023|1 => 产值 1亿元 in 亿元 @甲县 [2023]",
    "指标|单位|2023年 / 产值|亿元|1 => 产值 1亿元 in 亿元 [2023]",
    "指标|2023年 / 产值（亿元）|1 / 同比增长（%）|2 => 产值 1亿元 in 亿元 [2023] | 产值同比增长 2% in % [2023]",
    "指标|单位|完成|目标 / 产值|亿元|1|2 => 产值 1亿元 in 亿元 | 产值目标 2亿元 in 亿元",
    "地区|完成（家）|目标（家） / 甲县|1|2 => 完成 1家 in 家 @甲县 | 目标 2家 in 家 @甲县",
    "指标：产值 / 单位：家 / 地区|完成|目标 / 甲县|1|2 => 产值 1家 in 家 @甲县 | 产值目标 2家 in 家 @甲县",
    "产值表 / 单位：家 / 地区|数值|目标 / 甲县|1|2 => 产值 1家 in 家 @甲县 | 产值目标 2家 in 家 @甲县",
    "地区|排名|产值|人口 / 甲县|1|2人|3人 => 排名 1位 in 位 @甲县 | 产值 2人 in 人 @甲县 | 人口 3人 in 人 @甲县",
    "年龄组|男（人）|女（人） / 0-4岁| 1 |2 => 附表 1人 in 人 (0-4岁 · 男) | 附表 2人 in 人 (0-4岁 · 女)",
    // An index that a line makes one.
    "产值 / （上年=100） / 地区|2023年 / 甲县|101 => 产值指数(上年=100) 101 in 指数 @甲县 [2023]",
    "上年=100 / 指标|2023年 / 产值指数|101 / 价格（上年=100）|99 => 产值指数(上年=100) 101 in 指数 [2023] | 价格（上年=100） 99 in 指数 [2023]",
    // By what stands around.
    "各县投资及增速 / 单位：亿元、% / 地区|2022年|增速 / 甲县|301.2|7.1 => 投资 301.2亿元 in 亿元 @甲县 [2022] | 投资增速 7.1% in % @甲县 [2022]",
    "投资及增速 / 单位：% / 地区|2022年 / 甲县|7.1 => 投资及增速 7.1% in % @甲县 [2022]",
    "地区|投资及增速|投资及增速 / |亿元|增速 / 甲县|301.2|7.1 => 投资 301.2亿元 in 亿元 @甲县 | 投资增速 7.1% in % @甲县",
    "地区|投资及增速（%） / 甲县|7.1 => 投资及增速 7.1% in % @甲县",
    "2023年工业增速 / 地区|增速（%）|营收（亿元）|增速（%） / 甲县|7.7|890.1|3 => 工业增速 7.7% in % @甲县 [2023] | 营收 890.1亿元 in 亿元 @甲县 [2023] | 营收增速 3% in % @甲县 [2023]",
    "地区|增速（%）|营收（元）|增速（%） / 甲县|7|8|9 => 增速 7% in % @甲县 | 营收 8元 in 元 @甲县 | 营收增速 9% in % @甲县",
    "2023年各县产值 / 单位：元 / 地区|数值 / 甲县|1 => 产值 1元 in 元 @甲县 [2023]",
    "2023年 / 单位：元 / 地区|数值 / 甲县|1 => 附表 1元 in 元 @甲县 [2023]",
    "指标：产值（元） / 2023年人口 / 地区|数值 / 甲县|1 => 产值 1元 in 元 @甲县 [2023]",
  );

  test.each([
    ["产值", "产值 1 in 单位未写明 @甲县", { metric: "产值" }],
    ["产值（亿元）", "产值 1亿元 in 亿元 @甲县", { metric: "产值" }],
    ["2023年产值", "产值 1 in 单位未写明 @甲县 [2023]", { metric: "产值", period: "2023年" }],
    ["Sheet1", "附表 1 in 单位未写明 @甲县", { metricFromFile: "附表" }],
    ["工作表 2", "附表 1 in 单位未写明 @甲县", { metricFromFile: "附表" }],
    ["表3", "附表 1 in 单位未写明 @甲县", { metricFromFile: "附表" }],
    ["2023年", "附表 1 in 单位未写明 @甲县 [2023]", { metricFromFile: "附表", period: "2023年" }],
    [
      "2023年（快报）",
      "（快报） 1 in 单位未写明 @甲县 [2023]",
      { metric: "（快报）", period: "2023年" },
    ],
  ])("the sheet %s", (sheet, figure, taken) => {
    const table = "地区|数值 / 甲县|1";
    expect(figures(table, sheet)).toEqual([figure]);
    const { metric = null, metricFromFile = null, period = null } = notes(table, sheet);
    expect({ metric, metricFromFile, period }).toEqual({
      metric: null,
      metricFromFile: null,
      period: null,
      ...taken,
    });
  });
});

test("a sheet's name says the unit where it says the metric, and only there", () => {
  const sheet = "产值（亿元）";
  expect(figures("地区|数值 / 甲县|1", sheet)).toEqual(["产值 1亿元 in 亿元 @甲县"]);
  for (const table of ["产值表 / 地区|数值 / 甲县|1", "指标|数值 / 产值|1", "地区|产值 / 甲县|1"])
    expect(figures(table, sheet)[0], table).toContain("in 单位未写明");
});

describe("the period of a figure", () => {
  reads(
    "%s",
    figures,
    "地区|年份|月份|产值（元） / 甲县|2023|6月|1 => 产值 1元 in 元 @甲县 [2023-06]",
    "地区|月份|2023年 / 甲县|6月|1 => 附表 1 in 单位未写明 @甲县 [2023-06]",
    "2023年产值 / 地区|6月|7月 / 甲县|1|2 => 产值 1 in 单位未写明 @甲县 [2023-06] | 产值 2 in 单位未写明 @甲县 [2023-07]",
    "2023年1-6月产值 / 地区|数值|上年同期 / 甲县|1|2 => 产值 1 in 单位未写明 @甲县 [2023-01/2023-06] | 产值 2 in 单位未写明 @甲县 [2022-01/2022-06]",
    "2023年末人口 / 地区|数值 / 甲县|1 => 人口 1 in 单位未写明 @甲县 [2023 end]",
    "时间：2023年 / 2022年人口 / 地区|人口（人） / 甲县|1 => 人口 1人 in 人 @甲县 [2023]",
    "地区|年份|年末人口（人） / 甲县|2023|1 => 年末人口 1人 in 人 @甲县 [2023 end]",
    "指标|单位|2023年 / 季末余额|元|1 => 季末余额 1元 in 元 [2023 end]",
    "指标|年份|期末数 / 余额（元）|2023|1 => 余额 1元 in 元 [2023 end]",
    "地区|年份|月底人口（人） / 甲县|2023|1 => 月底人口 1人 in 人 @甲县 [2023 end]",
    "地区|学年|学校（所） / 甲县|2022—2023|1 => 学校 1所 in 所 @甲县 [2022-09/2023-08]",
    "地区|年份|学校（所） / 甲县|2022—2023年|1 => 学校 1所 in 所 @甲县 [2022/2023]",
    "指标|单位|2023年6月|本月 / 产值|元|1|2 => 产值 1元 in 元 [2023-06] | 产值 2元 in 元",
    "2023年6月 / 指标|单位|本月|累计|本季|全年目标 / 产值|元|1|2|3|4 => 产值 1元 in 元 [2023-06] | 产值 2元 in 元 [2023-01/2023-06] | 产值 3元 in 元 [2023-04/2023-06] | 产值全年目标 4元 in 元 [2023]",
    "指标|2021—2023年|目标 / 产值（元）|1|2 => 产值 1元 in 元 [2021/2023] | 产值目标 2元 in 元 [2021/2023]",
    "2021—2023年 / 指标|全年目标 / 产值（元）|2 => 产值全年目标 2元 in 元 [2021/2023]",
    "2023年1-6月产值 / 地区|6月 / 甲县|1 => 产值 1 in 单位未写明 @甲县 [2023-06]",
    "地区|月份|2023年上半年 / 甲县|6月|1 => 附表 1 in 单位未写明 @甲县 [2023-06]",
    "地区|年份|6月|7月 / 甲县|2023|1|2 => 附表 1 in 单位未写明 @甲县 [2023-06] | 附表 2 in 单位未写明 @甲县 [2023-07]",
    "日期|产值（元） / 2023-01-01|1 / 2023-02-01|2 / 2023-03-01|3 / 2021—2022年|4 => 产值 1元 in 元 [2023-01] | 产值 2元 in 元 [2023-02] | 产值 3元 in 元 [2023-03] | 产值 4元 in 元 [2021/2022]",
    "日期|报告期|产值（元） / 2023-01-01|2023-01-01|1 / 2023-02-01|2023-02-01|2 / 2023-03-01|2023-03-01|3 => 产值 1元 in 元 [2023-01-01] | 产值 2元 in 元 [2023-02-01] | 产值 3元 in 元 [2023-03-01]",
    // Days that all are the first of a month are months, three of them or more.
    "日期|产值（元） / 2023-01-01|1 / 2023-02-01|2 / 2023-03-01|3 => 产值 1元 in 元 [2023-01] | 产值 2元 in 元 [2023-02] | 产值 3元 in 元 [2023-03]",
    "日期|产值（元） / 2023-01-01|1 / 2023-02-01|2 => 产值 1元 in 元 [2023-01-01] | 产值 2元 in 元 [2023-02-01]",
    "日期|产值（元） / 2023-01-01|1 / 2023-02-01|2 / 2023-03-02|3 => 产值 1元 in 元 [2023-01-01] | 产值 2元 in 元 [2023-02-01] | 产值 3元 in 元 [2023-03-02]",
    "日期|产值（元） / 2021年|1 / 2022年|2 / 2023年|3 => 产值 1元 in 元 [2021] | 产值 2元 in 元 [2022] | 产值 3元 in 元 [2023]",
    // A row of its own dates those below it, unless they are dated themselves.
    "地区|产值（元） / 2022年| / 甲县|1 / 2023年| / 乙县|2 => 产值 1元 in 元 @甲县 [2022] | 产值 2元 in 元 @乙县 [2023]",
    "月份|产值（元） / 2022年| / 1月|1 / 2023年| / 2月|2 => 产值 1元 in 元 [2022-01] | 产值 2元 in 元 [2023-02]",
    "年份|产值（元） / 2022年| / 2023年|2 => 产值 2元 in 元 [2023]",
    "年份|产值（元） / 2022|1 / 2023|2 / 2023年比2022年增长|3 => 产值 1元 in 元 [2022] | 产值 2元 in 元 [2023]",
  );

  reads(
    "%s is not known",
    figures,
    "地区|月份|产值（元） / 甲县|6月|1 / 乙县|7月|2 => period 2 1 月份 6月 | period 3 1 月份 7月",
    "地区|年份|产值|人口 / 甲县|何时|1|2 => period 2 1 年份 何时",
    "地区|6月|7月 / 甲县|1|2 / 乙县|3|4 => period 1 1 6月 6月 | period 1 2 7月 7月",
    "2021—2023年 / 地区|6月|产值（元） / 甲县|1|2 => period 2 1 6月 6月",
  );
});

describe("the place of a figure", () => {
  test.each([
    [
      "年份|甲县|乙市 / 2023|1|2",
      "附表 1 in 单位未写明 @甲县 [2023]",
      "附表 2 in 单位未写明 @乙市 [2023]",
    ],
    ["地区：甲市 / 指标|2023年 / 产值（元）|1", "产值 1元 in 元 @甲市 [2023]"],
    [
      "地区|数值 / 其中：甲 县|1 / 乙县*|2",
      "附表 1 in 单位未写明 @甲县",
      "附表 2 in 单位未写明 @乙县",
    ],
    [
      "指标|2023年 / 甲县| / 产值（元）|1 / 乙县| / 人口（人）|2",
      "产值 1元 in 元 @甲县 [2023]",
      "人口 2人 in 人 @乙县 [2023]",
    ],
    [
      "指标|货运|客运 / 地区|甲市|乙市 / 2021年|1|2 / 2022年|3|4 / 2023年|5|6",
      "货运 1 in 单位未写明 @甲市 [2021]",
      "客运 2 in 单位未写明 @乙市 [2021]",
      "货运 3 in 单位未写明 @甲市 [2022]",
      "客运 4 in 单位未写明 @乙市 [2022]",
      "货运 5 in 单位未写明 @甲市 [2023]",
      "客运 6 in 单位未写明 @乙市 [2023]",
    ],
    [
      "指标|货运|客运 / 频度|月|月 / 地区|| 乙市 / 2021年|1|2 / 2022年|3| / 2023年|5|",
      "货运 1 in 单位未写明 [2021]",
      "客运 2 in 单位未写明 @乙市 [2021]",
      "货运 3 in 单位未写明 [2022]",
      "货运 5 in 单位未写明 [2023]",
    ],
    ["地区|数值 /  甲县 | 1 ", "附表 1 in 单位未写明 @甲县"],
    [
      "序号|市|区|数值 / 1|甲市|鼓楼区|1 / 2|乙市|鼓楼区|2",
      "附表 1 in 单位未写明 @甲市鼓楼区",
      "附表 2 in 单位未写明 @乙市鼓楼区",
    ],
    ["代码|地区|产值|人口 / 11|甲县|1|2 / ||3|4", "blank_cell 3 1 地区 "],
    ["|2022年|2023年 / 甲县|1|2 / |3|4", "blank_cell 3 0 - "],
    // By the larger place, the total or the code that stands for it.
    [
      "市|区|数值 / 甲市|鼓楼区|1 / 乙市|鼓楼区|2 / 乙市|东区|3",
      "附表 1 in 单位未写明 @甲市鼓楼区",
      "附表 2 in 单位未写明 @乙市鼓楼区",
      "附表 3 in 单位未写明 @东区",
    ],
    [
      "市|区|数值 / 甲市|鼓楼区|1 / 甲市||2",
      "附表 1 in 单位未写明 @鼓楼区",
      "附表 2 in 单位未写明 @甲市",
    ],
    [
      "代码|地区|数值 / 11|甲县|1 / 12||2",
      "附表 1 in 单位未写明 @甲县",
      "附表 2 in 单位未写明 @12",
    ],
    ["地区|项目|数值 / 甲县|产值|1 / |乙县|2", "blank_cell 3 0 地区 "],
    ["地区|行业|数值 / 甲县|工业|1 / |乙县|2 / 甲县|农业|2", "blank_cell 3 0 地区 "],
  ])("%s", (table, ...said) => {
    expect(figures(table)).toEqual(said);
  });

  test("of a sheet that is named for it", () => {
    const table = "指标|2023年 / 产值（元）|1";
    expect(figures(table, "甲市")).toEqual(["产值 1元 in 元 @甲市 [2023]"]);
    expect(figures(table, "甲")).toEqual(["产值 1元 in 元 @甲 [2023]"]);
    expect(figures(table, "乙")).toEqual(["产值 1元 in 元 [2023]"]);
    expect(notes(table, "甲市")).toMatchObject({ place: "甲市" });
    expect(notes("年份|数值 / 2023|1", "甲市")).toMatchObject({
      place: "甲市",
      metricFromFile: "附表",
    });
  });
});

describe("the unit of a figure", () => {
  reads(
    "%s",
    figures,
    "单位：元 / 地区|产值|人口（人） / 甲县|1|2 => 产值 1元 in 元 @甲县 | 人口 2人 in 人 @甲县",
    "单位：亿元、% / 指标|2023年 / 产值|1 / 利润率|2 => 产值 1亿元 in 亿元 [2023] | 利润率 2% in % [2023]",
    "单位：亿元、% / 指标|2023年 / 增幅|1 / 流速|2 / 占比数|3 / 比例|4 / 比重数|5 => 增幅 1% in % [2023] | 流速 2% in % [2023] | 占比数 3% in % [2023] | 比例 4% in % [2023] | 比重数 5% in % [2023]",
    "单位：亿元、万人 / 指标|2023年 / 产值|1 / 利润率|2 => 产值 1亿元 in 亿元 [2023] | 利润率 2 in 单位未写明 [2023]",
    "单位：% / 指标|2023年 / 产值|1 => 产值 1% in % [2023]",
    "上年=100 / 单位：元 / 指标|2023年 / 产值|101 => 产值指数(上年=100) 101 in 指数 [2023]",
    "地区 |产值|人口 / 地区| 亿元 |万人 / 甲县|1|2 => 产值 1亿元 in 亿元 @甲县 | 人口 2万人 in 万人 @甲县",
    "指标|单位|数值|同比增减 / 比率|%|1|2个百分点 => 比率 1% in % | 比率同比增减 2个百分点 in 个百分点",
    "地区|产值|人口 / |亿元|万人 / 甲县|1|2 => 产值 1亿元 in 亿元 @甲县 | 人口 2万人 in 万人 @甲县",
    "地区|产值|人口 / 单位|亿元|万人 / 甲县|1|2 => 产值 1亿元 in 亿元 @甲县 | 人口 2万人 in 万人 @甲县",
    "地区|产值|人口 / 代码|亿元|万人 / 甲县|1|2 => 产值 1 in 单位未写明 @甲县 | 人口 2 in 单位未写明 @甲县",
    "地区|产值|目标|增长 / |亿元|万元|万元 / 甲县|1|2|3 => 产值 1亿元 in 亿元 @甲县 | 产值目标 2万元 in 万元 @甲县 | 产值增长 3% in % @甲县",
    "指标|单位|2023年|占全省比重 / 产值|亿元|1|2 => 产值 1亿元 in 亿元 [2023] | 产值占全省比重 2% in % [2023]",
    "地区|产值（亿元）|位次 / 甲县|1|2 => 产值 1亿元 in 亿元 @甲县 | 产值位次 2位 in 位 @甲县",
    "指标|单位|数值|同比增量|同比增长|完成率|任务 / 产值|元|1|2|3|4|5 => 产值 1元 in 元 | 产值同比增量 2元 in 元 | 产值同比增长 3% in % | 产值完成率 4% in % | 产值任务 5元 in 元",
    "指标|单位|数值 / 价格指数|上年=100|101 / 产值|—|2 / 物价指数|指数|3 => 价格指数(上年=100) 101 in 指数 | 产值 2 in 单位未写明 | 物价指数 3 in 指数",
    "指标|单位|数值 / 价格（以上年为100）||101 / 性别比（女=100）||102 => 价格（以上年为100） 101 in 指数 | 性别比（女=100） 102 in 指数",
    "单位：元 / 地区|价格指数|产值 / 甲县|101|2 => 价格指数 101 in 指数 @甲县 | 产值 2元 in 元 @甲县",
    "单位：元 / 指标|数值 / 价格指数|101 / 产值|2 => 价格指数 101 in 指数 | 产值 2元 in 元",
    "指标|单位|数值 / 产值|％|1 => 产值 1% in %",
    "地区|产值（万） / 甲县|1 => 产值 1万 in 单位未写明 @甲县",
    "产值（元） / 地区|数值 / 甲县|1 => 产值 1元 in 元 @甲县",
    "地区|人口 / 甲县|1万人 / 乙县|2人 => 人口 1万人 in 人 @甲县 | 人口 2人 in 人 @乙县",
    "指标|单位|数值|同比增长 / 比率|元|1|2个百分点 => 比率 1元 in 元 | 比率同比增长 2个百分点 in 个百分点",
    "地区|产值（元）|增长 / 甲县|1|下降0.3 => 产值 1元 in 元 @甲县 | 产值增长 -0.3% in % @甲县",
    "地区|产值（元）|评价 / 甲县|约1|— => 产值 约1元 in 元 @甲县",
  );

  reads(
    "%s is refused",
    figures,
    "指标|单位|2022年|2023年 / 产值|若干|1|2 => unknown_unit 2 1 单位 若干",
    "指标|单位|2023年 / 产值|元|1家 => other_unit 2 2 2023年 1家",
    "指标|单位|2023年 / 产值|若干|1 / 人口|若干|2 => unknown_unit 2 1 单位 若干 | unknown_unit 3 1 单位 若干",
    "地区|产值（元） / 甲县|上升3 / 乙县|1 => value 2 1 产值（元） 上升3",
    "地区|年份|产值（元）|发布日期 / 甲县|2023|1|何时 / 乙县|2023|1|何日 => cell_not_date 2 3 发布日期 何时 | cell_not_date 3 3 发布日期 何日",
    "地区|人口（万人） / 甲县|1.2万 => scale_twice 2 1 人口（万人） 1.2万",
    "指标|单位|数值 / 产值|万|1 => unknown_unit 2 1 单位 万",
    "地区|人口（人）|产值（元） / 甲县|好|1 / 乙县|1|1 => value 2 1 人口（人） 好",
    "指标|单位|2022年|2023年 / 产值|元|1|2 / 产值|家|3| => mixed_units 3 1 单位 家",
    "地区|人口 / 甲县|1人 / 乙县|2家 => mixed_units 3 1 人口 2家",
    "指标|单位|2022年|折合（美元） / 产值|元|1|2 => mixed_units 1 3 折合（美元） 美元",
    "地区|年份|产值（元） / 甲县|2023|1 / 甲县|2023|2 => repeated 3 2 产值（元） 2",
    "地区|占比（%） / 甲县|62.1% / 乙县|0.631 / 丙县|1.5 / 丁县|-1 / 戊县|0 => fraction_or_percent 3 1 占比（%） 0.631 | fraction_or_percent 5 1 占比（%） -1",
    "地区|占比（%） / 甲县|2.1％ / 乙县|1 => fraction_or_percent 3 1 占比（%） 1",
  );

  test("what is refused gives no figure, and is told with what was expected", () => {
    expect(read("指标|单位|2023年 / 产值|若干|1")?.rows).toEqual([]);
    const told = (table: string): string => {
      const [fault] = read(table)?.faults ?? [];
      return `${fault?.expected.zh ?? ""} ${fault?.remedy.zh ?? ""}`;
    };
    expect(told("地区|人口（万人） / 甲县|1.2万")).toBe(
      "以“万人”为单位的数，格中不再写“万” 对照原始资料：是 1.2万人 的，写 1.2；是 12000万人 的，写 12000。",
    );
    expect(told("指标|单位|2023年 / 产值|元|1家")).toMatch(/^以“元”为单位的数值.*换算成“元”/u);
    expect(told("指标|单位|2023年 / 产值|元|1 / 产值|家|3")).toMatch(
      /^“元”.*“产值”.*“产值（家）”/u,
    );
    expect(told("地区|年份|产值（元） / 甲县|2023|1 / 甲县|2023|2")).toMatch(/第 2 行已写 1 /u);
    expect(told("地区|占比（%） / 甲县|1% / 乙县|62% / 丙县|0.631")).toMatch(
      /如 62% .*看不出是 0\.631% 还是 63\.1%/u,
    );
    expect(told("地区|年份|产值（元） / |2023|1")).toMatch(/“地区”.*“地区”/u);
  });

  test.each([
    ["地区|占比（%） / 甲县|2% / 乙县|0.631"],

    ["地区|占比（%） / 甲县|62 / 乙县|0.631"],
    ["地区|占比（%）|率（%） / 甲县|62%|0.5"],
  ])("%s: no fraction among percentages", (table) => {
    expect(read(table)?.faults).toEqual([]);
  });
});

describe("what else a table says", () => {
  test.each([
    ["地区|年份|产值（元） / 甲县|2023|1", { across: "metric", valueColumns: 1 }],
    [
      "地区|年份|产值（元）|来源|领域 / 甲县|2023|1|甲局|民生",
      { across: "metric", valueColumns: 1, hasSource: true, hasField: true },
    ],
    [
      "地区|年份|产值（元）|具体领域 / 甲县|2023|1|养老",
      { across: "metric", valueColumns: 1, hasField: true },
    ],
    [
      "来源：甲局 / 发布日期：2024-01-02 / 联系人：某 / 地区|年份|数值 / 甲县|2023|1 / 注：略",
      {
        valueColumns: 1,
        source: "甲局",
        hasSource: true,
        published: "2024-01-02",
        linesLeftOut: ["联系人：某"],
        notesRead: ["略"],
        metricFromFile: "附表",
        withoutUnit: ["附表"],
      },
    ],
    [
      "2023年产值 / 单位：元 / 地区：甲市 / 序号|指标|数值 / 1|产值|2",
      {
        title: "2023年产值",
        units: ["元"],
        period: "2023年",
        place: "甲市",
        valueColumns: 1,
        columnsLeftOut: ["序号"],
      },
    ],
    [
      "市|区|年份|产值（元） / 甲市|乙区|2023|1",
      { across: "metric", valueColumns: 1, columnsLeftOut: ["市"] },
    ],
    [
      "指标|货运|客运 / 频度|月|月 / 地区|甲市|甲市 / |万人|万人 / 2021年|1|2 / 2022年|3|4 / 2023年|5|6",
      { across: "metric", valueColumns: 2, columnsLeftOut: ["频度"] },
    ],
    [
      "地区|年份|产值（元）|评价 / 甲县|2023|1|好",
      { across: "metric", valueColumns: 1, columnsLeftOut: ["评价"] },
    ],
    [
      "地区|年份|产值（元）|人口（人） / 甲县|2023|—| / 乙县|2023|1|2",
      { across: "metric", valueColumns: 2, emptyMarks: ["—", ""] },
    ],
    [
      "地区|年份|产值（元） / 甲县|2023|1 / 小类|| / 乙县|2023|1 / 完|| / 好|好|",
      { across: "metric", valueColumns: 1, rowsLeftOut: [3], linesLeftOut: ["完", "好"] },
    ],
    [
      "年份|产值（元） / 2022|1 / 2023|2 / 年均增长|3",
      { across: "metric", valueColumns: 1, growthRows: [4] },
    ],
    [
      "地区|年份|产值（元） / 甲县|2023|1 / 甲县|2023|1",
      { across: "metric", valueColumns: 1, rowsRepeated: [3] },
    ],
    [
      "指标|2023年 / 产值（元）|1 / 其中：工业|2 / 利润（家）|3",
      { across: "period", valueColumns: 1, unitOfAbove: ["产值：工业"] },
    ],
    [
      "地区|年份|产值（元）|增长|完成率 / 甲县|2023|1|2|3",
      { across: "metric", valueColumns: 3, related: 1, percentAssumed: ["产值增长", "产值完成率"] },
    ],
    [
      "2023年6月 / 指标|累计 / 产值（元）|1",
      { across: "metric", valueColumns: 1, period: "2023年6月", cumulative: ["产值"] },
    ],
    [
      "2023年1月 / 指标|累计 / 产值（元）|1",
      { across: "metric", valueColumns: 1, period: "2023年1月" },
    ],
    [
      "指标|2023年二季度 / 产值累计值（元）|1 / 产值当季值（元）|2",
      { across: "period", valueColumns: 1, cumulative: ["产值累计值"] },
    ],
    [
      "年份|年龄组|人口（人） / 2023|0-4岁|1 / 2023|其中：男|2",
      { across: "metric", valueColumns: 1, parts: ["0-4岁", "男"] },
    ],
    [
      "代码|地区|年份|产值（元） / 11|甲县|2023|1 / 12||2023|2",
      { across: "metric", valueColumns: 1, columnsLeftOut: ["代码"], codes: ["12"] },
    ],
    [
      "日期|产值（元） / 2023-01-01|1 / 2023-02-01|2 / 2023-03-01|3",
      { across: "metric", valueColumns: 1, daysAsMonths: true },
    ],
    ["地区|产值（元） / 甲县|1", { across: "metric", valueColumns: 1, withoutPeriod: true }],
    [
      "地区|年份|产值（元） / 甲县|2023|1① / 乙县*|2023|2 / ①略 / 注：*无",
      { across: "metric", valueColumns: 1, notes: ["①", "*"], notesRead: ["无", "略"] },
    ],
    [
      "地区|年份|产值（元） / 甲县|2023|1 / 乙县|| / 丙县|2023|2",
      { across: "metric", valueColumns: 1, rowsLeftOut: [3] },
    ],
    [
      "指标|备注|2023年 / 甲县|好| / 产值（元）|好|1 / 完|好|",
      {
        across: "period",
        valueColumns: 1,
        rowsLeftOut: [2],
        columnsLeftOut: ["备注"],
        linesLeftOut: ["完 好"],
      },
    ],
    [
      "年份|产值（元） / 2022年| / 2023年|2",
      { across: "metric", valueColumns: 1, rowsLeftOut: [2] },
    ],
    ["月份|产值（元） / 2022年| / 1月|1", { across: "metric", valueColumns: 1 }],
    ["指标|2023年（家） / 产值（元）|1 / 其中：工业|2", { across: "period", valueColumns: 1 }],
    [
      "地区|年份|产值（元）|来源|发布日期 / 甲县|2023|1||",
      { across: "metric", valueColumns: 1, hasSource: true },
    ],
    [
      "指标|单位|2023年 / 产值|元|1 / 同比增长|%|2",
      { across: "period", valueColumns: 1, related: 1 },
    ],
    ["地区|数值 / 甲县|好", { none: true }],
    ["地区|数值", { none: true }],
    ["话 / 好", { none: true }],
    ["1 / 2", { none: true }],
  ])("%s", (table, said) => {
    expect(notes(table)).toEqual(said);
  });

  reads(
    "notes below a table are cautions of the figures that bear their mark: %s",
    figures,
    "地区|年份|产值（元） / 甲县|2023|1① / 乙县*|2023|2 / 丙县|2023|3② / 丁县|2023|4③ / ①快报 / 注：* 含飞地 / ③ => 产值 1元 in 元 @甲县 [2023] : 快报 | 产值 2元 in 元 @乙县 [2023] : 含飞地 | 产值 3元 in 元 @丙县 [2023] | 产值 4元 in 元 @丁县 [2023]",
  );

  test("a part is as long as a series may be", () => {
    const long = "工".repeat(61);
    const [figure] = read(`年份|行业|产值（元） / 2023|${long}|1 / 2023|农业|2`)?.rows ?? [];
    expect(figure?.cells.get("series")?.value).toBe("工".repeat(60));
  });

  test("names are counted once", () => {
    const plain = read(
      "地区|年份|产值（元）|人口（人） / 甲县|2022|1|2 / 甲县|2023|1|2 / 乙县|2023|1|2",
    );
    expect([plain?.metrics, plain?.places, plain?.periods].map((set) => [...(set ?? [])])).toEqual([
      ["产值", "人口"],
      ["甲县", "乙县"],
      ["2022/", "2023/"],
    ]);
  });

  test("each cell has its place in the file", () => {
    const plain = read(
      "产值 / 领域|地区|年份|指标|产值（元）|发布日期 / 民生|甲县|2023|工业|1|2024-01-02",
      "表",
    );
    const [row] = plain?.rows ?? [];
    const at = (id: string) => {
      const cell = row?.cells.get(id);
      const { row: line, column, header, sheet } = cell?.place ?? {};
      return [cell?.text, cell?.value, cell?.column.id, sheet, line, column, header];
    };
    expect(
      [
        "metric_name_zh",
        "printed",
        "metric_unit",
        "place",
        "series",
        "period_start",
        "period_timing",
        "area",
        "published",
      ].map(at),
    ).toEqual([
      ["工业", "工业", "metric_name_zh", "表", 3, 3, "指标"],
      ["1元", "1元", "printed", "表", 3, 4, "产值（元）"],
      ["元", "元", "metric_unit", "表", 3, 4, "产值（元）"],
      ["甲县", "甲县", "place", "表", 3, 1, "地区"],
      ["产值", "产值", "series", "表", 3, 4, "产值（元）"],
      ["2023", ["2023"], "period_start", "表", 3, 2, "年份"],
      ["2023", "during", "period_timing", "表", 3, 2, "年份"],
      ["民生", expect.anything(), "area", "表", 3, 0, "领域"],
      ["2024-01-02", "2024-01-02", "published", "表", 3, 5, "发布日期"],
    ]);
    expect([row?.place, row?.failed.size]).toEqual([{ sheet: "表", row: 3 }, 0]);
    expect(row?.cells.has("source")).toBe(false);
    const [ofCity] = read("指标|2023年 / 产值（元）|1", "甲市")?.rows ?? [];
    expect(ofCity?.cells.has("series")).toBe(false);
    expect(ofCity?.cells.get("place")?.place).toEqual({ sheet: "甲市", row: 2 });
    expect(read("指标|2023年 / 产值（元）|1")?.places.size).toBe(0);
    const [above] = read("2023年产值 / 年份：无 / 指标|甲县 / 产值（元）|1", "表")?.rows ?? [];
    expect(above?.cells.get("period_start")?.place).toEqual({
      sheet: "表",
      row: 3,
      column: 1,
      header: "甲县",
    });
  });

  test("all digits of a number whose cell shows fewer, in the scale that the cell writes", () => {
    const whole = readPlainTable(
      tableOf([
        { number: 1, cells: ["地区", "产值（亿元）", "人口（人）"] },
        { number: 2, cells: ["甲县", "1.2", "3"], whole: new Map([[1, "1.2345"]]) },
      ]),
      {},
      { fileTitle: "", knownPlaces: new Set() },
    );
    expect(whole?.rows.map(brief)).toEqual([
      "产值 1.2亿元 in 亿元 @甲县 = 123450000",
      "人口 3人 in 人 @甲县",
    ]);
  });

  reads(
    "%s",
    figures,
    "2024年4月 / 指标|单位|本月|本月止累计|累计同比增长（±%）|占全年任务% / 产值|万元|5|18|-2.1|30.5 => 产值 5万元 in 万元 [2024-04] | 产值 18万元 in 万元 [2024-01/2024-04] | 产值同比增长 -2.1% in % [2024-01/2024-04] | 产值占全年任务 30.5% in % [2024-01/2024-04]",
    // What is there at one time is not counted from January.
    "2024年4月 / 指标|单位|至本月累计|同比增长（%） / 贷款余额|亿元|90|3.1 => 贷款余额 90亿元 in 亿元 [2024-04 end] | 贷款余额同比增长 3.1% in % [2024-04 end]",
    "金额单位：万元 / 项目|2022年决算数|2023年预算数|2023年调整预算数|2023年执行数|为调整预算%|执行数比上年增减% / 契税|50|60|40|38|95|-24 => 契税 50万元 in 万元 [2022] | 契税预算数 60万元 in 万元 [2023] | 契税调整预算数 40万元 in 万元 [2023] | 契税 38万元 in 万元 [2023] | 契税为调整预算 95% in % [2023] | 契税比上年增减 -24% in % [2023]",
    // A rank has no unit of the table, whatever is ranked.
    "2024年1-5月各镇技改投资完成情况表 / 单位：万元 / 镇|完成额|同比%|增速排名|完成进度排名 / 白石镇|70|3.2|2|1 => 技改投资 70万元 in 万元 @白石镇 [2024-01/2024-05] | 技改投资同比 3.2% in % @白石镇 [2024-01/2024-05] | 技改投资增速排名 2位 in 位 @白石镇 [2024-01/2024-05] | 技改投资完成进度排名 1位 in 位 @白石镇 [2024-01/2024-05]",
    "单位：亿元 / 地区|产值|产值全市排名 / 甲县|7|2 => 产值 7亿元 in 亿元 @甲县 | 产值全市排名 2位 in 位 @甲县",
    // A word for places above numbers alone counts them, or is a part.
    "年份|乡|村（个） / 2023|3|41 => 乡 3 in 单位未写明 [2023] | 村 41个 in 个 [2023]",
    "零售价格指数（2023年5月） / （上年同月=100） / 类别|全市|城市|农村 / 一、食品|101|102|99 => 零售价格指数(上年同月=100) 101 in 指数 (食品) [2023-05] | 零售价格指数(上年同月=100) 102 in 指数 (食品 · 城市) [2023-05] | 零售价格指数(上年同月=100) 99 in 指数 (食品 · 农村) [2023-05]",
  );

  test("figures beside one another are related", () => {
    // The rank of a growth is none of the value, and what is to be done was changed last.
    const ranked = read("地区|产值（元）|增速（%）|增速排名 / 甲县|1|2|3")?.relations ?? [];
    expect(
      ranked.map((one) => (one.kind === "rank" ? one.value.cells.get("printed")?.text : one.kind)),
    ).toEqual(["2%", "change"]);
    const budget = read("项目|预算数|调整预算数|执行数|完成预算% / 契税|60|40|38|95");
    expect(
      budget?.relations.map((one) =>
        one.kind === "target" ? one.target.cells.get("printed")?.text : one.kind,
      ),
    ).toEqual(["40"]);
    expect(
      read("地区|2023年产值（元）|增长（%）|位次 / 甲县|1|2|3 / 乙县|4|5|6")?.relations.map(
        ({ kind }) => kind,
      ),
    ).toEqual(["rank", "change", "rank", "change"]);
    const grown =
      read("年份|行业|产值（元）|增长 / 2023|工业|1|2 / 2023|农业|3|4")?.relations ?? [];
    expect(
      grown.map((one) => (one.kind === "change" ? one.level.cells.get("printed")?.text : one.kind)),
    ).toEqual(["1元", "3元"]);
    // What is to be reached in the year belongs to what was done of it so far.
    const attained = (columns: string, values: string): readonly unknown[] =>
      (read(`2023年6月 / 指标|单位|${columns} / 产值|元|${values}`)?.relations ?? []).map(
        (relation) =>
          relation.kind === "target"
            ? relation.attained?.cells.get("printed")?.text
            : relation.kind,
      );
    expect(attained("本月完成|累计完成|全年目标", "1|2|3")).toEqual(["2元"]);
    expect(attained("本月完成|全年目标", "1|3")).toEqual(["1元"]);
    expect(attained("累计完成|目标", "2|3")).toEqual([]);
  });
});

describe("a table that cannot be read", () => {
  reads(
    "%s",
    figures,
    "甲县|1 / 乙县|2 => no_headings 1 0 - 甲县",
    "|1|甲 / |2|乙 => no_headings 1 1 - 1",
    "话 / 甲县|1 / 乙县|2 => no_headings 2 0 - 甲县",
    " |1 /  |2 => none",
    "序号|产值 / 1|5 => no_side 1 1 产值 产值",
    "地区|年份|产值（元） / |2023|1 => blank_cell 2 0 地区 ",
    "地区|年份|产值（元） / 甲县||1 => blank_cell 2 1 年份 ",
    "指标|地区|产值（元） / |甲县|1 => blank_cell 2 0 指标 ",
    "地区|年份|产值（元）|发布日期 / 甲县|2023|1|何时 => cell_not_date 2 3 发布日期 何时",
  );

  test("its own faults stand before those of its words, with the headings of their columns", () => {
    const fault = { rule: "cell_error", place: { row: 3, column: 1 } } as unknown as FileFault;
    const merged = [
      { rows: [1, 1], columns: [1, 2] },
      { rows: [3, 4], columns: [1, 1] },
      { rows: [4, 4], columns: [1, 2] },
      { rows: [5, 6], columns: [1, 1] },
    ] as const;
    const faultsIn = (table: string) =>
      readPlainTable(
        { rows: rowsOf(table), faults: [fault], merged },
        { sheet: "表" },
        { fileTitle: "", knownPlaces: new Set() },
      )?.faults.map(({ rule, place }) => [rule, place.header ?? place.range]);
    expect(faultsIn("1|2|3 / 地区|产值（元）|人口 / 甲县|1|2 / 乙县|3|4 / |5 / |6")?.[0]).toEqual([
      "cell_error",
      undefined,
    ]);
    expect(faultsIn("话|8| / 地区|产值（元）|人口 / 甲县|1|2 / 乙县|3|4")).toEqual([
      ["cell_error", undefined],
      ["table_no_headings", undefined],
    ]);
    expect(faultsIn("话 / 地区|产值（元）|人口 / 甲县|1|2 / 乙县|3|4 / 注：略|5 / |6")).toEqual([
      ["cell_error", "产值（元）"],
      ["merged_cells", "B3:B4"],
      ["merged_cells", "B4:C4"],
      ["merged_cells", "B5:B6"],
    ]);
  });
});

describe("what headings say of one another", () => {
  test.each([
    // Two rows of headings above years that go down.
    [
      "单位：户、人 / 年份|总户数|总人口|按性别分| / |||男|女 / 2021|7|30|16|14 / 2022|7|31|16|15 / 2023|8|32|17|15",
      "总户数 7户 in 户 [2021]",
      "总人口 30人 in 人 [2021]",
      "总人口 16人 in 人 (男) [2021]",
      "总人口 14人 in 人 (女) [2021]",
    ],
    ["部门|实有人数|其中：| / ||男|35岁以下 / 甲局|9|4|3", "实有人数 9人 in 人 (甲局)"],
    [
      "年份|产值| / |总量（亿元）|工业 / 2021|5|3 / 2022|6|4 / 2023|7|5 / 指数（上年=100）|| / 2022|110|102 / 2023|108|103",
      "产值 5亿元 in 亿元 [2021]",
      "产值：工业 3亿元 in 亿元 [2021]",
      "产值 6亿元 in 亿元 [2022]",
      "产值：工业 4亿元 in 亿元 [2022]",
      "产值 7亿元 in 亿元 [2023]",
      "产值：工业 5亿元 in 亿元 [2023]",
      "产值指数(上年=100) 110 in 指数 [2022]",
      "产值：工业指数(上年=100) 102 in 指数 [2022]",
    ],
    [
      "年份|产值（亿元）|税收（亿元） / 2021|5|3 / 2022|6|4 / 比上年增长（%）|| / 2022|20|33.3",
      "产值 5亿元 in 亿元 [2021]",
      "税收 3亿元 in 亿元 [2021]",
      "产值 6亿元 in 亿元 [2022]",
      "税收 4亿元 in 亿元 [2022]",
      "产值比上年增长 20% in % [2022]",
      "税收比上年增长 33.3% in % [2022]",
    ],
    // Ranks of growth, and growth called so twice.
    [
      "县区|产值|产值|税收增速|税收增速 / |增速|排名|增速|排名 / 甲县|6|2|8|1",
      "产值增速 6% in % @甲县",
      "产值增速排名 2位 in 位 @甲县",
      "税收增速 8% in % @甲县",
      "税收增速排名 1位 in 位 @甲县",
    ],
    // Points, and what 比年初 counts in.
    [
      "县区|优良率（%）|同比（百分点） / 甲县|81.5|2.4",
      "优良率 81.5% in % @甲县",
      "优良率同比 2.4百分点 in 百分点 @甲县",
    ],
    [
      "2025年三季度末存款 / 单位：亿元 / 县区|存款余额|比年初|同比增长 / 甲县|512|31.2|7.1%",
      "存款余额 512亿元 in 亿元 @甲县 [2025-07/2025-09 end]",
      "存款余额比年初 31.2亿元 in 亿元 @甲县 [2025-07/2025-09 end]",
      "存款余额同比增长 7.1% in % @甲县 [2025-07/2025-09 end]",
    ],
    [
      "|绝对量（元）||比上年名义增长（%） / |全体居民|农村居民|农村居民 / 收入|34|22|6.4",
      "收入 34元 in 元 (全体居民)",
      "收入 22元 in 元 (农村居民)",
      "收入比上年名义增长 6.4% in % (农村居民)",
    ],
    // Dates that lead in.
    [
      "2025年项目 / 项目名称|总投资（亿元）|1-9月完成投资（亿元）|投资完成率（%） / 粮仓|2.2|0.6|54.5",
      "粮仓 2.2亿元 in 亿元 (总投资) [2025]",
      "粮仓 0.6亿元 in 亿元 (完成投资) [2025-01/2025-09]",
    ],
    [
      "2025年实事 / 项目|年度目标|截至8月底进展|进度 / 改造小区（个）|30|26|86.7%",
      "改造小区年度目标 30个 in 个 [2025]",
      "改造小区 26个 in 个 [2025-08 end]",
      "改造小区进度 86.7% in % [2025-08 end]",
    ],
    [
      "2025年9月 / 指标|单位|本月|1-9月累计 / 存款余额（本外币）|亿元|5|5 / 用电量|度|1|8",
      "存款余额（本外币） 5亿元 in 亿元 [2025-09 end]",
      "用电量 1度 in 度 [2025-09]",
      "用电量 8度 in 度 [2025-01/2025-09]",
    ],
    ["日期|检测量（份） / 2025/6/1|3 / 2025/6/2|4 / 6月小计|7", "检测量 3份 in 份 [2025-06-01]"],
    // Units by name, in the middle of two languages, and of some columns alone.
    [
      "面积：千公顷 产量：万吨 / 作物|播种面积|总产量 / 粮食|4|2 / #稻谷|3|1",
      "播种面积 4千公顷 in 千公顷 (粮食)",
      "总产量 2万吨 in 万吨 (粮食)",
      "播种面积 3千公顷 in 千公顷 (稻谷)",
      "总产量 1万吨 in 万吨 (稻谷)",
    ],
    [
      "行业|营业收入（亿元） Business Revenue (100 million yuan)|负债率（%） Debt Ratio (%) / 采矿|3|48.9",
      "营业收入 3亿元 in 亿元 (采矿)",
      "负债率 48.9% in % (采矿)",
    ],
    [
      "事项|改革前时限（天）|改革后时限（天）|压减比例|跑动次数 / 许可|15|3|80%|≤1 / 报装|9|3|60%以上|0",
      "许可时限 15天 in 天",
      "许可时限 3天 in 天",
      "许可时限压减比例 80% in %",
      "许可跑动次数 ≤1次 in 次",
      "报装时限 9天 in 天",
    ],
    [
      "镇名|低保户数/户|补差/(元/月) / 白沙镇|12|520",
      "低保户数 12户 in 户 @白沙镇",
      "补差 520元/月 in 元/月 @白沙镇",
    ],
    [
      "项目|2025年1-6月||2024年1-6月||增减额 / |户数|金额（万元）|户数|金额（万元）|金额 / 减税|3|12|2|10|2",
      "减税户数 3户 in 户 [2025-01/2025-06]",
      "减税金额 12万元 in 万元 [2025-01/2025-06]",
      "减税户数 2户 in 户 [2024-01/2024-06]",
      "减税金额 10万元 in 万元 [2024-01/2024-06]",
      "减税金额增减额 2万元 in 万元 [2025-01/2025-06]",
    ],
    // By how many places a rank moved, and an index under the word for its change.
    [
      "年度|得分|全市排名|较上年变化 / 2024年|94.1|3|↑2 / 2025年|93.8|4|↓1",
      "得分 94.1分 in 分 [2024]",
      "得分全市排名 3位 in 位 [2024]",
      "得分全市排名较上年变化 2位 in 位 [2024]",
    ],
    [
      "城市|2025年9月房价指数|2025年9月房价指数 / |环比|同比 / |上月=100|上年同月=100 / 甲|99.8|97.2",
      "房价指数(上月=100) 99.8 in 指数 @甲 [2025-09]",
      "房价指数(上年同月=100) 97.2 in 指数 @甲 [2025-09]",
    ],
    [
      "2025年9月 / 项目|环比|同比 / |上月=100|上年同月=100 / 食品|99.1|98.9",
      "食品 99.1 in 指数 (上月=100) [2025-09]",
      "食品 98.9 in 指数 (上年同月=100) [2025-09]",
    ],
    // What headings leave out, and what they say of another time.
    [
      "指标|2025年11月|1-11月|同比 / 进出口（亿元）|3|33|9.8%",
      "进出口 3亿元 in 亿元 [2025-11]",
      "进出口 33亿元 in 亿元 [2025-01/2025-11]",
      "进出口同比 9.8% in % [2025-01/2025-11]",
    ],
    [
      "2025年改革 / 改革任务|计划完成时间|出台文件（个） / 医改|2026年6月|3",
      "医改 3个 in 个 (出台文件) [2025]",
    ],
    ["指标|2024|2025 / 产值（亿元）|5|6 / 三产结构|12:42:46|11:41:48", "产值 5亿元 in 亿元 [2024]"],
    [
      "单位：万元 / 科目名称|年初预算|支出决算|其中：基本支出 / 教育支出|56|58|41",
      "教育支出年初预算 56万元 in 万元",
      "教育支出 58万元 in 万元",
      "教育支出 41万元 in 万元 (基本支出)",
    ],
    [
      "县区|城镇化率（%）| / |2025年|比上年提高（个百分点） / 甲县|48.3|1.02",
      "城镇化率 48.3% in % @甲县 [2025]",
      "城镇化率比上年提高 1.02个百分点 in 个百分点 @甲县 [2025]",
    ],
    // What is done belongs to what was to be done.
    [
      "单位：项 / 改革领域|任务总数|已完成|正在推进|完成率 / 经济|32|20|12|62.5% / 社会|25|16|9|64%",
      "任务总数 32项 in 项 (经济)",
      "已完成 20项 in 项 (经济)",
      "正在推进 12项 in 项 (经济)",
      "任务总数完成率 62.5% in % (经济)",
    ],
  ])("%s", (table, ...said) => {
    expect(figures(table).slice(0, said.length)).toEqual(said);
  });

  test("a day's total is of the month that it names, in the year of the days above it", () => {
    const table = "日期|检测量（份） / 2025/6/1|3 / 2025/6/2|4 / 6月小计|7";
    expect(figures(table)[2]).toBe("检测量 7份 in 份 [2025-06]");
  });
});
