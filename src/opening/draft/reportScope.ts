import { planYears } from "../../reading/words/planYears";
import { foldWidth } from "../../reading/signs/foldWidth";
import { parseChineseNumber } from "../../reading/numerals/parseChineseNumber";
import { LIST_COMMA, RANGE_SIGNS } from "../../dataset/punctuation";
import { periodInTitle, type PeriodWords, type TitlePeriod } from "../plain/words/readPeriodWords";
import { readTimeWords } from "./readTimeWords";

/** The time that a stretch of a report tells of, as its title, headings and lead-ins say. */
export type Scope =
  /** News: each sentence says its own time. */
  | { readonly kind: "open" }
  /** What is still to come, without a year. */
  | { readonly kind: "ahead" }
  | PeriodScope;

interface PeriodScope {
  readonly kind: "period";
  readonly words: string;
  readonly period: PeriodWords;
}

/** Where a report stands while it is read from its title to its end. */
export interface ReportState {
  readonly scope: Scope;
  /** What the title alone says: a section without its own words falls back on it. */
  readonly base: Scope;
  /** The year that the report looks back on; `null` where it does not say. */
  readonly year: number | null;
  /** The year in whose name the report is given: that of its title. */
  readonly titleYear: number | null;
  readonly published: string;
  /** Whether the section tells of several years, so that 五年来 holds for all that follows it. */
  readonly isOfYears: boolean;
}

const OPEN: Scope = { kind: "open" };
const AHEAD: Scope = { kind: "ahead" };
const WORK_REPORT = /工作报告/u;
/** Given once a year, by law. */
const GOVERNMENT_REPORT = /政府工作报告/u;
/** The last month in which a report that bears a year's number is sure to look back on the year before. */
const LAST_MONTH_BACK = "03";
/** The day on which a report was given, as its title says it. */
const DAY_GIVEN =
  /(?<!截[至止])(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/gu;
const OUTLOOK =
  /目标|打算|安排|下一?步|下阶段|重点工作|重点任务|主要任务|工作任务|部署|展望|今后|未来|草案|计划|规划|要点|方案|意见/u;
/** What is wrong so far, of which a heading may tell together with what is to be done: each sentence says which. */
const SHORTCOMINGS = /问题|困难|不足|短板|差距|挑战/u;
const REVIEW = /回顾|总结|完成|执行|情况|成就|成效|成绩|基础|过去|公报|运行/u;
const SECTION = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}${LIST_COMMA}|第[一二三四五六七八九十]{1,3}[部章篇])`,
  "u",
);
const PLAN = /十?[一二三四五六七八九]五/u;
const YEARS_BACK = /([一二三四五六七八九十两]+|\d{1,2})年/u;
/** One year looked back on, and several. */
const ONE_YEAR = /^(?:过去的?一年|这一年|一年(?:以来|间)|这?一?年来)/u;
const SEVERAL = "(?:[二三四五六七八九十两][一二三四五六七八九十]*|\\d{1,2})年";
const SEVERAL_YEARS = new RegExp(
  `^(?:过去的?${SEVERAL}(?:以?来|间)?|[这近]?${SEVERAL}(?:以?来|间))`,
  "u",
);
const LEAD_PLAN =
  /^[\u201c"\u300c]?(十[一二三四五六七八九]五)[\u201d"\u300d]?(?:时期|期间|以来|这五年|五年)/u;
const SUB_YEAR = new RegExp(
  `\\d{1,2}(?:月份?)?(?:——|[-${RANGE_SIGNS}至])\\d{1,2}月份?|\\d{1,2}月(?!\\d{1,2}[日号])[份末底]?|前?第?[一二三四1-4]季度|[上下]半年|(?<=年)半年度?|前[一二三四五六七八九十\\d]{1,2}个月`,
  "u",
);

function given(words: string, period: PeriodWords): PeriodScope {
  return { kind: "period", words, period };
}

function yearScope(words: string, year: number): PeriodScope {
  return given(words, { start: String(year), timing: "during" });
}

const CHINESE_YEAR = /[一二][〇零○一二三四五六七八九]{3}(?=年)/gu;

/** 二〇〇六年 as 2006年. */
function withArabicYears(text: string): string {
  return foldWidth(text).replaceAll(CHINESE_YEAR, (year) =>
    String(parseChineseNumber(year)?.low ?? year),
  );
}

function distinctYears(text: string): readonly number[] {
  const years = [...withArabicYears(text).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d|\s*号)/gu)];
  return [...new Set(years.map(([, year = ""]) => Number(year)))];
}

/** A day in a title, 3月1日讯, is that of the news, and its figures are of no single day; 截至6月30日 is theirs. */
function withoutDay(found: TitlePeriod | null): TitlePeriod | null {
  if (found === null || found.period.timing === "as_of") return found;
  const { start, end, timing } = found.period;
  const isDay = start.length === 10 && end === undefined;
  return isDay ? { ...found, period: { start: start.slice(0, 7), timing } } : found;
}

/** The one period that words name, said once or twice; a part of a year without its year is dated by `calendar`. */
function periodOf(
  words: string,
  state: Pick<ReportState, "published" | "year">,
): PeriodScope | null {
  const named = periodInTitle(words);
  // A plan goes as far as the report looks back on it.
  const found = withoutDay(named !== null && PLAN.test(named.words) ? null : named);
  if (found !== null && found.period.start.length > 4) return given(found.words, found.period);
  const part = SUB_YEAR.exec(foldWidth(words))?.[0];
  const years = distinctYears(words);
  if (part !== undefined && years.length <= 1) {
    const year = years[0] ?? state.year;
    // 2024年半年度: of its first half.
    const told = part.startsWith("半年") ? "上半年" : part;
    const dated = readTimeWords(told, { published: state.published, year });
    if (dated !== null)
      return given(part, { ...dated, timing: /[末底]$/u.test(part) ? "as_of" : "during" });
  }
  if (found !== null) return given(found.words, found.period);
  const [only, ...others] = years;
  if (only === undefined || others.length > 0) return null;
  const [printed] = words.match(CHINESE_YEAR) ?? [];
  return yearScope(printed === undefined ? String(only) : `${printed}年`, only);
}

/**
 * The period that a work report's title itself names: a part of a year, several years, or a year that was over or far
 * gone when the report appeared; `null` where it bears the number of the year in which it was given.
 */
function periodOfWork(
  title: string,
  first: number | null,
  { published }: Pick<ReportState, "published">,
): PeriodScope | null {
  const scope = periodOf(withArabicYears(title).replace(DAY_GIVEN, ""), { published, year: first });
  if (scope !== null && (scope.period.start.length > 4 || scope.period.end !== undefined))
    return scope;
  if (first === null) return null;
  const isOver = published.slice(0, 4) > String(first);
  const isFarGone = published.slice(0, 7) > `${String(first)}-${LAST_MONTH_BACK}`;
  const isOfYear = isOver || (isFarGone && !GOVERNMENT_REPORT.test(title));
  return isOfYear ? (scope ?? yearScope(`${String(first)}年`, first)) : null;
}

/** The state before a report's first line. */
export function openReport(title: string, published: string): ReportState {
  const [first = null, second] = distinctYears(title);
  const start = {
    base: OPEN,
    scope: OPEN,
    year: null,
    titleYear: first,
    published,
    isOfYears: true,
  };
  const isWorkReport = WORK_REPORT.test(title);
  const own = isWorkReport ? periodOfWork(title, first, start) : null;
  if (isWorkReport && own === null) {
    // Such a report is given early in a year, and bears its number; it looks back on the one before.
    const year = (first ?? Number(published.slice(0, 4))) - 1;
    const base = first === null ? OPEN : yearScope("工作报告", year);
    return { ...start, base, scope: base, year, titleYear: first ?? year + 1 };
  }
  const scope =
    own ??
    (second === undefined
      ? periodOf(title, start)
      : REVIEW.test(title) && first !== null
        ? yearScope(String(first), first)
        : null);
  if (scope === null) return start;
  if (OUTLOOK.test(title) && !REVIEW.test(title) && own === null)
    return { ...start, base: AHEAD, scope: AHEAD };
  const { start: from, end = from } = scope.period;
  const isOfYears = PLAN.test(title);
  return { ...start, base: scope, scope, year: Number(end.slice(0, 4)), isOfYears };
}

/** Several years up to the one that the report looks back on. */
function yearsBack(words: string, count: number, { year }: ReportState): Scope {
  return year === null || count < 2
    ? OPEN
    : given(words, { start: String(year - count + 1), end: String(year), timing: "during" });
}

/** A plan's years, as far as the report can look back on them. */
export function planScope(words: string, name: string, { year }: ReportState): Scope {
  const years = planYears(name);
  if (years === null) return OPEN;
  const [from, to] = years;
  const end = year !== null && year > from ? Math.min(year, to) : to;
  return given(words, { start: String(from), end: String(end), timing: "during" });
}

function countOf(words: string): number {
  const digits = YEARS_BACK.exec(words)?.[1] ?? "";
  const written = parseChineseNumber(digits);
  // 三五年 is no number of years.
  return Number(digits) || (written?.high === null ? written.low : 0);
}

/** The state below a heading. One that says nothing of time, below a section's number, falls back on the title. */
export function enterHeading(before: ReportState, heading: string): ReportState {
  const tellsYears = PLAN.test(heading) || SEVERAL_YEARS.test(heading.replace(SECTION, ""));
  const isNew = SECTION.test(heading) && before.base.kind === "period";
  const isOfYears = tellsYears || (!isNew && before.isOfYears);
  const state = { ...before, isOfYears };
  const isOutlook = OUTLOOK.test(heading) && !REVIEW.test(heading);
  if (isOutlook && SHORTCOMINGS.test(heading)) return { ...state, scope: state.base };
  const plan = PLAN.exec(heading)?.[0];
  const own = periodOf(heading, state);
  const [first] = distinctYears(heading);
  if (own !== null) {
    const { start, end = start } = own.period;
    return { ...state, scope: own, year: isOutlook ? state.year : Number(end.slice(0, 4)) };
  }
  // Several years: one alone is a period of its own.
  if (first !== undefined && REVIEW.test(heading)) {
    return { ...state, scope: yearScope(String(first), first), year: first };
  }
  if (isOutlook) {
    const { year, titleYear } = state;
    const isOfTitle =
      year !== null && titleYear === year + 1 && !/今后|未来|[五十]年/u.test(heading);
    return { ...state, scope: isOfTitle ? yearScope(String(titleYear), titleYear) : AHEAD };
  }
  if (plan !== undefined) return { ...state, scope: planScope(plan, plan, state) };
  const words = heading.replace(SECTION, "");
  const isReview = REVIEW.test(heading) && SEVERAL_YEARS.test(words);
  // A review of years that names none runs up to the last whole one, or to one that is nearly over.
  const [publishedYear = 0, month = 1] = state.published.split("-").map(Number);
  const year = state.year ?? (isReview ? publishedYear - (month <= 4 ? 1 : 0) : null);
  const lead = leadIn({ ...state, year }, words);
  if (lead !== null) return { ...state, year, scope: lead };
  const isSection = SECTION.test(heading);
  return isSection && state.base.kind !== "open" ? { ...state, scope: state.base } : state;
}

const TARGET_YEAR = /^(?:展望|力争|确保)?到?((?:19|20)\d{2})年/u;

/** The time that the words at the head of a paragraph set for it and for those below: 五年来, 这一年. */
export function leadIn(state: ReportState, text: string): Scope | null {
  const target = state.scope.kind === "ahead" ? TARGET_YEAR.exec(foldWidth(text)) : null;
  if (target !== null) return yearScope(target[0], Number(target[1]));
  const one = ONE_YEAR.exec(text)?.[0];
  if (one !== undefined) return state.year === null ? null : yearScope(one, state.year);
  const plan = LEAD_PLAN.exec(text);
  if (plan !== null) return planScope(plan[1] ?? "", plan[1] ?? "", state);
  const several = SEVERAL_YEARS.exec(text)?.[0];
  if (several === undefined) return null;
  const scope = yearsBack(several, countOf(several), state);
  return scope.kind === "open" ? null : scope;
}

/** The several years that a word within a paragraph means: 近3年, 五年来. */
export function severalYears(state: ReportState, words: string): Scope {
  return yearsBack(words, countOf(words), state);
}
