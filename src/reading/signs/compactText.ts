import { foldTraditional } from "./foldTraditional";
import { foldWidth } from "./foldWidth";

const SPACE = "[ \\t\\u00a0\\u2002-\\u200a\\u202f\\u3000]";
const HAN = "\\u3400-\\u9fff";
const RATES = "%\\u2030\\u2031";

/** Signs within and beside a number that are no part of what it says; a comma may be a wide one. */
const GAPS = new RegExp(
  [
    // 12 345, 1,098.8 with what they count; 图1,200家 has the number of a picture, 2020 100 are two columns.
    `(?<![\\d.,\\uff0c图表注第]${SPACE}?)\\d{1,3}(?:[ \\u00a0\\u2009\\u202f,\\uff0c]\\d{3})+(?![\\d,\\uff0c])(?:\\.\\d+)?(?=${SPACE}?[${HAN}${RATES}A-Za-z])(?!${SPACE}?[年月日])`,
    // 74. 19%; a number before a point that opens a line counts the lines.
    `(?<=[${HAN}])\\d+\\.${SPACE}\\d+(?=[${RATES}])`,
    // 86 .3公里
    `(?<![\\d.,\\uff0c]${SPACE}?)\\d+${SPACE}\\.\\d+(?=${SPACE}?[${HAN}${RATES}A-Za-z])`,
    // 56.2 亿元, 增长 8%, 56 亿 元
    `(?<=[\\d${RATES}])${SPACE}{1,2}(?=[${HAN}${RATES}])`,
    `(?<=[${HAN}])${SPACE}{1,2}(?=\\d)`,
    `(?<=\\d${SPACE}{0,2}[万亿千百]{1,2})${SPACE}(?=[${HAN}])`,
  ].join("|"),
  "g",
);
const IS_SPACE = new RegExp(SPACE);

/** A text as its numerals are read, and where each of its characters stands in the text as printed. */
export interface CompactText {
  readonly text: string;
  /** Places in the printed text: one for each character of `text`, and one for its end. */
  readonly places: readonly number[];
}

/**
 * The text as its numerals are read: in half-width signs and simplified characters, without the spaces that
 * part a number from its unit (`56.2 亿元`), its thousands (`12 345公里`) or its decimals (`74. 19%`).
 * Spaces between two numbers stay: `2020 2021` are not one.
 */
export function compactText(printed: string): CompactText {
  const folded = foldTraditional(foldWidth(printed));
  let text = "";
  const places: number[] = [];
  let done = 0;
  const keep = (until: number): void => {
    text += folded.slice(done, until);
    for (; done < until; done += 1) places.push(done);
  };
  for (const { index, 0: gap } of folded.matchAll(GAPS)) {
    keep(index);
    for (const sign of gap) {
      if (!IS_SPACE.test(sign)) {
        text += sign === "\uff0c" ? "," : sign;
        places.push(done);
      }
      done += 1;
    }
  }
  keep(folded.length);
  places.push(printed.length);
  return { text, places };
}
