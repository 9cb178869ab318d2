import { describe, expect, test } from "vitest";
import {
  enterHeading,
  leadIn,
  openReport,
  planScope,
  severalYears,
  type ReportState,
  type Scope,
} from "../../../src/opening/draft/reportScope";
import { cases, reads, valueIn } from "../../support/cases";

/** A scope in few words: `2024`, `2021/2024`, `@2024-06` for what holds at an end; `open`, `ahead`, `-`. */
function brief(scope: Scope | null): string {
  if (scope === null) return "-";
  if (scope.kind !== "period") return scope.kind;
  const { start, end, timing } = scope.period;
  return `${timing === "as_of" ? "@" : ""}${start}${end === undefined ? "" : `/${end}`}`;
}

const state = (title: string, published = "2025-03-18"): ReportState =>
  openReport(title, published);

describe("a report's title says what time it tells of", () => {
  test.each(
    cases(
      "云川市2024年统计公报 | 2024 => 2024",
      "云川市二〇二四年总结 | 2024 => 2024",
      "2024年1—6月经济运行情况 | 2024-01/2024-06 => 2024",
      "2024年上半年工作总结 | 2024-01/2024-06 => 2024",
      "2024年前三季度运行 | 2024-01/2024-09 => 2024",
      "2024年6月末户数情况 | @2024-06 => 2024",
      "2024年云川市上半年运行 | 2024-01/2024-06 => 2024",
      "云川市2024年前十三个月运行 | 2024 => 2024",
      "2025年政府工作报告 | 2024 => 2024",
      "政府工作报告 | open => 2024",
      "2025年工作计划 | ahead => -",
      "2025年重点任务安排 | ahead => -",
      "2024年总结和2025年打算 | 2024 => 2024",
      "2024年预算执行情况和2025年预算草案 | 2024 => 2024",
      "2024年打算和2025年打算 | open => -",
      "云川市的菜场 | open => -",
      "云川市二零二四年总结 | 2024 => 2024",
      "云川市二○二四年总结 | 2024 => 2024",
      "云川市一九九八年总结 | 1998 => 1998",
      "1998年总结和1999年打算 | 1998 => 1998",
      "２０２５年政府工作报告 | 2024 => 2024",
      "截至2023年6月户数情况 | @2023-06 => 2023",
      "2024年6月3日云川市会议 | 2024-06 => 2024",
      "截至2024年6月30日户数 | @2024-06-30 => 2024",
      "2024年云川市前三季度运行 | 2024-01/2024-09 => 2024",
      "2024年菜场 | 2024 => 2024",
      "2024年菜场与2024年茶场 | 2024 => 2024",
      "云发2024号总结与云发2025 号打算 | open => -",
      "12024户总结与20254户打算 | open => -",
    ),
  )("%s", (title, scope, year) => {
    const opened = state(title);
    expect([brief(opened.scope), opened.year]).toEqual([scope, valueIn(year)]);
    expect(opened.base).toEqual(opened.scope);
  });

  test("a year is told in the words that print it", () => {
    const words = (title: string): string => {
      const { scope } = state(title);
      return scope.kind === "period" ? scope.words : scope.kind;
    };
    expect(
      ["云川市二〇二四年总结", "云川市2024年总结", "云川市上半年2024年运行"].map(words),
    ).toEqual(["二〇二四年", "2024年", "上半年"]);
    expect(words("2024年菜场与2024年茶场")).toBe("2024");
  });

  reads(
    "a work report tells of the period that it names, or of the year before: %s, published %s",
    (title = "", published = "") => {
      const opened = openReport(title, published);
      return `${brief(opened.scope)} of ${String(opened.year)}, ${String(opened.titleYear)}`;
    },
    // The year is as good as over, or has just begun.
    "青石县2024年工作报告 | 2024-01-01 => 2023 of 2023, 2024",
    "青石县2024年工作报告 | 2024-03-31 => 2023 of 2023, 2024",
    "青石县2024年工作报告 | 2024-04-01 => 2024 of 2024, 2024",
    "青石县2024年工作报告 | 2024-07-20 => 2024 of 2024, 2024",
    "青石县2024年工作报告 | 2023-12-28 => 2023 of 2023, 2024",
    "青石县2024年工作报告 | 2025-01-06 => 2024 of 2024, 2024",
    "青石县二〇二四年工作报告 | 2025-01-06 => 2024 of 2024, 2024",
    // A government gives its own once a year, wherever it is put up later in that year.
    "青石县2024年政府工作报告 | 2024-04-01 => 2023 of 2023, 2024",
    "青石县2024年政府工作报告 | 2025-01-06 => 2024 of 2024, 2024",
    "青石县政府工作报告 | 2024-07-20 => open of 2023, 2024",
    // Part of a year.
    "青石县2024年上半年工作报告 | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    "青石县2024年上半年政府工作报告 | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    "青石县2024年半年工作报告 | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    "青石县2024年半年度工作报告 | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    "青石县二〇二四年上半年工作报告 | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    "青石县上半年工作报告 | 2024-07-20 => 2024-01/2024-06 of 2024, null",
    "青石县2024年一季度工作报告 | 2024-04-10 => 2024-01/2024-03 of 2024, 2024",
    "青石县2024年第一季度工作报告 | 2024-03-31 => 2024-01/2024-03 of 2024, 2024",
    "青石县2024年前三季度工作报告 | 2024-10-10 => 2024-01/2024-09 of 2024, 2024",
    "青石县2024年1—8月工作报告 | 2024-09-10 => 2024-01/2024-08 of 2024, 2024",
    "青石县2024年2月份工作报告 | 2024-03-01 => 2024-02 of 2024, 2024",
    "青石县2024年上半年工作报告和下半年工作安排 | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    "青石县2024年上半年重点工作报告 | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    // The day on which it was given is none of its period.
    "青石县2024年上半年工作报告（2024年7月15日） | 2024-07-20 => 2024-01/2024-06 of 2024, 2024",
    "青石县政府工作报告（2024年1月15日） | 2024-01-20 => 2023 of 2023, 2024",
    "青石县政府工作报告（二〇二四年一月十五日） | 2024-01-20 => 2023 of 2023, 2024",
    // Several years.
    "青石县2021—2023年工作报告 | 2024-02-01 => 2021/2023 of 2023, 2021",
    "青石县2023年工作报告和2024年打算 | 2024-01-20 => 2023 of 2023, 2023",
  );

  test("the words by which a work report's period is known are those of its title", () => {
    const words = (title: string, published: string): string => {
      const { scope } = openReport(title, published);
      return scope.kind === "period" ? scope.words : scope.kind;
    };
    expect(words("青石县2024年上半年工作报告", "2024-07-20")).toBe("2024年上半年");
    expect(words("青石县2024年半年度工作报告", "2024-07-20")).toBe("半年度");
    expect(words("青石县2023年工作报告和2024年打算", "2024-01-20")).toBe("2023年");
    expect(words("青石县2024年工作报告", "2024-02-20")).toBe("工作报告");
  });

  test("a work report bears the year in which it is given", () => {
    expect(state("2025年政府工作报告").titleYear).toBe(2025);
    expect(state("政府工作报告", "2023-01-10")).toMatchObject({ year: 2022, titleYear: 2023 });
    expect(state("云川市2024年统计公报").titleYear).toBe(2024);
  });

  test.each(
    "目标 打算 安排 下步 下一步 下阶段 重点工作 重点任务 主要任务 工作任务 部署 展望 今后 未来 草案 计划 规划 要点 方案 意见".split(
      " ",
    ),
  )("2025年%s lies ahead, with a look back it does not", (word) => {
    expect(brief(state(`2025年${word}`).scope)).toBe("ahead");
    for (const back of "回顾 总结 完成 执行 情况 成就 成效 成绩 基础 过去 公报 运行".split(" "))
      expect(brief(state(`2025年${word}${back}`).scope), back).toBe("2025");
  });
});

describe("a heading sets the time of what is below it", () => {
  const below = (title: string, ...headings: readonly string[]): ReportState =>
    headings.reduce(enterHeading, state(title));

  reads(
    "%s: %s",
    (title = "", ...headings) => brief(below(title, ...headings).scope),
    "2025年政府工作报告 | 一、2024年工作回顾 => 2024",
    "2025年政府工作报告 | 二、2025年工作安排 => 2025",
    "2025年政府工作报告 | 二、今年重点任务 => 2025",
    "2025年政府工作报告 | 三、今后五年目标 => ahead",
    "2025年政府工作报告 | 三、未来打算 => ahead",
    "2025年政府工作报告 | 二、今年重点任务 | （一）农业 => 2025",
    "2025年政府工作报告 | 二、今年重点任务 | 三、农业 => 2024",
    "2025年政府工作报告 | 一、过去五年的成绩 => 2020/2024",
    "2025年政府工作报告 | 一、“十四五”时期成就 => 2021/2024",
    "云川市2024年统计公报 | 一、农业 => 2024",
    "云川市2024年统计公报 | 一、2023年末人口 => @2023",
    "云川市2024年统计公报 | 二、1—5月工业 => 2024-01/2024-05",
    "云川市2024年统计公报 | 二、2022年和2023年情况 => 2022",
    "云川市2024年统计公报 | 二、2022年和2023年上半年情况 => 2022",
    "云川市2024年统计公报 | 二、2022年和2023年打算 => ahead",
    "云川市2024年统计公报 | 二、2022年和2023年 => 2024",
    "云川市的菜场 | 一、菜价 => open",
    "云川市的菜场 | 下一步打算 => ahead",
    "云川市的菜场 | 近三年来工作回顾 => 2022/2024",
    "云川市的菜场 | 近三年来菜价 => open",
    "云川市的菜场 | 工作回顾 => open",
    "云川市的菜场 | 2023年回顾 | 二、菜价 => 2023",
    "2025年政府工作报告 | 一、“十四五”回顾 => 2021/2024",
    "2025年政府工作报告 | 二、今后目标 => ahead",
    "2025年政府工作报告 | 二、五年目标 => ahead",
    "2025年政府工作报告 | 二、十年目标 => ahead",
    "云川市2024年统计公报 | 二、工作总结和下一步打算 => 2024",
    "云川市2024年统计公报 | 二、2023年目标完成情况和打算 => 2023",
  );

  test.each(
    cases(
      "三、农业 => 2024",
      "一、农业 => 2024",
      "十、农业 => 2024",
      "二十一、农业 => 2024",
      "第一部 农业 => 2024",
      "第二章 农业 => 2024",
      "第十篇 农业 => 2024",
      "第二十一章 农业 => 2024",
      "附三、农业 => 2025",
      "附第三章 农业 => 2025",
      "（三）农业 => 2025",
      "第三条 农业 => 2025",
      "、农业 => 2025",
      "第章 农业 => 2025",
      "二百二十一、农业 => 2025",
      "第二百二十一章 农业 => 2025",
    ),
  )("only a new section falls back on the title: %s", (heading, scope) => {
    expect(brief(below("2025年政府工作报告", "二、今年重点任务", heading).scope)).toBe(scope);
  });

  test.each(
    cases(
      "1—5月工业 => 2024-01/2024-05",
      "１—５月工业 => 2024-01/2024-05",
      "1——5月工业 => 2024-01/2024-05",
      "1-11月份工业 => 2024-01/2024-11",
      "1月至5月工业 => 2024-01/2024-05",
      "1月份至5月份工业 => 2024-01/2024-05",
      "10—11月工业 => 2024-10/2024-11",
      "6月户数 => 2024-06",
      "6月份户数 => 2024-06",
      "12月户数 => 2024-12",
      "6月末户数 => @2024-06",
      "6月底户数 => @2024-06",
      "年末办理6月户数 => 2024-06",
      "6月30日户数 => 2024",
      "6月3号户数 => 2024",
      "一季度工业 => 2024-01/2024-03",
      "第二季度工业 => 2024-04/2024-06",
      "三季度工业 => 2024-07/2024-09",
      "第四季度工业 => 2024-10/2024-12",
      "3季度工业 => 2024-07/2024-09",
      "前三季度工业 => 2024-01/2024-09",
      "上半年工业 => 2024-01/2024-06",
      "下半年工业 => 2024-07/2024-12",
      "前三个月工业 => 2024-01/2024-03",
      "前十一个月工业 => 2024-01/2024-11",
      "前8个月工业 => 2024-01/2024-08",
      "前11个月工业 => 2024-01/2024-11",
      "工业 => 2024",
    ),
  )("a part of the title's year: %s is %s", (heading, scope) => {
    expect(brief(below("云川市2024年统计公报", heading).scope)).toBe(scope);
  });

  test("the year that is looked back on is the heading's, unless it looks ahead; the rest stays", () => {
    const years = (...headings: readonly string[]): unknown => {
      const { year, titleYear, published } = below("云川市2024年统计公报", ...headings);
      return [year, titleYear, published];
    };
    expect(years("一、2023年末人口")).toEqual([2023, 2024, "2025-03-18"]);
    expect(years("一、2021—2023年人口")).toEqual([2023, 2024, "2025-03-18"]);
    expect(years("二、2025年工作安排")).toEqual([2024, 2024, "2025-03-18"]);
    expect(years("二、2022年和2023年情况")).toEqual([2022, 2024, "2025-03-18"]);
    expect(years("二、“十四五”回顾")).toEqual([2024, 2024, "2025-03-18"]);
    expect(years("今后打算")).toEqual([2024, 2024, "2025-03-18"]);
    expect(years("五年来的成绩")).toEqual([2024, 2024, "2025-03-18"]);
    expect(years("五年来的成绩", "二、农业")).toEqual([2024, 2024, "2025-03-18"]);
    const reviewed = below("云川市的菜场", "近三年来工作回顾");
    expect([reviewed.year, reviewed.published]).toEqual([2024, "2025-03-18"]);
    expect(below("云川市的菜场", "近三年来菜价").year).toBeNull();
    expect(below("云川市的菜场", "工作回顾").year).toBeNull();
  });

  test.each<readonly [string, readonly string[], boolean]>([
    ["云川市的菜场", [], true],
    ["2025年政府工作报告", [], true],
    ["云川市2024年统计公报", [], false],
    ["云川市“十四五”2024年总结", [], true],
    ["云川市2024年统计公报", ["一、“十四五”成就"], true],
    ["云川市2024年统计公报", ["一、五年来的成就"], true],
    ["云川市2024年统计公报", ["一、农业"], false],
    ["云川市2024年统计公报", ["一、五年来的成就", "（一）农业"], true],
    ["云川市2024年统计公报", ["一、五年来的成就", "二、农业"], false],
    ["云川市的菜场", ["一、菜价"], true],
  ])("whether several years are told of: %s %j", (title, headings, isOfYears) => {
    expect(below(title, ...headings).isOfYears).toBe(isOfYears);
  });

  test("a review of years runs to the last whole one, from May on to the one that is going on", () => {
    const reviewed = (published: string): string =>
      brief(enterHeading(openReport("云川市的菜场", published), "近三年来工作回顾").scope);
    expect(reviewed("2025-04-30")).toBe("2022/2024");
    expect(reviewed("2025-05-01")).toBe("2023/2025");
  });
});

describe("words at the head of a paragraph set the time", () => {
  const at = state("2025年政府工作报告");
  reads(
    "%s",
    (text) => brief(leadIn(at, text)),
    "一年来，全市 => 2024",
    "一年以来，全市 => 2024",
    "一年间，全市 => 2024",
    "过去一年，全市 => 2024",
    "过去的一年，全市 => 2024",
    "这一年，全市 => 2024",
    "这一年来，全市 => 2024",
    "五年来，全市 => 2020/2024",
    "五年间，全市 => 2020/2024",
    "两年来，全市 => 2023/2024",
    "过去五年，全市 => 2020/2024",
    "过去的三年，全市 => 2022/2024",
    "近10年来，全市 => 2015/2024",
    "“十四五”时期，全市 => 2021/2024",
    "十四五期间，全市 => 2021/2024",
    "“十三五”以来，全市 => 2016/2020",
    "“十四五”这五年，全市 => 2021/2024",
    '"十四五"期间，全市 => 2021/2024',
    "「十四五」期间，全市 => 2021/2024",
    "“十二五”五年，全市 => 2011/2015",
    "“十一五”时期，全市 => 2006/2010",
    "全市十三五期间 => -",
    "“十四五”规划，全市 => -",
    "年来，全市 => 2024",
    "这年来，全市 => 2024",
    "一年，全市 => -",
    "五年，全市 => -",
    "近五年，全市 => -",
    "五年以来，全市 => 2020/2024",
    "这两年来，全市 => 2023/2024",
    "十年来，全市 => 2015/2024",
    "近十五年来，全市 => 2010/2024",
    "二十年来，全市 => 2005/2024",
    "近三五年来，全市 => -",
    "3年来，全市 => 2022/2024",
    "过去10年，全市 => 2015/2024",
    "过去5年来，全市 => 2020/2024",
    "过去二年，全市 => 2023/2024",
    "过去十年，全市 => 2015/2024",
    "全市过去五年 => -",
    "全市五年来 => -",
    "到2030年，全市 => -",
    " => -",
  );

  test("where the report says no year, nothing is counted back", () => {
    const open = state("云川市的菜场");
    expect(["一年来，全市", "五年来，全市"].map((text) => brief(leadIn(open, text)))).toEqual([
      "-",
      "-",
    ]);
    expect(brief(leadIn(open, "十三五期间，全市"))).toBe("2016/2020");
  });

  test("of what lies ahead, the year that is aimed at", () => {
    const ahead = state("2025年工作计划");
    expect(
      [
        "到2030年，建成",
        "展望2035年，建成",
        "力争到2030年，建成",
        "确保到2030年建成",
        "2030年，建成",
      ].map((text) => brief(leadIn(ahead, text))),
    ).toEqual(["2030", "2035", "2030", "2030", "2030"]);
    expect(brief(leadIn(ahead, "建成于2030年"))).toBe("-");
    expect(brief(leadIn(ahead, "到２０３０年，建成"))).toBe("2030");
    expect(brief(leadIn(ahead, "到1999年，建成"))).toBe("1999");
    expect(brief(leadIn(ahead, "到2130年，建成"))).toBe("-");
  });

  test("a time is told in the words that set it", () => {
    const words = (text: string, of = at): string => {
      const scope = leadIn(of, text);
      return scope?.kind === "period" ? scope.words : "-";
    };
    expect(
      [
        "这一年，全市",
        "五年来，全市",
        "过去五年间，全市",
        "过去的三年以来，全市",
        "过去五年，全市",
        "“十四五”期间，全市",
      ].map((text) => words(text)),
    ).toEqual(["这一年", "五年来", "过去五年间", "过去的三年以来", "过去五年", "十四五"]);
    expect(words("力争到2030年，建成", state("2025年工作计划"))).toBe("力争到2030年");
  });

  test("several years back, no fewer than two", () => {
    expect(
      [
        "近3年",
        "近两年",
        "近1年",
        "近99年",
        "过去十年间",
        "近十五年",
        "近一年",
        "三五年",
        "近年",
      ].map((words) => brief(severalYears(at, words))),
    ).toEqual([
      "2022/2024",
      "2023/2024",
      "open",
      "1926/2024",
      "2015/2024",
      "2010/2024",
      "open",
      "open",
      "open",
    ]);
  });

  test("a plan's years end where the report can see", () => {
    expect(
      ["十三五", "十四五", "十五五", "百五"].map((name) => brief(planScope(name, name, at))),
    ).toEqual(["2016/2020", "2021/2024", "2026/2030", "open"]);
    expect(brief(planScope("十四五", "十四五", { ...at, year: 2021 }))).toBe("2021/2025");
    expect(brief(planScope("十四五", "十四五", { ...at, year: 2025 }))).toBe("2021/2025");
  });
});
