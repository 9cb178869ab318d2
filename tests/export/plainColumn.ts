import type { ExportColumn } from "../../src/columns/ExportTable";

/** A column that nothing else is said of. */
export function plainColumn(
  id: string,
  header: string,
  datatype: ExportColumn["datatype"],
): ExportColumn {
  return { id, header, datatype, description: "" };
}
