import { describe, expect, test } from "vitest";
import { isoPeriod } from "../../src/wording/formatPeriod";
import { cases } from "../support/cases";
import { draftOf } from "./draft/draftOf";

interface PeriodCase {
  readonly title: string;
  readonly published: string;
  /** Lines of the text: headings and paragraphs. */
  readonly lines: readonly string[];
  /** `写法 时期` of every figure; ISO 8601, `-` where the text gives none. */
  readonly periods: readonly string[];
}

function periodsOf({ title, published, lines }: PeriodCase): readonly string[] {
  const draft = draftOf(`${title}\n\n${lines.join("\n")}`, { published, title });
  return draft.dataset.observations.map(
    ({ printed, period }) => `${printed} ${isoPeriod(period) ?? "-"}`,
  );
}

const monthly = (line: string, ...periods: readonly string[]): PeriodCase => ({
  title: "云川市7月经济运行情况",
  published: "2021-08-16",
  lines: [line],
  periods,
});

const yearly = (line: string, ...periods: readonly string[]): PeriodCase => ({
  title: "云川市2021年工作总结",
  published: "2022-01-16",
  lines: [line],
  periods,
});

const news = (line: string, ...periods: readonly string[]): PeriodCase => ({
  title: "云川市开展集中服务",
  published: "2021-08-16",
  lines: [line],
  periods,
});

const WORK_REPORT = { title: "2022年云川市人民政府工作报告", published: "2022-02-10" };

describe("a year between quotation marks", () => {
  test.each([
    // Of fourteen signs it is part of a name, of more it is told.
    ["“云川市2020年十佳案例评选”覆盖企业36家。", "36家 2021"],
    ["“云川市2020年度十佳案例评选”覆盖企业36家。", "36家 2020"],
    ["“2020年”全市企业36家。", "36家 2020"],
  ])("%s", (line, period) => {
    expect(periodsOf(yearly(line))).toEqual([period]);
  });
});

describe("spans of months in every form", () => {
  const LINE = "全市用电36亿千瓦时，增长4.7%。";
  const FIGURES = ["36亿千瓦时", "4.7%"];
  test.each(
    cases(
      "1-7月， => 2021-01/2021-07",
      "1—7月份， => 2021-01/2021-07",
      "1至7月， => 2021-01/2021-07",
      "1月至7月， => 2021-01/2021-07",
      "今年1-7月， => 2021-01/2021-07",
      "今年前7个月， => 2021-01/2021-07",
      "前七个月， => 2021-01/2021-07",
      "2021年1—7月， => 2021-01/2021-07",
      "2021 年 1 月至 7 月， => 2021-01/2021-07",
      "2020年8月至2021年7月， => 2020-08/2021-07",
      "上半年， => 2021-01/2021-06",
      "二季度， => 2021-04/2021-06",
      "前三季度， => 2021-01/2021-09",
      "7月份， => 2021-07",
      "6月末， => 2021-06",
      "二〇二〇年， => 2020",
      "2020年末， => 2020-12",
      "2020年年底， => 2020-12",
    ),
  )("%s", (words, period) => {
    // It is not over yet, and nothing says that it is planned.
    const wanted = period === "2021-01/2021-09" ? "-" : period;
    expect(periodsOf(monthly(words + LINE))).toEqual(FIGURES.map((token) => `${token} ${wanted}`));
  });
});

describe("from sentence to sentence", () => {
  test.each<PeriodCase>([
    monthly(
      "1-7月，完成投资92亿元。其中，工业投资31亿元；民间投资40亿元。",
      "92亿元 2021-01/2021-07",
      "31亿元 2021-01/2021-07",
      "40亿元 2021-01/2021-07",
    ),
    monthly(
      "7月份，销售9亿元。按地区分，城镇6亿元。1-7月，销售61亿元。其中，网上8亿元。",
      "9亿元 2021-07",
      "6亿元 2021-07",
      "61亿元 2021-01/2021-07",
      "8亿元 2021-01/2021-07",
    ),
    monthly(
      "6月末，贷款余额720亿元，比5月末增加8亿元。7月末，余额731亿元。",
      "720亿元 2021-06",
      "8亿元 2021-06",
      "731亿元 2021-07",
    ),
    monthly("全市用电36亿千瓦时。", "36亿千瓦时 2021-07"),
    yearly(
      "2021年末，全市有学校312所，比上年增加6所。在校生23万人。",
      "312所 2021-12",
      "6所 2021-12",
      "23万人 2021-12",
    ),
    yearly("年末有学校312所。全年新建6所。", "312所 2021", "6所 2021"),
    news("去年，流域内新建管网17公里。全流域河道83条。", "17公里 2020", "83条 -"),
    news(
      "上半年，口岸进出口29亿元，同比增长3.6%。其中，出口11亿元。",
      "29亿元 2021-01/2021-06",
      "3.6% 2021-01/2021-06",
      "11亿元 2021-01/2021-06",
    ),
    news("6月25日，中心开办窗口6个。办件量达42件。", "6个 2021-06-25", "42件 -"),
    news("下一步，再建站点30个，力争覆盖村庄90个。", "30个 -", "90个 -"),
  ])("$lines.0", (item) => {
    expect(periodsOf(item)).toEqual(item.periods);
  });
});

describe("a year of comparison is not the figure's own", () => {
  test.each<PeriodCase>([
    yearly("公园达到65个，是2017年的1.6倍。", "65个 2021", "1.6倍 2021"),
    yearly(
      "产值93亿元，是2016年的2.4倍，年均增长19%。",
      "93亿元 2021",
      "2.4倍 2021",
      "19% 2017/2021",
    ),
    yearly("办结率达到83%，高于2019年约9个百分点。", "83% 2021", "约9个百分点 2021"),
    yearly("办结率达到83%，比2020年提高9个百分点。", "83% 2021", "9个百分点 2021"),
    yearly("客流412万人次，恢复到2019年同期的87%。", "412万人次 2021", "87% 2021"),
    yearly("客流412万人次，与2019年相比增长3%。", "412万人次 2021", "3% 2021"),
    yearly("客流由2019年的380万人次增加到412万人次。", "380万人次 2019", "412万人次 2021"),
    yearly(
      "环节和材料从6.4个和7份分别减至2.9个和3份。",
      "6.4个 -",
      "7份 -",
      "2.9个 2021",
      "3份 2021",
    ),
    yearly("近三年减税27亿元，惠及企业812家。", "27亿元 2019/2021", "812家 2021"),
    yearly("2018年以来新建公路93公里。", "93公里 2018/2021"),
    news("2018年以来新建公路93公里。", "93公里 -"),
  ])("$lines.0", (item) => {
    expect(periodsOf(item)).toEqual(item.periods);
  });
});

describe("from title, heading and lead-in", () => {
  test.each<readonly [string, PeriodCase]>([
    [
      "a work report looks back on the year before its own, and ahead on its own",
      {
        ...WORK_REPORT,
        lines: [
          "一、过去一年工作回顾",
          "完成投资93亿元，开工项目218个。",
          "二、今年主要目标和任务",
          "投资增长7%左右，新增就业2万人以上。",
        ],
        periods: ["93亿元 2021", "218个 2021", "7%左右 2022", "2万人以上 2022"],
      },
    ],
    [
      "lead-ins and sub-headings without a year leave the section's",
      {
        ...WORK_REPORT,
        lines: [
          "一、2021年工作回顾",
          "过去一年，全市上下拼搏实干，各项任务较好完成。",
          "一年来，主要做了以下工作：",
          "（一）稳投资",
          "完成投资93亿元。",
          "二、2022年工作安排",
          "（一）扩内需",
          "改造小区56个。",
        ],
        periods: ["93亿元 2021", "56个 2022"],
      },
    ],
    [
      "五年来 means the plan's years, and a level in it the last one",
      {
        ...WORK_REPORT,
        lines: [
          "一、2021年和“十三五”以来工作回顾",
          "这一年，我们稳中求进。改造小区56个。",
          "五年来，我们锐意改革。累计减税27亿元，年均增长6.3%。",
          "2021年人均收入3.2万元。新增学校9所，公路里程达到812公里。",
        ],
        periods: [
          "56个 2021",
          "27亿元 2017/2021",
          "6.3% 2017/2021",
          "3.2万元 2021",
          "9所 2017/2021",
          "812公里 2021",
        ],
      },
    ],
    [
      "三年来 holds for its clauses, and a plan since its beginning for a yearly mean",
      {
        ...WORK_REPORT,
        lines: [
          "一、2021年工作回顾",
          "一年来，引进项目36个；三年来，累计引进项目102个；“十三五”以来，投入年均增长14%。",
          "截至6月30日，自2019年以来立案的案件合计2299件，公开2262件。",
        ],
        periods: [
          "36个 2021",
          "102个 2019/2021",
          "14% 2016/2020",
          "2299件 2021-06-30",
          "2262件 2021-06-30",
        ],
      },
    ],
    [
      "a plan's targets hold for the year that their section opens with",
      {
        title: "云川市第十五个五年规划纲要",
        published: "2026-03-10",
        lines: [
          "第一章 发展基础",
          "“十四五”时期，全市砥砺前行。新增就业9.3万人。",
          "第二章 主要目标",
          "到2030年，经济总量突破3000亿元。",
          "——基础更牢。铁路里程达到412公里。",
        ],
        periods: ["9.3万人 2021/2025", "突破3000亿元 2030", "412公里 2030"],
      },
    ],
    [
      "a title that says its year twice",
      {
        title: "《2020云川市环境公报》发布 2020年空气质量向好",
        published: "2021-06-03",
        lines: ["公报显示，优良天数比例为83.6%，同比上升1.7个百分点。"],
        periods: ["83.6% 2020", "1.7个百分点 2020"],
      },
    ],
    [
      "a title of two years: what was done is of the first, what is proposed under its own heading",
      {
        title: "关于云川市2021年预算执行情况和2022年预算草案的报告",
        published: "2022-01-20",
        lines: [
          "一、预算执行情况",
          "收入完成61亿元，为预算的101.3%。",
          "二、2022年预算草案",
          "收入安排64亿元。",
        ],
        periods: ["61亿元 2021", "101.3% 2021", "64亿元 2022"],
      },
    ],
    [
      "a plan's years said once in a report on one year hold for their paragraph",
      {
        title: "2020年云川市交通公报",
        published: "2021-05-03",
        lines: [
          "一、建设",
          "“十三五”期间，完成投资315亿元，年均增长6.2%。",
          "完成投资71亿元。",
          "二〇二一年工作打算",
          "新建公路83公里。",
        ],
        periods: ["315亿元 2016/2020", "6.2% 2016/2020", "71亿元 2020", "83公里 2021"],
      },
    ],
    [
      "a month in a name and a plan that is only named date nothing",
      yearly("2021年是“十四五”开局之年，打造“新八月市”品牌，接待游客63万人次。", "63万人次 2021"),
    ],
  ])("%s", (_, item) => {
    expect(periodsOf(item)).toEqual(item.periods);
  });
});

test("no year is reckoned from the length of a stretch that nothing has", () => {
  expect(periodsOf(yearly("近43亿年沉积，开放景点9处。", "9处 2021"))).toEqual(["9处 2021"]);
});
