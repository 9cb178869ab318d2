import type { Bilingual, Relation } from "../dataset/Dataset";
import { type DatasetLookup, type Figure, membersOf } from "../dataset/DatasetLookup";

/** A headline figure with what belongs to it and is selected as well. */
export interface HeadlineFigure {
  readonly figure: Figure;
  readonly label: Bilingual;
  /** The relation that tells the figure's story; `null` where it has none, or part of it is left out. */
  readonly relation: Relation | null;
}

/** How many fit the first screen. */
export const MAX_HEADLINES = 6;

/**
 * The headline figures of a selection, at most six. Where the dataset names too few of them, the
 * selection's first figures in the order of the text fill up, under the names of their metrics.
 */
export function selectHeadlines(
  lookup: DatasetLookup,
  rows: Uint32Array,
): readonly HeadlineFigure[] {
  const selected = new Set<string>();
  for (const row of rows) {
    const figure = lookup.figures[row];
    if (figure) selected.add(figure.observation.id);
  }
  const told = new Set<string>();
  const headlines: HeadlineFigure[] = [];
  const add = (figure: Figure, label: Bilingual): void => {
    const { id } = figure.observation;
    if (headlines.length >= MAX_HEADLINES || told.has(id)) return;
    const relation =
      lookup
        .relationsOf(id)
        .find((one) => membersOf(one).every((member) => selected.has(member))) ?? null;
    // A comparison's other members are figures of their own; every other relation is told in one breath.
    const together =
      relation === null || relation.kind === "comparison" ? [id] : membersOf(relation);
    for (const member of together) told.add(member);
    headlines.push({ figure, label, relation: relation?.kind === "comparison" ? null : relation });
  };
  for (const { figure, label } of lookup.dataset.headlines) {
    if (selected.has(figure)) add(lookup.figure(figure), label);
  }
  if (headlines.length < MAX_HEADLINES) {
    const inOrder = Array.from(rows).sort((left, right) => left - right);
    for (const row of inOrder) {
      if (headlines.length >= MAX_HEADLINES) break;
      const figure = lookup.figures[row];
      if (figure) add(figure, figure.metric.name);
    }
  }
  return headlines;
}
