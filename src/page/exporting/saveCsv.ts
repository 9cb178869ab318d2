import type { ExportTable } from "../../columns/ExportTable";
import { download } from "../../export/download";
import { mediaTypes } from "../../export/mediaTypes";
import { csvBytes } from "../../export/serializeCsv";

/** Saves a table as CSV under a file name, and gives the name. */
export function saveCsv(table: ExportTable, name: string): string {
  download(csvBytes(table, { headers: "header" }), name, mediaTypes.csv);
  return name;
}
