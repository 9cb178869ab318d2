import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/dataset/Dataset";
import { draftDataset, type DraftOptions } from "../../../src/opening/draft/draftDataset";
import { formatPeriod } from "../../../src/wording/formatPeriod";
import { cases, reads } from "../../support/cases";
import { draftOf } from "./draftOf";

function drafted(text: string, options: DraftOptions = {}) {
  return draftOf(text, {
    published: "2025-03-18",
    title: "云川市2024年工作总结",
    publisher: "云川市政府",
    ...options,
  });
}

test.each(
  cases(
    "云川市2024年统计公报 | 云川市统计局 => statistical_bulletin",
    "云川市2024年统计公报 | 云川日报 => statistical_bulletin",
    "云川市茶叶丰收 | 云川日报 => newspaper",
    "云川市茶叶丰收 | 云川晚报 => newspaper",
    "云川市茶叶丰收 | 云川时报 => newspaper",
    "云川市茶叶丰收 | 云川报社 => newspaper",
    "云川市茶叶丰收 | 云川报 => newspaper",
    "云川市茶叶丰收 | 云川新闻网 => newspaper",
    "云川市茶叶丰收 | 云川通讯社 => newspaper",
    "云川市工作总结 | 云川日报 => newspaper",
    "云川市茶叶丰收 | 云川日报集团 => other",
    "云川市工作报告汇编 | 云川茶业公司 => government_report",
    "云川市茶叶报告 | 云川茶业公司 => government_report",
    "云川市茶叶总结 | 云川茶业公司 => government_report",
    "云川市茶叶通报 | 云川茶业公司 => government_report",
    "云川市茶叶简报 | 云川茶业公司 => government_report",
    "云川市茶叶纲要（草案） | 云川茶业公司 => government_report",
    "云川市茶叶总结会 | 云川茶业公司 => other",
    "云川市10月主要指标快报 | 云川市统计局 => statistical_bulletin",
    "云川市10月主要指标快报 | 国家统计局云川调查队 => statistical_bulletin",
    "云川市茶叶丰收 | 云川市政府 => government_report",
    "云川市茶叶丰收 | 云川市人民政府网站 => government_report",
    "云川市茶叶丰收 | 云川市政府办公室 => government_report",
    "云川市茶叶丰收 | 云川市发展和改革委员会 => government_report",
    "云川市茶叶丰收 | 云川市委改革办 => government_report",
    "云川市茶叶丰收 | 中共云川市委办公室 => government_report",
    "云川市茶叶丰收 | 云川市财政局 => government_report",
    "云川市茶叶丰收 | 云川融媒体中心 => newspaper",
    "云川市茶叶丰收 | 云川新闻 => newspaper",
    "云川市茶叶丰收 | 山南网 => newspaper",
  ),
)("%s of %s is a %s", (title, publisher, kind) => {
  const { sources, title: shown } = drafted("全市学校9所。", { title, publisher }).dataset;
  expect(sources).toMatchObject([{ kind, title: { zh: title }, publisher: { zh: publisher } }]);
  expect(shown.zh).toBe(`${title}（草稿）`);
});

test("what nobody named is a blank to fill in", () => {
  const draft = draftOf("全市学校9所。", { published: "2025-03-18T10:20" });
  const { dataset, offered } = draft;
  expect([dataset.id, dataset.modified]).toEqual(["report-2025-03-18", "2025-03-18"]);
  expect(dataset.title.zh).toBe("数据（草稿）");
  expect(dataset.sources).toMatchObject([
    { title: { zh: "【待填】标题" }, publisher: { zh: "【待填】发布单位" }, paragraphs: 1 },
  ]);
  expect(offered).toEqual({ published: null, publisher: null, period: null });
});

reads(
  "%s, published %s, is said to give its figures a period",
  (title = "", published = "") => {
    const draft = draftOf("全市学校9所。", { published, title });
    const { period } = draft.offered;
    return period === null ? null : formatPeriod(period, "zh");
  },
  "云川市2024年上半年工作报告 | 2024-07-20 => 2024年1月—2024年6月",
  "云川市2024年政府工作报告 | 2024-01-20 => 2023年",
  "云川市2024年工作安排 | 2024-01-20 => -",
  "云川市的菜场 | 2024-07-20 => -",
);

describe("the measure that a figure belongs to", () => {
  test.each<readonly [text: string, measures: readonly (string | undefined)[]]>([
    // of its own clause and the one behind it
    ["全市开展茶叶保险试点9亩。", ["measure-p1-1"]],
    ["全市开展茶叶保险试点，学校9所。", ["measure-p1-1"]],
    // farther on, only in its own field
    ["全市开展茶叶保险试点，群众满意，学校9所。", [undefined]],
    ["全市开展茶叶保险试点，群众满意，茶园9亩。", ["measure-p1-1"]],
    // up to the end of its sentence, and not before it
    ["全市开展茶叶保险试点。茶园9亩。", [undefined]],
    ["茶园9亩，全市开展茶叶保险试点。", [undefined]],
    // the nearest of two
    [
      "全市开展茶叶保险试点9亩，开展果树保险试点8亩，茶园7亩。",
      ["measure-p1-1", "measure-p1-2", "measure-p1-2"],
    ],
  ])("%s", (text, measures) => {
    expect(drafted(text).dataset.metrics.map(({ measure }) => measure)).toEqual(measures);
  });
});

describe("the numerals that are no figures", () => {
  test("one record for the same token of a paragraph, of no more than 24 signs", () => {
    const [ones, twos] = ["1".repeat(24), "2".repeat(25)];
    const { nonFigures } = drafted(`热线${ones}和${twos}和${ones}已开通，学校9所。`).dataset;
    expect(nonFigures).toEqual([
      {
        id: "no-figure-p1-1",
        source: "report",
        paragraph: 1,
        token: ones,
        occurrences: 2,
        reason: "name",
      },
      {
        id: "no-figure-p1-2",
        source: "report",
        paragraph: 1,
        token: "2".repeat(24),
        occurrences: 1,
        reason: "name",
      },
    ]);
  });

  test("notes and what stands outside are left out of the record, and told to the person", () => {
    const { dataset, leftOut } = drafted("学校9所[3]已开通热线12345。\n\n图1 茶园8亩");
    expect(dataset.nonFigures.map(({ token }) => token)).toEqual(["12345"]);
    expect(leftOut.map(({ token, reason }) => `${token} ${reason}`)).toEqual([
      "[3] note",
      "12345 no_unit",
      "1 outside",
      "8亩 outside",
    ]);
  });

  test("dates and words outside the text are none", () => {
    const outside = (line: string): string[] =>
      drafted(`图1 ${line}\n\n学校9所，比上年多3所。`)
        .leftOut.map(({ token }) => token)
        .slice(1);
    expect(outside("茶园12亩")).toEqual(["12亩"]);
    expect(outside("茶园2024年")).toEqual([]);
    expect(outside("茶园统一")).toEqual([]);
  });
});

describe("the doubts of a figure", () => {
  test("a name told twice, and a pair whose scope nobody knows", () => {
    const { items } = drafted("审批由86项减少到52项，学校9所。学校9所。");
    expect(items.map(({ id, second, doubts }) => [id, second, ...doubts].join(" "))).toEqual([
      "p1-1 agrees period",
      "p1-2 agrees pair_scope",
      "p1-3 agrees",
      "p1-4 agrees repeated",
    ]);
    expect(items[2]).toMatchObject({
      start: 15,
      end: 17,
      text: "审批由86项减少到52项，学校9所。学校9所。",
    });
  });
});

describe("the places of a draft", () => {
  const place = (id: string, zh: string, within?: string): Place => ({
    id,
    name: { zh, en: id },
    level: "county",
    ...(within === undefined ? {} : { within }),
  });
  const ids = (text: string, ...places: readonly Place[]): string[] =>
    drafted(text, { places }).dataset.places.map(({ id }) => id);

  test("the report's own place is the known one of its name, else one under a free id", () => {
    expect(ids("学校9所。", place("yunchuan", "云川市"))).toEqual(["yunchuan"]);
    expect(ids("学校9所。")).toEqual(["whole"]);
    expect(ids("学校9所。", place("whole", "青石县"))).toEqual(["whole-report"]);
    expect(ids("学校9所。", place("whole", "青石县"), place("whole-report", "白沙镇"))).toEqual([
      "whole-report-report",
    ]);
  });

  test("a place that a figure is of brings those that it lies in, and no others", () => {
    const known = [
      place("yunchuan", "云川市"),
      place("qingshi", "青石县", "jiang"),
      place("jiang", "江州", "da"),
      place("da", "大省"),
      place("bai", "白州"),
    ];
    expect(ids("青石县学校9所。", ...known)).toEqual(["yunchuan", "qingshi", "jiang", "da"]);
    expect(ids("学校9所。", ...known)).toEqual(["yunchuan"]);
  });
});

describe("the order of a report's own sections", () => {
  const areas = (...sections: readonly string[]): string[] =>
    drafted(sections.join("\n\n")).dataset.areas.map(({ name }) => name.zh);

  reads(
    "two sections that hold most of the figures order it: %s",
    areas,
    "一、茶叶产业 | 茶园9亩，比上年多3亩。 | 二、校园建设 | 学校9所，比上年多3所。 => 茶叶产业 | 校园建设",
  );

  test("one section does not, nor do more than twelve", () => {
    expect(areas("一、茶叶产业", "茶园9亩，比上年多3亩。")).toEqual(["经济发展"]);
    const many = (count: number): string[] =>
      Array.from("甲乙丙丁戊己庚辛壬癸子丑寅")
        .slice(0, count)
        .flatMap((sign) => [`一、${sign}园产业`, "茶园9亩，比上年多3亩。"]);
    expect(areas(...many(12))).toHaveLength(12);
    expect(areas(...many(13))).toEqual(["经济发展"]);
  });
});

test("a text without a figure is no draft, and one without a day is asked for it", () => {
  expect(draftDataset("全市有学校。\n", { published: "2025-03-18" })).toEqual({
    ok: false,
    reason: "no_figures",
  });
  expect(draftDataset("全市学校9所。\n").ok).toBe(false);
});
