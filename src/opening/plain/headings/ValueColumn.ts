import type { Aspect, Coverage, Stage } from "../words/headingWords";

/** A column of values and what its headings say of them. */
export interface ValueColumn {
  readonly index: number;
  readonly heading: string;
  /** The metric that the column is of, or tells of; `null` where the rows or the title name it. */
  readonly metric: string | null;
  readonly aspect: Aspect;
  /** What is put behind the metric's name: 同比增长; empty where the column is the metric itself. */
  readonly aspectWords: string;
  readonly coverage: Coverage | null;
  readonly place: string | null;
  /** As the heading writes it; a part of a year is read with the year of the row or the title. */
  readonly period: string | null;
  /** The words that name the period which `period` is counted back from: 1-6月 before 上年同期; `null` for that of the table. */
  readonly periodBefore: string | null;
  /** The part of a population, or what else the columns are: 男, 城镇. */
  readonly part: string | null;
  /** The end of a reform that it is of, where another column is of the other; else `null`. */
  readonly stage: Stage | null;
  readonly unit: string | null;
  readonly isIndex: boolean;
  /** The marks of footnotes of its heading, and of that of the metric that it tells of. */
  readonly marks: readonly string[];
}

/** Whether a column is of a metric itself, and of all its parts. */
export function isLevel({ aspect, part }: ValueColumn): boolean {
  return aspect.kind === "level" && part === null;
}

/** Whether what is said of a metric is counted as the metric is: 目标, 增减额; growth and shares are in percent. */
export function isCountedAlike(aspect: Aspect): boolean {
  return aspect.kind === "change"
    ? aspect.isAmount
    : aspect.kind === "level" || aspect.kind === "target";
}
