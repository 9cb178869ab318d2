import type { Language } from "../dataset/Dataset";
import type { Figure } from "../dataset/DatasetLookup";
import { sortValueOf } from "../dataset/quantity";
import { pivotWords } from "../wording/views/pivotWords";
import { formatFigure, showsPrinted, splitFigure } from "../wording/formatFigure";
import type { PivotCell, PivotRows } from "./ChartRows";
import { orderLines } from "./drawTable";
import {
  earlierSpan,
  growthBetween,
  type GrowthOn,
  growthText,
  monthsOf,
  type MonthSpan,
} from "./growth";
import { linesOf, type PeriodColumn, periodsOf, type PlaceLine } from "./placesByPeriods";

/**
 * What the cells of a pivot show.
 *
 * - `values`    the numbers as they stand
 * - `year`      their growth on the same period of the year before
 * - `previous`  their growth on the period right before
 * - `rank`      their places in an order from the greatest, and how these changed
 */
export type PivotView = "values" | GrowthOn | "rank";

/** The figures of one metric as places by periods. */
export interface Pivot {
  readonly lines: readonly PlaceLine[];
  readonly periods: readonly PeriodColumn[];
  /** The unit that all numbers share and that their cells leave out; `null` where each has its own. */
  readonly unit: string | null;
  /** What can be worked out, `values` first. */
  readonly views: readonly PivotView[];
}

const spanKey = ({ first, length }: MonthSpan): string => `${first}/${length}`;

/** For each period the place among the periods of the one that it is held against; -1 for none. */
function earlierOnes(periods: readonly PeriodColumn[], on: GrowthOn): readonly number[] {
  const spans = periods.map(({ period }) => monthsOf(period));
  const places = new Map(spans.flatMap((span, at) => (span ? [[spanKey(span), at] as const] : [])));
  return spans.map((span) => (span && places.get(spanKey(earlierSpan(span, on)))) ?? -1);
}

/** The periods by which growth is worked out; years have only the year before. */
function growthViews(periods: readonly PeriodColumn[]): readonly GrowthOn[] {
  const onYear = earlierOnes(periods, "year");
  const onPrevious = earlierOnes(periods, "previous");
  const isOther = onPrevious.some((earlier, at) => earlier !== onYear[at]);
  return [
    ...(onYear.some((at) => at >= 0) ? ["year" as const] : []),
    ...(isOther && onPrevious.some((at) => at >= 0) ? ["previous" as const] : []),
  ];
}

/** What a cell need not repeat: the unit as it stands beside the number, 亿元; CNY. */
function unitOf({ observation, unit }: Figure, language: Language): string {
  if (!showsPrinted[language] && unit.dimension === "currency") return unit.currency ?? "";
  return splitFigure(observation, unit, language).unit;
}

/** The figures of one metric as a pivot, and what can be worked out of it. */
export function pivotOf(figures: readonly Figure[], language: Language): Pivot {
  const periods = periodsOf(figures, language);
  const lines = orderLines(linesOf(figures, language), periods);
  const units = new Set(figures.map((figure) => unitOf(figure, language)));
  const [unit = ""] = units;
  const [first] = figures;
  const isRank = first?.metric.kind === "rank";
  const isIndex = first?.unit.dimension === "none" && first.metric.kind === "rate";
  const ranked = lines.filter(({ place, isWhole }) => place !== null && !isWhole);
  return {
    lines,
    periods,
    unit: units.size === 1 && unit !== "" ? unit : null,
    views: [
      "values",
      ...(isRank || isIndex ? [] : growthViews(periods)),
      ...(isRank || ranked.length < 2 ? [] : ["rank" as const]),
    ],
  };
}

type CellOf = (line: PlaceLine, at: number) => Omit<PivotCell, "figure"> | null;

function growthCells({ periods }: Pivot, on: GrowthOn, language: Language): CellOf {
  const earlier = earlierOnes(periods, on);
  return ({ figures }, at) => {
    const before = figures.get(periods[earlier[at] ?? -1]?.key ?? null);
    const after = figures.get(periods[at]?.key ?? null);
    const growth = before && after ? growthBetween(before, after) : null;
    return growth && { valueLabel: growthText(growth, language), formula: growth.formula };
  };
}

/** Places in the order of a period, from the greatest; equal numbers share one. What may be several numbers or has no date has none. */
function ranksIn(lines: readonly PlaceLine[], key: string | null): ReadonlyMap<PlaceLine, number> {
  if (key === null) return new Map();
  const valued = lines.flatMap((line) => {
    const observation = line.figures.get(key)?.observation;
    if (observation === undefined || line.isWhole || observation.quantity.bound === "range")
      return [];
    return observation.status === "missing"
      ? []
      : [{ line, value: sortValueOf(observation.quantity) }];
  });
  valued.sort((left, right) => right.value - left.value);
  const ranks = new Map<PlaceLine, number>();
  for (const [at, { line, value }] of valued.entries()) {
    const above = valued[at - 1];
    const shared = above?.value === value ? ranks.get(above.line) : undefined;
    ranks.set(line, shared ?? at + 1);
  }
  return ranks;
}

function rankCells({ lines, periods }: Pivot, language: Language): CellOf {
  const words = pivotWords[language];
  const ranks = periods.map(({ key }) => ranksIn(lines, key));
  return (line, at) => {
    const own = ranks[at] ?? new Map<PlaceLine, number>();
    const rank = own.get(line);
    if (rank === undefined) return null;
    const before = ranks[at - 1] ?? new Map<PlaceLine, number>();
    const known = before.get(line);
    const formula = words.rankAmong(own.size);
    // Among other places a place in the order is another thing.
    const isAlike = before.size === own.size && [...own.keys()].every((one) => before.has(one));
    const move = known === undefined || !isAlike ? "" : words.moved(known - rank);
    return { valueLabel: String(rank), move, formula };
  };
}

function valueCells({ periods, unit }: Pivot, language: Language): CellOf {
  return ({ figures }, at) => {
    const figure = figures.get(periods[at]?.key ?? null);
    if (figure === undefined) return null;
    const whole = formatFigure(figure.observation, figure.unit, language);
    return { valueLabel: unit === null ? whole : whole.replace(unit, "").trim() };
  };
}

/** A view of a pivot: of its first `most` lines, told from all of them. */
export function drawPivot(
  pivot: Pivot,
  view: PivotView,
  title: string,
  language: Language,
  most = pivot.lines.length,
): PivotRows {
  const { lines, periods } = pivot;
  const words = pivotWords[language];
  const cells =
    view === "values"
      ? valueCells(pivot, language)
      : view === "rank"
        ? rankCells(pivot, language)
        : growthCells(pivot, view, language);
  return {
    form: "pivot",
    rowHeader: words.rowHeader(lines.some(({ place }) => place !== null)),
    periods: periods.map(({ tick }) => tick),
    rows: lines.slice(0, most).map((line) => ({
      name: line.name,
      place: line.place,
      isWhole: line.isWhole,
      cells: periods.map(({ key }, at) => {
        const figure = line.figures.get(key)?.observation;
        const cell = figure === undefined ? null : cells(line, at);
        return figure === undefined || cell === null ? null : { figure: figure.id, ...cell };
      }),
    })),
    description: words.description(title, words.views[view], lines.length, periods.length),
  };
}
