import { foldWidth } from "../../reading/signs/foldWidth";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { type FileTable, rangeText, withHeadings } from "../FileTable";
import { BodyReader } from "./body/BodyReader";
import { findFrame } from "./headings/findFrame";
import { plainFault } from "./plainFaults";
import { type PlainContext, PlainTable } from "./PlainTable";
import { isValue } from "./words/printedValue";
import { type Headings, holdsValue, readHeadings } from "./headings/readHeadings";
import { cellAt } from "../FileTable";
import type { ValueColumn } from "./headings/ValueColumn";
import { spreadMerged } from "./spreadMerged";

/** Why a sheet with numbers holds no table that can be read: nothing heads its columns. */
function unheaded(rows: readonly RawRow[], place: FilePlace): FileFault | null {
  const first = rows.find(({ cells }) => cells.some((cell) => isValue(cell)));
  const filled = first?.cells.filter((cell) => cell.trim() !== "") ?? [];
  const [found] = filled;
  if (first === undefined || found === undefined || filled.length < 2) return null;
  const column = first.cells.indexOf(found);
  return plainFault("table_no_headings", { ...place, row: first.number, column }, found);
}

/** Why a table with headings has no values: the first cell of each column of values that has digits, 6.1（1）, and is no number. */
function unreadable(
  body: readonly RawRow[],
  values: readonly ValueColumn[],
  place: FilePlace,
): readonly FileFault[] {
  return values.flatMap(({ index, heading: header }) => {
    const row = body.find((one) => /\d/u.test(foldWidth(cellAt(one, index))));
    if (row === undefined) return [];
    const at = { ...place, row: row.number, column: index, header };
    return [plainFault("table_value", at, cellAt(row, index))];
  });
}

/** Units that are typed as one sign: ㎡ is 平方米. */
const IN_ONE_SIGN: Readonly<Record<string, string>> = {
  "\u33a1": "平方米",
  "\u33a5": "立方米",
  "\u339e": "公里",
  "\u338f": "公斤",
};
const ONE_SIGN = /[\u33a1\u33a5\u339e\u338f]/gu;

/** A row with its units in words; itself where none is one sign. */
function spelled(row: RawRow): RawRow {
  if (!row.cells.some((cell) => cell.search(ONE_SIGN) !== -1)) return row;
  const inWords = (sign: string): string => IN_ONE_SIGN[sign] ?? sign;
  return { ...row, cells: row.cells.map((cell) => cell.replace(ONE_SIGN, inWords)) };
}

/**
 * Reads a table that was not made by the template: one value a row, or periods, places or metrics side by
 * side. `null` where nothing in it looks like a table of figures.
 */
export function readPlainTable(
  table: FileTable,
  sheet: FilePlace,
  context: PlainContext,
): PlainTable | null {
  const { left } = table;
  const place = left === undefined ? sheet : { ...sheet, left };
  const { rows: spread, ambiguous } = spreadMerged(table);
  const rows = spread.map(spelled);
  const frame = findFrame(rows);
  if (frame === null) {
    const fault = unheaded(rows, place);
    return fault === null ? null : new PlainTable(null, [...table.faults, fault]);
  }
  const merged = ambiguous
    .map((range) => rangeText(range, left))
    .map((range) => fileFault("merged_cells", { ...place, range }, range));
  const dated = frame.impossible.map(({ words, row, column }) =>
    plainFault("table_date", { ...place, row, column }, words),
  );
  const faults = [...withHeadings(table.faults, frame.headings, left), ...merged, ...dated];
  const parts: Headings[] = [];
  for (const read of readHeadings(frame, place, context.knownPlaces)) {
    if (!read.ok) return new PlainTable(frame, [...faults, ...read.faults]);
    parts.push(read.headings);
  }
  const values = parts.flatMap((part) => part.values);
  const side = parts.flatMap((part) => part.side);
  const [headings] = parts;
  if (headings === undefined) return null;
  if (!frame.body.some((row) => holdsValue(row, values))) {
    const unread = unreadable(frame.body, values, place);
    return unread.length === 0 ? null : new PlainTable(frame, [...faults, ...unread]);
  }
  const read = new PlainTable(frame, faults);
  new BodyReader(read, frame, place, context).read(parts);
  const roles = new Set(side.map(({ role }) => role));
  read.across = headings.across;
  read.valueColumns = headings.values.length;
  for (const { uncovered, datedAsBefore } of parts) {
    read.columnsUncovered.push(...uncovered);
    for (const metric of datedAsBefore) read.taken.periodOfBefore.add(metric);
  }
  read.hasSource ||= roles.has("source");
  read.hasField = roles.has("area") || roles.has("metric_field");
  read.columnsLeftOut.push(
    ...side
      .filter(({ role }) => role === "left_out" || role === "outer_place")
      .map(({ heading }) => heading),
    ...parts.flatMap(({ leftOut }) => leftOut),
    ...frame.attributes
      .map((row) => cellAt(row, 0))
      .filter((label) => !/^$|单位|地区|区域|国家/u.test(label)),
  );
  return read;
}
