import type { Language, Period } from "../dataset/Dataset";
import { formatDate, formatPeriod, periodOrder } from "../wording/formatPeriod";

/** A place on an axis of time. */
export interface AxisPeriod {
  /** `axisKey` of the periods that stand here; `null` for a gap, in which something is missing. */
  readonly key: string | null;
  /** As a part of the axis from its beginning: as far from another as the two lie apart in time. */
  readonly at: number;
  /** In full, as beside a figure: 截至2024年6月. */
  readonly label: string;
  /** Short, as at the end of an axis: 2024年6月; a year where the axis counts years. */
  readonly tick: string;
}

/**
 * The same text for periods that stand at the same place of an axis, whatever the report calls them:
 * 2023, and as of December 2023. `null` where the report gives no date.
 */
export function axisKey(period: Period): string | null {
  if (period.basis === "not_stated") return null;
  const { timing, start, end } = period;
  const isMoment = timing === "as_of" || (end === undefined && start.length === 4);
  return isMoment ? String(periodOrder(period)) : `${start}/${end ?? ""}`;
}

const yearOf = (period: Period): number => Math.floor(periodOrder(period) / 10_000);

/** A date in days, counted in months of equal length so that months lie evenly apart. */
function daysAt(year: number, month: number, day: number): number {
  return (year * 12 + month) * 30.4375 + Math.min(day, 30);
}

/** The end of a period in days. */
function daysOf(period: Period): number {
  const order = periodOrder(period);
  return daysAt(Math.floor(order / 10_000), Math.floor(order / 100) % 100, order % 100);
}

/**
 * Where a date stands on the axis of these periods, as a part of it from its beginning: in the middle of the
 * year or month that is all that is known of it. `null` for what lies outside of the axis.
 */
export function placeOnAxis(periods: readonly Period[]): (date: string) => number | null {
  const days = periods.filter((period) => axisKey(period) !== null).map(daysOf);
  const from = Math.min(...days);
  const length = Math.max(...days) - from;
  return (date) => {
    const [year = 0, month = 7, day = date.length > 4 ? 15 : 1] = date.split("-").map(Number);
    const at = (daysAt(year, month, day) - from) / length;
    return at >= 0 && at <= 1 ? at : null;
  };
}

/** Two periods that lie further apart than this many times the least distance have a gap between them. */
const GAP = 1.6;

/**
 * The axis of these periods, in order of time, every one as far from the next as they lie apart. Where
 * two lie further apart than the others, a gap stands between them, so that no line runs over it.
 */
export function timeAxis(periods: readonly Period[], language: Language): readonly AxisPeriod[] {
  const byKey = new Map<string, Period>();
  for (const period of periods) {
    const key = axisKey(period);
    if (key !== null && !byKey.has(key)) byKey.set(key, period);
  }
  const known = [...byKey].sort(([, left], [, right]) => periodOrder(left) - periodOrder(right));
  const days = known.map(([, period]) => daysOf(period));
  const [from = 0] = days;
  const length = (days.at(-1) ?? 0) - from || 1;
  const steps = days.slice(1).map((day, at) => day - (days[at] ?? 0));
  const step = Math.min(...steps.filter((one) => one > 0));
  const yearly = new Set(known.map(([, period]) => yearOf(period))).size === known.length;
  return known.flatMap(([key, period], at): AxisPeriod[] => {
    const place = known.length === 1 ? 0.5 : ((days[at] ?? 0) - from) / length;
    const here: AxisPeriod = {
      key,
      at: place,
      label: formatPeriod(period, language),
      tick: yearly
        ? formatDate(String(yearOf(period)), language)
        : period.basis === "not_stated"
          ? ""
          : formatDate(period.end ?? period.start, language),
    };
    const after = steps[at] ?? 0;
    if (after <= step * GAP) return [here];
    return [here, { key: null, at: place + after / length / 2, label: "", tick: "" }];
  });
}
