import type { Observation, Relation } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";

type Change = Extract<Relation, { readonly kind: "change" }>;
type Lookup = Pick<DatasetLookup, "figure" | "observationsOf">;

/** From when to when; one date alone where it is told as a whole, 2023. */
interface Span {
  readonly start: string;
  readonly end?: string | undefined;
}

/** What two levels have in common that a change leads from one to the other, and the time of one. */
function keyOf(
  { place, series, source }: Observation,
  timing: string,
  { start, end = "" }: Span,
): string {
  return [place, series ?? "", source, timing, start, end].join(" ");
}

/** A date, or the part of one that is told, a year before: 2024-06 → 2023-06. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

/** The figures of a metric by place, source and time; kept, since each row of a table may ask. */
const kept = new WeakMap<Lookup, Map<string, ReadonlyMap<string, Figure>>>();

function figuresByTime(lookup: Lookup, metric: string): ReadonlyMap<string, Figure> {
  const metrics = kept.get(lookup) ?? new Map<string, ReadonlyMap<string, Figure>>();
  kept.set(lookup, metrics);
  const known = metrics.get(metric);
  if (known !== undefined) return known;
  const figures = new Map<string, Figure>();
  for (const figure of lookup.observationsOf(metric)) {
    const { observation } = figure;
    const { period } = observation;
    if (period.basis !== "not_stated" && observation.status !== "missing")
      figures.set(keyOf(observation, period.timing, period), figure);
  }
  metrics.set(metric, figures);
  return figures;
}

/** Of when the level is that a change counts from; `null` where that is not told. Changes of no stated base are of a year, as tables have them. */
function baseOf({ start, end }: Span, against: Change["against"]): Span | null {
  switch (against?.of) {
    case undefined:
    case "same_period_last_year":
    case "last_year":
      return { start: yearBefore(start), end: end === undefined ? undefined : yearBefore(end) };
    case "period":
      return against;
    case "previous_period":
    case "start_of_year":
      return null;
  }
}

/**
 * The level that a change leads from: what the relation names, else the figure of the same metric, place, series
 * and source for the time that the change counts from, as 上年同期 beside it. `null` where the report prints none.
 */
export function earlierLevelOf(lookup: Lookup, relation: Change): Figure | null {
  if (relation.earlier !== undefined) return lookup.figure(relation.earlier);
  if (relation.level === undefined) return null;
  const { observation, metric } = lookup.figure(relation.level);
  const { period } = observation;
  if (period.basis === "not_stated") return null;
  const base = baseOf(period, relation.against);
  if (base === null) return null;
  return figuresByTime(lookup, metric.id).get(keyOf(observation, period.timing, base)) ?? null;
}
