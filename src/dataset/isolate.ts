import { TURNING_SIGNS } from "./punctuation";

const TURNING = new RegExp(`[${TURNING_SIGNS}]`, "gu");

/** Hebrew, Arabic and their neighbours, with the marks of their direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text from outside as it may stand within a sentence of ours: signs that turn the direction are named,
 * `[U+202E]`, and one that is written from right to left is set apart, so that nothing beside it is turned.
 */
export function isolate(text: string): string {
  const named = text.replace(
    TURNING,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
  return RIGHT_TO_LEFT.test(named) ? `\u2068${named}\u2069` : named;
}
