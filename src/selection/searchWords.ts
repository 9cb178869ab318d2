/** What readers ask for, and what offices and their reports write for it; folded. */
const WRITTEN: ReadonlyMap<string, readonly string[]> = new Map([
  ["排名", ["位次"]],
  ["名次", ["位次"]],
  ["ranking", ["rank"]],
  ["报表", ["填报"]],
  ["表格", ["报表", "填报", "填表"]],
  ["forms", ["reports", "reporting"]],
  ["村干部", ["村级", "每村", "镇村"]],
]);

/** The words by which a term of a search is found: itself, and what is written for it. */
export function searchWords(term: string): readonly string[] {
  return [term, ...(WRITTEN.get(term) ?? [])];
}
