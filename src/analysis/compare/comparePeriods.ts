import type { Dataset } from "../../dataset/Dataset";
import type { DatasetLookup, Figure } from "../../dataset/DatasetLookup";
import { isoPeriod, periodOrder } from "../../wording/formatPeriod";
import type { ComparedFigure } from "./compareDatasets";
import { changesBetween, redefinitionsOf } from "./betweenFigures";

/** A stretch of time that figures belong to. */
export interface ComparablePeriod {
  /** ISO 8601: `2023`, `2024-06`, `2021/2023`; stands in addresses. */
  readonly key: string;
  /** How many figures belong to it. */
  readonly figures: number;
}

/** Two periods that may be held against each other, earlier one first. */
export interface PeriodPair {
  readonly before: string;
  readonly after: string;
}

/** The dated periods of some figures, earliest first; what has no date belongs to none. */
export function periodsOf(figures: readonly Figure[]): readonly ComparablePeriod[] {
  const counts = new Map<string, { order: number; figures: number }>();
  for (const { observation } of figures) {
    const key = isoPeriod(observation.period);
    if (key === null) continue;
    const known = counts.get(key);
    if (known === undefined) {
      counts.set(key, { order: periodOrder(observation.period), figures: 1 });
    } else known.figures += 1;
  }
  return [...counts]
    .sort(([left, a], [right, b]) => a.order - b.order || left.localeCompare(right))
    .map(([key, { figures: count }]) => ({ key, figures: count }));
}

function subjectKey({ metric, place }: Figure): string {
  return JSON.stringify([metric.name.zh, place.name.zh]);
}

/** Figures of one period by what they are about, in their order. */
function bySubject(figures: readonly Figure[], period: string): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (isoPeriod(figure.observation.period) !== period) continue;
    const key = subjectKey(figure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

/** The latest two periods that share the most metrics and places; `null` where no two share any. */
export function choosePeriods(figures: readonly Figure[]): PeriodPair | null {
  const subjects = new Map<string, Set<string>>();
  for (const figure of figures) {
    const key = isoPeriod(figure.observation.period);
    if (key === null) continue;
    const known = subjects.get(key) ?? new Set();
    known.add(subjectKey(figure));
    subjects.set(key, known);
  }
  let best: { readonly pair: PeriodPair; readonly shared: number } | null = null;
  const periods = periodsOf(figures).map(({ key }) => key);
  for (let later = periods.length - 1; later > 0; later -= 1) {
    const after = periods[later] ?? "";
    const ofAfter = subjects.get(after) ?? new Set();
    for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
      const before = periods[earlier] ?? "";
      let shared = 0;
      for (const subject of subjects.get(before) ?? []) if (ofAfter.has(subject)) shared += 1;
      if (shared > (best?.shared ?? 0)) best = { pair: { before, after }, shared };
    }
    // Years of the same table share alike: the latest pair is the one that is asked for.
    if (best !== null && best.shared === ofAfter.size) break;
  }
  return best?.pair ?? null;
}

/** Whether a declared pair says that its two figures do not have the same scope. */
function isOtherScope(relations: Dataset["relations"], before: Figure, after: Figure): boolean {
  return relations.some(
    (relation) =>
      relation.kind === "before_after" &&
      relation.before === before.observation.id &&
      relation.after === after.observation.id &&
      relation.comparability.sameScope === "no",
  );
}

/**
 * Whether two figures differ in nothing but that one is not final yet, as the latest period mostly is: its growth is
 * counted from the final number before it. Against a revised one it is not.
 */
function isOnlyNotFinal(before: Figure, after: Figure): boolean {
  return [before, after].every(({ observation: { status = "normal" } }) =>
    ["normal", "provisional"].includes(status),
  );
}

function held(before: Figure, after: Figure, relations: Dataset["relations"]): ComparedFigure {
  const base = { id: after.observation.id, published: before, opened: after };
  const redefinitions = redefinitionsOf(before, after).filter(
    (name) => name !== "status" || !isOnlyNotFinal(before, after),
  );
  const isOther = isOtherScope(relations, before, after);
  if (redefinitions.length > 0 || isOther) {
    const reasons = isOther ? [...redefinitions, "scope" as const] : redefinitions;
    return { ...base, state: "redefined", changes: [], redefinitions: reasons };
  }
  const [earlier, later] = [before.observation.quantity, after.observation.quantity];
  const isSame =
    earlier.bound === "exact" && later.bound === "exact" && earlier.value === later.value;
  return isSame
    ? { ...base, state: "same", changes: [], redefinitions }
    : { ...base, state: "changed", changes: changesBetween(before, after), redefinitions };
}

/** Pairs the figures of one metric and place: by their series first, then what is left where it is one to one. */
function pairsOf(
  before: readonly Figure[],
  after: readonly Figure[],
): { readonly pairs: readonly (readonly [Figure, Figure])[]; readonly alone: readonly Figure[] } {
  const pairs: (readonly [Figure, Figure])[] = [];
  const left = [...before];
  const rest: Figure[] = [];
  for (const figure of after) {
    const alike = left.filter(
      ({ observation }) => observation.series === figure.observation.series,
    );
    const [partner, ...others] = alike;
    if (partner === undefined || others.length > 0) {
      rest.push(figure);
      continue;
    }
    left.splice(left.indexOf(partner), 1);
    pairs.push([partner, figure]);
  }
  const [one, ...more] = left;
  const [other, ...further] = rest;
  if (one !== undefined && other !== undefined && more.length === 0 && further.length === 0) {
    return { pairs: [...pairs, [one, other]], alone: [] };
  }
  return { pairs, alone: [...left, ...rest] };
}

/**
 * The figures of two periods held against each other, one row a metric and place, in the order of the
 * dataset: `published` is the earlier one. What counts something else is flagged and not subtracted.
 */
export function comparePeriods(
  lookup: Pick<DatasetLookup, "dataset">,
  figures: readonly Figure[],
  { before, after }: PeriodPair,
): readonly ComparedFigure[] {
  const [earlier, later] = [bySubject(figures, before), bySubject(figures, after)];
  const { relations } = lookup.dataset;
  const rows: ComparedFigure[] = [];
  const none = { changes: [], redefinitions: [] } as const;
  for (const subject of new Set([...earlier.keys(), ...later.keys()])) {
    const ofBefore = earlier.get(subject) ?? [];
    const { pairs, alone } = pairsOf(ofBefore, later.get(subject) ?? []);
    for (const [from, to] of pairs) rows.push(held(from, to, relations));
    for (const figure of alone) {
      const { id } = figure.observation;
      rows.push(
        ofBefore.includes(figure)
          ? { id, state: "withdrawn", published: figure, opened: null, ...none }
          : { id, state: "new", published: null, opened: figure, ...none },
      );
    }
  }
  const rowOf = ({ published, opened }: ComparedFigure): number =>
    opened?.row ?? published?.row ?? 0;
  return rows.sort((left, right) => rowOf(left) - rowOf(right));
}
