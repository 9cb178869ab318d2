import type { Period } from "../dataset/Dataset";
import type { Selection } from "./Selection";

/** First and last day of a time, as whole numbers that compare as the days do: 20240630. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** 2024 → 20240101, 2024-06 → 20240601. */
function firstDay(date: string): number {
  const [year, month = "1", day = "1"] = date.split("-");
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** 2024 → 20241231, 2024-06 → 20240631: a day that no calendar has, but after all that it has. */
function lastDay(date: string): number {
  const [year, month = "12", day = "31"] = date.split("-");
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/**
 * The days that a period covers: all of them, or those of its end where the number holds as of then.
 * `null` where the report gives no date.
 */
export function daySpanOf(period: Period): DaySpan | null {
  if (period.basis === "not_stated") return null;
  const { start, end = start, timing } = period;
  return { first: firstDay(timing === "as_of" ? end : start), last: lastDay(end) };
}

/** Whether any day of a time lies in the period that is asked for; what has no date passes where it is kept. */
export function isInRange(
  span: DaySpan | null,
  { from, to, undated }: Pick<Selection, "from" | "to" | "undated">,
): boolean {
  if (span === null) return undated || (from === null && to === null);
  return (
    (from === null || span.last >= firstDay(from)) && (to === null || span.first <= lastDay(to))
  );
}

/** Whether `from` lies before `to` or on it; an open end has nothing to contradict. */
export function isOrdered(from: string | null, to: string | null): boolean {
  return from === null || to === null || firstDay(from) <= lastDay(to);
}
