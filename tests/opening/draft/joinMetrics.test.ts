import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../../src/reading/paragraphs/findParagraphs";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import type { Period, Relation } from "../../../src/dataset/Dataset";
import { chooseHeadlines } from "../../../src/opening/draft/chooseHeadlines";
import { joinMetrics } from "../../../src/opening/draft/joinMetrics";
import { type Proposed, proposeFigures } from "../../../src/opening/draft/proposeFigures";
import { reads } from "../../support/cases";

const year = (start: string, end?: string): Period => ({
  basis: "stated",
  timing: "during",
  start,
  ...(end === undefined ? {} : { end }),
});

/** The figures of some paragraphs, each all of one period. */
function figures(...told: readonly (readonly [text: string, period: Period])[]): Proposed[] {
  return told.flatMap(([text, period], at) => {
    const paragraph: Paragraph = { number: at + 1, text, heading: null, headings: [], start: 0 };
    const numerals = readNumerals(text);
    return proposeFigures(
      { paragraph, numerals },
      numerals.map(() => period),
      {
        published: "2024-07-15",
        source: "report",
        whole: "whole",
        aboutOf: () => [],
        places: [{ id: "xian", name: { zh: "青石县", en: "Qingshi" }, level: "county" }],
        named: [],
      },
    ).figures;
  });
}

const pair = (before: string, after: string): Relation => ({
  kind: "before_after",
  id: `${before}-${after}`,
  finding: { zh: "", en: "" },
  before,
  after,
  comparability: { sameScope: "unclear" },
});

const AT_END: Period = { basis: "stated", timing: "as_of", start: "2024" };
const NO_DATE: Period = { basis: "not_stated" };

/** Figures with their metric, what it is called, and what is said of them, the marks of a draft off. */
const joined = (all: readonly Proposed[], ...relations: readonly Relation[]): string[] =>
  joinMetrics(all, relations).map(({ observation, metric, called }) =>
    [
      observation.id,
      metric.id,
      called,
      metric.name.zh,
      observation.metric === metric.id ? "" : "≠",
      observation.statement.zh,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );

describe("figures of one name", () => {
  const SCHOOLS = "学校9所。";
  const first = "p1-1 p1-1 学校数 【待核】学校数 【待核】学校数：9所。";
  const same = "p2-1 p1-1 学校数 【待核】学校数 【待核】学校数：9所。";
  const other = "p2-1 p2-1 学校数（第2段） 【待核】学校数（第2段） 【待核】学校数（第2段）：9所。";

  test.each<readonly [what: string, one: Period, two: Period, text: string, joined: string]>([
    ["of two years", year("2023"), year("2024"), SCHOOLS, same],
    ["of one year", year("2024"), year("2024"), SCHOOLS, other],
    ["of two stretches with one start", year("2023"), year("2023", "2024"), SCHOOLS, same],
    ["during a year and at its end", year("2024"), AT_END, SCHOOLS, same],
    ["without a date", year("2024"), NO_DATE, SCHOOLS, other],
    ["both without a date", NO_DATE, NO_DATE, SCHOOLS, other],
  ])("%s", (_, one, two, text, wanted) => {
    expect(joined(figures([SCHOOLS, one], [text, two]))).toEqual([first, wanted]);
  });

  test("of several years, whichever way they come back", () => {
    const all = figures(
      [SCHOOLS, year("2022")],
      [SCHOOLS, year("2023")],
      [SCHOOLS, year("2022")],
      [SCHOOLS, year("2023")],
      [SCHOOLS, year("2024")],
    );
    expect(joinMetrics(all, []).map(({ metric }) => metric.id)).toEqual([
      "p1-1",
      "p1-1",
      "p3-1",
      "p4-1",
      "p1-1",
    ]);
  });

  test("a target, another unit and another kind are metrics of their own", () => {
    const [one, two] = figures([SCHOOLS, year("2023")], [SCHOOLS, year("2024")]);
    if (one === undefined || two === undefined) throw new Error("two figures");
    const metricOf = (figure: Proposed) => joinMetrics([one, figure], [])[1]?.metric.id;
    expect(metricOf(two)).toBe("p1-1");
    expect(metricOf({ ...two, isTarget: true })).toBe("p2-1");
    expect(metricOf({ ...two, unit: { ...two.unit, id: "sets" } })).toBe("p2-1");
    expect(metricOf({ ...two, metric: { ...two.metric, kind: "stock" } })).toBe("p2-1");
    expect(metricOf({ ...two, called: "医院数" })).toBe("p2-1");
    expect(metricOf({ ...two, observation: { ...two.observation, place: "xian" } })).toBe("p1-1");
  });

  test("two places tell figures without a date apart, and one place does not", () => {
    const [one, two, three] = figures([SCHOOLS, NO_DATE], [SCHOOLS, NO_DATE], [SCHOOLS, NO_DATE]);
    if (one === undefined || two === undefined || three === undefined) throw new Error("three");
    const elsewhere = (figure: Proposed): Proposed => ({
      ...figure,
      observation: { ...figure.observation, place: "xian" },
    });
    const ids = (...all: readonly Proposed[]) =>
      joinMetrics(all, []).map(({ metric }) => metric.id);
    expect(ids(one, elsewhere(two))).toEqual(["p1-1", "p1-1"]);
    expect(ids(one, elsewhere(two), elsewhere(three))).toEqual(["p1-1", "p1-1", "p3-1"]);
    expect(ids(one, elsewhere(two), three)).toEqual(["p1-1", "p1-1", "p3-1"]);
  });

  test("several in one paragraph are numbered", () => {
    const [one] = figures([SCHOOLS, NO_DATE]);
    if (one === undefined) throw new Error("a figure");
    const again = (id: string): Proposed => ({
      ...one,
      metric: { ...one.metric, id },
      observation: { ...one.observation, id, metric: id },
    });
    expect(
      joinMetrics([one, again("a"), again("b"), again("c")], []).map(({ called }) => called),
    ).toEqual(["学校数", "学校数（第1段）", "学校数（第1段之2）", "学校数（第1段之3）"]);
  });
});

describe("both ends of a pair", () => {
  const all = () =>
    figures(["审批事项86项。", NO_DATE], ["环节52项。", NO_DATE], ["材料40项。", NO_DATE]);

  test("are one metric, and the first says that it was so before", () => {
    expect(joined(all(), pair("p1-1", "p2-1"))).toEqual([
      "p1-1 p1-1 审批事项数 【待核】审批事项数 【待核】审批事项数（此前）：86项。",
      expect.stringMatching(/^p2-1 p1-1 .* 【待核】审批事项数 /u),
      expect.stringMatching(/^p3-1 p3-1 /u),
    ]);
  });

  test("a chain keeps its first", () => {
    const metrics = joinMetrics(all(), [pair("p1-1", "p2-1"), pair("p2-1", "p3-1")]);
    expect(metrics.map(({ metric }) => metric.id)).toEqual(["p1-1", "p1-1", "p1-1"]);
  });

  test("a pair of which one end is gone changes nothing", () => {
    for (const [before, after] of [
      ["p1-1", "gone"],
      ["gone", "p2-1"],
    ] as const)
      expect(joinMetrics(all(), [pair(before, after)]).map(({ metric }) => metric.id)).toEqual([
        "p1-1",
        "p2-1",
        "p3-1",
      ]);
  });

  test("no other relation makes one of two", () => {
    const told: Relation = {
      kind: "part_of_whole",
      id: "share",
      finding: { zh: "", en: "" },
      part: "p1-1",
      whole: "p2-1",
    };
    expect(joinMetrics(all(), [told]).map(({ metric }) => metric.id)).toEqual([
      "p1-1",
      "p2-1",
      "p3-1",
    ]);
  });
});

describe("the figures that open the page", () => {
  const opening = (...texts: readonly string[]): string[] =>
    chooseHeadlines(figures(...texts.map((text) => [text, year("2024")] as const))).map(
      ({ called }) => called,
    );

  reads(
    "first what every report is asked for, in its order, then what weighs most: %s",
    opening,
    "茶园9亩。 | 粮食产量9吨。 | 地区生产总值9亿元。 => 地区生产总值 | 粮食产量 | 茶园面积",
    "覆盖率9%。 | 茶园9亩。 | 覆盖率居全省第9位。 => 茶园面积 | 覆盖率 | 覆盖率全省位次",
  );

  test("no more than six, and of what is asked for as a pair both or none", () => {
    const texts = [
      "茶园9亩。",
      "桑园9亩。",
      "果园9亩。",
      "菜园9亩。",
      "花园9亩。",
      "林园9亩。",
      "竹园9亩。",
    ];
    expect(opening(...texts)).toEqual([
      "茶园面积",
      "桑园面积",
      "果园面积",
      "菜园面积",
      "花园面积",
      "林园面积",
    ]);
    expect(
      opening("茶园9亩。", "农村居民人均可支配收入9元。", "城镇居民人均可支配收入9元。"),
    ).toEqual(["城镇居民人均可支配收入", "农村居民人均可支配收入", "茶园面积"]);
    expect(opening("茶园9亩。", "城镇居民人均可支配收入9元。")).toEqual([
      "茶园面积",
      "城镇居民人均可支配收入",
    ]);
  });

  test("no target, nothing without a subject, no change beside its level, no metric twice", () => {
    expect(opening("力争茶园9亩。")).toEqual([]);
    expect(opening("达到9亩。")).toEqual([]);
    expect(opening("茶园9亩，增长9%。")).toEqual(["茶园面积"]);
    expect(opening("茶园增长9%。")).toEqual(["茶园增幅"]);
    const [one] = figures(["茶园9亩。", year("2024")]);
    if (one === undefined) throw new Error("a figure");
    expect(chooseHeadlines([one, one])).toEqual([one]);
    expect(chooseHeadlines([])).toEqual([]);
  });

  test("what is doubted weighs less", () => {
    const [one, two] = figures(["茶园9亩。", year("2024")], ["桑园9亩。", year("2024")]);
    if (one === undefined || two === undefined) throw new Error("two figures");
    expect(chooseHeadlines([{ ...one, doubts: ["period"] }, two])).toEqual([
      two,
      { ...one, doubts: ["period"] },
    ]);
  });
});
