/** What a change is counted from where its words are 比上月 and 较年初, as parts of patterns. */
export const PERIOD_BEFORE = "上(?:月|季度?|期|旬|周)";
export const START_OF_YEAR = "年初|[上去]年[末底]";

/**
 * What a change is counted from: the year named, or as the schema has it; of changes that it has no word for,
 * `long_term_average` is 常年, and `yearly_average` a rate a year over several.
 */
export type ComparisonBase = (typeof BASES)[number][0] | "last_year" | number;

const BASES = [
  ["yearly_average", "年均"],
  ["previous_period", `环比|[比较与]${PERIOD_BEFORE}`],
  ["start_of_year", START_OF_YEAR],
  ["long_term_average", "[比较与][常历多]年"],
] as const;

/** What the name of a change says that it is counted from, 环比 and 比2020年; where it says nothing, it is the year before. */
export function comparisonBaseOf(name: string): ComparisonBase {
  const base = BASES.find(([, words]) => name.search(words) !== -1)?.[0];
  const [year] = /(?<=[比较与])\d{4}/u.exec(name) ?? [];
  return base ?? (year === undefined ? "last_year" : Number(year));
}
