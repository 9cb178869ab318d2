import { describe, expect, it } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { relatedFigures } from "../../src/analysis/relatedFigures";
import { type Figure, lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

const ids = (figures: readonly Figure[]): readonly string[] =>
  figures.map(({ observation }) => observation.id);

describe("what belongs to a figure of a small report", () => {
  const lookup = lookUp(fixture());

  it("is what its relations join it with, once", () => {
    const related = relatedFigures(lookup, lookup.figure("output"), 8);
    expect(ids(related.joined)).toEqual(["output-rank", "output-streak"]);
    const before = relatedFigures(lookup, lookup.figure("forms-before"), 8);
    expect(ids(before.joined)).toEqual(["forms-after"]);
    // The other figure of the metric stands among the joined ones already.
    expect(before.overTime).toEqual({ figures: [], left: 0 });
    expect(before.ofMetric).toBe(2);
  });
});

describe("what belongs to a figure among thousands", () => {
  const dataset = generateDataset({ places: 50, metrics: 2, years: 20, seed: 9, gaps: 0 });
  const lookup = lookUp(dataset);
  const figure = lookup.figure("o-1-7-2015");
  const related = relatedFigures(lookup, figure, 8);

  it("is the same place over time, nearest first in time, and how many more there are", () => {
    const { figures, left } = related.overTime;
    expect(figures).toHaveLength(8);
    expect(left).toBe(11);
    expect(
      figures.every(({ place, metric }) => place === figure.place && metric === figure.metric),
    ).toBe(true);
    expect(ids(figures)).not.toContain("o-1-7-2015");
    const dated = figures.filter(({ observation }) => observation.period.basis === "stated");
    const years = dated.map(({ observation }) => Number(observation.id.slice(-4)));
    expect(years).toEqual([...years].sort((left_, right) => left_ - right));
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2010);
    expect(Math.max(...years)).toBeLessThanOrEqual(2020);
  });

  it("is the same period in the places nearest in value, the greatest first", () => {
    const { figures, left } = related.acrossPlaces;
    expect(figures).toHaveLength(8);
    const values = figures.map(({ row }) => lookup.columns.value[row] ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const own = lookup.columns.value[figure.row] ?? 0;
    const nearer = lookup
      .observationsOf(figure.metric.id)
      .filter(
        ({ observation: { period }, place, row }) =>
          place !== figure.place &&
          period.basis !== "not_stated" &&
          period.start === "2015" &&
          (lookup.columns.value[row] ?? 0) < Math.max(...values) &&
          (lookup.columns.value[row] ?? 0) > Math.min(...values),
      );
    expect(nearer.every((one) => figures.includes(one))).toBe(true);
    expect(Math.min(...values)).toBeLessThanOrEqual(own);
    expect(left).toBeGreaterThan(30);
  });

  it("counts every figure of the metric in one part", () => {
    const { overTime, acrossPlaces, others, ofMetric } = related;
    const parts = [overTime, acrossPlaces, others].map(
      ({ figures, left }) => figures.length + left,
    );
    expect(ofMetric).toBe(1000);
    expect(parts.reduce((sum, part) => sum + part, 1)).toBe(1000);
    expect(others).toMatchObject({ figures: [] });
  });
});
