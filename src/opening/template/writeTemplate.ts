import type { Dataset, Language, Observation } from "../../dataset/Dataset";
import { serializeCsvCells } from "../../export/serializeCsv";
import { headerStyle, plainStyle, type CellStyle } from "../../export/workbook/cellStyles";
import { coverSheet } from "../../export/workbook/coverSheet";
import type { DropDown, Sheet, SheetCell } from "../../export/workbook/Sheet";
import { textCell } from "../../export/workbook/tableSheet";
import { writeSheets } from "../../export/workbook/writeWorkbook";
import { openWords } from "../../wording/views/openWords";
import { ColumnDescriptions } from "./columnDescription";
import type { TemplateColumn } from "../../columns/TemplateColumn";
import {
  CellWriter,
  figureRows,
  type HelperCells,
  sheetRows,
  type TemplateCell,
} from "./templateRows";
import {
  figureColumnsOf,
  figuresSheet,
  type TemplateSheet,
  templateSheets,
  templateSheetsOf,
} from "../../columns/sheets";

/** Rows below the last one that are ready to be filled in. */
const SPARE_ROWS = 200;
const NUMBER: CellStyle = { ...plainStyle, bordered: true };
/** Text stays what was typed: 2024-06 does not become a day, 3/4 no date. */
const TEXT: CellStyle = { ...NUMBER, wrapped: true, format: "@" };

function isNumeric({ form, codes }: TemplateColumn): boolean {
  return codes === undefined && (form === "number" || form === "integer");
}

function header(column: TemplateColumn, language: Language): string {
  return column.isRequired ? `${column.header[language]} *` : column.header[language];
}

function widthOf({ form, path, codes }: TemplateColumn): number {
  if (codes !== undefined || form !== "text") return 14;
  return path.includes("definition") || path.includes("statement") || path.includes("note")
    ? 36
    : 18;
}

function bodyCell(cell: TemplateCell, column: TemplateColumn): SheetCell {
  if (typeof cell === "string") return textCell(cell, TEXT);
  return { value: cell, style: isNumeric(column) ? NUMBER : TEXT };
}

/** The list that a column's cells are chosen from: its own codes, or the names of another sheet. */
function dropDown(
  column: TemplateColumn,
  index: number,
  lastRow: number,
  language: Language,
): DropDown[] {
  const rows = { column: index, firstRow: 1, lastRow };
  if (column.codes !== undefined) {
    return [{ ...rows, choices: column.codes.map(({ name }) => name[language]), isClosed: true }];
  }
  if (column.to === undefined || column.form !== "text") return [];
  const sheet = templateSheets.find(
    ({ target }) => target.kind === "list" && target.list === column.to,
  );
  if (sheet === undefined || sheet === figuresSheet) return [];
  return [{ ...rows, choices: `'${sheet.title[language]}'!$A$2:$A$500`, isClosed: false }];
}

/** A sheet of the template with rows that are filled in, and two hundred below them that are ready to be. */
export function templateSheet(
  sheet: TemplateSheet,
  rows: readonly (readonly TemplateCell[])[],
  language: Language,
): Sheet {
  const lastRow = rows.length + SPARE_ROWS;
  const spare = Array.from({ length: SPARE_ROWS }, () =>
    sheet.columns.map((column) => bodyCell(null, column)),
  );
  const cells = [
    sheet.columns.map((column) => textCell(header(column, language), headerStyle)),
    ...rows.map((row) =>
      sheet.columns.map((column, index) => bodyCell(row[index] ?? null, column)),
    ),
    ...spare,
  ];
  return {
    name: sheet.title[language],
    headed: true,
    rowHead: 0,
    widths: sheet.columns.map(widthOf),
    rows: cells,
    rowCount: cells.length,
    dropDowns: sheet.columns.flatMap((column, index) => dropDown(column, index, lastRow, language)),
  };
}

/** The data dictionary of the template: one row a column, in the schema's own words. */
export function dictionarySheet(language: Language): Sheet {
  const words = openWords[language].template;
  const descriptions = new ColumnDescriptions();
  const rows = templateSheets.flatMap((sheet) =>
    sheet.columns.map((column) => [
      sheet.title[language],
      column.header[language],
      column.isRequired === true ? words.yes : "",
      descriptions.of(column, sheet)[language],
      descriptions.exampleOf(column, sheet),
      (column.codes ?? []).map(({ name }) => name[language]).join(" / "),
    ]),
  );
  const cells = [
    words.dictionaryHeaders.map((text) => textCell(text, headerStyle)),
    ...rows.map((row) => row.map((text) => textCell(text, { ...NUMBER, wrapped: true }))),
  ];
  return {
    name: words.dictionary,
    headed: true,
    rowHead: 1,
    widths: [14, 22, 8, 70, 24, 40],
    rows: cells,
    rowCount: cells.length,
  };
}

/** A line of the sheet that says how to fill the others in. */
interface Remark {
  readonly label: string;
  readonly text: string;
}

/** The sheets of a dataset with its records in their rows; those of the empty template without one. */
function rowsOf(
  dataset: Dataset | null,
  language: Language,
): readonly (readonly [sheet: TemplateSheet, rows: readonly (readonly TemplateCell[])[]])[] {
  const sheets = templateSheetsOf(dataset);
  if (dataset === null) return sheets.map((sheet) => [sheet, exampleRows(sheet, language)]);
  const writer = new CellWriter(dataset, language);
  return sheets.map((sheet) => [sheet, sheetRows(dataset, sheet, writer)]);
}

/** The template's workbook before it is written: how to fill it in, a sheet for every list of the dataset, and the dictionary. */
export function templateWorkbook(
  dataset: Dataset | null,
  language: Language,
  remarks: readonly Remark[] = [],
): { readonly title: string; readonly modified: string; readonly sheets: readonly Sheet[] } {
  const words = openWords[language].template;
  const title = dataset?.title[language] ?? words.title;
  const modified = dataset?.modified ?? "2024-01-01";
  const facts = [...words.steps, ...remarks];
  const cover = coverSheet({ name: words.cover, title, modified, facts }, words.cover);
  const sheets = rowsOf(dataset, language).map(([sheet, rows]) =>
    templateSheet(sheet, rows, language),
  );
  return { title, modified, sheets: [cover, ...sheets, dictionarySheet(language)] };
}

/**
 * The template as a workbook. With a dataset it holds that dataset whole, so that it can be edited and opened again;
 * without, it is empty.
 */
export function writeTemplateWorkbook(
  dataset: Dataset | null,
  language: Language,
  remarks: readonly Remark[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, title, modified } = templateWorkbook(dataset, language, remarks);
  return writeSheets(sheets, title, modified);
}

/** The empty template opens with what nearly every dataset has, so that a clerk adds rather than invents. */
function exampleRows(sheet: TemplateSheet, language: Language): TemplateCell[][] {
  const rows = openWords[language].template.examples[sheet.key] ?? [];
  return rows.map((row) => sheet.columns.map(({ id }) => row[id] ?? null));
}

/** What the helper columns say of a figure in a file that has no sheets of relations and cautions. */
function helpersOf(dataset: Dataset, language: Language): HelperCells {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const writer = new CellWriter(dataset, language);
  const scope = figuresSheet.columns.find(({ helper }) => helper === "same_scope");
  return (observation: Observation) => {
    const source = sources.get(observation.source);
    const cells: Record<string, TemplateCell> = {
      publisher: source?.publisher?.[language] ?? null,
      published: source?.published ?? null,
    };
    for (const relation of dataset.relations) {
      if (relation.kind === "before_after" && relation.after === observation.id) {
        cells["before"] = relation.before;
        cells["same_scope"] =
          scope === undefined ? null : writer.cell(relation.comparability.sameScope, scope);
        cells["comparability_note"] = relation.comparability.note?.[language] ?? null;
        cells["finding"] = relation.finding[language];
      }
      if (relation.kind === "part_of_whole" && relation.part === observation.id) {
        cells["whole"] = relation.whole;
        cells["share"] = relation.share ?? null;
        cells["finding"] = relation.finding[language];
      }
    }
    const caution = dataset.cautions.find(({ figures }) => figures.includes(observation.id));
    if (caution !== undefined) cells["caution"] = caution.note[language];
    return cells;
  };
}

/**
 * The figures of a dataset as one CSV by the template; empty but for the headers without a dataset. What
 * such a file does not hold: descriptions of measures, relations other than before-and-after and part of a
 * whole, headlines, numerals that are no figures, colours and icons, and the dashboard's own texts.
 */
export function writeTemplateCsv(
  dataset: Dataset | null,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const columns = figureColumnsOf(dataset);
  const rows =
    dataset === null
      ? exampleRows({ ...figuresSheet, columns }, language)
      : figureRows(
          dataset,
          new CellWriter(dataset, language, true),
          helpersOf(dataset, language),
          columns,
        );
  const headers = columns.map((column) => column.header[language]);
  return serializeCsvCells([headers, ...rows]);
}
