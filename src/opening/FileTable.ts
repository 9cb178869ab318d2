import type { RawRow } from "./csv/parseCsv";
import { columnLetters } from "../export/workbook/Sheet";
import type { FileFault } from "./FileFault";

/** Cells that are one: first and last row from 1, first and last column from 0. */
export interface MergedRange {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** A table of a file; `name` is absent in files without sheets. */
export interface FileTable {
  readonly name?: string;
  /** What it is called among several of its sheet: its title, else its first cell; absent where it stands alone. */
  readonly part?: string;
  /** Columns of its sheet that stand left of it, where cells and merged ranges are counted from its first; none where absent. */
  readonly left?: number;
  readonly rows: readonly RawRow[];
  readonly faults: readonly FileFault[];
  readonly merged: readonly MergedRange[];
}

/** The text of a cell without the blanks around it; none beyond the end of a row. */
export function cellAt(row: RawRow, index: number): string {
  return (row.cells[index] ?? "").trim();
}

/** Faults of cells, each with the headings that stand above it in its column; `left` columns stand left of the headings. */
export function withHeadings(
  faults: readonly FileFault[],
  headings: readonly RawRow[],
  left = 0,
): readonly FileFault[] {
  return faults.map((fault) => {
    const { column, header } = fault.place;
    if (column === undefined || header !== undefined) return fault;
    const words = headings.map((row) => cellAt(row, column - left));
    const text = [...new Set(words)].join(" ").trim();
    return text === "" ? fault : { ...fault, place: { ...fault.place, header: text } };
  });
}

/** A merged range as spreadsheets write it, `A1:C1`, with so many columns left of what it is counted from. */
export function rangeText({ rows, columns }: MergedRange, left = 0): string {
  const [from = "", to = ""] = columns.map((column) => columnLetters(left + column));
  const [top, bottom] = rows;
  return `${from}${top}:${to}${bottom}`;
}
