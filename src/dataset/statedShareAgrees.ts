import { compare, decimalOf, multiply, subtract } from "./decimal";

/**
 * Whether `percent`, printed with `decimals` places, is `part ÷ whole × 100` within half of its last
 * printed digit, both ends included. Counted exactly: 508, 683, 74.38, 2 agree. `whole` is above zero.
 */
export function statedShareAgrees(
  part: number,
  whole: number,
  percent: number,
  decimals: number,
): boolean {
  // |part × 100 − percent × whole| ≤ half × whole: no division, so nothing is rounded.
  const { digits, decimals: places } = subtract(
    multiply(decimalOf(part), decimalOf(100)),
    multiply(decimalOf(percent), decimalOf(whole)),
  );
  const gap = { digits: digits < 0n ? -digits : digits, decimals: places };
  const half = { digits: 5n, decimals: decimals + 1 };
  return compare(gap, multiply(half, decimalOf(whole))) <= 0;
}
