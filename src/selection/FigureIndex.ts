import type { Bilingual, Language, Measure } from "../dataset/Dataset";
import { type DatasetLookup, membersOf } from "../dataset/DatasetLookup";
import type { CodeColumn, FigureColumns } from "../dataset/FigureColumns";
import { once } from "../dataset/once";
import { catalogues } from "../wording/Messages";
import { formatPeriod, periodOrder } from "../wording/formatPeriod";
import { metricKinds } from "../dataset/facetLists";
import type { Sort } from "./Selection";
import { orderRows } from "./orderRows";
import { type PlaceTree, placeTree } from "./placeTree";
import { type DaySpan, daySpanOf } from "./periodRange";
import { foldText } from "./searchKey";
import { locales } from "../wording/locales";

/**
 * Texts laid end to end, so that a search is one pass over one long text: at 100,000 short texts
 * ten times as fast as looking into each of them.
 */
export class TextRun {
  readonly #text: string;
  /** Where each text begins; one more for the end. */
  readonly #starts: Uint32Array;

  constructor(texts: readonly string[]) {
    const starts = new Uint32Array(texts.length + 1);
    let end = 0;
    for (const [at, text] of texts.entries()) {
      end += text.length + 1;
      starts[at + 1] = end;
    }
    this.#starts = starts;
    // No term holds a line feed, so none is found across two texts. What is put together by more than
    // `join` is laid end to end at the first search only, which would wait for it.
    this.#text = [...texts, ""].join("\n");
  }

  /** For each text whether it holds one of the words: 1 or 0. No word is empty or holds a space. */
  find(...words: readonly string[]): Uint8Array {
    const starts = this.#starts;
    const found = new Uint8Array(starts.length - 1);
    for (const word of words) {
      let text = 0;
      let at = this.#text.indexOf(word);
      while (at !== -1) {
        while ((starts[text + 1] ?? 0) <= at) text += 1;
        found[text] = 1;
        at = this.#text.indexOf(word, starts[text + 1]);
      }
    }
    return found;
  }
}

/** Pinyin and initials of a Chinese name, `xingzhengshenpi xzsp`; empty where none is known. */
export type Pinyin = (chinese: string) => string;

/** The dimensions that a figure has from its metric; its place, source and period are its own. */
export type MetricFacet = "area" | "field" | "kind";

/** The dimensions of which every value is counted. */
export type CountedFacet = MetricFacet | "place" | "source";

/** Folded texts that searches look into: each text once, however many figures share it. */
interface SearchTexts {
  /** One a metric: its names, its kind, what it counts, the names of its unit, field, area and measure, and of what relations join it with. */
  readonly metric: TextRun;
  readonly place: TextRun;
  readonly period: TextRun;
  readonly attribution: TextRun;
  /** One a row. */
  readonly printed: TextRun;
}

/**
 * The figures laid out for selection. A filter compares codes, a search looks into each text once
 * and then follows the codes, an order is worked out over numbers: the work for 100,000 figures is
 * a few passes over typed arrays.
 */
export interface FigureIndex {
  readonly columns: FigureColumns;
  /** The values of each dimension, in the dataset's order. */
  readonly values: Readonly<Record<CountedFacet, readonly string[]>>;
  /** For each metric its value in each of its dimensions. */
  readonly metrics: readonly Readonly<Record<MetricFacet, string>>[];
  /** For each metric the status of its measure; `null` where it belongs to none. */
  readonly statuses: readonly (Measure["status"] | null)[];
  readonly tree: PlaceTree;
  /** For each of `columns.periods` the days that it covers; `null` where the report gives no date. */
  readonly spans: readonly (DaySpan | null)[];
  /** Worked out at the first search, for which both languages of the data have to be there. */
  readonly texts: () => SearchTexts;
  /** The paragraph of each row; none where its source has no paragraphs. */
  readonly paragraphs: readonly (number | undefined)[];
  /** All rows in the order asked for, equal ones in the order of the text. */
  order(sort: Sort, language: Language): Uint32Array;
}

/**
 * For each metric the names of those that a relation joins its figures with, so that a value is found by its
 * rank. What is merely compared is another thing: who asks for one chain does not ask for the next.
 */
function joinedNames(lookup: DatasetLookup): ReadonlyMap<string, ReadonlySet<Bilingual>> {
  const joined = new Map<string, Set<Bilingual>>();
  for (const relation of lookup.dataset.relations) {
    if (relation.kind === "comparison" || relation.kind === "model") continue;
    const metrics = membersOf(relation).map((id) => lookup.figure(id).metric);
    for (const { id } of metrics) {
      const names = joined.get(id) ?? new Set();
      joined.set(id, names);
      for (const { name } of metrics) names.add(name);
    }
  }
  return joined;
}

function searchTexts(lookup: DatasetLookup, pinyin: Pinyin, printed: TextRun): SearchTexts {
  const { dataset, columns } = lookup;
  const unitOf = new Map(dataset.units.map((unit) => [unit.id, unit]));
  const folded = (texts: readonly (string | undefined)[]): string => foldText(texts.join("\n"));
  const named = (...texts: readonly (Bilingual | undefined)[]): string =>
    folded(texts.flatMap((text) => (text ? [text.zh, text.en, pinyin(text.zh)] : [])));
  const joined = joinedNames(lookup);
  return {
    metric: new TextRun(
      dataset.metrics.map((metric) => {
        const { name, definition, population, unit, field, measure, kind } = metric;
        const ofField = lookup.field(field);
        const ofArea = lookup.area(ofField.area);
        const ofMeasure = measure === undefined ? undefined : lookup.measure(measure)?.name;
        const symbol = unitOf.get(unit)?.symbol;
        const ofKind = { zh: catalogues.zh.kinds[kind], en: catalogues.en.kinds[kind] };
        const own = [name, ofField.name, ofArea.name, ofMeasure, definition, population, symbol];
        return named(...own, ofKind, ...(joined.get(metric.id) ?? []));
      }),
    ),
    place: new TextRun(dataset.places.map(({ name }) => named(name))),
    period: new TextRun(
      columns.periods.map((period) =>
        folded([formatPeriod(period, "zh"), formatPeriod(period, "en"), period.expression]),
      ),
    ),
    attribution: new TextRun(
      columns.attributions.map((one) => (one.by === "report" ? "" : named(one.who))),
    ),
    printed,
  };
}

/** For each text its place in the order of the language (pinyin for Chinese); equal texts share one. */
function textRanks(texts: readonly string[], language: Language): readonly number[] {
  const collator = new Intl.Collator(locales[language].tag, { numeric: true });
  const distinct = [...new Set(texts)].sort(collator.compare);
  const rankOf = new Map(distinct.map((text, rank) => [text, rank]));
  return texts.map((text) => rankOf.get(text) ?? 0);
}

function inTextOrder(size: number): Float64Array {
  const keys = new Float64Array(size);
  for (let row = 0; row < size; row += 1) keys[row] = row;
  return keys;
}

/** A number a row by which the column sorts. */
function sortKeys(lookup: DatasetLookup, { column }: Sort, language: Language): Float64Array {
  const { dataset, columns } = lookup;
  // A loop: `from` with a function takes several times as long.
  const keyed = (codes: CodeColumn, keyOf: readonly number[]): Float64Array => {
    const keys = new Float64Array(codes.length);
    for (let row = 0; row < keys.length; row += 1) keys[row] = keyOf[codes[row] ?? 0] ?? 0;
    return keys;
  };
  const names = (records: readonly { readonly name: Bilingual }[]): readonly string[] =>
    records.map(({ name }) => name[language]);
  switch (column) {
    case "paragraph":
      return inTextOrder(columns.size);
    case "value":
      return columns.value;
    case "period":
      return keyed(columns.period, columns.periods.map(periodOrder));
    case "place":
      return keyed(columns.place, textRanks(names(dataset.places), language));
    case "name":
      return keyed(columns.metric, textRanks(names(dataset.metrics), language));
    case "area":
      return keyed(
        columns.metric,
        dataset.metrics.map(({ field }) =>
          dataset.areas.findIndex(({ id }) => id === lookup.field(field).area),
        ),
      );
    case "kind":
      return keyed(
        columns.metric,
        dataset.metrics.map(({ kind }) => metricKinds.indexOf(kind)),
      );
  }
}

/** What has no date stands last in either direction: nobody sorts in order to see what is missing. */
function reversed(keys: Float64Array): Float64Array {
  const turned = new Float64Array(keys.length);
  for (let row = 0; row < turned.length; row += 1) {
    const key = keys[row] ?? 0;
    turned[row] = key === Number.POSITIVE_INFINITY ? key : -key;
  }
  return turned;
}

/** Lays the figures of a dataset out for selection. An order is worked out when it is asked for. */
export function indexFigures(lookup: DatasetLookup, pinyin: Pinyin): FigureIndex {
  const { dataset, columns } = lookup;
  const ids = (records: readonly { readonly id: string }[]): readonly string[] =>
    records.map(({ id }) => id);
  // The one that grows with the rows, of one language: at a million the first search would wait for it.
  const printed = new TextRun(dataset.observations.map((one) => foldText(one.printed)));
  let asked = "";
  let order = new Uint32Array();
  return {
    columns,
    values: {
      area: ids(dataset.areas),
      field: ids(dataset.fields),
      place: ids(dataset.places),
      kind: metricKinds,
      source: ids(dataset.sources),
    },
    metrics: dataset.metrics.map(({ field, kind }) => ({
      area: lookup.field(field).area,
      field,
      kind,
    })),
    statuses: dataset.metrics.map(({ measure }) =>
      measure === undefined ? null : (lookup.measure(measure)?.status ?? null),
    ),
    tree: placeTree(dataset.places),
    spans: columns.periods.map(daySpanOf),
    texts: once(() => searchTexts(lookup, pinyin, printed)),
    paragraphs: dataset.observations.map(({ paragraph }) => paragraph),
    order(sort, language) {
      const asks = `${sort.column} ${sort.descending} ${language}`;
      if (asks !== asked) {
        const keys = sortKeys(lookup, sort, language);
        order = orderRows(sort.descending ? reversed(keys) : keys);
        asked = asks;
      }
      return order;
    },
  };
}
