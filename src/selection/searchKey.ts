/**
 * Folds text so that what looks alike matches: width (NFKC), case, and the spaces between words.
 * `99.88%` and `99.88%` fold to the same key.
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The paragraph that a term of a search names, as its number alone may; what no paragraph has for others. */
export function paragraphIn(term: string): number {
  return Number(term.replace(/^第|段$/gu, ""));
}

/** The words of a search, folded; every one of them has to be found. `para 12` and `¶12` are one word, `第12段`. */
export function searchTerms(search: string): readonly string[] {
  return foldText(search)
    .replace(/第\s*(\d+)\s*段|(?:¶|para[a-z.]*)\s*(\d+)/gu, " 第$1$2段 ")
    .split(/\s/u)
    .filter((term) => term !== "");
}
