import type { RawRow } from "./csv/parseCsv";
import { columnLetters, type FileFault } from "./FileFault";

/** Cells that are one: first and last row from 1, first and last column from 0. */
export interface MergedRange {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** A table of a file; `name` is absent in files without sheets. */
export interface FileTable {
  readonly name?: string;
  readonly rows: readonly RawRow[];
  readonly faults: readonly FileFault[];
  readonly merged: readonly MergedRange[];
}

/** A merged range as spreadsheets write it: `A1:C1`. */
export function rangeText({ rows: [top, bottom], columns: [left, right] }: MergedRange): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}
