import {
  CLOSING,
  COLONS,
  COMMAS,
  LIST_COMMA,
  OPENING,
  SEMICOLONS,
  SENTENCE_ENDS,
  STRAIGHT_QUOTES,
} from "../../dataset/punctuation";
import { foldWidth } from "../signs/foldWidth";
import type { Numeral } from "../numerals/Numeral";

/** A stretch of a paragraph. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a paragraph, and the clauses of each. Together they are the whole text. */
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[];
}

const SENTENCE_BREAK = new RegExp(`[${SENTENCE_ENDS}\\n]`);
const CLAUSE_BREAK = new RegExp(`[${COMMAS}${SEMICOLONS}${COLONS}]`);
/** Brackets, quotation marks, spaces, and 的, which may stand between two words or not. */
const PASSED_OVER = new RegExp(`[${OPENING}${CLOSING}${STRAIGHT_QUOTES}\\s的]`);

/** Places after which a new clause starts; 、 ends one only between items that each have a number. */
function clauseEnds(text: string, numerals: readonly Numeral[], { start, end }: Stretch): number[] {
  const ends: number[] = [];
  const within = (at: number): boolean =>
    numerals.some((numeral) => numeral.start < at && at < numeral.end - 1);
  const counted = (from: number, to: number): boolean =>
    numerals.some((numeral) => numeral.statesNumber && numeral.start >= from && numeral.end <= to);
  const next = (from: number): number => {
    let at = from;
    while (at < end && !CLAUSE_BREAK.test(text.charAt(at)) && text.charAt(at) !== LIST_COMMA)
      at += 1;
    return at;
  };
  let from = start;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    const isBreak = CLAUSE_BREAK.test(sign) && !within(at);
    const isListed = sign === LIST_COMMA && counted(from, at) && counted(at + 1, next(at + 1));
    if (isBreak || isListed) {
      ends.push(at + 1);
      from = at + 1;
    }
  }
  return from < end ? [...ends, end] : ends;
}

/** Cuts a paragraph into sentences and clauses. A sign inside a numeral, as in 1,519, ends nothing. */
export function sentencesOf(text: string, numerals: readonly Numeral[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !SENTENCE_BREAK.test(text.charAt(at))) continue;
    const end = Math.min(at + 1, text.length);
    if (end > start) {
      let from = start;
      const clauses = clauseEnds(text, numerals, { start, end }).map((to) => {
        const clause = { start: from, end: to };
        from = to;
        return clause;
      });
      sentences.push({ start, end, clauses });
    }
    start = end;
  }
  return sentences;
}

/** A text in which words are looked for: brackets, quotation marks, spaces and 的 are passed over. */
export class SearchText {
  private readonly plain: string;
  private readonly places: readonly number[];

  constructor(text: string) {
    const places: number[] = [];
    let plain = "";
    const folded = foldWidth(text);
    for (let at = 0; at < folded.length; at += 1) {
      const sign = folded.charAt(at);
      if (PASSED_OVER.test(sign)) continue;
      plain += sign;
      places.push(at);
    }
    this.plain = plain;
    this.places = places;
  }

  /** Where a word stands, in the places of the text as it was given. */
  find(word: string): readonly Stretch[] {
    const wanted = plainWord(word);
    if (wanted === "") return [];
    const found: Stretch[] = [];
    for (let at = this.plain.indexOf(wanted); at !== -1; at = this.plain.indexOf(wanted, at + 1)) {
      const last = this.places[at + wanted.length - 1] ?? 0;
      found.push({ start: this.places[at] ?? 0, end: last + 1 });
    }
    return found;
  }
}

/** A word as it is looked for. */
export function plainWord(word: string): string {
  return foldWidth(word).replace(new RegExp(PASSED_OVER, "g"), "");
}
