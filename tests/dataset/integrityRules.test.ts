import { describe, expect, it } from "vitest";
import type { Dataset, Observation, Period, Relation } from "../../src/dataset/Dataset";
import { findFaults, type PrintedReading } from "../../src/dataset/integrity";
import { fixture, readPrinted } from "./fixture";
import { item, recordOf } from "./item";
import { cases } from "../support/cases";
import { gapsIn } from "./someFault";

/** A period whose dates the report states or lets one work out. */
type Dated = Exclude<Period, { readonly basis: "not_stated" }>;
type Spoil = (dataset: Dataset) => void;

/** `record field rule: found`, of everything that is wrong with the fixture once it is spoilt. */
function told(spoil: Spoil, read = readPrinted): readonly string[] {
  const dataset = fixture();
  spoil(dataset);
  const faults = findFaults(dataset, read);
  expect(faults.flatMap(gapsIn)).toEqual([]);
  return faults.map(({ record, field, rule, found }) => `${record} ${field} ${rule}: ${found}`);
}

/** What a broken rule expects and what is to be done, in both languages. */
function words(spoil: Spoil): readonly string[] {
  const dataset = fixture();
  spoil(dataset);
  return findFaults(dataset, readPrinted).flatMap(({ expected, remedy }) => [
    `${expected.zh} → ${remedy.zh}`,
    `${expected.en} → ${remedy.en}`,
  ]);
}

const finding = { zh: "结论", en: "Finding" };
const observation = (dataset: Dataset, id: string) => recordOf(dataset.observations, id);
const relate =
  (relation: Relation): Spoil =>
  ({ relations }) =>
    void relations.push(relation);
const spoilRelation =
  (id: string, change: object): Spoil =>
  ({ relations }) =>
    void Object.assign(recordOf(relations, id), change);
const set =
  (id: string, change: Partial<Observation>): Spoil =>
  (dataset) =>
    void Object.assign(observation(dataset, id), change);
const both =
  (...spoils: readonly Spoil[]): Spoil =>
  (dataset) => {
    for (const spoil of spoils) spoil(dataset);
  };
const exact = (value: number): Observation["quantity"] => ({ bound: "exact", value });
/** A number of items as printed, so that nothing but its relations can be wrong. */
const count = (id: string, value: number, unit: string): Spoil =>
  set(id, { printed: `${value}${unit}`, quantity: exact(value) });

describe("what figures are said to be to each other", () => {
  const noted = { sameScope: "yes", note: finding };
  it.each<[string, Spoil, readonly string[]]>([
    [
      "before and after have one unit",
      spoilRelation("forms-cut", { after: "stations", comparability: noted }),
      ["forms-cut after relation_unit: stations"],
    ],
    [
      "before and after may be of one month",
      set("forms-before", {
        period: { basis: "stated", timing: "as_of", start: "2024-06" },
      }),
      [],
    ],
    [
      "an undated before needs a note",
      set("forms-before", { period: { basis: "not_stated" } }),
      ["forms-cut comparability.note comparability_note: "],
    ],
    [
      "an undated after needs a note",
      set("forms-after", { period: { basis: "not_stated" } }),
      ["forms-cut comparability.note comparability_note: "],
    ],
    [
      "another scope needs a note",
      spoilRelation("forms-cut", { comparability: { sameScope: "no" } }),
      ["forms-cut comparability.note comparability_note: "],
    ],
    [
      "undated with a note is sound",
      both(
        set("forms-after", { period: { basis: "not_stated" } }),
        spoilRelation("forms-cut", { comparability: noted }),
      ),
      [],
    ],
    [
      "of a before that is not there nothing else is told",
      spoilRelation("slips-cut", { before: "gone" }),
      ["slips-cut before unknown_reference: gone"],
    ],
    [
      "of an after that is not there nothing else is told",
      spoilRelation("slips-cut", { after: "gone", comparability: { sameScope: "no" } }),
      ["slips-cut after unknown_reference: gone"],
    ],
    [
      "part and whole have one unit",
      both(
        spoilRelation("school-share", { whole: "items-added", share: undefined }),
        count("items-added", 8, "项"),
      ),
      ["school-share whole relation_unit: items"],
    ],
    [
      "a share is a percentage",
      spoilRelation("school-share", { share: "stations" }),
      ["school-share share share_unit: stations (count)"],
    ],
    [
      "a whole of nothing has no parts",
      both(count("schools-in", 0, "所"), count("schools-all", 0, "所")),
      ["school-share part part_over_whole: 0 / 0"],
    ],
    [
      "a part may be the whole",
      both(count("schools-in", 8, "所"), count("schools-share", 100, "%")),
      [],
    ],
    [
      "what is at least so much is held to no share",
      set("schools-in", { printed: "1多所", quantity: { bound: "at_least", value: 1 } }),
      [],
    ],
    [
      "at least so many of all are no share to check",
      set("schools-all", { printed: "1多所", quantity: { bound: "at_least", value: 1 } }),
      [],
    ],
    [
      "a share of about so much is not held to its digits",
      set("schools-share", { printed: "70多%", quantity: { bound: "at_least", value: 70 } }),
      [],
    ],
    ["a share need not be stated", spoilRelation("school-share", { share: undefined }), []],
    [
      "a rank is counted in places",
      spoilRelation("output-first", { rank: "schools-all" }),
      ["output-first rank rank_unit: schools (count)"],
    ],
    [
      "a rank of at least is none",
      set("output-rank", { printed: "1多位", quantity: { bound: "at_least", value: 1 } }),
      ["output-first rank rank_value: at_least 1"],
    ],
    [
      "a rank and a half is none",
      set("output-rank", { printed: "1.5位", quantity: exact(1.5), decimals: 1 }),
      ["output-first rank rank_value: exact 1.5"],
    ],
    [
      "a rank from one to two is none",
      both(
        spoilRelation("output-first", { rank: "slips-after", streak: undefined }),
        ({ units }) => void (recordOf(units, "slips").dimension = "rank"),
      ),
      ["output-first rank rank_value: 1–2"],
    ],
    [
      "of all there are not fewer than are named",
      both(spoilRelation("schools-compared", { outOf: "stations" }), count("stations", 1, "个")),
      ["schools-compared outOf members_over_all: 2 / 1"],
    ],
    [
      "all may be named",
      both(spoilRelation("schools-compared", { outOf: "stations" }), count("stations", 2, "个")),
      [],
    ],
    [
      "a total of at least so many is not counted against",
      both(
        spoilRelation("schools-compared", { outOf: "stations" }),
        set("stations", { printed: "1多个", quantity: { bound: "at_least", value: 1 } }),
      ),
      [],
    ],
    [
      "a percentage changes by percentage points",
      spoilRelation("items-change", {
        level: "schools-share",
        amount: "items-growth",
        percent: undefined,
      }),
      [],
    ],
    [
      "a percentage changes by no items",
      spoilRelation("items-change", { earlier: "schools-share" }),
      ["items-change amount change_unit: items (count)"],
    ],
    [
      "a change may be told in times",
      both(
        ({ units }) => {
          units.push({ id: "times", symbol: { zh: "倍", en: "times" }, dimension: "none" });
        },
        ({ metrics }) => void (recordOf(metrics, "items-growth").unit = "times"),
        count("items-growth", 2, "倍"),
      ),
      [],
    ],
    [
      "level and earlier level have one unit",
      spoilRelation("items-change", { level: "forms-after", earlier: "stations" }),
      ["items-change earlier relation_unit: stations"],
    ],
    [
      "an amount of change has the direction of a change",
      set("items-added", { direction: "reached" }),
      [
        "items-change amount change_direction: reached",
        "items-change percent change_direction: rise",
      ],
    ],
    [
      "a percentage of change has no level's direction",
      set("items-growth", { direction: "cut_to" }),
      ["items-change percent change_direction: cut_to"],
    ],
    [
      "both may stay level",
      both(set("items-added", { direction: "level" }), set("items-growth", { direction: "level" })),
      [],
    ],
    [
      "a direction need not be stated twice",
      both(set("items-added", { direction: "fall" }), ({ observations }) => {
        delete recordOf(observations, "items-growth").direction;
      }),
      [],
    ],
    [
      "one whose direction is not stated leaves the other free",
      both(set("items-growth", { direction: "fall" }), ({ observations }) => {
        delete recordOf(observations, "items-added").direction;
      }),
      [],
    ],
    [
      "what rises is not below zero",
      set("items-growth", { quantity: exact(-10) }),
      [
        "items-growth quantity.value printed_value: -10",
        "items-change percent change_direction: rise -10",
      ],
    ],
    [
      "what falls may be told below zero",
      both(
        set("items-added", { direction: "fall" }),
        set("items-growth", { quantity: exact(-10), direction: "fall" }),
      ),
      ["items-growth quantity.value printed_value: -10"],
    ],
    ["a rise of nothing is one", count("items-growth", 0, "%"), []],
    [
      "a base runs forward",
      spoilRelation("items-change", { against: { of: "period", start: "2023", end: "2022" } }),
      ["items-change against change_base_date: 2023 / 2022"],
    ],
    [
      "a base of one year has no end",
      spoilRelation("items-change", { against: { of: "period", start: "2023", end: "2023" } }),
      ["items-change against change_base_date: 2023 / 2023"],
    ],
    [
      "a base is as exact at its end as at its start",
      spoilRelation("items-change", { against: { of: "period", start: "2022", end: "2023-06" } }),
      ["items-change against change_base_date: 2022 / 2023-06"],
    ],
    [
      "a base ends on a day that there was",
      spoilRelation("items-change", {
        against: { of: "period", start: "2023-01-01", end: "2023-02-30" },
      }),
      ["items-change against change_base_date: 2023-01-01 / 2023-02-30"],
    ],
    [
      "a base of one year is one",
      spoilRelation("items-change", { against: { of: "period", start: "2023" } }),
      [],
    ],
    [
      "a base of two years is one",
      spoilRelation("items-change", { against: { of: "period", start: "2021", end: "2022" } }),
      [],
    ],
    ["an amount is a change", spoilRelation("items-change", { percent: undefined }), []],
    ["a percentage is a change", spoilRelation("items-change", { amount: undefined }), []],
    [
      "a target is attained in its own unit, and completed in percent",
      relate({
        kind: "target",
        id: "schools-target",
        finding,
        target: "schools-all",
        attained: "schools-in",
        completion: "schools-share",
      }),
      [],
    ],
  ])("%s", (_, spoil, faults) => {
    expect(told(spoil)).toEqual(faults);
  });

  it("says which of them set the unit, and what the change is to be", () => {
    expect(words(spoilRelation("forms-cut", { after: "stations" }))[1]).toBe(
      "the unit “items”, as the figure at before has it → Correct the metric’s unit; if both units are right, the two cannot be compared: delete the relation.",
    );
    expect(
      words(spoilRelation("items-change", { level: "forms-after", amount: "stations" }))[0],
    ).toMatch(/^单位“items”，与 level 的数据相同 →/u);
    const target = { kind: "target", id: "t", finding, target: "schools-all" } as const;
    expect(words(relate({ ...target, attained: "stations" }))[0]).toMatch(
      /^单位“schools”，与 target 的数据相同 →/u,
    );
    const ofSchools = spoilRelation("school-share", { whole: "stations", share: undefined });
    expect(words(ofSchools)[0]).toMatch(/^单位“schools”，与 part 的数据相同 →/u);
    expect(words(set("items-growth", { direction: "fall" }))[1]).toMatch(
      /^rise, as the amount says →/u,
    );
    expect(words(set("items-growth", { direction: "fall" }))[0]).toMatch(/^rise，与变化量一致 →/u);
    expect(words(set("items-growth", { direction: "cut_to" }))[1]).toMatch(
      /^rise, fall or level →/u,
    );
    expect(words(set("items-growth", { direction: "cut_to" }))[0]).toMatch(
      /^rise、fall 或 level →/u,
    );
    const below = words(set("items-growth", { quantity: exact(-10) }));
    expect(below.at(-1)).toMatch(/^fall, for the number is below zero →/u);
    expect(below.at(-2)).toMatch(/^fall（数值为负） →/u);
    expect(words(spoilRelation("school-share", { share: "stations" }))[0]).toMatch(
      /^单位类别（dimension）为 percent 的数据 →/u,
    );
    expect(words(count("schools-share", 76, "%"))[0]).toMatch(
      /^75%：部分“schools-in”6 ÷ 整体“schools-all”8 → 数据“schools-share”“schools-in”“schools-all”中/u,
    );
    expect(words(count("schools-in", 9, "所"))[1]).toMatch(
      /^a part no larger than the whole \(8\),/u,
    );
    expect(
      words(
        both(spoilRelation("schools-compared", { outOf: "stations" }), count("stations", 1, "个")),
      )[0],
    ).toMatch(/^总数（outOf）不少于所列的 2 个 →/u);
  });
});

describe("what a record names is there", () => {
  it.each<[string, Spoil]>([
    ["hill-county within", ({ places }) => void (item(places, 1).within = "rivercity")],
    ["one-form fields[0]", ({ measures }) => void (item(measures, 0).fields[0] = "office")],
    ["one-form place", ({ measures }) => void (item(measures, 0).place = "hill")],
    ["one-form source", ({ measures }) => void (item(measures, 0).source = "weekly")],
    ["stations field", ({ metrics }) => void (recordOf(metrics, "stations").field = "office")],
    ["stations metric", set("stations", { metric: "houses" })],
    ["p1-seventh source", ({ nonFigures }) => void (item(nonFigures, 0).source = "weekly")],
    ["school-share part", spoilRelation("school-share", { part: "gone" })],
    ["school-share whole", spoilRelation("school-share", { whole: "gone" })],
    ["school-share share", spoilRelation("school-share", { share: "gone" })],
    ["items-change level", spoilRelation("items-change", { level: "gone" })],
    ["items-change earlier", spoilRelation("items-change", { earlier: "gone" })],
    ["items-change amount", spoilRelation("items-change", { amount: "gone" })],
    ["items-change percent", spoilRelation("items-change", { percent: "gone" })],
    ["output-first value", spoilRelation("output-first", { value: "gone" })],
    ["output-first rank", spoilRelation("output-first", { rank: "gone" })],
    ["schools-compared outOf", spoilRelation("schools-compared", { outOf: "gone" })],
    [
      "schools-compared members[1]",
      spoilRelation("schools-compared", { members: ["schools-all", "gone"] }),
    ],
    ["t target", relate({ kind: "target", id: "t", finding, target: "gone" })],
    [
      "t attained",
      relate({ kind: "target", id: "t", finding, target: "stations", attained: "gone" }),
    ],
    [
      "t completion",
      relate({ kind: "target", id: "t", finding, target: "stations", completion: "gone" }),
    ],
    ["m one", relate({ kind: "model", id: "m", finding, one: "gone", plus: finding })],
  ])("%s", (place, spoil) => {
    const faults = told(spoil).map((fault) => fault.split(":")[0]);
    expect(faults).toContain(`${place} unknown_reference`);
  });

  it("and what was probably meant is said", () => {
    const [zh, en] = words(({ fields }) => void (item(fields, 0).area = "goverment"));
    expect(zh).toBe(
      "列表 areas 中某条记录的标识（id） → 写错的改正（可能是“government”）；没有写错的，在 areas 中补上标识为“goverment”的记录。",
    );
    expect(en).toContain("(“government” may be meant)");
  });
});

it("of two records with one id the first counts", () => {
  expect(
    told(({ units }) => void units.push({ ...recordOf(units, "percent"), id: "stations" })),
  ).toEqual(["stations id duplicate_id: stations"]);
});

describe("a period", () => {
  const dated = (start: string, rest: Partial<Dated> = {}): Period => ({
    basis: "stated",
    timing: "as_of",
    start,
    ...rest,
  });
  const of = (period: Period) =>
    told(set("stations", { period })).map((fault) => fault.replace(/^stations period\.?/u, ""));

  it.each<[string, Period, readonly string[]]>([
    [
      "ends on a day that there is",
      dated("2024-01", { end: "2024-13" }),
      ["end date_not_real: 2024-13"],
    ],
    [
      "is told of both its ends",
      dated("2024-00", { end: "2024-13" }),
      ["start date_not_real: 2024-00", "end date_not_real: 2024-13"],
    ],
    ["of one year has no end", dated("2023", { end: "2023" }), ["end period_order: 2023 / 2023"]],
    ["of two years has one", dated("2022", { end: "2023" }), []],
    ["may be the day of publication", dated("2024-07-15"), []],
    ["may be the month of publication", dated("2024-07"), []],
    ["may be the year of publication", dated("2024"), []],
    [
      "is not of the day after",
      dated("2024-07-16"),
      ["start period_after_publication: 2024-07-16"],
    ],
    [
      "does not end in the year after",
      dated("2023", { end: "2025" }),
      ["end period_after_publication: 2025"],
    ],
    [
      "that is worked out is no plan",
      dated("2025", { basis: "resolved", timing: "during", expression: "明年" }),
      ["start period_after_publication: 2025"],
    ],
    ["may be printed in full", dated("2023", { expression: "2023年" }), []],
    [
      "is of the year that is printed",
      dated("2023", { expression: "2022年" }),
      ["start period_resolution: 2023"],
    ],
    [
      "is of the first year that is printed, with its end told",
      dated("2021", { end: "2023", expression: "2022—2023年" }),
      ["start period_resolution: 2021 / 2023"],
    ],
    ["去年 is the year before", dated("2023", { basis: "resolved", expression: "去年" }), []],
    ["前年 is two years before", dated("2022", { basis: "resolved", expression: "前年" }), []],
    [
      "去年 is not this year",
      dated("2024", { basis: "resolved", expression: "去年" }),
      ["start period_resolution: 2024"],
    ],
    [
      "a printed year goes before 去年",
      dated("2022", { basis: "resolved", expression: "去年（2022年）" }),
      [],
    ],
    [
      "is of the month that is printed",
      dated("2023-07", { basis: "resolved", expression: "去年6月" }),
      ["start period_resolution: 2023-07"],
    ],
    [
      "may end in the month that is printed",
      dated("2023-01", { end: "2023-06", basis: "resolved", expression: "去年6月底" }),
      [],
    ],
    [
      "may begin in the month that is printed",
      dated("2023-06", { end: "2023-08", basis: "resolved", expression: "去年6月" }),
      [],
    ],
    [
      "of several months is not held to one",
      dated("2024-02", { basis: "resolved", expression: "今年1月、3月" }),
      [],
    ],
    [
      "of a month with two digits is read",
      dated("2023-12", { basis: "resolved", expression: "去年12月" }),
      [],
    ],
  ])("%s", (_, period, faults) => {
    expect(of(period)).toEqual(faults);
  });

  it.each(
    cases(
      "今年 => 2024",
      "去年 => 2023",
      "前年 => 2022",
      "今日 => 2024",
      "昨日 => 2024",
      "本月 => 2024",
      "上月 => 2024",
      "当前 => 2024",
      "目前 => 2024",
      "近日 => 2024",
      "日前 => 2024",
    ),
  )("that the report calls %s is worked out, not stated", (expression, start) => {
    expect(of(dated(start, { expression }))).toEqual([`basis period_basis: stated: ${expression}`]);
  });

  it("says what its words come to", () => {
    const resolved = (start: string, expression: string) =>
      words(set("stations", { period: dated(start, { basis: "resolved", expression }) }))[1];
    expect(resolved("2024", "去年")).toMatch(/^2023, which “去年” comes to →/u);
    expect(resolved("2023-07", "去年6月")).toMatch(/^2023-06, which “去年6月” comes to →/u);
    expect(words(set("stations", { period: dated("2024-08") }))[1]).toMatch(
      /the day of publication, 2024-07-15T09:49 →/u,
    );
  });

  it("in a table that does not say when it came out is held to no day", () => {
    const spoil: Spoil = ({ sources }) => {
      const source = item(sources, 0);
      source.kind = "statistics";
      delete source.published;
    };
    expect(told(both(spoil, set("stations", { period: dated("2030") })))).toEqual([]);
    expect(
      told(
        both(
          spoil,
          set("stations", { period: dated("2030", { basis: "resolved", expression: "今年" }) }),
        ),
      ),
    ).toEqual([]);
  });

  it("of a step is dated, and not before the last one", () => {
    const steps =
      (...periods: readonly Period[]): Spoil =>
      ({ measures }) => {
        item(measures, 0).milestones = periods.map((period) => ({ period, name: finding }));
      };
    expect(told(steps({ basis: "not_stated" }))).toEqual([
      "one-form milestones[0].period milestone_undated: not_stated",
    ]);
    expect(told(steps(dated("2023"), { basis: "not_stated", expression: "此前" }))).toEqual([
      "one-form milestones[1].period milestone_undated: 此前",
    ]);
    expect(told(steps(dated("2023"), dated("2023-06")))).toEqual([]);
    expect(told(steps(dated("2023-06"), dated("2022"), dated("2021")))).toEqual([
      "one-form milestones[1].period.start milestone_order: 2023-06 / 2022",
      "one-form milestones[2].period.start milestone_order: 2022 / 2021",
    ]);
    expect(told(steps(dated("2024-13")))).toEqual([
      "one-form milestones[0].period.start date_not_real: 2024-13",
    ]);
  });

  it("of publication and of the last change are in the calendar", () => {
    expect(told(({ sources }) => void (item(sources, 0).published = "2024-09-31"))).toEqual([
      "daily published date_not_real: 2024-09-31",
    ]);
    expect(told((dataset) => void (dataset.modified = "2024-09-31"))).toEqual([
      "dataset modified date_not_real: 2024-09-31",
    ]);
  });
});

describe("a printed token", () => {
  const reading = (change: Partial<PrintedReading>): PrintedReading => ({
    quantity: { bound: "at_least", value: 30 },
    unit: "个",
    scale: 0,
    decimals: 0,
    ...change,
  });
  /** What is wrong with 30多个 where a reader of numerals makes this of it, and the metric has this unit. */
  const read = (
    change: Partial<PrintedReading>,
    zh = "个",
    rest: Spoil = () => undefined,
  ): readonly string[] =>
    told(
      both(({ units }) => void (recordOf(units, "stations").symbol = { zh, en: "stations" }), rest),
      (token) => (token === "30多个" ? reading(change) : readPrinted(token)),
    ).map((fault) => fault.replace(/^stations /u, ""));
  const otherUnit = ["printed printed_unit: 30多个"];

  it.each(
    cases(
      "名 => 位",
      "人 => 个",
      "人次 => 人(次)",
      "人\uff08次\uff09 => 人次",
      "日 => 天",
      "块 => 元",
      "人民币元 => 元",
      "\uff05 => %",
      "个百分点 => 百分点",
      "个月 => 月",
      "个位次 => 位",
      "个小时 => 小时",
      "千米 => 公里",
      "亿元 => 元",
      "元 => 万元",
      "万亿元 => 元",
      " 家 => 家 ",
    ),
  )("in %s is one in %s", (unit, symbol) => {
    expect(read({ unit }, symbol)).toEqual([]);
  });

  it.each([
    ["家", "户"],
    ["天", "月"],
    ["人", "人次"],
    ["百万亩", "百亩"],
    [null, "家"],
  ])("in %s is none in %s", (unit, symbol) => {
    expect(read({ unit }, symbol)).toEqual(otherUnit);
  });

  it("may leave the unit out of a rank, of an index and of a count in 万", () => {
    const dimension =
      (of: Dataset["units"][number]["dimension"]): Spoil =>
      ({ units }) =>
        void (recordOf(units, "stations").dimension = of);
    expect(read({ unit: null }, "位", dimension("rank"))).toEqual([]);
    expect(read({ unit: null }, "点", dimension("none"))).toEqual([]);
    expect(read({ unit: "户" }, "点", dimension("none"))).toEqual(otherUnit);
    expect(read({ unit: null, scale: 4 })).toEqual(["multiplier printed_multiplier: 0"]);
    // Of a metric whose unit is not there nothing else is told.
    const withoutUnit: Spoil = ({ metrics }) => void (recordOf(metrics, "stations").unit = "gone");
    expect(read({ unit: null }, "个", withoutUnit)).toEqual(["unit unknown_reference: gone"]);
    expect(read({ unit: null, scale: 3 })).toEqual([
      "multiplier printed_multiplier: 0",
      ...otherUnit,
    ]);
  });

  it("has the bound, the ends, the power of ten and the places that are stored", () => {
    expect(read({ quantity: { bound: "range", low: 30, high: 40 } })).toEqual([
      "quantity.bound printed_bound: at_least",
      "quantity.value printed_value: 30",
    ]);
    expect(read({ decimals: 1 })).toEqual(["decimals printed_decimals: 0"]);
  });

  it("of a table may be rounded where the stored number is not", () => {
    const stored =
      (value: number, bound: "exact" | "about" = "exact"): Spoil =>
      (dataset) => {
        Object.assign(observation(dataset, "stations"), {
          quantity: { bound, value },
          decimals: 2,
        });
        const source = item(dataset.sources, 0);
        source.kind = "statistics";
      };
    const shown = { quantity: exact(12.35), decimals: 2 };
    expect(read(shown, "个", stored(12.3499))).toEqual([]);
    expect(read(shown, "个", stored(12.345))).toEqual([]);
    expect(read(shown, "个", stored(12.355))).toEqual([]);
    expect(read(shown, "个", stored(12.3449))).toEqual(["quantity.value printed_value: 12.3449"]);
    expect(read(shown, "个", stored(12.3551))).toEqual(["quantity.value printed_value: 12.3551"]);
    // A number with a bound is no rounding of one without.
    const about = { quantity: { bound: "about", value: 12.35 }, decimals: 2 } as const;
    expect(read(about, "个", stored(12.349))).toEqual([
      "quantity.bound printed_bound: exact",
      "quantity.value printed_value: 12.349",
    ]);
    expect(read(shown, "个", stored(12.349, "about"))).toEqual([
      "quantity.bound printed_bound: about",
      "quantity.value printed_value: 12.349",
    ]);
    const inReport: Spoil = both(
      stored(12.3499),
      ({ sources }) => void (item(sources, 0).kind = "newspaper"),
    );
    expect(read(shown, "个", inReport)).toEqual(["quantity.value printed_value: 12.3499"]);
    // In 万 half of the last digit is fifty.
    const inTenThousands = both(stored(123_549), set("stations", { multiplier: 4 }));
    expect(read({ ...shown, quantity: exact(123_500), scale: 4 }, "个", inTenThousands)).toEqual(
      [],
    );
  });

  it("of another unit is told with the unit and the metric's name", () => {
    expect(words(set("stations", { printed: "30多所" }))[1]).toMatch(
      /^a number in “个”, the unit of the metric “指标stations” →/u,
    );
    expect(words(set("output", { multiplier: 4 }))[1]).toMatch(/^8: “20\.5亿元” counts in tens/u);
    expect(words(set("output", { decimals: 2 }))[1]).toMatch(
      /^1, the number of decimal places in “20\.5亿元” →/u,
    );
  });
});

describe("a quantity", () => {
  const range = (low: number, high: number): Observation["quantity"] => ({
    bound: "range",
    low,
    high,
  });
  const quantityOf = (
    id: string,
    quantity: Observation["quantity"],
    rest: Spoil = () => undefined,
  ) => told(both(set(id, { quantity }), rest)).filter((fault) => !fault.includes("printed_"));

  it.each<[string, Observation["quantity"], readonly string[]]>([
    ["schools-all", exact(-1), ["schools-all quantity.value negative_count: -1"]],
    ["slips-after", range(-1, 2), ["slips-after quantity negative_count: -1–2"]],
    ["slips-after", range(0, 2), []],
    ["output-streak", exact(-1), ["output-streak quantity.value negative_count: -1"]],
    ["stations", exact(-1), []],
  ])("of %s as %j", (id, quantity, faults) => {
    const alone = quantityOf(id, quantity, (dataset) => void (dataset.relations = []));
    expect(alone).toEqual(faults);
  });

  it("that is a share lies from 0 to 100, both of its ends", () => {
    const share = (quantity: Observation["quantity"]) => quantityOf("schools-share", quantity);
    expect(share(range(90, 100))).toEqual([]);
    expect(share(range(90, 110))).toEqual(["schools-share quantity percent_out_of_range: 90–110"]);
    expect(share(range(-1, 10))).toEqual(["schools-share quantity percent_out_of_range: -1–10"]);
  });

  it("that is called a share is one in a table too, and one that is not may pass 100 there", () => {
    const inTable: Spoil = ({ sources }) => void (item(sources, 0).kind = "statistics");
    const percent = range(90, 110);
    expect(quantityOf("schools-share", percent, inTable)).toHaveLength(1);
    const alone: Spoil = (dataset) => void (dataset.relations = []);
    expect(quantityOf("schools-share", percent, alone)).toHaveLength(1);
    expect(quantityOf("schools-share", percent, both(inTable, alone))).toEqual([]);
  });

  it.each<[string, Relation]>([
    ["an amount of change", { kind: "change", id: "r", finding, amount: "schools-share" }],
    ["a percentage of change", { kind: "change", id: "r", finding, percent: "schools-share" }],
    [
      "a degree of completion",
      { kind: "target", id: "r", finding, target: "stations", completion: "schools-share" },
    ],
  ])("that is %s may pass 100", (_, relation) => {
    const only: Spoil = (dataset) => void (dataset.relations = [relation]);
    expect(quantityOf("schools-share", range(90, 110), only)).toEqual([]);
  });
});

it.each<[string, Spoil, readonly string[]]>([
  [
    "money has a code",
    ({ units }) => void delete recordOf(units, "yuan").currency,
    ["yuan currency unit_currency: "],
  ],
  [
    "nothing else has one",
    ({ units }) => void (recordOf(units, "stations").currency = "CNY"),
    ["stations currency unit_currency: CNY"],
  ],
  [
    "a rank is counted in places",
    ({ metrics }) => void (recordOf(metrics, "stations").kind = "rank"),
    ["stations unit kind_unit: rank: stations (count)"],
  ],
  [
    "of a rank whose unit is not there nothing else is told",
    ({ metrics }) => void Object.assign(recordOf(metrics, "stations"), { kind: "rank", unit: "x" }),
    ["stations unit unknown_reference: x"],
  ],
  [
    "a duration is counted in time",
    ({ metrics }) => void (recordOf(metrics, "stations").kind = "duration"),
    ["stations unit kind_unit: duration: stations (count)"],
  ],
  [
    "percentages are not added up",
    ({ metrics }) =>
      Object.assign(recordOf(metrics, "items-growth"), { additive: true, kind: "flow" }),
    ["items-growth additive additive_rate: true (flow, percent)"],
  ],
  [
    "ranks are not added up",
    ({ metrics }) => void (recordOf(metrics, "output-rank").additive = true),
    ["output-rank additive additive_rate: true (rank, rank)"],
  ],
  [
    "rates are not added up",
    ({ metrics }) => Object.assign(recordOf(metrics, "stations"), { additive: true, kind: "rate" }),
    ["stations additive additive_rate: true (rate, count)"],
  ],
  [
    "a rate may say that it is not added up",
    ({ metrics }) => void (recordOf(metrics, "schools-share").additive = false),
    [],
  ],
])("a metric and its unit: %s", (_, spoil, faults) => {
  expect(told(spoil)).toEqual(faults);
});

describe("a paragraph", () => {
  it.each<[string, Spoil, readonly string[]]>([
    ["may be the last", set("stations", { paragraph: 5 }), []],
    [
      "of a measure is named once",
      ({ measures }) => void (item(measures, 0).paragraphs = [2, 2]),
      ["one-form paragraphs paragraph_order: 2, 2"],
    ],
    [
      "of a measure is in its report",
      ({ measures }) => void (item(measures, 0).paragraphs = [2, 6]),
      ["one-form paragraphs[1] paragraph_out_of_source: 6"],
    ],
    [
      "of a clause is in its report",
      ({ measures }) => void (item(measures, 0).clauses = [{ paragraph: 2 }, { paragraph: 7 }]),
      ["one-form clauses[1].paragraph paragraph_out_of_source: 7"],
    ],
    [
      "of a numeral is in its report",
      ({ nonFigures }) => void (item(nonFigures, 0).paragraph = 6),
      ["p1-seventh paragraph paragraph_out_of_source: 6"],
    ],
    [
      "is named of every figure of a report",
      ({ observations }) => void delete recordOf(observations, "stations").paragraph,
      ["stations paragraph missing_field: "],
    ],
    [
      "need not be named of a table",
      ({ observations, sources }) => {
        delete recordOf(observations, "stations").paragraph;
        item(sources, 0).kind = "statistics";
      },
      [],
    ],
    [
      "is not asked of a source that is not there",
      ({ observations }) => {
        const stations = recordOf(observations, "stations");
        delete stations.paragraph;
        stations.source = "weekly";
      },
      ["stations source unknown_reference: weekly"],
    ],
    [
      "and who published a report, and when, are named",
      ({ sources }) => {
        const source = item(sources, 0);
        delete source.publisher;
        delete source.published;
        delete source.paragraphs;
      },
      ["publisher", "published", "paragraphs"].map((field) => `daily ${field} missing_field: `),
    ],
  ])("%s", (_, spoil, faults) => {
    expect(told(spoil)).toEqual(faults);
  });

  it("that is missing is named, and one beyond the last is told with the last", () => {
    expect(words(({ sources }) => void delete item(sources, 0).publisher)[0]).toMatch(
      /^字段 publisher：/u,
    );
    expect(words(set("stations", { paragraph: 6 }))[1]).toMatch(
      /^1 to 5, the paragraphs of source “daily” →/u,
    );
  });
});

describe("an id", () => {
  const lists = [
    "sources",
    "areas",
    "fields",
    "places",
    "units",
    "measures",
    "metrics",
    "observations",
    "relations",
    "cautions",
    "nonFigures",
  ] as const;

  it.each(lists)("stands once in %s", (list) => {
    const again: Spoil = (dataset) => {
      const records: { id: string }[] = dataset[list];
      records.push({ ...item(records, 0) });
    };
    const { id } = item<{ readonly id: string }>(fixture()[list], 0);
    expect(told(again)).toContain(`${id} id duplicate_id: ${id}`);
    expect(words(again)[0]).toContain(
      `列表 ${list} 中另有一条记录用它 → 给后面的一条（列表 ${list} 中）`,
    );
  });

  it("of a relation is none of a figure, but may be that of a metric", () => {
    const named = (id: string) => told(spoilRelation("items-change", { id }));
    expect(named("stations")).toEqual(["stations id duplicate_id: stations"]);
    expect(named("one-form")).toEqual(["one-form id duplicate_id: one-form"]);
    expect(named("forms")).toEqual([]);
  });
});

describe("what is listed once", () => {
  const again =
    (change: object): Spoil =>
    ({ nonFigures }) =>
      void nonFigures.push({ ...item(nonFigures, 0), id: "again", ...change });

  it("is a numeral of one paragraph of one source", () => {
    expect(told(again({}))).toEqual(["again token duplicate_non_figure: 第七届"]);
    expect(words(again({}))[0]).toMatch(/^第 1 段没有列出过的数字 →/u);
    expect(told(again({ paragraph: 2 }))).toEqual([]);
    expect(told(again({ token: "第八届" }))).toEqual([]);
  });
});

describe("English texts", () => {
  const han = { zh: "河城", en: "河城 City" };

  it.each<[string, Spoil]>([
    ["dataset title", (dataset) => void (dataset.title = han)],
    ["dataset description", (dataset) => void (dataset.description = han)],
    ["dataset license", (dataset) => void (dataset.license = han)],
    ["daily title", ({ sources }) => void (item(sources, 0).title = han)],
    ["government name", ({ areas }) => void (item(areas, 0).name = han)],
    ["offices name", ({ fields }) => void (item(fields, 0).name = han)],
    ["river-city name", ({ places }) => void (item(places, 0).name = han)],
    ["schools symbol", ({ units }) => void (item(units, 0).symbol = { zh: "所", en: "所" })],
    [
      "one-form milestones[1].name",
      ({ measures }) => void (item(item(measures, 0).milestones, 1).name = han),
    ],
    ["schools-all definition", ({ metrics }) => void (item(metrics, 0).definition = han)],
    [
      "slips-after attribution.who",
      set("slips-after", { attribution: { by: "person", who: han } }),
    ],
    ["school-share finding", spoilRelation("school-share", { finding: han })],
    ["stations-undated note", ({ cautions }) => void (item(cautions, 0).note = han)],
    ["headlines[0] label", ({ headlines }) => void (item(headlines, 0).label = han)],
  ])("have no Chinese character: %s", (place, spoil) => {
    const found = place === "schools symbol" ? "所" : han.en;
    expect(told(spoil)).toEqual([`${place}.en english_has_han: ${found}`]);
    expect(told(both(spoil, (dataset) => void (dataset.language = "zh")))).toEqual([]);
    expect(told(both(spoil, ({ sources }) => void (item(sources, 0).kind = "statistics")))).toEqual(
      [],
    );
  });
});
