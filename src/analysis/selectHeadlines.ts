import type { Bilingual, Place, Relation } from "../dataset/Dataset";
import { type DatasetLookup, type Figure, membersOf } from "../dataset/DatasetLookup";
import { periodOrder } from "../wording/formatPeriod";
import { selectedRows } from "./selectedRows";
import { wholesAmong } from "./wholeOf";

/** A headline figure with what belongs to it and is selected as well. */
export interface HeadlineFigure {
  readonly figure: Figure;
  readonly label: Bilingual;
  /** Where it holds, if the metric is selected for several places and the label does not say; else `null`. */
  readonly place: Place | null;
  /** The relation that tells the figure's story; `null` where it has none, or part of it is left out. */
  readonly relation: Relation | null;
}

/** How many fit the first screen. */
const MAX_HEADLINES = 6;

/**
 * What stands for a metric that is not named: the latest of its selected figures in the place that is the whole of
 * the others, 合计, else in that of the first one; and whether there are other places. Without dates the first one stands.
 */
function standFor(
  { columns, dataset }: DatasetLookup,
  selected: Uint8Array,
  ofAll: number,
): { readonly row: number; readonly hasOtherPlaces: boolean } {
  const { metric, place, period, periods, size } = columns;
  const firstIn = new Map<number, number>();
  for (let one = ofAll; one < size; one += 1) {
    const at = place[one] ?? 0;
    if (metric[one] === metric[ofAll] && selected[one] === 1 && !firstIn.has(at))
      firstIn.set(at, one);
  }
  const wholes = wholesAmong([...firstIn.keys()].flatMap((at) => dataset.places[at] ?? []));
  const [first = ofAll] = [...firstIn]
    .filter(([at]) => wholes.has(dataset.places[at]?.id ?? ""))
    .map(([, one]) => one);
  const orders = periods.map((one) => (one.basis === "not_stated" ? 0 : periodOrder(one)));
  const orderOf = (row: number): number => orders[period[row] ?? 0] ?? 0;
  const [ofMetric, ofPlace] = [metric[first], place[first]];
  let row = first;
  for (let other = first + 1; other < size; other += 1) {
    const isAlike = metric[other] === ofMetric && place[other] === ofPlace && selected[other] === 1;
    if (isAlike && orderOf(other) > orderOf(row)) row = other;
  }
  return { row, hasOtherPlaces: firstIn.size > 1 };
}

/**
 * The headline figures of a selection, at most six. Where the dataset names too few of them, the
 * other metrics in the order of the text fill up, each under its name with its latest figure. None
 * where they would tell all that is selected: what follows them tells it, and nothing is said twice.
 */
export function selectHeadlines(
  lookup: DatasetLookup,
  rows: Uint32Array,
): readonly HeadlineFigure[] {
  const selected = selectedRows(lookup, rows);
  const isSelected = (id: string): boolean => selected[lookup.figure(id).row] === 1;
  const told = new Set<string>();
  const headlines: HeadlineFigure[] = [];
  const add = (figure: Figure, label: Bilingual, place: Place | null): void => {
    const { id } = figure.observation;
    if (headlines.length >= MAX_HEADLINES || told.has(id)) return;
    const relation = lookup.relationsOf(id).find((one) => membersOf(one).every(isSelected)) ?? null;
    // A comparison's other members are figures of their own; every other relation is told in one breath.
    const together =
      relation === null || relation.kind === "comparison" ? [id] : membersOf(relation);
    for (const member of together) told.add(member);
    headlines.push({
      figure,
      label,
      place,
      relation: relation?.kind === "comparison" ? null : relation,
    });
  };
  for (const { figure, label } of lookup.dataset.headlines) {
    if (isSelected(figure)) add(lookup.figure(figure), label, null);
  }
  const { metric } = lookup.columns;
  const metrics = new Set(headlines.map(({ figure }) => metric[figure.row]));
  let row = selected.indexOf(1);
  while (row !== -1 && headlines.length < MAX_HEADLINES) {
    if (!metrics.has(metric[row])) {
      const stand = standFor(lookup, selected, row);
      const figure = lookup.figureAt(stand.row);
      add(figure, figure.name, stand.hasOtherPlaces ? figure.place : null);
      metrics.add(metric[row]);
    }
    row = selected.indexOf(1, row + 1);
  }
  return told.size < rows.length ? headlines : [];
}
