import type { AuditMark } from "../../audit/AuditReport";
import { isShown } from "./placedMarks";

/** A piece of a paragraph: a numeral that is marked, or the text between two of them. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: AuditMark | null;
}

/** A paragraph cut at its marks, nothing lost and nothing twice; numerals that are mere words are not marked. */
export function cutAtMarks(text: string, marks: readonly AuditMark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, mark: AuditMark | null): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const mark of marks.filter(isShown)) {
    if (mark.start < at) continue;
    add(mark.start, null);
    add(mark.end, mark);
  }
  add(text.length, null);
  return pieces;
}
