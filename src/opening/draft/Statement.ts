import type { Direction, Unit } from "../../dataset/Dataset";
import type { Base, Predicate } from "./readPredicate";

/** A number in its paragraph, as far as its sentence is read for it. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly unit: Unit;
  /** First year, month or day of its own period; `null` where it has none. */
  readonly from: string | null;
}

/** A stretch of a paragraph that says when. */
export interface Time {
  readonly start: number;
  readonly end: number;
}

/** What a sentence says by one of its numbers. */
export interface Statement {
  readonly says: Predicate["says"] | "streak";
  /** What the number is about, without time, verb or other numbers; `null` where the sentence does not say. */
  readonly subject: string | null;
  /** The noun that a count stands before: 10个 | 国家大科学装置; empty where none follows. */
  readonly noun: string;
  readonly direction: Direction | null;
  readonly verb: string;
  readonly base: Base | null;
  readonly among: string;
  readonly isYearly: boolean;
  readonly terms: Predicate["terms"];
  /** Place in the list of the level that a change, a rank or a share belongs to; `null` where it stands alone. */
  readonly levelAt: number | null;
  /** Numbers dealt out to a list of subjects in one breath have one number; `null` outside such lists. */
  readonly list: number | null;
}

/** Whether a unit counts how far a rate moved: 个百分点, 个基点. */
export function isPoints({ symbol }: Unit): boolean {
  return /[百千]分点|基点/u.test(symbol.zh);
}
