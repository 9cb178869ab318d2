import type { Dataset } from "../../dataset/Dataset";
import { findPlaceholders, type Placeholder } from "../../opening/findPlaceholders";

/** Texts of a dataset that a person still has to write. */
export interface Unfinished {
  readonly count: number;
  /** The first of them, in the order of the file. */
  readonly first: readonly Placeholder[];
}

/** Texts that are named; the others are counted. */
const MOST_NAMED = 5;

/** A dataset in which nothing is left to be written. */
export const finished: Unfinished = { count: 0, first: [] };

/** What is still to be written in a dataset. */
export function unfinishedTexts(dataset: Dataset): Unfinished {
  const found = findPlaceholders(dataset);
  return { count: found.length, first: found.slice(0, MOST_NAMED) };
}
