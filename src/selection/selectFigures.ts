import type { Language } from "../dataset/Dataset";
import type { FigureIndex } from "./FigureIndex";
import { type Facet, type Selection, facets } from "./Selection";
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

const NO_FILTER = -1;

/** The code that a row must have; a value that the dataset does not know matches no row. */
function wantedCode(index: FigureIndex, selection: Selection, facet: Facet): number {
  const wanted = selection[facet];
  if (wanted === null) return NO_FILTER;
  const code = index.facets[facet].values.indexOf(wanted);
  return code === -1 ? Number.MAX_SAFE_INTEGER : code;
}

function sortRows(
  rows: Uint32Array,
  index: FigureIndex,
  selection: Selection,
  language: Language,
): Uint32Array {
  const { column, descending } = selection.sort;
  if (column === "paragraph") return descending ? rows.reverse() : rows;
  const keys = index.sortKeys(column, language);
  const sign = descending ? -1 : 1;
  return rows.sort((left, right) => {
    const a = keys[left] ?? 0;
    const b = keys[right] ?? 0;
    if (a === b) return left - right;
    // What has no date stands last in either direction: nobody sorts in order to see what is missing.
    if (a === Number.POSITIVE_INFINITY) return 1;
    if (b === Number.POSITIVE_INFINITY) return -1;
    return sign * (a - b);
  });
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
  const terms = searchTerms(selection.search);
  const columns = facets.map((facet) => ({
    codes: index.facets[facet].codes,
    wanted: wantedCode(index, selection, facet),
    counts: new Uint32Array(index.facets[facet].values.length),
  }));
  const rows = new Uint32Array(index.size);
  let shown = 0;
  for (let row = 0; row < index.size; row += 1) {
    let failures = 0;
    let failed = -1;
    for (let at = 0; at < columns.length && failures < 2; at += 1) {
      const column = columns[at];
      if (column && column.wanted !== NO_FILTER && column.codes[row] !== column.wanted) {
        failures += 1;
        failed = at;
      }
    }
    if (failures > 1) continue;
    const key = index.searchKeys[row] ?? "";
    if (!terms.every((term) => key.includes(term))) continue;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      if (!column || (failures === 1 && at !== failed)) continue;
      const code = column.codes[row] ?? 0;
      column.counts[code] = (column.counts[code] ?? 0) + 1;
    }
    if (failures === 0) {
      rows[shown] = row;
      shown += 1;
    }
  }
  const countsOf = (facet: Facet): ReadonlyMap<string, number> => {
    const counts = columns[facets.indexOf(facet)]?.counts;
    return new Map(index.facets[facet].values.map((value, code) => [value, counts?.[code] ?? 0]));
  };
  return {
    rows: sortRows(rows.slice(0, shown), index, selection, language),
    total: index.size,
    counts: {
      area: countsOf("area"),
      field: countsOf("field"),
      place: countsOf("place"),
      kind: countsOf("kind"),
    },
  };
}
