import type { Dataset } from "../../dataset/Dataset";
import type { DatasetLookup, Figure } from "../../dataset/DatasetLookup";
import { isoPeriod, periodOrder } from "../../wording/formatPeriod";
import type { ComparedFigure } from "./compareDatasets";
import { changesBetween, redefinitionsOf } from "./betweenFigures";
import { partOfYear } from "./windows";

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

/** One period with the first figure of each metric, place and series in it. */
interface Told {
  readonly key: string;
  /** The same text for the same part of any year. */
  readonly part: string;
  readonly figures: ReadonlyMap<string, Figure>;
}

function tellPeriods(figures: readonly Figure[]): readonly Told[] {
  const told = new Map<string, Told & { readonly figures: Map<string, Figure> }>();
  for (const figure of figures) {
    const { period, series } = figure.observation;
    const key = isoPeriod(period);
    if (key === null) continue;
    const known = told.get(key) ?? {
      key,
      part: partOfYear(period),
      figures: new Map(),
    };
    told.set(key, known);
    const subject = `${subjectKey(figure)} ${series ?? ""}`;
    if (!known.figures.has(subject)) known.figures.set(subject, figure);
  }
  return periodsOf(figures).flatMap(({ key }) => told.get(key) ?? []);
}

/** The same part of two years is asked for before two parts of one year, unless these share twice as much. */
const weightOf = (before: Told, after: Told): number => (before.part === after.part ? 2 : 1);

/**
 * In what two figures of two periods do not count the same thing. One that is not final yet, as the latest period mostly
 * is, counts the same as the final one before it: its growth is counted from that. A revised one does not.
 */
function differencesOf(before: Figure, after: Figure): ComparedFigure["redefinitions"] {
  const areFinalOrToBe = [before, after].every(({ observation: { status = "normal" } }) =>
    ["normal", "provisional"].includes(status),
  );
  return redefinitionsOf(before, after).filter((name) => name !== "status" || !areFinalOrToBe);
}

/**
 * The two periods of which the most figures may be held against each other, the same part of two years first; of
 * those alike the latest two. `null` where none may.
 */
export function choosePeriods(figures: readonly Figure[]): PeriodPair | null {
  const periods = tellPeriods(figures);
  let best: { readonly pair: PeriodPair; readonly score: number } | null = null;
  for (const [at, after] of [...periods.entries()].reverse()) {
    for (const before of periods.slice(0, at).reverse()) {
      const weight = weightOf(before, after);
      const least = best?.score ?? 0;
      // Most pairs are too small to be looked through.
      if (weight * Math.min(before.figures.size, after.figures.size) <= least) continue;
      let shared = 0;
      for (const [subject, later] of after.figures) {
        const earlier = before.figures.get(subject);
        if (earlier !== undefined && differencesOf(earlier, later).length === 0) shared += 1;
      }
      if (shared * weight > least)
        best = { pair: { before: before.key, after: after.key }, score: shared * weight };
    }
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

function held(before: Figure, after: Figure, relations: Dataset["relations"]): ComparedFigure {
  const base = { id: after.observation.id, published: before, opened: after };
  const redefinitions = differencesOf(before, after);
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
