import { foldWidth } from "../../audit/foldWidth";
import type { Numeral } from "../../audit/Numeral";
import type { Period } from "../../dataset/Dataset";
import { sentenceBefore } from "./classifyNumeral";

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

/** The date that an expression of the text means; `null` where it cannot be told for certain. */
function readExpression(expression: string, published: string): Dated | null {
  const text = foldWidth(expression);
  const [thisYear = 0, thisMonth = 1] = published.split("-").map(Number);
  const span = /^(\d{4})年?(?:——|[—–~～\-至到])(\d{4})年/u.exec(text);
  if (span !== null) {
    const [, start = "", end = ""] = span;
    return end > start ? { start, end, basis: "stated" } : null;
  }
  if (/——|[—–~～至到]/u.test(text)) return null;
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

/** When the number of a numeral holds, by the last expression of time before it in its sentence. */
export function resolvePeriod(
  numeral: Numeral,
  numerals: readonly Numeral[],
  text: string,
  published: string,
): Period {
  const sentence = sentenceBefore(text, numeral.start);
  const from = numeral.start - sentence.length;
  const before = numerals.filter(({ start, end }) => start >= from && end <= numeral.start);
  const last = [...before].reverse().find(({ form }) => form === "date");
  const at = (match: RegExpMatchArray | undefined): number =>
    match?.index === undefined ? -1 : from + match.index;
  const now = [...sentence.matchAll(NOW)].pop();
  // 原来 tells the time of the number behind it, not of the one that came of it.
  const earlier = [...sentence.matchAll(EARLIER)]
    .reverse()
    .find((match) => !before.some(({ form, start }) => form !== "date" && start > at(match)));
  const latest = Math.max(last?.start ?? -1, at(now), at(earlier));
  if (latest === -1) return { basis: "not_stated" };
  if (latest === at(earlier)) return { basis: "not_stated", expression: earlier?.[0] ?? "" };
  if (latest === at(now)) {
    return {
      basis: "resolved",
      timing: "as_of",
      start: published.slice(0, 7),
      expression: now?.[0].replace(/^(?:截至|截止|到)/u, "") ?? "",
    };
  }
  if (last === undefined) return { basis: "not_stated" };
  const dated = readExpression(last.token, published);
  const expression = last.token;
  if (dated === null) return { basis: "not_stated", expression };
  const { start, end = start, basis } = dated;
  const length = numeral.quantity?.bound === "exact" ? numeral.quantity.value : 0;
  if (numeral.form === "streak" && numeral.unit === "年" && start.length === 4 && length > 1) {
    const first = String(Number(end) - length + 1);
    return { basis: "resolved", timing: "during", start: first, end, expression: numeral.token };
  }
  const isAhead = end.slice(0, published.length) > published.slice(0, end.length);
  if (isAhead && basis === "resolved") return { basis: "not_stated", expression };
  const asOf =
    /(?:截至|截止|至|到)$/u.test(text.slice(0, last.start)) || /[底末]$/u.test(last.token);
  return {
    basis,
    timing: asOf && !isAhead ? "as_of" : "during",
    start,
    ...(end === start ? {} : { end }),
    expression,
  };
}

/** Day, or day and time, on which a saved page or pasted text says it was published; `null` where it does not. */
export function findPublished(raw: string): string | null {
  const head = foldWidth(raw.slice(0, 4000)).replace(/<[^>]*>/gu, " ");
  const labelled =
    /(?:发布|发表|更新|刊发|成文)?(?:时间|日期)\s*:?\s*(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?\s*(?:(\d{1,2}):(\d{2}))?/u.exec(
      head,
    );
  const bare =
    /^\s*[（(]?(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?[）)]?\s*(?:(\d{1,2}):(\d{2})(?::\d{2})?)?(?:\s.{0,30})?$/mu.exec(
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
