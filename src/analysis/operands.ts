import type { Observation } from "../dataset/Dataset";
import type { Bound } from "../dataset/quantity";
import type { Figure } from "../dataset/DatasetLookup";
import { add, type Decimal, decimalOf, decimalText, trimmed } from "../dataset/decimal";
import type { Reason } from "./Derived";
import { isPoint } from "./interval";
import { roundedInterval } from "./roundedInterval";

/**
 * A number of base units in the report's scale with so many decimals, more where its digits need them: 1080000000 at
 * multiplier 8 with 1 is 10.8; with the sign of print: −3.
 */
export function scaledText(value: Decimal, multiplier: number, decimals: number): string {
  const moved = { ...value, decimals: value.decimals + multiplier };
  // What is added is nothing but its decimals.
  const filled = add(trimmed(moved, decimals), { digits: 0n, decimals });
  return decimalText(filled).replace("-", "−");
}

/** The scale that a formula is written in: the printed one where both figures share it, else base units. */
export function sharedMultiplier(left: Observation, right: Observation): number {
  return left.multiplier === right.multiplier ? left.multiplier : 0;
}

/**
 * A figure in a formula: `10.8`, `(−3)`, `(1–2)`, `≥2000`, `≤5`, `≈10`. Where what follows has ends rather than one number,
 * a rounded figure stands as all that it may have been rounded from, so that the formula gives what stands beside
 * it: `(10.75–10.85)`.
 */
export function operandText(
  { observation, unit }: Pick<Figure, "observation" | "unit">,
  multiplier: number,
  result: Bound,
): string {
  const { quantity, decimals, multiplier: printed } = observation;
  const places = multiplier === printed ? decimals : 0;
  const text = (value: number) => scaledText(decimalOf(value), multiplier, places);
  const rounded = result === "exact" ? null : roundedInterval(observation, unit);
  if (rounded !== null && rounded.low !== null && rounded.high !== null && !isPoint(rounded)) {
    const end = (value: Decimal) =>
      scaledText(value, multiplier, multiplier === printed ? decimals + 1 : 0);
    return `(${end(rounded.low)}–${end(rounded.high)})`;
  }
  switch (quantity.bound) {
    case "exact":
      // No sign stands beside another: 5 − (−3).
      return quantity.value < 0 ? `(${text(quantity.value)})` : text(quantity.value);
    case "at_least":
      return `≥${text(quantity.value)}`;
    case "at_most":
      return `≤${text(quantity.value)}`;
    case "about":
      return `≈${text(quantity.value)}`;
    case "range":
      return `(${text(quantity.low)}–${text(quantity.high)})`;
  }
}

/** Why nothing follows from these figures: one of them is an `about`, or their open ends meet. */
export function whyOpen(figures: readonly Observation[]): Reason {
  const about = figures.find(({ quantity }) => quantity.bound === "about");
  return about === undefined ? { why: "open" } : { why: "about", printed: about.printed };
}
