const FULL_WIDTH_OFFSET = 0xfee0;
const FULL_WIDTH_COMMA = "\uff0c";

function isFullWidthDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "\uff10" && character <= "\uff19";
}

/**
 * The text with full-width digits, letters and signs as half-width ones: `14%` → `14%`.
 * Its length is kept, so that a place in the result is the same place in the text.
 * A full-width comma is folded only between full-width digits: elsewhere it ends a clause.
 */
export function foldWidth(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const code = text.charCodeAt(index);
    if (character === FULL_WIDTH_COMMA) {
      const separates = isFullWidthDigit(text[index - 1]) && isFullWidthDigit(text[index + 1]);
      folded += separates ? "," : character;
    } else if (code > 0xff00 && code < 0xff5f) {
      folded += String.fromCharCode(code - FULL_WIDTH_OFFSET);
    } else if (character === "\ufe6a" || character === "\u2105") {
      // The second is the sign for "care of", which looks like a percent sign and is typed for one.
      folded += "%";
    } else if (character === "\u2236") {
      folded += ":";
    } else if (character === "\u2212" || character === "\ufe63") {
      folded += "-";
    } else {
      folded += character;
    }
  }
  return folded;
}
