/**
 * How firmly the report fixes a number.
 *
 * - `exact`     the number itself: 1519个
 * - `at_least`  the number or more: 2000多家, 超5000
 * - `at_most`   the number or less: 不足5%, 30天以内
 * - `about`     near the number: 上十份, 约300人, 近百项
 * - `range`     between two numbers, both included: 一到两份
 */
export type Bound = "exact" | "at_least" | "at_most" | "about" | "range";

/** A number fixed at one point, in base units (yuan, persons, percent as 99.88). */
export interface PointQuantity {
  readonly bound: Exclude<Bound, "range">;
  readonly value: number;
}

/** A number that the report leaves between two ends, in base units; `low < high`. */
export interface RangeQuantity {
  readonly bound: "range";
  readonly low: number;
  readonly high: number;
}

/** What a report says a number is. A range has no single value, so the type offers none. */
export type Quantity = PointQuantity | RangeQuantity;

/** Both ends of a quantity, in base units; `null` is an end that the report leaves open. */
export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The ends that a quantity is known to lie between.
 * `about` says nothing of its ends, so both are open.
 */
export function endsOf(quantity: Quantity): Ends {
  switch (quantity.bound) {
    case "exact":
      return { low: quantity.value, high: quantity.value };
    case "at_least":
      return { low: quantity.value, high: null };
    case "at_most":
      return { low: null, high: quantity.value };
    case "about":
      return { low: null, high: null };
    case "range":
      return { low: quantity.low, high: quantity.high };
  }
}

/** The number that a quantity is sorted and drawn by: its value, or a range's lower end. */
export function sortValueOf(quantity: Quantity): number {
  return quantity.bound === "range" ? quantity.low : quantity.value;
}

/** The number furthest from zero that a quantity reaches, in base units. */
export function reachOf(quantity: Quantity): number {
  if (quantity.bound !== "range") return quantity.value;
  return Math.abs(quantity.low) > Math.abs(quantity.high) ? quantity.low : quantity.high;
}
