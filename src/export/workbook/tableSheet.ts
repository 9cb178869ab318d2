import type { Cell } from "../../columns/Column";
import { checkExportTable } from "../checkExportTable";
import {
  type ExportColumn,
  type ExportTable,
  headOf,
  numberFormat,
  type RowFormat,
  type TableSlices,
} from "../../columns/ExportTable";
import { runsAsFormula } from "../formulaGuard";
import { shiftDecimalPoint } from "../formatPlainNumber";
import { headerStyle, plainStyle, type CellStyle } from "./cellStyles";
import type { Sheet, SheetCell } from "./Sheet";

const NARROWEST = 8;
const WIDEST = 60;
/** Rows looked at for the width of a column that does not state its own. */
const ROWS_MEASURED = 200;

const bodyStyle: CellStyle = { ...plainStyle, bordered: true };
const textStyle: CellStyle = { ...bodyStyle, wrapped: true };

/** A table as a sheet: header row, then typed cells. `name` is the name on the tab. */
export function tableSheet(table: TableSlices, name: string): Sheet {
  const head = headOf(table);
  const rowHead = head.columns.findIndex(({ id }) => id === head.rowHead);
  return {
    name,
    headed: true,
    ...(rowHead >= 0 && { rowHead }),
    widths: head.columns.map(
      (column, position) => column.width ?? measuredWidth(column, head, position),
    ),
    rows: rowsOf(table, head.columns),
    rowCount: table.rowCount + 1,
  };
}

/** Throws an Error at an unsound slice. */
function* rowsOf(
  { slices }: TableSlices,
  columns: readonly ExportColumn[],
): Generator<readonly SheetCell[], void, void> {
  yield columns.map((column) => textCell(column.header, headerStyle));
  for (const slice of slices()) {
    checkExportTable(slice);
    for (const [index, row] of slice.rows.entries()) {
      const format = slice.formatOfRow?.(index) ?? null;
      yield columns.map((column, position) => typedCell(row[position] ?? null, column, format));
    }
  }
}

/** A cell that is text whatever it looks like. */
export function textCell(text: string, style: CellStyle): SheetCell {
  return { value: text, style: runsAsFormula(text) ? { ...style, quoted: true } : style };
}

function typedCell(cell: Cell, column: ExportColumn, rowFormat: RowFormat | null): SheetCell {
  if (cell === null) return { value: null, style: bodyStyle };
  if (typeof cell === "number") return numberCell(cell, column, rowFormat);
  const serial = column.datatype === "date" ? dateSerial(cell) : null;
  if (serial !== null) return { value: serial, style: { ...bodyStyle, format: "yyyy-mm-dd" } };
  return textCell(cell, textStyle);
}

/** A percentage is written as its fraction under a percent format, which is what spreadsheets calculate with. */
function numberCell(value: number, column: ExportColumn, rowFormat: RowFormat | null): SheetCell {
  if (column.datatype === "integer") return { value, style: { ...bodyStyle, format: "0" } };
  const { decimals, percent } = numberFormat(column, rowFormat);
  const places = decimals === null || decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (percent) {
    const format = decimals === null ? "0.##%" : `0${places}%`;
    return { value: shiftDecimalPoint(value, -2), style: { ...bodyStyle, format } };
  }
  const format = decimals === null ? "General" : `#,##0${places}`;
  return { value, style: { ...bodyStyle, format } };
}

function measuredWidth(column: ExportColumn, table: ExportTable, position: number): number {
  const texts = [
    column.header,
    ...table.rows.slice(0, ROWS_MEASURED).map((row) => String(row[position] ?? "")),
  ];
  return Math.min(WIDEST, Math.max(NARROWEST, 2 + Math.max(...texts.map(widthOf))));
}

/** Width in characters; one outside Latin counts as two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > "\u024F" ? 2 : 1), 0);
}

const DAY_IN_MS = 86_400_000;
/** Spreadsheets count days from here, for all days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;

/**
 * A day as spreadsheets count it: 45488 for 2024-07-15; `null` for what is no full day, no day of the
 * calendar, or before March 1900, where spreadsheets disagree.
 */
export function dateSerial(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  // The thirtieth of February is read as a day of March, or not at all.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  const serial = (time - DAY_ZERO) / DAY_IN_MS;
  return serial < FIRST_SAFE_SERIAL ? null : serial;
}
