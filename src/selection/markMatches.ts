import { foldSigns } from "./searchKey";

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  /** Where it starts in the text. */
  readonly at: number;
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Cuts a text at what a search found in it; joined, the pieces are the text again. A text whose
 * folded form has another length is left whole, since places in one are not places in the other;
 * so are matches by pinyin, which the text does not show.
 */
export function markMatches(text: string, terms: readonly string[]): readonly Piece[] {
  const folded = foldSigns(text);
  const hits = new Uint8Array(text.length);
  if (folded.length === text.length) {
    // Where a text writes thousands in groups, a number that is whole is found in its groups as well.
    const written = terms.flatMap((term) => [
      term,
      term.replace(/\d(?=(?:\d{3})+(?!\d))/gu, "$&,"),
    ]);
    for (const term of written) {
      for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
        hits.fill(1, at, at + term.length);
      }
    }
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at === text.length || hits[at] !== hits[start]) {
      pieces.push({ at: start, text: text.slice(start, at), hit: hits[start] === 1 });
      start = at;
    }
  }
  return pieces;
}
