import type { Dataset } from "../../dataset/Dataset";
import { findPlaceholders, type Placeholder } from "../../opening/findPlaceholders";

/** Texts of a dataset that a person still has to write. */
export interface Unfinished {
  readonly count: number;
  /** Those that are listed, in the order of the workbook. */
  readonly listed: readonly Placeholder[];
}

/** Nobody writes more by hand; the others are counted. */
const MOST_LISTED = 5000;

/** A dataset in which nothing is left to be written. */
export const finished: Unfinished = { count: 0, listed: [] };

/** What is still to be written in a dataset. */
export function unfinishedTexts(dataset: Dataset): Unfinished {
  const found = findPlaceholders(dataset);
  return { count: found.length, listed: found.slice(0, MOST_LISTED) };
}
