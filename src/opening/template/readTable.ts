import { foldWidth } from "../../reading/signs/foldWidth";
import type { Bilingual } from "../../dataset/Dataset";
import { guessText } from "../../dataset/nearestWord";
import type { RawRow } from "../csv/parseCsv";
import { columnLetters } from "../../export/workbook/Sheet";
import { type FileFault, type FilePlace } from "../FileFault";
import { fileFault, sheetText } from "../fileFaults";
import { limits } from "../limits";
import { readCell } from "./readCell";
import type { TemplateColumn } from "../../columns/TemplateColumn";
import type { TemplateSheet } from "../../columns/sheets";

/** A cell that was filled in and understood. */
export interface TableCell {
  readonly column: TemplateColumn;
  readonly value: unknown;
  /** As it stands in the file. */
  readonly text: string;
  readonly place: FilePlace;
}

/** A column of a file's own and where it stands. */
export interface PlacedColumn {
  readonly column: TemplateColumn;
  readonly index: number;
  readonly header: string;
}

/** A row of a sheet that has something in it. */
export interface TableRow {
  readonly place: FilePlace;
  /** The columns that its sheet has; absent in an office's own table. */
  readonly columns?: readonly PlacedColumn[];
  /** By the column's id. */
  readonly cells: ReadonlyMap<string, TableCell>;
  /** Ids of columns whose cell was filled in and not understood; nothing more is asked of them. */
  readonly failed: ReadonlySet<string>;
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly faults: readonly FileFault[];
}

/** Rows looked at for a header that stands too low. */
const ROWS_SEARCHED = 15;

function headerWord(text: string): string {
  return foldWidth(text)
    .replace(/\s|\*|\((?:必填|required)\)/giu, "")
    .toLowerCase();
}

/** Found once for a sheet, since it is asked of every row that may be its header. */
const headersBySheet = new WeakMap<TemplateSheet, ReadonlyMap<string, TemplateColumn>>();

/** The columns of a sheet by every word that may head them. */
function headersOf(sheet: TemplateSheet): ReadonlyMap<string, TemplateColumn> {
  const known = headersBySheet.get(sheet);
  if (known !== undefined) return known;
  const words = sheet.columns.flatMap((column) =>
    [column.id, column.header.en, column.header.zh].map(
      (word) => [headerWord(word), column] as const,
    ),
  );
  const headers = new Map(words);
  headersBySheet.set(sheet, headers);
  return headers;
}

/** How many cells of a row are headers of the sheet. */
export function countHeaders(cells: readonly string[], sheet: TemplateSheet): number {
  const headers = headersOf(sheet);
  return cells.filter((cell) => headers.has(headerWord(cell))).length;
}

/** Whether a row is the sheet's header: most of what stands in it is known. */
function isHeader(cells: readonly string[], sheet: TemplateSheet): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  const known = countHeaders(cells, sheet);
  return known >= Math.min(2, sheet.columns.length) && known * 2 >= filled;
}

/** Where the cell of a column stands in a row, be it empty; the row alone where its sheet has no such column. */
export function placeIn(
  {
    place,
    columns = [],
  }: { readonly place: FilePlace; readonly columns?: readonly PlacedColumn[] },
  isWanted: (column: TemplateColumn) => boolean,
): FilePlace {
  const found = columns.find(({ column }) => isWanted(column));
  return found === undefined ? place : { ...place, column: found.index, header: found.header };
}

function readHeader(
  header: RawRow,
  rows: readonly RawRow[],
  sheet: TemplateSheet,
  place: FilePlace,
): { columns: readonly PlacedColumn[]; faults: readonly FileFault[] } {
  const known = headersOf(sheet);
  const faults: FileFault[] = [];
  const columns = new Map<string, PlacedColumn>();
  // A text file gives every row its cells; a sheet leaves the empty ones at the end of a row out.
  const isSheet = place.sheet !== undefined;
  const width = rows.reduce(
    (most, { cells }) => (isSheet ? Math.max(most, cells.length) : most),
    header.cells.length,
  );
  if (width > limits.columns) faults.push(fileFault("too_many_columns", place, width));
  for (let index = 0; index < Math.min(width, limits.columns); index += 1) {
    const text = (header.cells[index] ?? "").trim();
    const at = { ...place, row: header.number, column: index };
    if (text === "") {
      const below = rows.find(({ cells }) => (cells[index] ?? "").trim() !== "");
      const found = below?.cells[index] ?? "";
      if (below !== undefined) faults.push(fileFault("unnamed_column", at, found));
      continue;
    }
    const column = known.get(headerWord(text));
    const first = column === undefined ? undefined : columns.get(column.id);
    if (column === undefined) {
      faults.push(unknownColumn(text, sheet, at));
    } else if (first !== undefined) {
      const told = {
        zh: `${columnLetters(first.index)} 列`,
        en: `column ${columnLetters(first.index)}`,
      };
      faults.push(fileFault("repeated_column", at, text, { first: told }));
    } else {
      columns.set(column.id, { column, index, header: text });
    }
  }
  return { columns: [...columns.values()], faults };
}

/** `第 1 至 3 行`: all rows above one. */
function rowsAbove(row: number): Bilingual {
  const last = row - 1;
  return last === 1
    ? { zh: "第 1 行", en: "row 1" }
    : { zh: `第 1 至 ${last} 行`, en: `rows 1 to ${last}` };
}

/** Headings that are named where a column is none of the sheet's. */
const HEADINGS_NAMED = 4;

function unknownColumn(text: string, sheet: TemplateSheet, place: FilePlace): FileFault {
  const { columns } = sheet;
  const isChinese = /\p{Script=Han}/u.test(text);
  const words = columns.map(({ header }) => (isChinese ? header.zh : header.en));
  const named = columns.slice(0, HEADINGS_NAMED).map(({ header }) => header);
  return fileFault("unknown_column", place, text, {
    sheet: sheetText(sheet),
    known: {
      zh: named.map(({ zh }) => zh).join("、"),
      en: named.map(({ zh, en }) => `${en} (${zh})`).join(", "),
    },
    guess: guessText(text, words),
  });
}

/** Reads the rows of one sheet under its headers; `name` is that of the sheet in the file, if it has any. */
export function readTable(
  raw: readonly RawRow[],
  sheet: TemplateSheet,
  name: string | undefined,
): ReadTable {
  const place: FilePlace = name === undefined ? {} : { sheet: name };
  const [first, ...rest] = raw;
  if (first === undefined) return { rows: [], faults: [fileFault("no_header", place, "")] };
  if (!isHeader(first.cells, sheet) || first.number > 1) {
    const below = raw.slice(0, ROWS_SEARCHED).find(({ cells }) => isHeader(cells, sheet));
    if (below !== undefined) {
      return {
        rows: [],
        faults: [
          fileFault("header_not_first", { ...place, row: below.number }, below.number, {
            above: rowsAbove(below.number),
          }),
        ],
      };
    }
    if (countHeaders(first.cells, sheet) === 0) {
      return {
        rows: [],
        faults: [fileFault("no_header", { ...place, row: first.number }, first.cells.join(", "))],
      };
    }
  }
  const header = readHeader(first, rest, sheet, place);
  const faults = [...header.faults];
  const rows: TableRow[] = [];
  for (const { number, cells } of rest) {
    const read = new Map<string, TableCell>();
    const failed = new Set<string>();
    for (const { column, index, header: title } of header.columns) {
      const text = cells[index] ?? "";
      if (text.trim() === "") continue;
      const at = { ...place, row: number, column: index, header: title };
      const reading = readCell(text, column, at);
      if (reading.ok) {
        read.set(column.id, { column, value: reading.value, text: text.trim(), place: at });
      } else {
        failed.add(column.id);
        faults.push(reading.fault);
      }
    }
    if (read.size > 0 || failed.size > 0)
      rows.push({ place: { ...place, row: number }, columns: header.columns, cells: read, failed });
  }
  return { rows, faults };
}
