/**
 * Folds text so that what looks alike matches: width (NFKC), case, and the spaces between words.
 * `99.88%` and `99.88%` fold to the same key.
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a search, folded; every one of them has to be found. */
export function searchTerms(search: string): readonly string[] {
  return foldText(search)
    .split(/\s/u)
    .filter((term) => term !== "");
}
