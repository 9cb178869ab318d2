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
  /** The relation that tells the figure's story; `null` where it has none, part of it is left out, or it tells that of another figure. */
  readonly relation: Relation | null;
}

/** Whose number a relation is told with: of a change its level. What only follows it, a rate, is told with its own. */
function toldWith(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case "change":
      return relation.level === undefined ? membersOf(relation) : [relation.level];
    case "rank":
      return [relation.value];
    case "part_of_whole":
      return [relation.part];
    case "target":
      return [relation.attained ?? relation.target];
    case "before_after":
    case "comparison":
    case "model":
      return membersOf(relation);
  }
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
  const relationOf = ({ observation: { id } }: Figure): Relation | null =>
    lookup.relationsOf(id).find((one) => membersOf(one).every(isSelected)) ?? null;
  const add = (
    figure: Figure,
    label: Bilingual,
    place: Place | null,
    relation: Relation | null,
  ): void => {
    const { id } = figure.observation;
    if (headlines.length >= MAX_HEADLINES || told.has(id)) return;
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
    if (!isSelected(figure)) continue;
    const named = lookup.figure(figure);
    add(named, label, null, relationOf(named));
  }
  const { metric } = lookup.columns;
  const metrics = new Set(headlines.map(({ figure }) => metric[figure.row]));
  let row = selected.indexOf(1);
  while (row !== -1 && headlines.length < MAX_HEADLINES) {
    if (!metrics.has(metric[row])) {
      const stand = standFor(lookup, selected, row);
      const figure = lookup.figureAt(stand.row);
      const relation = relationOf(figure);
      const leading = relation === null ? [] : toldWith(relation);
      // Of a relation that is not told yet its own number stands for it; of one that is, this number for itself.
      const { id } = figure.observation;
      const own = leading.includes(id) ? id : leading.find((other) => !told.has(other));
      const shown = own === undefined ? figure : lookup.figure(own);
      add(
        shown,
        shown.name,
        stand.hasOtherPlaces ? shown.place : null,
        own === undefined ? null : relation,
      );
      metrics.add(metric[row]);
      metrics.add(metric[shown.row]);
    }
    row = selected.indexOf(1, row + 1);
  }
  return told.size < rows.length ? headlines : [];
}
