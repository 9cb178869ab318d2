import { foldWidth } from "../../../reading/signs/foldWidth";
import { CHINESE_NUMERALS } from "../../../reading/numerals/parseChineseNumber";
import { parsePrinted } from "../../../reading/numerals/parsePrinted";
import { shiftDecimalPoint } from "../../../export/formatPlainNumber";
import { RAISED_DIGITS } from "../../../reading/signs/raisedDigits";
import { remembered } from "../../remembered";
import { FALLS } from "./headingWords";
import { withoutScale } from "../../template/unitRecord";
import { NOTE_MARK, NUMBERED_MARK } from "./footnoteMarks";
import { isUnit } from "./splitUnit";
import {
  DASHES,
  ELLIPSES,
  LIST_COMMA,
  MIDDLE_DOT,
  MINUS_SIGNS,
  THOUSANDS_GAPS,
} from "../../../dataset/punctuation";

/** What a cell of values says, once the unit of its row or column is put to it. */
export type ValueReading =
  /** The token as a report would print it: 5843亿元, 约1200人, 2000多家; a bare number where no unit is known. */
  | {
      readonly kind: "printed";
      readonly printed: string;
      /** The unit that the cell itself carries; `null` for a bare number. */
      readonly ownUnit: string | null;
      /** A mark of a footnote behind the number: ①, *; empty where there is none. */
      readonly note: string;
    }
  /** A mark that stands for no value: —, …, nothing at all. */
  | { readonly kind: "none"; readonly mark: string }
  /** The cell carries a unit that is not the one of its row or column. */
  | { readonly kind: "other_unit" }
  /** The cell counts in ten thousands, as its unit does already: 1.2万 in a column of 万人. */
  | {
      readonly kind: "scale_twice";
      readonly scale: string;
      /** The number without its scale, and with it: 1.2 and 12000. */
      readonly low: string;
      readonly high: string;
    }
  | { readonly kind: "unreadable" };

const NONE = new RegExp(
  `^(?:[-${DASHES}${ELLIPSES}.${MIDDLE_DOT}*/\u00d7x#:]+|持平|空|空缺|缺|缺失|无|无数据|暂无|暂缺|未统计|未公布|未发布|不适用|不详|保密|涉密|#?n/?a|n\\.a\\.|null|nan)$`,
  "iu",
);
const MINUS = new RegExp(`[${MINUS_SIGNS}]`, "gu");
const GAP = new RegExp(`(?<=\\d)[${THOUSANDS_GAPS}](?=\\d{3}(?:\\D|$))`, "gu");
const SAYS_NUMBER = new RegExp(`[\\d${CHINESE_NUMERALS}几数半]`, "u");
const BEHIND = /^(.*?)(以上|以下|以内|左右|上下)$/u;

function reads(token: string, unit: string): boolean {
  return parsePrinted(token, unit) !== null;
}

/** The number as it is printed, without what only separates thousands; a blank stays between two numbers, 65 66. */
function plainNumber(cell: string): string {
  return foldWidth(cell)
    .replace(/，/gu, ",")
    .replace(/\s+/gu, " ")
    .replace(MINUS, "-")
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/gu, "")
    .replace(GAP, "")
    .replace(/(?<!\d) | (?!\d)/gu, "");
}

/** A raised number leads to a footnote, but behind 10, of which it is a power. */
const RAISED_MARK = `(?<!(?:^|[^\\d.,])10)[${RAISED_DIGITS}]+`;
/** What leads to a footnote: ①, *, †, ², [1], 注1, and words in brackets such as (初步数). */
const NOTE = new RegExp(
  `(?:(?<=[\\d%])|(?<=\\p{L})(?!\\())((?:[*\u2020\u2021\u2460-\u2473#]|${RAISED_MARK}|${NUMBERED_MARK}|${NOTE_MARK}|\\([^()\\d]+\\))+)$`,
  "u",
);
/** Two numbers, of which a report's own words may print one: 65、66, 3万和4万, 65/66. */
const OF_TWO = new RegExp(
  `[\\d${CHINESE_NUMERALS}](?:[${LIST_COMMA}/和及与]|以及)[\\d${CHINESE_NUMERALS}]`,
  "u",
);
const SCALES = /[万亿千百]+/gu;
const PLAIN = /^-?\d+(?:\.\d+)?$/u;

/** Whether a cell is a number, or could be one once its unit is known. */
export const isValue: (cell: string) => boolean = remembered(
  (cell) => readValue(cell, null).kind === "printed",
);

/** Whether a cell is empty or holds a mark for what is missing. */
export function isMissing(cell: string): boolean {
  const text = cell.trim();
  return text === "" || NONE.test(foldWidth(text));
}

/** Whether a cell holds words without any number, and no unit: 即办. */
export function saysNoNumber(cell: string): boolean {
  const text = foldWidth(cell).trim();
  const isOfWords = /^[\p{Script=Han}\s]{2,}$/u.test(text) && !SAYS_NUMBER.test(text);
  return isOfWords && !isMissing(text) && !isUnit(text);
}

const GROWN = /^(?:增长|上升|增加|提高|提升|上涨|扩大|增|[+\u2191])(?=[\d.])/u;
const FALLEN = new RegExp(`^(?:${FALLS}|下跌|下滑|缩小|收窄|减|降|\\u2193)(?=[\\d.])`, "u");
/** A heading that says that it fell, and not 上升或下降. */
const SAYS_FALL = new RegExp(`^(?!.*(?:上升|提高|提升|[增升涨])).*(?:${FALLS}|[降减])`, "u");
/** A number that bears a sign, in either width. */
const SIGNED = new RegExp(`^[+${MINUS_SIGNS}]\\s*[\\d.]`, "u");

/**
 * The words of a cell that says how something changed as a signed number: 下降0.3 is -0.3, ↑5.2 is 5.2; below a
 * heading that says itself that it fell, 压减, 压减75% is 75%.
 */
export function signedChange(cell: string, heading = ""): string {
  const words = foldWidth(cell).trim().replace(GROWN, "");
  return words.replace(FALLEN, SAYS_FALL.test(heading) ? "" : "-");
}

/**
 * Which way a change goes that a heading calls a fall: 12.5 below 同比下降 fell, 上升3 rose. `null` where the heading
 * says no such thing or the number's own sign tells; `unclear` of -50 beside 12.5, which may be either. `beside` are
 * the cells that are told alike.
 */
export function wayBelow(
  heading: string,
  cell: string,
  beside: readonly string[],
): "fall" | "rise" | "unclear" | null {
  if (!SAYS_FALL.test(heading)) return null;
  const words = foldWidth(cell).trim();
  const isSigned = (text: string): boolean => SIGNED.test(foldWidth(text).trim());
  const isZero = (text: string): boolean => /^[^1-9]*$/u.test(foldWidth(text));
  // -5.2 and +3.1 throughout tell it by their signs.
  const areSigned = beside.every((text) => isMissing(text) || isZero(text) || isSigned(text));
  if (isZero(words)) return null;
  if (areSigned) return words.startsWith("+") ? "rise" : null;
  if (isSigned(words)) return "unclear";
  return GROWN.test(words) ? "rise" : "fall";
}

/** Reads one cell of values; `unit` is that of its row or column, `null` where neither has one. */
export function readValue(cell: string, unit: string | null): ValueReading {
  const text = cell.trim();
  if (isMissing(text)) return { kind: "none", mark: text };
  const whole = plainNumber(text);
  const note = NOTE.exec(whole)?.[1] ?? "";
  // A zero below nothing is nothing: -0 comes from rounding.
  const token = whole.slice(0, whole.length - note.length).replace(/^-(?=0(?:\.0+)?$)/u, "");
  const printedAs = (printed: string, ownUnit: string | null): ValueReading => ({
    kind: "printed",
    printed,
    ownUnit,
    note,
  });
  if (PLAIN.test(token)) return printedAs(`${token}${unit ?? ""}`, null);
  const [, front, behind] = BEHIND.exec(token) ?? [];
  // 1200以上 of persons is 1200人以上.
  const joined =
    front === undefined ? `${token}${unit ?? ""}` : `${front}${unit ?? ""}${behind ?? ""}`;
  const bare = withoutScale(unit ?? "");
  // 亿元 is a unit, and no hundred million.
  if (isUnit(token) || OF_TWO.test(token)) return { kind: "unreadable" };
  const own = parsePrinted(token);
  if (own === null || own.unit === null) {
    if (own !== null && own.scale > 0 && bare !== (unit ?? "")) {
      const low = token.replace(SCALES, "");
      const scale = token.replace(/[^万亿千百]/gu, "");
      const high = PLAIN.test(low) ? shiftDecimalPoint(Number(low), own.scale) : low;
      return { kind: "scale_twice", scale, low, high: String(high) };
    }
    // 约 below 亿元 says no number: the scale of the unit is none of its own.
    if (SAYS_NUMBER.test(token) && reads(joined, bare)) return printedAs(joined, null);
    return own === null && reads(token, bare) ? printedAs(token, bare) : { kind: "unreadable" };
  }
  const isSame = unit === null || bare === own.unit || unit === own.unit;
  return isSame ? printedAs(token, own.unit) : { kind: "other_unit" };
}
