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
} from "../dataset/punctuation";

/*
 * How wide a text will be, without a font to measure it by: the drawings are made at build, where
 * there is no layout. The figures lean to the wide side, so that room kept for a text is enough.
 */

/** Widths in em of the characters that are far from the ordinary. */
const NARROW = /[ijlI|!.,:;'`()[\]{}\u00b7\s]/u;
const WIDE = /[mwMW%@\u2014\u2026]/u;
const UPPER = /[A-Z&+<>=~]/u;
const IDEOGRAPH =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u2018\u2019\u201c\u201d\u{20000}-\u{3ffff}]/u;
const COMBINING = /\p{M}/u;

/** Widths that have been looked up: a chart's labels ask for the same few hundred again and again. */
const known = new Map<string, number>();

function em(character: string): number {
  const width = known.get(character) ?? widthOf(character);
  known.set(character, width);
  return width;
}

function widthOf(character: string): number {
  if (IDEOGRAPH.test(character)) return 1;
  if (COMBINING.test(character)) return 0;
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 0.95;
  if (UPPER.test(character)) return 0.67;
  return 0.57;
}

/** Bold Latin letters and digits are that much wider; ideographs keep their square. */
const BOLD = 1.06;

/** Room that `text-autospace` puts between an ideograph and a letter or digit. */
const AUTOSPACE = 0.125;

const LETTER_OR_DIGIT = /[A-Za-z0-9]/u;

/** Estimated width of a line of text, in the units of `size`. */
export function estimateTextWidth(text: string, size: number, weight: "regular" | "bold"): number {
  let width = 0;
  let previous = "";
  for (const character of text) {
    const own = em(character);
    width += own < 1 && weight === "bold" ? own * BOLD : own;
    const meets =
      (LETTER_OR_DIGIT.test(character) && IDEOGRAPH.test(previous)) ||
      (IDEOGRAPH.test(character) && LETTER_OR_DIGIT.test(previous));
    if (meets) width += AUTOSPACE;
    previous = character;
  }
  return width * size;
}

/**
 * Room for a line of text that stands free beside a mark, in whatever way it is set: a reader may
 * force 0.12 em between letters and 0.16 em between words upon it (WCAG 1.4.12), and some fonts are
 * wider than the estimate. A drawing cannot flow, so that it keeps the room beforehand.
 */
export function roomForText(text: string, size: number, weight: "regular" | "bold"): number {
  const letters = text.length;
  const spaces = text.split(/\s/u).length - 1;
  return estimateTextWidth(text, size, weight) + (letters * 0.12 + spaces * 0.16) * size;
}

/** Characters that may not begin a line, and those that may not end one. */
const NOT_FIRST = new RegExp(
  `^[${CLAUSE_BREAKS}${LIST_COMMA}${CLOSING}${PERCENT}${PER_MILLE}${MIDDLE_DOT}${ELLIPSES}${RANGE_SIGNS}.\\-]`,
  "u",
);
const NOT_LAST = new RegExp(`[${OPENING}]$`, "u");

/** Pieces between which a line may break: Latin words, single ideographs with their punctuation. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let open = "";
  for (const token of text.match(/\s+|[^\s]/gu) ?? []) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      !/\s$/u.test(last) &&
      (NOT_FIRST.test(token) ||
        NOT_LAST.test(last) ||
        /\s/u.test(token) ||
        // A number keeps the unit that follows it.
        /\d/u.test(open) ||
        (!IDEOGRAPH.test(token) && !IDEOGRAPH.test(open)));
    if (joins) pieces[pieces.length - 1] = last + token;
    else pieces.push(token);
    open = token;
  }
  return pieces;
}

/** A piece wider than the line, cut into what fits: a long word is broken rather than lost. */
function cut(piece: string, width: number, size: number): readonly string[] {
  if (estimateTextWidth(piece.trimEnd(), size, "regular") <= width) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && estimateTextWidth(part + character, size, "regular") > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return part === "" ? parts : [...parts, part];
}

function fill(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text.trim()).flatMap((whole) => cut(whole, width, size))) {
    if (line !== "" && estimateTextWidth((line + piece).trimEnd(), size, "regular") > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}

/**
 * The text on as few lines as fit the width, and the lines of about equal length:
 * "New energy and new / materials chain", not "New energy and new materials / chain".
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  let lines = fill(text, width, size);
  const widestPiece = Math.max(
    size,
    ...piecesOf(text.trim()).map((piece) => estimateTextWidth(piece.trimEnd(), size, "regular")),
  );
  for (let narrower = width - 2; narrower >= widestPiece; narrower -= 2) {
    const tried = fill(text, narrower, size);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}
