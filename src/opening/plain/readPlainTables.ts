import type { Dataset } from "../../dataset/Dataset";
import { columnLetters } from "../../export/workbook/Sheet";
import type { TableRemark } from "../../wording/views/tableRemarks";
import { type FileFault, placeText } from "../FileFault";
import type { RawRow } from "../csv/parseCsv";
import type { FileTable } from "../FileTable";
import type { SheetReading } from "../OpenedFile";
import type { TableCell, TableRow } from "../template/readTable";
import { otherArea, otherField } from "../template/makeRecord";
import { withoutScale } from "../template/unitRecord";
import { countHeaders } from "../template/readTable";
import { figuresSheet, type TemplateSheet, templateSheets } from "../../columns/sheets";
import type { ProposedRelation } from "./body/linkFigures";
import { plainFault } from "./plainFaults";
import type { PlainTable } from "./PlainTable";
import { readPlainTable } from "./readPlainTable";
import { splitBeside } from "./splitBeside";
import { splitTables } from "./splitTables";

/** Tables of an office's own making as one sheet of figures, with what was understood and left out. */
export interface PlainTables {
  readonly rows: readonly TableRow[];
  /** What names that the tables do not explain are completed from; `null` where nothing is published. */
  readonly vocabulary: Dataset | null;
  readonly relations: readonly ProposedRelation[];
  readonly faults: readonly FileFault[];
  readonly remarks: readonly TableRemark[];
  /** Title of the first table; `null` where it has none. */
  readonly title: string | null;
  /** What became of each sheet, in their order; none where there is but one. */
  readonly sheets: readonly SheetReading[];
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

/** What the template cannot do without: the name of a metric, and a number as printed. */
const neededColumns: TemplateSheet = {
  ...figuresSheet,
  columns: figuresSheet.columns.filter(({ isRequired }) => isRequired),
};

/** Whether a table has headers that only the template has: 原文写法, 数据编号, 确定程度. */
function isTemplateTable({ name, rows }: FileTable): boolean {
  const heads = rows.slice(0, ROWS_SEARCHED);
  const isHead = ({ cells }: RawRow): boolean =>
    countHeaders(cells, ownColumns) > 0 &&
    countHeaders(cells, figuresSheet) >= 2 &&
    countHeaders(cells, neededColumns) > 0;
  if (heads.some(isHead)) return true;
  const plain = (name ?? "").replace(/\s/gu, "").toLowerCase();
  const named = templateSheets.find(
    (sheet) =>
      sheet !== figuresSheet &&
      [sheet.key, sheet.title.zh, sheet.title.en].some(
        (word) => word.replace(/\s/gu, "").toLowerCase() === plain,
      ),
  );
  // A sheet named 来源 may as well be a clerk's own; the headers tell.
  return named !== undefined && heads.some(({ cells }) => countHeaders(cells, named) >= 2);
}

/** Sheets that are named for something else than figures. */
const NOT_FIGURES =
  /^(?:\u76ee\u5f55|\u5c01\u9762|\u9996\u9875|(?:\u586b\u8868|\u6307\u6807)?\u8bf4\u660e|\u8349\u7a3f|\u8349\u8868|\u5907\u4efd|\u526f\u672c|\u6765\u6e90|\u9644\u6ce8|\u6ce8\u91ca|\u5143\u6570\u636e|\u4ee3\u7801\u8868?|contents|index|readme|notes?|metadata|draft|backup)\d*$/iu;

function knownPlaces(base: Dataset | null): ReadonlySet<string> {
  return new Set((base?.places ?? []).map(({ name }) => name.zh));
}

/** Puts what the lines around a table say of it into its first row, from where it holds for the rows below. */
function withOrigin(table: PlainTable, fileTitle: string): readonly TableRow[] {
  const [first] = table.rows;
  const put = (id: string, text: string | null): void => {
    const column = figuresSheet.columns.find((one) => one.id === id);
    if (first === undefined || text === null || column === undefined || first.cells.has(id)) return;
    const cell: TableCell = { column, value: text, text, place: first.place };
    // Relations name the row itself, so that it stays the same one.
    if (first.cells instanceof Map) first.cells.set(id, cell);
  };
  put("source", table.title ?? fileTitle);
  put("publisher", table.source);
  put("published", table.published);
  return table.rows;
}

function textIn({ cells }: TableRow, id: string): string {
  return cells.get(id)?.text ?? "";
}

/**
 * What a published dataset says of names that a table does not explain: of a metric only where all of its figures
 * are of places for which it is published, since its definition and population are those of the places. What a
 * report files the metric under is the report's own, and no table's.
 */
function vocabularyOf(base: Dataset, rows: readonly TableRow[]): Dataset {
  const nameOf = new Map(base.places.map(({ id, name }) => [id, name.zh]));
  const published = new Set(
    base.observations.map(({ metric, place }) => `${metric} ${nameOf.get(place) ?? ""}`),
  );
  const placesOf = new Map<string, Set<string>>();
  for (const row of rows) {
    const metric = textIn(row, "metric_name_zh");
    placesOf.set(metric, (placesOf.get(metric) ?? new Set()).add(textIn(row, "place")));
  }
  const isOfSamePlaces = ({ id, name }: Dataset["metrics"][number]): boolean =>
    [...(placesOf.get(name.zh) ?? [])].every((place) => published.has(`${id} ${place}`));
  return {
    ...base,
    areas: [...base.areas, otherArea],
    fields: [...base.fields, { ...otherField, area: otherArea.id }],
    metrics: base.metrics
      .filter(isOfSamePlaces)
      .map((metric) => ({ ...metric, measure: undefined, field: otherField.id })),
  };
}

/** What makes a figure the same as another one: its metric, place, period and part. */
function keyOf({ cells }: TableRow): string {
  return JSON.stringify(
    ["metric_name_zh", "place", "period_start", "series"].map((id) => cells.get(id)?.value ?? ""),
  );
}

function printedOf({ cells }: TableRow): string {
  return cells.get("printed")?.text ?? "";
}

/** What a reader knows a table by: its sheet, its title among others of that sheet, or both; empty where it stands alone. */
function labelsOf(tables: readonly FileTable[]): readonly string[] {
  const labels = tables.map(({ name, part }) =>
    [name, part].filter((word) => word !== undefined).join(" · "),
  );
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  // Of two that are called alike the row tells which.
  return labels.map((label, at) =>
    label !== "" && (counts.get(label) ?? 0) > 1
      ? `${label} ${columnLetters(tables[at]?.left ?? 0)}${tables[at]?.rows[0]?.number ?? 0}`
      : label,
  );
}

/** A sheet that was read, and why it is left out where it is. */
interface ReadSheet {
  readonly name: string;
  readonly table: PlainTable;
  readonly faults: readonly FileFault[];
}

/** Whether a table states the unit of any of its metrics. */
function statesUnits({ taken, metrics }: PlainTable): boolean {
  const unstated = taken.withoutUnit.size + taken.unitOfName.size;
  return unstated === 0 || unstated < metrics.size;
}

/** Whether the unit of any of its metrics is known, also by a name alone: 户数. */
function hasUnits(table: PlainTable): boolean {
  return statesUnits(table) || table.taken.unitOfName.size > 0;
}

/** Why a sheet is left out that others stand beside; `null` where nothing speaks against it. */
function faultsBeside(
  { table, faults }: ReadSheet,
  earlier: ReadonlyMap<string, string>,
  /** The units of metrics of the tables before it. */
  units: ReadonlyMap<string, string>,
  areUnitsUsual: boolean,
): readonly FileFault[] {
  if (faults.length > 0) return faults;
  const first = table.rows[0];
  if (first !== undefined && areUnitsUsual && !hasUnits(table)) {
    const { withoutUnit } = table.taken;
    const at = first.cells.get("metric_name_zh")?.place ?? first.place;
    const [metric = ""] = withoutUnit;
    return [plainFault("table_no_unit", at, metric, { metric })];
  }
  const other = table.rows.find((row) => {
    const known = units.get(textIn(row, "metric_name_zh"));
    return known !== undefined && withoutScale(known) !== withoutScale(textIn(row, "metric_unit"));
  });
  if (other !== undefined) {
    const metric = textIn(other, "metric_name_zh");
    const at = other.cells.get("metric_name_zh")?.place ?? other.place;
    const unit = units.get(metric) ?? "";
    return [plainFault("table_mixed_units", at, textIn(other, "metric_unit"), { unit, metric })];
  }
  const clash = table.rows.find((row) => {
    const known = earlier.get(keyOf(row));
    return known !== undefined && known !== printedOf(row);
  });
  if (clash === undefined) return [];
  const known = earlier.get(keyOf(clash)) ?? "";
  return [plainFault("table_other_sheet", clash.place, printedOf(clash), { known })];
}

/** The sheets that agree with one another, and those left out with the reason. */
function settle(sheets: readonly ReadSheet[]): {
  readonly kept: readonly PlainTable[];
  readonly refused: readonly { readonly name: string; readonly faults: readonly FileFault[] }[];
} {
  const seen = new Map<string, string>();
  const units = new Map<string, string>();
  const kept: PlainTable[] = [];
  // A sheet without units is a slip beside others that have them; where none has, it is the office's way.
  const areUnitsUsual = sheets.some(
    ({ table, faults }) => faults.length === 0 && statesUnits(table),
  );
  const refused: { name: string; faults: readonly FileFault[] }[] = [];
  for (const sheet of sheets) {
    const against = faultsBeside(sheet, seen, units, areUnitsUsual);
    if (against.length > 0) {
      refused.push({ name: sheet.name, faults: against });
      continue;
    }
    const { table } = sheet;
    table.rows = table.rows.filter((row) => !seen.has(keyOf(row)));
    for (const row of table.rows) {
      seen.set(keyOf(row), printedOf(row));
      units.set(textIn(row, "metric_name_zh"), textIn(row, "metric_unit"));
    }
    kept.push(table);
  }
  return { kept, refused };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Remarks that name metrics or parts, and what of a table they tell. */
const REMARKS_OF_NAMES = [
  ["parts", "parts"],
  ["cumulative", "cumulative"],
  ["no_unit", "withoutUnit"],
  ["unit_of_above", "unitOfAbove"],
  ["unit_of_name", "unitOfName"],
  ["period_of_before", "periodOfBefore"],
  ["percent_assumed", "percentAssumed"],
  ["points_assumed", "pointsAssumed"],
  ["percent_of_rates", "percentOfRates"],
  ["months_apart", "monthsApart"],
  ["metric_unnamed", "unnamed"],
] as const;

/** Remarks that say where a name or the words of a period come from. */
type RemarkOfOrigin = Exclude<Extract<TableRemark, { name: string }>["kind"], "sheet_refused">;

/** Only remarks that have something to say. */
function remarksOf(tables: readonly PlainTable[], leftOut: readonly string[]): TableRemark[] {
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
  const each = (kind: RemarkOfOrigin, pick: (table: PlainTable) => string | null): void => {
    for (const name of new Set(tables.map(pick))) if (name !== null) remarks.push({ kind, name });
  };
  const all = (
    pick: (table: PlainTable) => Iterable<string>,
    make: (items: readonly string[]) => TableRemark,
  ): void => {
    const items = [...new Set(tables.flatMap((table) => [...pick(table)]))];
    if (items.length > 0) remarks.push(make(items));
  };
  each("metric_from_title", ({ taken }) => taken.metric);
  each("metric_from_file", ({ taken }) => taken.metricFromFile);
  for (const unit of union(tables.map(({ taken }) => taken.units)))
    remarks.push({ kind: "unit_from_line", unit });
  each("period_from_title", ({ taken }) => taken.period);
  each("place_from_line", ({ taken }) => taken.place);
  each("source_from_line", ({ source }) => source);
  for (const [kind, key] of REMARKS_OF_NAMES)
    all(
      ({ taken }) => taken[key],
      (names) => ({ kind, names }),
    );
  all(
    ({ taken }) => taken.notes,
    (marks) => ({ kind: "notes", marks }),
  );
  all(
    ({ notesRead }) => notesRead,
    (notes) => ({ kind: "notes_read", notes }),
  );
  all(
    ({ taken }) => taken.codes,
    (codes) => ({ kind: "codes_for_names", codes }),
  );
  if (tables.some(({ taken }) => taken.daysAsMonths)) remarks.push({ kind: "days_as_months" });
  const relations = tables.flatMap((table) => table.relations);
  if (relations.length > 0) remarks.push({ kind: "linked", count: relations.length });
  const marks = tables.flatMap(({ emptyMarks }) => emptyMarks);
  if (marks.length > 0) {
    remarks.push({ kind: "empty_cells", count: marks.length, marks: [...new Set(marks)] });
  }
  const short = tables.flatMap(({ shownShort }) => shownShort);
  const [shown] = short;
  if (shown !== undefined) remarks.push({ kind: "shown_short", count: short.length, ...shown });
  const restored = tables.flatMap(({ zerosRestored }) => zerosRestored);
  const [trimmed] = restored;
  if (trimmed !== undefined)
    remarks.push({ kind: "zeros_restored", count: restored.length, ...trimmed });
  all(
    ({ cellsInWords }) => cellsInWords,
    (cells) => ({ kind: "cells_in_words", cells }),
  );
  all(
    ({ columnsLeftOut }) => columnsLeftOut,
    (headers) => ({ kind: "columns_left_out", headers }),
  );
  const rows = tables.flatMap(({ rowsLeftOut }) => rowsLeftOut);
  if (rows.length > 0) remarks.push({ kind: "rows_left_out", rows });
  const uncovered = tables.flatMap(({ rowsUncovered }) => rowsUncovered);
  const [one] = uncovered;
  if (one !== undefined) {
    const { words, between } = one;
    remarks.push({
      kind: "total_rows_left_out",
      rows: uncovered.map(({ row }) => row),
      words,
      between,
    });
  }
  for (const { words, between } of tables.flatMap(({ columnsUncovered }) => columnsUncovered))
    remarks.push({ kind: "total_column_left_out", words, between });
  const growth = tables.flatMap(({ growthRows }) => growthRows);
  if (growth.length > 0) remarks.push({ kind: "growth_rows_left_out", rows: growth });
  const repeated = tables.flatMap(({ rowsRepeated }) => [...rowsRepeated]);
  if (repeated.length > 0) remarks.push({ kind: "rows_repeated", rows: repeated });
  const lines = tables.flatMap(({ linesLeftOut }) => linesLeftOut);
  if (lines.length > 0) remarks.push({ kind: "lines_left_out", lines });
  if (leftOut.length > 0) remarks.push({ kind: "sheets_left_out", names: leftOut });
  if (tables.some(({ hasSource }) => !hasSource)) remarks.push({ kind: "no_source" });
  if (tables.some(({ published }) => published === null)) remarks.push({ kind: "no_published" });
  if (tables.some(({ taken }) => taken.withoutPeriod)) remarks.push({ kind: "no_period" });
  if (tables.some(({ hasField }) => !hasField)) remarks.push({ kind: "no_field" });
  if (places === 0) remarks.push({ kind: "no_place" });
  return remarks;
}

function refusalRemark(name: string, faults: readonly FileFault[]): TableRemark[] {
  const [first, ...more] = faults;
  if (first === undefined) return [];
  const { found, expected, remedy, place } = first;
  const where = { zh: placeText(place, "zh"), en: placeText(place, "en") };
  return [{ kind: "sheet_refused", name, where, found, expected, remedy, more: more.length }];
}

/**
 * Reads the tables of a file that does not follow the template: all of its sheets that hold one. A sheet that
 * cannot be read does not bar the others; it is left out and said. `null` where a sheet of the template is
 * among them, or none of them looks like a table of figures.
 *
 * @param chosen what the reader knows the tables by that are wanted; all where it is absent
 */
export function readPlainTables(
  tables: readonly FileTable[],
  base: Dataset | null,
  fileTitle: string,
  chosen?: readonly string[],
): PlainTables | null {
  const isChosenSheet = ({ name }: FileTable): boolean => chosen?.includes(name ?? "") ?? true;
  if (tables.filter(isChosenSheet).some(isTemplateTable)) return null;
  const context = { fileTitle, knownPlaces: knownPlaces(base) };
  const read: ReadSheet[] = [];
  const leftOut: string[] = [];
  const isNamedOtherwise = ({ name }: FileTable): boolean => NOT_FIGURES.test((name ?? "").trim());
  const all = tables
    .filter(({ rows }) => rows.length > 0)
    .flatMap(splitBeside)
    .flatMap(splitTables)
    .flatMap(splitBeside);
  const labels = labelsOf(all);
  const wanted = all.flatMap((table, at) => {
    const label = labels[at] ?? "";
    const isWanted =
      chosen === undefined || chosen.includes(label) || chosen.includes(table.name ?? "");
    return isWanted ? [{ label, table }] : [];
  });
  const isChosen = wanted.some(({ table }) => !isNamedOtherwise(table));
  for (const { label, table } of wanted) {
    const { name } = table;
    const place = name === undefined ? {} : { sheet: name };
    const plain =
      isChosen && isNamedOtherwise(table) ? null : readPlainTable(table, place, context);
    if (plain === null) {
      leftOut.push(label);
      continue;
    }
    read.push({ name: label, table: plain, faults: plain.faults });
  }
  const [first] = read;
  if (first === undefined) return null;
  const { kept, refused } = settle(read);
  const good = kept.length > 0 ? kept : [first.table];
  const faults = kept.length > 0 ? [] : read.flatMap((sheet) => sheet.faults);
  const outcomeOf = (name: string): SheetReading["outcome"] => {
    if (leftOut.includes(name)) return "left_out";
    return refused.some((sheet) => sheet.name === name) ? "refused" : "read";
  };
  const rows = good.flatMap((table) => withOrigin(table, fileTitle));
  return {
    rows,
    vocabulary: base === null ? null : vocabularyOf(base, rows),
    relations: good.flatMap(({ relations }) => relations),
    faults,
    remarks: [
      ...remarksOf(good, leftOut),
      ...(kept.length > 0 ? refused : []).flatMap(({ name, faults: why }) =>
        refusalRemark(name, why),
      ),
    ],
    title: good[0]?.title ?? null,
    sheets:
      wanted.length < 2
        ? []
        : wanted.map(({ label: name }) => ({ name, outcome: outcomeOf(name) })),
  };
}
