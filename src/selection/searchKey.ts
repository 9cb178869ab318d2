/** Folds the signs of a text one by one, so that what looks alike is alike: width (NFKC) and case. */
export function foldSigns(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** A digit before a comma that groups thousands: the page writes 5,843 where a report writes 5843. */
export const GROUPED = /(\d),(?=\d{3}(?:\D|$))/gu;

/**
 * Folds text so that what says the same matches: width, case, and numbers with and without groups.
 * `99.88\uff05` and `99.88%` fold to the same key, `5,843` and `5843` as well.
 */
export function foldText(text: string): string {
  return foldSigns(text).replace(GROUPED, "$1");
}

/** The paragraph that a term of a search names, as its number alone may; what no paragraph has for others. */
export function paragraphIn(term: string): number {
  return Number(term.replace(/^第|段$/gu, ""));
}

/** A digit before a comma whose group is still being typed. */
const BEGUN_GROUP = /(\d),(?=\d{0,2}$)/u;

/** The words of a search, folded; every one of them has to be found. `para 12` and `¶12` are one word, `第12段`. */
export function searchTerms(search: string): readonly string[] {
  return foldText(search)
    .replace(/第\s*(\d+)\s*段|(?:¶|para[a-z.]*)\s*(\d+)/gu, " 第$1$2段 ")
    .split(/\s/u)
    .map((term) => term.replace(BEGUN_GROUP, "$1"))
    .filter((term) => term !== "");
}
