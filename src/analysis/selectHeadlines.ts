import type { Bilingual, Relation } from "../dataset/Dataset";
import { type DatasetLookup, type Figure, membersOf } from "../dataset/DatasetLookup";
import { selectedRows } from "./selectedRows";

/** A headline figure with what belongs to it and is selected as well. */
export interface HeadlineFigure {
  readonly figure: Figure;
  readonly label: Bilingual;
  /** The relation that tells the figure's story; `null` where it has none, or part of it is left out. */
  readonly relation: Relation | null;
}

/** How many fit the first screen. */
const MAX_HEADLINES = 6;

/**
 * The headline figures of a selection, at most six. Where the dataset names too few of them, the
 * first figure of each other metric in the order of the text fills up, under the metric's name.
 */
export function selectHeadlines(
  lookup: DatasetLookup,
  rows: Uint32Array,
): readonly HeadlineFigure[] {
  const selected = selectedRows(lookup, rows);
  const isSelected = (id: string): boolean => selected[lookup.figure(id).row] === 1;
  const told = new Set<string>();
  const headlines: HeadlineFigure[] = [];
  const add = (figure: Figure, label: Bilingual): void => {
    const { id } = figure.observation;
    if (headlines.length >= MAX_HEADLINES || told.has(id)) return;
    const relation = lookup.relationsOf(id).find((one) => membersOf(one).every(isSelected)) ?? null;
    // A comparison's other members are figures of their own; every other relation is told in one breath.
    const together =
      relation === null || relation.kind === "comparison" ? [id] : membersOf(relation);
    for (const member of together) told.add(member);
    headlines.push({ figure, label, relation: relation?.kind === "comparison" ? null : relation });
  };
  for (const { figure, label } of lookup.dataset.headlines) {
    if (isSelected(figure)) add(lookup.figure(figure), label);
  }
  const { metric } = lookup.columns;
  const metrics = new Set(headlines.map(({ figure }) => metric[figure.row]));
  let row = selected.indexOf(1);
  while (row !== -1 && headlines.length < MAX_HEADLINES) {
    if (!metrics.has(metric[row])) {
      const figure = lookup.figureAt(row);
      add(figure, figure.metric.name);
      metrics.add(metric[row]);
    }
    row = selected.indexOf(1, row + 1);
  }
  return headlines;
}
