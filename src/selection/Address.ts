import type { DatasetLookup } from "../dataset/DatasetLookup";
import type { CountStep } from "../wording/formatCounted";
import { metricKinds, measureStatuses } from "../dataset/facetLists";
import { type Selection, type Sort, asksForPeriod, everything, sortColumns } from "./Selection";
import { isOrdered } from "./periodRange";
import { type Tray, parseTray, serializeTray } from "./Tray";

/** The views that one address can open. */
export const views = [
  "overview",
  "table",
  "periods",
  "tray",
  "meeting",
  "measures",
  "matrix",
  "timeline",
  "checks",
  "coverage",
  "text",
  "about",
  "dictionary",
  "compare",
] as const;
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
  /** Columns of the table, in its order; `null` for the usual ones. */
  readonly columns: readonly string[] | null;
  /** What the table counts large numbers in; `null` as printed. */
  readonly count: CountStep | null;
  /** What is put together for a briefing; empty as a rule. */
  readonly tray: Tray;
}

export const home: Address = {
  view: "overview",
  selection: everything,
  figure: null,
  card: null,
  measure: null,
  before: null,
  after: null,
  columns: null,
  count: null,
  tray: [],
};

/** What large numbers can be counted in, the smallest first. */
export const countSteps = ["ones", "middle", "large"] as const satisfies readonly CountStep[];

/** A part of an address that made no sense and was left out. */
export interface Repair {
  readonly key: string;
  readonly found: string;
}

const PERIOD = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

/** Longest search that an address may carry; longer ones are cut. */
const MAX_SEARCH = 200;

/** A search as an address can carry it: not too long, and without halves of characters. */
function cutSearch(search: string): string {
  return search.slice(0, MAX_SEARCH).replace(/\p{Surrogate}/gu, "");
}

/** What the address may refer to. */
export interface Vocabulary {
  readonly values: Readonly<Record<"area" | "field" | "place" | "source", ReadonlySet<string>>>;
  /** Names of the table's columns, in its order. */
  readonly columns: readonly string[];
  areaOfField(field: string): string;
  hasFigure(id: string): boolean;
  /** Whether a card might have this key: one of a relation, of a metric's series, of changes, or of a figure. */
  hasCard(key: string): boolean;
  hasMeasure(id: string): boolean;
}

export function vocabularyOf(lookup: DatasetLookup, columns: readonly string[]): Vocabulary {
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
      source: new Set(dataset.sources.map(({ id }) => id)),
    },
    columns,
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

/** Names of columns, `name,value`, in the order of the table; `null` where one of them is none. */
function readColumns(text: string, known: readonly string[]): readonly string[] | null {
  const names = text.split(",");
  return names.every((name) => known.includes(name))
    ? known.filter((name) => names.includes(name))
    : null;
}

/** What finds its text in a list, else `null`. */
const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | null =>
    values.find((value) => value === text) ?? null;

/** Keys of the address that are the page's own; of others (a portal's) it takes no notice. */
export const ownKeys: ReadonlySet<string> = new Set([
  "view",
  "area",
  "field",
  "place",
  "own",
  "kind",
  "status",
  "figures",
  "source",
  "from",
  "to",
  "undated",
  "q",
  "sort",
  "figure",
  "card",
  "measure",
  "before",
  "after",
  "columns",
  "count",
  "tray",
]);

/** So many signs of an address are read: it has long come from no page of ours. */
const MOST_SIGNS = 100_000;

/** Whether a value of one of our keys was put there by another: messengers add `from=singlemessage`. */
export function isForeign(key: string, text: string): boolean {
  return key === "from" && !/^\d/u.test(text);
}

/**
 * Reads an address. What it does not understand is left out and named in `repairs`; the rest holds.
 * Keys that are not ours (`lang`, a portal's own) are passed over in silence. Of a key that stands
 * several times the first value that makes sense holds. Of one longer than 100,000 signs the rest is left out.
 */
export function parseAddress(
  query: string,
  vocabulary: Vocabulary,
): { address: Address; repairs: readonly Repair[] } {
  const parameters = new URLSearchParams(query.slice(0, MOST_SIGNS));
  const repairs: Repair[] = [];
  const leaveOut = (key: string, text: string): void => {
    repairs.push({ key, found: text.slice(0, 60) });
  };
  if (query.length > MOST_SIGNS) leaveOut("\u2026", query.slice(MOST_SIGNS));
  const read = <Value>(key: string, accept: (text: string) => Value | null): Value | null => {
    const texts = parameters.getAll(key).filter((text) => text !== "" && !isForeign(key, text));
    for (const text of texts) {
      const value = accept(text);
      if (value !== null) return value;
    }
    if (texts[0] !== undefined) leaveOut(key, texts[0]);
    return null;
  };
  const readAll = (key: "area" | "place"): readonly string[] => {
    const known: string[] = [];
    for (const text of new Set(parameters.getAll(key))) {
      if (vocabulary.values[key].has(text)) known.push(text);
      else if (text !== "") leaveOut(key, text);
    }
    return known;
  };
  const places = readAll("place");
  const areas = readAll("area");
  const field = read("field", (text) => {
    if (!vocabulary.values.field.has(text)) return null;
    return areas.length === 0 || areas.includes(vocabulary.areaOfField(text)) ? text : null;
  });
  const from = read("from", readDate);
  const to = read("to", (text) => {
    const date = readDate(text);
    return isOrdered(from, date) ? date : null;
  });
  const isSet = (key: string): boolean =>
    read(key, (text) => (text === "1" ? true : null)) ?? false;
  const [undated, ownOnly] = [isSet("undated"), isSet("own")];
  const selection: Selection = {
    areas: field === null ? areas : [vocabulary.areaOfField(field)],
    field,
    places,
    ownOnly: ownOnly && places.length > 0,
    kind: read("kind", oneOf(metricKinds)),
    status: read("status", oneOf(measureStatuses)),
    figures: read("figures", oneOf(["with", "without"])),
    source: read("source", (text) => (vocabulary.values.source.has(text) ? text : null)),
    from,
    to,
    // Where no period is asked for, nothing without a date is left out.
    undated: undated && asksForPeriod({ from, to }),
    search: cutSearch(parameters.get("q") ?? ""),
    sort: read("sort", readSort) ?? everything.sort,
  };
  const measure = read("measure", (id) => (vocabulary.hasMeasure(id) ? id : null));
  const tray = parseTray(parameters.get("tray") ?? "");
  for (const word of tray.unread) leaveOut("tray", word);
  // The list of measures is the one view that points at one.
  const view = read("view", oneOf(views)) ?? (measure === null ? home.view : "measures");
  return {
    address: {
      view,
      selection,
      figure: read("figure", (id) => (vocabulary.hasFigure(id) ? id : null)),
      card: read("card", (key) => (vocabulary.hasCard(key) ? key : null)),
      measure: view === "measures" ? measure : null,
      before: read("before", (period) => (PERIOD.test(period) ? period : null)),
      after: read("after", (period) => (PERIOD.test(period) ? period : null)),
      columns: read("columns", (text) => readColumns(text, vocabulary.columns)),
      count: read("count", oneOf(countSteps)),
      tray: tray.items,
    },
    repairs,
  };
}

/** The query of an address, `?area=economy&sort=-value`; empty for the first page. Defaults are left out. */
export function serializeAddress(address: Address): string {
  const { selection, view, figure, card, measure, before, after, columns, count, tray } = address;
  const parameters = new URLSearchParams();
  const add = (key: string, value: string | null): void => {
    if (value !== null && value !== "") parameters.append(key, value);
  };
  if (view !== home.view) add("view", view);
  // A field names its area.
  if (selection.field === null) for (const area of selection.areas) add("area", area);
  add("field", selection.field);
  for (const place of selection.places) add("place", place);
  if (selection.ownOnly && selection.places.length > 0) add("own", "1");
  add("kind", selection.kind);
  add("status", selection.status);
  add("figures", selection.figures);
  add("source", selection.source);
  add("from", selection.from);
  add("to", selection.to);
  if (selection.undated && asksForPeriod(selection)) add("undated", "1");
  add("q", cutSearch(selection.search));
  const { column, descending } = selection.sort;
  if (column !== everything.sort.column || descending)
    add("sort", `${descending ? "-" : ""}${column}`);
  add("figure", figure);
  add("card", card);
  if (view === "measures") add("measure", measure);
  // Only the view that compares them speaks of periods.
  if (view === "periods") {
    add("before", before);
    add("after", after);
  }
  add("count", count);
  add("tray", serializeTray(tray));
  // A comma may stand in a query as it is.
  const query = parameters.toString() + (columns === null ? "" : `&columns=${columns.join(",")}`);
  return query === "" ? "" : `?${query.replace(/^&/u, "")}`;
}
