import { isChange, speaksOfChange } from "../../dataset/isShare";
import type { Period } from "../../dataset/Dataset";
import type { Figure } from "../../dataset/DatasetLookup";
import { daySpanOf } from "../../selection/periodRange";
import { monthsOf } from "../growth";

/** How long a stretch of time is, and which part of its year. */
interface Window {
  readonly length: string;
  /** The same text for the same part of any year. */
  readonly part: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The last day of the month of a day: `2024-02-10` → 29. */
function lastDayOf(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days that are whole months, told as months: 2024-01-01 to 2024-06-30 is 2024-01 to 2024-06. */
function inWholeMonths(start: string, end: string): readonly [string, string] {
  const isWhole =
    (start.length < 10 || start.endsWith("-01")) &&
    (end.length < 10 || Number(end.slice(8)) === lastDayOf(end));
  return isWhole ? [start.slice(0, 7), end.slice(0, 7)] : [start, end];
}

/** The window that a number covers; `null` for what holds at a moment and for what has no date. */
function windowOf(period: Period): Window | null {
  if (period.basis === "not_stated" || period.timing === "as_of") return null;
  const [start, end] = inWholeMonths(period.start, period.end ?? period.start);
  const months = monthsOf({ ...period, start, end });
  if (months !== null)
    return { length: `${months.length} months`, part: `${months.first % 12} ${months.length}` };
  const days = (Date.parse(end) - Date.parse(start)) / DAY + 1;
  return { length: `${days} days`, part: `${start.slice(5)} ${end.slice(5)}` };
}

/** The same text for the same part of any year, and for its end where a number holds then. */
export function partOfYear(period: Period): string {
  if (period.basis === "not_stated") return "";
  return windowOf(period)?.part ?? (period.end ?? period.start).slice(4);
}

/** Whether one of two periods lies within the other. */
function isWithin(one: Period, other: Period): boolean {
  const [left, right] = [daySpanOf(one), daySpanOf(other)];
  if (left === null || right === null) return false;
  const holds = (outer: typeof left, inner: typeof left) =>
    outer.first <= inner.first && inner.last <= outer.last;
  return holds(left, right) || holds(right, left);
}

/**
 * Whether two figures cover stretches of time that are not held against each other: what flows, and rates of change, of
 * one month and of ten; what is counted or shared out over a time, of a year and of a month in it. What there is at
 * a time, and a place in an order, has no length.
 */
export function coverOtherWindows(before: Figure, after: Figure): boolean {
  const [earlier, later] = [before.observation.period, after.observation.period];
  const [one, other] = [windowOf(earlier), windowOf(later)];
  if (one === null || other === null || one.length === other.length) return false;
  const { kind } = after.metric;
  if (kind === "stock" || kind === "rank") return false;
  const adds =
    kind === "flow" ||
    isChange(after.observation) ||
    (kind === "rate" && speaksOfChange(after.metric));
  return adds || isWithin(earlier, later);
}
