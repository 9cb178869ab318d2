/** Folds the signs of a text one by one, so that what looks alike is alike: width (NFKC) and case. */
export function foldSigns(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * Folds text so that what says the same matches: width, case, and numbers with and without groups of thousands.
 * `99.88\uff05` and `99.88%` fold to the same key, `5,843` and `5843` as well.
 */
export function foldText(text: string): string {
  return foldSigns(text).replace(/(\d),(?=\d{3}(?!\d))/gu, "$1");
}

/** The paragraph that a term of a search names, as its number alone may; what no paragraph has for others. */
export function paragraphIn(term: string): number {
  return Number(term.replace(/^第|段$/gu, ""));
}

/** The words of a search, folded; every one of them has to be found. `para 12` and `¶12` are one word, `第12段`. */
export function searchTerms(search: string): readonly string[] {
  return (
    foldSigns(search)
      // A number is followed sign by sign: of 5,843 the first are 5, and 5,8.
      .replace(/(\d),/gu, "$1")
      .replace(/第\s*(\d+)\s*段|(?:¶|para[a-z.]*)\s*(\d+)/gu, " 第$1$2段 ")
      .split(/\s/u)
      .filter((term) => term !== "")
  );
}
