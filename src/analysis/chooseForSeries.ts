import { isoPeriod, periodOrder } from "../wording/formatPeriod";
import type { DatasetLookup } from "../dataset/DatasetLookup";

/** More lines than these cross each other beyond telling apart. */
const MAX_LINES = 6;

/** More bars than these make no picture. */
const MAX_BARS = 12;

/** Lines need this many periods; fewer are drawn as bars. */
const LINE_LENGTH = 3;

/** What of a series its card shows, and how much it leaves to the table. */
export interface SeriesChoice {
  /** In the order of the text. */
  readonly rows: readonly number[];
  /** Places that are left out of lines, figures that are left out of bars. */
  readonly left: number;
  readonly of: "places" | "figures";
}

/**
 * Chooses from the observations of one metric what a chart can show: the places whose latest value
 * is greatest, with all their periods, or else the greatest figures. Ranks are chosen from the first.
 *
 * @param rows observations of one metric in the order of the text
 */
export function chooseForSeries(lookup: DatasetLookup, rows: readonly number[]): SeriesChoice {
  const { columns, dataset } = lookup;
  const { metric, place, period, periods, value } = columns;
  const kind = dataset.metrics[metric[rows[0] ?? 0] ?? 0]?.kind;
  const greatness = (row: number): number => (value[row] ?? 0) * (kind === "rank" ? -1 : 1);
  const orders = periods.map(periodOrder);
  const orderOf = (row: number): number => orders[period[row] ?? 0] ?? 0;
  const isDated = (row: number): boolean => orderOf(row) !== Number.POSITIVE_INFINITY;
  const latestOf = new Int32Array(dataset.places.length).fill(-1);
  const seen = new Uint8Array(periods.length);
  for (const row of rows) {
    if (!isDated(row)) continue;
    const at = place[row] ?? 0;
    const known = latestOf[at] ?? -1;
    if (known === -1 || orderOf(row) > orderOf(known)) latestOf[at] = row;
    seen[period[row] ?? 0] = 1;
  }
  const dates = new Set(periods.flatMap((one, code) => (seen[code] === 1 ? [isoPeriod(one)] : [])));
  const byGreatness = (left: number, right: number): number =>
    greatness(right) - greatness(left) || left - right;
  if (dates.size < LINE_LENGTH) {
    const greatest = [...rows].sort(byGreatness).slice(0, MAX_BARS);
    return {
      rows: greatest.sort((left, right) => left - right),
      left: rows.length - greatest.length,
      of: "figures",
    };
  }
  const latest = Array.from(latestOf).filter((row) => row !== -1);
  // With few places nothing is left out, not even what has no date and stands in the table alone.
  if (latest.length <= MAX_LINES) return { rows, left: 0, of: "places" };
  const chosen = new Set(
    latest
      .sort(byGreatness)
      .slice(0, MAX_LINES)
      .map((row) => place[row]),
  );
  return {
    rows: rows.filter((row) => chosen.has(place[row]) && isDated(row)),
    left: latest.length - chosen.size,
    of: "places",
  };
}
