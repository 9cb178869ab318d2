import { periodOrder } from "../wording/formatPeriod";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { MAX_LINES } from "./drawLines";
import { axisKey } from "./timeAxis";
import { wholesAmong } from "./wholeOf";

/** More small charts than these are not looked through; the place filter leads to the others. */
const MAX_PANELS = 12;

/** More bars than these make no picture. */
const MAX_BARS = 12;

/** Lines need this many periods; two of several places are a table, and fewer are bars. */
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
  const dates = new Set(periods.flatMap((one, code) => (seen[code] === 1 ? [axisKey(one)] : [])));
  const byGreatness = (left: number, right: number): number =>
    greatness(right) - greatness(left) || left - right;
  const latest = Array.from(latestOf).filter((row) => row !== -1);
  const isTable = dates.size === 2 && latest.length > 1;
  if (dates.size < LINE_LENGTH && !isTable) {
    const greatest = [...rows].sort(byGreatness).slice(0, MAX_BARS);
    return {
      rows: greatest.sort((left, right) => left - right),
      left: rows.length - greatest.length,
      of: "figures",
    };
  }
  // The first of them are looked at alone: what is said of a row costs more than its codes.
  const placeOf = (row: number) => dataset.places[place[row] ?? 0];
  const wholes = wholesAmong(latest.flatMap((row) => placeOf(row) ?? []));
  const isWhole = (row: number): boolean => wholes.has(placeOf(row)?.id ?? "");
  const foremost = latest
    .sort(
      (left, right) => Number(isWhole(right)) - Number(isWhole(left)) || byGreatness(left, right),
    )
    .slice(0, MAX_PANELS);
  const isForemost = new Uint8Array(dataset.places.length);
  for (const row of foremost) isForemost[place[row] ?? 0] = 1;
  const seriesOf = new Map<number, Set<string>>();
  for (const row of rows) {
    const at = place[row] ?? 0;
    const series = isForemost[at] === 1 ? dataset.observations[row]?.series : undefined;
    if (series === undefined) continue;
    const named = seriesOf.get(at) ?? new Set();
    seriesOf.set(at, named.add(series));
  }
  const lineCount = (row: number): number => seriesOf.get(place[row] ?? 0)?.size ?? 1;
  const lines = foremost.reduce((sum, row) => sum + lineCount(row), 0);
  // With few lines nothing is left out, not even what has no date and stands in the table alone.
  if (lines <= MAX_LINES) return { rows, left: 0, of: "places" };
  const chosen = new Set<number>();
  let panels = 0;
  for (const row of foremost) {
    panels += lineCount(row);
    if (panels > MAX_PANELS && chosen.size > 0) break;
    chosen.add(place[row] ?? 0);
  }
  return {
    rows: rows.filter((row) => chosen.has(place[row] ?? 0) && isDated(row)),
    left: latest.length - chosen.size,
    of: "places",
  };
}
