import type { Derived } from "../Derived";
import type { Dataset, Observation } from "../../dataset/Dataset";
import { type DatasetLookup, type Figure, lookUp } from "../../dataset/DatasetLookup";
import type { ComparedState, Redefinition } from "../../wording/views/openWords";
import { changesBetween, redefinitionsOf } from "./betweenFigures";

/** One figure of either dataset, held against the other. */
export interface ComparedFigure {
  /** Id of the figure: that of the opened dataset, or of the published one where it was withdrawn. */
  readonly id: string;
  readonly state: ComparedState;
  /** `null` for a new figure. */
  readonly published: Figure | null;
  /** `null` for a withdrawn one. */
  readonly opened: Figure | null;
  /** Difference, ratio and percentage, as far as they can be worked out; empty unless `changed`. */
  readonly changes: readonly Derived[];
  /** Why the two are not compared; empty unless `redefined`. */
  readonly redefinitions: readonly Redefinition[];
}

function key({ metric, place, series, period }: Observation): string {
  const time = period.basis === "not_stated" ? "" : `${period.start}/${period.end ?? ""}`;
  return JSON.stringify([metric, place, series ?? "", time]);
}

function keyWithoutTime({ metric, place, series }: Observation): string {
  return JSON.stringify([metric, place, series ?? ""]);
}

/** The figures of a list that alone have their key. */
function only(
  figures: readonly Figure[],
  keyOf: (observation: Observation) => string,
): Map<string, Figure> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const at = keyOf(figure.observation);
    groups.set(at, [...(groups.get(at) ?? []), figure]);
  }
  return new Map(
    [...groups].flatMap(([at, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[at, first] as const],
    ),
  );
}

/** Pairs by id, then by metric, place, series and period, then without the period where that is unmistakable. */
function pairFigures(published: DatasetLookup, opened: DatasetLookup): Map<Figure, Figure> {
  const pairs = new Map<Figure, Figure>();
  const taken = new Set<Figure>();
  const join = (figure: Figure, partner: Figure | undefined): void => {
    if (partner === undefined || pairs.has(figure) || taken.has(partner)) return;
    pairs.set(figure, partner);
    taken.add(partner);
  };
  for (const figure of opened.figures) {
    const { id } = figure.observation;
    if (published.hasFigure(id)) join(figure, published.figure(id));
  }
  for (const keyOf of [key, keyWithoutTime]) {
    const rest = opened.figures.filter((figure) => !pairs.has(figure));
    const partners = only(
      published.figures.filter((figure) => !taken.has(figure)),
      keyOf,
    );
    for (const [at, figure] of only(rest, keyOf)) join(figure, partners.get(at));
  }
  return pairs;
}

function saysTheSame(before: Figure, after: Figure): boolean {
  const said = ({ observation: { quantity, direction, period } }: Figure): string =>
    JSON.stringify([
      quantity,
      direction ?? null,
      period.basis === "not_stated" ? null : [period.start, period.end ?? null],
    ]);
  return said(before) === said(after);
}

function compare(before: Figure, after: Figure): ComparedFigure {
  const base = { id: after.observation.id, published: before, opened: after };
  const redefinitions = redefinitionsOf(before, after);
  if (redefinitions.length > 0) return { ...base, state: "redefined", changes: [], redefinitions };
  if (saysTheSame(before, after)) return { ...base, state: "same", changes: [], redefinitions };
  return { ...base, state: "changed", changes: changesBetween(before, after), redefinitions };
}

/**
 * Every figure of the opened dataset, in its order, held against the published one, and behind them what
 * was withdrawn. Figures that are counted in another way are flagged and never subtracted.
 */
export function compareDatasets(published: Dataset, opened: Dataset): readonly ComparedFigure[] {
  const [before, after] = [lookUp(published), lookUp(opened)];
  const pairs = pairFigures(before, after);
  const paired = new Set(pairs.values());
  const none = { changes: [], redefinitions: [] } as const;
  return [
    ...after.figures.map((figure): ComparedFigure => {
      const partner = pairs.get(figure);
      return partner === undefined
        ? { id: figure.observation.id, state: "new", published: null, opened: figure, ...none }
        : compare(partner, figure);
    }),
    ...before.figures
      .filter((figure) => !paired.has(figure))
      .map((figure): ComparedFigure => ({
        id: figure.observation.id,
        state: "withdrawn",
        published: figure,
        opened: null,
        ...none,
      })),
  ];
}

/** How many figures fare in each way. */
export function countStates(compared: readonly ComparedFigure[]): Record<ComparedState, number> {
  const counts = { new: 0, changed: 0, same: 0, withdrawn: 0, redefined: 0 };
  for (const { state } of compared) counts[state] += 1;
  return counts;
}
