import type { CellStyle } from "./cellStyles";

/** One cell as it is written: text, a number (a day is one too), or nothing but its look. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
}

/** Cells of one column that offer a list to choose from. */
export interface DropDown {
  /** From 0. */
  readonly column: number;
  /** Rows from 0, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The choices themselves, or the cells that hold them: `'领域'!$A$2:$A$500`. */
  readonly choices: readonly string[] | string;
  /** Whether anything else is refused. */
  readonly isClosed: boolean;
}

/** One sheet of a workbook, ready to be written. */
export interface Sheet {
  /** Name on the tab, already one that a spreadsheet takes, unique in the workbook. */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Gone through once, from the first to the last. */
  readonly rows: Iterable<readonly SheetCell[]>;
  readonly rowCount: number;
  /** Whether the first row is a header: frozen, repeated in print, with filter arrows. */
  readonly headed: boolean;
  readonly dropDowns?: readonly DropDown[];
}

/** `A1`, `AB12`: column and row from 0. */
export function cellAddress(column: number, row: number): string {
  return columnLetters(column) + String(row + 1);
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Where filter arrows stand and how far they reach: the header and every row below it. */
export function filterRange(
  sheet: Sheet,
): { readonly first: string; readonly last: string } | null {
  if (!sheet.headed) return null;
  return {
    first: cellAddress(0, 0),
    last: cellAddress(sheet.widths.length - 1, sheet.rowCount - 1),
  };
}
