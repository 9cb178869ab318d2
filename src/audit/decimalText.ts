/**
 * The number that decimal digits stand for, moved by powers of ten: `("3.2", 8)` → 320000000.
 * The decimal point is moved in the text, so that the result is the nearest number
 * to what is printed and no product of roundings.
 */
export function numberFromDecimal(digits: string, scale: number): number {
  return Number(`${digits}e${String(scale)}`);
}

/**
 * The decimal digits of a number moved by powers of ten, with at least that many decimals:
 * `(320000000, -8, 1)` → `3.2`. More decimals than asked for are kept, never rounded away.
 */
export function decimalFromNumber(value: number, scale: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  const digits = whole + part;
  const point = whole.length + Number(exponent) + scale;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits;
  const pointInPadded = point <= 0 ? 1 : point;
  const integer = padded
    .slice(0, pointInPadded)
    .padEnd(pointInPadded, "0")
    .replace(/^0+(?=\d)/, "");
  const fraction = padded.slice(pointInPadded).replace(/0+$/, "").padEnd(decimals, "0");
  const sign = value < 0 ? "-" : "";
  return sign + integer + (fraction === "" ? "" : `.${fraction}`);
}
