import type { Kind, Measure } from "../dataset/Dataset";

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

/** What the reader asked for. `null`, the empty list and the empty search leave a dimension open. */
export interface Selection {
  /** Ids of areas, any of which will do; each once, in the order in which they were chosen. */
  readonly areas: readonly string[];
  readonly field: string | null;
  /** Ids of places, any of which will do; each once, in the order in which they were chosen. */
  readonly places: readonly string[];
  /** Leaves out what lies within the places. False where no place is chosen. */
  readonly ownOnly: boolean;
  readonly kind: Kind | null;
  /** Status of the measure, and of the measure that a figure belongs to. */
  readonly status: Measure["status"] | null;
  /** Measures with a figure in the report, or without one; without one there is no figure to show. */
  readonly figures: "with" | "without" | null;
  /** Id of the report that prints the figure. */
  readonly source: string | null;
  /** First year or month that is asked for: `2023`, `2024-06`. Never after `to`. */
  readonly from: string | null;
  /** Last year or month that is asked for. */
  readonly to: string | null;
  /** Where a period is asked for: whether what the report gives no date stays. False where none is. */
  readonly undated: boolean;
  /** As typed; matched without regard to case, width and tone. */
  readonly search: string;
  readonly sort: Sort;
}

/** The dimensions that are limited to one value. */
const facets = ["field", "kind", "source", "status", "figures"] as const;

/** Everything, in the order of the text. */
export const everything: Selection = {
  areas: [],
  field: null,
  places: [],
  ownOnly: false,
  kind: null,
  status: null,
  figures: null,
  source: null,
  from: null,
  to: null,
  undated: false,
  search: "",
  sort: { column: "paragraph", descending: false },
};

/** Whether the selection is limited to a period. */
export function asksForPeriod({ from, to }: Pick<Selection, "from" | "to">): boolean {
  return from !== null || to !== null;
}

/** Whether the selection leaves anything out. The order does not count. */
export function isFiltered(selection: Selection): boolean {
  return (
    facets.some((facet) => selection[facet] !== null) ||
    selection.areas.length > 0 ||
    selection.places.length > 0 ||
    asksForPeriod(selection) ||
    selection.search.trim() !== ""
  );
}

/** The same order, nothing left out. */
export function clearFilters(selection: Selection): Selection {
  return { ...everything, sort: selection.sort };
}
