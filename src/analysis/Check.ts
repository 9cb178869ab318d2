import type { Bilingual } from "../dataset/Dataset";
import type { Derived } from "./Derived";

/**
 * What is checked.
 *
 * - `share`   a stated percentage against its part and whole
 * - `change`  a before and its after: what follows from them
 * - `base`    an amount and a percentage of change against a total that both allow
 * - `level`   a level and its change against the level before
 * - `target`  a target against what has been attained
 * - `rank`    a rank against the values of the others
 * - `total`   a total of places against their sum
 * - `streak`  how long a rank has been held, against earlier ranks
 */
export type CheckKind =
  | "share"
  | "change"
  | "base"
  | "level"
  | "target"
  | "rank"
  | "total"
  | "streak";

export type CheckVerdict = "agrees" | "differs" | "cannot_check";

/** One thing that a report states, held against what can be worked out from its other figures. */
export interface Check {
  /** Kind and what is checked: `share.alliance-coverage`. */
  readonly id: string;
  readonly kind: CheckKind;
  /** Relation that is checked; `null` where the figure stands alone. */
  readonly relation: string | null;
  /** Figures that take part, in reading order. */
  readonly figures: readonly string[];
  /** Tokens as printed, the earlier one first; empty when the report states nothing to check. */
  readonly stated: readonly string[];
  /** What follows from the figures, with its formula; empty when nothing does. */
  readonly derived: readonly Derived[];
  /** Ranks held in the years of a streak, the latest first; empty where they are not known, and for every other kind. */
  readonly ranks: readonly number[];
  /** Largest gap that the printed digits leave, in percentage points: `0.005`; `null` when nothing is compared. */
  readonly tolerance: string | null;
  readonly verdict: CheckVerdict;
  /** Why it differs or cannot be checked; `null` exactly when it agrees. */
  readonly reason: Bilingual | null;
}
