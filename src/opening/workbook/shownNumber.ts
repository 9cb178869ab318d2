import {
  formatFixedNumber,
  formatPlainNumber,
  shiftDecimalPoint,
} from "../../export/formatPlainNumber";

/** A number as its cell shows it. */
export interface ShownNumber {
  /** `99.88%`, `2024-06`, `1519`, `234567.8`. */
  readonly text: string;
  /** All digits of the number in the scale of `text`; absent where it shows them all. */
  readonly whole?: string;
}

const DAY_IN_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Days between the two beginnings that workbooks count from. */
const MAC_OFFSET = 1462;

/** Quoted words, escaped signs (`!` is the escape of Chinese and Japanese Excel), colours, fillers. */
const LITERAL = /"([^"]*)"|[\\!](.)|\[[^\]]*\]|[_*]./gu;

/** What is left of a format once its literal words are taken out: what decides on number or date. */
function bareFormat(format: string): string {
  return format.replace(LITERAL, "");
}

/** A date in ISO 8601, as fine as the format shows it: year, month, day or minute. */
function shownDate(value: number, bare: string, from1904: boolean): string | null {
  const days = from1904 ? value + MAC_OFFSET : value;
  const date = new Date(DAY_ZERO + Math.round(days * 1440) * (DAY_IN_MS / 1440));
  if (days < 0 || Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  if (bare.includes("h")) return iso.slice(0, 16);
  if (bare.includes("d")) return iso.slice(0, 10);
  return iso.slice(0, bare.includes("m") ? 7 : 4);
}

/** What stands up to a semicolon that is neither quoted nor escaped. */
const SECTION = /((?:"[^"]*"|[\\!].|[^;])*)(?:;|$)/gu;

/** The part of a format that is for this number: positive; negative; zero. */
function sectionOf(format: string, value: number): string {
  const [positive = "", negative, zero] = [...format.matchAll(SECTION)].map(([, part]) => part);
  if (value < 0) return negative || positive;
  return value === 0 ? zero || positive : positive;
}

/** Words of a part of a section, such as a unit, `"亿元"`; none where they are more than such words. */
function literalsOf(part: string): string {
  const words = [...part.matchAll(LITERAL)]
    .map(([, quoted, escaped]) => quoted ?? escaped ?? "")
    .join("")
    .replace(/[()\s¥￥]/gu, "");
  return /^[\p{Script=Han}%‰]+$/u.test(words) ? words : "";
}

/** A point that is only drawn: the digits behind it are those of the number itself. */
const DRAWN = /(?:[\\!]\.|"\.")([0#?]+)/u;
/** Commas behind the digits, each of which divides by a thousand. */
const DIVIDING = /[0#?.](,+)(?![0#?])/u;

/** Whether a section shows digits of its own, and is neither general nor text, a fraction or an exponent. */
function isFixed(digits: string): boolean {
  return /[0#?]/u.test(digits) && !/[0#?][ ]*\/|e[+-]/iu.test(digits);
}

/** Whether a format leaves out zeros at the end of a number, so that one cannot tell how many there are: 610 for 610.00. */
export function dropsZeros(value: number, format: string): boolean {
  const digits = bareFormat(sectionOf(format, value));
  return !isFixed(digits) || /\.0*[#?]/u.test(digits);
}

/**
 * A number as a cell of a workbook shows it by its format code. A format that divides, by a comma behind
 * the digits or by a point that is only drawn (`0!.0,`), is followed: what the office sees is what is read.
 * `null` where a format divides by a condition, so that one cannot say what is seen.
 */
export function shownNumber(value: number, format: string, from1904: boolean): ShownNumber | null {
  const bare = bareFormat(format).toLowerCase();
  if (/[yed]|m(?![^;]*[0#])|h/u.test(bare.replace(/general|e[+-]/gu, ""))) {
    return {
      text: shownDate(value, bare, from1904) ?? formatPlainNumber(value),
    };
  }
  const section = sectionOf(format, value);
  const isConditional = /\[[<>=]/u.test(format);
  if (isConditional && (DRAWN.test(format) || DIVIDING.test(bareFormat(format)))) return null;
  const drawn = DRAWN.exec(section);
  const digits = bareFormat(section);
  const [, commas = ""] = DIVIDING.exec(digits) ?? [];
  const percents = (digits.match(/%/gu) ?? []).length;
  if (!isFixed(digits)) return { text: formatPlainNumber(value) };
  const shift = percents * 2 - commas.length * 3 - (drawn?.[1] ?? "").length;
  const scaled = shiftDecimalPoint(value, shift);
  if (!Number.isFinite(scaled)) return null;
  const decimals = drawn?.[1] ?? /\.([0#?]*)/u.exec(digits)?.[1] ?? "";
  const kept = decimals.replace(/[#?]+$/u, "").length;
  const whole = formatPlainNumber(scaled);
  const rounded = formatFixedNumber(scaled, decimals.length);
  const optional = new RegExp(`(?:\\.?0{1,${Math.max(1, decimals.length - kept)}})$`, "u");
  const number = kept < decimals.length ? rounded.replace(optional, "") : rounded;
  // Words before the digits, 约, stay before them.
  const words = section.replace(/(?:[\\!]\.|"\.")/gu, "");
  const first = words.replace(LITERAL, (word) => " ".repeat(word.length)).search(/[0#?]/u);
  const [before, behind] = [words.slice(0, first), words.slice(first)].map(literalsOf);
  const text = `${before}${number}${"%".repeat(percents)}${behind}`;
  return Number(number) === Number(whole) ? { text } : { text, whole };
}

/**
 * A number of which the file holds the shown text beside the value, as ODS does: `5.4%` and 0.0535.
 * `null` where it is too large to be shown so.
 */
export function shownBeside(value: number, text: string): ShownNumber | null {
  const bare = text.replace(/,(?=\d{3})/gu, "").trim();
  if (!/^[-+]?\d+(?:\.\d+)?%?$/u.test(bare)) return { text };
  const scaled = bare.endsWith("%") ? shiftDecimalPoint(value, 2) : value;
  if (!Number.isFinite(scaled)) return null;
  const whole = formatPlainNumber(scaled);
  return Number(bare.replace("%", "")) === Number(whole) ? { text: bare } : { text: bare, whole };
}
