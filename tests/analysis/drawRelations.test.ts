import { describe, expect, it } from "vitest";
import { composeCards, composeSections, figuresOf } from "../../src/analysis/composeCards";
import { composeTray } from "../../src/analysis/composeTray";
import { drawCard, subtitleOf, titleOf } from "../../src/analysis/drawCard";
import { judgePair } from "../../src/analysis/judgePair";
import { beginningOf, measureDates } from "../../src/analysis/measureDates";
import { relatedFigures } from "../../src/analysis/relatedFigures";
import { selectHeadlines } from "../../src/analysis/selectHeadlines";
import { composeTimeline } from "../../src/analysis/timeline";
import { comparePeriods } from "../../src/analysis/compare/comparePeriods";
import { pivotOf } from "../../src/analysis/drawPivot";
import { hasPeriodsToCompare } from "../../src/analysis/hasPeriodsToCompare";
import type { Dataset, Period, Relation } from "../../src/dataset/Dataset";
import { type Figure, lookUp } from "../../src/dataset/DatasetLookup";
import { during, fixture } from "../dataset/fixture";
import { item, recordOf } from "../dataset/item";
import { changeOf, type Printed, withFigures } from "./changeAndTarget";
import { type Point, seriesOf, pointsOf } from "./seriesOf";
import { cases, oneOf } from "../support/cases";
import { trayOf } from "../support/trayOf";

type Spoil = (dataset: Dataset) => void;
const finding = { zh: "结论", en: "Finding" };
const rowsOf = ({ observations }: Dataset, ids?: readonly string[]) =>
  Uint32Array.from(
    observations.flatMap(({ id }, row) => (ids === undefined || ids.includes(id) ? [row] : [])),
  );

/** The card of a relation of the fixture, drawn. */
function drawn(id: string, spoil: Spoil = () => undefined, language: "zh" | "en" = "zh") {
  const dataset = fixture();
  spoil(dataset);
  const lookup = lookUp(dataset);
  const card = composeCards(lookup, rowsOf(dataset)).find(({ key }) => key === id);
  if (card === undefined) throw new Error(`There is no card ${id}.`);
  const chart = drawCard(card, language);
  return {
    chart,
    title: titleOf(card, language),
    subtitle: subtitleOf(card, chart, lookup, language),
  };
}
const observation = (dataset: Dataset, id: string) => recordOf(dataset.observations, id);

describe("before and after", () => {
  const ends = (spoil: Spoil, language: "zh" | "en" = "zh") => {
    const { chart } = drawn("forms-cut", spoil, language);
    return chart?.form === "bars"
      ? chart.rows.map(({ label, sublabel, role }) => [label, sublabel, role])
      : [];
  };
  const told = (...asked: Parameters<typeof ends>): string[] =>
    ends(...asked).map((end) => end.map((part) => part ?? "-").join(" | "));

  it("are two bars by their dates, told in a sentence", () => {
    const { chart, title, subtitle } = drawn("forms-cut");
    expect(chart).toMatchObject({
      description: "条形图：表格减少。2023年 10项；今年6月 (截至2024年6月) 4项。",
    });
    expect([title, subtitle]).toEqual(["表格减少", "指标forms · 山县"]);
    expect(drawn("forms-cut", undefined, "en")).toMatchObject({
      chart: { description: "Bar chart: Fewer forms. 2023 10 items; as of June 2024 4 items." },
      title: "Fewer forms",
      subtitle: "Metric forms · Hill County",
    });
  });

  it("are called by the report's own words, unless these name a stretch of time", () => {
    const expressed =
      (expression: string): Spoil =>
      (dataset) =>
        void (observation(dataset, "forms-after").period = {
          basis: "stated",
          timing: "during",
          start: "2024",
          expression,
        });
    expect(ends(expressed("新平台上线后"))[1]).toEqual(["新平台上线后", "2024年", "after"]);
    for (const words of [
      "一年来",
      "三个月来",
      "十天来",
      "新时期来",
      "上线以来",
      "活动期间",
      "今年中",
      "年中",
      "本周来",
      "近日来",
      "新世代来",
    ])
      expect(ends(expressed(words))[1], words).toEqual(["2024年", null, "after"]);
    const worded: Spoil = ({ relations }) =>
      void Object.assign(recordOf(relations, "forms-cut"), {
        words: { before: { zh: "原来", en: "at first" }, after: { zh: "现在", en: "now" } },
      });
    expect(told(worded)).toEqual(["原来 | 2023年 | before", "现在 | 截至2024年6月 | after"]);
    expect(told(worded, "en")).toEqual([
      "at first | 2023 | before",
      "now | as of June 2024 | after",
    ]);
  });

  it("are earlier and later without a date", () => {
    const undated: Spoil = (dataset) => {
      observation(dataset, "forms-before").period = { basis: "not_stated" };
      observation(dataset, "forms-after").period = { basis: "not_stated", expression: "五年来" };
    };
    expect(told(undated)).toEqual(["此前 | 时间未注明 | before", "五年来 | 时间未注明 | after"]);
    expect(told(undated, "en")).toEqual([
      "Earlier | date not stated | before",
      "Later | date not stated | after",
    ]);
  });

  it("of ranks are no bars", () => {
    expect(
      drawn("forms-cut", ({ units }) => void (recordOf(units, "items").dimension = "rank")).chart,
    ).toBeNull();
  });
});

describe("a part of a whole", () => {
  const exact = (value: number) => ({ bound: "exact", value }) as const;
  const whole =
    (value: number): Spoil =>
    (dataset) =>
      void Object.assign(observation(dataset, "schools-all"), {
        printed: `${value}所`,
        quantity: exact(value),
      });

  it("is cells, one each", () => {
    expect(drawn("school-share").chart).toEqual({
      form: "cells",
      partFigure: "schools-in",
      wholeFigure: "schools-all",
      part: 6,
      whole: 8,
      partLabel: "6所",
      restLabel: "2所（推算）",
      description:
        "单元图：四分之三。指标schools-all8所，每格一个；其中指标schools-in6所，其余2所（推算）。",
    });
    expect(drawn("school-share", undefined, "en").chart).toMatchObject({
      restLabel: "2 schools (derived)",
      description:
        "Unit chart: Three in four. Metric schools-all: 8 schools, one cell each; Metric schools-in: 6 schools; the other 2 schools (derived).",
    });
  });

  it("is a bar to 100 where cells cannot be told apart or are no things", () => {
    expect(drawn("school-share", whole(1000)).chart?.form).toBe("cells");
    expect(drawn("school-share", whole(1001)).chart).toEqual({
      form: "percent",
      figure: "schools-share",
      quantity: exact(75),
      end: 75,
      valueLabel: "75%",
      description: "指标schools-share：75%，满格为100%。",
    });
    expect(drawn("school-share", whole(8.5), "en").chart).toMatchObject({
      form: "percent",
      description: "Metric schools-share: 75%, on a bar to 100%.",
    });
    const part: Spoil = (dataset) =>
      void (observation(dataset, "schools-in").quantity = exact(5.5));
    expect(drawn("school-share", part).chart?.form).toBe("percent");
    const open: Spoil = (dataset) =>
      void (observation(dataset, "schools-all").quantity = { bound: "at_least", value: 8 });
    expect(drawn("school-share", open).chart?.form).toBe("percent");
    const openPart: Spoil = (dataset) =>
      void (observation(dataset, "schools-in").quantity = { bound: "at_least", value: 6 });
    expect(drawn("school-share", openPart).chart?.form).toBe("percent");
  });

  it("is nothing of nothing, of a range, and without a share", () => {
    expect(drawn("school-share", whole(0)).chart).toBeNull();
    const range = { bound: "range", low: 6, high: 7 } as const;
    for (const id of ["schools-in", "schools-all"])
      expect(
        drawn("school-share", (dataset) => void (observation(dataset, id).quantity = range)).chart,
      ).toBeNull();
    const unshared: Spoil = ({ relations }) =>
      void Object.assign(recordOf(relations, "school-share"), { share: undefined });
    expect(
      drawn("school-share", (dataset) => [whole(1001), unshared].forEach((spoil) => spoil(dataset)))
        .chart,
    ).toBeNull();
  });

  it("alone is a bar from 0 to 100, to the upper end of a range, and no further", () => {
    const alone = (quantity: Dataset["observations"][number]["quantity"]) =>
      drawn("schools-share", (dataset) => {
        dataset.relations = [];
        observation(dataset, "schools-share").quantity = quantity;
      }).chart;
    expect(alone({ bound: "range", low: 70, high: 80 })).toMatchObject({
      form: "percent",
      end: 80,
    });
    expect(alone(exact(0))).toMatchObject({ end: 0 });
    expect(alone(exact(100))).toMatchObject({ end: 100 });
    expect([
      alone(exact(-1)),
      alone(exact(101)),
      alone({ bound: "range", low: 90, high: 101 }),
    ]).toEqual([null, null, null]);
  });
});

describe("a comparison", () => {
  const compared = (
    names: readonly (readonly [zh: string, en: string])[],
    language: "zh" | "en" = "zh",
    dimension: "count" | "rank" = "count",
  ) => {
    const dataset = withFigures(
      Object.fromEntries(
        names.map((_, at): [string, Printed] => [`c${at}`, { value: at + 1, unit: "items" }]),
      ),
    );
    for (const [at, [zh, en]] of names.entries())
      recordOf(dataset.metrics, `c${at}`).name = { zh, en };
    recordOf(dataset.units, "items").dimension = dimension;
    dataset.relations = [
      { kind: "comparison", id: "all", finding, members: names.map((_, at) => `c${at}`) },
    ];
    const lookup = lookUp(dataset);
    const [card] = composeCards(
      lookup,
      rowsOf(
        dataset,
        names.map((_, at) => `c${at}`),
      ),
    );
    const chart = card ? drawCard(card, language) : null;
    return chart?.form === "bars" ? chart.rows.map(({ label }) => label) : chart;
  };

  it("is named by what its members' names have not in common, the greatest first", () => {
    expect(
      compared([
        ["汽车产业链", "Car chain"],
        ["磷化工产业链", "Phosphorus chain"],
        ["纺织产业链", "Textile chain"],
      ]),
    ).toEqual(["纺织", "磷化工", "汽车"]);
    expect(
      compared(
        [
          ["汽车产业链", "Car chain"],
          ["磷化工产业链", "Phosphorus chain"],
          ["纺织产业链", "Textile chain"],
        ],
        "en",
      ),
    ).toEqual(["Textile", "Phosphorus", "Car"]);
    expect(
      compared([
        ["甲率", "Rates"],
        ["乙率", "Dates"],
        ["率", "Fates"],
      ]),
    ).toEqual(["率", "乙率", "甲率"]);
    expect(
      compared(
        [
          ["甲", "Rates"],
          ["乙", "Dates"],
          ["丙", "Fates"],
        ],
        "en",
      ),
    ).toEqual(["Fates", "Dates", "Rates"]);
    expect(
      compared([
        ["甲增幅", "A"],
        ["乙降幅", "B"],
        ["丙增幅", "C"],
      ]),
    ).toEqual(["丙", "乙", "甲"]);
  });

  it("of two, and of ranks, is told in words", () => {
    expect(
      compared([
        ["甲", "A"],
        ["乙", "B"],
      ]),
    ).toBeNull();
    expect(
      compared(
        [
          ["甲", "A"],
          ["乙", "B"],
          ["丙", "C"],
        ],
        "zh",
        "rank",
      ),
    ).toBeNull();
  });
});

describe("changes", () => {
  const changes = (numbers: Readonly<Record<string, Printed>>, spoil: Spoil = () => undefined) => {
    const dataset = withFigures(numbers);
    for (const id of Object.keys(numbers)) {
      recordOf(dataset.metrics, id).name = { zh: `${id}增幅`, en: `Growth of ${id}` };
      observation(dataset, id).printed = `${Math.abs(numbers[id]?.value ?? 0)}%`;
    }
    dataset.relations = [];
    spoil(dataset);
    const lookup = lookUp(dataset);
    return composeCards(lookup, rowsOf(dataset, Object.keys(numbers))).map((card) => ({
      form: card.form,
      key: card.key,
      title: titleOf(card, "zh"),
      titleInEnglish: titleOf(card, "en"),
      chart: drawCard(card, "zh"),
    }));
  };
  const of = (value: number, direction: "rise" | "fall" | "level" = "rise"): Printed => ({
    value,
    unit: "percent",
    direction,
  });

  it("of one field are bars with their signs, the strongest rise first", () => {
    const [card, ...others] = changes({
      a: of(3),
      b: of(8.1, "fall"),
      c: of(5),
      d: of(0, "level"),
      e: of(-2, "fall"),
    });
    expect(others).toEqual([]);
    expect(card).toMatchObject({ form: "changes", title: "办公：各项增减" });
    expect(
      card?.chart?.form === "bars"
        ? card.chart.rows.map(({ label, valueLabel, quantity }) => [label, valueLabel, quantity])
        : [],
    ).toEqual([
      ["c", "+5%", { bound: "exact", value: 5 }],
      ["a", "+3%", { bound: "exact", value: 3 }],
      ["d", "0%", { bound: "exact", value: 0 }],
      ["e", "\u22122%", { bound: "exact", value: -2 }],
      ["b", "\u22128.1%", { bound: "exact", value: -8.1 }],
    ]);
    expect(card?.chart).toMatchObject({
      description: "条形图：办公：各项增减。c +5%；a +3%；d 0%；e \u22122%；b \u22128.1%。",
    });
  });

  it("turn a range that fell round", () => {
    const [card] = changes(
      { a: of(3), b: of(2, "fall"), c: of(5) },
      (dataset) => void (observation(dataset, "b").quantity = { bound: "range", low: 1, high: 2 }),
    );
    expect(card?.chart?.form === "bars" ? card.chart.rows.at(-1)?.quantity : null).toEqual({
      bound: "range",
      low: -2,
      high: -1,
    });
  });

  it("are joined from three on, of one unit and one report", () => {
    const forms = (cards: readonly { readonly form: string }[]) => cards.map(({ form }) => form);
    expect(forms(changes({ a: of(3), b: of(4) }))).toEqual(["figure", "figure"]);
    expect(forms(changes({ a: of(3), b: of(4), c: { ...of(5), unit: "points" } }))).toEqual([
      "figure",
      "figure",
      "figure",
    ]);
    expect(forms(changes({ a: of(3), b: of(4), c: { value: 5, unit: "percent" } }))).toEqual([
      "figure",
      "figure",
      "figure",
    ]);
    expect(
      forms(
        changes({ a: of(3), b: of(4), c: of(5) }, ({ sources, observations }) => {
          sources.push({ ...item(sources, 0), id: "weekly" });
          recordOf(observations, "c").source = "weekly";
        }),
      ),
    ).toEqual(["figure", "figure", "figure"]);
  });

  it.each([
    ["环比", "办公：各项环比增减", "Offices: changes on the period before"],
    ["比年初", "办公：各项比年初增减", "Offices: changes since the start of the year"],
    ["年均", "办公：各项年均增减", "Offices: changes a year on average"],
    ["比2020年", "办公：各项比2020年增减", "Offices: changes since 2020"],
    ["比常年", "办公：各项比常年增减", "Offices: changes on the long-term average"],
    ["", "办公：各项增减", "Offices: changes"],
  ])("say what they are counted from: %s", (words, zh, en) => {
    const [card] = changes({ a: of(3), b: of(4), c: of(5) }, ({ metrics }) => {
      for (const id of ["a", "b", "c"])
        recordOf(metrics, id).name = { zh: `${id}${words}增幅`, en: id };
    });
    expect([card?.title, card?.titleInEnglish]).toEqual([zh, en]);
  });

  it.each([
    ["年均增幅", 1],
    ["环比", 1],
    ["比上月增幅", 1],
    ["较上季增幅", 1],
    ["比上期增幅", 1],
    ["与上周相比增幅", 1],
    ["较上旬增幅", 1],
    ["比去年底增幅", 1],
    ["比历年同期增幅", 1],
    ["比多年平均增幅", 1],
    ["比年初增幅", 1],
    ["年初以来增幅", 1],
    ["较上年末增幅", 1],
    ["比2020年增幅", 1],
    ["同比增幅", 0],
    ["比上年增幅", 0],
    ["较上年同期增幅", 0],
    ["增幅", 0],
  ])("are joined where they are counted from one time: %s of one", (zh, apart) => {
    const cards = changes(
      { a: of(3), b: of(4), c: of(5), d: of(6) },
      ({ metrics }) => void (recordOf(metrics, "a").name = { zh, en: "A" }),
    );
    expect(cards).toHaveLength(1 + apart);
  });

  it("are joined by what each is counted from", () => {
    const cards = changes(
      { a: of(3), b: of(4), c: of(5), d: of(6), e: of(7), f: of(8) },
      (dataset) => {
        for (const id of ["a", "b", "c"])
          recordOf(dataset.metrics, id).name = { zh: `${id}环比`, en: id };
      },
    );
    expect(cards.map(({ title }) => title).sort()).toEqual([
      "办公：各项增减",
      "办公：各项环比增减",
    ]);
    expect(cards.every(({ key }) => /^changes-[a-z0-9-]+$/u.test(key))).toBe(true);
  });

  it("of one time in one area are joined from four to twelve, by the year apart from over years", () => {
    const dated = (count: number, spoil: Spoil = () => undefined) =>
      changes(
        Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, of(at + 1)])),
        (dataset) => {
          for (let at = 0; at < count; at += 1) {
            dataset.fields.push({ ...item(dataset.fields, 0), id: `field-${at}` });
            recordOf(dataset.metrics, `a${at}`).field = `field-${at}`;
            observation(dataset, `a${at}`).period = during("2023");
          }
          spoil(dataset);
        },
      );
    expect(dated(3).map(({ form }) => form)).toEqual(["figure", "figure", "figure"]);
    expect(dated(4).map(({ form, title }) => [form, title])).toEqual([
      ["changes", "政务：各项增减"],
    ]);
    expect(dated(12)).toHaveLength(1);
    expect(dated(13)).toHaveLength(13);
    expect(
      dated(5, ({ metrics }) => void (recordOf(metrics, "a0").name = { zh: "年均增幅", en: "A" })),
    ).toHaveLength(2);
    expect(
      dated(5, ({ metrics }) => void (recordOf(metrics, "a0").name = { zh: "环比", en: "A" })),
    ).toHaveLength(2);
    expect(
      dated(
        5,
        (dataset) =>
          void (observation(dataset, "a0").period = {
            basis: "stated",
            timing: "during",
            start: "2022",
          }),
      ),
    ).toHaveLength(2);
    expect(
      dated(4, (dataset) =>
        dataset.observations.forEach((one) => void (one.period = { basis: "not_stated" })),
      ),
    ).toHaveLength(4);
  });
});

describe("cards of a report", () => {
  it("stand by its headlines, then in the order of the text", () => {
    const dataset = fixture();
    const lookup = lookUp(dataset);
    expect(composeCards(lookup, rowsOf(dataset)).map(({ key }) => key)).toEqual([
      "output-first",
      "school-share",
      "forms-cut",
      "items-change",
      "stations",
      "slips-cut",
    ]);
  });

  it("are put under their areas, with how many figures they stand for", () => {
    const points = Array.from({ length: 14 }, (_, at): Point => [`甲${at}`, null, at]);
    const lookup = seriesOf(points);
    const dataset = {
      ...lookup.dataset,
      areas: [...lookup.dataset.areas, { ...item([...lookup.dataset.areas], 0), id: "other" }],
    };
    const two = lookUp(dataset);
    const sections = composeSections(two, rowsOf(dataset), []);
    expect(
      sections.map(({ area, count, cards, measures }) => [
        area.id,
        count,
        cards.length,
        measures.length,
      ]),
    ).toEqual([["government", 14, 1, 0]]);
    expect(
      composeSections(two, new Uint32Array(), dataset.measures).map(({ area, count }) => [
        area.id,
        count,
      ]),
    ).toEqual([["government", 0]]);
  });

  it("count each figure in its own area, as the filters do, wherever its card stands", () => {
    const dataset = fixture();
    dataset.areas.push({ ...item(dataset.areas, 0), id: "health" });
    dataset.fields.push({ ...item(dataset.fields, 0), id: "clinics", area: "health" });
    const sections = (first: string, second: string) => {
      recordOf(dataset.metrics, "schools-in").field = first;
      recordOf(dataset.metrics, "schools-all").field = second;
      const lookup = lookUp({ ...dataset });
      const rows = ["schools-in", "schools-all", "schools-share"].map(
        (id) => lookup.figure(id).row,
      );
      return composeSections(lookup, Uint32Array.from(rows), []).map(
        ({ area, count, cards }) => `${area.id} ${count} ${cards.length}`,
      );
    };
    expect(sections("offices", "clinics")).toEqual(["government 2 1", "health 1 0"]);
    expect(sections("clinics", "offices")).toEqual(["government 2 0", "health 1 1"]);
    recordOf(dataset.metrics, "schools-share").field = "clinics";
    expect(sections("offices", "clinics")).toEqual(["government 1 1", "health 2 0"]);
  });

  it("of a metric are one from three figures on", () => {
    const keys = (points: readonly Point[]) => {
      const lookup = seriesOf(points);
      return composeCards(lookup, rowsOf(lookup.dataset)).map((card) => [
        card.key,
        figuresOf(card).length,
      ]);
    };
    expect(keys(pointsOf("甲 2022 1", "甲 2023 2"))).toEqual([
      ["f0", 1],
      ["f1", 1],
    ]);
    expect(keys(pointsOf("甲 2021 1", "甲 2022 1", "甲 2023 2"))).toEqual([["series-water", 3]]);
  });
});

it("a tray is resolved item by item, what is gone with what it was", () => {
  const lookup = lookUp(fixture());
  const entries = composeTray(
    lookup,
    trayOf(
      "figure stations",
      "figure gone",
      "card forms-cut",
      "card gone",
      "measure one-form",
      "measure gone",
      "heading 题",
      "sentence 句",
    ),
  );
  expect(
    entries.map((entry) =>
      entry.kind === "figure"
        ? entry.figure.observation.id
        : entry.kind === "card"
          ? entry.card.key
          : entry.kind === "measure"
            ? entry.measure.id
            : entry.kind === "missing"
              ? `${entry.of} ${entry.id} is missing`
              : `${entry.kind} ${entry.text}`,
    ),
  ).toEqual([
    "stations",
    "figure gone is missing",
    "forms-cut",
    "card gone is missing",
    "one-form",
    "measure gone is missing",
    "heading 题",
    "sentence 句",
  ]);
});

describe("steps of measures", () => {
  const period = (start: string, rest: object = {}): Period => ({
    basis: "stated",
    timing: "during",
    start,
    ...rest,
  });
  const steps = (...periods: readonly Period[]) => {
    const dataset = fixture();
    item(dataset.measures, 0).milestones = periods.map((one, at) => ({
      period: one,
      name: { zh: `步${at}`, en: `step ${at}` },
    }));
    return dataset;
  };

  it("stand on their years, oldest first, told in a sentence", () => {
    const dataset = steps(
      period("2024-03"),
      period("2021", { end: "2022-06" }),
      period("2023"),
      period("2022-02", { end: "2022-05" }),
    );
    const { rows } = composeTimeline(lookUp(dataset), dataset.measures, "zh", ({ id }) => `#${id}`);
    expect(rows?.items.map(({ id, kind, start, end }) => [id, kind, start, end])).toEqual([
      ["one-form:1", "span", 2021, 2022.5],
      ["one-form:3", "span", 2022 + 1 / 12, 2022 + 5 / 12],
      ["one-form:2", "year", 2023, 2024],
      ["one-form:0", "date", 2024 + 2.5 / 12, null],
    ]);
    expect(rows).toMatchObject({
      from: 2021,
      to: 2025,
      description:
        "时间线：2024年3月 步0；2021年—2022年6月 步1；2023年 步2；2022年2月—2022年5月 步3。",
    });
    expect(rows?.items[0]).toMatchObject({
      areaClass: "area-blue",
      href: "#one-form",
      label: "步1",
    });
    expect(
      composeTimeline(lookUp(dataset), dataset.measures.slice(0, 1), "en", () => "").rows
        ?.description,
    ).toMatch(/^Timeline: March 2024 step 0; 2021–June 2022 step 1; 2023 step 2; /u);
  });

  it("are told from days of counting, and the first that is dated is the beginning", () => {
    const { measures } = steps(
      { basis: "not_stated" },
      period("2022-06", { timing: "as_of" }),
      period("2023"),
    );
    const { steps: taken, counts } = measureDates(item(measures, 0));
    expect([taken.map(({ name }) => name.zh), counts.map(({ name }) => name.zh)]).toEqual([
      ["步0", "步2"],
      ["步1"],
    ]);
    expect(beginningOf(item(measures, 0))).toEqual(period("2023"));
    expect(beginningOf(item(measures, 1))).toBeNull();
  });
});

describe("two figures beside each other", () => {
  const judge = (left: Printed, right: Printed, spoil: Spoil = () => undefined) => {
    const dataset = withFigures({ left, right });
    spoil(dataset);
    const lookup = lookUp(dataset);
    const { verdict, reasons } = judgePair(lookup, lookup.figure("left"), lookup.figure("right"));
    return [verdict, ...reasons.map(({ en }) => en)];
  };
  const items: Printed = { value: 1, unit: "items" };
  const percent: Printed = { value: 1, unit: "percent" };

  it("compare unless something stands between them", () => {
    const dated: Spoil = (dataset) => {
      for (const id of ["left", "right"])
        observation(dataset, id).period = { basis: "stated", timing: "during", start: "2023" };
    };
    const plain = judge(items, items, dated);
    expect(plain).toEqual(["comparable"]);
    const also =
      (spoil: Spoil): Spoil =>
      (dataset) =>
        [dated, spoil].forEach((one) => one(dataset));
    expect(
      judge(
        items,
        items,
        also((dataset) => void (observation(dataset, "right").place = "hill-county")),
      ),
    ).toEqual(["with_caution", "They hold for different places: River City; Hill County."]);
    expect(
      judge(
        items,
        items,
        also(
          ({ metrics }) =>
            void (recordOf(metrics, "right").population = { zh: "农户", en: "farms" }),
        ),
      ),
    ).toEqual(["with_caution", "They count different things: the whole city; farms."]);
    expect(
      judge(
        items,
        items,
        also(
          (dataset) =>
            void (observation(dataset, "right").attribution = { by: "person", who: finding }),
        ),
      ),
    ).toEqual(["with_caution", "They are said by different sources."]);
    expect(judge(items, { ...items, unit: "slips" })).toEqual([
      "not_comparable",
      "Their units differ: items; slips.",
    ]);
    expect(judge(percent, percent, dated)).toEqual([
      "not_comparable",
      "The two rates measure different things.",
    ]);
    const declared: Spoil = ({ relations }) =>
      void relations.push({ kind: "comparison", id: "both", finding, members: ["left", "right"] });
    expect(judge(percent, percent, also(declared))).toEqual(["comparable"]);
    const half: Spoil = ({ relations }) =>
      void relations.push({
        kind: "comparison",
        id: "both",
        finding,
        members: ["left", "stations"],
      });
    expect(judge(percent, percent, also(half))[0]).toBe("not_comparable");
    const pair: Spoil = ({ relations }) =>
      void relations.push({
        kind: "before_after",
        id: "pair",
        finding,
        before: "right",
        after: "left",
        comparability: { sameScope: "no" },
      });
    expect(judge(items, items, also(pair))[0]).toBe("not_comparable");
  });
});

describe("headlines", () => {
  const heads = (points: readonly Point[], rows?: Uint32Array) => {
    const lookup = seriesOf(points);
    return selectHeadlines(lookup, rows ?? rowsOf(lookup.dataset)).map(
      ({ figure, place, label }) => [figure.observation.id, place?.name.zh ?? null, label.zh],
    );
  };

  it("have for a metric its latest figure in the place of the first, named where there are others", () => {
    expect(heads(pointsOf("甲 2022 1", "甲 2023 2", "甲 2021 3"))).toEqual([
      ["f1", null, "用水量"],
    ]);
    expect(heads(pointsOf("甲 2022 1", "乙 2024 2", "甲 2023 3"))).toEqual([
      ["f2", "甲", "用水量"],
    ]);
    expect(heads(pointsOf("甲 - 1", "甲 - 2"))).toEqual([["f0", null, "用水量"]]);
    expect(heads(pointsOf("甲 - 1", "甲 2023 2"))).toEqual([["f1", null, "用水量"]]);
    expect(
      heads(pointsOf("甲 2022 1", "乙 2023 2", "甲 2023 3"), Uint32Array.from([0, 2])),
    ).toEqual([["f2", null, "用水量"]]);
    expect(heads([["甲", "2022", 1]])).toEqual([]);
  });

  it("tell a relation in one breath, a comparison member by member, and stop at six", () => {
    const dataset = fixture();
    // One more than they tell, without which nothing would be left for the cards.
    dataset.observations.push({ ...observation(dataset, "stations"), id: "stations-again" });
    dataset.headlines.push(
      { figure: "forms-after", label: finding },
      { figure: "schools-in", label: finding },
    );
    const lookup = lookUp({ ...dataset, headlines: dataset.headlines });
    const all = selectHeadlines(lookup, rowsOf(dataset));
    expect(
      all.map(({ figure, relation }) => [figure.observation.id, relation?.id ?? null]),
    ).toEqual([
      ["output", "output-first"],
      ["forms-after", "forms-cut"],
      ["schools-in", "school-share"],
      ["items-added", "items-change"],
      ["stations", null],
      ["slips-before", "slips-cut"],
    ]);
    // Halves of what is said together: a rank without its streak, a part without its whole.
    const halves = [
      "output",
      "output-rank",
      "stations",
      "schools-all",
      "slips-after",
      "forms-after",
      "items-added",
    ];
    expect(
      selectHeadlines(lookup, rowsOf(dataset, halves)).map(({ figure, relation }) => [
        figure.observation.id,
        relation,
      ]),
    ).toEqual(
      ["output", "forms-after", "schools-all", "items-added", "output-rank", "stations"].map(
        (id) => [id, null],
      ),
    );
  });
});

describe("what belongs to a figure", () => {
  const ids = (figures: readonly Figure[]) => figures.map(({ observation: { id } }) => id);
  const related = (points: readonly Point[], at: string, most = 2) => {
    const lookup = seriesOf(points);
    const { overTime, acrossPlaces, others, ofMetric } = relatedFigures(
      lookup,
      lookup.figure(at),
      most,
    );
    return [overTime, acrossPlaces, others]
      .map(({ figures, left }) => [...ids(figures), left] as const)
      .concat([[ofMetric]]);
  };

  it("is what lies around it in time and in size", () => {
    const years = ["2019", "2020", "2021", "2022", "2023"].map((year, at): Point => [
      "甲",
      year,
      at,
    ]);
    expect(related(years, "f2")).toEqual([["f1", "f3", 2], [0], [0], [5]]);
    expect(related(years, "f0")).toEqual([["f1", "f2", 2], [0], [0], [5]]);
    expect(related(years, "f4")).toEqual([["f2", "f3", 2], [0], [0], [5]]);
    const places = ["甲", "乙", "丙", "丁", "戊"].map((place, at): Point => [place, "2023", at]);
    expect(related(places, "f2")).toEqual([[0], ["f3", "f1", 2], [0], [5]]);
    expect(related(places, "f4")).toEqual([[0], ["f3", "f2", 2], [0], [5]]);
    expect(related(places, "f0", 9)).toEqual([[0], ["f4", "f3", "f2", "f1", 0], [0], [5]]);
  });

  it("is what is neither of its place nor of its time where that is little", () => {
    const points: Point[] = pointsOf("甲 2023 1", "乙 2022 2", "丙 2021 3");
    expect(related(points, "f0")).toEqual([[0], [0], ["f1", "f2", 0], [3]]);
    expect(related([...points, ["丁", "2020", 4]], "f0")).toEqual([[0], [0], [3], [4]]);
    expect(related(pointsOf("甲 - 1", "乙 - 2"), "f0")).toEqual([[0], [0], ["f1", 0], [2]]);
    expect(related(pointsOf("甲 - 1", "甲 - 2", "甲 2023 2"), "f0")).toEqual([
      ["f2", "f1", 0],
      [0],
      [0],
      [3],
    ]);
  });
});

describe("a table of places by periods", () => {
  const pivot = (points: readonly Point[], metric = {}, spoil: Spoil = () => undefined) => {
    const { dataset } = seriesOf(points, metric);
    spoil(dataset);
    const { views, unit, lines } = pivotOf(lookUp({ ...dataset }).figures, "zh");
    return [views.join(" "), unit, lines.length];
  };
  const years = (place: string): Point[] => [
    [place, "2022", 1],
    [place, "2023", 2],
  ];

  it("tells growth and rank where they can be worked out", () => {
    expect(pivot(years("甲"))).toEqual(["values year", "个", 1]);
    expect(pivot([...years("甲"), ...years("乙")])).toEqual(["values year rank", "个", 2]);
    expect(pivot([...years("甲"), ...years("乙")], { kind: "rank" })).toEqual(["values", "个", 2]);
    expect(pivot(pointsOf("甲 2021 1", "甲 2023 2"))).toEqual(["values", "个", 1]);
    const months: Point[] = pointsOf("甲 2023-01 1", "甲 2023-02 2");
    expect(pivot(months)).toEqual(["values previous", "个", 1]);
    expect(pivot([...months, ["甲", "2022-01", 1]])).toEqual(["values year previous", "个", 1]);
    expect(
      pivot([
        ["合计", "2023", 3],
        ["甲", "2023", 1],
        ["乙", "2023", 1, { series: "初步数" }],
      ]),
    ).toEqual(["values", "个", 3]);
    const index: Spoil = ({ units }) => void (recordOf(units, "stations").dimension = "none");
    expect(pivot(years("甲"), { kind: "rate" }, index)).toEqual(["values", "个", 1]);
    expect(pivot(years("甲"), { kind: "flow" }, index)).toEqual(["values year", "个", 1]);
    expect(pivot(years("甲"), { kind: "rate" })).toEqual(["values year", "个", 1]);
  });

  it("leaves out the unit that all share, and no other", () => {
    expect(
      pivot([
        ["甲", "2022", 1],
        ["甲", "2023", 2, { printed: "2万个" }],
      ])[1],
    ).toBeNull();
    expect(
      pivot([
        ["甲", "2022", 1, { printed: "1" }],
        ["甲", "2023", 2, { printed: "2" }],
      ])[1],
    ).toBeNull();
  });
});

describe("two periods that a pair says are of another scope", () => {
  it.each(
    cases(
      "no | f0 | f1 | redefined => scope",
      "yes | f0 | f1 | changed",
      "no | f1 | f0 | changed",
      "no | f0 | f0 | changed",
    ),
  )("%s from %s to %s: %s", (sameScope, before, after, state, ...redefinitions) => {
    const lookup = seriesOf(pointsOf("甲 2022 1", "甲 2023 2"));
    const relations: Relation[] = [
      {
        kind: "before_after",
        id: "r",
        finding,
        before,
        after,
        comparability: { sameScope: oneOf(["no", "yes"], sameScope), note: finding },
      },
    ];
    const [row, ...others] = comparePeriods(
      { dataset: { ...lookup.dataset, relations } },
      lookup.figures,
      { before: "2022", after: "2023" },
    );
    expect(others).toEqual([]);
    expect([row?.id, row?.state, row?.redefinitions, row?.changes.length]).toEqual([
      "f1",
      state,
      redefinitions,
      state === "changed" ? 3 : 0,
    ]);
  });

  it("are the same where both are exactly so much, and there alone", () => {
    const state = (rest: NonNullable<Point[3]>, other: NonNullable<Point[3]> = {}) => {
      const lookup = seriesOf([
        ["甲", "2022", 1, rest],
        ["甲", "2023", 1, other],
      ]);
      return comparePeriods(lookup, lookup.figures, { before: "2022", after: "2023" }).map(
        (row) => row.state,
      );
    };
    const least = { quantity: { bound: "at_least", value: 1 } } as const;
    expect([state({}), state(least), state({}, least), state(least, least)]).toEqual([
      ["same"],
      ["changed"],
      ["changed"],
      ["changed"],
    ]);
  });
});

it.each<[readonly Point[], boolean]>([
  [pointsOf("甲 2022 1", "甲 2023 1"), true],
  [pointsOf("甲 2022 1", "乙 2023 1"), false],
  [pointsOf("甲 2023 1", "甲 2023 1"), false],
  [pointsOf("甲 - 1", "甲 2023 1"), false],
  [pointsOf("甲 2023-01 1", "乙 2023 1", "甲 2023 1"), true],
])("whether periods can be compared: %j: %s", (points, can) => {
  expect(hasPeriodsToCompare(seriesOf(points))).toBe(can);
});

it("a change has a relation's subtitle and no chart of its own", () => {
  const dataset = withFigures({
    level: { value: 5, unit: "items" },
    by: { value: 1, unit: "items", direction: "rise" },
  });
  const relation: Relation = changeOf({ level: "level", amount: "by" });
  dataset.relations = [relation];
  const lookup = lookUp(dataset);
  const [card] = composeCards(lookup, rowsOf(dataset, ["level", "by"]));
  if (card === undefined) throw new Error("no card");
  expect([drawCard(card, "zh"), titleOf(card, "zh"), subtitleOf(card, null, lookup, "zh")]).toEqual(
    [null, "变化", "指标stations · 河城"],
  );
});
