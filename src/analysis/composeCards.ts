import { type ComparisonBase, comparisonBaseOf } from "../dataset/comparisonBase";
import type { Area, Bilingual, Measure, Relation } from "../dataset/Dataset";
import { type DatasetLookup, type Figure, membersOf } from "../dataset/DatasetLookup";
import { isChange } from "../dataset/isShare";
import { isoPeriod } from "../wording/formatPeriod";
import { type SeriesChoice, chooseForSeries } from "./chooseForSeries";
import { selectedRows } from "./selectedRows";

/** Figures that one relation joins, all of them selected. */
export interface RelationCard {
  readonly form: "relation";
  readonly key: string;
  readonly relation: Relation;
  readonly figures: readonly Figure[];
}

/** Three or more observations of one metric. */
export interface SeriesCard {
  readonly form: "series";
  readonly key: string;
  /** What the card shows: all observations, or those of the places that a chart has room for. */
  readonly figures: readonly Figure[];
  /** Rows of all observations that the card stands for, shown or not. */
  readonly rows: readonly number[];
  readonly left: Pick<SeriesChoice, "left" | "of">;
}

/** Changes of one unit in one field, or of one time in one area: of what belongs together, wherever the report tells it. */
export interface ChangesCard {
  readonly form: "changes";
  readonly key: string;
  /** The field or the area. */
  readonly of: { readonly name: Bilingual };
  /** What all of them are counted from. */
  readonly base: ComparisonBase;
  readonly figures: readonly Figure[];
}

/** A figure that stands alone. */
export interface FigureCard {
  readonly form: "figure";
  readonly key: string;
  readonly figure: Figure;
}

export type Card = RelationCard | SeriesCard | ChangesCard | FigureCard;

/** What the page shows of one area. */
export interface AreaSection {
  readonly area: Area;
  /** How many of the selected figures belong to the area. */
  readonly count: number;
  /** By weight: what the dataset names first among its headlines first, then in the order of the text. Every selected figure belongs to exactly one card, which may stand in another area. */
  readonly cards: readonly Card[];
  /** Selected measures whose main field lies in the area. */
  readonly measures: readonly Measure[];
}

/** A line needs this many observations; fewer are shown one by one. */
const SERIES_LENGTH = 3;

/** So many changes make a chart: of an area's several fields at one time, or of one field. */
const CHANGES_OF_AREA = [4, 12] as const;
const CHANGES_OF_FIELD = [3, Infinity] as const;

/** A card with the row of its first figure, by which cards are put in order. */
interface PlacedCard {
  readonly card: Card;
  readonly row: number;
}

/** The figure of which a relation says more: its change, its rank, its target. `undefined` for one that is a story of its own. */
const toldOf = (relation: Relation): string | undefined =>
  relation.kind === "change"
    ? relation.level
    : relation.kind === "rank"
      ? relation.value
      : relation.kind === "target"
        ? relation.attained
        : undefined;

/**
 * Cards of the relations whose figures are all selected; these figures are taken out of `open`. What is said of
 * the numbers of a table, of a metric told often enough for a series, makes no cards, however many of its rows have
 * it: the numbers of all places stand beside each other, and so do their changes. Where each number has a target,
 * these are cards: no series is left to miss one of them.
 *
 * @param byMetric selected rows by the code of their metric
 */
function placeRelations(
  lookup: DatasetLookup,
  open: Uint8Array,
  byMetric: readonly (readonly number[])[],
): readonly PlacedCard[] {
  const cards: PlacedCard[] = [];
  const targets = new Map<readonly number[], number>();
  const whole = lookup.dataset.relations.flatMap((relation) => {
    const figures = membersOf(relation).map((member) => lookup.figure(member));
    if (!figures.every(({ row }) => open[row] === 1)) return [];
    const told = toldOf(relation);
    const alike =
      told === undefined
        ? []
        : (byMetric[lookup.columns.metric[lookup.figure(told).row] ?? 0] ?? []);
    if (relation.kind === "target") targets.set(alike, (targets.get(alike) ?? 0) + 1);
    return [{ relation, figures, alike }];
  });
  for (const { relation, figures, alike } of whole) {
    const isTargetOfAll = relation.kind === "target" && targets.get(alike) === alike.length;
    if (alike.length >= SERIES_LENGTH && !isTargetOfAll) continue;
    if (!figures.every(({ row }) => open[row] === 1)) continue;
    for (const { row } of figures) open[row] = 0;
    const row = figures.reduce((least, figure) => Math.min(least, figure.row), Infinity);
    cards.push({ card: { form: "relation", key: relation.id, relation, figures }, row });
  }
  return cards;
}

/** Cards of one metric's observations, in the order of the text: one series, or each alone. */
function placeMetric(lookup: DatasetLookup, rows: readonly number[]): readonly PlacedCard[] {
  const [first = 0] = rows;
  if (rows.length < SERIES_LENGTH)
    return rows.map((row) => {
      const figure = lookup.figureAt(row);
      return { card: { form: "figure", key: figure.observation.id, figure }, row };
    });
  const { rows: chosen, ...left } = chooseForSeries(lookup, rows);
  const figures = chosen.map((row) => lookup.figureAt(row));
  const key = `series-${lookup.figureAt(first).metric.id}`;
  return [{ card: { form: "series", key, figures, rows, left }, row: first }];
}

/** Lone changes that have one key, joined where they are enough. */
function joinChanges(
  placed: readonly PlacedCard[],
  [fewest, most]: readonly [number, number],
  keyOf: (figure: Figure) => string,
  ofWhat: (figure: Figure) => ChangesCard["of"],
): readonly PlacedCard[] {
  const groups = new Map<string, PlacedCard[]>();
  const others: PlacedCard[] = [];
  for (const one of placed) {
    const { card } = one;
    if (card.form !== "figure" || !isChange(card.figure.observation)) {
      others.push(one);
      continue;
    }
    const { observation, unit } = card.figure;
    const base = String(baseOf(card.figure)).replaceAll("_", "-");
    const key = `changes-${observation.source}-${keyOf(card.figure)}-${base}-${unit.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const joined = [...groups].flatMap(([key, members]): readonly PlacedCard[] => {
    const figures = members.flatMap(({ card }) => figuresOf(card));
    const [first] = figures;
    if (first === undefined || members.length < fewest || members.length > most) return members;
    const row = Math.min(...members.map((one) => one.row));
    const base = baseOf(first);
    return [{ card: { form: "changes", key, of: ofWhat(first), base, figures }, row }];
  });
  return [...others, ...joined];
}

/** What a change is counted from: by the year is no change over years, and one on the month before none on the year. */
const baseOf = ({ metric: { name } }: Figure): ComparisonBase => comparisonBaseOf(name.zh);

/** Of which area and time a change is. No two without a time are of one. */
const timeOfChange = ({ area, observation: { period, id } }: Figure): string =>
  `${area.id}-${(isoPeriod(period) ?? id).replace("/", "-")}`;

/** Where each headline's figure stands among the headlines: what leads on the first screen leads below. */
function weigh({ dataset: { headlines } }: DatasetLookup): (card: Card) => number {
  const places = new Map(headlines.map(({ figure }, at) => [figure, at]));
  return (card) =>
    Math.min(
      places.size,
      ...figuresOf(card).map(({ observation }) => places.get(observation.id) ?? places.size),
    );
}

/**
 * Puts the selected figures on cards, each on exactly one: with its relation where the selection
 * holds the relation whole, with its series where the metric has one, and else alone.
 */
export function composeCards(lookup: DatasetLookup, rows: Uint32Array): readonly Card[] {
  const open = selectedRows(lookup, rows);
  const byMetric = lookup.dataset.metrics.map((): number[] => []);
  for (let row = 0; row < open.length; row += 1) {
    if (open[row] === 1) byMetric[lookup.columns.metric[row] ?? 0]?.push(row);
  }
  const related = placeRelations(lookup, open, byMetric);
  const weightOf = weigh(lookup);
  const alone = byMetric.flatMap((ofMetric) =>
    placeMetric(
      lookup,
      ofMetric.filter((row) => open[row] === 1),
    ),
  );
  const ofAreas = joinChanges(alone, CHANGES_OF_AREA, timeOfChange, ({ area }) => area);
  const ofFields = joinChanges(
    ofAreas,
    CHANGES_OF_FIELD,
    ({ field }) => field.id,
    ({ field }) => field,
  );
  return [...related, ...ofFields]
    .map((one) => ({ ...one, weight: weightOf(one.card) }))
    .sort((left, right) => left.weight - right.weight || left.row - right.row)
    .map(({ card }) => card);
}

/** The figures that a card shows. */
export function figuresOf(card: Card): readonly Figure[] {
  return card.form === "figure" ? [card.figure] : card.figures;
}

/**
 * The selected figures and measures by area, in the dataset's order of areas; empty areas are left out. A card that
 * joins figures of several areas stands in that of its first, and each of them counts in its own, as in the filters.
 */
export function composeSections(
  lookup: DatasetLookup,
  rows: Uint32Array,
  measures: readonly Measure[],
): readonly AreaSection[] {
  const cards = composeCards(lookup, rows);
  const areas = lookup.dataset.metrics.map(({ field }) => lookup.field(field).area);
  const counts = new Map<string | undefined, number>();
  for (const row of rows) {
    const area = areas[lookup.columns.metric[row] ?? 0];
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return lookup.dataset.areas
    .map((area): AreaSection => {
      const own = cards.filter((card) => figuresOf(card)[0]?.area.id === area.id);
      return {
        area,
        count: counts.get(area.id) ?? 0,
        cards: own,
        measures: measures.filter((measure) => lookup.areaOfMeasure(measure).id === area.id),
      };
    })
    .filter(({ count, cards: own, measures: { length } }) => count + own.length + length > 0);
}
