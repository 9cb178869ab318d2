import { describe, expect, test } from "vitest";
import {
  coverageOf,
  grownIn,
  isOfOthers,
  readAspect,
  readEarlier,
  withoutAspect,
  withoutItemNumber,
  withoutTableNumber,
  type AspectWords,
} from "../../src/opening/plain/words/headingWords";
import {
  countHeadings,
  isCode,
  isPart,
  isPlaceName,
  placeName,
  roleOf,
  rolesOfCorner,
} from "../../src/opening/plain/words/tableRoles";
import { unitRecord } from "../../src/opening/template/unitRecord";

/** An aspect in few words: `change previous_period amount`, `level attained`, ` month` for its coverage. */
function brief(said: AspectWords | null): string {
  if (said === null) return "-";
  const { aspect, coverage } = said;
  const more =
    aspect.kind === "change"
      ? [aspect.base ?? "?", aspect.isAmount ? "amount" : ""]
      : aspect.kind === "level" && aspect.isAttained
        ? ["attained"]
        : [];
  return [aspect.kind, ...more, coverage ?? ""].filter((word) => word !== "").join(" ");
}

/** Headings, by what is read of each, that are read otherwise. */
const misread = (
  expected: Readonly<Record<string, string>>,
  read: (heading: string) => string,
): readonly string[] =>
  Object.entries(expected).flatMap(([said, headings]) =>
    headings
      .split(" ")
      .filter((heading) => read(heading) !== said)
      .map((heading) => `${heading}: ${read(heading)}, not ${said}`),
  );

/** A test of what headings say; each list of them under what is to be read. */
const vocabulary = (
  title: string,
  read: (heading: string) => string,
  headings: Readonly<Record<string, string>>,
): void => test(title, () => expect(misread(headings, read)).toEqual([]));

describe("what a heading says of a metric that stands elsewhere", () => {
  vocabulary(
    "the value itself, and which part of the period it covers",
    (heading) => brief(readAspect(heading)),
    {
      level:
        "绝对量 绝对数 绝对值 总量 数量 数值 数额 总额 指标值 实绩 现值 本年 当年 本年数 期末 期末数 年末 年末数 月末 月末数",
      "level current": "当期 本期 本期值 本期数",
      "level month": "本月 当月 单月 本月值 当月数 单月额 本月量 本月绝对量",
      "level quarter": "本季 本季度 当季 单季 当季值 本季度数",
      "level cumulative": "本年累计 年初累计 自年初累计 累计 累计值 累计额 1-本月 1-当月 1—本月",
      "level attained":
        "执行数 实际执行 当前进展 最新进展 完成 完成数 完成值 完成量 完成额 完成情况 实际完成 已完成数 目前完成 实际数 实际值 实际完成",
      "level attained month": "本月完成 当月实际数",
      "level attained cumulative": "累计完成",
      "-": "% 额 率 百分点 人口 增加值 地区生产总值 位 目标管理 完成人",
    },
  );

  vocabulary(
    "by how much it changed, against what, and whether as an amount",
    (heading) => brief(readAspect(heading)),
    {
      "change same_period_last_year":
        "同比 同比增长 同比增幅 同比增速 同比增长率 同比增长% 同比变化 同比变动 同比升降 同比涨跌 同比下降 比上年增长 比去年增长 较上年增长 " +
        "与上年同期相比 比上年同期增长 上年同期相比 比上年 同比+/-% 同比±% 同比增减率 同比增长速度 同比增长幅度 同比增长百分点 同比变化情况",
      "change same_period_last_year amount":
        "同比增量 同比增减额 同比增长量 同比净增 同比增减 同比增加 同比增加值 同比增加额 同比增长数 同比变化值",
      "change previous_period":
        "环比 环比增长 比上月增长 较上月增速 与上季度相比 比上季增长 较上期增长 比上期相比 与上月相比增长",
      "change previous_period amount": "环比增量 比上月增加 较上期增减",
      "change start_of_year": "比年初增长 较年初增速 比上年末增长 比去年末增幅 较上年底增长",
      "change start_of_year amount": "比年初净增 比年初增加 较年初增减额",
      "change ?":
        "比2021年增长 较2020年增幅 增长 增幅 增速 增长率 升降 变化 变动 涨跌 下降 ± ±% 增长% 增长幅 增减率 压缩比例 减少比例",
      "change ? amount":
        "增减± 增减（±） 增减(+/-) 增减(+\u3001-) 增减 增量 净增 增减额 增加 增长量",
      "change ? month": "本月增长 当月增速",
      "change same_period_last_year cumulative": "累计同比 累计同比增长",
      "change same_period_last_year month": "当月同比",
      "-": "增加值 增值税 变化趋势图 降水",
    },
  );

  vocabulary(
    "what it is to reach, how much of that is reached, its place in an order",
    (heading) => brief(readAspect(heading)),
    {
      target:
        "目标 任务 计划 目标数 目标值 目标任务 任务目标 任务计划数 预期目标 全市目标 规划目标 2024年目标 计划额 任务量",
      "target year":
        "全年目标 年度任务 年初预算 预算 预算数 调整预算 调整后预算数 本年计划 当年目标 年度预期目标值",
      completion:
        "完成率 完成比例 完成进度 完成百分比 完成程度 完成比重 完成占比 完成情况(%) 进度率 进度比例 目标完成率 任务完成率 计划完成率 " +
        "全年目标完成率 年度任务完成率 本年计划完成率 占全年目标任务完成率 完成全年目标的比例 完成年度计划比重 完成全年任务% 占全年目标的比重 占年度计划比例 进度 完成全年目标",
      rank: "位次 排名 排位 名次 位序 全省位次 全国排名 全市位次 全县名次 全区排位 全州位次 在全省排名 本省位次 在本市排名 省内位次 市内排名",
      share: "占比 所占比重 占全省比重 占GDP的比例 比重 份额 占市场份额",
      "-": "目标排名 计划位次 位次排名 目标人群 占地 占用率 人口比重 完成者 排名表 计划生育率",
    },
  );

  test("in percent, what is done of a plan is no plan, and a change no amount", () => {
    const inPercent = (heading: string): string => brief(readAspect(heading, "%"));
    expect(
      misread(
        {
          completion:
            "完成预算 完成目标 完成任务 完成计划 为预算 为年初预算 占预算 占全年目标 完成年度任务数 完成预算的 为调整预算数 完成预算比例 完成预算比重 完成本年预算进度 执行数占预算 实际完成数占任务 决算数为预算 决算数为调整预算数的 完成目标任务",
          share: "占全省 所占 占比 决算数为上年决算数的 为去年执行数的",
          "change same_period_last_year": "同比增量 同比增减 同比增加",
          "change ?": "增减 净增",
          target: "目标",
          rank: "位次",
          "-": "人口 占地 占用",
        },
        inPercent,
      ),
    ).toEqual([]);
    expect(readAspect("完成预算", "%")?.words).toBe("完成预算");
    expect(brief(readAspect("完成预算", "亿元"))).toBe("-");
    expect([readAspect("同比增长")?.words, readAspect("本月")?.words, readAspect(" : ")]).toEqual([
      "同比增长",
      "",
      null,
    ]);
    expect(readAspect(" 累计\uff1a同比 增长")?.words).toBe("同比增长");
    expect(readAspect("累计同比增长")?.words).toBe("同比增长");
  });

  test("of the year before, of others, and of the name itself", () => {
    expect(
      misread(
        {
          rank: "上年位次 去年排名 上年同期位次 上月排名 上季度位次",
          completion: "去年完成率",
          "level attained": "上年完成数",
          level: "去年总量 上年绝对量",
          "-": "上年 去年 上月 上年同比增长 本年位次 上年人口 位次",
        },
        (heading) => brief(readEarlier(heading)),
      ),
    ).toEqual([]);
    const when = "上年位次 去年同期排名 上月排名 上季位次 上季度完成率".split(" ");
    expect(when.map((heading) => readEarlier(heading)?.when)).toEqual(
      "上年 去年同期 上月 上季 上季度".split(" "),
    );
    const others =
      "平均 均值 平均值 平均数 月平均 年均值 季平均数 合计 总计 小计 累计 最高 最低 最大 最小 最高值 最低值 最大值 最小值";
    expect(others.split(" ").filter((words) => !isOfOthers(words))).toEqual([]);
    expect(isOfOthers("合 计")).toBe(true);
    expect(["平均工资", "合计人口", "日平均", "最多"].filter(isOfOthers)).toEqual([]);
    expect(
      [
        "产值累计值",
        "当月产值",
        "本月产值",
        "单月产值",
        "当季产值",
        "本季产值",
        "单季产值",
        "产值",
        "本年新登记数",
        "今年以来办件量",
        "本年计划投资",
        "本年末人口",
        "本年度收入",
      ].map(coverageOf),
    ).toEqual([
      "cumulative",
      "month",
      "month",
      "month",
      "quarter",
      "quarter",
      "quarter",
      null,
      "cumulative",
      "cumulative",
      "year",
      null,
      null,
    ]);
  });

  test("a metric that a title names with its growth, its share or its rank", () => {
    expect(
      [
        "投资及增速",
        "投资以及其增长情况表",
        "收入、占比",
        "产值与位次一览表",
        "收入和支出",
        "投资增速",
        "任务及完成情况",
      ].map(withoutAspect),
    ).toEqual(["投资", "投资", "收入", "产值", "收入和支出", "投资增速", "任务及完成情况"]);
    expect(
      ["工业增加值增速", "工业增加值同比增长情况表", "投资及增速", "工业", "增速"].map(grownIn),
    ).toEqual(["工业增加值", "工业增加值", "投资", "工业", "增速"]);
  });

  test("numbers of tables and of items belong to no name", () => {
    expect(
      [
        "表1 各县人口",
        "附表3：各县人口",
        "表2-1 各县人口",
        "表2.1.3、各县人口",
        "表三 各县人口",
        "图5 各县人口",
        "2-1 各县人口",
        "2—10 各县人口",
        "表 12 各县人口",
        "表2-1-13　各县人口",
        "12-1  各县人口",
        "2023年各县人口",
        "代表人数",
        "各表2 人口",
        "各县2-1 人口",
        "2-1人口",
      ].map(withoutTableNumber),
    ).toEqual([
      ...Array<string>(11).fill("各县人口"),
      "2023年各县人口",
      "代表人数",
      "各表2 人口",
      "各县2-1 人口",
      "2-1人口",
    ]);
    expect(
      [
        "一、人口",
        "十二、人口",
        "（二）人口",
        "(3)人口",
        "1.人口",
        "1、人口",
        "1．人口",
        "12.  人口",
        "（十二） 人口",
        "1.5倍",
        "三人",
        "共1.人口",
      ].map(withoutItemNumber),
    ).toEqual([...Array<string>(9).fill("人口"), "1.5倍", "三人", "共1.人口"]);
  });
});

describe("what a column beside the values says of each row", () => {
  const ROLES: Readonly<Record<string, string>> = {
    metric:
      "指标 指标名称 统计指标 指标项 主要指标 项目 事项 服务事项 内容 统计项目 科目 项目名称 metric indicator indicatorname seriesname 指标Indicator",
    unit: "单位 计量单位 unit units",
    place:
      "地区 地区名称 所属地区 区域 城市 城市名称 地名 省份 省市 市州 地市 市 县 区 州 旗 镇 乡 社区 县区 县市 区县 县市区 县(市、区) 县(市区) 各县(市、区) 县（市、区） " +
      "行政区 行政区划 乡镇 镇街 乡镇(街道) 镇(街道) 镇(乡、街道) 街道 村 村居 国家 国家和地区 省 省(市) 省(区、市) 省区市 省市区 市县 地域 " +
      "开发区 乡镇名称 国家/地区 place region area city county province country countryname economy 地区Region",
    period:
      "时期 时间 年份 年度 年 月份 月 季度 日期 期间 报告期 统计时期 统计时间 统计年份 年月 年月日 会计年度 学年 学年度 period time quarter year month date",
    area: "领域 改革领域",
    metric_field: "具体领域",
    source: "来源 数据来源 资料来源 source",
    publisher: "发布单位 发布机构",
    published: "发布日期 发布时间 更新时间 更新日期",
    left_out:
      "序号 编号 行次 栏次 备注 说明 注 注释 频度 频率 no. no 地区代码 指标编码 行政区代号 countrycode regionid",
    value: "数值 值 数据 统计值 数量 value",
    "-": "人口 产值 指标/地区 国家/地区/城市",
  };

  test("each usual word has its role, whatever blanks, stars and letters it is written with", () => {
    expect(misread(ROLES, (heading) => roleOf(heading) ?? "-")).toEqual([]);
    expect([roleOf(" 地 区 *"), roleOf("地区(必填)"), roleOf("CITY"), roleOf("")]).toEqual([
      "place",
      "place",
      "place",
      null,
    ]);
    const codes = ["地区代码", "编码", "代号", "Code", "ID"];
    expect([...codes, "编号", "序号"].filter(isCode)).toEqual(codes);
  });

  test("a corner names two directions, and each word its own", () => {
    expect(
      ["地区\\年份", "指标/地区", "年份|指标", "地区＼年份"].map((corner) => rolesOfCorner(corner)),
    ).toEqual([
      ["place", "period"],
      ["metric", "place"],
      ["period", "metric"],
      ["place", "period"],
    ]);
    for (const corner of [
      "地区",
      "国家/地区",
      "地区/年份/指标",
      "数值/单位产量",
      "数值/年份",
      "年份/数值",
      "年份/产值",
      "产值/年份",
    ])
      expect(rolesOfCorner(corner), corner).toBeNull();
    expect(countHeadings(["地区", "指标/年份", "2023年", "人口", "12", ""])).toBe(3);
  });

  test("parts of a population are no places, though they end like some", () => {
    const parts =
      "男 女 男性 女性 男孩 女孩 男生 女生 城镇 城市 乡村 农村 城区 镇区 市区 郊区 国有 集体 私营 个体 外资 内资 港澳台 公办 民办 汉族 少数民族 " +
      "其中:男 其中：女 其中男 0-4岁 0—14岁 65岁及以上 60周岁以上 18岁以下 18周岁及以下 5岁 城镇合计 乡村小计";
    expect(parts.split(" ").filter((part) => !isPart(part))).toEqual([]);
    const none = new Set<string>();
    expect(parts.split(" ").filter((part) => isPlaceName(part, none))).toEqual([]);
    expect(["男子", "城镇化", "岁", "甲镇"].filter(isPart)).toEqual([]);
  });

  test("a place is known by the word that it ends with, or by its name", () => {
    const places =
      "甲省 甲自治区 甲市 甲县 甲区 甲旗 甲自治州 甲州 甲盟 甲镇 甲乡 甲街道 甲街道办 甲村 甲社区 甲林场 甲农场 甲兵团 " +
      "全国 全省 全市 全州 全县 全区 全镇 全乡 全村 合计 总计 全域";
    const none = new Set<string>();
    expect(places.split(" ").filter((name) => !isPlaceName(name, none))).toEqual([]);
    expect(["甲地", "全球", "小计", "人口"].filter((name) => isPlaceName(name, none))).toEqual([]);
    expect(isPlaceName("甲 地", new Set(["甲地"]))).toBe(true);
    expect(
      [
        "甲 市",
        "甲　　市",
        "其中：甲县",
        "其中:甲县",
        "其中甲县",
        "#甲县",
        "＃甲县",
        "甲省 Jia",
        "Jia City",
      ].map(placeName),
    ).toEqual(["甲市", "甲市", "甲县", "甲县", "甲县", "甲县", "甲县", "甲省", "Jia City"]);
  });
});

test("every usual unit has its English, its singular and its kind", () => {
  const said = (symbol: string): string => {
    const { id, symbol: names, one = "", dimension } = unitRecord(symbol);
    return [id, names.en, one, dimension].join("|");
  };
  const UNITS: Readonly<Record<string, string>> = {
    "%": "percent|%||percent",
    "‰": "per-mille|‰||percent",
    个百分点: "percentage-points|percentage points|percentage point|percent",
    个千分点: "per-mille-points|per mille points|per mille point|percent",
    元: "yuan|yuan||currency",
    位: "rank|place||rank",
    年: "years|years|year|time",
    个月: "months|months|month|time",
    月: "months|months|month|time",
    周: "weeks|weeks|week|time",
    天: "days|days|day|time",
    日: "days|days|day|time",
    个工作日: "working-days|working days|working day|time",
    小时: "hours|hours|hour|time",
    分钟: "minutes|minutes|minute|time",
    秒: "seconds|seconds|second|time",
    人: "persons|persons|person|count",
    名: "persons-ming|persons|person|count",
    人次: "visits|visits|visit|count",
    "人(次)": "uses|persons or visits|person or visit|count",
    户: "households|households|household|count",
    家: "organisations|organisations|organisation|count",
    所: "institutions|institutions|institution|count",
    项: "items|items|item|count",
    件: "cases|cases|case|count",
    份: "copies|copies|copy|count",
    条: "lines|lines|line|count",
    个: "units|units|unit|count",
    倍: "times|times||count",
    次: "occasions|times|time|count",
    公里: "kilometres|kilometres|kilometre|count",
    米: "metres|metres|metre|count",
    平方米: "square-metres|square metres|square metre|count",
    平方公里: "square-kilometres|square kilometres|square kilometre|count",
    亩: "mu|mu||count",
    公顷: "hectares|hectares|hectare|count",
    吨: "tonnes|tonnes|tonne|count",
    辆: "vehicles|vehicles|vehicle|count",
    台: "sets|sets|set|count",
    座: "structures|structures|structure|count",
    处: "sites|sites|site|count",
    万千瓦: "ten-megawatts|10 MW||count",
    指数: "index|(index)||none",
    单位未写明: "unit-not-stated|(unit not stated)||none",
  };
  expect(Object.fromEntries(Object.keys(UNITS).map((symbol) => [symbol, said(symbol)]))).toEqual(
    UNITS,
  );
  expect(
    ["元", "美元", "欧元", "港元", "日元", "英镑", "人"].map(
      (symbol) => unitRecord(symbol).currency,
    ),
  ).toEqual(["CNY", "USD", "EUR", "HKD", "JPY", "GBP", undefined]);
});
