import type { DatasetLookup } from "../dataset/DatasetLookup";
import { summariseCautions } from "./summariseCautions";

/**
 * How a figure may be quoted.
 *
 * - `as_it_stands`  with its source and nothing more
 * - `undated`       only with the word that it bears no date
 * - `with_note`     only with what is to be minded of it: a caution, one person's words
 * - `not_compared`  the same, and not against its before or after without care
 * - `source_undated`, `source_undated_with_note`, `source_undated_not_compared`  as a dated one may, and with the word that
 *   its source bears no date of publication: its period says of when it is
 * - `no_publisher`, `no_date`, `no_origin`  not before its source says who published it, or when, or both: nobody could
 *   find it again. `no_date` is of a figure that has no period either
 */
export const quotabilities = [
  "as_it_stands",
  "undated",
  "source_undated",
  "with_note",
  "source_undated_with_note",
  "not_compared",
  "source_undated_not_compared",
  "no_publisher",
  "no_date",
  "no_origin",
] as const;
export type Quotability = (typeof quotabilities)[number];

export function judgeQuoting(lookup: DatasetLookup, figure: string): Quotability {
  const { source, observation } = lookup.figure(figure);
  const { period, attribution } = observation;
  // Only a table of statistics may lack either.
  const isSourceDated = source.published !== undefined;
  const isDated = period.basis !== "not_stated";
  if (source.publisher === undefined) return isSourceDated ? "no_publisher" : "no_origin";
  if (!isSourceDated && !isDated) return "no_date";
  const { verdict, notes } = summariseCautions(lookup, [figure]);
  if (verdict !== null) return isSourceDated ? "not_compared" : "source_undated_not_compared";
  if (notes.length > 0 || attribution.by === "person")
    return isSourceDated ? "with_note" : "source_undated_with_note";
  if (!isSourceDated) return "source_undated";
  return isDated ? "as_it_stands" : "undated";
}
