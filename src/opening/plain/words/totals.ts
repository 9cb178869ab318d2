import { partMarks } from "./footnoteMarks";
import type { PeriodWords } from "./readPeriodWords";

/** A period, and the words that name it where it stands. */
export interface NamedPeriod {
  readonly words: string;
  readonly period: PeriodWords;
}

/** The stretch that some periods make up together, or between which of them it breaks. */
export type Cover =
  | { readonly ok: true; readonly period: PeriodWords }
  /** `null` where none are named, or numbers that hold at a moment, of which no stretch is the sum. */
  | { readonly ok: false; readonly between: readonly [earlier: string, later: string] | null };

/** A total that is left out, since the periods beside it make up no stretch. */
export interface UncoveredTotal {
  readonly words: string;
  readonly between: readonly [earlier: string, later: string] | null;
}

const TOTAL = /^(?:\u5408\u8ba1|\u603b\u8ba1|\u5c0f\u8ba1|\u5171\u8ba1)$/u;
const DAY = 86_400_000;

/** Words for all parts together, whatever mark of a footnote is behind them: 合计, 总计, 小计*. */
export function isTotal(words: string): boolean {
  return TOTAL.test(partMarks(words).name.replace(/\s/gu, ""));
}

/** The first and the last day of a period, counted from a fixed day. */
function daysOf({ start, end = start }: PeriodWords): readonly [first: number, last: number] {
  const parts = (date: string): readonly [number, number, number] => {
    const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
    return [year, month, day];
  };
  const [year, month, day] = parts(start);
  const [lastYear, lastMonth, lastDay] = parts(end);
  const after =
    lastDay > 0
      ? Date.UTC(lastYear, lastMonth - 1, lastDay + 1)
      : lastMonth > 0
        ? Date.UTC(lastYear, lastMonth, 1)
        : Date.UTC(lastYear + 1, 0, 1);
  return [Date.UTC(year, Math.max(0, month - 1), Math.max(1, day)) / DAY, after / DAY - 1];
}

/** A stretch of days as whole years, whole months or days, whichever says it shortest. */
function periodOfDays(first: number, last: number): PeriodWords {
  const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  const [from, to, next] = [iso(first), iso(last), iso(last + 1)];
  const length =
    from.endsWith("-01-01") && next.endsWith("-01-01")
      ? 4
      : from.endsWith("-01") && next.endsWith("-01")
        ? 7
        : 10;
  const [start, end] = [from.slice(0, length), to.slice(0, length)];
  return start === end ? { start, timing: "during" } : { start, end, timing: "during" };
}

/**
 * What a total of periods is of: all of the time from the first to the last of them, where they follow one another
 * without a gap. Periods that others make up, a quarter among its months, add nothing; one that overlaps breaks it.
 */
export function coverOf(periods: readonly NamedPeriod[]): Cover {
  const spans = periods
    .map(({ words, period }) => ({ words, period, days: daysOf(period) }))
    .sort((one, other) => one.days[1] - other.days[1] || other.days[0] - one.days[0]);
  const [first] = spans;
  if (first === undefined || spans.some(({ period }) => period.timing === "as_of"))
    return { ok: false, between: null };
  const [from] = first.days;
  let last = first;
  for (const span of spans) {
    const [start, end] = span.days;
    const isNext = start === last.days[1] + 1;
    const isWithin = start >= from && end <= last.days[1];
    if (!isNext && !isWithin) return { ok: false, between: [last.words, span.words] };
    if (isNext) last = span;
  }
  return { ok: true, period: periodOfDays(from, last.days[1]) };
}

function nameOf({ period: { start, end = start } }: NamedPeriod): string {
  return `${start}/${end}`;
}

/**
 * The periods of the rows of a table, by what else the rows say and by column, for what is a total of them. A period
 * without a value is one of them as well, where the table has one of it elsewhere: what a total is of is the same for
 * all places, and none of a month that is still to come.
 */
export class PeriodsOfRows {
  private readonly periods = new Map<string, NamedPeriod[]>();
  private readonly covers = new Map<string, Cover>();
  private readonly runs = new Map<string, number>();
  private readonly filled = new Set<string>();

  add(key: string, period: NamedPeriod, isFilled: boolean): void {
    if (isFilled) this.filled.add(nameOf(period));
    const known = this.periods.get(key);
    if (known === undefined) this.periods.set(key, [period]);
    else known.push(period);
  }

  /** Of all rows; asked for once all of them are known. */
  ofAll(key: string): Cover {
    const known = this.covers.get(key) ?? this.coverOfFilled(this.periods.get(key) ?? []);
    this.covers.set(key, known);
    return known;
  }

  /** Of the rows since this was asked for last: what a 小计 is of. */
  sinceLast(key: string): Cover {
    const rows = this.periods.get(key) ?? [];
    const run = rows.slice(this.runs.get(key) ?? 0);
    this.runs.set(key, rows.length);
    return this.coverOfFilled(run);
  }

  private coverOfFilled(periods: readonly NamedPeriod[]): Cover {
    return coverOf(periods.filter((one) => this.filled.has(nameOf(one))));
  }
}
