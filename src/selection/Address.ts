import type { DatasetLookup } from "../dataset/DatasetLookup";
import {
  type Facet,
  type Selection,
  type Sort,
  asksForPeriod,
  everything,
  facets,
  kinds,
  sortColumns,
} from "./Selection";
import { isOrdered } from "./periodRange";

/** The pages that one address can open. */
export const views = ["overview", "checks", "text", "dictionary", "compare", "periods"] as const;
export type View = (typeof views)[number];

/** Everything that the address of a page says: what is asked, and what is open. */
export interface Address {
  readonly view: View;
  readonly selection: Selection;
  /** Id of the figure whose own view is open. */
  readonly figure: string | null;
  /** Key of the card that is shown large. */
  readonly card: string | null;
  /** Id of the measure that is pointed at. */
  readonly measure: string | null;
  /** Periods that are compared, ISO 8601 (`2023`, `2021/2023`); `null` where the page may choose. */
  readonly before: string | null;
  readonly after: string | null;
}

export const home: Address = {
  view: "overview",
  selection: everything,
  figure: null,
  card: null,
  measure: null,
  before: null,
  after: null,
};

/** A part of an address that made no sense and was left out. */
export interface Repair {
  readonly key: string;
  readonly found: string;
}

const PERIOD = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

/** Longest search that an address may carry; longer ones are cut. */
const MAX_SEARCH = 200;

/** What the address may refer to. */
export interface Vocabulary {
  readonly values: Readonly<Record<Facet | "place", ReadonlySet<string>>>;
  areaOfField(field: string): string;
  hasFigure(id: string): boolean;
  /** Whether a card might have this key: one of a relation, of a metric's series, of changes, or of a figure. */
  hasCard(key: string): boolean;
  hasMeasure(id: string): boolean;
}

export function vocabularyOf(lookup: DatasetLookup): Vocabulary {
  const { dataset } = lookup;
  const cardKeys = new Set([
    ...dataset.relations.map(({ id }) => id),
    ...dataset.metrics.map(({ id }) => `series-${id}`),
  ]);
  return {
    values: {
      area: new Set(dataset.areas.map(({ id }) => id)),
      field: new Set(dataset.fields.map(({ id }) => id)),
      place: new Set(dataset.places.map(({ id }) => id)),
      kind: new Set(kinds),
      source: new Set(dataset.sources.map(({ id }) => id)),
    },
    areaOfField: (field) => lookup.field(field).area,
    hasFigure: (id) => lookup.hasFigure(id),
    hasCard: (key) =>
      cardKeys.has(key) || lookup.hasFigure(key) || /^changes-[a-z0-9-]{1,200}$/u.test(key),
    hasMeasure: (id) => lookup.measure(id) !== null,
  };
}

function readSort(text: string): Sort | null {
  const descending = text.startsWith("-");
  const name = descending ? text.slice(1) : text;
  const column = sortColumns.find((known) => known === name);
  return column === undefined ? null : { column, descending };
}

/** A year or a month of the calendar, `2023` or `2024-06`; which of them have figures is no matter. */
function readDate(text: string): string | null {
  return /^[1-9]\d{3}(-(0[1-9]|1[0-2]))?$/u.test(text) ? text : null;
}

/**
 * Reads an address. What it does not understand is left out and named in `repairs`; the rest holds.
 * Keys that are not ours (`lang`, a portal's own) are passed over in silence.
 */
export function parseAddress(
  query: string,
  vocabulary: Vocabulary,
): { address: Address; repairs: readonly Repair[] } {
  const parameters = new URLSearchParams(query);
  const repairs: Repair[] = [];
  const leaveOut = (key: string, text: string): void => {
    repairs.push({ key, found: text.slice(0, 60) });
  };
  const read = <Value>(key: string, accept: (text: string) => Value | null): Value | null => {
    const text = parameters.get(key);
    if (text === null || text === "") return null;
    const value = accept(text);
    if (value === null) leaveOut(key, text);
    return value;
  };
  const known = (facet: Facet) =>
    read(facet, (text) => (vocabulary.values[facet].has(text) ? text : null));
  const places = new Set(parameters.getAll("place").filter((text) => text !== ""));
  for (const place of places) {
    if (vocabulary.values.place.has(place)) continue;
    places.delete(place);
    leaveOut("place", place);
  }
  const area = known("area");
  const field = read("field", (text) => {
    if (!vocabulary.values.field.has(text)) return null;
    return area === null || vocabulary.areaOfField(text) === area ? text : null;
  });
  const from = read("from", readDate);
  const to = read("to", (text) => {
    const date = readDate(text);
    return isOrdered(from, date) ? date : null;
  });
  const undated = read("undated", (text) => (text === "1" ? true : null)) ?? false;
  const selection: Selection = {
    area: area ?? (field === null ? null : vocabulary.areaOfField(field)),
    field,
    places: [...places],
    kind: read("kind", (text) => kinds.find((kind) => kind === text) ?? null),
    source: known("source"),
    from,
    to,
    // Where no period is asked for, nothing without a date is left out.
    undated: undated && asksForPeriod({ from, to }),
    search: (parameters.get("q") ?? "").slice(0, MAX_SEARCH),
    sort: read("sort", readSort) ?? everything.sort,
  };
  return {
    address: {
      view: read("view", (text) => views.find((view) => view === text) ?? null) ?? "overview",
      selection,
      figure: read("figure", (id) => (vocabulary.hasFigure(id) ? id : null)),
      card: read("card", (key) => (vocabulary.hasCard(key) ? key : null)),
      measure: read("measure", (id) => (vocabulary.hasMeasure(id) ? id : null)),
      before: read("before", (period) => (PERIOD.test(period) ? period : null)),
      after: read("after", (period) => (PERIOD.test(period) ? period : null)),
    },
    repairs,
  };
}

/** The query of an address, `?area=economy&sort=-value`; empty for the first page. Defaults are left out. */
export function serializeAddress(address: Address): string {
  const { selection, view, figure, card, measure, before, after } = address;
  const parameters = new URLSearchParams();
  if (view !== home.view) parameters.set("view", view);
  for (const facet of facets) {
    const value = selection[facet];
    const implied = facet === "area" && selection.field !== null;
    if (value !== null && !implied) parameters.set(facet, value);
    // The places stand where they have always stood, so that an address stays the same.
    if (facet === "field") for (const place of selection.places) parameters.append("place", place);
  }
  if (selection.from !== null) parameters.set("from", selection.from);
  if (selection.to !== null) parameters.set("to", selection.to);
  if (selection.undated && asksForPeriod(selection)) parameters.set("undated", "1");
  if (selection.search !== "") parameters.set("q", selection.search);
  const { column, descending } = selection.sort;
  if (column !== everything.sort.column || descending)
    parameters.set("sort", `${descending ? "-" : ""}${column}`);
  if (figure !== null) parameters.set("figure", figure);
  if (card !== null) parameters.set("card", card);
  if (measure !== null) parameters.set("measure", measure);
  // Only the view that compares them speaks of periods.
  if (view === "periods" && before !== null) parameters.set("before", before);
  if (view === "periods" && after !== null) parameters.set("after", after);
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}
