/** Digits that a spreadsheet keeps, and beyond which binary fractions show their noise. */
const SIGNIFICANT_DIGITS = 15;

const EXPONENT_FORM = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u;

/**
 * A number as plain digits, without exponent, thousands separators or binary noise:
 * `584300000000`, `99.88`, `0.3` for 0.1 + 0.2, `0.0000001`, `-0` as `0`.
 * Whole numbers up to 2^53 keep every digit, all others 15 significant ones.
 * Throws a RangeError for NaN and the infinities.
 */
export function formatPlainNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Cannot write ${value} as a number: expected a finite one`);
  }
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  // The largest numbers would be rounded up to infinity.
  return withoutExponent(String(Number.isFinite(rounded) ? rounded : value));
}

/**
 * A number with a fixed count of decimals: `74.380` for 74.38 and 3.
 * Rounds by the digits of `formatPlainNumber`, so 1.005 with 2 decimals is `1.01`.
 */
export function formatFixedNumber(value: number, decimals: number): string {
  const plain = formatPlainNumber(value);
  const shifted = Math.round(Math.abs(Number(`${plain}e${decimals}`)));
  const digits = formatPlainNumber(shifted).padStart(decimals + 1, "0");
  const sign = plain.startsWith("-") && shifted !== 0 ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `value` times 10^`power`, exact in its decimal digits: 99.88 and -2 give 0.9988. */
export function shiftDecimalPoint(value: number, power: number): number {
  return Number(`${formatPlainNumber(value)}e${power}`);
}

function withoutExponent(text: string): string {
  const match = EXPONENT_FORM.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  const power = Number(exponent);
  // An exponent begins at 21, which is more than there are digits, or at -7.
  return power < 0
    ? `${sign}0.${"0".repeat(-power - 1)}${digits}`
    : sign + digits + "0".repeat(power - fraction.length);
}
