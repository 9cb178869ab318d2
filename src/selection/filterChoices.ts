import type { Period } from "../dataset/Dataset";
import type { FigureIndex } from "./FigureIndex";
import { searchTerms } from "./searchKey";

/** `2024-06-15` → `2024-06`, `2024` → `2024`. */
const toMonth = (date: string): string => date.slice(0, 7);

/**
 * The years, oldest first, at which any of the periods begins or ends, each followed by its months
 * where it holds several: a year with one month is told by itself.
 */
export function periodChoices(periods: readonly Period[]): readonly string[] {
  const monthsOf = new Map<string, Set<string>>();
  for (const period of periods) {
    if (period.basis === "not_stated") continue;
    for (const date of [period.start, period.end ?? period.start]) {
      const year = date.slice(0, 4);
      const months = monthsOf.get(year) ?? new Set();
      if (date.length > 4) months.add(toMonth(date));
      monthsOf.set(year, months);
    }
  }
  return [...monthsOf]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([year, months]) => (months.size > 1 ? [year, ...[...months].sort()] : [year]));
}

/**
 * For each place of the dataset whether every word of a search is in its name, its pinyin or its
 * initials: 1 or 0; `null` where nothing is searched for.
 */
export function matchPlaces({ texts }: FigureIndex, search: string): Uint8Array | null {
  const [first, ...others] = searchTerms(search);
  if (first === undefined) return null;
  const { place } = texts();
  const matches = place.find(first);
  for (const term of others) {
    const found = place.find(term);
    for (const at of matches.keys()) if (found[at] === 0) matches[at] = 0;
  }
  return matches;
}
