import type { Source } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { summariseCautions } from "./summariseCautions";

/**
 * How a figure may be quoted.
 *
 * - `as_it_stands`  with its source and nothing more
 * - `undated`       only with the word that it bears no date
 * - `with_note`     only with what is to be minded of it: a caution, one person's words
 * - `not_compared`  the same, and not against its before or after without care
 * - `no_publisher`, `no_date`, `no_origin`  not before its source says who published it, when, or both: nobody could
 *   find it again
 */
export const quotabilities = [
  "as_it_stands",
  "undated",
  "with_note",
  "not_compared",
  "no_publisher",
  "no_date",
  "no_origin",
] as const;
export type Quotability = (typeof quotabilities)[number];

/** What a source lacks that a citation needs; only a table of statistics may lack any. */
function lackOf({ publisher, published }: Source): Quotability | null {
  if (publisher === undefined) return published === undefined ? "no_origin" : "no_publisher";
  return published === undefined ? "no_date" : null;
}

export function judgeQuoting(lookup: DatasetLookup, figure: string): Quotability {
  const lack = lackOf(lookup.figure(figure).source);
  if (lack !== null) return lack;
  const { verdict, notes } = summariseCautions(lookup, [figure]);
  if (verdict !== null) return "not_compared";
  const { period, attribution } = lookup.figure(figure).observation;
  if (notes.length > 0 || attribution.by === "person") return "with_note";
  return period.basis === "not_stated" ? "undated" : "as_it_stands";
}
