import type { ReferenceList } from "../../dataset/Dataset";
import type { FileFault, FilePlace } from "../FileFault";
import { type Assembly, type Entry, entryAt } from "./Assembly";
import type { TableCell, TableRow } from "./readTable";
import type { TemplateColumn } from "../../columns/TemplateColumn";
import { putAt, valueAt } from "./valueAt";

/** Both ends of a period that stood in one cell: `2021—2023年`. */
function isSpan(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

/** Puts a cell into a record and remembers where it came from. */
export function fillCell(entry: Entry, cell: TableCell): void {
  const { column } = cell;
  if (column.form === "date" && isSpan(cell.value)) {
    const [start, end] = cell.value;
    putAt(entry.record, column.path, start);
    if (end !== undefined) putAt(entry.record, [...column.path.slice(0, -1), "end"], end);
  } else {
    putAt(entry.record, column.path, cell.value);
  }
  entry.cells.set(column.path.join("."), cell);
}

/** The record that a row of a list's own sheet makes. */
export function entryOf(row: TableRow, columns: readonly TemplateColumn[]): Entry {
  const entry = entryAt(row);
  for (const column of columns) {
    const cell = row.cells.get(column.id);
    if (cell !== undefined) fillCell(entry, cell);
    if (row.failed.has(column.id)) entry.failed.add(column.path.join("."));
  }
  return entry;
}

/** The id of the record of a list that a text names in a cell at a place, or why it names none. */
type Follow = (text: string, list: ReferenceList, place: FilePlace) => string | FileFault;

/** Replaces the names in a record's cells by ids; what names nothing is a fault and is left out. */
export function followReferences(assembly: Assembly, entry: Entry, follow: Follow): void {
  for (const [path, cell] of entry.cells) {
    const { to } = cell.column;
    const keys = path.split(".");
    const value = valueAt(entry.record, keys);
    if (to === undefined || value === undefined) continue;
    const ids: string[] = [];
    const names = [value].flat().filter((name) => typeof name === "string");
    for (const name of names) {
      const id = follow(name, to, cell.place);
      if (typeof id === "string") {
        ids.push(id);
      } else {
        assembly.faults.push(id);
        entry.failed.add(path);
      }
    }
    putAt(entry.record, keys, Array.isArray(value) ? ids : ids[0]);
  }
}
