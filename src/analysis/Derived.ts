import type { Bilingual, Relation } from "../dataset/Dataset";
import type { Bound } from "../dataset/quantity";

/**
 * What is worked out from figures.
 *
 * - `difference`      after − before: −300
 * - `ratio`           after ÷ before: ×3.375
 * - `percent_change`  (after − before) ÷ before: +237.5%
 * - `share`           part ÷ whole: 74.378%
 * - `rest`            whole − part: 175
 * - `earlier_total`   the total before a stated change, as far as rounding tells: 132 to 140
 * - `later_total`     the total after it: 151 to 159
 * - `earlier_level`   the level before a change, from the level after it: 341
 * - `completion`      attained ÷ target: 90.5%
 */
export type DerivedKind =
  | "difference"
  | "ratio"
  | "percent_change"
  | "share"
  | "rest"
  | "earlier_total"
  | "later_total"
  | "earlier_level"
  | "completion";

/** A number that no report states: it follows from figures by a formula, and is always shown as derived. */
export interface Derived {
  /** Relation and kind: `direct-funds-change.ratio`. */
  readonly id: string;
  readonly relation: string;
  readonly kind: DerivedKind;
  /** What the number is, for a label. */
  readonly name: Bilingual;
  /**
   * How firmly the figures fix it: `range` exactly where `value` has two ends, `about` where its figures
   * may only be compared with care, so that it is told roughly.
   */
  readonly bound: Bound;
  /** In base units of `unit`; a percentage as −87.98, signed as a change is. */
  readonly value: number | { readonly low: number; readonly high: number };
  /** Id of a unit of the dataset, or one of the three that need none. */
  readonly unit: "ratio" | "percent" | "percentage_point" | (string & {});
  /** In the digits of the report: `(10.8 − 3.2) ÷ 3.2`. */
  readonly formula: string;
  /** Decimal places of the value in the scale of `multiplier`. */
  readonly decimals: number;
  /** Whether digits were cut: 508 ÷ 683 is 74.378% after rounding, 10.8 ÷ 3.2 is ×3.375 without. */
  readonly isRounded: boolean;
  /** Power of ten that the report's digits are scaled by, so that 760000000 can read 7.6亿; else 0. */
  readonly multiplier: number;
}

/**
 * Why a number cannot be worked out.
 *
 * - `about`               one of its figures is an `about`, printed so
 * - `open`                open ends of its figures meet
 * - `units`               the two are counted in different units
 * - `prices`              growth of money may be at constant prices
 * - `direction`           the report does not say whether it rose or fell
 * - `direction_of_total`  the same of a change without its base
 * - `polarity`            more is not better, so that nothing is completed
 * - `signs`               amount and percentage are zero or point in opposite directions
 * - `no_total`            no total gives both the amount and the percentage
 */
export type Reason =
  | { readonly why: "about"; readonly printed: string }
  | {
      readonly why:
        | "open"
        | "units"
        | "prices"
        | "direction"
        | "direction_of_total"
        | "polarity"
        | "signs"
        | "no_total";
    };

/** A number that cannot be worked out, and why. */
export interface Underivable {
  readonly id: string;
  readonly relation: string;
  readonly kind: DerivedKind;
  readonly name: Bilingual;
  readonly reason: Reason;
}

/** Either of the two; `"value" in derivation` tells them apart. */
export type Derivation = Derived | Underivable;

export const derivedNames: Readonly<Record<DerivedKind, Bilingual>> = {
  difference: { zh: "增减量", en: "difference" },
  ratio: { zh: "倍数", en: "ratio" },
  percent_change: { zh: "变化幅度", en: "percentage change" },
  share: { zh: "占比", en: "share" },
  rest: { zh: "其余", en: "rest" },
  earlier_total: { zh: "原有总数", en: "earlier total" },
  later_total: { zh: "现有总数", en: "later total" },
  earlier_level: { zh: "原有水平", en: "earlier level" },
  completion: { zh: "完成程度", en: "degree of completion" },
};

/** What a derivation is called, and the relation that it is made of. */
export function headOfDerived<Kind extends DerivedKind>(relation: Relation, kind: Kind) {
  return { id: `${relation.id}.${kind}`, relation: relation.id, kind, name: derivedNames[kind] };
}

/** Whether a derivation gave a number. */
export function isDerived(derivation: Derivation): derivation is Derived {
  return "value" in derivation;
}
