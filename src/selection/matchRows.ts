import type { FigureIndex } from "./FigureIndex";

/**
 * For each row whether every term of a search is found in one of its texts: 1 or 0; `null` where
 * nothing is searched for. Shared texts are looked into once each, however many rows have them.
 */
export function matchRows(
  { columns, texts }: FigureIndex,
  terms: readonly string[],
): Uint8Array | null {
  if (terms.length === 0) return null;
  const { size, metric, place, period, attribution } = columns;
  const matches = new Uint8Array(size).fill(1);
  for (const term of terms) {
    const inMetric = texts.metric.find(term);
    const inPlace = texts.place.find(term);
    const inPeriod = texts.period.find(term);
    const inAttribution = texts.attribution.find(term);
    const inPrinted = texts.printed.find(term);
    for (let row = 0; row < size; row += 1) {
      const found =
        inMetric[metric[row] ?? 0] === 1 ||
        inPlace[place[row] ?? 0] === 1 ||
        inPeriod[period[row] ?? 0] === 1 ||
        inAttribution[attribution[row] ?? 0] === 1 ||
        inPrinted[row] === 1;
      if (!found) matches[row] = 0;
    }
  }
  return matches;
}
