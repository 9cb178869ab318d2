const FULL_WIDTH_OFFSET = 0xfee0;
const FULL_WIDTH_COMMA = "\uff0c";

/** What is written otherwise; the second is the sign for "care of", which looks like a percent sign and is typed for one. */
const LIKE: Readonly<Record<string, string>> = {
  "\ufe6a": "%",
  "\u2105": "%",
  "\u2236": ":",
  "\u2212": "-",
  "\ufe63": "-",
};
const WIDE = /[\uff01-\uff5e\ufe6a\u2105\u2236\u2212\ufe63]/gu;

function isFullWidthDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "\uff10" && character <= "\uff19";
}

/**
 * The text with full-width digits, letters and signs as half-width ones: `14%` → `14%`.
 * Its length is kept, so that a place in the result is the same place in the text.
 * A full-width comma is folded only between full-width digits: elsewhere it ends a clause.
 */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (sign, at: number) => {
    if (sign !== FULL_WIDTH_COMMA)
      return LIKE[sign] ?? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET);
    return isFullWidthDigit(text[at - 1]) && isFullWidthDigit(text[at + 1]) ? "," : sign;
  });
}
