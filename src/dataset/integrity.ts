import type { Fault } from "./Fault";
import { findIdentityFaults } from "./integrity/identity";
import { findMetricFaults } from "./integrity/metrics";
import { findParagraphFaults } from "./integrity/paragraphs";
import { findPeriodFaults } from "./integrity/periods";
import { findPrintedFaults } from "./integrity/printed";
import { findQuantityFaults } from "./integrity/quantities";
import type { ReadPrinted } from "./integrity/ReadPrinted";
import { findReferenceFaults } from "./integrity/references";
import { type Examined, registerOf } from "./integrity/Register";
import { findRelationFaults } from "./integrity/relations";
import { findRepetitionFaults } from "./integrity/repetitions";
import { findTextFaults } from "./integrity/texts";

export type { Examined } from "./integrity/Register";
export type { PrintedReading, ReadPrinted } from "./integrity/ReadPrinted";

/** What has been left out of the lists because it failed the schema. */
export interface LeftOut {
  /** Ids of the records left out; a reference to one of them is no second fault. */
  readonly ids: ReadonlySet<string>;
  /** For each headline that is left its place in the file as given. */
  readonly headlinePlaces: readonly number[];
}

const NOTHING: LeftOut = { ids: new Set(), headlinePlaces: [] };

/**
 * Every fault beyond the schema, all at once, family by family, in the order of the file; empty when
 * the dataset may be published. `readPrinted` reads one printed token; it is handed in so that the
 * dataset depends on nothing that depends on it.
 */
export function findFaults(
  dataset: Examined,
  readPrinted: ReadPrinted,
  leftOut: LeftOut = NOTHING,
): Fault[] {
  const register = registerOf(dataset, leftOut.ids, leftOut.headlinePlaces);
  return [
    ...findIdentityFaults(register),
    ...findReferenceFaults(register),
    ...findParagraphFaults(register),
    ...findMetricFaults(register),
    ...findQuantityFaults(register),
    ...findPrintedFaults(register, readPrinted),
    ...findPeriodFaults(register),
    ...findRelationFaults(register),
    ...findRepetitionFaults(register),
    ...findTextFaults(register),
  ];
}
