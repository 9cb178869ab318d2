import { type DatasetLookup, type Figure, membersOf } from "../dataset/DatasetLookup";
import { periodOrder } from "../wording/formatPeriod";
import { axisKey } from "./timeAxis";

/** Some of a list's figures, and how many more there are. */
export interface FigureWindow {
  readonly figures: readonly Figure[];
  readonly left: number;
}

/** What belongs to a figure besides itself; no figure stands in two of the parts. */
export interface RelatedFigures {
  /** Those that its relations join it with, in their order. */
  readonly joined: readonly Figure[];
  /** The same metric and series in the same place, in order of time; those nearest to the figure. */
  readonly overTime: FigureWindow;
  /** The same metric and series for the same period in other places, the greatest first; those nearest in value. */
  readonly acrossPlaces: FigureWindow;
  /** The rest of the metric where that is little, in the order of the text. */
  readonly others: FigureWindow;
  /** How many figures the metric has, this one included. */
  readonly ofMetric: number;
}

/** Up to `most` items of a list around a place in it, as many before as after where both sides have them. */
function around<Item>(items: readonly Item[], place: number, most: number): readonly Item[] {
  const start = Math.max(0, Math.min(place - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}

/**
 * The figures to look at beside one. A metric may have very many: the columns are passed over, and
 * only what is shown is made a figure.
 *
 * @param most of each part
 */
export function relatedFigures(
  lookup: DatasetLookup,
  figure: Figure,
  most: number,
): RelatedFigures {
  const { metric, place, period, periods, value, size } = lookup.columns;
  const { observations } = lookup.dataset;
  const { row } = figure;
  const joined = [...new Set(lookup.relationsOf(figure.observation.id).flatMap(membersOf))].flatMap(
    (id) => (id === figure.observation.id ? [] : [lookup.figure(id)]),
  );
  const taken = new Set([row, ...joined.map((one) => one.row)]);
  const own = axisKey(figure.observation.period);
  const isSamePeriod = periods.map((one) => own !== null && axisKey(one) === own);
  const orders = periods.map(periodOrder);
  const orderOf = (one: number): number => orders[period[one] ?? 0] ?? 0;
  const valueOf = (one: number): number => value[one] ?? 0;
  const overTime: number[] = [];
  const acrossPlaces: number[] = [];
  const others: number[] = [];
  let ofMetric = 0;
  for (let one = 0; one < size; one += 1) {
    if (metric[one] !== metric[row]) continue;
    ofMetric += 1;
    if (taken.has(one)) continue;
    const isSameSeries = observations[one]?.series === figure.observation.series;
    if (isSameSeries && place[one] === place[row]) overTime.push(one);
    else if (isSameSeries && isSamePeriod[period[one] ?? 0] === true) acrossPlaces.push(one);
    else others.push(one);
  }
  const windowOf = (
    rows: readonly number[],
    compare: (left: number, right: number) => number,
  ): FigureWindow => {
    const sorted = [...rows].sort((left, right) => compare(left, right) || left - right);
    const before = sorted.filter((one) => (compare(one, row) || one - row) < 0).length;
    const figures = around(sorted, before, most).map((one) => lookup.figureAt(one));
    return { figures, left: rows.length - figures.length };
  };
  // What has no date stands last; two of them differ by no number, and stand in the order of the text.
  const byTime = (left: number, right: number): number => orderOf(left) - orderOf(right);
  return {
    joined,
    overTime: windowOf(overTime, byTime),
    acrossPlaces: windowOf(acrossPlaces, (left, right) => valueOf(right) - valueOf(left)),
    // Neither of the same place nor of the same time: of many of these, no choice says more than another.
    others: others.length > most ? { figures: [], left: others.length } : windowOf(others, () => 0),
    ofMetric,
  };
}
