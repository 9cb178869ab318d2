import { describe, expect, test } from "vitest";
import { readFile } from "../../openOffice";
import { readTitle, withoutPlaces } from "../../../../src/opening/plain/words/tableName";
import { cases, reads, valueIn } from "../../../support/cases";

const none: ReadonlySet<string> = new Set();

describe("what a title is of", () => {
  test.each(
    cases(
      "2023年各县（市、区）水利投资情况 | 水利投资 => -",
      "各县(市)区用水量统计表 | 用水量 => -",
      "2024年各县降幅情况表 | 降幅 => -",
      "2023年上半年全市各乡镇小麦产量情况表 | 小麦产量 => -",
      "分县区户数 | 户数 => -",
      "河州市各县从业人数 | 从业人数 => -",
      "河州市2023年从业人数 | 从业人数 => 河州市",
      "河州市分月用水量 | 用水量 => 河州市",
      // What stands before a year is whole, whatever would follow without it.
      "河州市2023年民生实事进展 | 民生实事进展 => 河州市",
      "河州市 2023年级差 | 级差 => 河州市",
      "河州市民生实事进展 | 河州市民生实事进展 => -",
      "全市规模以上工业产值 | 规模以上工业产值 => -",
      "各月用水量 | 用水量 => -",
      "历年小麦产量 | 小麦产量 => -",
      "2022年、2023年各县投资对比 | 投资 => -",
      "2022年、2023年、2024年投资 | 投资 => -",
      "2023年、2024年 |  => -",
      "2024年3月、4月投资 | 投资 => -",
      "3000吨级码头数 | 3000吨级码头数 => -",
      "（2024年） 投资 | 投资 => -",
      "水利投资（一期）（2024年） | 水利投资（一期） => -",
      "水利投资完成情况 | 水利投资 => -",
      "各县地区生产总值 | 地区生产总值 => -",
      "各地区生产总值 | 地区生产总值 => -",
      // Nothing is counted.
      "各县情况 |  => -",
      "各县（市、区）主要指标 |  => -",
      "主要经济指标 |  => -",
      // What only begins or ends like a place, a time or a table.
      "各市场主体数 | 各市场主体数 => -",
      "各村民小组数 | 各村民小组数 => -",
      "各市县级财政收入 | 县级财政收入 => -",
      "各县域医共体数 | 各县域医共体数 => -",
      "各年龄段人口 | 各年龄段人口 => -",
      "各行业用水量 | 各行业用水量 => -",
      "河州市级储备粮 | 河州市级储备粮 => -",
      "城市居民收入 | 城市居民收入 => -",
      "农村社区数 | 农村社区数 => -",
      "上市公司数 | 上市公司数 => -",
      "省级开发区数 | 省级开发区数 => -",
      "智能水表 | 智能水表 => -",
      "小麦产量表 | 小麦产量 => -",
    ),
  )("%s: %s", (title, metric, place) => {
    expect(readTitle(title, none)).toEqual({ metric, place: valueIn(place) });
  });

  test("a place that is known needs no ending", () => {
    expect(readTitle("河州从业人数", new Set(["河州"]))).toEqual({
      metric: "从业人数",
      place: "河州",
    });
  });

  test("a heading keeps at least its own name", () => {
    expect(["各县（市、区）投资", "各县", "各类学校"].map(withoutPlaces)).toEqual([
      "投资",
      "各县",
      "各类学校",
    ]);
  });
});

/** `指标|单位|地区|时期|原文写法` of each figure, and the names of what no title names. */
function told(...lines: readonly string[]): readonly string[] {
  const read = readFile(new TextEncoder().encode(lines.join("\n")), "表.csv");
  if (!read.ok) return read.faults.map(({ rule, record }) => `${rule} ${record}`);
  const { metrics, places, units, observations } = read.dataset;
  const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
  const nameOf = new Map(places.map(({ id, name }) => [id, name.zh]));
  const unitOf = new Map(units.map(({ id, symbol }) => [id, symbol.zh]));
  const figures = observations.map(({ metric, place, period, printed }) => {
    const { name, unit } = metricOf.get(metric) ?? {};
    const when =
      period.basis === "not_stated" ? "?" : [period.start, period.end].filter(Boolean).join("/");
    return [name?.zh, unitOf.get(unit ?? ""), nameOf.get(place), when, printed].join("/");
  });
  const unnamed = read.remarks.flatMap((remark) =>
    remark.kind === "metric_unnamed" ? remark.names : [],
  );
  return [...figures, ...unnamed.map((name) => `unnamed ${name}`)];
}

describe("where a table's places and times go", () => {
  reads(
    "a title names the metric, the place and the period, each in its own field: %s",
    told,
    "河州市2023年从业人数（万人） | 行业,数值 | 农业,2 | 渔业,1 => 从业人数/人/河州市/2023/2万人 | 从业人数/人/河州市/2023/1万人",
    // Rows that name their places are of them.
    "河州市2023年从业人数（万人） | 地区,数值 | 甲县,2 => 从业人数/人/甲县/2023/2万人",
  );

  reads(
    "a heading without its set of places and its year: %s",
    told,
    "2024年 | 地区,各县（市、区）水利投资（亿元）,2023年各县税收（亿元） | 甲县,1,2 => 水利投资/元/甲县/2024/1亿元 | 税收/元/甲县/2023/2亿元",
    // Months take the year of the heading; rows that say their own year do not.
    "月份,2023年各县投资（元） | 1月,2 | 2月,3 => 投资/元/全域/2023-01/2元 | 投资/元/全域/2023-02/3元",
    "年份,2020年不变价投资（元） | 2021年,2 => 2020年不变价投资/元/全域/2021/2元",
  );

  reads(
    "a row that opens with its period: %s",
    told,
    "指标,单位,数值 | 2023年用水量,吨,3 | 2023年末户数,户,4 | 耕地,亩,5 => 用水量/吨/全域/2023/3吨 | 户数/户/全域/2023/4户 | 耕地/亩/全域/?/5亩",
    "指标,单位,2021年 | 2020年不变价投资,元,3 => 2020年不变价投资/元/全域/2021/3元",
  );

  reads(
    "growth of what nothing names stands alone, and that is said: %s",
    told,
    "2024年各县增速情况表 | 地区,增速（%） | 甲县,1 => 增速/%/甲县/2024/1% | unnamed 增速",
    "各县情况 | 地区,增速（%）,位次 | 甲县,1,2 => 增速/%/甲县/?/1% | 位次/位/甲县/?/2位 | unnamed 增速 | unnamed 位次",
    "各县税收增速情况 | 地区,增速（%） | 甲县,1 => 税收增速/%/甲县/?/1%",
  );
});

describe("an index", () => {
  test("keeps what it is counted from, wherever the table says it", () => {
    const base = "居民消费价格指数(上年同期=100)/指数";
    expect(
      told("居民消费价格指数（上年同期=100）", "月份,居民消费价格指数", "2023年1月,101.2"),
    ).toEqual([`${base}/全域/2023-01/101.2`]);
    expect(told("指标,计量单位,2023年", "居民消费价格指数,上年同期=100,101.2")).toEqual([
      `${base}/全域/2023/101.2`,
    ]);
    expect(
      told("指标,计量单位,2023年", "居民消费价格指数,%（上年同期=100）,101.2", "收入,元,3"),
    ).toEqual([`${base}/全域/2023/101.2`, "收入/元/全域/2023/3元"]);
    // A line for the whole table says nothing of what has a unit of its own.
    expect(told("上年=100", "地区,2023年物价指数,2023年收入（元）", "甲县,99.1,3")).toEqual([
      "物价指数(上年=100)/指数/甲县/2023/99.1",
      "收入/元/甲县/2023/3元",
    ]);
  });

  reads(
    "is none of the percentages beside it: %s",
    told,
    "2023年各县价格（%） | 地区,居民消费价格指数（以上年同期为100）,零售价格指数（上年=100）（%）,工业品价格指数（%，上年=100）,满意率 | 甲县,101.2,99.8,100.4,97 => 居民消费价格指数（以上年同期为100）/指数/甲县/2023/101.2 | 零售价格指数（上年=100）/指数/甲县/2023/99.8 | 工业品价格指数（上年=100）/指数/甲县/2023/100.4 | 满意率/%/甲县/2023/97%",
    "指标,单位,2023年 | 居民消费价格指数,%,101.2 | CPI,%,102 => 居民消费价格指数/指数/全域/2023/101.2 | CPI/指数/全域/2023/102",
  );

  reads(
    "in percent as its table says, where it is no index of prices or is a change itself: %s",
    told,
    "指标,单位,2023年 | 群众安全感指数,%,98.2 | 居民消费价格指数,%,1.2 => 群众安全感指数/%/全域/2023/98.2% | 居民消费价格指数/%/全域/2023/1.2%",
    "单位：% | 地区,2023年安全感指数 | 甲县,98 => 安全感指数/%/甲县/2023/98%",
    "指标,单位,2023年 | 得分（满分为100）,分,98 => 得分（满分为100）/分/全域/2023/98分",
  );

  reads(
    "of which some are written as the change is a fault: %s",
    told,
    "各县居民消费价格指数（%） | 地区,2023年 | 甲县,101.2 | 乙县,2.1 => table_mixed_units 第 4 行",
  );
});
