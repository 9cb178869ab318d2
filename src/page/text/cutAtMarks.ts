import type { AuditMark, AuditWord } from "../../audit/AuditReport";
import { isShown } from "./placedMarks";

/** A piece of a paragraph: a numeral or a word that is marked, or the text between two of them. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: AuditMark | null;
  /** A word that figures or measures rest on; never together with a mark. */
  readonly word: AuditWord | null;
}

/**
 * A paragraph cut at its marks and at the words that its records rest on, nothing lost and nothing twice.
 * Numerals that are mere words are not marked; a word within a marked numeral is not marked by itself.
 */
export function cutAtMarks(
  text: string,
  marks: readonly AuditMark[],
  words: readonly AuditWord[],
): readonly Piece[] {
  const shown = marks.filter(isShown);
  const places = [
    ...shown.map((mark) => ({ start: mark.start, end: mark.end, mark, word: null })),
    ...words
      .filter((word) => !shown.some(({ start, end }) => start < word.end && end > word.start))
      .map((word) => ({ start: word.start, end: word.end, mark: null, word })),
  ].sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, mark: AuditMark | null, word: AuditWord | null): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), mark, word });
    at = Math.max(at, end);
  };
  for (const { start, end, mark, word } of places) {
    if (start < at) continue;
    add(start, null, null);
    add(end, mark, word);
  }
  add(text.length, null, null);
  return pieces;
}
