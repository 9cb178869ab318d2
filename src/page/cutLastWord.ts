/** A short text goes along whole with what follows; of Chinese, which has no spaces to break at, so many signs. */
const SHORT = 12;
const SIGNS = 3;

/**
 * A text before its last word, a space at its end included, and that word: `CNY 320 ` and `million`; nothing and all
 * of it where it is short: `508 schools`.
 */
export function cutLastWord(text: string): readonly [start: string, last: string] {
  const space = text.lastIndexOf(" ");
  const at = text.length <= SHORT ? 0 : space >= 0 ? space + 1 : text.length - SIGNS;
  return [text.slice(0, at), text.slice(at)];
}
