/** What a change is counted from: the year named, or as the schema has it; `yearly_average` is a rate a year over several. */
export type ComparisonBase =
  | "last_year"
  | "previous_period"
  | "start_of_year"
  | "yearly_average"
  | number;

const BASES = [
  ["yearly_average", /年均/u],
  ["previous_period", /环比|[比较]上[月季旬周]/u],
  ["start_of_year", /年初|[比较](?:上|去)?年[末底]/u],
] as const;
const NAMED = /[比较](\d{4})/u;

/** What the name of a change says that it is counted from, 环比 and 比2020年; where it says nothing, it is the year before. */
export function comparisonBaseOf(name: string): ComparisonBase {
  const base = BASES.find(([, words]) => words.test(name))?.[0];
  const named = NAMED.exec(name)?.[1];
  return base ?? (named === undefined ? "last_year" : Number(named));
}
