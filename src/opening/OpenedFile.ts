import type { Dataset } from "../dataset/Dataset";
import type { Fault } from "../dataset/Fault";
import type { TableRemark } from "../wording/views/tableRemarks";

/** A sheet of a workbook and what became of it: `read`, `refused` for its faults, `left_out` as holding no figures. */
export interface SheetReading {
  readonly name: string;
  readonly outcome: "read" | "refused" | "left_out";
}

/** What a file holds, or everything that is wrong with it. */
export type OpenedFile =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** What was understood of a table that does not follow the template, and what was filled in for it. */
      readonly remarks: readonly TableRemark[];
      /** The sheets of an office's workbook, where there is a choice; else none. */
      readonly sheets: readonly SheetReading[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };
