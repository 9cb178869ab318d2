import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import type { Language } from "../dataset/Dataset";
import { sortValueOf } from "../dataset/quantity";
import { periodOrder } from "../wording/formatPeriod";
import { type Facet, type SortColumn, kinds } from "./Selection";
import { foldText } from "./searchKey";

/** Pinyin and initials of a Chinese name, `xingzhengshenpi xzsp`; empty where none is known. */
export type Pinyin = (chinese: string) => string;

/** One dimension in columns: a code for every row, and the values that the codes stand for. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
}

/**
 * The figures in columns, one entry a row in the order of the text. Filters compare integers,
 * search looks into one folded string a row, sorting reads a number a row: the work for 100,000
 * rows is a few passes over typed arrays.
 */
export interface FigureIndex {
  readonly size: number;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  readonly searchKeys: readonly string[];
  /** A number a row by which the column sorts; equal numbers keep the order of the text. */
  sortKeys(column: SortColumn, language: Language): Float64Array;
}

function facetColumn(
  figures: readonly Figure[],
  values: readonly string[],
  valueOf: (figure: Figure) => string,
): FacetColumn {
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return { values, codes: Uint32Array.from(figures, (figure) => codeOf.get(valueOf(figure)) ?? 0) };
}

function searchKeyOf(figure: Figure, pinyin: Pinyin): string {
  const { observation, metric, field, area, place, measure, unit } = figure;
  const names = [
    metric.name,
    field.name,
    area.name,
    place.name,
    ...(measure ? [measure.name] : []),
  ];
  return foldText(
    [
      ...names.flatMap(({ zh, en }) => [zh, en, pinyin(zh)]),
      observation.printed,
      observation.statement.zh,
      observation.statement.en,
      unit.symbol.zh,
      unit.symbol.en,
    ].join("\n"),
  );
}

/** Ranks of the rows when their texts are put in the order of the language (pinyin for Chinese). */
function textRanks(texts: readonly string[], language: Language): Float64Array {
  const collator = new Intl.Collator(language === "zh" ? "zh-CN" : "en", { numeric: true });
  const distinct = [...new Set(texts)].sort(collator.compare);
  const rankOf = new Map(distinct.map((text, rank) => [text, rank]));
  return Float64Array.from(texts, (text) => rankOf.get(text) ?? 0);
}

function computeSortKeys(
  lookup: DatasetLookup,
  column: SortColumn,
  language: Language,
): Float64Array {
  const { figures, dataset } = lookup;
  switch (column) {
    case "paragraph":
      return Float64Array.from(figures, (figure) => figure.row);
    case "value":
      return Float64Array.from(figures, (figure) => sortValueOf(figure.observation.quantity));
    case "period":
      return Float64Array.from(figures, (figure) => periodOrder(figure.observation.period));
    case "area":
      return Float64Array.from(figures, (figure) => dataset.areas.indexOf(figure.area));
    case "kind":
      return Float64Array.from(figures, (figure) => kinds.indexOf(figure.metric.kind));
    case "place":
      return textRanks(
        figures.map((figure) => figure.place.name[language]),
        language,
      );
    case "name":
      return textRanks(
        figures.map((figure) => figure.metric.name[language]),
        language,
      );
  }
}

/** Lays the figures of a dataset out in columns. Sort keys are worked out when first asked for. */
export function indexFigures(lookup: DatasetLookup, pinyin: Pinyin): FigureIndex {
  const { dataset, figures } = lookup;
  const sortKeys = new Map<string, Float64Array>();
  return {
    size: figures.length,
    facets: {
      area: facetColumn(
        figures,
        dataset.areas.map(({ id }) => id),
        (figure) => figure.area.id,
      ),
      field: facetColumn(
        figures,
        dataset.fields.map(({ id }) => id),
        (figure) => figure.field.id,
      ),
      place: facetColumn(
        figures,
        dataset.places.map(({ id }) => id),
        (figure) => figure.place.id,
      ),
      kind: facetColumn(figures, kinds, (figure) => figure.metric.kind),
    },
    searchKeys: figures.map((figure) => searchKeyOf(figure, pinyin)),
    sortKeys(column, language) {
      const key = `${column}/${language}`;
      const known = sortKeys.get(key);
      if (known) return known;
      const computed = computeSortKeys(lookup, column, language);
      sortKeys.set(key, computed);
      return computed;
    },
  };
}
