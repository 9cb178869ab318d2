import {
  type Decimal,
  compare,
  decimalOf,
  divide,
  multiply,
  numberOf,
  type Rounding,
  subtract,
  trimmed,
} from "../dataset/decimal";
import { endsOf, type Quantity } from "../dataset/quantity";
import type { Derived } from "./Derived";

/** Two ends, both included; `null` is an end that nothing is known of. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Whether digits were cut from an end; absent means no. */
  readonly isRounded?: boolean;
}

/** The ends that a quantity lies between; both open for an `about`. */
export function intervalOf(quantity: Quantity): Interval {
  const { low, high } = endsOf(quantity);
  return {
    low: low === null ? null : decimalOf(low),
    high: high === null ? null : decimalOf(high),
  };
}

/** Every `left − right` that the two allow. */
export function subtractIntervals(left: Interval, right: Interval): Interval {
  return {
    isRounded: left.isRounded === true || right.isRounded === true,
    low: left.low === null || right.high === null ? null : subtract(left.low, right.high),
    high: left.high === null || right.low === null ? null : subtract(left.high, right.low),
  };
}

/** A quotient and whether digits had to be cut from it. */
interface Quotient {
  readonly value: Decimal;
  readonly isExact: boolean;
}

function quotient(left: Decimal, right: Decimal, decimals: number, rounding: Rounding): Quotient {
  const value = divide(left, right, decimals, rounding);
  const isExact = compare(multiply(value, right), left) === 0;
  // Zeros after a cut quotient were counted (0.120); after an exact one they say nothing (3.3750).
  return { value: isExact ? trimmed(value) : value, isExact };
}

/** Whether both ends are the same number. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && compare(low, high) === 0;
}

/**
 * Every `factor × left ÷ right`, to so many decimals; the ends of a range are rounded outwards.
 * Neither interval holds a number below zero, but `left` may where both are points. `null` where the divisor may be zero.
 */
export function divideIntervals(
  left: Interval,
  right: Interval,
  factor: number,
  decimals: number,
): Interval | null {
  if (right.low === null || right.low.digits <= 0n) return null;
  const isExact = isPoint(left) && isPoint(right);
  const scaled = (value: Decimal) => multiply(value, decimalOf(factor));
  const low =
    left.low === null || right.high === null
      ? null
      : quotient(scaled(left.low), right.high, decimals, isExact ? "nearest" : "down");
  const high =
    left.high === null
      ? null
      : quotient(scaled(left.high), right.low, decimals, isExact ? "nearest" : "up");
  return {
    low: low?.value ?? null,
    high: high?.value ?? null,
    isRounded: low?.isExact === false || high?.isExact === false,
  };
}

/** Bound, value, decimals and rounding of a derived number; `null` where both ends are open. */
export function boundedValue(
  interval: Interval,
): Pick<Derived, "bound" | "value" | "decimals" | "isRounded"> | null {
  const { low, high, isRounded = false } = interval;
  if (low !== null && high !== null) {
    const decimals = Math.max(low.decimals, high.decimals);
    return isPoint(interval)
      ? { bound: "exact", value: numberOf(low), decimals, isRounded }
      : {
          bound: "range",
          value: { low: numberOf(low), high: numberOf(high) },
          decimals,
          isRounded,
        };
  }
  if (low !== null)
    return { bound: "at_least", value: numberOf(low), decimals: low.decimals, isRounded };
  if (high !== null)
    return { bound: "at_most", value: numberOf(high), decimals: high.decimals, isRounded };
  return null;
}
