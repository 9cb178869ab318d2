import { planYears } from "../../reading/words/planYears";
import { compactText } from "../../reading/signs/compactText";
import { parseChineseNumber } from "../../reading/numerals/parseChineseNumber";
import { isRealDate } from "../../dataset/integrity/calendar";
import { RANGE_SIGNS } from "../../dataset/punctuation";

/** What words of time mean on a calendar: whole years, months or days; `end` where it is longer than `start`. */
export interface Dated {
  readonly start: string;
  readonly end?: string;
  /** `stated`: the words print their year, or name a five-year plan. `resolved`: it was worked out. */
  readonly basis: "stated" | "resolved";
}

/** By what a word without its year, 今年 or 3月, is dated. */
export interface Calendar {
  /** Day of publication, ISO 8601. */
  readonly published: string;
  /** The year that the text tells of; `null` where it does not say. */
  readonly year: number | null;
}

const NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const TO = `(?:——|[${RANGE_SIGNS}\\-至到])`;
const YEAR = /^(?:(\d{4})(?:年度?|学年|[-/.](?=\d{1,2}(?:\D|$)))|([今本当去前明])年)/u;
const YEARS = new RegExp(`^(\\d{4})年?${TO}(\\d{4})年`, "u");
const DATE_TO_DATE = new RegExp(`^(.{2,12}?)${TO}(\\d{4}年.{0,12})$`, "u");
const MONTHS = new RegExp(`^${NUMBER}(?:月份?)?${TO}${NUMBER}月(?:份|末|底)?$`, "u");
const DAY = new RegExp(
  `^${NUMBER}(?:月|[-/.])(?:份|底|初|末|[上中下]旬)?(?:${NUMBER}[日号]?(?:${TO}(.*))?)?(?=$|[T\\d:上下午晚凌早]|${TO})`,
  "u",
);
/** 8月15日至9月20日, 3月8日至10日. */
const LAST_DAY = new RegExp(`^(?:${NUMBER}(?:月|[-/.]))?${NUMBER}[日号]?$`, "u");
const FIRST_MONTHS = new RegExp(`^前${NUMBER}个月$`, "u");
const QUARTERS = /^(前|第)?([一二三四1-4])个?季度$/u;
const BACK: ReadonlyMap<string, number> = new Map([
  ["今", 0],
  ["本", 0],
  ["当", 0],
  ["去", 1],
  ["前", 2],
  ["明", -1],
]);

function numberOf(digits: string): number {
  return /^\d/u.test(digits) ? Number(digits) : (parseChineseNumber(digits)?.low ?? 0);
}

function monthOf(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, "0")}`;
}

function dayOf(month: string, day: number): string {
  return `${month}-${String(day).padStart(2, "0")}`;
}

/** The first and last month of a part of a year: 上半年, 前三季度, 前8个月, 1-5月份; `null` for other words. */
function monthsOf(words: string): readonly [from: number, to: number] | null {
  if (words === "上半年") return [1, 6];
  if (words === "下半年") return [7, 12];
  const quarter = QUARTERS.exec(words);
  if (quarter !== null) {
    const number = numberOf(quarter[2] ?? "");
    return quarter[1] === "前" ? [1, number * 3] : [number * 3 - 2, number * 3];
  }
  const first = FIRST_MONTHS.exec(words);
  const span = first === null ? MONTHS.exec(words) : null;
  const [from, to] =
    first === null
      ? [numberOf(span?.[1] ?? ""), numberOf(span?.[2] ?? "")]
      : [1, numberOf(first[1] ?? "")];
  return from >= 1 && from < to && to <= 12 ? [from, to] : from === 1 && to === 1 ? [1, 1] : null;
}

/**
 * What an expression of time means: `2023年1月至8月`, `今年前8个月`, `1-5月份`, `3月末`, `十四五`.
 * `null` where it cannot be told for certain, or names no time of a calendar (90年代, 9:30, 3月45日).
 */
export function readTimeWords(
  expression: string,
  { published, year: told }: Calendar,
): Dated | null {
  const words = compactText(expression).text.replace(
    /[一二][〇零○一二三四五六七八九]{3}(?=年)/gu,
    (year) => String(parseChineseNumber(year)?.low ?? year),
  );
  const [publishedYear = 0, publishedMonth = 1] = published.split("-").map(Number);
  const plan = planYears(words);
  if (plan !== null) return { start: String(plan[0]), end: String(plan[1]), basis: "stated" };
  const years = YEARS.exec(words);
  if (years !== null && words.length === years[0].length) {
    const [, start = "", end = ""] = years;
    return end > start ? { start, end, basis: "stated" } : null;
  }
  const both = DATE_TO_DATE.exec(words);
  if (both !== null) {
    const [, first = "", last = ""] = both;
    const from = readTimeWords(first, { published, year: told });
    const to = readTimeWords(last, { published, year: told });
    if (from === null || to === null || from.start.length !== to.start.length) return null;
    return from.start < to.start
      ? { start: from.start, end: to.end ?? to.start, basis: from.basis }
      : null;
  }
  const named = YEAR.exec(words);
  const back = BACK.get(named?.[2] ?? "");
  const basis = named?.[1] === undefined ? "resolved" : "stated";
  const isNamed = named !== null;
  const year =
    named?.[1] !== undefined
      ? Number(named[1])
      : back === undefined || /[本当]/u.test(named?.[2] ?? "")
        ? (told ?? publishedYear)
        : publishedYear - back;
  const part = words.slice(named?.[0].length ?? 0);
  if (part === "" || part === "全年" || /^年?(?:初|末|底)$/u.test(part)) {
    if (!isNamed) return null;
    if (/[末底]$/u.test(part)) return { start: monthOf(year, 12), basis };
    if (part.endsWith("初")) return { start: monthOf(year, 1), basis };
    return { start: String(year), basis };
  }
  // Part of a year without its year that would lie ahead of the report is last year's.
  const yearOf = (month: number): number =>
    !isNamed && told === null && month > publishedMonth ? year - 1 : year;
  const months = monthsOf(part);
  if (months !== null) {
    const at = /半年|季度|个月/u.test(part) ? year : yearOf(months[1]);
    const [start, end] = [monthOf(at, months[0]), monthOf(at, months[1])];
    return start === end ? { start, basis } : { start, end, basis };
  }
  const day = DAY.exec(part);
  if (day === null) return null;
  const month = numberOf(day[1] ?? "");
  if (month < 1 || month > 12) return null;
  const at = monthOf(yearOf(month), month);
  if (day[2] === undefined) return { start: at, basis };
  const start = dayOf(at, numberOf(day[2]));
  if (!isRealDate(start)) return null;
  const last = LAST_DAY.exec(day[3] ?? "");
  if (last === null) return { start, basis };
  const lastMonth = last[1] === undefined ? month : numberOf(last[1]);
  if (lastMonth > 12) return { start, basis };
  const end = dayOf(monthOf(yearOf(month), lastMonth), numberOf(last[2] ?? ""));
  return isRealDate(end) && end > start ? { start, end, basis } : { start, basis };
}
