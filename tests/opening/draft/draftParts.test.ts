import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../../src/reading/paragraphs/findParagraphs";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import type { Period, Place } from "../../../src/dataset/Dataset";
import { proposeFigures } from "../../../src/opening/draft/proposeFigures";
import { cases, reads, valueIn } from "../../support/cases";

const STATED: Period = { basis: "stated", timing: "during", start: "2024" };
const PLACES: readonly Place[] = [
  { id: "shi", name: { zh: "云川市", en: "Yunchuan" }, level: "city" },
  { id: "xian", name: { zh: "青石县", en: "Qingshi" }, level: "county", within: "shi" },
  { id: "ma", name: { zh: "马市", en: "Ma" }, level: "city" },
];

function proposed(text: string, heading: string | null = null, periods = [STATED, STATED, STATED]) {
  const paragraph: Paragraph = { number: 2, text, heading, headings: [], start: 0 };
  return proposeFigures({ paragraph, numerals: readNumerals(text) }, periods, {
    published: "2024-07-15",
    source: "report",
    whole: "whole",
    aboutOf: () => [],
    places: PLACES,
    named: [],
  });
}

const first = (text: string, heading: string | null = null) => {
  const [figure] = proposed(text, heading).figures;
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
};

describe("what a figure is proposed as", () => {
  test.each(
    cases(
      "全市学校9所。 | count => institutions",
      "全市投资9亿元。 | flow => yuan",
      "全市投资增加9亿元。 | flow => yuan",
      "全市学校增加9所。 | flow => institutions",
      "全市覆盖率9%。 | rate => percent",
      "全市覆盖率提高9个百分点。 | rate => percentage-points",
      "全市办理时间9天。 | duration => days",
      "全市总量居全省第9位。 | rank => rank",
      "全市存款余额9亿元。 | stock => yuan",
      "全市存款余额增加9亿元。 | flow => yuan",
      "全市常住人口9人。 | stock => persons",
      "全市余额占比9%。 | rate => percent",
      "全市引进9位专家。 | count => persons-wei",
      "全市排名前移9位。 | rank => rank",
      "全市排名进9位。 | rank => rank",
      "全市清退9位干部。 | count => persons-wei",
    ),
  )("%s: %s in %s", (text, kind, unit) => {
    const { metric, unit: own } = first(text);
    expect([metric.kind, own.id]).toEqual([kind, unit]);
    expect(metric.unit).toBe(unit);
  });

  test.each(
    cases(
      "全市新建学校9所。 | - | 新建学校数 => false",
      "全市新建学校9所。 | 今年目标 | 新建学校数目标 => true",
      "全市新建学校9所。 | 目标完成情况 | 新建学校数 => false",
      "全市新建学校9所。 | 回顾 | 新建学校数 => false",
      "力争全市新建学校9所。 | - | 新建学校数目标 => true",
      "争取上级补助资金9万元。 | - | 上级补助资金争取额 => false",
      "计划3年内再新建学校9所。 | - | 计划3年内再新建学校数 => true",
      "力争全市新建学校9所。 | 目标完成情况 | 新建学校数目标 => true",
      "主要目标是：学校9所；医院8所。 | - | 学校数目标 => true",
      "全市拟安排教育支出9亿元。 | - | 拟安排教育支出 => true",
      "预计全市新建学校9所。 | - | 预计新建学校数 => false",
      "全市较预计新建学校9所。 | - | 较预计新建学校数 => false",
      "力争预计全市新建学校9所。 | - | 新建学校数目标 => true",
    ),
  )("%s below %s is %s", (text, heading, called, isTarget) => {
    const figure = first(text, heading === "-" ? null : heading);
    expect([figure.called, figure.isTarget]).toEqual([called, valueIn(isTarget)]);
  });

  test("a number of something that the sentence does not name is told as one to fill in", () => {
    const figure = first("达到9亿元。");
    expect(figure.called).toBe("第2段“9亿元”所指未明");
    expect(figure.metric.name.zh).toBe("【待填】第2段“9亿元”所指未明");
    expect(figure.doubts).toEqual(["subject"]);
    expect(first("全市学校9所。").metric.name.zh).toBe("【待核】学校数");
    expect(first("全市学校9所。").doubts).toEqual([]);
  });

  test("doubts tell an article, an ordinal and a period that nothing states", () => {
    expect(first("外贸总量居全省第9位。").doubts).toEqual(["ordinal"]);
    expect(first("每校建成一所学校。").doubts).toEqual(["article"]);
    const undated = proposed("全市学校9所。", null, [{ basis: "not_stated" }]).figures[0];
    expect(undated?.doubts).toEqual(["period"]);
    expect(undated?.observation.period).toEqual({ basis: "not_stated" });
    expect(proposed("全市学校9所。", null, []).figures[0]?.doubts).toEqual(["period"]);
  });

  test("a share of more than a whole says so", () => {
    const definition = (text: string): string => first(text).metric.definition.zh;
    const above = "【待核】超过100%，相当于所比数的若干。含义与口径";
    expect(definition("全市完成率101%。")).toBe(above);
    expect(definition("全市完成率100%。")).toBe("【待核】含义与口径");
    expect(definition("全市学校101所。")).toBe("【待核】含义与口径");
    expect(definition("全市完成率101%至103%。")).toBe("【待核】含义与口径");
  });

  test.each(
    cases(
      "青石县学校9所。 => xian",
      "青石学校9所。 => xian",
      "云川市和青石县学校9所。 => whole",
      "青石县和云川市学校9所。 => whole",
      "青石县有人。学校9所。 => xian",
      "青石县有人。云川市学校9所。 => shi",
      "学校9所在青石县。 => whole",
      "马市学校9所。 => ma",
      "马学校9所。 => whole",
      "青石县、云川市分别新建学校9所、8所。 => xian",
      "云川市很大，初中、小学分别为9所、8所。 => shi",
    ),
  )("%s: of %s", (text, place) => {
    expect(first(text).observation.place).toBe(place);
  });

  test.each(
    cases(
      "村民说：“我家学校9所，真好。” => person",
      "村民介绍：“我家学校9所。” => person",
      "村民看到：“我家学校9所，真好。” => report",
      "村民说“学校9所”。 => report",
      "村民说学校9所。 => report",
    ),
  )("%s: by the %s", (text, by) => {
    const { attribution } = first(text).observation;
    expect(attribution.by).toBe(by);
    if (attribution.by === "person") expect(attribution.who.zh).toBe("【待核】讲述人");
  });

  test("the record of a figure", () => {
    const text = "全市学校增加2万所。";
    expect(first(text).observation).toMatchObject({
      id: "p2-1",
      metric: "p2-1",
      source: "report",
      paragraph: 2,
      printed: "2万所",
      quantity: { bound: "exact", value: 20_000 },
      multiplier: 4,
      decimals: 0,
      direction: "rise",
      period: STATED,
      statement: { zh: "【待核】学校增加数：2万所。" },
      status: "provisional",
    });
    expect(first("全市学校9所。").observation).not.toHaveProperty("direction");
    expect(first("全市学校9所。").metric).toMatchObject({
      id: "p2-1",
      polarity: "neither",
      population: { zh: "【待填】统计对象" },
    });
  });
});

describe("what is left out, and why", () => {
  const left = (text: string) =>
    proposed(text).leftOut.map(({ paragraph, token, reason }) =>
      [paragraph, token, reason].join(" "),
    );

  reads(
    "%s",
    left,
    "全市学校9所。",
    "热线12345已开通。 => 2 12345 no_unit",
    "学校9所[3]已开通。 => 2 [3] note",
    "统一学校。",
    "去年有学校。",
    "2024年有学校。 => 2 2024年 date",
    "Schools 9 and 12345. => 2 9 outside | 2 12345 outside",
    "共三到两份材料。 => 2 三到两份 unclear",
  );

  test("the figures behind one that is left out are counted without it", () => {
    const { figures } = proposed("热线12345已开通，学校9所。");
    expect(figures.map(({ observation, metric }) => [observation.id, metric.id])).toEqual([
      ["p2-1", "p2-1"],
    ]);
  });
});
