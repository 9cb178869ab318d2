import type { FileFault } from "../FileFault";
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

type Follow = (text: string, cell: TableCell) => string | FileFault;

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** Replaces the names in a record's cells by ids; what names nothing is a fault and is left out. */
export function followReferences(assembly: Assembly, entry: Entry, follow: Follow): void {
  for (const [path, cell] of entry.cells) {
    if (cell.column.to === undefined) continue;
    const keys = path.split(".");
    const value = valueAt(entry.record, keys);
    const names = typeof value === "string" ? [value] : isTexts(value) ? value : [];
    const ids: string[] = [];
    for (const name of names) {
      const id = follow(name, cell);
      if (typeof id === "string") {
        ids.push(id);
      } else {
        assembly.faults.push(id);
        entry.failed.add(path);
      }
    }
    putAt(entry.record, keys, typeof value === "string" ? ids[0] : ids);
  }
}
