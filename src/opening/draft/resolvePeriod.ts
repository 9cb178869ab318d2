import { foldWidth } from "../../audit/foldWidth";
import { normalizeText } from "../../audit/normalizeText";
import type { Numeral } from "../../audit/Numeral";
import { readByLine } from "../../audit/readByLine";
import type { Period } from "../../dataset/Dataset";
import { type PeriodWords, periodInTitle } from "../plain/readPeriodWords";
import { sentenceBefore } from "./classifyNumeral";
import {
  COMMAS,
  QUOTE_CLOSING,
  QUOTE_OPENING,
  RANGE_SIGNS,
  SENTENCE_BREAKS,
  SENTENCE_ENDS,
} from "../../dataset/punctuation";

const NOW = /(?:截至目前|截止目前|到目前|目前|当前|如今|现在|眼下|现已|迄今)/gu;
const EARLIER = /(?:前期|以前|原来|原先|过去|此前|之前|改革前)/gu;

interface Dated {
  readonly start: string;
  readonly end?: string;
  readonly basis: "stated" | "resolved";
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Months of a half or quarter; `null` where the words name none. */
function monthsOf(text: string): readonly [from: number, to: number] | null {
  if (text.includes("上半年")) return [1, 6];
  if (text.includes("下半年")) return [7, 12];
  const quarter = /(前|第)?([一二三四1-4])个?季度/u.exec(text);
  if (quarter === null) {
    const first = /前([一二三四五六七八九十\d]{1,2})个月/u.exec(text);
    const count =
      first === null ? 0 : "零一二三四五六七八九十".indexOf(first[1] ?? "") || Number(first[1]);
    return count > 0 && count <= 12 ? [1, count] : null;
  }
  const number = "一二三四".indexOf(quarter[2] ?? "") + 1 || Number(quarter[2]);
  return quarter[1] === "前" ? [1, number * 3] : [number * 3 - 2, number * 3];
}

const SPAN = new RegExp(`[${RANGE_SIGNS}至到]`, "u");
const YEAR_SPAN = new RegExp(`^(\\d{4})年?(?:——|[${RANGE_SIGNS}\\-至到])(\\d{4})年`, "u");
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`, "u");
const PAUSE = new RegExp(`[${COMMAS}${SENTENCE_BREAKS}]`, "u");
const IN_QUOTES = new RegExp(`[${QUOTE_OPENING}"][^${QUOTE_CLOSING}"]*$`, "u");

/** The date that an expression of the text means; `null` where it cannot be told for certain. */
function readExpression(expression: string, published: string): Dated | null {
  const text = foldWidth(expression);
  const [thisYear = 0, thisMonth = 1] = published.split("-").map(Number);
  const span = YEAR_SPAN.exec(text);
  if (span !== null) {
    const [, start = "", end = ""] = span;
    return end > start ? { start, end, basis: "stated" } : null;
  }
  if (SPAN.test(text)) return null;
  const stated = /^(\d{4})[年\-/.]/u.exec(text)?.[1];
  const back = /^(今|本|当)年/u.test(text)
    ? 0
    : text.startsWith("去年")
      ? 1
      : text.startsWith("前年")
        ? 2
        : null;
  const year = stated !== undefined ? Number(stated) : thisYear - (back ?? 0);
  const basis = stated !== undefined ? "stated" : "resolved";
  const half = monthsOf(text);
  if (half !== null)
    return { start: `${year}-${pad(half[0])}`, end: `${year}-${pad(half[1])}`, basis };
  const month = /(?:年|^|[-/.])(\d{1,2})(?:月|[-/.])/u.exec(text)?.[1];
  const day = /月(\d{1,2})[日号]/u.exec(text)?.[1];
  if (month !== undefined) {
    // A month without its year that would lie ahead of the report is last year's.
    const isAhead = stated === undefined && back === null && Number(month) > thisMonth;
    const at = `${isAhead ? year - 1 : year}-${pad(Number(month))}`;
    return { start: day === undefined ? at : `${at}-${pad(Number(day))}`, basis };
  }
  if (/年(?:底|末)/u.test(text)) return { start: `${year}-12`, basis };
  if (/年初/u.test(text)) return { start: `${year}-01`, basis };
  if (stated === undefined && back === null) return null;
  return { start: String(year), basis };
}

/** A period that a title or a section's heading states for what stands below it. */
export interface GivenPeriod {
  readonly words: string;
  readonly period: PeriodWords;
}

/** Headings of what is still to come, and titles that bear the year of their delivery. */
const AHEAD_HEADING = /工作报告|安排|打算|计划|目标|要点|方案|规划|意见/u;

/** The period that a heading, else the title, states for its paragraphs; `null` where neither states one. */
export function givenPeriod(heading: string | null, title: string): GivenPeriod | null {
  for (const words of [heading ?? "", title]) {
    const found = periodInTitle(words);
    if (found !== null) return AHEAD_HEADING.test(words) ? null : found;
  }
  return null;
}

/** A word of time in a paragraph, and where it stands. */
interface Mark {
  readonly kind: "date" | "now" | "earlier" | "year" | "year_end" | "span";
  readonly start: number;
  readonly words: string;
}

const WHOLE_YEAR = new RegExp(
  `全年(?!龄)|(?<![\\d一二三四五六七八九十两几数多半全今去本当同每])年内|(?<=^|[${COMMAS}${SENTENCE_BREAKS}])一年来`,
  "gu",
);
const YEAR_END = /(?<![\d今去前本当上同每]年?)年(?:末|底)/gu;
const PLANNED = /力争|争取|下一步|预期|目标|计划|规划|拟于?|将(?!军|来)|到[\u201c"]/u;
/** What a change is counted from, or since when: no time of the number itself. */
const BASE_BEFORE = /[比较]$/u;
const BASE_AFTER = /^(?:同期|相比)/u;

function matchesOf(text: string, pattern: RegExp, kind: Mark["kind"]): readonly Mark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    words: match[0],
  }));
}

function isBase(text: string, { start, end }: Numeral): boolean {
  return BASE_BEFORE.test(text.slice(0, start)) || BASE_AFTER.test(text.slice(end));
}

function isSpan({ form, unit }: Numeral, after: string): boolean {
  return form === "span" || (unit === "年" && /^(?:累计|间|内|来)/u.test(after));
}

/** Every word of time before a place in a paragraph, in their order. */
function marksBefore(numerals: readonly Numeral[], text: string, until: number): Mark[] {
  const marks: Mark[] = numerals
    .filter(({ end }) => end <= until)
    .flatMap((numeral): Mark[] => {
      const { form, start, token, end } = numeral;
      if (isSpan(numeral, text.slice(end))) return [{ kind: "span", start, words: token }];
      return form === "date" && !isBase(text, numeral)
        ? [{ kind: "date", start, words: token }]
        : [];
    });
  const head = text.slice(0, until);
  marks.push(
    ...matchesOf(head, NOW, "now"),
    ...matchesOf(head, EARLIER, "earlier"),
    ...matchesOf(head, WHOLE_YEAR, "year"),
    ...matchesOf(head, YEAR_END, "year_end").filter(
      ({ start }) => !BASE_BEFORE.test(head.slice(0, start)),
    ),
  );
  return marks.sort((left, right) => left.start - right.start);
}

/** The dates of a stretch that state one year, in digits or as 去年, and are no base of a comparison. */
function yearsIn(
  numerals: readonly Numeral[],
  text: string,
  [from, to]: readonly [from: number, to: number],
  published: string,
): readonly (Dated & { readonly words: string; readonly at: number })[] {
  return (
    numerals
      .filter(({ form, start, end }) => form === "date" && start >= from && end <= to)
      .filter((numeral) => !isBase(text, numeral))
      // Since when something has been so, 自2021年以来, and 2021年的 one number, say nothing of the year told of.
      .filter(
        ({ start, end }) =>
          !/(?:始于|[由从自])$/u.test(text.slice(0, start)) &&
          !/^(?:以来|来|起|的)/u.test(text.slice(end)),
      )
      .filter(({ token }) => /^(?:[\d０-９]{4}|[今本当去前]年)/u.test(token))
      .flatMap(({ token, start }) => {
        const dated = readExpression(token, published);
        return dated === null ? [] : [{ ...dated, words: token, at: start }];
      })
  );
}

/** The year that 全年 means: the one of its sentence, else the one that opens its paragraph and alone stands in it. */
function wholeYear(
  mark: Mark,
  numerals: readonly Numeral[],
  text: string,
  published: string,
  given: GivenPeriod | null,
): Period {
  const from = mark.start - sentenceBefore(text, mark.start).length;
  const resolved = (start: string): Period => ({
    basis: "resolved",
    timing: "during",
    start: start.slice(0, 4),
    expression: mark.words,
  });
  const own = yearsIn(numerals, text, [from, mark.start], published);
  const last = own[own.length - 1];
  if (last !== undefined) {
    const { start, end = start, basis, words } = last;
    if (start.slice(0, 4) !== end.slice(0, 4))
      return { basis: "not_stated", expression: mark.words };
    return basis === "stated" && start.length === 4
      ? { basis, timing: "during", start, expression: words }
      : resolved(start);
  }
  const before = yearsIn(numerals, text, [0, from], published);
  const years = new Set(
    before.flatMap(({ start, end = start }) => [start.slice(0, 4), end.slice(0, 4)]),
  );
  const [first] = before;
  const opens = first !== undefined && !PAUSE.test(text.slice(0, first.at));
  if (opens && years.size === 1) return resolved(first.start);
  if (given !== null && !opens) return resolved(given.period.start);
  return { basis: "not_stated", expression: mark.words };
}

/** The period that a word of time means for a numeral behind it. */
function periodOfMark(
  mark: Mark,
  numeral: Numeral,
  numerals: readonly Numeral[],
  text: string,
  published: string,
  given: GivenPeriod | null,
): Period {
  const expression = mark.words;
  const undated: Period = { basis: "not_stated", expression };
  switch (mark.kind) {
    case "earlier":
    case "span":
      return undated;
    case "now":
      return {
        basis: "resolved",
        timing: "as_of",
        start: published.slice(0, 7),
        expression: expression.replace(/^(?:截至|截止|到)/u, ""),
      };
    case "year":
      return wholeYear(mark, numerals, text, published, given);
    case "year_end":
      return given === null
        ? undated
        : {
            basis: "resolved",
            timing: "as_of",
            start: given.period.start.slice(0, 4),
            expression,
          };
    case "date":
  }
  const behind = text.slice(mark.start + expression.length);
  if (/^(?:以来|来|起)/u.test(behind) && !/^[今本当]年/u.test(expression)) return undated;
  const dated = readExpression(expression, published);
  if (dated === null) return undated;
  const { start, end = start, basis } = dated;
  const length = numeral.quantity?.bound === "exact" ? numeral.quantity.value : 0;
  if (numeral.form === "streak" && numeral.unit === "年" && start.length === 4 && length > 1) {
    const first = String(Number(end) - length + 1);
    return { basis: "resolved", timing: "during", start: first, end, expression: numeral.token };
  }
  const isAhead = end.slice(0, published.length) > published.slice(0, end.length);
  if (isAhead && basis === "resolved") return undated;
  const asOf =
    /(?:截至|截止|至|到)$/u.test(text.slice(0, mark.start)) || /[底末]$/u.test(expression);
  return {
    basis,
    timing: asOf && !isAhead ? "as_of" : "during",
    start,
    ...(end === start ? {} : { end }),
    expression,
  };
}

/**
 * The same period, of a number whose own sentence leaves it out: worked out, whoever states it. A month or a
 * day in which something happened is not the time of what is told next.
 */
function carried(period: Period): Period {
  if (period.basis === "not_stated") return period;
  const { timing, start, end } = period;
  const isReported = timing === "as_of" || start.length === 4 || end !== undefined;
  return isReported ? { ...period, basis: "resolved" } : { basis: "not_stated" };
}

function periodGiven({ words, period }: GivenPeriod): Period {
  return { basis: "resolved", ...period, expression: words };
}

/** The year before, where a number is what a change starts from: 由上年的187家. */
function yearBefore(period: Period, words: string): Period {
  if (period.basis === "not_stated") return { basis: "not_stated", expression: words };
  const start = String(Number(period.start.slice(0, 4)) - 1);
  return { basis: "resolved", timing: period.timing, start, expression: words };
}

/**
 * When the number of a numeral holds: by the last word of time before it in its sentence, else by the one
 * that its paragraph, its heading or the title has stated. What a plan says, and what a change starts from,
 * has no time but its own.
 */
export function resolvePeriod(
  numeral: Numeral,
  numerals: readonly Numeral[],
  text: string,
  published: string,
  given: GivenPeriod | null = null,
): Period {
  const sentence = sentenceBefore(text, numeral.start);
  const from = numeral.start - sentence.length;
  const marks = marksBefore(numerals, text, numeral.start);
  const figures = numerals.filter(
    ({ form, start, end }) => form !== "date" && start >= from && end <= numeral.start,
  );
  // 原来 tells the time of the number behind it, not of the one that came of it.
  const own = marks.filter(
    ({ kind, start }) =>
      start >= from && !(kind === "earlier" && figures.some((figure) => figure.start > start)),
  );
  const last = own[own.length - 1];
  const startsFrom = /(?:由|从|自)(?:(上年|上一年)(?:末|底|同期)?的?)?$/u.exec(sentence);
  if (startsFrom === null && last !== undefined) {
    return periodOfMark(last, numeral, numerals, text, published, given);
  }
  const withDate = last !== undefined && last.start > numeral.start - 12;
  if (startsFrom !== null && startsFrom[1] === undefined && !withDate) {
    return { basis: "not_stated" };
  }
  const whole = text.slice(0, numeral.start).split(SENTENCE_END).pop() ?? "";
  // A summary of a year goes on from sentence to sentence; news tells of now this time, now that.
  const reach = given === null ? numeral.start - whole.length : 0;
  // 由2020年的88.6%: such a year is that one number's.
  const earlier = [...marks]
    .reverse()
    .find(
      ({ kind, start, words }) =>
        start >= reach &&
        kind !== "earlier" &&
        kind !== "span" &&
        !text.startsWith("的", start + words.length),
    );
  const stands =
    PLANNED.test(whole) || IN_QUOTES.test(whole)
      ? null
      : earlier !== undefined
        ? carried(periodOfMark(earlier, numeral, numerals, text, published, given))
        : given === null
          ? null
          : periodGiven(given);
  if (startsFrom?.[1] !== undefined)
    return yearBefore(stands ?? { basis: "not_stated" }, startsFrom[1]);
  return stands ?? { basis: "not_stated" };
}

/** The day that a label announces, else the one that stands alone in a line. */
function markedDay(text: string): string | null {
  const head = foldWidth(text).replace(/<[^>]*>/gu, " ");
  const labelled =
    /(?:发布|发表|更新|刊发|成文)?(?:时间|日期)\s*:?\s*(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?\s*(?:(\d{1,2}):(\d{2}))?/u.exec(
      head,
    );
  const bare =
    /^\s*\(?(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?\)?\s*(?:(\d{1,2}):(\d{2})(?::\d{2})?)?(?:\s.{0,30})?$/mu.exec(
      head,
    );
  const match = labelled ?? bare;
  if (match === null) return null;
  const [, year = "", month = "", day = "", hour, minute] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return hour === undefined || minute === undefined
    ? date
    : `${date}T${hour.padStart(2, "0")}:${minute}`;
}

/**
 * Day, or day and time, on which a saved page or pasted text says it was published; `null` where it does not.
 * `body` is where the first paragraph starts in the normalised text: a line above it may end with the day.
 */
export function findPublished(raw: string, body: number): string | null {
  const above = normalizeText(raw).slice(0, body);
  const byLine = above
    .split("\n")
    .map(readByLine)
    .find((day) => day !== null);
  return markedDay(above) ?? byLine ?? markedDay(raw.slice(0, 4000));
}
