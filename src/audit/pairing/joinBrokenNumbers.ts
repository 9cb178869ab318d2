import { type ReadParagraph, saysTheSame } from "./expectation";
import type { Numeral } from "../../reading/numerals/Numeral";
import { readNumerals } from "../../reading/numerals/readNumerals";
import type { Pair, Pairing } from "./pairing";
import type { Working } from "./settling";

/** Longest unit that is looked for behind a broken number. */
const TAIL = 12;

interface BrokenNumber {
  /** What the stretch says without its spaces. */
  readonly whole: Numeral;
  /** The numerals that it was read as. */
  readonly indices: readonly number[];
  /** Where it stands in the paragraph. */
  readonly span: { readonly start: number; readonly end: number };
}

/** Whether nothing but a space, and a decimal point perhaps, stands between two places of a text. */
function isGap(text: string, start: number, end: number): boolean {
  return /^(?:\s+\.?\s*|\.\s+)$/.test(text.slice(start, end));
}

/** The number that starts with a numeral and has spaces among its digits; `null` where there is none. */
function brokenAt({ text, numerals }: ReadParagraph, index: number): BrokenNumber | null {
  const first = numerals[index];
  if (first === undefined) return null;
  const next = numerals[index + 1];
  const { end } = next !== undefined && isGap(text, first.end, next.start) ? next : first;
  const stretch = text.slice(first.start, end);
  if (!/\s/.test(stretch)) return null;
  const joined = stretch.replace(/\s/g, "");
  const [whole] = readNumerals(joined + text.slice(end, end + TAIL));
  if (whole === undefined) return null;
  const reach = end + whole.end - joined.length;
  const indices = [...numerals.keys()].filter(
    (at) => at >= index && (numerals[at]?.start ?? reach) < reach,
  );
  return { whole, indices, span: { start: first.start, end: reach } };
}

/** Pairs the numerals of a broken number as the one that they are. What they were paired with besides is missing. */
function join(
  { pairs, missingFigures, missingExcuses }: Pairing,
  at: readonly number[],
  pair: Pair,
): void {
  const before = new Set(at.map((index) => pairs[index] ?? null));
  for (const index of at) pairs[index] = pair;
  for (const one of before) {
    if (one === null || pairs.some((other) => other?.expected === one.expected)) continue;
    if (one.kind === "figure") missingFigures.push(one.expected);
    else missingExcuses.push(one.expected);
  }
}

/** A date with a space among its digits, 20 25年, is the one that is missing. */
function joinBrokenExcuse(pairing: Pairing, broken: BrokenNumber): void {
  const { missingExcuses } = pairing;
  const { whole, span, indices } = broken;
  const at = missingExcuses.findIndex(({ nonFigure }) => nonFigure.token === whole.token);
  const expected = missingExcuses[at];
  if (expected === undefined) return;
  missingExcuses.splice(at, 1);
  join(pairing, indices, { kind: "excuse", expected, exact: true, span });
}

/**
 * A number with a space among its digits, `15 19个`, is read as two or not understood. Where it says as
 * one what a figure says that nothing else does, it is the figure's. Changes the pairings.
 */
export function joinBrokenNumbers(workings: readonly Working[]): void {
  for (const { pairing, paragraph } of workings) {
    for (const index of paragraph.numerals.keys()) {
      const broken = brokenAt(paragraph, index);
      if (broken === null) continue;
      const taken = broken.indices.map((at) => pairing.pairs[at] ?? null);
      if (taken.some((pair) => pair?.exact === true)) continue;
      const expected = [
        ...taken.flatMap((pair) => (pair?.kind === "figure" ? [pair.expected] : [])),
        ...pairing.missingFigures,
      ].find((figure) => saysTheSame(figure, broken.whole));
      if (expected === undefined) {
        joinBrokenExcuse(pairing, broken);
        continue;
      }
      const missing = pairing.missingFigures.indexOf(expected);
      if (missing >= 0) pairing.missingFigures.splice(missing, 1);
      join(pairing, broken.indices, { kind: "figure", expected, exact: true });
    }
  }
}
