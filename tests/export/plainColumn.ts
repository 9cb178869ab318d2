import type { ExportColumn } from "../../src/columns/ExportTable";
import { oneOf } from "../support/cases";

const DATATYPES = ["text", "integer", "decimal", "percent", "date"] as const;

/** Columns that nothing else is said of, each by its id, its datatype and its header: `count integer 个数`. */
export const plainColumns = (...columns: readonly string[]): ExportColumn[] =>
  columns.map((column) => {
    const [id = "", datatype = "", ...header] = column.split(" ");
    return { id, header: header.join(" "), datatype: oneOf(DATATYPES, datatype), description: "" };
  });
