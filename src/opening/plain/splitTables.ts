import type { FileTable } from "../FileTable";
import type { RawRow } from "../csv/parseCsv";
import { hasNumbers, isNumber, wordsOf } from "./headings/findFrame";
import { withoutItemNumber } from "./words/headingWords";
import { splitUnit } from "./words/splitUnit";
import { roleOf, rolesOfCorner } from "./words/tableRoles";

/** Words that head the rows of a table. */
export function headsRows(word: string): boolean {
  const role = roleOf(word);
  return role === "place" || role === "metric" || role === "period" || rolesOfCorner(word) !== null;
}

/** Whether a row begins a table: a word for what its rows are, more words beside it, and numbers below. */
export function isHead(row: RawRow, next: RawRow | undefined): boolean {
  const words = wordsOf(row.cells);
  return words.length > 1 && words.some(headsRows) && !hasNumbers(row) && hasNumbers(next);
}

const NOTE =
  /^(?:\u6ce8|\u8bf4\u660e|\u6570\u636e\u6765\u6e90|\u8d44\u6599\u6765\u6e90|\u6765\u6e90)/u;
const UNIT_LINE = /^[(\uff08]?(?:\u8ba1\u91cf|\u91d1\u989d|\u8d27\u5e01)?\u5355\u4f4d[:\uff1a]/u;

/** Whether a line says in which unit a table is counted, and is no title. */
export function isUnitLine(word: string): boolean {
  return UNIT_LINE.test(word);
}

/** Whether a row stands above the headings of its table: its title, its unit or nothing; the notes of the one before do not. */
function isAbove({ cells }: RawRow): boolean {
  const words = wordsOf(cells);
  if (words.some(isNumber)) return false;
  const isTitle = words.length === 1 && !words.some((word) => NOTE.test(word));
  return isTitle || words.every(isUnitLine);
}

/** Where the lines of a table begin above its headings. */
function startOf(rows: readonly RawRow[], head: number): number {
  const above = rows.slice(0, head).reverse();
  const lines = above.findIndex((row) => !isAbove(row));
  return head - (lines === -1 ? head : lines);
}

/** The lines from a table's title to its headings, without that it goes on from another page. */
function titlesOf(rows: readonly RawRow[], head: number): readonly string[] {
  return rows
    .slice(startOf(rows, head), head)
    .flatMap(({ cells }) => wordsOf(cells))
    .map((word) => word.replace(CONTINUED, ""))
    .filter((word) => word !== "");
}

const CONTINUED = /^\u7eed\u8868\s*\d*|[(\uff08]?\u7eed\d*[)\uff09]?$/gu;

/** Whether lines above headings name another table; a word close below values heads the rows that follow. */
function hasOtherTitle(rows: readonly RawRow[], head: number, first: readonly string[]): boolean {
  const [title, ...more] = titlesOf(rows, head);
  if (title === undefined || first.includes(title)) return false;
  const from = startOf(rows, head);
  const [above, top] = [rows[from - 1], rows[from]];
  const isApart =
    top?.cells.join("").trim() === "" || (top?.number ?? 0) > (above?.number ?? 0) + 1;
  return isApart || more.length > 0 || splitUnit(title).unit !== null;
}

/** What a title ends with, and no heading of some rows does. */
const TITLE = /(?:\u60c5\u51b5|\u8868)$/u;

/** Whether a row, apart from those above it, is the title of numbers that have no headings of their own. */
function isBareTitle(rows: readonly RawRow[], at: number): boolean {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (row === undefined || above === undefined) return false;
  const [word = "", ...more] = wordsOf(row.cells);
  const isApart = wordsOf(above.cells).length === 0 || row.number > above.number + 1;
  return (
    isApart &&
    more.length === 0 &&
    TITLE.test(word) &&
    !NOTE.test(word) &&
    withoutItemNumber(word) === word &&
    hasNumbers(below)
  );
}

/** The tables of a sheet that stand below one another, each with its title; itself where it holds one. */
export function splitTables(table: FileTable): readonly FileTable[] {
  const { rows } = table;
  const heads = rows.flatMap((row, index) => (isHead(row, rows[index + 1]) ? [index] : []));
  const wordsAt = (at: number): string => JSON.stringify(rows[at]?.cells);
  const [first = 0, ...others] = heads;
  const titles = titlesOf(rows, first);
  // Headings that are repeated at the top of a printed page begin no new table, unless another title heads them.
  const headed = others
    .filter((at) => wordsAt(at) !== wordsAt(first) || hasOtherTitle(rows, at, titles))
    .map((at) => startOf(rows, at));
  const values = rows.findIndex(hasNumbers);
  const bare = rows.flatMap((_, at) => (at > values && isBareTitle(rows, at) ? [at] : []));
  const starts = [...headed, ...bare].sort((one, other) => one - other);
  if (starts.length === 0) return [table];
  const ends = [...starts, rows.length];
  return [0, ...starts].map((from, index) => {
    const own = rows.slice(from, ends[index]);
    const [top, bottom] = [own[0]?.number ?? 0, own[own.length - 1]?.number ?? 0];
    const isIn = (row: number | undefined): boolean =>
      row === undefined ? index === 0 : row >= top && row <= bottom;
    const head = bare.includes(from) ? from + 1 : (heads.find((at) => at >= from) ?? from);
    const title = titlesOf(rows, head).find((word) => !isUnitLine(word)) ?? `A${top}`;
    return {
      ...table,
      part: title,
      rows: own,
      faults: table.faults.filter(({ place }) => isIn(place.row)),
      merged: table.merged.filter(({ rows: [start] }) => isIn(start)),
    };
  });
}
