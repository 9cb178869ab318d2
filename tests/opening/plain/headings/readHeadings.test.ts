import { describe, expect, test } from "vitest";
import type { RawRow } from "../../../../src/opening/csv/parseCsv";
import { findFrame } from "../../../../src/opening/plain/headings/findFrame";
import { holdsValue, readHeadings } from "../../../../src/opening/plain/headings/readHeadings";
import type { ValueColumn } from "../../../../src/opening/plain/headings/ValueColumn";
import { earlierPeriod, isPeriod } from "../../../../src/opening/plain/words/readPeriodWords";
import { cases, reads } from "../../../support/cases";

/** A column of values in few words: what is not said of it is left out. */
function brief(column: ValueColumn): string {
  const { index, metric, place, period, part, unit, isIndex, aspect, aspectWords } = column;
  const about =
    aspect.kind === "change"
      ? [aspect.kind, aspect.base ?? "", aspect.isAmount ? "amount" : ""]
      : aspect.kind === "level"
        ? [aspect.isAttained ? "attained" : ""]
        : [aspect.kind];
  return [
    `${index}`,
    metric,
    place === null ? "" : `@${place}`,
    period === null ? "" : `[${period}]`,
    part === null ? "" : `(${part})`,
    unit === null ? "" : `in ${unit}`,
    isIndex ? "index" : "",
    ...about,
    aspectWords === "" ? "" : `+${aspectWords}`,
    column.coverage,
  ]
    .filter((word) => word !== null && word !== "")
    .join(" ");
}

/** What is read of the headings of a table whose rows are parted by slashes, its cells by bars. */
function read(table: string): readonly string[] {
  const rows = table.split(" / ").map((line, at): RawRow => {
    return { number: at + 1, cells: line.split("|") };
  });
  const frame = findFrame(rows);
  if (frame === null) return ["no frame"];
  return readHeadings(frame, { sheet: "表" }, new Set(["甲"])).flatMap((reading) => {
    if (!reading.ok)
      return reading.faults.map(({ rule, found, place }) =>
        [rule, found.zh, place.sheet, place.row, place.column, place.header ?? "-"].join(" "),
      );
    const { side, values, across, leftOut } = reading.headings;
    return [
      `${side.map(({ index, role, heading }) => `${index} ${role} ${heading}`.trim()).join(", ")}; ${across ?? "alone"}${leftOut.map((left) => ` -${left}`).join("")}`,
      ...values.map(brief),
    ];
  });
}

describe("the columns beside the values", () => {
  reads(
    "%s: %s",
    (table) => read(table)[0],
    "地区|年份|产值 / 甲县|2023|1 => 0 place 地区, 1 period 年份; metric",
    "序号|实事项目|目标任务|完成率 / 1|建公园|3个|50% / 2|修路|8公里|70% => 0 left_out 序号, 1 metric 实事项目; metric",
    "重点工作|责任单位|年度目标 / 建公园|市城管局|3 / 修路|市交通局|8 => 0 metric 重点工作; metric -责任单位",
    "指标|工作内容|数值 / 甲|丙|1 / 甲|丁|2 => 0 metric 指标, 1 part 工作内容; alone",
    "指标|产值 / 2021年|1 / 2022年|2 / 2023年|3 => 0 period 指标; metric",
    "指标|单位|2023年 / 产值|亿元|1 => 0 metric 指标, 1 unit 单位; period",
    // A column that is known and empty keeps its role.
    "指标|2023年 / |1 => 0 metric 指标; period",
    // The lowest of two headings is known.
    "地区|基本|产值|产值 / |年份|甲业|乙业 / 甲县|2023|1|2 => 0 place 地区, 1 period 基本 年份; metric",
    "区划|产值 / 甲县|1 / 其他|2 => 0 place 区划; metric",
    // What is left of the places is one of them.
    "县域|产值 / 甲县|1 / 其他|2 => 0 place 县域; metric",
    "类别|产值 / 其他|1 / 市直|2 => 0 part 类别; metric",
    "地区\\年份|2022|2023 / 甲县|1|2 => 0 place 地区\\年份; period",
    "年份/指标|产值|人口 / 工业|1|2 => 0 metric 年份/指标; metric",
    "指标/年份|产值|人口 / 工业|1|2 => 0 metric 指标/年份; metric",
    "指标/地区|产值|人口 / 甲县|1|2 => 0 place 指标/地区; metric",
    "年份/地区|产值|人口 / 2022|1|2 / 2023|1|2 => 0 period 年份/地区; metric",
    // A corner that is left blank.
    "|产值|人口 / 甲县|1|2 => 0 place; metric",
    "|产值|人口 / 2022年|1|2 => 0 period; metric",
    "|产值|人口 / 工业|1|2 => 0 metric; metric",
    // Words whose heading is not known, by what most of them are.
    "单位名称|产值|人口 / 甲县|1|2 / 乙县|1|2 => 0 place 单位名称; metric",
    "何时|产值|人口 / 2022年|1|2 / 2023年|1|2 => 0 period 何时; metric",
    "行业|产值|人口 / 工业|1|2 / 农业|1|2 => 0 part 行业; metric",
    "地区|行业|产值 / 甲县|工业|1 / 甲县|农业|2 => 0 place 地区, 1 part 行业; metric",
    "地区|行业|产值 / 甲县|工业|1 / 乙县|农业|2 => 0 place 地区; metric -行业",
    "行业|地区|产值 / 工业|甲县|1 / 农业|甲县|2 => 0 part 行业, 1 place 地区; metric",
    "序号|行业|产值 / 1|工业|1 => 0 left_out 序号, 1 part 行业; metric",
    "单位|行业|产值 / 万元|工业|1 => 0 unit 单位, 1 metric 行业; metric",
    "指标|单位|行业|2023年 / 产值|万元|工业|1 / 产值|万元|农业|1 => 0 metric 指标, 1 unit 单位, 2 part 行业; period",
    "地区|年龄组|人口 / 甲县|0-4岁|1 / 甲县|5-9岁|2 => 0 place 地区, 1 part 年龄组; metric",
    "性别|人口 / 男|1 / 女|2 / 合计|3 => 0 part 性别; metric",
    "何时|年份|产值|人口 / 2021年|2022|1|2 => 1 period 年份; metric -何时",
    "地区|行业|产值 / 甲县|工业|1 / 甲县|工业 |2 => 0 place 地区; metric -行业",
    "地区|更新时间|产值 / 甲县|2022年|1 / 乙县|2023年|2 => 0 place 地区, 1 published 更新时间; metric",
    "计量|指标|2023年 / 亿元|产值|1 / 万人|人口|2 => 0 unit 计量, 1 metric 指标; period",
    "序号|单位|备注 / 1|万元|好 => 0 left_out 序号, 1 unit 单位, 2 left_out 备注; period",
    "地\n区|产 \n值|人口 / 甲县|1|2 => 0 place 地 区; metric",
    // Four of five tell.
    "组|产值|人口 / 甲县|1|2 / 乙县|1|2 / 丙县|1|2 / 丁县|1|2 / 无名|1|2 => 0 place 组; metric",
    "组|产值|人口 / 甲县|1|2 / 乙县|1|2 / 丙县|1|2 / 无名|1|2 => 0 part 组; metric",
    "组|产值|人口 / 甲|1|2 / 丙县|1|2 => 0 place 组; metric",
    // Of columns of places the finest tells.
    "所属地区|地区|产值 / 甲市|乙县|1 => 0 outer_place 所属地区, 1 place 地区; metric",
    "省|市|县|产值 / 甲省|甲市|乙县|1 => 0 outer_place 省, 1 outer_place 市, 2 place 县; metric",
  );

  reads(
    "%s: a column of values",
    (table) => read(table).slice(-1),
    // Half of a column are numbers: values; fewer are words.
    "地区|评价 / 甲县|1 / 乙县|好 => 1 评价",
    "地区|升降 / 甲县|下降0.3 / 乙县|上升0.2 / 丙县|好 => 1 change +升降",
    "地区|数据 / 甲县|好 / 乙县|差 / 丙县|1 => 1",
    "地区|产值|人口 / 甲县|1| => 2 人口",
    "地区|年限 / 甲县|5岁 / 乙县|12 => 1 年限",
  );

  test.each([
    ["地区|评价|产值 / 甲县|好|1 / 乙县|差|2 / 丙县|1|3", ["0 place 地区; metric -评价", "2 产值"]],
    [
      "地区|变化情况|产值 / 甲县|下降0.3|1 / 乙县|好|2 / 丙县|差|2",
      ["0 place 地区; metric -变化情况", "2 产值"],
    ],
    [
      "地区|评价|产值 / 甲县|下降0.3|1 / 乙县|上升0.2|2 / 丙县|好|3",
      ["0 place 地区; metric -评价", "2 产值"],
    ],
    ["地区|产值|| / 甲县|1||", ["0 place 地区; metric", "1 产值"]],
    // A column without a heading is left out where it is full, or holds words.
    ["地区|产值| / 甲县|1|2 / 乙县|1|3", ["0 place 地区; metric -C", "1 产值"]],
    ["地区|产值| / 甲县|1|好 / 乙县|1| / 丙县|1| / 丁县|1|", ["0 place 地区; metric -C", "1 产值"]],
    ["地区|产值| / 甲县|1|2 / 乙县|1| / 丙县| | / 丁县| | ", ["0 place 地区; metric -C", "1 产值"]],
    [
      "地区|产值| / 甲县|1|2 / 乙县|1|好 / 丙县|1| / 丁县|1| / 戊县|1|",
      ["unnamed_column 没有表头，其下有“2” 表 1 2 -"],
    ],
    [
      "话 / 地区|产值| / 甲县|1|2 / 乙县|1| / 丙县|1|",
      ["unnamed_column 没有表头，其下有“2” 表 2 2 -"],
    ],
    [
      "地区||产值|地区||产值 / 甲县|好|1|乙县|差|2",
      ["0 outer_place 地区, 3 place 地区; metric -B -E", "2 产值", "5 产值"],
    ],
    ["地区|产值| / 甲县|1|2 / 乙县|1| / 丙县|1|", ["unnamed_column 没有表头，其下有“2” 表 1 2 -"]],
    ["地区|产值| / 甲县|1| / 乙县|1|— / 丙县|1|7", ["unnamed_column 没有表头，其下有“7” 表 1 2 -"]],
    ["序号|产值 / 1|2", ["table_no_side 产值 表 1 1 产值"]],
    ["单位|产值|人口 / 万元|1|2", ["table_no_side 产值 表 1 1 产值"]],
    ["产值|人口 / 1|2", ["table_no_side 产值 表 1 0 产值"]],
    // Parts that go on beside themselves.
    [
      "地区|产值|地区|产值 / 甲县|1|乙县|2",
      ["0 place 地区; metric", "1 产值", "2 place 地区; metric", "3 产值"],
    ],
    [
      "地区|产值|地区|产值|地区|产值| / 甲县|1|乙县|2|丙县|3",
      [
        "0 place 地区; metric",
        "1 产值",
        "2 place 地区; metric",
        "3 产值",
        "4 place 地区; metric",
        "5 产值",
      ],
    ],
    ["地区|产值|地区 / 甲县|1|乙县", ["0 outer_place 地区, 2 place 地区; metric", "1 产值"]],
    [
      "年份|产值|年份|产值|年份 / 2022|1|2023|2|2024",
      ["0 period 年份, 2 period 年份, 4 period 年份; metric", "1 产值", "3 产值"],
    ],
    ["|产值||产值 / 甲县|1|乙县|2", ["0 place; metric -C", "1 产值", "3 产值"]],
    ["产值|人口|产值|人口 / 1|2|3|4", ["table_no_side 产值 表 1 0 产值"]],
    [
      "地区|地区|产值|人口 / 甲县|甲县|1|2",
      ["0 outer_place 地区, 1 place 地区; metric", "2 产值", "3 人口"],
    ],
  ] as const)("%s", (table, said) => {
    expect(read(table)).toEqual(said);
  });

  test("a table is as wide as its widest row, and no wider than may be", () => {
    const wide = (columns: number): string =>
      `地区|产值 / 甲县${"|1".repeat(columns - 1)} / 乙县${"|1".repeat(columns - 1)}`;
    expect(read(wide(200))[0]).toMatch(/^0 place 地区; metric -C -D .* -GR$/u);
    expect(read(wide(201))).toEqual(["too_many_columns 201 列 表   -"]);
  });
});

describe("the columns of values", () => {
  test.each(
    cases(
      "地区|2022年|2023年 => period | 1 [2022年] | 2 [2023年]",
      "地区|2022年|产值 => period | 1 [2022年] | 2 产值",
      "地区|甲县|乙市 => metric | 1 甲县 | 2 乙市",
      "年份|甲|乙市 => place | 1 @甲 | 2 @乙市",
      "年份|甲县|产值|人口 => metric | 1 甲县 | 2 产值 | 3 人口",
      "年份|甲县|乙县|产值（元） => place | 1 @甲县 | 2 @乙县 | 3 产值 in 元",
      "年份|甲县|乙县|增长 => place | 1 @甲县 | 2 @乙县 | 3 change +增长",
      "地区|城镇|乡村 => metric | 1 (城镇) | 2 (乡村)",
      "地区|人口|其中：男|其中:女 => metric | 1 人口 | 2 人口 (男) | 3 人口 (女)",
      "地区|数值 => alone | 1",
      "地区|数值（元）|数值（人） => metric | 1 in 元 | 2 in 人",
      "地区|产值 => metric | 1 产值",
      "地区|一、产值|（二）人口 => metric | 1 产值 | 2 人口",
      "地区|价格指数（上年=100）|产值（亿元） => metric | 1 价格指数（上年=100） index | 2 产值 in 亿元",
      "地区|2023年产值|截至2022年末人口 => period | 1 产值 [2023年] | 2 人口 [截至2022年末]",
      "年份|2023年产值|人口 => metric | 1 2023年产值 | 2 人口",
      "地区|１９年产值|２０２３年人口 => period | 1 １９年产值 | 2 人口 [2023年]",
      "年份|甲县|产值 => metric | 1 甲县 | 2 产值",
      "地区|截至2022年末 人口|人口截至2021年数 => period | 1 人口 [截至2022年末] | 2 人口数 [截至2021年]",
      "地区|一、|人口 => metric | 1 一、 | 2 人口",
      "地区|数值|数值 => metric | 1 | 2",
      "地区|人口（人）|数值（万人） => metric | 1 人口 in 人 | 2 in 万人",
      "地区|产值|2022年 => period | 1 产值 | 2 [2022年]",
      "地区|人口（人）|增长（%）|男 => metric | 1 人口 in 人 | 2 人口 in % change +增长 | 3 人口 (男) in 人",
      "地区|2022年人口|男 => period | 1 人口 [2022年] | 2 人口 [2022年] (男)",
      // What is to be put behind a metric's name.
      "地区|产值（亿元）|同比增长（%） => metric | 1 产值 in 亿元 | 2 产值 in % change same_period_last_year +同比增长",
      "地区|产值（亿元）|同比增减 => metric | 1 产值 in 亿元 | 2 产值 change same_period_last_year amount +同比增减",
      "地区|产值（亿元）|目标|完成率 => metric | 1 产值 in 亿元 | 2 产值 target +目标 | 3 产值 completion +完成率",
      "地区|人口（人）|男 => metric | 1 人口 in 人 | 2 人口 (男) in 人",
      "地区|人口（人）|男（万人） => metric | 1 人口 in 人 | 2 人口 (男) in 万人",
      "地区|本月|累计 => metric | 1 month | 2 cumulative",
      "地区|累计完成|目标 => metric | 1 attained +完成 cumulative | 2 target +目标",
      // Before the one value that is ranked; before one of several it belongs to none.
      "地区|排名|产值 => metric | 1 产值 rank +排名 | 2 产值",
      "地区|排名|产值|人口 => metric | 1 rank +排名 | 2 产值 | 3 人口",
      "地区|产值|人口|排名 => metric | 1 产值 | 2 人口 | 3 人口 rank +排名",
      "地区|人口|男|排名 => metric | 1 人口 | 2 人口 (男) | 3 人口 rank +排名",
      // Parts of the year, and the year before.
      "地区|上年|增长 => period | 1 [上年] | 2 [上年] change +增长",
      "地区|本期|上年同期|增长 => metric | 1 current | 2 [上年同期] current | 3 change +增长 current",
      "地区|本期|2022年|增长 => metric | 1 current | 2 [2022年] | 3 change +增长 current",
      "地区|产值|上年位次|位次 => metric | 1 产值 | 2 产值 [\u4e0a\u5e74\u540c\u671f] rank +位次 | 3 产值 rank +位次",
      "地区|1-6月完成|7月完成 => period | 1 [1-6月] attained +完成 | 2 [7月] attained +完成",
      "地区|1-6月产值|目标 => metric | 1 1-6月产值 | 2 1-6月产值 target +目标",
      // Changes beside periods.
      "地区|2022年|2023年|增长 => period | 1 [2022年] | 2 [2023年] | 3 [2023年] change +增长",
      "地区|2023年|2022年|增长 => period | 1 [2023年] | 2 [2022年] | 3 [2023年] change +增长",
      "地区|增长|2022年|2023年 => period | 1 [2023年] change +增长 | 2 [2022年] | 3 [2023年]",
      "地区|2022年|增长|2023年|增长 => period | 1 [2022年] | 2 [2022年] change +增长 | 3 [2023年] | 4 [2023年] change +增长",
      "地区|2022年|位次|2021年 => period | 1 [2022年] | 2 [2022年] rank +位次 | 3 [2021年]",
      "地区|2022年|2021年|位次 => period | 1 [2022年] | 2 [2021年] | 3 [2022年] rank +位次",
      "地区|2023年|增长|2022年|增长 => period | 1 [2023年] | 2 [2023年] change +增长 | 3 [2022年] | 4 [2022年] change +增长",
      "地区|2022年|增长|位次 => period | 1 [2022年] | 2 [2022年] change +增长 | 3 [2022年] rank +位次",
      "地区|2022年|2023年|平均|增长 => period | 1 [2022年] | 2 [2023年] | 3 [2022-2023年] (平均) | 4 [2023年] change +增长",
      "地区|1月|1-6月|增长 => period | 1 [1月] | 2 [1-6月] | 3 [1-6月] change +增长",
      "地区|2022年产值|2023年产值|2022年增长 => period | 1 产值 [2022年] | 2 产值 [2023年] | 3 产值 [2022年] change +增长",
      "地区|2022年产值|2023年产值|2021年人口|增长 => period | 1 产值 [2022年] | 2 产值 [2023年] | 3 人口 [2021年] | 4 人口 [2021年] change +增长",
    ),
  )("%s: %s", (head, across, ...columns) => {
    const width = head.split("|").length - 1;
    const first = head.startsWith("年份") ? "2020" : "丙县";
    const [side, ...said] = read(`${head} / ${first}${"|1".repeat(width)}`);
    expect([side?.split("; ")[1], ...said]).toEqual([across, ...columns]);
  });

  test.each(
    cases(
      "地区|产值|产值 / 地区|2022年|2023年 => 1 产值 [2022年] | 2 产值 [2023年]",
      "地区|2023年|2023年 / 地区|上半年|下半年 => 1 [2023年上半年] | 2 [2023年下半年]",
      "地区|产值|产值 / 地区|亿元|位次 => 1 产值 in 亿元 | 2 产值 rank +位次",
      "地区|产值|产值 / |亿元|目标 => 1 产值 in 亿元 | 2 产值 target +目标",
      "地区|产值|产值 / |名次|亿元 => 1 产值 rank +名次 | 2 产值 in 亿元",
      "地区|学生|学生 / 地区|合计|男 => 1 学生 | 2 学生 (男)",
      "地区|合计|合计 / 地区|产值|人口 => 1 合计：产值 | 2 合计：人口",
      "地区|产值|产值 / 地区|工业|农业 => 1 产值：工业 | 2 产值：农业",
      "地区|产值|其中： / 地区|产值|工业 => 1 产值 | 2 产值：工业",
      "地区|产值（亿元）|其中：工业|#农业|#利润率|工业用电（度） => 1 产值 in 亿元 | 2 产值：工业 in 亿元 | 3 产值：农业 in 亿元 | 4 产值：利润率 | 5 工业用电 in 度",
      "地区|人口（人）|#女|其中：城镇 => 1 人口 in 人 | 2 人口 (女) in 人 | 3 人口 (城镇) in 人",
      "地区|产值（亿元）|产值（亿元）|产值（亿元）|产值（亿元） / 地区|本期|同比|增减额|位次 => 1 产值 in 亿元 current | 2 产值 change same_period_last_year +同比 current | 3 产值 in 亿元 change amount +增减额 current | 4 产值 rank +位次 current",
      "地区|产值（%）|产值（亿元） / 地区|同比|同比（百分点） => 1 产值 change same_period_last_year +同比 | 2 产值 in 百分点 change same_period_last_year +同比",
      "地区|本月|上年同期|增长%|累计|上年同期|增幅%|位次 => 1 month | 2 [上年同期] month | 3 in % change +增长 month | 4 cumulative | 5 [上年同期] cumulative | 6 in % change +增幅 cumulative | 7 rank +位次 cumulative",
      "地区|本月|去年累计|累计|上年同期累计|用电量|上年同期 => 1 month | 2 [上年同期] cumulative | 3 cumulative | 4 [上年同期] cumulative | 5 用电量 | 6 用电量 [上年同期]",
      "地区|2023年产值|2023年产值 / 地区|工业|农业 => 1 产值：工业 [2023年] | 2 产值：农业 [2023年]",
      "地区|2023年产值|2022年产值 / 地区|2022年规模|2023年 => 1 2023年产值：2022年规模 | 2 2022年产值 [2023年]",
      "地区|收入|收入|收入|支出|支出 / |1月|2月|合计|3月|合计 => 1 收入 [1月] | 2 收入 [2月] | 3 收入 [1-2月] | 4 支出 [3月] | 5 支出 [3月]",
      "指标|城镇|乡村 / 指标|收入|收入 => 1 (城镇) | 2 (乡村)",
      "指标|收入|收入 / 指标|甲业|乙业 => 1 (收入 甲业) | 2 (收入 乙业)",
      "指标|2022年|2023年 / 指标|数值|数值 => 1 [2022年] | 2 [2023年]",
      "年份|人口|人口 / |甲县|乙县 => 1 人口 @甲县 | 2 人口 @乙县",
      "地区|产值|产值 / |合计|合计 / |甲业|乙业 => 1 产值：合计：甲业 | 2 产值：合计：乙业",
      "地区|学生|学生 / |合 计|男 => 1 学生 | 2 学生 (男)",
      "地区|产值|产值|人口 / |总量|增长|增长 => 1 产值 | 2 产值 change +增长 | 3 人口 change +增长",
      "地区|2022年|2023年 / |人口|男 => 1 人口 [2022年] | 2 人口 [2023年] (男)",
      "地区|合计|合计 / |家庭|基地 => 1 合计：家庭 | 2 合计：基地",
    ),
  )("%s: %s", (heads, ...columns) => {
    const width = heads.split(" / ")[0]?.split("|").length ?? 1;
    expect(read(`${heads} / 丙县${"|1".repeat(width - 1)}`).slice(1)).toEqual(columns);
  });

  test.each(
    cases(
      // 平均 beside periods is worked out of them; 合计 beside parts is what they are parts of.
      "地区|2022年|2023年|平均 => 3 [2022-2023年] (平均)",
      "地区|产值|人口|平均 => 3 平均",
      "地区|2022年产值|2023年产值|平均 => 3 平均",
      "地区|男|女|平均 => 3 平均",
      "地区|合计|男|女 => 1",
      "地区|平均|男|女 => 1 平均",
      "地区|合计|产值 => 1 合计",
      "地区|男|女|合计 => 3",
      "地区|人口|男|女|合计 => 4 合计",
      // What is counted together is of all that stands beside it, and of no more.
      "地区|1月|2月|3月|合计 => 4 [1-3月]",
      "地区|合计|1月|2月 => 1 [1-2月]",
      "地区|4月|5月|累计 => 3 [4-5月] cumulative",
      "地区|一季度|二季度|总计 => 3 [1-6月]",
      "地区|上半年|下半年|合计 => 3 [全年]",
      "地区|一季度|二季度|三季度|四季度|合计 => 5 [全年]",
      "地区|2023年1月|2023年2月|合计 => 3 [2023年1-2月]",
      "地区|2023年1-6月|2023年7-12月|合计 => 3 [2023年]",
      "地区|2022年12月|2023年1月|合计 => 3 [2022-12至2023-01]",
      "地区|2022年|2023年1月|合计 => 3 [2022-01至2023-01]",
      "地区|1月|合计 => 2 [1月]",
      "地区|1月|2月|小计|3月|4月|小计|合计 => 3 [1-2月]",
      "地区|1月|2月|小计|3月|4月|小计|合计 => 6 [3-4月]",
      "地区|1月|2月|小计|3月|4月|小计|合计 => 7 [1-4月]",
      // Growth is of what stands before it, or of what the title names; never of a share, or of the next column.
      "地区|产值|占比|同比 => 2 产值 share +占比",
      "地区|产值|占比|同比 => 3 产值 change same_period_last_year +同比",
      "地区|产值|占全市比重（%）|增减（百分点） => 3 产值占全市比重 in 百分点 change amount +增减",
      "地区|产值|增速|增减（百分点） => 3 产值 in 百分点 change amount +增减",
      "地区|增速（%）|产值（元） => 1 产值 in % change +增速",
      "地区|增速（%）|产值（元）|增长（%） => 1 in % change +增速",
      "地区|占比（%）|产值（元） => 1 产值 in % share +占比",
      "2023年工业 / 地区|增速（%）|产值（元） => 1 in % change +增速",
      "2023年工业 / 地区|占比（%）|产值（元） => 1 in % share +占比",
      "2023年产值 / 地区|增速（%）|产值（元） => 1 产值 in % change +增速",
      "地区|2023年|2024年|增减（±） => 3 [2024年] change amount +增减",
      "指标|单位|2023年|占全省（%） => 3 [2023年] in % share +占全省",
      "指标|单位|2023年|优良率（%） => 3 [2023年] in % share +优良率",
      "指标|2023年|优良（%） => 2 (优良) in %",
      "指标|单位|2022年|2023年|2023年比2022年增长% => 4 [2023年] in % change same_period_last_year +比上年增长",
      "指标|2019年|2023年|2023年较2019年增长% => 3 [2023年] in % change +较2019年增长",
      "指标|预算数|执行数|执行数占预算% => 2 attained +执行数",
      "指标|预算数|执行数|执行数占预算% => 3 in % completion +执行数占预算",
    ),
  )("%s: %s", (head, column) => {
    const width = head.replace(/^.* \/ /u, "").split("|").length - 1;
    const said = read(`${head} / 丙县${"|1".repeat(width)}`);
    expect(said.slice(1)).toContain(column);
  });
});

describe("periods that need another to be known", () => {
  test("the same stretch a year earlier", () => {
    const during = { timing: "during" } as const;
    const june = { start: "2024-01", end: "2024-06", ...during };
    expect(earlierPeriod("上年同期", june)).toEqual({
      start: "2023-01",
      end: "2023-06",
      ...during,
    });
    expect(earlierPeriod("去年", { start: "2024", timing: "as_of" })).toEqual({
      start: "2023",
      timing: "as_of",
    });
    const words = "上年 去年 上年同期 上年同月 去年同季 上年数 上年同期数 上年同期完成";
    for (const said of words.split(" ")) {
      expect(earlierPeriod(said, june)?.start, said).toBe("2023-01");
      expect([earlierPeriod(said, null), isPeriod(said)], said).toEqual([null, true]);
    }
    for (const said of ["前年", "比上年", "上年同期增长", "去年累计", ""])
      expect(earlierPeriod(said, june), said).toBeNull();
  });

  test("the month and the quarter before", () => {
    const of = (words: string, start: string, end?: string) =>
      earlierPeriod(words, {
        start,
        ...(end === undefined ? {} : { end }),
        timing: "during",
      });
    expect([of("上月", "2024-12"), of("上月数", "2024-01")]).toEqual([
      { start: "2024-11", timing: "during" },
      { start: "2023-12", timing: "during" },
    ]);
    // Of the months so far the last is meant.
    expect(of("上月", "2024-01", "2024-03")?.start).toBe("2024-02");
    expect([of("上季度", "2024-01", "2024-03"), of("上季", "2024-04", "2024-06")]).toEqual([
      { start: "2023-10", end: "2023-12", timing: "during" },
      { start: "2024-01", end: "2024-03", timing: "during" },
    ]);
    expect([of("上月", "2024"), of("上季度", "2024-05-01"), of("上月末", "2024-05")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("words that are a period once a year is known", () => {
    for (const said of ["2023", "2023年", "6月", "上半年", "一季度", "3季度", "1-6月"])
      expect(isPeriod(said), said).toBe(true);
    for (const said of ["", "6", "12", "产值", "月报", "本月"])
      expect(isPeriod(said), said).toBe(false);
  });
});

test("a row holds a value where one of its columns does", () => {
  const [first, second] = [{ index: 1 }, { index: 3 }] as unknown as ValueColumn[];
  const holds = (line: string): boolean =>
    holdsValue(
      { number: 1, cells: line.split("|") },
      [first, second].flatMap((column) => column ?? []),
    );
  const lines = ["甲|1", "甲|约3家", "甲||1|2", "1|甲", "甲||1", "甲|—||—"];
  expect(lines.filter(holds)).toEqual(["甲|1", "甲|约3家", "甲||1|2"]);
});
