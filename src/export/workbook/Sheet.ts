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

/**
 * How a sheet goes on paper: on as many pages across as keep it readable, each of which repeats the columns
 * that name its rows, as many of the first as take a third of a page.
 */
export function printedAcross({ widths }: Sheet): {
  readonly pages: number;
  readonly repeated: number;
} {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= PAGE_WIDTH) return { pages: 1, repeated: 0 };
  let [repeated, naming] = [0, 0];
  for (const width of widths) {
    if (naming + width > PAGE_WIDTH / 3) break;
    naming += width;
    repeated += 1;
  }
  return { pages: Math.ceil((total - naming) / (PAGE_WIDTH - naming)), repeated };
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
