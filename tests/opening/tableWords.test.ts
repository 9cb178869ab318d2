import { describe, expect, test } from "vitest";
import { foldWidth } from "../../src/reading/signs/foldWidth";
import {
  isMissing,
  isValue,
  readValue,
  signedChange,
} from "../../src/opening/plain/words/printedValue";
import {
  earlierPeriod,
  impossibleDate,
  isLastYear,
  isPeriod,
  lastMonth,
  lastQuarter,
  periodInTitle,
  readPeriodWords,
  readSchoolYear,
  sinceJanuary,
} from "../../src/opening/plain/words/readPeriodWords";
import { isUnit, splitUnit } from "../../src/opening/plain/words/splitUnit";
import { cases, reads, valueIn } from "../support/cases";

/** A period in few words: `2024-01/2024-06`, `@2023` for one that the number holds at the end of; `-` for none. */
function brief(period: ReturnType<typeof readPeriodWords>): string {
  if (period === null) return "-";
  const { start, end, timing } = period;
  const held = { during: "", as_of: "@" }[timing];
  return `${held}${start}${end === undefined ? "" : `/${end}`}`;
}

describe("the period that a heading names", () => {
  reads(
    "%s is %s",
    (words) => brief(readPeriodWords(words)),
    "2023 => 2023",
    "2023年 => 2023",
    "2023年度 => 2023",
    "2023年全年 => 2023",
    "1900 => 1900",
    "1899 => -",
    "2100 => 2100",
    "2101 => -",
    "2023年末 => @2023",
    "2023年底 => @2023",
    "截至2023年6月 => @2023-06",
    "截止2023年6月末 => @2023-06",
    "二〇二三年 => 2023",
    "二零二三年 => 2023",
    "二○一九年 => 2019",
    "2024年6月 => 2024-06",
    "2024年6月份 => 2024-06",
    "2024年12月 => 2024-12",
    "2024年13月 => -",
    "2024年0月 => -",
    "2024年0—3月 => -",
    "2024年0月 => -",
    "2024年六月 => 2024-06",
    "2024年十二月 => 2024-12",
    "2024年1—6月 => 2024-01/2024-06",
    "2024年1月至6月 => 2024-01/2024-06",
    "2024年1-6月份 => 2024-01/2024-06",
    "2024年一至六月 => 2024-01/2024-06",
    "2024年6—1月 => -",
    "2024年6—6月 => 2024-06",
    "2024年上半年 => 2024-01/2024-06",
    "2024年下半年 => 2024-07/2024-12",
    "2024H1 => 2024-01/2024-06",
    "2024-H2 => 2024-07/2024-12",
    "2024年一季度 => 2024-01/2024-03",
    "2024年第四季度 => 2024-10/2024-12",
    "2024年2季度 => 2024-04/2024-06",
    "2024Q3 => 2024-07/2024-09",
    "2024-Q1 => 2024-01/2024-03",
    "2024年5季度 => -",
    "2024年一至三季度 => 2024-01/2024-09",
    "2024年2—4季度 => 2024-04/2024-12",
    "2024年三至二季度 => -",
    "2024年前三季度 => 2024-01/2024-09",
    "2024年前两个季度 => 2024-01/2024-06",
    "2024年前8个月 => 2024-01/2024-08",
    "2024年前十一个月 => 2024-01/2024-11",
    "2024年前13个月 => -",
    "2021—2023年 => 2021/2023",
    "2021年至2023年 => 2021/2023",
    "2023—2021年 => -",
    "2023—2023年 => -",
    "1899—2023年 => -",
    "2024-06-30 => 2024-06-30",
    "2024/6/3 => 2024-06-03",
    "2024年6月30日 => 2024-06-30",
    "2024年6月1日 => 2024-06-01",
    "2024年5月31日 => 2024-05-31",
    "2024年6月32日 => -",
    "2024年6月0日 => -",
    "2024年13月1日 => -",
    "1899-06-30 => -",
    "2024-06-30 00:00:00 => 2024-06-30",
    "2024-06-30T08:15 => 2024-06-30",
    "20240630 => 2024-06-30",
    "202406 => 2024-06",
    "202413 => -",
    "20240632 => -",
    "2024-06 => 2024-06",
    "2024.6月 => 2024-06",
    "2024/13 => -",
    "1899-06 => -",
    "2024AH1 => -",
    "2024H12 => -",
    "2024年1季 => 2024-01/2024-03",
    "2024年一季度初 => -",
    "2024年累计9月 => -",
    " 2024年9月累计  => 2024-01/2024-09",
    "2023年末6月 => -",
    "2023——2024学年 => 2023-09/2024-08",
    "自2023—2024学年 => -",
    "2023—2024学年初 => -",
    "2024-06-30  8:15 => 2024-06-30",
    "2024-06-30 00:00:00.000 => 2024-06-30",
    "120240630 => -",
    "20240615 => 2024-06-15",
    "20240600 => -",
    "自2024-06 => -",
    "2024-06至 => -",
    "2023 6月 => 2023-06",
    "2023 1-6月 => 2023-01/2023-06",
    "20236 => -",
    "2023年6 => -",
    "2024年9月累计 => 2024-01/2024-09",
    "2024年9月（累计） => 2024-01/2024-09",
    "2024年1月累计 => 2024-01",
    "2023—2024学年 => 2023-09/2024-08",
    "2023/24学年 => 2023-09/2024-08",
    "2023—2025学年 => -",
    "2023—2024学年度 => 2023-09/2024-08",
    "2024年6月1日至15日 => 2024-06-01/2024-06-15",
    "2024年6月1—15日 => 2024-06-01/2024-06-15",
    "2024年6月9日至7月2日 => 2024-06-09/2024-07-02",
    "2024年12月1号到31号 => 2024-12-01/2024-12-31",
    "2024年6月1日至1日 => 2024-06-01",
    "2024年6月15日至1日 => -",
    "2024年7月1日至6月15日 => -",
    "2024年2月28日至30日 => -",
    "2024年2月30日至3月1日 => -",
    "2023年11月—2024年2月 => 2023-11/2024-02",
    "2023年11月至2024年2月末 => @2023-11/2024-02",
    "2023年一季度—2024年二季度 => 2023-01/2024-06",
    "2023年11月5日—2024年2月3日 => 2023-11-05/2024-02-03",
    "2024年2月—2023年11月 => -",
    "2024年2月—2024年2月 => -",
    "2023年11月—2024年13月 => -",
    "2023年13月—2024年2月 => -",
    "2023年11月—2024年2月3日 => -",
    "2024h1 => 2024-01/2024-06",
    "2024年第四季 => 2024-10/2024-12",
    "2024年三季度 => 2024-07/2024-09",
    "2024年第3季度 => 2024-07/2024-09",
    "2024年二至三季度 => 2024-04/2024-09",
    "人口 => -",
    " => -",
    "6月 => -",
    "上半年 => -",
  );

  test.each(
    cases(
      "13月 => 13月",
      "2024年13月 => 2024年13月",
      "0月 => 0月",
      "2月30日 => 2月30日",
      "2月29日 => -",
      "2023年2月29日 => 2023年2月29日",
      "2024年2月29日 => -",
      "2月30日前完成 => 2月30日",
      "满13月完成 => -",
      "2024年13月完成 => 2024年13月",
      "十三月 => 十三月",
      "4月31日 => 4月31日",
      "4月30日 => -",
      "2024年0—6月 => 2024年0—6月",
      "2024年13—6月 => 2024年13—6月",
      "2024年1—6月 => -",
      "13月龄 => -",
      "2024-02-30 => 2024-02-30",
      "2024.13.01 => 2024.13.01",
      "2024/2/29 => -",
      "2024-02/30 => -",
      "第五季度 => 第五季度",
      "2024年五季度 => 2024年五季度",
      "2024年四季度 => -",
      "2024年0季度 => 2024年0季度",
      "人口 => -",
    ),
  )("in %s, no calendar has %s", (text, found) => {
    expect(impossibleDate(text) ?? "-").toBe(
      text.includes("十") && found !== "-" ? "13月" : foldWidth(found),
    );
  });

  test.each(
    cases(
      "上年同期 | 2024-01/2024-06 => 2023-01/2023-06",
      "去年同月 | 2024-06 => 2023-06",
      "上年 | 2024 => 2023",
      "去年同季数 | 2024-04/2024-06 => 2023-04/2023-06",
      "上年完成 | 2024 => 2023",
      "上年同期完成 | 2024-06-30 => 2023-06-30",
      "上年末 | 2024 => -",
      "比上年 | 2024 => -",
      "今年 | 2024 => -",
    ),
  )("%s beside %s is %s", (words, known, earlier) => {
    const period = readPeriodWords(known.includes("/") ? "2024年1—6月" : known);
    const [start = "", end] = known.split("/");
    const given = period && { ...period, start, ...(end === undefined ? {} : { end }) };
    expect(brief(earlierPeriod(words, given))).toBe(earlier);
    expect(brief(earlierPeriod(words, null))).toBe("-");
    expect(isLastYear(words)).toBe(earlier !== "-");
  });

  test.each(
    cases(
      "6月 => true",
      "上半年 => true",
      "2024年 => true",
      "上年同期 => true",
      "人口 => false",
      " => false",
      "13月 => false",
    ),
  )("%s may be a period once a year is known: %s", (words, is) => {
    expect(String(isPeriod(words))).toBe(is);
  });

  reads(
    "%s lies in the year that is said elsewhere",
    (words) => brief(readPeriodWords(words, "2024")),
    "6月 => 2024-06",
    "1—6月 => 2024-01/2024-06",
    "Q2 => 2024-04/2024-06",
    "上半年 => 2024-01/2024-06",
    "一季度 => 2024-01/2024-03",
    "全年 => 2024",
    "6月末 => @2024-06",
    " => -",
    "人口 => -",
  );

  test("every month by its digits", () => {
    const digits = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
    expect(digits.map((digit) => brief(readPeriodWords(`2024年${digit}月`)))).toEqual(
      digits.map((_, at) => `2024-${String(at + 1).padStart(2, "0")}`),
    );
    expect(brief(readPeriodWords("2024年十三月"))).toBe("-");
  });

  test("in a column of school years, two years are one of them", () => {
    expect(brief(readSchoolYear("2023—2024"))).toBe("2023-09/2024-08");
    expect(brief(readSchoolYear("2023/24"))).toBe("2023-09/2024-08");
    expect(brief(readSchoolYear("2023—2025"))).toBe("-");
    expect(brief(readSchoolYear("1899—1900"))).toBe("-");
    expect(brief(readPeriodWords("2023/24"))).toBe("-");
  });

  test.each(
    cases(
      "2024-03/2024-09 | 2024-01/2024-09 | 2024-09 => 2024-07/2024-09",
      "2024-09 | 2024-01/2024-09 | 2024-09 => 2024-07/2024-09",
      "2024-01 | 2024-01 | 2024-01 => 2024-01",
      "2024-03 | 2024-01/2024-03 | 2024-03 => 2024-01/2024-03",
      "2024-02 | 2024-01/2024-02 | 2024-02 => 2024-02",
      "2023-09/2024-08 | 2023-09/2024-08 | 2024-08 => 2024-06/2024-08",
      "2024 | 2024 | 2024 => 2024",
      "2021/2024 | 2021/2024 | 2021/2024 => 2021/2024",
      "2024-06-30 | 2024-06-30 | 2024-06-30 => 2024-06-30",
    ),
  )(
    "%s: the year so far %s, its last month %s, its last quarter %s",
    (given, so, month, quarter) => {
      const [start = "", end] = given.split("/");
      const period = { start, ...(end === undefined ? {} : { end }), timing: "during" } as const;
      expect([sinceJanuary, lastMonth, lastQuarter].map((of) => brief(of(period)))).toEqual([
        so,
        month,
        quarter,
      ]);
    },
  );

  test.each(
    cases(
      "2023年各县人口 | 2023年 => 2023",
      "各县2024年1—6月收入 | 2024年1—6月 => 2024-01/2024-06",
      "各县2024年末人口 | 2024年末 => @2024",
      "2021—2023年产值 | 2021—2023年 => 2021/2023",
      "2023—2024学年学校 | 2023—2024学年 => 2023-09/2024-08",
      "截至2022年末人口 | 截至2022年末 => @2022",
      "截止2023年人口 | 截止2023年 => @2023",
      "2024年前三季度产值 | 2024年前三季度 => 2024-01/2024-09",
      "各县人口 2023 | 2023 => 2023",
    ),
  )("the title %s holds %s", (title, words, period) => {
    const found = periodInTitle(title);
    expect([found?.words, brief(found?.period ?? null)]).toEqual([words, period]);
    expect(found?.rest).toBe(title.replace(words, ""));
  });

  test.each(["各县人口", "2022年与2023年人口", "编号120236"])(
    "%s holds none for certain",
    (title) => {
      expect(periodInTitle(title)).toBeNull();
    },
  );
});

describe("the unit of a heading", () => {
  test.each(
    cases(
      "GDP（亿元） | GDP | 亿元 => false",
      "GDP (亿元) | GDP | 亿元 => false",
      "GDP［亿元］ | GDP | 亿元 => false",
      " GDP（亿元）  | GDP | 亿元 => false",
      "GDP（单位亿元） | GDP | 亿元 => false",
      "GDP（现价，年末，亿元） | GDP(现价,年末) | 亿元 => false",
      "户数（近万） | 户数（近万） | - => false",
      "户数（万多） | 户数（万多） | - => false",
      "上年= 100 | 上年= 100 | - => true",
      "上年=100的数 | 上年=100的数 | - => false",
      "GDP（单位：亿元） | GDP | 亿元 => false",
      "GDP（计量单位:亿元） | GDP | 亿元 => false",
      "GDP（按可比价格计算，亿元） | GDP(按可比价格计算) | 亿元 => false",
      "产值（以万元计） | 产值（以万元计） | - => false",
      "产值（万元计） | 产值 | 万元 => false",
      "人口（万） | 人口 | 万 => false",
      "密度（人/平方公里） | 密度 | 人/平方公里 => false",
      "接待（人(次)） | 接待 | 人(次) => false",
      "增长% | 增长 | % => false",
      "出生率‰ | 出生率 | ‰ => false",
      "占比（%） | 占比 | % => false",
      "人口（常住） | 人口（常住） | - => false",
      "价格指数（上年=100） | 价格指数（上年=100） | - => true",
      "性别比（女=100） | 性别比（女=100） | - => true",
      "价格指数 | 价格指数 | - => true",
      "上年=100 | 上年=100 | - => true",
      "人口 | 人口 | - => false",
      "（亿元） | （亿元） | - => false",
      "5% | 5% | - => false",
      "5 % | 5 % | - => false",
      "5.% | 5.% | - => false",
      "占比（% | 占比（% | - => false",
      "%增长 | %增长 | - => false",
      "增长 % | 增长 | % => false",
      "增长％ | 增长 | % => false",
      "GDP ( 亿 元 ) | GDP | 亿元 => false",
      "GDP【亿元】 | GDP | 亿元 => false",
      "GDP（现价、亿元） | GDP(现价) | 亿元 => false",
      "GDP（现价；亿元） | GDP(现价) | 亿元 => false",
      "GDP（现价;年末,亿元） | GDP(现价,年末) | 亿元 => false",
      "GDP（现价）（亿元） | GDP（现价） | 亿元 => false",
      "GDP（亿元）合计 | GDP（亿元）合计 | - => false",
      "产量（吨计） | 产量 | 吨 => false",
      "收入（元计价） | 收入（元计价） | - => false",
      "机构（个单位） | 机构（个单位） | - => false",
      "人口（亿） | 人口 | 亿 => false",
      "人口（千） | 人口 | 千 => false",
      "人口（百） | 人口（百） | - => false",
      "上年＝100 | 上年＝100 | - => true",
      "上年=10 | 上年=10 | - => false",
      "价格（上年=10） | 价格（上年=10） | - => false",
      "指数变动 | 指数变动 | - => false",
    ),
  )("%s is %s in %s", (heading, name, unit, isIndex) => {
    expect(splitUnit(heading)).toEqual({
      name,
      unit: valueIn(unit),
      isIndex: valueIn(isIndex),
    });
  });

  reads(
    "%j is a unit: %s",
    isUnit,
    "亿元 => true",
    "% => true",
    "人/平方公里 => true",
    "元/人/月 => true",
    "元/人/月/日 => false",
    "亿吨公里 => true",
    "吨标准煤/万元 => true",
    "百分点 => true",
    "标准箱 => true",
    "m\u00b2 => true",
    "每万人 => true",
    "元/每人 => true",
    "人家户 => true",
    "人家户个 => false",
    "人每 => false",
    " => false",
    "亿元收入 => false",
    "人口 => false",
    "万人口 => false",
    "家庭 => false",
    "城市 => false",
    "个/街道 => false",
    "人口数 => false",
    "/ => false",
    "千伏安 => true",
    "人／平方公里 => true",
    "万街道 => false",
  );

  test.each("吨标煤 标台 标准立方米 TEU m3 m\u00b3 m2 hm2 km2 L mg \u03bcg".split(" "))(
    "%s is a unit",
    (unit) => {
      expect(isUnit(unit)).toBe(true);
    },
  );

  test.each("人口 家庭 省份 市州 县市区 县区 地市 城市 街道 社区 园区 基地 年级".split(" "))(
    "%s is a name in a table, though a sentence counts in it",
    (name) => {
      expect(isUnit(name)).toBe(false);
    },
  );
});

describe("what a cell of values says", () => {
  const said = (cell: string, unit: string | null = null): string => {
    const reading = readValue(cell, unit);
    switch (reading.kind) {
      case "printed":
        return [reading.printed, reading.ownUnit ?? "-", reading.note].join(" ").trim();
      case "scale_twice":
        return `twice ${reading.scale} ${reading.low} ${reading.high}`;
      case "none":
        return `none ${reading.mark}`;
      case "other_unit":
      case "unreadable":
        return reading.kind;
    }
  };

  reads(
    "%j under %j is %j",
    (cell, unit) => said(cell, unit === "-" ? null : unit),
    "5843 | - => 5843 -",
    "5843 | 亿元 => 5843亿元 -",
    " 5,843.1  | 亿元 => 5843.1亿元 -",
    "５８４３ | 亿元 => 5843亿元 -",
    "1，519 | 个 => 1519个 -",
    "1 519 000 | 个 => 1519000个 -",
    "1  519 | 个 => 1519个 -",
    "约 1519 | 个 => 约1519个 -",
    "- 15 | 个 => -15个 -",
    "15 19 | 个 => unreadable",
    "15  19 | 个 => unreadable",
    "1 5190 | 个 => unreadable",
    "15.5 19 | 个 => unreadable",
    "15、19 | 个 => unreadable",
    "15和19 | 个 => unreadable",
    "15及19 | 个 => unreadable",
    "15与19 | 个 => unreadable",
    "15以及19 | 个 => unreadable",
    "3万、4万 | 个 => unreadable",
    "三、四 | 个 => unreadable",
    "15/19 | 个 => unreadable",
    "三四 | 个 => 三四个 -",
    "−3.5 | % => -3.5% -",
    "-0.0 | % => 0.0% -",
    "-0 | 个 => 0个 -",
    "-0.00 | % => 0.00% -",
    "5843 亿元 | - => 5843亿元 元",
    "1，5 | 个 => unreadable",
    " —  | 家 => none —",
    "约12 | 万人 => 约12万人 -",
    "约十二 | 万人 => 约十二万人 -",
    "约 | 亿元 => unreadable",
    "约莫 | 亿元 => unreadable",
    "超过 | 万人 => unreadable",
    "数十 | 亿元 => 数十亿元 -",
    "几百 | 万元 => 几百万元 -",
    "12L | L => 12L L",
    "12m3 | L => other_unit",
    "-0.5 | % => -0.5% -",
    "1200以上 | 人 => 1200人以上 -",
    "1200左右 | 人 => 1200人左右 -",
    "约1200 | 人 => 约1200人 -",
    "2000多 | 家 => 2000多家 -",
    "2000多家 | 家 => 2000多家 家",
    "2000多家 | - => 2000多家 家",
    "5843亿元 | 亿元 => 5843亿元 元",
    "5843亿元 | 元 => 5843亿元 元",
    "12% | % => 12% %",
    "12家 | 人 => other_unit",
    "1.2万 | 万人 => twice 万 1.2 12000",
    "约1.2万 | 万人 => twice 万 约1.2 约1.2",
    "1.2万 | 人 => 1.2万人 -",
    "12① | 家 => 12家 - ①",
    "12* | 家 => 12家 - *",
    "12(初步数) | 家 => 12家 - (初步数)",
    "12%² | - => 12% % ²",
    "甲 | 家 => unreadable",
    "1.2.3 | 家 => unreadable",
    "亿元 | 家 => unreadable",
    "万人 | - => unreadable",
    "十 | 家 => 十家 -",
    "\u20133.5 | % => -3.5% -",
    "\uff0d3.5 | % => -3.5% -",
    "1'519 | 个 => 1519个 -",
    "1\u2019519\u2019000 | 个 => 1519000个 -",
    "1'5190 | 个 => unreadable",
    "1'51 | 个 => unreadable",
    "'519 | 个 => unreadable",
    "1\u00a0519 | 个 => 1519个 -",
    "1,5190 | 个 => unreadable",
    ",519 | 个 => unreadable",
    "1,519家 | - => 1519家 家",
    "1'519家 | - => 1519家 家",
    "1200以下 | 人 => 1200人以下 -",
    "1200以内 | 人 => 1200人以内 -",
    "1200上下 | 人 => 1200人上下 -",
    "以上 | 人 => unreadable",
    "1200以上的 | 人 => unreadable",
    "12\u2020 | 家 => 12家 - \u2020",
    "12\u2021 | 家 => 12家 - \u2021",
    "12\u00b9 | 家 => 12家 - \u00b9",
    "12\u00b3 | 家 => 12家 - \u00b3",
    "12# | 家 => 12家 - #",
    "12 * | 家 => 12家 - *",
    "12** | 家 => 12家 - **",
    "12(初步数)① | 家 => 12家 - (初步数)①",
    "12(1) | 家 => unreadable",
    "*12 | 家 => unreadable",
    "12①3 | 家 => unreadable",
    "12家① | 家 => 12家 家 ①",
    "10.0 | % => 10.0% -",
    "3-0 | 家 => unreadable",
    "-0 | - => 0 -",
    "-01 | 个 => -01个 -",
    "亿元 | - => unreadable",
    "亿元 | 亿元 => unreadable",
    "12户 | 家 => other_unit",
    "1.2万户 | 万户 => 1.2万户 户",
    "1.2亿 | 亿元 => twice 亿 1.2 120000000",
    "5百万 | 万人 => twice 百万 5 5000000",
    "5千万 | 万人 => twice 千万 5 50000000",
    "五万 | 万人 => twice 万 五 五",
    "12标准车 | 标准车 => 12标准车 标准车",
    "12千伏安 | 千伏安 => 12千伏安 千伏安",
    "约12 | - => 约12 -",
    "1200以上 | - => 1200以上 -",
    "百分之五 | - => 百分之五 %",
  );

  test.each(
    "- — … . · * / × x # : -- 持平 空 空缺 缺 缺失 无 无数据 暂无 暂缺 未统计 未公布 未发布 不适用 不详 保密 涉密 n/a NA #N/A n.a. null NaN".split(
      " ",
    ),
  )("%s stands for no value", (mark) => {
    expect([isMissing(mark), said(mark, "家"), isValue(mark)]).toEqual([
      true,
      `none ${mark}`,
      false,
    ]);
  });

  test("nothing at all is missing, a number and a number with a unit are values, words are not", () => {
    expect(["", "  ", "\uff0e", "Ｎ／Ａ"].map(isMissing)).toEqual([true, true, true, true]);
    expect(["0", "无锡", "缺口"].map(isMissing)).toEqual([false, false, false]);
    expect(["12", "12家", "约12", "甲", "12甲"].map(isValue)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    // A second look says the same.
    expect([isValue("12"), isValue("甲")]).toEqual([true, false]);
  });

  reads(
    "a change that is told as %s is %s",
    signedChange,
    "增长5.2 => 5.2",
    "压减75% => -75%",
    "压减75% | 压减 => 75%",
    "下降0.3 | 比上年下降 => 0.3",
    "下降0.3 | 上升或下降 => -0.3",
    "下降0.3 | 增减 => -0.3",
    "上升0.3 => 0.3",
    "增加3 => 3",
    "提高1.1 => 1.1",
    "提升0.2 => 0.2",
    "上涨0.2 => 0.2",
    "扩大0.2 => 0.2",
    "增3 => 3",
    "下跌0.2 => -0.2",
    "下滑0.2 => -0.2",
    "收窄0.2 => -0.2",
    "缩小0.2 => -0.2",
    "增值3 => 增值3",
    "+5 => 5",
    "↑5.2 => 5.2",
    "下降0.3 => -0.3",
    "减少3 => -3",
    "降低3 => -3",
    "回落0.1 => -0.1",
    "减3 => -3",
    "降3 => -3",
    "↓3 => -3",
    " 下降0.3  => -0.3",
    "下降 => 下降",
    "下降.5 => -.5",
    "增长.5 => .5",
    "增长５ => 5",
    "增长极 => 增长极",
    "同比增长5 => 同比增长5",
    "同比下降5 => 同比下降5",
    "-3 => -3",
  );
});
