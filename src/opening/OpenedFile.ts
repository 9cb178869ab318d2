import type { Dataset } from "../dataset/Dataset";
import type { Fault } from "../dataset/Fault";
import type { TableRemark } from "../wording/views/tableRemarks";

/** What a file holds, or everything that is wrong with it. */
export type OpenedFile =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** What was understood of a table that does not follow the template, and what was filled in for it. */
      readonly remarks: readonly TableRemark[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };
