import type { Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { once } from "../dataset/once";
import type { Pinyin } from "./FigureIndex";
import type { Selection } from "./Selection";
import { type DaySpan, daySpanOf, isInRange } from "./periodRange";
import { type PlaceTree, coverPlaces, placeTree, sumWithin } from "./placeTree";
import { foldText, paragraphIn, searchTerms } from "./searchKey";
import { searchWords } from "./searchWords";

/** A measure as selections ask for it. */
interface IndexedMeasure {
  readonly measure: Measure;
  /** Position of its place in the dataset. */
  readonly place: number;
  readonly hasFigures: boolean;
  readonly areas: ReadonlySet<string>;
  /** The days of each dated milestone; `null` stands for a measure that has none. */
  readonly spans: readonly (DaySpan | null)[];
  /** The text that searches look into, in both languages; put together at the first. */
  readonly searchKey: () => string;
}

/** The measures in the order of the dataset, laid out for selection. */
export interface MeasureIndex {
  readonly measures: readonly IndexedMeasure[];
  readonly tree: PlaceTree;
}

export function indexMeasures(lookup: DatasetLookup, pinyin: Pinyin): MeasureIndex {
  const tree = placeTree(lookup.dataset.places);
  const positions = new Map(tree.places.map(({ id }, at) => [id, at]));
  const measures = lookup.dataset.measures.map((measure): IndexedMeasure => {
    const fields = measure.fields.map((id) => lookup.field(id));
    const place = lookup.place(measure.place);
    const areas = fields.map((field) => lookup.area(field.area));
    const names = [measure.name, place.name, ...fields.map(({ name }) => name)];
    const dated = measure.milestones.flatMap(({ period }) => daySpanOf(period) ?? []);
    return {
      measure,
      place: positions.get(measure.place) ?? -1,
      hasFigures: lookup.rowsOfMeasure(measure.id).length > 0,
      spans: dated.length === 0 ? [null] : dated,
      areas: new Set(areas.map(({ id }) => id)),
      searchKey: once(() =>
        foldText(
          [
            ...names.flatMap(({ zh, en }) => [zh, en, pinyin(zh)]),
            ...[measure.statement, ...measure.parts].flatMap(({ zh, en }) => [zh, en]),
          ].join("\n"),
        ),
      ),
    };
  });
  return { measures, tree };
}

function passing(
  { measures, tree }: MeasureIndex,
  selection: Selection,
): readonly IndexedMeasure[] {
  const { field, places, source, status, figures } = selection;
  const terms = searchTerms(selection.search);
  const asked = new Set(selection.areas);
  const covered = coverPlaces(tree, places, selection.ownOnly);
  return measures.filter(
    ({ measure, place, hasFigures, areas, spans, searchKey }) =>
      (asked.size === 0 || selection.areas.some((area) => areas.has(area))) &&
      (field === null || measure.fields.includes(field)) &&
      (places.length === 0 || covered[place] === 1) &&
      (source === null || measure.source === source) &&
      (status === null || measure.status === status) &&
      (figures === null || hasFigures === (figures === "with")) &&
      spans.some((span) => isInRange(span, selection)) &&
      terms.every(
        (term) =>
          measure.paragraphs.includes(paragraphIn(term)) ||
          searchWords(term).some((word) => searchKey().includes(word)),
      ),
  );
}

/**
 * The measures that the selection leaves, in the order of the dataset. A measure is of the periods of
 * its milestones. It has no kind; where a kind is asked for, the measures stay as they are.
 */
export function selectMeasures(index: MeasureIndex, selection: Selection): readonly Measure[] {
  return passing(index, selection).map(({ measure }) => measure);
}

/** How many measures each place would show, with those within it unless they are left out. */
export function countMeasuresByPlace(
  index: MeasureIndex,
  selection: Selection,
): ReadonlyMap<string, number> {
  const { tree } = index;
  const counts = new Uint32Array(tree.places.length);
  for (const { place } of passing(index, { ...selection, places: [] }))
    counts[place] = (counts[place] ?? 0) + 1;
  const sums = selection.ownOnly ? counts : sumWithin(tree, counts);
  return new Map(tree.places.map(({ id }, at) => [id, sums[at] ?? 0]));
}
