import type { Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import type { Pinyin } from "./FigureIndex";
import type { Selection } from "./Selection";
import { foldText, searchTerms } from "./searchKey";

/** A measure with the text that searches look into. */
export interface IndexedMeasure {
  readonly measure: Measure;
  readonly areas: ReadonlySet<string>;
  readonly searchKey: string;
}

/** Measures in the order of the dataset, laid out for selection. */
export function indexMeasures(lookup: DatasetLookup, pinyin: Pinyin): readonly IndexedMeasure[] {
  return lookup.dataset.measures.map((measure) => {
    const fields = measure.fields.map((id) => lookup.field(id));
    const place = lookup.place(measure.place);
    const areas = fields.map((field) => lookup.area(field.area));
    const names = [measure.name, place.name, ...fields.map(({ name }) => name)];
    return {
      measure,
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
 * The measures that an area, a field, a place and a search leave, in the order of the dataset.
 * A measure has no kind; where a kind is asked for, the measures stay as they are.
 */
export function selectMeasures(
  measures: readonly IndexedMeasure[],
  selection: Selection,
): readonly Measure[] {
  const terms = searchTerms(selection.search);
  return measures
    .filter(
      ({ measure, areas, searchKey }) =>
        (selection.area === null || areas.has(selection.area)) &&
        (selection.field === null || measure.fields.includes(selection.field)) &&
        (selection.place === null || measure.place === selection.place) &&
        terms.every((term) => searchKey.includes(term)),
    )
    .map(({ measure }) => measure);
}
