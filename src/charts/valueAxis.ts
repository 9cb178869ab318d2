import type { LinesRows } from "../analysis/ChartRows";

/** An axis of values: where it begins and ends, and the numbers written beside it. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Steps that people count in, from 1 to 10. */
const STEPS = [1, 2, 2.5, 5, 10];

/** The number without the dust of binary fractions: 0.30000000000000004 → 0.3. */
const dusted = (value: number): number => Number(value.toPrecision(12));

/** The least step of those that is enough; what is counted one by one, 15 and 16 schools, has none between two. */
function niceStep(rough: number, isCounted: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find(
    (one) =>
      one * power >= rough * 0.999_999 && !(isCounted && !Number.isInteger(dusted(one * power))),
  );
  return (step ?? 10) * power;
}

/** Places of an order from the first to the last, counted in whole steps. */
function rankAxis(last: number): ValueAxis {
  const step = Math.max(1, Math.ceil((last - 1) / 3));
  const ticks = Array.from({ length: Math.ceil((last - 1) / step) + 1 }, (_, at) => 1 + at * step);
  return { domain: [1, Math.max(2, ticks.at(-1) ?? 2)], ticks };
}

/**
 * The axis of values of these lines with two to four ticks at round numbers, in the unit of the axis.
 * It begins at zero, unless all numbers lie so close together that their change would not be seen;
 * of ranks at the first.
 */
export function valueAxis({
  series,
  divisor,
  isRank,
}: Pick<LinesRows, "series" | "divisor" | "isRank">): ValueAxis {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value / divisor])),
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0 || (low === 0 && high === 0)) return { domain: [0, 1], ticks: [0, 1] };
  if (isRank) return rankAxis(high);
  const closeTogether = high > low && high - low < high * 0.2;
  const from = closeTogether ? low : Math.min(0, low);
  const to = closeTogether ? high : Math.max(0, high);
  const step = niceStep((to - from) / 3, values.every(Number.isInteger));
  const first = Math.floor(dusted(from / step));
  const last = Math.ceil(dusted(to / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    dusted((first + index) * step),
  );
  return { domain: [dusted(first * step), dusted(last * step)], ticks };
}

/** A number beside the axis: 1000000; 1,000,000 where thousands are parted. */
export function tickText(tick: number, { isGrouped }: Pick<LinesRows, "isGrouped">): string {
  if (isGrouped !== true) return String(tick);
  return new Intl.NumberFormat("en-US", { maximumFractionDigits: 12 }).format(tick);
}
