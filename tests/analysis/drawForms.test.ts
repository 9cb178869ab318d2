import { describe, expect, test } from "vitest";
import { cardSpans, spansOfHeights } from "../../src/analysis/cardSpans";
import { composeCards } from "../../src/analysis/composeCards";
import { drawCard } from "../../src/analysis/drawCard";
import type { Dataset, Language, Metric, Observation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

const POINTS = {
  id: "points",
  symbol: { zh: "个百分点", en: "points" },
  dimension: "percent",
} as const;
const TIMES = { id: "times", symbol: { zh: "倍", en: "times" }, dimension: "count" } as const;

interface Told {
  readonly name: string;
  readonly printed: string;
  readonly value: number;
  readonly unit?: string;
  readonly direction?: Observation["direction"];
  readonly paragraph?: number;
}

/** A dataset of rates: each a metric of its own with one figure. */
function report(rates: readonly Told[]): Dataset {
  const base = fixture();
  const metrics = rates.map(({ name, unit = "percent" }, at): Metric => ({
    id: `m${at}`,
    name: { zh: name, en: `Rate ${at}` },
    definition: { zh: "口径从原文。", en: "As in the report." },
    unit,
    kind: "rate",
    polarity: "neither",
    population: { zh: "全市", en: "the whole city" },
    field: "offices",
  }));
  const observations = rates.map(
    ({ printed, value, direction, paragraph = 1 }, at): Observation => ({
      id: `f${at}`,
      metric: `m${at}`,
      place: "river-city",
      source: "daily",
      paragraph,
      printed,
      quantity: { bound: "exact", value },
      multiplier: 0,
      decimals: 0,
      ...(direction === undefined ? {} : { direction }),
      period: { basis: "not_stated" },
      attribution: { by: "report" },
      statement: { zh: "一句话。", en: "A sentence." },
    }),
  );
  return {
    ...base,
    units: [...base.units, POINTS, TIMES],
    metrics,
    observations,
    relations: [],
    cautions: [],
    headlines: [],
  };
}

function formsOf(rates: readonly Told[]) {
  const dataset = report(rates);
  const lookup = lookUp(dataset);
  return composeCards(lookup, Uint32Array.from(dataset.observations.keys())).map((card) => ({
    card: card.form,
    chart: drawCard(card, "zh"),
  }));
}

const rates: readonly Told[] = [
  { name: "垃圾处理率", printed: "98.5%", value: 98.5 },
  { name: "地区生产总值增速", printed: "8.3%", value: 8.3 },
  { name: "用电量", printed: "83%", value: 83, direction: "rise", paragraph: 2 },
  { name: "煤耗", printed: "-4.2%", value: -4.2, paragraph: 3 },
  { name: "产销率", printed: "104.6%", value: 104.6 },
  { name: "占比变化", printed: "1.2个百分点", value: 1.2, unit: "points", paragraph: 4 },
  { name: "网购额", printed: "2.1倍", value: 2.1, unit: "times", direction: "rise", paragraph: 5 },
  { name: "贷款利率", printed: "3.45%", value: 3.45 },
];

describe("percentages", () => {
  test("nothing but a share is drawn against 100", () => {
    const against = formsOf(rates).flatMap(({ chart }) =>
      chart?.form === "percent" ? [chart.valueLabel] : [],
    );
    expect(against).toEqual(["98.5%"]);
  });

  test("a lone change, point or rate is told in words", () => {
    expect(formsOf(rates).filter(({ chart }) => chart === null)).toHaveLength(rates.length - 1);
  });

  test("changes of one field are one chart, signed, the strongest rise first", () => {
    const [changes, ...others] = formsOf([
      { name: "第一产业增加值增速", printed: "4.5%", value: 4.5, direction: "rise" },
      { name: "第二产业增加值增速", printed: "83%", value: 83, direction: "rise" },
      { name: "第三产业增加值增速", printed: "6.2%", value: 6.2, direction: "fall" },
      { name: "建筑业增加值增速", printed: "-7%", value: -7, direction: "fall" },
    ]);
    expect(others).toEqual([]);
    expect(changes?.card).toBe("changes");
    expect(changes?.chart).toMatchObject({
      form: "bars",
      rows: [
        { valueLabel: "+83%", quantity: { value: 83 } },
        { valueLabel: "+4.5%", quantity: { value: 4.5 } },
        { valueLabel: "\u22126.2%", quantity: { value: -6.2 } },
        { valueLabel: "\u22127%", quantity: { value: -7 } },
      ],
    });
  });

  test("changes of one field are joined over paragraphs, those of other units are not", () => {
    const change = (paragraph: number, unit = "percent"): Told => ({
      name: "增速",
      printed: "5%",
      value: 5,
      direction: "rise",
      paragraph,
      unit,
    });
    const told = formsOf([change(1), change(1), change(2), change(1, "times")]);
    expect(told.map(({ card }) => card)).toEqual(["changes", "figure"]);
    expect(told[0]?.chart).toMatchObject({ rows: [{}, {}, {}] });
  });
});

test("two of a kind are told in words, three are drawn", () => {
  const dataset = report(
    ["甲", "乙", "丙"].map((name, at) => ({ name, printed: `${at + 2}个`, value: at + 2 })),
  );
  const drawn = (members: readonly string[]) => {
    const lookup = lookUp({
      ...dataset,
      relations: [
        {
          kind: "comparison",
          id: "few",
          finding: { zh: "一比", en: "So" },
          members: [...members],
        },
      ],
    });
    const rows = Uint32Array.from(dataset.observations.keys());
    const card = composeCards(lookup, rows).find(({ form }) => form === "relation");
    return card === undefined ? undefined : drawCard(card, "zh");
  };
  expect(drawn(["f0", "f1"])).toBeNull();
  expect(drawn(["f0", "f1", "f2"])).toMatchObject({ form: "bars", rows: [{}, {}, {}] });
});

test("the ends of a change bear the report's own words, else its dates, else earlier and later", () => {
  const base = fixture();
  const change = base.relations.find(({ kind }) => kind === "before_after");
  if (change?.kind !== "before_after") throw new Error("The fixture has no change");
  const labelsOf = (words: typeof change.words, language: Language = "en", told?: string) => {
    const { words: _, ...rest } = change;
    const observations = base.observations.map((one) =>
      told !== undefined && one.id === change.after && one.period.basis !== "not_stated"
        ? { ...one, period: { ...one.period, expression: told } }
        : one,
    );
    const lookup = lookUp({
      ...base,
      observations,
      relations: [words === undefined ? rest : { ...rest, words }],
    });
    const rows = [change.before, change.after].map((id) => lookup.figure(id).row);
    const [card] = composeCards(lookup, Uint32Array.from(rows));
    const chart = card === undefined ? null : drawCard(card, language);
    return chart?.form === "bars" ? chart.rows.map(({ label }) => label) : [];
  };
  const words = {
    before: { zh: "原来", en: "Originally" },
    after: { zh: "如今", en: "Nowadays" },
  };
  expect(labelsOf(words)).toEqual(["Originally", "Nowadays"]);
  expect(labelsOf(undefined)).toHaveLength(2);
  expect(labelsOf(undefined)).not.toContain("Originally");
  expect(labelsOf(undefined, "zh", "目前")[1]).toBe("目前");
  // A stretch of time is no end of it.
  const [, dated] = labelsOf(undefined, "zh", "五年来");
  expect(dated).toBe("截至2024年6月");
});

describe("cards in rows", () => {
  test("fill every row, the fuller rows first", () => {
    expect(cardSpans(1, 3)).toEqual([6]);
    expect(cardSpans(2, 3)).toEqual([3, 3]);
    expect(cardSpans(4, 3)).toEqual([3, 3, 3, 3]);
    expect(cardSpans(5, 3)).toEqual([2, 2, 2, 3, 3]);
    expect(cardSpans(3, 2)).toEqual([3, 3, 6]);
    for (let count = 1; count < 60; count += 1) {
      const spans = cardSpans(count, 3);
      expect(spans).toHaveLength(count);
      expect(spans.reduce((sum, span) => sum + span, 0) % 6).toBe(0);
    }
    expect(cardSpans(0, 3)).toEqual([]);
  });

  test("only charts about as high as each other share a row, in the order given", () => {
    expect(spansOfHeights([104, 156, 104], 3)).toEqual([2, 2, 2]);
    expect(spansOfHeights([104, 312, 104, 66], 3)).toEqual([6, 6, 3, 3]);
    expect(spansOfHeights([104, 177, 177], 3)).toEqual([6, 3, 3]);
    expect(spansOfHeights([104, null, 104, 104], 2)).toEqual([6, 6, 3, 3]);
    // Each about as high as the one before it is not enough.
    expect(spansOfHeights([100, 150, 200], 3)).toEqual([3, 3, 6]);
    expect(spansOfHeights([], 3)).toEqual([]);
  });
});
