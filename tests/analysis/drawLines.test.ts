import { describe, expect, it } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { type SeriesCard, composeCards, figuresOf } from "../../src/analysis/composeCards";
import { drawCard } from "../../src/analysis/drawCard";
import { drawLines } from "../../src/analysis/drawLines";
import type { Dataset, Observation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

type Rest = Partial<Pick<Observation, "series" | "status" | "quantity" | "source">>;

/** `stations` in a place and year. */
function observed(place: string, year: string, value: number, rest: Rest = {}): Observation {
  return {
    id: `${place}-${year}-${rest.series === undefined ? "one" : "other"}-${rest.source ?? "daily"}`,
    metric: "stations",
    place,
    source: "daily",
    paragraph: 1,
    printed: `${value}个`,
    quantity: { bound: "exact", value },
    multiplier: 0,
    decimals: 0,
    period: { basis: "stated", timing: "during", start: year },
    attribution: { by: "report" },
    statement: { zh: "站点数。", en: "Stations." },
    ...rest,
  };
}

function drawn(observations: readonly Observation[], change: Partial<Dataset> = {}) {
  const lookup = lookUp({
    ...fixture(),
    observations: [...observations],
    relations: [],
    cautions: [],
    headlines: [],
    ...change,
  });
  const [card] = composeCards(lookup, Uint32Array.from(observations.keys()));
  if (card === undefined) throw new Error("There is no card");
  return { card, chart: drawCard(card, "zh"), english: drawCard(card, "en") };
}

const river = ["2020", "2021", "2023"].map((year, at) => observed("river-city", year, 10 + at));
const hill = ["2020", "2021", "2022", "2023"].map((year, at) =>
  observed("hill-county", year, 20 - at),
);

describe("a metric over time", () => {
  it("is one line a place, the greatest last value first, with a gap for what is missing", () => {
    const { chart } = drawn([...river, ...hill]);
    expect(chart).toMatchObject({ form: "lines" });
    const lines = chart?.form === "lines" ? chart.series : [];
    expect(lines.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([
      ["山县", [20, 19, 18, 17]],
      ["河城", [10, 11, null, 12]],
    ]);
  });

  it("breaks where a value is reported as missing, or is a range", () => {
    const { chart } = drawn([
      ...river.slice(0, 2),
      observed("river-city", "2022", 0, { status: "missing" }),
      observed("river-city", "2023", 5, { quantity: { bound: "range", low: 5, high: 6 } }),
      observed("river-city", "2024", 13),
    ]);
    const values = chart?.form === "lines" ? chart.series[0]?.points.map(({ value }) => value) : [];
    expect(values).toEqual([10, 11, null, null, 13]);
  });

  it("breaks where the way of reporting changes: each is a line of its own", () => {
    const { chart } = drawn([
      ...river.slice(0, 2),
      observed("river-city", "2022", 30, { series: "新口径" }),
      observed("river-city", "2023", 31, { series: "新口径" }),
    ]);
    const lines = chart?.form === "lines" ? chart.series : [];
    expect(lines.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([
      ["新口径", [null, null, 30, 31]],
      ["河城", [10, 11, null, null]],
    ]);
  });

  const missing = (place: string) =>
    ["2020", "2021", "2023"].map((year) => observed(place, year, 0, { status: "missing" }));
  const lastsOf = (chart: ReturnType<typeof drawLines>) =>
    chart?.series.map(({ name, points }) => [name, points.at(-1)?.value]);

  it("has a line without a number behind the others, also where small numbers stand first", () => {
    const below = ["2020", "2021", "2023"].map((year) => observed("river-city", year, -7));
    const order = [missing("hill-county"), below];
    for (const kind of ["stock", "rank"] as const)
      for (const observations of [order, [...order].reverse()]) {
        const { card } = drawn(observations.flat(), {
          metrics: fixture().metrics.map((one) => ({ ...one, kind })),
        });
        if (card.form !== "series") throw new Error("This is no series");
        expect(lastsOf(drawLines(card, "", "zh"))).toEqual([
          ["河城", -7],
          ["山县", null],
        ]);
      }
  });

  it("has no line of what has no date alone, and none at all where nothing is dated", () => {
    const undated = (place: string): Observation => ({
      ...observed(place, "2000", 5),
      period: { basis: "not_stated" },
    });
    const { card } = drawn([...river, undated("river-city"), ...hill]);
    if (card.form !== "series") throw new Error("This is no series");
    const [first] = card.figures;
    if (first === undefined) throw new Error("There is no figure");
    const withoutDate = (place: string) =>
      card.figures.map((figure) =>
        figure.place.id === place
          ? { ...figure, observation: { ...figure.observation, period: undated(place).period } }
          : figure,
      );
    expect(lastsOf(drawLines(card, "", "zh"))).toEqual([
      ["山县", 17],
      ["河城", 12],
    ]);
    const some = { ...card, figures: withoutDate("hill-county") };
    expect(lastsOf(drawLines(some, "", "zh"))).toEqual([["河城", 12]]);
    const none = {
      ...some,
      figures: some.figures.filter(({ place }) => place.id !== "river-city"),
    };
    expect(none.figures).toHaveLength(4);
    expect(drawLines(none, "", "zh")).toBeNull();
    expect(drawLines({ ...card, figures: [] }, "", "zh")).toBeNull();
  });

  it("draws of two reports on one period the later one, and keeps both in the table", () => {
    const [daily] = fixture().sources;
    if (daily === undefined) throw new Error("The fixture has no source");
    const sources = [daily, { ...daily, id: "yearbook", published: "2025-01-01" }];
    const { card, chart } = drawn(
      [...river, observed("river-city", "2021", 99, { source: "yearbook" })],
      { sources },
    );
    expect(chart?.form === "lines" ? chart.series[0]?.points[1]?.value : null).toBe(99);
    expect(figuresOf(card)).toHaveLength(4);
  });

  it("counts an English axis in words of thousands, never in hundreds of millions", () => {
    const money = ["2021", "2022", "2023"].map((year, at): Observation => ({
      ...observed("river-city", year, 5 + at),
      metric: "output",
      printed: `${5 + at}亿元`,
      quantity: { bound: "exact", value: (5 + at) * 1e8 },
      multiplier: 8,
    }));
    const { chart, english } = drawn(money);
    expect(chart).toMatchObject({ unit: "亿元", divisor: 1e8 });
    expect(english).toMatchObject({ unit: "CNY million", divisor: 1e6 });
  });
});

describe("a metric over time in many places", () => {
  const dataset = generateDataset({ places: 30, metrics: 9, years: 6, seed: 2, gaps: 0.1 });
  const lookup = lookUp(dataset);
  const cards = composeCards(lookup, Uint32Array.from(dataset.observations.keys()));
  const series = cards.flatMap((card): SeriesCard[] => (card.form === "series" ? [card] : []));

  it("is twelve small charts in the order of their last values, first ranks first", () => {
    expect(series).toHaveLength(9);
    for (const card of series) {
      const chart = drawLines(card, "", "en");
      if (chart?.form !== "multiples") throw new Error("These are not small charts");
      expect(chart.series).toHaveLength(12);
      expect(card.left).toEqual({ left: 18, of: "places" });
      expect(chart.ticks.at(0)).toEqual({ at: 0, text: "2020" });
      expect(chart.ticks.at(-1)).toEqual({ at: 1, text: "2025" });
      const lasts = chart.series.map(
        ({ points }) => points.flatMap(({ value }) => value ?? []).at(-1) ?? 0,
      );
      const isRank = figuresOf(card)[0]?.metric.kind === "rank";
      expect(lasts).toEqual([...lasts].sort((a, b) => (isRank ? a - b : b - a)));
    }
  });

  it("draws each of its figures at its place, and no other", () => {
    for (const card of series) {
      const chart = drawLines(card, "", "zh");
      const own = new Set(figuresOf(card).map(({ observation }) => observation.id));
      const ids = (chart?.series ?? []).flatMap(({ points }) =>
        points.flatMap(({ figure }) => figure ?? []),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => own.has(id))).toBe(true);
    }
  });

  it("is lines again where five places are chosen, and small charts where six are", () => {
    const formOf = (places: number) => {
      const rows = [...lookup.columns.place.entries()].flatMap(([row, at]) =>
        at < places ? [row] : [],
      );
      return new Set(
        composeCards(lookup, Uint32Array.from(rows)).map((card) => drawCard(card, "zh")?.form),
      );
    };
    expect(formOf(5)).toEqual(new Set(["lines"]));
    expect(formOf(6)).toEqual(new Set(["multiples"]));
  });
});

describe("dated steps of the measure that a metric tells of", () => {
  const measured = (milestones: Dataset["measures"][number]["milestones"]) => {
    const { metrics, measures } = fixture();
    return drawn([...river, ...hill], {
      metrics: metrics.map((one) =>
        one.id === "stations" ? { ...one, measure: "one-form" } : one,
      ),
      measures: measures.map((one) => (one.id === "one-form" ? { ...one, milestones } : one)),
    });
  };
  const on = (start: string, zh: string) => ({
    period: { basis: "stated" as const, timing: "during" as const, start },
    name: { zh, en: `Step of ${start}` },
  });

  it("stand in its lines where they fall, in order of time, and are told in words", () => {
    const { chart, english } = measured([on("2022-07", "推开"), on("2021-01", "试点")]);
    const steps = chart?.form === "lines" ? chart.steps : [];
    // Years stand at their ends: 36 months from December 2020, the first and the nineteenth by their middles.
    expect(steps.map(({ at, text }) => [Math.round(at * 72), text])).toEqual([
      [1, "2021年1月 试点"],
      [37, "2022年7月 推开"],
    ]);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(2);
    expect(chart?.description).toContain("2021年1月 试点；2022年7月 推开");
    expect(english?.description).toContain("Step of 2021-01");
  });

  it("leave out what has no date or lies outside of the axis", () => {
    const { chart } = measured([
      on("2019-12", "准备"),
      on("2024-06", "完成"),
      { period: { basis: "not_stated" }, name: { zh: "某时", en: "Some time" } },
    ]);
    expect(chart).toMatchObject({ form: "lines", steps: [] });
  });
});
