import type { ExportTable } from "../../columns/ExportTable";
import { download } from "../../export/download";
import { fileName } from "../../export/fileName";
import { mediaTypes } from "../../export/mediaTypes";
import { csvBytes } from "../../export/serializeCsv";

/** Saves a table as CSV, named by a title, by what it holds and by a day where it has one; gives the name. */
export function saveCsv(table: ExportTable, title: string, what: string, date = ""): string {
  const name = fileName({ title, limits: [], what, date, extension: "csv" });
  download(csvBytes(table, { headers: "header" }), name, mediaTypes.csv);
  return name;
}
