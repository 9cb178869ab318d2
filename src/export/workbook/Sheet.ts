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
  /**
   * Position of the column by which a reader knows a row, which stays in sight with those before it, and on every
   * sheet of paper; absent where none is known.
   */
  readonly rowHead?: number;
  readonly dropDowns?: readonly DropDown[];
}

/** `A1`, `AB12`: column and row from 0. */
export function cellAddress(column: number, row: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A`, `AB`: a column from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * Characters across a landscape A4 in type of 8 pt, the smallest that is read on paper: 770 pt of paper, of which
 * one takes 4.4 pt (6 pt at the 11 pt of the cells), less what is left over where no column may be torn.
 */
const PAGE_WIDTH = 170;

/** Characters of a sheet that may stand still on a screen, where a laptop shows twice as many. */
const STILL_WIDTH = 84;

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Columns that are repeated on every sheet of paper, by position, both included. */
export interface RepeatedColumns {
  readonly first: number;
  readonly last: number;
}

/** The columns that name the rows: up to their head and as many before it as take a third of a page; else the first ones. */
function namingColumns({ widths, rowHead }: Sheet): RepeatedColumns | null {
  const fits = (first: number, last: number): boolean =>
    sumOf(widths.slice(first, last + 1)) <= PAGE_WIDTH / 3;
  if (rowHead !== undefined) {
    let first = rowHead;
    while (first > 0 && fits(first - 1, rowHead)) first -= 1;
    return { first, last: rowHead };
  }
  let last = -1;
  while (last + 1 < widths.length && fits(0, last + 1)) last += 1;
  return last < 0 ? null : { first: 0, last };
}

/**
 * How a sheet goes on paper: on as many pages across as keep it readable, each of which repeats the columns
 * that name its rows.
 */
export function printedAcross(sheet: Sheet): {
  readonly pages: number;
  readonly repeated: RepeatedColumns | null;
} {
  const total = sumOf(sheet.widths);
  if (total <= PAGE_WIDTH) return { pages: 1, repeated: null };
  const repeated = namingColumns(sheet);
  const naming =
    repeated === null ? 0 : sumOf(sheet.widths.slice(repeated.first, repeated.last + 1));
  return { pages: Math.ceil((total - naming) / (PAGE_WIDTH - naming)), repeated };
}

/** How many of the first columns stay in sight: up to the head of the rows, where these leave room for others. */
export function frozenColumns({ widths, rowHead }: Sheet): number {
  if (rowHead === undefined) return 0;
  return sumOf(widths.slice(0, rowHead + 1)) <= STILL_WIDTH ? rowHead + 1 : 0;
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
