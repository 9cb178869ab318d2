import type { Bilingual } from "../dataset/Dataset";

/**
 * What is checked.
 *
 * - `share`   a stated percentage against its part and whole
 * - `change`  a before and its after: what follows from them
 * - `base`    an amount and a percentage of change against a total that both allow
 * - `level`   a level and its change against the level before
 * - `target`  a target against what has been attained
 * - `rank`    a rank against the values of the others
 * - `streak`  how long a rank has been held, against earlier ranks
 */
export type CheckKind = "share" | "change" | "base" | "level" | "target" | "rank" | "streak";

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
  /** Tokens as printed, joined by signs: `74.38%`, `341项 → 41项`; `null` when the report states nothing to check. */
  readonly stated: string | null;
  /** Digits and signs only, in the scale of the formula: `74.378%`, `132–140`; `null` when nothing follows. */
  readonly recomputed: string | null;
  /** Empty when nothing can be computed. */
  readonly formula: string;
  /** Largest gap that the printed digits leave: `±0.005`; empty when nothing is compared. */
  readonly tolerance: string;
  readonly verdict: CheckVerdict;
  /** Why it differs or cannot be checked; `null` exactly when it agrees. */
  readonly reason: Bilingual | null;
}
