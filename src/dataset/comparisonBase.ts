/** Words for what a change is counted from, as parts of patterns: 比上月, 较年初, 比常年. */
export const BASE_WORDS = {
  previous_period: "上月|上季度?|上期|上旬|上周",
  start_of_year: "年初|[上去]年[末底]",
  long_term_average: "常年|历年|多年",
} as const;

/**
 * What a change is counted from: the year named, or as the schema has it; of changes that it has no word for,
 * `long_term_average` is 常年, and `yearly_average` a rate a year over several.
 */
export type ComparisonBase = keyof typeof BASE_WORDS | "last_year" | "yearly_average" | number;

const { previous_period, start_of_year, long_term_average } = BASE_WORDS;
const BASES = [
  ["yearly_average", /年均/u],
  ["previous_period", new RegExp(`环比|[比较与](?:${previous_period})`, "u")],
  ["start_of_year", new RegExp(`[比较与](?:${start_of_year})|年初`, "u")],
  ["long_term_average", new RegExp(`[比较与](?:${long_term_average})`, "u")],
] as const;
const NAMED = /[比较与](\d{4})/u;

/** What the name of a change says that it is counted from, 环比 and 比2020年; where it says nothing, it is the year before. */
export function comparisonBaseOf(name: string): ComparisonBase {
  const base = BASES.find(([, words]) => words.test(name))?.[0];
  const named = NAMED.exec(name)?.[1];
  return base ?? (named === undefined ? "last_year" : Number(named));
}
