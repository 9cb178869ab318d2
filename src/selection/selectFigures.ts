import type { Language } from "../dataset/Dataset";
import { type FigureIndex, type MetricFacet, metricFacets } from "./FigureIndex";
import type { Facet, Selection } from "./Selection";
import { matchRows } from "./matchRows";
import { searchTerms } from "./searchKey";

/** How many figures each value of a dimension would show, the other dimensions being as asked. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Selected {
  /** Row numbers of the figures shown, in the order asked for. */
  readonly rows: Uint32Array;
  /** How many figures there are in all. */
  readonly total: number;
  readonly counts: FacetCounts;
}

/** Which of its dimensions keep a metric out of the selection; none where its figures may be shown. */
function failedFacets(
  index: FigureIndex,
  selection: Selection,
): readonly (readonly MetricFacet[])[] {
  return index.metrics.map((values) =>
    metricFacets.filter((facet) => selection[facet] !== null && selection[facet] !== values[facet]),
  );
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
  const { size, metric, place } = index.columns;
  const failed = failedFacets(index, selection);
  const metricPasses = Uint8Array.from(failed, (facets) => (facets.length === 0 ? 1 : 0));
  const placePasses = Uint8Array.from(index.values.place, (id) =>
    selection.place === null || selection.place === id ? 1 : 0,
  );
  const matches = matchRows(index, searchTerms(selection.search));
  const countOfMetric = new Uint32Array(metricPasses.length);
  const countOfPlace = new Uint32Array(placePasses.length);
  const rows = new Uint32Array(size);
  let shown = 0;
  for (const row of index.order(selection.sort, language)) {
    if (matches !== null && matches[row] === 0) continue;
    const ofMetric = metric[row] ?? 0;
    const ofPlace = place[row] ?? 0;
    if (metricPasses[ofMetric] === 1) countOfPlace[ofPlace] = (countOfPlace[ofPlace] ?? 0) + 1;
    if (placePasses[ofPlace] === 0) continue;
    countOfMetric[ofMetric] = (countOfMetric[ofMetric] ?? 0) + 1;
    if (metricPasses[ofMetric] === 0) continue;
    rows[shown] = row;
    shown += 1;
  }
  const countsOf = (facet: MetricFacet): ReadonlyMap<string, number> => {
    const counts = new Map(index.values[facet].map((value) => [value, 0]));
    for (const [at, values] of index.metrics.entries()) {
      if (failed[at]?.some((other) => other !== facet)) continue;
      const value = values[facet];
      counts.set(value, (counts.get(value) ?? 0) + (countOfMetric[at] ?? 0));
    }
    return counts;
  };
  return {
    rows: rows.slice(0, shown),
    total: size,
    counts: {
      area: countsOf("area"),
      field: countsOf("field"),
      place: new Map(index.values.place.map((id, at) => [id, countOfPlace[at] ?? 0])),
      kind: countsOf("kind"),
    },
  };
}
