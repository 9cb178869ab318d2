import type { DatasetLookup } from "../dataset/DatasetLookup";
import { summariseCautions } from "./summariseCautions";

/**
 * How a figure may be quoted.
 *
 * - `as_it_stands`  with its source and nothing more
 * - `undated`       only with the word that it bears no date
 * - `with_note`     only with what is to be minded of it: a caution, one person's words
 * - `not_compared`  the same, and not against its before or after without care
 */
export const quotabilities = ["as_it_stands", "undated", "with_note", "not_compared"] as const;
export type Quotability = (typeof quotabilities)[number];

export function judgeQuoting(lookup: DatasetLookup, figure: string): Quotability {
  const { verdict, notes } = summariseCautions(lookup, [figure]);
  if (verdict !== null) return "not_compared";
  const { period, attribution } = lookup.figure(figure).observation;
  if (notes.length > 0 || attribution.by === "person") return "with_note";
  return period.basis === "not_stated" ? "undated" : "as_it_stands";
}
