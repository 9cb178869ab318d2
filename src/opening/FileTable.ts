import type { RawRow } from "./csv/parseCsv";
import type { FileFault } from "./FileFault";

/** A table of a file; `name` is absent in files without sheets. */
export interface FileTable {
  readonly name?: string;
  readonly rows: readonly RawRow[];
  readonly faults: readonly FileFault[];
  /** Ranges of merged cells, as spreadsheets write them: A1:C1. */
  readonly merged: readonly string[];
}
