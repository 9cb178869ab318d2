/** The digits as they stand above the line, in their order. */
export const RAISED_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

/** A text whose digits are raised. */
export function raiseDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => RAISED_DIGITS.charAt(Number(digit)));
}
