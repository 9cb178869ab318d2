/**
 * The number that decimal digits stand for, moved by powers of ten: `("3.2", 8)` → 320000000.
 * The decimal point is moved in the text, so that the result is the nearest number
 * to what is printed and no product of roundings.
 */
export function numberFromDecimal(digits: string, scale: number): number {
  return Number(`${digits}e${String(scale)}`);
}

/** The digits of a whole number of so many powers of ten, which are left off: `(320000000, 4)` → `32000`. */
export function digitsInScale(value: number, scale: number): string {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  const length = Math.max(1, whole.length + Number(exponent) - scale);
  return (whole + part).slice(0, length).padEnd(length, "0");
}
