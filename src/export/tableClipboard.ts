import type { Cell } from "../columns/Column";
import type { Language } from "../dataset/Dataset";
import { checkExportTable } from "./checkExportTable";
import type { ClipboardContent } from "./copyToClipboard";
import {
  holdsNumbers,
  type ExportColumn,
  type ExportTable,
  numberFormat,
  type RowFormat,
} from "../columns/ExportTable";
import { formatFixedNumber, formatPlainNumber } from "./formatPlainNumber";
import { guardText } from "./formulaGuard";
import { locales } from "../wording/locales";

export interface TableFrame {
  /** Stands above the table. */
  readonly heading: string;
  /** Stands below the table: source, date, filters. */
  readonly sourceLine: string;
  readonly language: Language;
}

const BORDER = "border:1px solid #76818E;padding:3px 6px;vertical-align:top";
const FONT =
  "font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:10.5pt;color:#1A2230";

/** What a cell shows, and the number format that Excel reads from `mso-number-format`. */
interface ShownCell {
  readonly text: string;
  readonly format: string;
  readonly isNumber: boolean;
}

/**
 * A table for the clipboard, as HTML and as tab-separated text. The text is the table alone: what takes text
 * and no HTML, a script or a sheet, takes the first line for the headings and the last for a row.
 */
export function tableClipboard(table: ExportTable, frame: TableFrame): ClipboardContent {
  return { html: tableHtml(table, frame), text: tableTsv(table) };
}

/**
 * A table as HTML that Word, WPS and Excel paste with borders: heading, table, source line. All style is
 * inline, all text escaped and guarded; Excel keeps text as text and numbers with their decimals.
 * Throws an Error for an unsound table.
 */
export function tableHtml(
  table: ExportTable,
  { heading, sourceLine, language }: TableFrame,
): string {
  checkExportTable(table);
  const header = table.columns.map(
    (column) =>
      `<th scope="col" style="${BORDER};background:#EDF0F3;text-align:left">${escaped(column.header)}</th>`,
  );
  const rows = table.rows.map((row, index) => {
    const format = table.formatOfRow?.(index) ?? null;
    const cells = table.columns.map((column, position) =>
      cellHtml(shownCell(row[position] ?? null, column, format)),
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<html lang="${locales[language].tag}"><head><meta charset="utf-8"></head><body style="${FONT}">`,
    `<p style="margin:0 0 4pt"><b>${escaped(heading)}</b></p>`,
    '<table border="1" cellspacing="0" cellpadding="3" style="border-collapse:collapse">',
    `<thead><tr>${header.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`,
    `<p style="margin:4pt 0 0;font-size:9pt">${escaped(sourceLine)}</p>`,
    "</body></html>",
  ].join("");
}

/**
 * A table as tab-separated text: header first, LF between rows, none after the last. Tabs and line ends
 * within cells become spaces, text is guarded. Throws an Error for an unsound table.
 */
export function tableTsv(table: ExportTable): string {
  checkExportTable(table);
  const lines = [
    table.columns.map((column) => oneLine(column.header)),
    ...table.rows.map((row, index) => {
      const format = table.formatOfRow?.(index) ?? null;
      return table.columns.map((column, position) => {
        const { text, isNumber } = shownCell(row[position] ?? null, column, format);
        return isNumber ? text : oneLine(text);
      });
    }),
  ];
  return lines.map((cells) => cells.join("\t")).join("\n");
}

function shownCell(cell: Cell, column: ExportColumn, rowFormat: RowFormat | null): ShownCell {
  if (cell === null)
    return { text: "", format: "General", isNumber: holdsNumbers(column.datatype) };
  if (typeof cell === "string") return { text: cell, format: "\\@", isNumber: false };
  if (column.datatype === "integer")
    return { text: formatPlainNumber(cell), format: "0", isNumber: true };
  const { decimals: printed, percent } = numberFormat(column, rowFormat);
  const decimals = printed ?? decimalsOf(cell);
  const format = decimals === 0 ? "0" : `0\\.${"0".repeat(decimals)}`;
  const text = formatFixedNumber(cell, decimals);
  return percent
    ? { text: `${text}%`, format: `${format}%`, isNumber: true }
    : { text, format, isNumber: true };
}

function decimalsOf(value: number): number {
  return formatPlainNumber(value).split(".")[1]?.length ?? 0;
}

function cellHtml({ text, format, isNumber }: ShownCell): string {
  const style = `${BORDER};mso-number-format:'${format}'${isNumber ? ";text-align:right;white-space:nowrap" : ""}`;
  return `<td style="${style}">${isNumber ? text : escaped(guardText(text))}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML; a line end stays within its cell when Excel pastes it. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character)
    .replace(/\r\n|[\r\n]/gu, '<br style="mso-data-placement:same-cell">');
}

/** A cell that begins with a quotation mark is quoted: a spreadsheet reads on to the next one, over tabs and lines. */
function oneLine(text: string): string {
  const line = guardText(text.replace(/[\t\r\n\u2028\u2029]+/gu, " "));
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
