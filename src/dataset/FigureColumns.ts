import type { Dataset, Period } from "./Dataset";
import { sortValueOf } from "./quantity";

/**
 * What figures are filtered, sorted and drawn by, in columns: one entry an observation, in the order
 * of the text. A code is the position of a metric or a place in its list of the dataset, or of a
 * period in `periods`.
 */
export interface FigureColumns {
  readonly size: number;
  readonly metric: Uint32Array;
  readonly place: Uint32Array;
  readonly period: Uint32Array;
  /** The different periods, in the order of their first observation. */
  readonly periods: readonly Period[];
  /** In base units; the lower end of a range. */
  readonly value: Float64Array;
}

function positionsOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, position) => [id, position]));
}

function periodKey(period: Period): string {
  const { basis, expression = "" } = period;
  return period.basis === "not_stated"
    ? `${basis} ${expression}`
    : `${basis} ${period.timing} ${period.start}/${period.end ?? ""} ${expression}`;
}

/** Lays the observations out in columns. Throws where a metric or a place does not exist. */
export function figureColumns({ metrics, places, observations }: Dataset): FigureColumns {
  const size = observations.length;
  const metricAt = positionsOf(metrics);
  const placeAt = positionsOf(places);
  const periodAt = new Map<string, number>();
  const periods: Period[] = [];
  const metric = new Uint32Array(size);
  const place = new Uint32Array(size);
  const period = new Uint32Array(size);
  const value = new Float64Array(size);
  for (const [row, observation] of observations.entries()) {
    const metricCode = metricAt.get(observation.metric);
    const placeCode = placeAt.get(observation.place);
    if (metricCode === undefined) throw new Error(`metrics has no record "${observation.metric}"`);
    if (placeCode === undefined) throw new Error(`places has no record "${observation.place}"`);
    const key = periodKey(observation.period);
    let periodCode = periodAt.get(key);
    if (periodCode === undefined) {
      periodCode = periods.length;
      periodAt.set(key, periodCode);
      periods.push(observation.period);
    }
    metric[row] = metricCode;
    place[row] = placeCode;
    period[row] = periodCode;
    value[row] = sortValueOf(observation.quantity);
  }
  return { size, metric, place, period, periods, value };
}
