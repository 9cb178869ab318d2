import { foldWidth } from "../../../reading/signs/foldWidth";
import { RAISED_DIGITS } from "../../../reading/signs/raisedDigits";
import {
  ROUND_CLOSING,
  ROUND_OPENING,
  SQUARE_CLOSING,
  SQUARE_OPENING,
} from "../../../dataset/punctuation";

/** A name, and the marks that lead from it to footnotes. */
export interface MarkedName {
  readonly name: string;
  /** As they are written, in their order. */
  readonly marks: readonly string[];
  /** The name with its marks, before its unit: 人口*（万人） of `人口（万人）*`. */
  readonly marked: string;
}

/** A number in square brackets: [1], 〔1〕. */
export const NUMBERED_MARK = `[${SQUARE_OPENING}]\\d{1,2}[${SQUARE_CLOSING}]`;
/** 注1 and （注1）; 备注1 and 标注2 name columns, 关注3 says what is done. */
export const NOTE_MARK = "(?<![备附批标脚关专加])注\\d{1,2}|\\(注\\d{1,2}\\)";
/** The raised number of m², CO₂ and 平方米³ is no mark. */
const RAISED_MARK = `(?<![A-Za-z\u7c73\u91cc])[${RAISED_DIGITS}]`;
/** （1） behind the unit of a name numbers no item. */
const BEHIND_UNIT = "(?<=\\))\\(\\d{1,2}\\)";
const SIGNS = "\\*+|\u2020+|\u2021+";
const MARK = new RegExp(
  `${SIGNS}|[\u2460-\u2473]|[${RAISED_DIGITS}]+|${NUMBERED_MARK}|${NOTE_MARK}|\\(\\d{1,2}\\)`,
  "gu",
);
// No sign of a run can be read in two ways, so that a long run costs no more than its length.
const AT_END = new RegExp(
  `(?<=[\\p{L}\\p{N})%])\\s*((?:[*\u2020\u2021\u2460-\u2473]|${RAISED_MARK}|${NUMBERED_MARK}|${NOTE_MARK}|${BEHIND_UNIT})+)$`,
  "u",
);
const BRACKETS_BEHIND = new RegExp(
  `\\s*[${ROUND_OPENING}${SQUARE_OPENING}][^${ROUND_OPENING}${ROUND_CLOSING}${SQUARE_OPENING}${SQUARE_CLOSING}]*[${ROUND_CLOSING}${SQUARE_CLOSING}]$`,
  "u",
);
/** Longer than any name is a text that was put into a cell. */
const MOST_OF_NAME = 200;

function partEnd(words: string): Omit<MarkedName, "marked"> {
  const found = AT_END.exec(foldWidth(words));
  if (found === null) return { name: words, marks: [] };
  const from = words.length - (found[1]?.length ?? 0);
  const marks = [...foldWidth(words.slice(from)).matchAll(MARK)].map(({ 0: mark, index }) =>
    words.slice(from + index, from + index + mark.length),
  );
  return { name: words.slice(0, found.index), marks };
}

/**
 * Parts a name from the marks of footnotes behind it, and behind what it holds before its unit: `人口*（万人）` and
 * `人口（万人）〔1〕` are both 人口（万人）. `（1）` stays, but behind a unit: it numbers an item.
 * A mark alone is no name and stays too.
 */
export function partMarks(words: string): MarkedName {
  const whole = { name: words, marks: [], marked: words };
  if (words.length > MOST_OF_NAME) return whole;
  const end = partEnd(words.trimEnd());
  const [behind = ""] = BRACKETS_BEHIND.exec(end.name) ?? [];
  const before = partEnd(end.name.slice(0, end.name.length - behind.length));
  const marks = behind === "" ? end.marks : [...before.marks, ...end.marks];
  if (marks.length === 0) return whole;
  const name = behind === "" ? end.name : before.name;
  return { name: `${name}${behind}`, marks, marked: `${name}${marks.join("")}${behind}` };
}

/** What a text begins with, where that is a mark, as it is told whichever way it is written: `〔1〕` as `[1]`. */
export function withPlainMark(text: string): string {
  return foldWidth(text)
    .replace(/^\((注\d{1,2})\)/u, "$1")
    .replace(/^[\u3014\u3010](\d{1,2})[\u3015\u3011]/u, "[$1]");
}
