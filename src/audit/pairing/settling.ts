import type { ParagraphGroup } from "./alignParagraphs";
import type { ReadParagraph } from "./expectation";
import type { Numeral } from "../../reading/numerals/Numeral";
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

/** A place in the joined text of a group as a place in the paragraph of the text that it lies in. */
export function locate(
  { group }: Pick<Working, "group">,
  found: readonly ReadParagraph[],
  place: number,
): { readonly paragraph: number; readonly offset: number } {
  let offset = 0;
  for (const number of group.found) {
    const length = (found[number - 1]?.text.length ?? 0) + 1;
    if (place < offset + length) return { paragraph: number, offset };
    offset += length;
  }
  return { paragraph: group.found[group.found.length - 1] ?? 0, offset };
}

/** The numerals of a group, each in its own paragraph again. */
export function placeNumerals(
  working: Working,
  found: readonly ReadParagraph[],
): readonly Placed[] {
  return working.paragraph.numerals.map((numeral) => {
    const { paragraph, offset } = locate(working, found, numeral.start);
    return {
      paragraph,
      start: numeral.start - offset,
      end: numeral.end - offset,
      token: numeral.token,
      numeral,
    };
  });
}
