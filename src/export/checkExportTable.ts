import type { Cell } from "../columns/Column";
import { holdsNumbers, type ExportColumn, type ExportTable } from "../columns/ExportTable";

const MACHINE_NAME = /^[a-z][a-z0-9_]*$/u;
const MOST_FAULTS_SHOWN = 10;

/**
 * Throws an Error that names every fault (the first ten in words) of a table that must not leave
 * the page: a row of the wrong length, text in a number column, a number that is none.
 */
export function checkExportTable(table: ExportTable): void {
  const faults = [...columnFaults(table), ...rowFaults(table)];
  if (faults.length === 0) return;
  const more = faults.length - MOST_FAULTS_SHOWN;
  throw new Error(
    [
      `Table "${table.name}" cannot be exported:`,
      ...faults.slice(0, MOST_FAULTS_SHOWN),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join("\n- "),
  );
}

function columnFaults(table: ExportTable): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { id } of table.columns) {
    if (!MACHINE_NAME.test(id)) {
      faults.push(`column "${id}": expected lower-case letters, digits and underscores`);
    }
    if (seen.has(id)) faults.push(`column "${id}" appears twice: give each column its own id`);
    seen.add(id);
  }
  if (table.columns.length === 0) faults.push("no columns: choose at least one");
  if (table.key !== undefined && !seen.has(table.key)) {
    faults.push(`key "${table.key}" is none of the columns`);
  }
  return faults;
}

function rowFaults(table: ExportTable): string[] {
  const faults: string[] = [];
  table.rows.forEach((row, index) => {
    if (row.length !== table.columns.length) {
      faults.push(`row ${index + 1}: found ${row.length} cells, expected ${table.columns.length}`);
      return;
    }
    table.columns.forEach((column, position) => {
      const expected = expectationMissed(row[position] ?? null, column);
      if (expected !== null) {
        faults.push(
          `row ${index + 1}, column "${column.id}": found ${JSON.stringify(row[position])}, expected ${expected}`,
        );
      }
    });
  });
  return faults;
}

/** What the cell should have been, or `null` when it is sound. */
function expectationMissed(cell: Cell, column: ExportColumn): string | null {
  if (cell === null) return column.required === true ? "a value, the column is required" : null;
  if (!holdsNumbers(column.datatype)) return typeof cell === "string" ? null : "text";
  if (!Number.isFinite(cell)) return "a finite number";
  return column.datatype === "integer" && !Number.isInteger(cell) ? "a whole number" : null;
}
