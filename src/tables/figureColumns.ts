import { type TableColumn, tableColumns } from "../columns/tableColumns";
import { type Sort, type SortColumn, sortColumns } from "../selection/Selection";

/** Columns shown until the reader chooses others. */
export const defaultColumns: readonly TableColumn[] = [
  "area",
  "name",
  "value",
  "period",
  "place",
  "paragraph",
];

/** The same, and the report where there are several: a paragraph alone would not say of which. */
export function defaultColumnsFor(sources: number): readonly TableColumn[] {
  return sources > 1 ? [...defaultColumns, "source"] : defaultColumns;
}

/** The metric's name says what a row is, so its column stays. */
export const fixedColumn: TableColumn = "name";

/** The sort that a column's header asks for; `null` where a column has no order of its own. */
export function sortColumnOf(column: TableColumn): SortColumn | null {
  return sortColumns.find((known) => known === column) ?? null;
}

/** The order that a column is first sorted in: numbers from the largest, words from the first. */
export function firstSort(column: SortColumn): Sort {
  return { column, descending: column === "value" };
}

/** Columns in the order of the table, whatever the order in which they were chosen. */
export function inTableOrder(columns: readonly TableColumn[]): readonly TableColumn[] {
  return tableColumns.filter((column) => columns.includes(column));
}
