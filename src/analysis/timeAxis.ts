import type { Language, Period } from "../dataset/Dataset";
import { formatDate, formatPeriod, periodOrder } from "../wording/formatPeriod";

/** A place on an axis of time. */
export interface AxisPeriod {
  /** `axisKey` of the periods that stand here. */
  readonly key: string;
  /** In full, as beside a figure: 截至2024年6月. */
  readonly label: string;
  /** Short, as at the end of an axis: 2024年6月; a year where the axis counts years. */
  readonly tick: string;
}

/** More years than these are not filled up: the axis would hold little but gaps. */
const MOST_YEARS = 60;

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

/** The period one or more years earlier or later, `2023-12` → `2019-12`; `null` where it is a span. */
function inYear(period: Period, year: number): Period | null {
  if (period.basis === "not_stated" || period.end !== undefined) return null;
  return { basis: "stated", timing: period.timing, start: `${year}${period.start.slice(4)}` };
}

const yearOf = (period: Period): number => Math.floor(periodOrder(period) / 10_000);
const dayOfYear = (period: Period): number => periodOrder(period) % 10_000;

/** The years between the first and the last that no period is of, where all lie a year or years apart. */
function missingYears(periods: readonly Period[]): readonly Period[] {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  const years = new Set(periods.map(yearOf));
  const yearly =
    years.size === periods.length &&
    periods.every(
      (period) => inYear(period, 2000) !== null && dayOfYear(period) === dayOfYear(first),
    );
  const [from, to] = [yearOf(first), yearOf(last)];
  if (!yearly || to - from >= MOST_YEARS) return [];
  return Array.from({ length: to - from }, (_, at) => from + at)
    .filter((year) => !years.has(year))
    .flatMap((year) => inYear(first, year) ?? []);
}

/**
 * The axis of these periods, in order of time. A year that none of them is of keeps its place on an
 * axis of years, so that a gap in time is seen as one.
 */
export function timeAxis(periods: readonly Period[], language: Language): readonly AxisPeriod[] {
  const byKey = new Map<string, Period>();
  for (const period of periods) {
    const key = axisKey(period);
    if (key !== null && !byKey.has(key)) byKey.set(key, period);
  }
  const inOrder = (some: Iterable<Period>): Period[] =>
    [...some].sort((left, right) => periodOrder(left) - periodOrder(right));
  const known = inOrder(byKey.values());
  const all = inOrder([...known, ...missingYears(known)]);
  const yearly = new Set(all.map(yearOf)).size === all.length;
  return all.map((period) => ({
    key: axisKey(period) ?? "",
    label: formatPeriod(period, language),
    tick: yearly
      ? formatDate(String(yearOf(period)), language)
      : period.basis === "not_stated"
        ? ""
        : formatDate(period.end ?? period.start, language),
  }));
}
