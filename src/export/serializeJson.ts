import type { ExportTable } from "./ExportTable";
import { checkExportTable } from "./checkExportTable";

/** Where a table comes from and what it is limited to, in the table's language. */
export interface AboutTable {
  readonly dataset: string;
  /** Full references. */
  readonly sources: readonly string[];
  /** What the figures are not, such as official statistics; `null` where there is nothing to say. */
  readonly note: string | null;
  /** Filters in words. */
  readonly filters: string;
  /** Day of the last change of the data, ISO 8601. */
  readonly modified: string;
  readonly license: string;
}

/**
 * A table as JSON: its name, title, columns and rows, each row an object by column id, in order;
 * `null` where nothing is known. Two spaces of indent, a line end at the end.
 */
export function serializeJson(table: ExportTable, about?: AboutTable): string {
  checkExportTable(table);
  const { name, title } = table;
  const columns = table.columns.map(({ id, header, datatype, description }) => ({
    id,
    header,
    datatype,
    description,
  }));
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ id }, position) => [id, row[position] ?? null])),
  );
  const file = { name, title, ...(about ? { about } : {}), columns, rows };
  return `${JSON.stringify(file, null, 2)}\n`;
}
