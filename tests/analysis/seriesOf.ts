import { composeCards, type SeriesCard } from "../../src/analysis/composeCards";
import type { Dataset, Metric, Observation, Period, Place } from "../../src/dataset/Dataset";
import { type DatasetLookup, lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

/** One observation of the metric: its place by name, its year or period (none for no date), and its number. */
export type Point = readonly [
  place: string,
  time: string | Period | null,
  value: number,
  rest?: Partial<Observation>,
];

/** Observations, each as a line: place, year or period (none where that is a dash) and number, `甲 2022 3`. */
export const pointsOf = (...lines: readonly string[]): Point[] =>
  lines.map((line) => {
    const [place = "", time = "-", value] = line.split(" ");
    return [place, time === "-" ? null : time, Number(value)];
  });

const periodOf = (time: Point[1]): Period =>
  time === null
    ? { basis: "not_stated" }
    : typeof time === "string"
      ? { basis: "stated", timing: "during", start: time }
      : time;

/** A report of one metric, 用水量 (Water) in 个 (stations); its figures are `f0`, `f1`, …, its places `p0`, `p1`, …. */
export function seriesOf(points: readonly Point[], metric: Partial<Metric> = {}): DatasetLookup {
  const base = fixture();
  const names = [...new Set(points.map(([place]) => place))];
  const model = recordOf(base.observations, "stations");
  const dataset: Dataset = {
    ...base,
    places: names.map((name, at): Place => ({
      id: `p${at}`,
      name: { zh: name, en: `${name}-en` },
      level: "county",
    })),
    metrics: [
      {
        ...recordOf(base.metrics, "stations"),
        id: "water",
        kind: "flow",
        name: { zh: "用水量", en: "Water" },
        ...metric,
      },
    ],
    measures: base.measures.map((measure) => ({ ...measure, place: "p0" })),
    observations: points.map(([place, time, value, rest], at) => ({
      ...model,
      id: `f${at}`,
      metric: "water",
      place: `p${names.indexOf(place)}`,
      printed: `${value}个`,
      quantity: { bound: "exact", value },
      period: periodOf(time),
      ...rest,
    })),
    relations: [],
    cautions: [],
    headlines: [],
    nonFigures: [],
  };
  return lookUp(dataset);
}

/** The card of all of them. */
export function cardOf(lookup: DatasetLookup): SeriesCard {
  const [card] = composeCards(
    lookup,
    Uint32Array.from({ length: lookup.columns.size }, (_, row) => row),
  );
  if (card?.form !== "series") throw new Error("There is no series.");
  return card;
}
