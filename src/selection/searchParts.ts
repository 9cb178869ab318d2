import { searchTerms } from "./searchKey";

/** More parts than these are a passage that was pasted, and no longer words to look for. */
const MOST_PARTS = 8;

/** Signs before a word or behind it, which find too much by themselves; one of percent belongs to its number. */
const AROUND_WORD = /^[\p{P}\p{S}]+|(?:(?!%)[\p{P}\p{S}])+$/gu;

/**
 * What a search that finds nothing can be taken apart into: its words, of Chinese two signs each from the first on,
 * since most words have two; a sign left over by itself would find too much. Each once, in their order; one that is
 * the whole search is no part.
 */
export function searchParts(search: string): readonly string[] {
  const terms = searchTerms(search);
  const parts = new Set(
    terms
      .flatMap((term) => term.match(/\p{Script=Han}{2}|[^\p{Script=Han}]+/gu) ?? [])
      .map((part) => part.replace(AROUND_WORD, ""))
      .filter((part) => part !== ""),
  );
  if (terms.length === 1) parts.delete(terms.join(""));
  return [...parts].slice(0, MOST_PARTS);
}
