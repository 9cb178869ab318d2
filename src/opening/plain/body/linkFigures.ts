import type { TableRow } from "../../template/readTable";
import type { Aspect, ChangeBase, Stage } from "../words/headingWords";

/** A figure of a table and what it says of its metric. */
export interface LinkedFigure {
  readonly row: TableRow;
  /** The metric that it is of or tells of; figures of one group of columns share it. */
  readonly metric: string;
  /** Its place, period and part: what figures that belong together have in common. */
  readonly rest: string;
  readonly aspect: Aspect;
  /** The end of a reform that it is of; `null` of any other number. */
  readonly stage: Stage | null;
}

/** Figures that a table puts beside one another, as the relation that its headings name. */
export type ProposedRelation =
  | {
      readonly kind: "change";
      readonly level: TableRow;
      readonly change: TableRow;
      readonly isAmount: boolean;
      readonly base: ChangeBase;
    }
  | {
      readonly kind: "target";
      readonly target: TableRow;
      readonly attained: TableRow | null;
      readonly completion: TableRow | null;
    }
  | { readonly kind: "rank"; readonly value: TableRow; readonly rank: TableRow }
  | {
      readonly kind: "before_after";
      readonly before: TableRow;
      readonly after: TableRow;
      /** What the headings call the two ends. */
      readonly words: readonly [before: string, after: string];
    };

/** Links what stands beside a value, by the headings' own words, to the value of the same metric, place and period. */
export function linkFigures(figures: readonly LinkedFigure[]): readonly ProposedRelation[] {
  const groups = new Map<string, LinkedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.metric} ${figure.rest}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [figure]);
    else known.push(figure);
  }
  return [...groups.values()].flatMap((group) => linksOf(group));
}

function linksOf(group: readonly LinkedFigure[]): ProposedRelation[] {
  const one = (kind: Aspect["kind"]): TableRow | null =>
    group.find(({ aspect }) => aspect.kind === kind)?.row ?? null;
  const before = group.find(({ stage }) => stage?.end === "before");
  const after = group.find(({ stage }) => stage?.end === "after");
  // What changed, was planned or is ranked is what is so now.
  const level = after?.row ?? one("level");
  // 预算数 and, behind it, 调整预算数: the later one is what has to be reached.
  const [aimed] = group.filter(({ aspect }) => aspect.kind === "target").slice(-1);
  const target = aimed?.row ?? null;
  const links: ProposedRelation[] = [];
  if (before?.stage && after?.stage) {
    const words = [before.stage.words, after.stage.words] as const;
    links.push({ kind: "before_after", before: before.row, after: after.row, words });
  }
  if (target !== null && (level !== null || one("completion") !== null)) {
    links.push({ kind: "target", target, attained: level, completion: one("completion") });
  }
  for (const { aspect, row: rank } of group) {
    const value = aspect.kind === "rank" ? one(aspect.of) : null;
    if (value !== null) links.push({ kind: "rank", value, rank });
  }
  for (const { aspect, row } of group) {
    if (aspect.kind !== "change" || level === null) continue;
    links.push({
      kind: "change",
      level,
      change: row,
      isAmount: aspect.isAmount,
      base: aspect.base,
    });
  }
  return links;
}
