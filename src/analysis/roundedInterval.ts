import type { Observation, Unit } from "../dataset/Dataset";
import { add, type Decimal, decimalOf, subtract } from "../dataset/decimal";
import type { Interval } from "./interval";

/** Half of the last printed digit, in base units: 500 million for 1.2万亿 is 5 × 10^10. */
function halfOfLast({ multiplier, decimals }: Observation): Decimal {
  const places = decimals + 1 - multiplier;
  return places >= 0
    ? { digits: 5n, decimals: places }
    : { digits: 5n * 10n ** BigInt(-places), decimals: 0 };
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
  const half = halfOfLast(observation);
  return { low: subtract(value, half), high: add(value, half) };
}
