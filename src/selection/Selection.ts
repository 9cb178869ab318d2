import type { Kind } from "../dataset/Dataset";

export const kinds = [
  "stock",
  "flow",
  "rate",
  "count",
  "rank",
  "duration",
] as const satisfies readonly Kind[];

export const sortColumns = [
  "paragraph",
  "name",
  "value",
  "period",
  "area",
  "place",
  "kind",
] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** What the reader asked for. `null` and the empty search leave a dimension open. */
export interface Selection {
  readonly area: string | null;
  readonly field: string | null;
  readonly place: string | null;
  readonly kind: Kind | null;
  /** As typed; matched without regard to case, width and tone. */
  readonly search: string;
  readonly sort: Sort;
}

/** The dimensions that a figure is filtered and counted by. */
export const facets = ["area", "field", "place", "kind"] as const;
export type Facet = (typeof facets)[number];

/** Everything, in the order of the text. */
export const everything: Selection = {
  area: null,
  field: null,
  place: null,
  kind: null,
  search: "",
  sort: { column: "paragraph", descending: false },
};

/** Whether the selection leaves anything out. The order does not count. */
export function isFiltered(selection: Selection): boolean {
  return facets.some((facet) => selection[facet] !== null) || selection.search.trim() !== "";
}

/** The same order, nothing left out. */
export function clearFilters(selection: Selection): Selection {
  return { ...everything, sort: selection.sort };
}
