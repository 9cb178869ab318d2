/** Where the reading of a file or the draft of a text stands, in the order in which the parts of each are done. */
export type ReadStep =
  | "loading"
  | "rows"
  | "records"
  | "numerals"
  | "figures"
  | "measures"
  | "checks";

export interface ReadProgress {
  readonly step: ReadStep;
  /** Part of the whole that is done, 0 to 1. */
  readonly done: number;
}

/** Told now and then, so that whoever waits sees how far it is. */
export type OnProgress = (progress: ReadProgress) => void;

/** The parts of the whole that are done when a step begins, by how long the steps take of large files and long texts. */
const BEGINS: Readonly<Record<ReadStep, number>> = {
  loading: 0,
  rows: 0.1,
  records: 0.4,
  numerals: 0,
  figures: 0.15,
  measures: 0.6,
  checks: 0.7,
};
const ENDS: Readonly<Record<ReadStep, number>> = {
  loading: 0.1,
  rows: 0.4,
  records: 0.7,
  numerals: 0.15,
  figures: 0.6,
  measures: 0.7,
  checks: 1,
};

/** A step that is done by `part`, 0 to 1, as progress of the whole. */
export function progressOf(step: ReadStep, part = 0): ReadProgress {
  return { step, done: BEGINS[step] + (ENDS[step] - BEGINS[step]) * part };
}
