import type { RawRow } from "../csv/parseCsv";
import { cellAt, type FileTable, type MergedRange } from "../FileTable";
import { hasNumbers, isNumber, wordsOf } from "./headings/findFrame";
import { roleOf } from "./words/tableRoles";
import { headsRows, isHead, isUnitLine } from "./splitTables";

/** Columns of a sheet, the last one excluded. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/** A table among others beside it. */
interface Beside extends Columns {
  /** The number of the row of its headings; `null` where it has none of its own. */
  readonly head: number | null;
}

/** What a row holds in some columns, counted from the first of these. */
function within(row: RawRow, { from, to }: Columns): RawRow {
  const { number, whole, trimmed } = row;
  const isIn = (column: number): boolean => column >= from && column < to;
  const digits = [...(whole ?? [])].filter(([column]) => isIn(column));
  const short = [...(trimmed ?? [])].filter(isIn);
  return {
    number,
    cells: row.cells.slice(from, to),
    ...(digits.length === 0
      ? {}
      : { whole: new Map(digits.map(([column, text]) => [column - from, text])) }),
    ...(short.length === 0 ? {} : { trimmed: new Set(short.map((column) => column - from)) }),
  };
}

function isFilled({ cells }: RawRow): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** Columns that stand together, each run with the blank ones that end it. */
function runsOf(rows: readonly RawRow[]): readonly Columns[] {
  const filled: boolean[] = [];
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries())
      filled[at] = filled[at] === true || cell.trim() !== "";
  const starts = filled.flatMap((isHere, at) => (isHere && filled[at - 1] !== true ? [at] : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? filled.length }));
}

/** The headings of a table in some columns; `null` where these have none of their own. */
function headIn(rows: readonly RawRow[], columns: Columns): RawRow | null {
  const own = rows.map((row) => within(row, columns)).filter(isFilled);
  const isOver = (row: RawRow, at: number): boolean =>
    own.slice(at + 1, at + 3).some((below) => isHead(row, below));
  const number = own.find(isOver)?.number;
  return rows.find((row) => row.number === number) ?? null;
}

/** Whether a part of the headings has a column that names its rows, in which no number stands. */
function namesRows(rows: readonly RawRow[], head: RawRow, part: Columns): boolean {
  const own = within(head, part).cells;
  const at = own.findIndex((cell) => headsRows(cell.trim()));
  const below = rows.filter(({ number }) => number > head.number);
  return (
    at !== -1 &&
    roleAtLeft(head, part) !== null &&
    wordsOf(own).length > 1 &&
    !below.some((row) => isNumber(cellAt(row, part.from + at)))
  );
}

/** The parts of headings that begin with the same word, 县区 产量 县区 出栏量; one where they begin anew nowhere. */
function partsOf(rows: readonly RawRow[], head: RawRow, { from, to }: Columns): readonly Columns[] {
  const first = cellAt(head, from);
  const starts = head.cells
    .slice(from, to)
    .flatMap((cell, at) =>
      at === 0 || (cell.trim() === first && cellAt(head, from + at - 1) !== first)
        ? [from + at]
        : [],
    );
  const parts = starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }));
  const areTables = first !== "" && parts.every((part) => namesRows(rows, head, part));
  return areTables ? parts : [{ from, to }];
}

/** What the rows of a table are, by the first of its headings behind a serial number; `null` where none says it. */
function roleAtLeft(head: RawRow, columns: Columns): string | null {
  const words = wordsOf(within(head, columns).cells);
  const first = words.find((word) => roleOf(word) !== "left_out") ?? "";
  return headsRows(first) ? (roleOf(first) ?? first) : null;
}

/** Whether columns are a table beside the last one: of rows of the same kind, or each under its own title. */
function isApart(
  rows: readonly RawRow[],
  last: Beside,
  head: RawRow | null,
  columns: Columns,
): boolean {
  const headOfLast = rows.find(({ number }) => number === last.head);
  if (head === null || headOfLast === undefined) return false;
  const role = roleAtLeft(head, columns);
  const areAlike = role !== null && role === roleAtLeft(headOfLast, last);
  const both = [last, { ...columns, head: head.number }];
  return areAlike || (role !== null && both.every((one) => isTitled(rows, one)));
}

/** The tables of a sheet by their columns; what has no headings of its own belongs to the table on its left. */
function tablesBeside(rows: readonly RawRow[]): readonly Beside[] {
  const found: Beside[] = [];
  for (const columns of runsOf(rows)) {
    const head = headIn(rows, columns);
    const last = found.pop();
    const isOwn = last === undefined || isApart(rows, last, head, columns);
    if (last !== undefined && !isOwn) {
      found.push({ ...last, to: columns.to, head: last.head ?? head?.number ?? null });
      continue;
    }
    const parts = head === null ? [columns] : partsOf(rows, head, columns);
    const own = parts.map((part) => ({ ...part, head: head?.number ?? null }));
    const isOne = own.length > 1 && goesOn(rows, head, own);
    found.push(
      ...(last === undefined ? [] : [last]),
      ...(isOne ? [{ ...columns, head: head?.number ?? null }] : own),
    );
  }
  return found;
}

/** Whether parts are one table that goes on beside itself: the same headings in each, and one title above all. */
function goesOn(rows: readonly RawRow[], head: RawRow | null, parts: readonly Beside[]): boolean {
  const headings = parts.map((part) =>
    JSON.stringify(wordsOf((head?.cells ?? []).slice(part.from, part.to))),
  );
  return new Set(headings).size < 2 && parts.filter((part) => isTitled(rows, part)).length < 2;
}

/** Lines above headings and below the values, by the numbers of their rows. */
type LinesOfRows = ReadonlyMap<number, readonly string[]>;

/** The lines of all tables, each of which is said of all of them: one title above two halves. */
function linesAround(rows: readonly RawRow[], head: number): LinesOfRows {
  const last = rows.reduce((found, row) => (hasNumbers(row) ? row.number : found), 0);
  return new Map(
    rows
      .filter(({ number }) => number < head || number > last)
      .map(({ number, cells }) => [number, wordsOf(cells)]),
  );
}

/** Whether a table has a title of its own above its headings. */
function isTitled(rows: readonly RawRow[], { from, to, head }: Beside): boolean {
  return rows.some(
    ({ number, cells }) =>
      head !== null &&
      number < head &&
      wordsOf(cells.slice(from, to)).some((word) => !isUnitLine(word)),
  );
}

/** What a table is called among others: its title, else its first words. */
function nameOf(rows: readonly RawRow[]): string {
  const words = rows.slice(0, 1).flatMap(({ cells }) => wordsOf(cells));
  return words.find((word) => !isUnitLine(word)) ?? words.join(" ");
}

function mergedIn(ranges: readonly MergedRange[], { from, to }: Columns): readonly MergedRange[] {
  return ranges.flatMap(({ rows, columns: [left, right] }): MergedRange[] =>
    left >= from && left < to
      ? [{ rows, columns: [left - from, Math.min(right, to - 1) - from] }]
      : [],
  );
}

/**
 * The tables of a sheet that stand beside one another with a blank column between, each with the headings of its own
 * rows: 县区 产量 | | 县区 出栏量. What one title says of all of them is put above each. Of a table that begins further to
 * the right the blank columns are left out.
 */
export function splitBeside(table: FileTable): readonly FileTable[] {
  const { rows, merged, left = 0 } = table;
  const tables = tablesBeside(rows);
  const [first] = tables;
  if (first === undefined || (tables.length === 1 && first.from === 0)) return [table];
  const heads = tables.flatMap(({ head }) => head ?? []);
  const areApart = tables.filter((one) => isTitled(rows, one)).length > 1;
  const shared: LinesOfRows =
    areApart || tables.length === 1 ? new Map() : linesAround(rows, Math.min(...heads));
  return tables.map((columns) => {
    const own = rows
      .map((row) => {
        const words = shared.get(row.number);
        return words === undefined
          ? within(row, columns)
          : { number: row.number, cells: [...words] };
      })
      .filter(isFilled);
    const isIn = (column: number | undefined): boolean =>
      column === undefined
        ? columns === first
        : column - left >= columns.from && column - left < columns.to;
    return {
      ...table,
      ...(tables.length === 1 ? {} : { part: nameOf(own) }),
      rows: own,
      left: left + columns.from,
      faults: table.faults.filter(({ place }) => isIn(place.column)),
      merged: mergedIn(
        merged.filter(({ rows: [top] }) => !shared.has(top)),
        columns,
      ),
    };
  });
}
