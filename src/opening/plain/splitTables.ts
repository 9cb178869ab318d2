import type { FileTable } from "../FileTable";
import type { RawRow } from "../csv/parseCsv";
import { isNumber, wordsOf } from "./findFrame";
import { splitUnit } from "./splitUnit";
import { roleOf, rolesOfCorner } from "./tableRoles";

/** Words that head the rows of a table. */
function headsRows(word: string): boolean {
  const role = roleOf(word);
  return role === "place" || role === "metric" || role === "period" || rolesOfCorner(word) !== null;
}

/** Whether a row begins a table: a word for what its rows are, more words beside it, and numbers below. */
function isHead(row: RawRow, next: RawRow | undefined): boolean {
  const words = wordsOf(row.cells);
  const hasNumbers = ({ cells }: RawRow): boolean => cells.some((cell) => isNumber(cell.trim()));
  return (
    words.length > 1 &&
    words.some(headsRows) &&
    !hasNumbers(row) &&
    next !== undefined &&
    hasNumbers(next)
  );
}

/** Rows from where a table's own lines begin above its headings: its title stands there, the notes of the one before do not. */
function titleOf(rows: readonly RawRow[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= 0; at -= 1) {
    const words = wordsOf(rows[at]?.cells ?? []);
    const isTitle =
      words.length === 1 &&
      !/^(?:\u6ce8|\u8bf4\u660e|\u6570\u636e\u6765\u6e90|\u8d44\u6599\u6765\u6e90|\u6765\u6e90)/u.test(
        words[0] ?? "",
      );
    const isUnit = words.every((word) =>
      /^[(\uff08]?(?:\u8ba1\u91cf)?\u5355\u4f4d[:\uff1a]/u.test(word),
    );
    if (words.some(isNumber) || !(isTitle || isUnit)) break;
    from = at;
  }
  return from;
}

/** The lines from a table's title to its headings, without that it goes on from another page. */
function titlesOf(rows: readonly RawRow[], head: number): readonly string[] {
  return rows
    .slice(titleOf(rows, head), head)
    .flatMap(({ cells }) => wordsOf(cells))
    .map((word) => word.replace(CONTINUED, ""))
    .filter((word) => word !== "");
}

const CONTINUED = /^\u7eed\u8868\s*\d*|[(\uff08]?\u7eed\d*[)\uff09]?$/gu;

/** Whether lines above headings name another table; a word close below values heads the rows that follow. */
function hasOtherTitle(rows: readonly RawRow[], head: number, first: readonly string[]): boolean {
  const [title, ...more] = titlesOf(rows, head);
  if (title === undefined || first.includes(title)) return false;
  const from = titleOf(rows, head);
  const [above, top] = [rows[from - 1], rows[from]];
  const isApart =
    top?.cells.join("").trim() === "" || (top?.number ?? 0) > (above?.number ?? 0) + 1;
  return isApart || more.length > 0 || splitUnit(title).unit !== null;
}

/** The tables of a sheet that stand below one another, each with its title; itself where it holds one. */
export function splitTables(table: FileTable): readonly FileTable[] {
  const { rows } = table;
  const heads = rows.flatMap((row, index) => (isHead(row, rows[index + 1]) ? [index] : []));
  const [first, ...others] = heads;
  if (first === undefined) return [table];
  const same = rows[first]?.cells.join("\n");
  const titles = titlesOf(rows, first);
  // Headings that are repeated at the top of a printed page begin no new table, unless another title heads them.
  const starts = others
    .filter((at) => rows[at]?.cells.join("\n") !== same || hasOtherTitle(rows, at, titles))
    .map((at) => titleOf(rows, at));
  if (starts.length === 0) return [table];
  const ends = [...starts, rows.length];
  return [0, ...starts].map((from, index) => {
    const own = rows.slice(from, ends[index]);
    const [top, bottom] = [own[0]?.number ?? 0, own[own.length - 1]?.number ?? 0];
    const isIn = (row: number | undefined): boolean =>
      row === undefined ? index === 0 : row >= top && row <= bottom;
    return {
      ...table,
      rows: own,
      faults: table.faults.filter(({ place }) => isIn(place.row)),
      merged: table.merged.filter(({ rows: [start] }) => isIn(start)),
    };
  });
}
