import { isOfOthers } from "../words/headingWords";
import { ANY_YEAR, type PeriodWords, readPeriodWords } from "../words/readPeriodWords";
import { coverOf, isTotal, type NamedPeriod, type UncoveredTotal } from "../words/totals";
import { isLevel, type ValueColumn } from "./ValueColumn";

/** A column of a total with the stretch that it is of; a sum of all is the metric itself, an average is not. */
export function ofAllTime(column: ValueColumn, period: string): ValueColumn {
  const isSum = column.part !== null && isTotal(column.part);
  return { ...column, period, part: isSum ? null : column.part };
}

/**
 * What is counted of the periods beside it, 合计 behind 1月 to 3月, is of all of them together; `null` of a column
 * that is none, or has none beside it.
 */
export function spanOf(
  column: ValueColumn,
  columns: readonly ValueColumn[],
):
  | { readonly ok: true; readonly words: string }
  | { readonly ok: false; readonly between: UncoveredTotal["between"] }
  | null {
  const { aspect, coverage, heading, index, metric, period } = column;
  const isOfSeveral = coverage === "cumulative" || isOfOthers(/\S*$/u.exec(heading)?.[0] ?? "");
  if (aspect.kind !== "level" || period !== null || !isOfSeveral) return null;
  let periods: NamedPeriod[] = [];
  for (const one of columns) {
    // 小计 is of those since the one before it.
    const isRun = heading.endsWith("小计");
    if (isRun && one.index === index) break;
    if (isRun && one.aspect.kind === "level" && one.period === null) periods = [];
    const words = isLevel(one) && one.metric === metric ? one.period : null;
    const read = words === null ? null : readPeriodWords(words, ANY_YEAR);
    if (words !== null && read !== null) periods.push({ words, period: read });
  }
  if (periods.length === 0) return null;
  const isOwn = periods.every(({ words }) => readPeriodWords(words) !== null);
  const cover = coverOf(periods);
  // What is counted from the year's beginning needs no more than the last of its months.
  const latest = coverage === "cumulative" ? latestInYear(periods) : null;
  if (!cover.ok && latest === null) return cover;
  return { ok: true, words: cover.ok ? wordsOfPeriod(cover.period, isOwn) : (latest ?? "") };
}

/** The words of the last of some periods of one year; `null` where they are of several. */
function latestInYear(periods: readonly NamedPeriod[]): string | null {
  const years = new Set(periods.map(({ period }) => period.start.slice(0, 4)));
  const [last] = [...periods].sort((one, other) =>
    one.period.start > other.period.start ? -1 : 1,
  );
  return years.size === 1 && last !== undefined ? last.words : null;
}

/** A stretch as headings write it, with its year or, where they leave that out, without: 2023年1-3月, 全年. */
function wordsOfPeriod({ start, end = start }: PeriodWords, isOwn: boolean): string {
  const [year, to] = [start.slice(0, 4), end.slice(0, 4)];
  const said = isOwn ? `${year}年` : "";
  if (start === end && start === year) return isOwn ? said : "全年";
  if (start === year) return `${start}-${end}年`;
  if (start.length === 10 && !isOwn) return [start, end].map(dayInYear).join("至");
  if (year !== to || start.length !== 7) return `${start}至${end}`;
  const [from, until] = [start, end].map((date) => String(Number(date.slice(5))));
  return from === until ? `${said}${from}月` : `${said}${from}-${until}月`;
}

/** `2023-06-03` without its year: 6月3日. */
function dayInYear(date: string): string {
  const [, month, day] = date.split("-").map(Number);
  return `${month ?? 0}月${day ?? 0}日`;
}
