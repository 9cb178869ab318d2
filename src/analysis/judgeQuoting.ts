import type { DatasetLookup } from "../dataset/DatasetLookup";
import { summariseCautions } from "./summariseCautions";

/**
 * How a figure may be quoted.
 *
 * - `as_it_stands`  with its source and nothing more
 * - `with_note`     only with what is to be minded of it: a caution, no date, one person's words
 * - `not_compared`  the same, and not against its before or after without care
 */
export const quotabilities = ["as_it_stands", "with_note", "not_compared"] as const;
export type Quotability = (typeof quotabilities)[number];

export function judgeQuoting(lookup: DatasetLookup, figure: string): Quotability {
  const { verdict, notes } = summariseCautions(lookup, [figure]);
  if (verdict !== null) return "not_compared";
  const { period, attribution } = lookup.figure(figure).observation;
  return notes.length > 0 || period.basis === "not_stated" || attribution.by === "person"
    ? "with_note"
    : "as_it_stands";
}
