import type { ParagraphGroup } from "./alignParagraphs";
import type { ReadParagraph } from "./expectation";
import type { Numeral } from "./Numeral";
import type { Pair, Pairing } from "./pairing";

/** A group of paragraphs while it is being settled. */
export interface Working {
  readonly group: ParagraphGroup;
  readonly paragraph: ReadParagraph;
  readonly pairing: Pairing;
}

/** A numeral of a group with its own paragraph and its place in that paragraph. */
export interface Placed {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly numeral: Numeral;
}

/** A record that stands in another paragraph than it should. */
export interface Move {
  readonly pair: Pair;
  readonly from: number;
}

/** The numerals of a group, each in its own paragraph again. */
export function placeNumerals(
  { group, paragraph }: Working,
  found: readonly ReadParagraph[],
): readonly Placed[] {
  const placed: Placed[] = [];
  let offset = 0;
  for (const number of group.found) {
    const length = (found[number - 1]?.text.length ?? 0) + 1;
    for (const numeral of paragraph.numerals) {
      if (numeral.start >= offset && numeral.start < offset + length) {
        placed.push({
          paragraph: number,
          start: numeral.start - offset,
          end: numeral.end - offset,
          token: numeral.token,
          numeral,
        });
      }
    }
    offset += length;
  }
  return placed;
}
