import { foldWidth } from "../../audit/foldWidth";
import { RANGE_SIGNS } from "../../dataset/punctuation";

/** A stretch of time as a heading says it: whole years, months or days, `end` where it is longer than `start`. */
export interface PeriodWords {
  readonly start: string;
  readonly end?: string;
  /** `as_of`: 末, 底, 截至; the number holds at the end of the period. */
  readonly timing: "during" | "as_of";
}

const QUARTERS = "一二三四";
const TO = `(?:——|[-${RANGE_SIGNS}至到])`;
const MONTHS = new RegExp(
  `^(\\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?(?:${TO}(\\d{1,2}|[一二三四五六七八九十]{1,2}))?月份?$`,
  "u",
);
const QUARTERS_FROM = new RegExp(`^第?([一二三四1-4])(?:季度)?${TO}([一二三四1-4])季度$`, "u");
const FIRST = /^前(\d{1,2}|[一二两三四五六七八九十]{1,2})(个?月|个?季度)$/u;
const YEARS = new RegExp(`^(\\d{4})年?${TO}(\\d{4})年?$`, "u");

function month(number: number): string | null {
  return number >= 1 && number <= 12 ? String(number).padStart(2, "0") : null;
}

function span(year: string, from: number, to: number): Omit<PeriodWords, "timing"> | null {
  const [first, last] = [month(from), month(to)];
  if (first === null || last === null || from > to) return null;
  return from === to
    ? { start: `${year}-${first}` }
    : { start: `${year}-${first}`, end: `${year}-${last}` };
}

/** `六` is 6, `十二` is 12; 0 for anything else. */
function chineseMonth(digits: string): number {
  return (
    ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"].indexOf(digits) + 1
  );
}

/** The part of a year: `6月`, `1—6月`, `一季度`, `上半年`; `null` where the words say none. */
function partOfYear(words: string, year: string): Omit<PeriodWords, "timing"> | null {
  if (words === "" || words === "全年") return { start: year };
  if (words === "上半年") return span(year, 1, 6);
  if (words === "下半年") return span(year, 7, 12);
  if (/^-?H[12]$/iu.test(words)) return words.endsWith("1") ? span(year, 1, 6) : span(year, 7, 12);
  const quarter = /^(?:第?([一二三四1-4])季度?|-?Q([1-4]))$/iu.exec(words);
  if (quarter !== null) {
    const digit = quarter[2] ?? quarter[1] ?? "";
    const number = Number(digit) || QUARTERS.indexOf(digit) + 1;
    return span(year, number * 3 - 2, number * 3);
  }
  const quarters = QUARTERS_FROM.exec(words);
  if (quarters !== null) {
    const [from, to] = quarters
      .slice(1)
      .map((digit) => Number(digit) || QUARTERS.indexOf(digit) + 1);
    return from === undefined || to === undefined ? null : span(year, from * 3 - 2, to * 3);
  }
  const [, first, unit = ""] = FIRST.exec(words) ?? [];
  if (first !== undefined) {
    const number = Number(first) || chineseMonth(first.replace("\u4e24", "\u4e8c"));
    return span(year, 1, unit.endsWith("\u5b63\u5ea6") ? number * 3 : number);
  }
  const months = MONTHS.exec(words);
  if (months === null) return null;
  const [from = 0, to] = months
    .slice(1)
    .flatMap((digits) => (digits === undefined ? [] : [Number(digits) || chineseMonth(digits)]));
  return span(year, from, to ?? from);
}

/** A calendar year as tables head columns with it. */
function isYear(digits: string): boolean {
  const year = Number(digits);
  return year >= 1900 && year <= 2100;
}

const DIGITS = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";

const CHINESE_YEAR = new RegExp(`[${DIGITS}\u96f6\u25cb]{4}(?=\u5e74)`, "u");

/** `二〇二三年` with its digits as digits; all else as it is. */
function withDigits(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    Array.from(year, (digit) => Math.max(0, DIGITS.indexOf(digit))).join(""),
  );
}

/** A school year, from September to the August after: `2023—2024学年`, `2023/24学年`. */
function schoolYear(words: string, isNamed: boolean): PeriodWords | null {
  const [, start = "", end = "", named] =
    /^(\d{4})(?:[-/\u2014\u2013]+)(\d{4}|\d{2})(学年度?)?$/u.exec(words) ?? [];
  if (named === undefined && !isNamed) return null;
  const next = String(Number(start) + 1);
  if (!isYear(start) || !next.endsWith(end)) return null;
  return { start: `${start}-09`, end: `${next}-08`, timing: "during" };
}

/**
 * The period that a cell names in a column headed 学年: whatever else it says, two years are one school year.
 */
export function readSchoolYear(text: string): PeriodWords | null {
  return schoolYear(foldWidth(text).replace(/\s/gu, ""), true);
}

/**
 * The period that a whole heading names: `2023`, `2023年`, `2023年末`, `2024年1—6月`, `2024年一季度`,
 * `2021—2023年`, `2024-06-30`. A part of a year alone, `6月`, needs the year it lies in. `null` for all else.
 */
export function readPeriodWords(text: string, year: string | null = null): PeriodWords | null {
  const period = readStretch(text, year);
  return period !== null && /累计\)?$/u.test(foldWidth(text).trim())
    ? sinceJanuary(period)
    : period;
}

/** The year so far: the cumulative value of September is that of January to September. */
export function sinceJanuary(period: PeriodWords): PeriodWords {
  const { start, end = start, timing } = period;
  const [year = "", digits] = end.split("-");
  if (digits === undefined || end.length > 7 || start.slice(0, 4) !== year || digits === "01")
    return period;
  return { start: `${year}-01`, end, timing };
}

/** The last month of a period: of January to June it is June. */
export function lastMonth(period: PeriodWords): PeriodWords {
  const { start, end = start, timing } = period;
  return end.length === 7 ? { start: end, timing } : period;
}

/** The last quarter of a period: of January to June it is April to June. */
export function lastQuarter(period: PeriodWords): PeriodWords {
  const { start, end = start, timing } = period;
  const [year = "", digits = "0"] = end.split("-");
  const first = Number(digits) - 2;
  if (end.length !== 7 || first < 1) return period;
  return { start: `${year}-${String(first).padStart(2, "0")}`, end, timing };
}

function readStretch(text: string, year: string | null): PeriodWords | null {
  let words = withDigits(foldWidth(text).trim())
    .replace(/(?<=\d)(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?$/u, "")
    .replace(/\s|\(?累计\)?$/gu, "");
  const school = schoolYear(words, false);
  if (school !== null) return school;
  const asOf = /^截[至止]/u.test(words) || /[末底]$/u.test(words);
  const timing = asOf ? "as_of" : "during";
  words = words.replace(/^截[至止]/u, "").replace(/(?:年?[末底])$/u, "");
  const years = YEARS.exec(words);
  if (years !== null) {
    const [, start = "", end = ""] = years;
    return isYear(start) && isYear(end) && start < end ? { start, end, timing } : null;
  }
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(words);
  if (day !== null) {
    const [, start = "", monthDigits = "", date = ""] = day;
    const within = month(Number(monthDigits));
    return within === null || Number(date) < 1 || Number(date) > 31 || !isYear(start)
      ? null
      : { start: `${start}-${within}-${date.padStart(2, "0")}`, timing };
  }
  const run = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/u.exec(words);
  if (run !== null) {
    const [, start = "", monthDigits = "", date] = run;
    return { start: [start, monthDigits, ...(date === undefined ? [] : [date])].join("-"), timing };
  }
  const compact = /^(\d{4})[-/.](\d{1,2})月?$/u.exec(words);
  if (compact !== null) {
    const [, start = "", digits = ""] = compact;
    const found = isYear(start) ? span(start, Number(digits), Number(digits)) : null;
    return found === null ? null : { ...found, timing };
  }
  const dated = /^(\d{4})(?:年度?)?(.*)$/u.exec(words);
  const [own, rest] =
    dated === null || !isYear(dated[1] ?? "") ? [year, words] : [dated[1] ?? "", dated[2] ?? ""];
  if (own === null || (dated === null && words === "")) return null;
  const found = partOfYear(rest, own);
  return found === null ? null : { ...found, timing };
}

/** The one period that a title holds. */
export interface TitlePeriod {
  /** As the title writes it, in half-width signs. */
  readonly words: string;
  readonly period: PeriodWords;
  /** The title without them. */
  readonly rest: string;
}

const IN_TITLE = new RegExp(
  `(?:截[至止])?(?:\\d{4}${TO}+\\d{2,4}学年度?|\\d{4}年?${TO}\\d{4}年|\\d{4}年(?:度|末|底)?(?:\\d{1,2}(?:${TO}\\d{1,2})?月份?[末底]?|第?[一二三四1-4]季度|[上下]半年|前三季度)?|(?<!\\d)(?:19|20)\\d{2}(?!\\d|年))`,
  "gu",
);

/** The one period that a title holds; `null` where it holds none or several. */
export function periodInTitle(title: string): TitlePeriod | null {
  const [found, ...others] = foldWidth(title).matchAll(IN_TITLE);
  if (found === undefined || others.length > 0) return null;
  const [words] = found;
  const period = readPeriodWords(words);
  if (period === null) return null;
  const rest = title.slice(0, found.index) + title.slice(found.index + words.length);
  return { words, period, rest };
}

/** Any year, for words such as 6月 that are a period once there is one. */
export const ANY_YEAR = "2000";

/** The same stretch a year earlier: 上年同期. */
const LAST_YEAR = /^(?:上年|去年)(?:同期|同月|同季)?(?:数|累计|完成)?$/u;

/** The period that `上年同期` names beside one that is known; `null` for other words. */
export function lastYear(words: string, known: PeriodWords | null): PeriodWords | null {
  if (known === null || !LAST_YEAR.test(words)) return null;
  const earlier = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const { start, end, timing } = known;
  return { start: earlier(start), ...(end === undefined ? {} : { end: earlier(end) }), timing };
}

/** Whether words that head a column or stand at its foot may be a period once a year is known. */
export function isPeriod(text: string): boolean {
  return LAST_YEAR.test(text) || readPeriodWords(text, ANY_YEAR) !== null;
}
