import type { Observation, Unit } from "../dataset/Dataset";
import {
  add,
  compare,
  type Decimal,
  decimalOf,
  divide,
  subtract,
  trimmed,
} from "../dataset/decimal";
import { type Interval, intervalOf, isPoint } from "./interval";

/**
 * Half of the last digit that is known, in base units: 500 million for 1.2万亿 is 5 × 10^10. A table may hold more
 * digits than it prints, 815.754 shown as 815.8; what a report words, 三分之一, is no number of so many digits.
 */
function halfOfLast(value: Decimal, { multiplier, decimals, paragraph }: Observation): Decimal {
  const held =
    paragraph === undefined
      ? trimmed({ ...value, decimals: value.decimals + multiplier }).decimals
      : 0;
  return decimalOf(Number(`5e${multiplier - 1 - Math.max(decimals, held)}`));
}

/**
 * Every number that an exact figure may have been rounded from: 1.2万亿 lies between 1.15万亿 and 1.25万亿. What
 * is counted one by one, 41项, is not rounded. `null` where the report itself leaves an end open (多, 约).
 */
export function roundedInterval(observation: Observation, unit: Unit): Interval | null {
  const { quantity, multiplier, decimals } = observation;
  if (quantity.bound !== "exact") return null;
  const value = decimalOf(quantity.value);
  const isCounted =
    multiplier === 0 && decimals === 0 && unit.dimension !== "percent" && unit.symbol.zh !== "倍";
  if (isCounted) return { low: value, high: value };
  const half = halfOfLast(value, observation);
  return { low: subtract(value, half), high: add(value, half) };
}

/** Every number that a figure may stand for: what its rounding allows, or what its bound leaves open. */
export function allowedInterval(observation: Observation, unit: Unit): Interval {
  return roundedInterval(observation, unit) ?? intervalOf(observation.quantity);
}

const ONE: Decimal = { digits: 1n, decimals: 0 };
/** Digits with which a quotient of rounded numbers is worked out before its ends are cut. */
export const WORKING_DECIMALS = 8;

/**
 * The ends of a quotient of rounded numbers with no more digits than tell them apart, each to the nearest:
 * 230.77 to 244.44 is 231 to 244. A point, and an interval with an open end, stay as they are.
 */
export function withoutFalseDigits(interval: Interval, least: number): Interval {
  const { low, high } = interval;
  if (low === null || high === null || isPoint(interval)) return interval;
  for (let decimals = least; decimals < WORKING_DECIMALS; decimals += 1) {
    const [from, to] = [divide(low, ONE, decimals), divide(high, ONE, decimals)];
    if (compare(from, to) !== 0) return { low: trimmed(from), high: trimmed(to), isRounded: true };
  }
  return interval;
}
