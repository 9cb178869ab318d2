import { saysTheSame } from "./expectation";
import type { Numeral } from "./Numeral";
import { readNumerals } from "./readNumerals";
import type { Working } from "./settling";

/** Whether nothing but a space, and a decimal point perhaps, stands between two places of a text. */
function isGap(text: string, start: number, end: number): boolean {
  return /^(?:\s+\.?\s*|\.\s+)$/.test(text.slice(start, end));
}

/** What a stretch of a text says as one numeral without its spaces; `null` where it is none. */
function readWhole(text: string): Numeral | null {
  const [whole, ...rest] = readNumerals(text.replace(/\s/g, ""));
  return whole !== undefined && rest.length === 0 ? whole : null;
}

/**
 * A number with a space among its digits, `15 19个`, is read as two or not understood. Where it says as
 * one what a figure says that nothing else does, it is the figure's. Changes the pairings.
 */
export function joinBrokenNumbers(workings: readonly Working[]): void {
  for (const { pairing, paragraph } of workings) {
    for (const [index, pair] of pairing.pairs.entries()) {
      const token = paragraph.numerals[index]?.token ?? "";
      if (pair?.kind !== "figure" || pair.exact || !/\s/.test(token)) continue;
      const whole = readWhole(token);
      if (whole !== null && saysTheSame(pair.expected, whole)) {
        pairing.pairs[index] = { ...pair, exact: true };
      }
    }
    for (const [index, right] of paragraph.numerals.entries()) {
      const left = paragraph.numerals[index - 1];
      if (left === undefined || !isGap(paragraph.text, left.end, right.start)) continue;
      const whole = readWhole(paragraph.text.slice(left.start, right.end));
      if (whole === null) continue;
      const [first = null, second = null] = [pairing.pairs[index - 1], pairing.pairs[index]];
      const wrong = [first, second].filter((pair) => pair !== null && !pair.exact);
      const candidates = [
        ...wrong.flatMap((pair) => (pair?.kind === "figure" ? [pair.expected] : [])),
        ...pairing.missingFigures,
      ];
      const expected = candidates.find((figure) => saysTheSame(figure, whole));
      if (expected === undefined || [first, second].some((pair) => pair?.exact === true)) continue;
      const missing = pairing.missingFigures.indexOf(expected);
      if (missing >= 0) pairing.missingFigures.splice(missing, 1);
      const pair = { kind: "figure", expected, exact: true } as const;
      pairing.pairs[index - 1] = pair;
      pairing.pairs[index] = pair;
    }
  }
}
