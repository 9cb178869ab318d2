import type { Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import type { Pinyin } from "./FigureIndex";
import type { Selection } from "./Selection";
import { type DaySpan, daySpanOf, isInRange } from "./periodRange";
import { foldText, searchTerms } from "./searchKey";

/** A measure with the text that searches look into. */
export interface IndexedMeasure {
  readonly measure: Measure;
  readonly areas: ReadonlySet<string>;
  /** The days of each dated milestone; `null` stands for a measure that has none. */
  readonly spans: readonly (DaySpan | null)[];
  readonly searchKey: string;
}

/** Measures in the order of the dataset, laid out for selection. */
export function indexMeasures(lookup: DatasetLookup, pinyin: Pinyin): readonly IndexedMeasure[] {
  return lookup.dataset.measures.map((measure) => {
    const fields = measure.fields.map((id) => lookup.field(id));
    const place = lookup.place(measure.place);
    const areas = fields.map((field) => lookup.area(field.area));
    const names = [measure.name, place.name, ...fields.map(({ name }) => name)];
    const dated = measure.milestones.flatMap(({ period }) => daySpanOf(period) ?? []);
    return {
      measure,
      spans: dated.length === 0 ? [null] : dated,
      areas: new Set(areas.map(({ id }) => id)),
      searchKey: foldText(
        [
          ...names.flatMap(({ zh, en }) => [zh, en, pinyin(zh)]),
          ...[measure.statement, ...measure.parts].flatMap(({ zh, en }) => [zh, en]),
        ].join("\n"),
      ),
    };
  });
}

/**
 * The measures that an area, a field, places, a report, a period and a search leave, in the order of
 * the dataset. A measure is of the periods of its milestones.
 * A measure has no kind; where a kind is asked for, the measures stay as they are.
 */
export function selectMeasures(
  measures: readonly IndexedMeasure[],
  selection: Selection,
): readonly Measure[] {
  const terms = searchTerms(selection.search);
  return measures
    .filter(
      ({ measure, areas, spans, searchKey }) =>
        (selection.area === null || areas.has(selection.area)) &&
        (selection.field === null || measure.fields.includes(selection.field)) &&
        (selection.places.length === 0 || selection.places.includes(measure.place)) &&
        (selection.source === null || measure.source === selection.source) &&
        spans.some((span) => isInRange(span, selection)) &&
        terms.every((term) => searchKey.includes(term)),
    )
    .map(({ measure }) => measure);
}
