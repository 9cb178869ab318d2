import { foldSigns, GROUPED } from "./searchKey";

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  /** Where it starts in the text. */
  readonly at: number;
  readonly text: string;
  readonly hit: boolean;
}

/** Where each sign of a folded text without its groups stands in the text itself. */
function placesOf(folded: string): readonly number[] {
  const commas = new Set([...folded.matchAll(GROUPED)].map(({ index }) => index + 1));
  return Array.from({ length: folded.length }, (_, at) => at).filter((at) => !commas.has(at));
}

/**
 * Cuts a text at what a search found in it; joined, the pieces are the text again. A text whose
 * folded form has another length is left whole, since places in one are not places in the other;
 * so are matches by pinyin, which the text does not show.
 */
export function markMatches(text: string, terms: readonly string[]): readonly Piece[] {
  const folded = foldSigns(text);
  const hits = new Uint8Array(text.length);
  if (folded.length === text.length && terms.length > 0) {
    const key = folded.replace(GROUPED, "$1");
    const places = key === folded ? null : placesOf(folded);
    for (const term of terms) {
      for (let at = key.indexOf(term); at !== -1; at = key.indexOf(term, at + term.length)) {
        const end = at + term.length - 1;
        // The end of the last sign: a comma behind it is not part of what was found.
        hits.fill(1, places?.[at] ?? at, (places?.[end] ?? end) + 1);
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
