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
 * Lengths, areas, volumes, weights, energy and what else is measured, alone or as the last factor of a product
 * (吨公里); numbers reckoned for a measure or for so many (人/平方公里, 张/千人); counts in thousands and more (千人).
 */
const MEASURED =
  /(?:[米里亩顷方克斤吨升瓦伏煤卡帕℃]|瓦小?时|[^年]度|当量|[a-zA-Z23\u00b2\u00b3])$|^(?!元)[^/每]+[/每](?:[\d十百千万亿平立公毫微]|[米升克斤吨亩])|^[十百千万亿]/u;

/** Whether a whole number of a unit is the number itself: what is counted one by one, ranks, years, money to the yuan. */
function isCountedIn({ dimension, symbol }: Unit): boolean {
  if (dimension === "percent" || symbol.zh === "倍") return false;
  return dimension !== "count" || !MEASURED.test(symbol.zh);
}

/**
 * Every number that an exact figure may have been rounded from: 1.2万亿 lies between 1.15万亿 and 1.25万亿, and
 * 46微克 between 45.5 and 46.5. What is counted one by one, 41项, is not rounded. `null` where the report itself leaves an end open (多, 约).
 */
export function roundedInterval(observation: Observation, unit: Unit): Interval | null {
  const { quantity, multiplier, decimals } = observation;
  if (quantity.bound !== "exact") return null;
  const value = decimalOf(quantity.value);
  if (multiplier === 0 && decimals === 0 && isCountedIn(unit)) return { low: value, high: value };
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
