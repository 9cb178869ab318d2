import type { Area, Measure, Relation } from "../dataset/Dataset";
import { type DatasetLookup, type Figure, membersOf } from "../dataset/DatasetLookup";

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
  readonly figures: readonly Figure[];
}

/** A figure that stands alone. */
export interface FigureCard {
  readonly form: "figure";
  readonly key: string;
  readonly figure: Figure;
}

export type Card = RelationCard | SeriesCard | FigureCard;

/** What the page shows of one area. */
export interface AreaSection {
  readonly area: Area;
  /** How many of the selected figures belong to the area. */
  readonly count: number;
  /** In the order of the text. Every selected figure of the area is in exactly one card. */
  readonly cards: readonly Card[];
  /** Selected measures whose main field lies in the area. */
  readonly measures: readonly Measure[];
}

/** A line needs this many observations; fewer are shown one by one. */
const SERIES_LENGTH = 3;

/**
 * Puts the selected figures on cards, each on exactly one: with its relation where the selection
 * holds the relation whole, with its series where the metric has one, and else alone.
 */
export function composeCards(lookup: DatasetLookup, rows: Uint32Array): readonly Card[] {
  const selected = new Set<string>();
  const inOrder = Array.from(rows)
    .sort((left, right) => left - right)
    .flatMap((row) => lookup.figures[row] ?? []);
  for (const figure of inOrder) selected.add(figure.observation.id);
  const placed = new Set<string>();
  const cards: Card[] = [];
  for (const figure of inOrder) {
    const { id } = figure.observation;
    if (placed.has(id)) continue;
    const relation = lookup
      .relationsOf(id)
      .find((candidate) =>
        membersOf(candidate).every((member) => selected.has(member) && !placed.has(member)),
      );
    const series = lookup
      .observationsOf(figure.metric.id)
      .filter((other) => selected.has(other.observation.id) && !placed.has(other.observation.id));
    if (relation !== undefined) {
      const figures = membersOf(relation).map((member) => lookup.figure(member));
      for (const member of figures) placed.add(member.observation.id);
      cards.push({ form: "relation", key: relation.id, relation, figures });
    } else if (series.length >= SERIES_LENGTH) {
      for (const member of series) placed.add(member.observation.id);
      cards.push({ form: "series", key: `series-${figure.metric.id}`, figures: series });
    } else {
      placed.add(id);
      cards.push({ form: "figure", key: id, figure });
    }
  }
  return cards;
}

/** The figures that a card shows. */
export function figuresOf(card: Card): readonly Figure[] {
  return card.form === "figure" ? [card.figure] : card.figures;
}

/** The selected figures and measures by area, in the dataset's order of areas; empty areas are left out. */
export function composeSections(
  lookup: DatasetLookup,
  rows: Uint32Array,
  measures: readonly Measure[],
): readonly AreaSection[] {
  const cards = composeCards(lookup, rows);
  return lookup.dataset.areas
    .map((area): AreaSection => {
      const own = cards.filter((card) => figuresOf(card)[0]?.area.id === area.id);
      return {
        area,
        count: own.reduce((sum, card) => sum + figuresOf(card).length, 0),
        cards: own,
        measures: measures.filter((measure) => lookup.areaOfMeasure(measure).id === area.id),
      };
    })
    .filter((section) => section.count > 0 || section.measures.length > 0);
}
