import { foldWidth } from "../../../reading/signs/foldWidth";
import { raiseDigits } from "../../../reading/signs/raisedDigits";
import { NOTE_MARK, NUMBERED_MARK } from "./footnoteMarks";
import { SEMICOLONS, TURNING_SIGNS } from "../../../dataset/punctuation";

/** 注1： is the mark of a note and no label; 注1. numbers the notes behind a label. */
const LABEL =
  /^(?!注\d{1,2}(?![\d.)\u3001年月日季]))(?:注释?|说明|备注|附注)\s*(?::|\s|(?=\d))\s*/u;
/** The number of a note, 1. and （2） and 3、, which is no mark: ① may be one. */
const NUMBERING = "\\(\\d{1,2}\\)|\\d{1,2}[.)\\u3001](?!\\d)";
const NUMBER = new RegExp(`^(?:${NUMBERING})\\s*`, "u");
/** How one of several notes begins. */
const BEGINNING = `${NUMBERING}|[\\u2460-\\u2473]`;
/** The mark that one begins with behind another: a blank before * may be one of a formula. */
const MARKED = `\\*+(?!\\s*\\d)|[\\u2020\\u2021]+|${NUMBERED_MARK}|${NOTE_MARK}|\\([a-z]\\)`;
const ITEM = new RegExp(`^(?:${BEGINNING})`, "u");
const BEFORE_ITEM = new RegExp(
  `(?<=;|。|\\s)(?=${BEGINNING})|(?<=(?:;|。)\\s*)(?=${MARKED})`,
  "gu",
);
const SEMICOLON = new RegExp(`[${SEMICOLONS}]`, "u");
const AT_END = new RegExp(`[${SEMICOLONS}\\s]+$`, "u");
/** A note of signs alone: “—”表示无此项数据. */
const OF_SIGNS = /^[^\p{L}\p{N}]+(?:表示|代表|为|指|系)/u;
const PRELIMINARY = /初步|快报|初核|预计[数值]|暂估/u;
const NOT_PRELIMINARY = /[非不]|修订|调整后|最终/u;
const TURNING = new RegExp(`[${TURNING_SIGNS}]`, "u");
/** Longer than any note is a text that was put into a cell. */
const MOST_SIGNS = 500;

/** Whether a line goes on with the notes before it: 2.… */
export function isFurtherNote(line: string): boolean {
  return ITEM.test(foldWidth(line).trim());
}

/** What stands behind words that a text begins with, which are known by their half-width form. */
function behind(text: string, words: RegExp): string {
  return text.slice(words.exec(foldWidth(text))?.[0].length ?? 0);
}

/** A note without its number: （2） may be the mark of a figure, which is looked for first. */
export function withoutNumber(note: string): string {
  return behind(note, NUMBER);
}

/** The number of a note as the raised digits that lead to it: ² of 2.…; empty where it has none. */
export function raisedNumberOf(note: string): string {
  const number = NUMBER.exec(foldWidth(note))?.[0].replace(/\D/gu, "") ?? "";
  return raiseDigits(number);
}

/** The notes of a line as they stand in it, without its label; their numbers and the marks of footnotes stay. */
export function notesOf(line: string): readonly string[] {
  const text = behind(line.trim(), LABEL);
  const starts = [...foldWidth(text).matchAll(BEFORE_ITEM)].map(({ index }) => index);
  return [0, ...starts]
    .map((from, at) => text.slice(from, starts[at]).replace(AT_END, ""))
    .filter((note) => /\p{L}/u.test(note))
    .filter((note) => note.length <= MOST_SIGNS && !TURNING.test(note));
}

/** Whether a note explains a sign that stands for no value, where it is the mark of no figure. */
export function explainsSign(note: string): boolean {
  return OF_SIGNS.test(note);
}

/** Whether a note says that numbers are not final: 快报数, 初步统计数. */
export function saysPreliminary(note: string): boolean {
  return PRELIMINARY.test(note) && !NOT_PRELIMINARY.test(note);
}

/** A source's name, and what is said of its numbers behind it: 市统计局。数据为快报数。 */
export function partSource(said: string): { readonly name: string; readonly notes: string } {
  const end = said.indexOf("。");
  const [first, rest] = end === -1 ? [said, ""] : [said.slice(0, end), said.slice(end + 1)];
  const [name = "", ...more] = first.split(SEMICOLON);
  // 市统计局；市财政局 are two names.
  const isNote = more.some(saysPreliminary);
  return {
    name: (isNote ? name : first).trim(),
    notes: [...(isNote ? more : []), rest.trim()].filter((part) => part !== "").join("；"),
  };
}

const ADMITTED = /(?:不含|不包括|未含|除|剔除|扣除)$/u;

/** Which of some names a note is of: the longest that it names, and none that it only leaves out. */
export function namedIn(note: string, names: Iterable<string>): readonly string[] {
  const words = foldWidth(note);
  const found = [...new Set(names)].filter((name) => {
    const at = name.length < 2 ? -1 : words.indexOf(foldWidth(name));
    return at !== -1 && !ADMITTED.test(note.slice(0, at));
  });
  return found.filter((name) => !found.some((other) => other !== name && other.includes(name)));
}

const OF_YEAR = /^(\d{4})年(?:数据|数|度)?.{0,6}?(?:为|系|是|按|含|不含|包括)/u;

/** The year that a note begins with; `null` where it is of no year. */
export function yearOf(note: string): string | null {
  return OF_YEAR.exec(foldWidth(note))?.[1] ?? null;
}
