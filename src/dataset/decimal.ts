/** A decimal number held exactly: `digits` × 10^−`decimals`. 7.6 is `{ digits: 76n, decimals: 1 }`. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Where a quotient goes that does not end: to the nearest digit (half away from zero), down, or up. */
export type Rounding = "nearest" | "down" | "up";

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The decimal that a finite number is written as: 10.8 is 108 tenths, not 10.800000000000000711. */
export function decimalOf(value: number): Decimal {
  const text = String(value);
  const end = text.search(/e|$/u);
  const mantissa = text.slice(0, end);
  const places = mantissa.split(".")[1]?.length ?? 0;
  const digits = BigInt(mantissa.replace(".", ""));
  const decimals = places - Number(text.slice(end + 1));
  return decimals >= 0
    ? { digits, decimals }
    : { digits: digits * powerOfTen(-decimals), decimals: 0 };
}

function digitsAt(value: Decimal, decimals: number): bigint {
  return value.digits * powerOfTen(decimals - value.decimals);
}

/** The exact sum. */
export function add(left: Decimal, right: Decimal): Decimal {
  const decimals = Math.max(left.decimals, right.decimals);
  return { digits: digitsAt(left, decimals) + digitsAt(right, decimals), decimals };
}

/** The exact difference `left − right`. */
export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, { digits: -right.digits, decimals: right.decimals });
}

/** The exact product. */
export function multiply(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, decimals: left.decimals + right.decimals };
}

/** −1 where `left` is less, 0 where both are equal, 1 where `left` is more. */
export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const { digits } = subtract(left, right);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

function divideWhole(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const towardsZero = numerator / denominator;
  const rest = numerator - towardsZero * denominator;
  if (rest === 0n) return towardsZero;
  const away = numerator < 0n !== denominator < 0n ? -1n : 1n;
  switch (rounding) {
    case "down":
      return away < 0n ? towardsZero - 1n : towardsZero;
    case "up":
      return away > 0n ? towardsZero + 1n : towardsZero;
    case "nearest": {
      const size = (part: bigint) => (part < 0n ? -part : part);
      return size(rest) * 2n >= size(denominator) ? towardsZero + away : towardsZero;
    }
  }
}

/** `left ÷ right` with `decimals` places; `right` must not be zero. 508 ÷ 683 to 5 places is 0.74378. */
export function divide(
  left: Decimal,
  right: Decimal,
  decimals: number,
  rounding: Rounding = "nearest",
): Decimal {
  const places = Math.max(left.decimals, right.decimals);
  const numerator = digitsAt(left, places) * powerOfTen(decimals);
  return { digits: divideWhole(numerator, digitsAt(right, places), rounding), decimals };
}

/** The same number without zeros at its end, down to so many decimals: 3.3750 is 3.375. */
export function trimmed(value: Decimal, least = 0): Decimal {
  let { digits, decimals } = value;
  while (decimals > least && digits % 10n === 0n) {
    digits /= 10n;
    decimals -= 1;
  }
  return { digits, decimals };
}

/** Plain digits with every decimal place kept: `-87.98`, `3.20`. */
export function decimalText(value: Decimal): string {
  const sign = value.digits < 0n ? "-" : "";
  const size = (value.digits < 0n ? -value.digits : value.digits)
    .toString()
    .padStart(value.decimals + 1, "0");
  if (value.decimals === 0) return sign + size;
  const point = size.length - value.decimals;
  return `${sign}${size.slice(0, point)}.${size.slice(point)}`;
}

/** The nearest number that JavaScript has: 76 tenths is 7.6. */
export function numberOf(value: Decimal): number {
  return Number(decimalText(value));
}
