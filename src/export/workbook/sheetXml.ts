import { formatPlainNumber } from "../formatPlainNumber";
import type { CellStyles } from "./cellStyles";
import type { SharedStrings } from "./SharedStrings";
import {
  cellAddress,
  type DropDown,
  filterRange,
  frozenColumns,
  printedAcross,
  type Sheet,
  type SheetCell,
} from "./Sheet";
import { xmlText } from "./xmlText";

/** What a spreadsheet takes in one cell. */
const LONGEST_TEXT = 32_767;
const ROWS_AT_ONCE = 250;

/**
 * The XML of a sheet, piece by piece so that a large one never stands in memory as one text; the
 * caller may let the page breathe between the pieces.
 */
export function* sheetXml(
  sheet: Sheet,
  styles: CellStyles,
  strings: SharedStrings,
  selected: boolean,
): Generator<string, void, void> {
  yield opening(sheet, selected);
  let piece = "";
  let index = 0;
  for (const row of sheet.rows) {
    piece += rowXml(row, index, styles, strings);
    index += 1;
    if (index % ROWS_AT_ONCE !== 0) continue;
    yield piece;
    piece = "";
  }
  yield piece;
  yield closing(sheet);
}

function opening(sheet: Sheet, selected: boolean): string {
  const last = cellAddress(Math.max(0, sheet.widths.length - 1), Math.max(0, sheet.rowCount - 1));
  const pane = sheet.headed ? paneXml(frozenColumns(sheet)) : "";
  const columns = sheet.widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""}${sheet.headed ? "" : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16.5"/>',
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    "<sheetData>",
  ].join("");
}

/** The header, and so many of the first columns, that stay where they are. */
function paneXml(columns: number): string {
  const first = cellAddress(columns, 1);
  const selected = (pane: string): string => `<selection pane="${pane}"/>`;
  if (columns === 0) {
    return `<pane ySplit="1" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>${selected("bottomLeft")}`;
  }
  return [
    `<pane xSplit="${columns}" ySplit="1" topLeftCell="${first}" activePane="bottomRight" state="frozen"/>`,
    ...["topRight", "bottomLeft", "bottomRight"].map(selected),
  ].join("");
}

function closing(sheet: Sheet): string {
  const range = filterRange(sheet);
  return [
    "</sheetData>",
    range ? `<autoFilter ref="${range.first}:${range.last}"/>` : "",
    dropDownsXml(sheet.dropDowns ?? []),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    // A4, across, as many pages down as it takes.
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${printedAcross(sheet).pages}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}

/** What a spreadsheet takes as a list written out in its cell's rule. */
const LONGEST_LIST = 255;

function dropDownsXml(dropDowns: readonly DropDown[]): string {
  const rules = dropDowns.flatMap(({ column, firstRow, lastRow, choices, isClosed }) => {
    const list = typeof choices === "string" ? choices : `"${choices.join(",")}"`;
    // A list that is too long, or whose choices hold its separator, cannot be written out.
    const writable =
      typeof choices === "string" ||
      (list.length <= LONGEST_LIST + 2 && !choices.some((choice) => /[,"]/u.test(choice)));
    if (!writable) return [];
    const cells = `${cellAddress(column, firstRow)}:${cellAddress(column, lastRow)}`;
    const refusal = isClosed ? ' showErrorMessage="1"' : "";
    return `<dataValidation type="list" allowBlank="1"${refusal} sqref="${cells}"><formula1>${xmlText(list)}</formula1></dataValidation>`;
  });
  return rules.length === 0
    ? ""
    : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function rowXml(
  row: readonly SheetCell[],
  index: number,
  styles: CellStyles,
  strings: SharedStrings,
): string {
  const cells = row.map((cell, column) =>
    cellXml(cell, cellAddress(column, index), styles, strings),
  );
  return `<row r="${index + 1}">${cells.join("")}</row>`;
}

function cellXml(
  { value, style }: SheetCell,
  address: string,
  styles: CellStyles,
  strings: SharedStrings,
): string {
  const start = `<c r="${address}" s="${styles.numberOf(style)}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${formatPlainNumber(value)}</v></c>`;
  return `${start} t="s"><v>${strings.numberOf(fitting(value))}</v></c>`;
}

function fitting(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}\u2026`;
}
