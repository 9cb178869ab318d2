import { checkExportTable } from "./checkExportTable";
import type { ExportCell, ExportTable } from "./ExportTable";
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
  const lines = [table.columns.map((column) => column[headers]), ...table.rows].map(csvLine);
  return lines.join("");
}

/** The bytes of a CSV file: UTF-8 behind the byte order mark EF BB BF. */
export function csvBytes(table: ExportTable, options: CsvOptions): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(BYTE_ORDER_MARK + serializeCsv(table, options));
}

/** The bytes of a CSV file of bare rows, its header among them, written by the same rules. */
export function serializeCsvCells(
  rows: readonly (readonly ExportCell[])[],
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(BYTE_ORDER_MARK + rows.map(csvLine).join(""));
}

function csvLine(cells: readonly ExportCell[]): string {
  const fields = cells.map(csvField);
  // An empty line reads as no row at all, so a row of one empty cell is written as an empty quoted one.
  if (fields.length === 1 && fields[0] === "") return `""${LINE_END}`;
  return fields.join(",") + LINE_END;
}

function csvField(cell: ExportCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return formatPlainNumber(cell);
  const text = guardText(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
