import { foldWidth } from "../../../reading/signs/foldWidth";
import { isRealDate } from "../../../dataset/integrity/calendar";
import {
  QUOTE_CLOSING,
  QUOTE_OPENING,
  RANGE_SIGNS,
  STRAIGHT_QUOTES,
} from "../../../dataset/punctuation";
import { planYears } from "../../../reading/words/planYears";

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
const DAYS = new RegExp(
  `^(\\d{1,2})月(\\d{1,2})[日号]?(?:${TO}(?:(\\d{1,2})月)?(\\d{1,2}))?[日号]$`,
  "u",
);
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

/** `六` is 6, `十二` is 12, `三十一` is 31; NaN for anything else. */
function chineseNumber(digits: string): number {
  const [, tens, ones = ""] =
    /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(digits) ?? [];
  const one = (digit: string): number => DIGITS.indexOf(digit);
  if (digits === "" || (tens === undefined && ones === "")) return Number.NaN;
  return (
    (tens === undefined ? 0 : tens === "" ? 10 : one(tens) * 10) + (ones === "" ? 0 : one(ones))
  );
}

/** A number of a month in either kind of digits. */
function numberIn(digits: string): number {
  return Number(digits) || chineseNumber(digits);
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
    const number = numberIn(first.replace("\u4e24", "\u4e8c"));
    return span(year, 1, unit.endsWith("\u5b63\u5ea6") ? number * 3 : number);
  }
  const days = DAYS.exec(words);
  if (days !== null) {
    const [, ofMonth = "", date = "", endMonth = ofMonth, endDate = date] = days;
    const [start, end] = [
      [ofMonth, date],
      [endMonth, endDate],
    ].map((parts) => [year, ...parts.map((part) => part.padStart(2, "0"))].join("-"));
    if (start === undefined || end === undefined || !isRealDate(start) || !isRealDate(end))
      return null;
    return start === end ? { start } : start < end ? { start, end } : null;
  }
  const months = MONTHS.exec(words);
  if (months === null) return null;
  const [from = 0, to] = months
    .slice(1)
    .flatMap((digits) => (digits === undefined ? [] : [numberIn(digits)]));
  return span(year, from, to ?? from);
}

/** A calendar year as tables head columns with it. */
function isYear(digits: string): boolean {
  const year = Number(digits);
  return year >= 1900 && year <= 2100;
}

const DIGITS = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";

/** 零, and the rings and letters that are typed for it. */
const CHINESE_YEAR = new RegExp(
  `[${DIGITS}0\u96f6\u25cb\u25efOo]{4}(?=\u5e74|[${RANGE_SIGNS}\u81f3\u5230-][${DIGITS}0\u96f6\u25cb\u25efOo]{4}\u5e74)`,
  "gu",
);

/** `二〇二三年` with its digits as digits, sign by sign; all else as it is. */
function withDigits(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    Array.from(year, (digit) => Math.max(0, DIGITS.indexOf(digit))).join(""),
  );
}

const CHINESE_MONTH_OR_DAY = /[一二三四五六七八九十]{1,3}(?=[月日号])/gu;

/** A date in Chinese numerals, `二〇二三年十二月三十一日`, in digits. */
function inDigits(text: string): string {
  return withDigits(text).replace(CHINESE_MONTH_OR_DAY, (digits) => {
    const number = chineseNumber(digits);
    return Number.isNaN(number) ? digits : String(number);
  });
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
  const isSo = digits === "01" || start === `${year}-01`;
  if (digits === undefined || end.length > 7 || start.slice(0, 4) !== year || isSo) return period;
  return { start: `${year}-01`, end, timing };
}

/** The year so far, also to a day: 本年新登记数 by 30 June is that since the first of January. */
export function inThisYear(period: PeriodWords): PeriodWords {
  const { start, end = start } = period;
  const first = `${end.slice(0, 4)}-01-01`;
  return end.length > 7 && start.slice(0, 4) === end.slice(0, 4) && start > first
    ? { start: first, end, timing: "during" }
    : sinceJanuary(period);
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

const PLAN_NAME = "十?[一二三四五六七八九]?五";
const OF_PLAN = "(?:(?:规划)?(?:时期|期间|期)|五年)";
/** A five-year plan as a period, “十三五”时期; 十五 alone is a number, and “十四五”规划 a plan. */
export const PLAN = `(?:[${STRAIGHT_QUOTES}${QUOTE_OPENING}]${PLAN_NAME}[${STRAIGHT_QUOTES}${QUOTE_CLOSING}]${OF_PLAN}?|十[一二三四五]五${OF_PLAN}?|[一二三四五六七八九十]五${OF_PLAN})`;
const PLAN_IN_TITLE = `(?:[${STRAIGHT_QUOTES}${QUOTE_OPENING}]${PLAN_NAME}[${STRAIGHT_QUOTES}${QUOTE_CLOSING}]|(?<!\\p{Script=Han})${PLAN_NAME})(?:(?:规划)?(?:时期|期间)|末)`;
const WHOLE_PLAN = new RegExp(`^${PLAN}$`, "u");
const NAME_OF_PLAN = new RegExp(PLAN_NAME, "u");

/** The years of a five-year plan; at its end the last of them. */
function yearsOfPlan(words: string, timing: PeriodWords["timing"]): PeriodWords | null {
  const name = WHOLE_PLAN.test(words) ? NAME_OF_PLAN.exec(words)?.[0] : undefined;
  const [from, to] = planYears(name ?? "") ?? [];
  if (from === undefined || to === undefined) return null;
  const [start, end] = [String(from), String(to)];
  return timing === "as_of" ? { start: end, timing } : { start, end, timing };
}

/** Words behind a period that its number is the sum of it: 2023年合计, 全年（累计）. */
const SUMMED = /\s|\(?(?:累计|合计|总计|小计)\)?$/gu;
/** The part of a year in brackets behind it: 2024年（1—3月）. */
const PART_IN_BRACKETS = /^(\d{4}年)\(([^()]+)\)$/u;
/** Two stretches, each with its own year: `2023年11月—2024年2月`. */
const MOST_OF_SPAN = 40;
const COMPACT = new RegExp(`^(\\d{4})[-/.](\\d{1,2})(?:${TO}(\\d{1,2}))?月?$`, "u");
const FROM_TO = new RegExp(`^(\\d{4}.*?)${TO}(\\d{4}[年/.-].*)$`, "u");

function readStretch(text: string, year: string | null): PeriodWords | null {
  let words = inDigits(foldWidth(text).trim())
    .replace(/(?<=\d)(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?$/u, "")
    .replace(SUMMED, "")
    .replace(PART_IN_BRACKETS, "$1$2");
  const school = schoolYear(words, false);
  if (school !== null) return school;
  const asOf = /^截[至止]/u.test(words) || /(?:[末底]|[日号](?:零|0|24)时)$/u.test(words);
  const timing = asOf ? "as_of" : "during";
  words = words.replace(/^截[至止]/u, "").replace(/(?:年?[末底]|(?<=[日号])(?:零|0|24)时)$/u, "");
  const plan = yearsOfPlan(words, timing);
  if (plan !== null) return plan;
  const years = YEARS.exec(words);
  if (years !== null) {
    const [, start = "", end = ""] = years;
    return isYear(start) && isYear(end) && start < end ? { start, end, timing } : null;
  }
  const areTwo = words.length <= MOST_OF_SPAN && words.match(/\d{4}/gu)?.length === 2;
  const [, from = "", to = ""] = areTwo ? (FROM_TO.exec(words) ?? []) : [];
  if (from !== "") {
    const [first, last] = [readStretch(from, null), readStretch(to, null)];
    if (first === null || last === null) return null;
    const [start, end] = [first.start, last.end ?? last.start];
    return start.length === end.length && start < end ? { start, end, timing } : null;
  }
  const day = /^(\d{4})(?:年(\d{1,2})月|([-/.])(\d{1,2})\3)(\d{1,2})[日号]?$/u.exec(words);
  if (day !== null) {
    const [, start = "", ofChinese, , monthDigits = ofChinese ?? "", date = ""] = day;
    const iso = [start, monthDigits.padStart(2, "0"), date.padStart(2, "0")].join("-");
    return isRealDate(iso) && isYear(start) ? { start: iso, timing } : null;
  }
  const run = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/u.exec(words);
  if (run !== null) {
    const [, start = "", monthDigits = "", date] = run;
    const iso = [start, monthDigits, ...(date === undefined ? [] : [date])].join("-");
    return isRealDate(iso) ? { start: iso, timing } : null;
  }
  // 2024.1-6 ends with a month; a day stands behind the sign that stands before its month.
  const compact = COMPACT.exec(words);
  if (compact !== null) {
    const [, start = "", digits = "", last = digits] = compact;
    const found = isYear(start) ? span(start, Number(digits), Number(last)) : null;
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

const MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})";
const QUARTER = "第?[一二三四1-4]季度";
const OF_YEAR = `(?:${MONTH}月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|${MONTH}(?:月份?)?(?:${TO}${MONTH})?月份?[末底]?|${QUARTER}[末底]?|第?[一二三四1-4](?:季度)?${TO}${QUARTER}|[上下]半年|前(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个?季度|个?月)|全年)`;
const YEAR = "\\d{4}年(?:度|末|底)?";
const IN_TITLE = new RegExp(
  `(?:截[至止])?(?:${PLAN_IN_TITLE}|\\d{4}${TO}+\\d{2,4}学年度?|${YEAR}${OF_YEAR}${TO}${YEAR}${OF_YEAR}|\\d{4}年?${TO}\\d{4}年|${YEAR}${OF_YEAR}?|(?<!\\d)(?:19|20)\\d{2}(?:[-/.]\\d{1,2}(?:${TO}\\d{1,2}月?|[/.]\\d{1,2}|月)?)?(?![-/.]?\\d|年|[%亿万千元]))`,
  "gu",
);

/** 累计 before the name of what is counted. */
const SUMMED_SO_FAR = /^累计(?=\p{Script=Han}{2})/u;
/** What makes a date another one: 6月底前 is when something is due, 2024年春节 some days of the year. */
const OTHER_TIME =
  /^(?:[之以]?前|春节|春运|元旦|清明|五一|端午|中秋|国庆|暑[期假]|寒假|汛期|黄金周)/u;

/** The one period that a title holds; `null` where it holds none or several. */
export function periodInTitle(title: string): TitlePeriod | null {
  const folded = foldWidth(title);
  const [found, ...others] = withDigits(folded).matchAll(IN_TITLE);
  if (found === undefined || others.length > 0) return null;
  const end = found.index + found[0].length;
  if (OTHER_TIME.test(folded.slice(end))) return null;
  const words = folded.slice(found.index, end);
  const period = readPeriodWords(words);
  if (period === null) return null;
  return { words, period, rest: title.slice(0, found.index) + title.slice(end) };
}

/**
 * The one period that the name of a metric holds: of 2024年1-3月累计平均时限, 累计 says how the period is counted, and
 * behind a day or the end of a period what is there by then.
 */
export function periodInName(name: string): TitlePeriod | null {
  const found = periodInTitle(name);
  if (found === null || found.period.timing === "as_of" || found.period.start.length > 7)
    return found;
  const at = foldWidth(name).indexOf(found.words);
  const behind = found.rest.slice(at);
  if (!SUMMED_SO_FAR.test(behind)) return found;
  const words = `${found.words}累计`;
  const period = readPeriodWords(words);
  const rest = `${found.rest.slice(0, at)}${behind.slice("累计".length)}`;
  return period === null ? found : { words, period, rest };
}

/** A part of the year in brackets of its own, or before all else: 收支（1-5月）, （截至6月底）, 1-5月收支. */
const PART_APART = new RegExp(
  `[(](?<inner>(?:截[至止])?(?:\\d{1,2}(?!\\d)|[一二三四五六七八九十第上下前])[^()]{1,15})[)]|^(?<first>${OF_YEAR})(?=\\p{Script=Han})|(?<![\\d年至到同${RANGE_SIGNS}-])(?<within>\\d{1,2}(?:月份?)?(?:${TO}\\d{1,2})?月份?(?!\\d|龄|薪|嫂|票|饼)|${QUARTER}|[上下]半年)(?=\\p{Script=Han})`,
  "u",
);

/** What a title says of a part of the year apart from the year, and the signs that it takes up. */
function partApart(title: string): { readonly part: string; readonly signs: string } {
  const { 0: signs = "", groups } = PART_APART.exec(foldWidth(title)) ?? {};
  return { part: groups?.["inner"] ?? groups?.["first"] ?? groups?.["within"] ?? "", signs };
}

/** A title with the period that it holds, also where the part of its year stands in brackets: 2024年收支（1-5月）. */
export function periodOfTitle(title: string): Omit<TitlePeriod, "rest"> | null {
  const found = periodInTitle(title);
  if (found === null || found.period.start.length > 4 || found.period.end !== undefined)
    return found;
  const { part } = partApart(title);
  const period = readPeriodWords(part, found.period.start);
  return period === null ? found : { words: `${found.words}${part}`, period };
}

/** The year that a line below a title states with the part of it that the title names: 1—6月销售情况 above 2024年. */
export function withPartIn(
  title: string,
  line: Omit<TitlePeriod, "rest">,
): Omit<TitlePeriod, "rest"> {
  const { start, end, timing } = line.period;
  if (start.length > 4 || end !== undefined || timing === "as_of") return line;
  const own = periodOfTitle(title);
  if (own !== null) return own.period.start.startsWith(start) ? own : line;
  const { part } = partApart(title);
  const period = readPeriodWords(part, start);
  return period === null ? line : { words: `${line.words}${part}`, period };
}

/** A title without the part of a year that it holds in brackets. */
export function withoutPart(title: string): string {
  const { part, signs } = partApart(title);
  return readPeriodWords(part, ANY_YEAR) === null ? title : foldWidth(title).replace(signs, "");
}

/** A date, or the part of a year: its year, the first of several months, its month and its day. */
const DATE = new RegExp(
  `(?:(\\d{4})年)?(?<!\\d)(?:(\\d{1,2})(?:月份?)?${TO})?(\\d{1,2})月(?!龄|薪|嫂|票)份?(?:(\\d{1,2})[日号])?|(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\6(\\d{1,2})(?![\\d.])|(?:(\\d{4})年)?第?([五六七八九05-9])季度`,
  "gu",
);

/**
 * What is written as a date and stands in no calendar: `13月`, `2月30日`, `第五季度`; `null` where all dates do. A
 * month that neither a year nor a day goes with is a date where nothing else is said.
 */
export function impossibleDate(text: string): string | null {
  const folded = inDigits(foldWidth(text));
  for (const found of folded.matchAll(DATE)) {
    const [words, year, from = "1", last, date, ...rest] = found;
    const [dotted, , ...parts] = rest;
    const [quarterYear, quarter] = rest.slice(-2);
    const isDate =
      date !== undefined ||
      [year, dotted, quarterYear].some((one) => one !== undefined) ||
      words === folded.trim();
    const [ofYear = "1", day = "1"] = dotted === undefined ? [last, date] : parts;
    const iso = (one: string, two: string): string =>
      [dotted ?? year ?? ANY_YEAR, one.padStart(2, "0"), two.padStart(2, "0")].join("-");
    const isReal =
      quarter === undefined && isRealDate(iso(ofYear, day)) && isRealDate(iso(from, "1"));
    if (isDate && !isReal) return words;
  }
  return null;
}

/** Any year, for words such as 6月 that are a period once there is one. */
export const ANY_YEAR = "2000";

/** A period by the one that is known: 上年同期 is as long a year earlier, 上月 the month before. */
const EARLIER =
  /^(?:(?<year>上年|去年)(?:同期|同月|同季)?|(?<month>上月)|(?<quarter>上季度?))(?:数|值|完成|实绩)?$/u;

/** The month that lies some months before one. */
function monthBefore(date: string, months: number): string {
  const [year = 0, number = 0] = date.split("-").map(Number);
  const count = year * 12 + number - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The period that `上年同期` or `上月` names beside one that is known; `null` for other words. */
export function earlierPeriod(words: string, known: PeriodWords | null): PeriodWords | null {
  const groups = EARLIER.exec(words)?.groups;
  if (known === null || groups === undefined) return null;
  const { start, end, timing } = known;
  const last = end ?? start;
  if (groups["year"] !== undefined) {
    const earlier = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
    return { start: earlier(start), ...(end === undefined ? {} : { end: earlier(end) }), timing };
  }
  // Of a whole year or of a day nobody says what the month before is.
  if (last.length !== 7) return null;
  if (groups["month"] !== undefined) return { start: monthBefore(last, 1), timing };
  return { start: monthBefore(last, 5), end: monthBefore(last, 3), timing };
}

/** Whether words name a period by another one: 上年同期, 上月. */
export function isEarlier(words: string): boolean {
  return EARLIER.test(words);
}

/** Whether words name the same stretch a year earlier. */
export function isLastYear(words: string): boolean {
  return EARLIER.exec(words)?.groups?.["year"] !== undefined;
}

/** Whether words that head a column or stand at its foot may be a period once a year is known. */
export function isPeriod(text: string): boolean {
  return isEarlier(text) || readPeriodWords(text, ANY_YEAR) !== null;
}
