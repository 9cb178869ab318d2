import type { Dataset } from "../../dataset/Dataset";
import type { TableRemark } from "../../wording/views/tableRemarks";
import type { FileFault } from "../FileFault";
import type { FileTable } from "../FileTable";
import type { TableCell, TableRow } from "../template/readTable";
import { countHeaders } from "../template/readTable";
import { figuresSheet, type TemplateSheet, templateSheets } from "../../columns/sheets";
import { type PlainTable, readPlainTable } from "./readPlainTable";

/** Tables of an office's own making as one sheet of figures, with what was understood and filled in. */
export interface PlainTables {
  readonly rows: readonly TableRow[];
  readonly faults: readonly FileFault[];
  readonly remarks: readonly TableRemark[];
  /** Title of the first table; `null` where it has none. */
  readonly title: string | null;
}

const ROWS_SEARCHED = 15;
/** Headers that an office's own table has as well; one that has any other of the template's is the template. */
const SHARED: ReadonlySet<string> = new Set([
  "metric_unit",
  "place",
  "period_start",
  "source",
  "published",
  "publisher",
  "area",
  "metric_field",
  "quantity_value",
]);
const ownColumns: TemplateSheet = {
  ...figuresSheet,
  columns: figuresSheet.columns.filter(({ id }) => !SHARED.has(id) && id !== "metric_name_zh"),
};

/** Whether a table has headers that only the template has: 原文写法, 数据编号, 确定程度. */
function isTemplateTable({ rows }: FileTable): boolean {
  return rows.slice(0, ROWS_SEARCHED).some(({ cells }) => countHeaders(cells, ownColumns) > 0);
}

function isSheetOfTemplate(name: string | undefined): boolean {
  const plain = (name ?? "").replace(/\s/gu, "").toLowerCase();
  return templateSheets.some(
    (sheet) =>
      sheet !== figuresSheet &&
      [sheet.key, sheet.title.zh, sheet.title.en].some(
        (word) => word.replace(/\s/gu, "").toLowerCase() === plain,
      ),
  );
}

function knownPlaces(base: Dataset | null): ReadonlySet<string> {
  return new Set((base?.places ?? []).map(({ name }) => name.zh));
}

/** Puts what the lines around a table say into its first row, from where it holds for the rows below. */
function withOrigin(table: PlainTable, published: string): readonly TableRow[] {
  const [first, ...rest] = table.rows;
  if (first === undefined) return [];
  const cells = new Map(first.cells);
  const put = (id: string, text: string): void => {
    const column = figuresSheet.columns.find((one) => one.id === id);
    if (column === undefined || cells.has(id)) return;
    const cell: TableCell = { column, value: text, text, place: first.place };
    cells.set(id, cell);
  };
  if (table.source !== null) {
    put("source", table.source);
    put("publisher", table.source);
  }
  put("published", published);
  return [{ ...first, cells }, ...rest];
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Only remarks that have something to say. */
function remarksOf(
  tables: readonly PlainTable[],
  leftOut: readonly string[],
  assumed: string | null,
): TableRemark[] {
  const remarks: TableRemark[] = [];
  const layouts = new Set<string>();
  for (const { across, valueColumns, rows } of tables) {
    const key = `${across ?? ""} ${valueColumns}`;
    if (rows.length === 0 || layouts.has(key)) continue;
    layouts.add(key);
    remarks.push({ kind: "layout", across, columns: valueColumns });
  }
  const places = union(tables.map((table) => table.places)).size;
  remarks.push({
    kind: "counts",
    metrics: union(tables.map(({ metrics }) => metrics)).size,
    places: Math.max(1, places),
    periods: union(tables.map(({ periods }) => periods)).size,
  });
  const each = (
    pick: (table: PlainTable) => string | null,
    make: (text: string) => TableRemark,
  ): void => {
    for (const text of new Set(tables.map(pick))) if (text !== null) remarks.push(make(text));
  };
  each(
    ({ fromTitle }) => fromTitle.metric,
    (name) => ({ kind: "metric_from_title", name }),
  );
  each(
    ({ unitOfLine }) => unitOfLine,
    (unit) => ({ kind: "unit_from_line", unit }),
  );
  each(
    ({ fromTitle }) => fromTitle.period,
    (words) => ({ kind: "period_from_title", words }),
  );
  each(
    ({ source }) => source,
    (name) => ({ kind: "source_from_line", name }),
  );
  const marks = tables.flatMap(({ emptyMarks }) => emptyMarks);
  if (marks.length > 0) {
    remarks.push({ kind: "empty_cells", count: marks.length, marks: [...new Set(marks)] });
  }
  const headers = [...new Set(tables.flatMap(({ columnsLeftOut }) => columnsLeftOut))];
  if (headers.length > 0) remarks.push({ kind: "columns_left_out", headers });
  const rows = tables.flatMap(({ rowsLeftOut }) => rowsLeftOut);
  if (rows.length > 0) remarks.push({ kind: "rows_left_out", rows });
  const lines = tables.flatMap(({ linesLeftOut }) => linesLeftOut);
  if (lines.length > 0) remarks.push({ kind: "lines_left_out", lines });
  if (leftOut.length > 0) remarks.push({ kind: "sheets_left_out", names: leftOut });
  if (tables.some(({ hasSource }) => !hasSource)) remarks.push({ kind: "no_source" });
  if (assumed !== null) remarks.push({ kind: "published_assumed", date: assumed });
  if (tables.some(({ hasField }) => !hasField)) remarks.push({ kind: "no_field" });
  if (places === 0) remarks.push({ kind: "no_place" });
  return remarks;
}

/**
 * Reads the tables of a file that does not follow the template: all of its sheets that hold one. `null`
 * where a sheet of the template is among them, or none of them looks like a table of figures.
 */
export function readPlainTables(
  tables: readonly FileTable[],
  base: Dataset | null,
): PlainTables | null {
  if (tables.some((table) => isTemplateTable(table) || isSheetOfTemplate(table.name))) return null;
  const known = knownPlaces(base);
  const read: PlainTable[] = [];
  const faults: FileFault[] = [];
  const leftOut: string[] = [];
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    const place = table.name === undefined ? {} : { sheet: table.name };
    const plain = readPlainTable(table, place, known);
    if (plain === null) {
      if (table.name !== undefined) leftOut.push(table.name);
      continue;
    }
    read.push(plain);
    faults.push(...table.faults, ...plain.faults);
  }
  if (read.length === 0) return null;
  const last = read.reduce<string | null>(
    (latest, { lastDay }) => (lastDay !== null && lastDay > (latest ?? "") ? lastDay : latest),
    null,
  );
  const stated = read.find(({ published }) => published !== null)?.published ?? null;
  const isDated = read.every(({ rows }) => rows[0]?.cells.has("published") ?? true);
  const published = stated ?? last ?? "9999-12-31";
  return {
    rows: read.flatMap((table) => withOrigin(table, published)),
    faults,
    remarks: remarksOf(read, leftOut, stated === null && !isDated ? last : null),
    title: read[0]?.title ?? null,
  };
}
