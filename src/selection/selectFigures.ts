import type { Language } from "../dataset/Dataset";
import type { CodeColumn } from "../dataset/FigureColumns";
import type { CountedFacet, FigureIndex, MetricFacet } from "./FigureIndex";
import type { Selection } from "./Selection";
import { isInRange } from "./periodRange";
import { coverPlaces, sumWithin } from "./placeTree";
import { paragraphIn, searchTerms } from "./searchKey";
import { searchWords } from "./searchWords";

/** Marks the rows that have a marked code. */
function markRows(rows: Uint8Array, codes: CodeColumn, marked: Uint8Array): void {
  if (!marked.includes(1)) return;
  for (let row = 0; row < rows.length; row += 1) if (marked[codes[row] ?? 0] === 1) rows[row] = 1;
}

/**
 * For each row whether every term of a search is found in one of its texts: 1 or 0; `null` where
 * nothing is searched for. Shared texts are looked into once each, however many rows have them; only
 * where one of them holds the term are rows gone through for it, since a first pass over a million costs most.
 */
function matchRows(
  { columns, texts, paragraphs }: FigureIndex,
  terms: readonly string[],
): Uint8Array | null {
  const [first, ...others] = terms.map((term) => {
    const words = searchWords(term);
    const found = texts().printed.find(...words);
    for (const shared of ["metric", "place", "period", "attribution"] as const)
      markRows(found, columns[shared], texts()[shared].find(...words));
    const asked = paragraphIn(term);
    if (asked > 0)
      for (let row = 0; row < found.length; row += 1) if (paragraphs[row] === asked) found[row] = 1;
    return found;
  });
  if (first === undefined) return null;
  for (const other of others)
    for (let row = 0; row < first.length; row += 1)
      first[row] = (first[row] ?? 0) & (other[row] ?? 0);
  return first;
}

/**
 * How many figures each value of a dimension would show, the other dimensions being as asked; a place
 * those of the places within it as well, unless they are left out. A field is asked for within its area, so
 * that an area is counted without it.
 */
export type FacetCounts = Readonly<Record<CountedFacet, ReadonlyMap<string, number>>>;

export interface Selected {
  /** Row numbers of the figures shown, in the order asked for. */
  readonly rows: Uint32Array;
  /** How many figures there are in all. */
  readonly total: number;
  readonly counts: FacetCounts;
  /** How many figures without a date there are, the other dimensions being as asked; shown or not. */
  readonly undated: number;
  /** How many of the figures shown are of places within those chosen, not of these themselves. */
  readonly fromWithin: number;
}

/** Which of its dimensions keep a metric out of the selection; none where its figures may be shown. */
function failedFacets(
  index: FigureIndex,
  selection: Selection,
): readonly (readonly MetricFacet[])[] {
  const areas = new Set(selection.areas);
  return index.metrics.map(({ area, field, kind }) => [
    ...(areas.size === 0 || areas.has(area) ? [] : (["area"] as const)),
    ...(selection.field === null || selection.field === field ? [] : (["field"] as const)),
    ...(selection.kind === null || selection.kind === kind ? [] : (["kind"] as const)),
  ]);
}

/** For each item of a list 1 where it is left out, 0 where it may be shown. */
function leftOut<Item>(items: readonly Item[], isAsked: (item: Item) => boolean): Uint8Array {
  return Uint8Array.from(items, (item) => (isAsked(item) ? 0 : 1));
}

/**
 * The one answer to what the reader asked: which figures, in which order, and how many each value
 * of each dimension would show. Headline figures, charts, table, counts and files all take it.
 * A row that fails one dimension only is counted for that dimension, and for no other.
 */
export function selectFigures(
  index: FigureIndex,
  selection: Selection,
  language: Language,
): Selected {
  const { size, metric, place, source, period } = index.columns;
  const { values, spans } = index;
  const failed = failedFacets(index, selection);
  const metricOut = leftOut(failed, (facets) => facets.length === 0);
  const isWhole = selection.places.length === 0;
  const covered = coverPlaces(index.tree, selection.places, selection.ownOnly);
  const placeOut = Uint8Array.from(covered, (isCovered) => (isWhole || isCovered === 1 ? 0 : 1));
  const own = coverPlaces(index.tree, selection.places, true);
  const sourceOut = leftOut(
    values.source,
    (id) => selection.source === null || selection.source === id,
  );
  const periodOut = leftOut(spans, (span) => isInRange(span, selection));
  // By what it belongs to, a figure is shown or not; no choice of a value would bring it back.
  const hidden = leftOut(
    index.statuses,
    (status) =>
      selection.figures !== "without" && (selection.status === null || selection.status === status),
  );
  const matches = matchRows(index, searchTerms(selection.search));
  const countOfMetric = new Uint32Array(metricOut.length);
  const countOfPlace = new Uint32Array(placeOut.length);
  const countOfSource = new Uint32Array(sourceOut.length);
  const countOfPeriod = new Uint32Array(periodOut.length);
  const rows = new Uint32Array(size);
  let shown = 0;
  let fromWithin = 0;
  const order = index.order(selection.sort, language);
  for (const row of matches === null ? order : order.filter((at) => matches[at] === 1)) {
    const ofMetric = metric[row] ?? 0;
    if (hidden[ofMetric] === 1) continue;
    const ofPlace = place[row] ?? 0;
    const ofSource = source[row] ?? 0;
    const ofPeriod = period[row] ?? 0;
    const failsMetric = metricOut[ofMetric] ?? 0;
    const failsPlace = placeOut[ofPlace] ?? 0;
    const failsSource = sourceOut[ofSource] ?? 0;
    const failsPeriod = periodOut[ofPeriod] ?? 0;
    const fails = failsMetric + failsPlace + failsSource + failsPeriod;
    if (fails > 1) continue;
    if (fails === failsMetric) countOfMetric[ofMetric] = (countOfMetric[ofMetric] ?? 0) + 1;
    if (fails === failsPlace) countOfPlace[ofPlace] = (countOfPlace[ofPlace] ?? 0) + 1;
    if (fails === failsSource) countOfSource[ofSource] = (countOfSource[ofSource] ?? 0) + 1;
    if (fails === failsPeriod) countOfPeriod[ofPeriod] = (countOfPeriod[ofPeriod] ?? 0) + 1;
    if (fails === 1) continue;
    rows[shown] = row;
    shown += 1;
    if (!isWhole && own[ofPlace] === 0) fromWithin += 1;
  }
  const countsOf = (facet: MetricFacet): ReadonlyMap<string, number> => {
    const counts = new Map(values[facet].map((value) => [value, 0]));
    for (const [at, ofMetric] of index.metrics.entries()) {
      const isOwn = (other: MetricFacet): boolean =>
        other === facet || (facet === "area" && other === "field");
      if (!failed[at]?.every(isOwn)) continue;
      const value = ofMetric[facet];
      counts.set(value, (counts.get(value) ?? 0) + (countOfMetric[at] ?? 0));
    }
    return counts;
  };
  const named = (ids: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> =>
    new Map(ids.map((id, at) => [id, counts[at] ?? 0]));
  return {
    rows: rows.slice(0, shown),
    total: size,
    counts: {
      area: countsOf("area"),
      field: countsOf("field"),
      kind: countsOf("kind"),
      place: named(
        values.place,
        selection.ownOnly ? countOfPlace : sumWithin(index.tree, countOfPlace),
      ),
      source: named(values.source, countOfSource),
    },
    undated: countOfPeriod.reduce(
      (sum, count, code) => (spans[code] === null ? sum + count : sum),
      0,
    ),
    fromWithin,
  };
}
