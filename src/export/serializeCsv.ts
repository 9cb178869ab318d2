import type { Cell } from "../columns/Column";
import { checkExportTable } from "./checkExportTable";
import type { ExportTable } from "../columns/ExportTable";
import type { TableSlices } from "../columns/ExportTable";
import { formatPlainNumber } from "./formatPlainNumber";
import { guardText } from "./formulaGuard";

export interface CsvOptions {
  /** What stands in the first row: names for machines or names for readers. */
  readonly headers: "id" | "header";
}

/** Without it, Chinese Excel and WPS read the file as GBK. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** Spaces at the ends are quoted too, since lenient readers trim them. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/**
 * A table as CSV (RFC 4180): header in the first row and nothing above it, CRLF after every row,
 * numbers as plain digits, text guarded against being run as a formula, `null` as an empty cell.
 * Without byte order mark: `csvBytes` adds it. Throws an Error for an unsound table.
 */
export function serializeCsv(table: ExportTable, { headers }: CsvOptions): string {
  checkExportTable(table);
  return csvLines([table.columns.map((column) => column[headers]), ...table.rows]);
}

/** The bytes of a CSV file: UTF-8 behind the byte order mark EF BB BF. */
export function csvBytes(table: ExportTable, options: CsvOptions): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(BYTE_ORDER_MARK + serializeCsv(table, options));
}

/**
 * The bytes of a CSV file in pieces, one a slice: joined, they are what `csvBytes` gives for the whole
 * table. Throws an Error at an unsound slice.
 */
export function* csvPieces(
  { slices }: TableSlices,
  { headers }: CsvOptions,
): Generator<Uint8Array<ArrayBuffer>, void, void> {
  const encoder = new TextEncoder();
  let isFirst = true;
  for (const slice of slices()) {
    checkExportTable(slice);
    const head = isFirst ? [slice.columns.map((column) => column[headers])] : [];
    yield encoder.encode((isFirst ? BYTE_ORDER_MARK : "") + csvLines([...head, ...slice.rows]));
    isFirst = false;
  }
}

/** The bytes of a CSV file of bare rows, its header among them, written by the same rules. */
export function serializeCsvCells(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(BYTE_ORDER_MARK + csvLines(rows));
}

function csvLines(rows: readonly (readonly Cell[])[]): string {
  // Rows often repeat the cell above, such as the name of their metric: its field is not made again.
  const cellsAbove: Cell[] = [];
  const fieldsAbove: string[] = [];
  let text = "";
  for (const cells of rows) {
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? null;
      if (cell !== cellsAbove[at]) {
        cellsAbove[at] = cell;
        fieldsAbove[at] = csvField(cell);
      }
      if (at > 0) text += ",";
      text += fieldsAbove[at] ?? "";
    }
    // An empty line reads as no row at all, so a row of one empty cell is written as an empty quoted one.
    if (cells.length === 1 && fieldsAbove[0] === "") text += '""';
    text += LINE_END;
  }
  return text;
}

function csvField(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return formatPlainNumber(cell);
  const text = guardText(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
