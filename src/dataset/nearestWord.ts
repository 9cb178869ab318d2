import type { Bilingual } from "./Dataset";

/** How many letters have to be put in, taken out or exchanged to make one word of the other (Levenshtein 1966). */
function distance(from: readonly string[], to: readonly string[]): number {
  // What both begin or end with costs nothing, and a slip of the pen leaves most of a word as it was.
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let [fromEnd, toEnd] = [from.length, to.length];
  while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd -= 1;
    toEnd -= 1;
  }
  const row = Array.from({ length: toEnd - start + 1 }, (_, index) => index);
  for (let at = start; at < fromEnd; at += 1) {
    // The row above, one to the left; what is written over the row is this letter's.
    let above = at - start;
    row[0] = above + 1;
    for (let index = 1; index < row.length; index += 1) {
      const exchanged = above + (from[at] === to[start + index - 1] ? 0 : 1);
      above = row[index] ?? 0;
      row[index] = Math.min(exchanged, above + 1, (row[index - 1] ?? 0) + 1);
    }
  }
  return row[toEnd - start] ?? 0;
}

/** Longer words are no slip of the pen. */
const MOST_LETTERS = 40;

/** The word that another was most likely meant to be; `null` where half of its letters would have to change. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  const letters = Array.from(word.trim().toLowerCase());
  if (letters.length > MOST_LETTERS) return null;
  let nearest: string | null = null;
  let least = Infinity;
  for (const other of words) {
    const others = Array.from(other.toLowerCase());
    const longer = Math.max(letters.length, others.length);
    if (others.length > MOST_LETTERS || longer < 2) continue;
    // No fewer letters than one has more than the other.
    const atLeast = Math.abs(letters.length - others.length) / longer;
    if (atLeast >= least || atLeast > 0.5) continue;
    const share = distance(letters, others) / longer;
    if (share >= least || share > 0.5) continue;
    nearest = other;
    least = share;
  }
  return nearest;
}

/** Words that one file is compared with: enough for a thousand slips among fifty names. Each word costs some microseconds. */
const MOST_COMPARED = 50_000;

/** Guesses at what was meant, until a file has so many slips that guesses would hold its reading up. */
export class Guesses {
  private left = MOST_COMPARED;

  /** `（可能是“单位”）`; nothing where no word is near, or no guess is left. */
  textOf(word: string, words: ReadonlySet<string> | ReadonlyMap<string, unknown>): Bilingual {
    this.left -= words.size;
    return this.left < 0 ? { zh: "", en: "" } : guessText(word, words.keys());
  }
}

/** `（可能是“单位”）`: a guess at what was meant; nothing where there is none. */
export function guessText(word: string, words: Iterable<string>): Bilingual {
  const nearest = nearestWord(word, words);
  return nearest === null
    ? { zh: "", en: "" }
    : { zh: `（可能是“${nearest}”）`, en: ` (“${nearest}” may be meant)` };
}
