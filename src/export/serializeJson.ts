import type { ExportTable } from "./ExportTable";
import { checkExportTable } from "./checkExportTable";

/**
 * A table as JSON: its name, title, columns and rows, each row an object by column id, in order;
 * `null` where nothing is known. Two spaces of indent, a line end at the end.
 */
export function serializeJson(table: ExportTable): string {
  checkExportTable(table);
  const columns = table.columns.map(({ id, header, datatype, description }) => ({
    id,
    header,
    datatype,
    description,
  }));
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ id }, position) => [id, row[position] ?? null])),
  );
  return `${JSON.stringify({ name: table.name, title: table.title, columns, rows }, null, 2)}\n`;
}
