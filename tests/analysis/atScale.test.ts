import { describe, expect, it } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { composeCards, composeSections, figuresOf } from "../../src/analysis/composeCards";
import { drawCard, subtitleOf } from "../../src/analysis/drawCard";
import { selectHeadlines } from "../../src/analysis/selectHeadlines";
import { lookUp } from "../../src/dataset/DatasetLookup";

const open = (years: number) => {
  const dataset = generateDataset({ places: 60, metrics: 9, years, seed: 5, gaps: 0 });
  const lookup = lookUp(dataset);
  return { lookup, rows: Uint32Array.from(dataset.observations.keys()) };
};

describe("many places", () => {
  const { lookup, rows } = open(5);
  const cards = composeCards(lookup, rows);

  it("make one card a metric, which draws twelve places and states the rest", () => {
    expect(cards).toHaveLength(9);
    for (const card of cards) {
      const chart = drawCard(card, "zh");
      expect(chart).toMatchObject({ form: "multiples" });
      expect(chart?.form === "multiples" ? chart.series.length : 0).toBe(12);
      expect(subtitleOf(card, chart, lookup, "zh")).toContain("另有 48 个地区");
    }
  });

  it("choose the places whose latest value is greatest, and the first of ranks", () => {
    for (const card of cards) {
      const [first] = figuresOf(card);
      const isRank = first?.metric.kind === "rank";
      const latest = lookup
        .observationsOf(first?.metric.id ?? "")
        .filter(
          ({ observation: { period } }) =>
            period.basis !== "not_stated" && period.start.startsWith("2025"),
        );
      const valueOf = (figure: (typeof latest)[number]): number =>
        lookup.columns.value[figure.row] ?? 0;
      const shown = new Set(figuresOf(card).map(({ place }) => place.id));
      const least = Math.min(...latest.filter(({ place }) => shown.has(place.id)).map(valueOf));
      const most = Math.max(...latest.filter(({ place }) => shown.has(place.id)).map(valueOf));
      // Where a place's latest year is undated an earlier one speaks for it, so a few may lie beyond.
      const beyond = latest.filter((figure) =>
        isRank ? valueOf(figure) < most : valueOf(figure) > least,
      );
      expect(beyond.filter(({ place }) => !shown.has(place.id)).length).toBeLessThan(3);
    }
  });

  it("count every figure, drawn or not", () => {
    const sections = composeSections(lookup, rows, []);
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it("give headlines of different metrics", () => {
    const names = selectHeadlines(lookup, rows).map(({ figure }) => figure.metric.id);
    expect(new Set(names).size).toBe(6);
  });
});

it("headlines that the dataset does not name are the latest of the first place, which they name where there are several", () => {
  const { lookup, rows } = open(5);
  const [named, ...others] = selectHeadlines(lookup, rows);
  expect(named?.place).toBeNull();
  for (const { figure, place } of others) {
    expect(place).toBe(figure.place);
    expect(figure.place.id).toBe("place-1");
    const { period } = figure.observation;
    expect(period.basis === "not_stated" ? "" : period.start.slice(0, 4)).toBe("2025");
  }
  const first = rows.filter((row) => lookup.columns.place[row] === 0);
  expect(selectHeadlines(lookup, first).every(({ place }) => place === null)).toBe(true);
});

it("many places in one year make bars, twelve at most, with the rest stated", () => {
  const { lookup, rows } = open(1);
  for (const card of composeCards(lookup, rows)) {
    const chart = drawCard(card, "en");
    // Places in an order have no length: they are a list.
    const isRank = figuresOf(card)[0]?.metric.kind === "rank";
    expect(chart?.form).toBe(isRank ? "table" : "bars");
    expect(chart && "rows" in chart ? chart.rows.length : 0).toBe(12);
    expect(subtitleOf(card, chart, lookup, "en")).toContain("48 more");
  }
});
