import {
  CLAUSE_BREAKS,
  CLOSING,
  ELLIPSES,
  LIST_COMMA,
  MIDDLE_DOT,
  OPENING,
  PERCENT,
  PER_MILLE,
  RANGE_SIGNS,
} from "../../dataset/punctuation";

/** Width of a piece of text in the font at hand. */
export type MeasureText = (text: string) => number;

/** Signs that begin no line, and those that end none. */
const NOT_FIRST = new RegExp(
  `^[${CLAUSE_BREAKS}${LIST_COMMA}${CLOSING}${PERCENT}${PER_MILLE}${MIDDLE_DOT}${ELLIPSES}${RANGE_SIGNS}.]`,
  "u",
);
const NOT_LAST = new RegExp(`[${OPENING}]$`, "u");

/** Latin words and numbers hold together; every other character is a piece of its own. */
const PIECE = /[\p{Script=Latin}\p{M}\p{N}.,%+\-_/'\u2019&]+|\s+|[^]/gu;

/**
 * The text in lines no wider than `width`: breaks at spaces and between Chinese characters, keeps words
 * and numbers whole, never puts a closing mark first or an opening one last. Line ends of the text stay.
 * A word wider than a line is broken. An empty text has no lines.
 */
export function wrapText(text: string, width: number, measure: MeasureText): string[] {
  if (text.trim() === "") return [];
  return text.split(/\r\n|[\r\n]/u).flatMap((line) => wrapLine(line.trim(), width, measure));
}

/** As `wrapText`, on as few lines, with the lines of about equal length: no title ends in a lone character. */
export function balanceText(text: string, width: number, measure: MeasureText): string[] {
  let lines = wrapText(text, width, measure);
  let narrower = width;
  for (let step = width / 4; step > 0.5; step /= 2) {
    const tried = wrapText(text, narrower - step, measure);
    if (tried.length > lines.length) continue;
    narrower -= step;
    lines = tried;
  }
  return lines;
}

function wrapLine(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of unbreakablePieces(text).flatMap((whole) => fitting(whole, width, measure))) {
    if (line !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

function unbreakablePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** A piece that no line can hold, in parts that each can. */
function fitting(piece: string, width: number, measure: MeasureText): string[] {
  if (measure(piece) <= width) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && measure(part + character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
