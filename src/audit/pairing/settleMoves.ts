import { HARDLY_ALIKE, saysTheSame, unlikeFigure, type ExpectedFigure } from "./expectation";
import { findFree, literally, type Pair } from "./pairing";
import type { Move, Working } from "./settling";

function isFree({ pairing }: Working, index: number): boolean {
  return pairing.pairs[index] === null;
}

function distanceTo(working: Working, paragraph: number): number {
  return Math.abs((working.paragraph.number || 0) - paragraph);
}

function nearestFirst(workings: readonly Working[], paragraph: number): readonly Working[] {
  return [...workings].sort(
    (one, other) => distanceTo(one, paragraph) - distanceTo(other, paragraph),
  );
}

/** Where a figure stands as an open numeral, nearest paragraph first. */
function findElsewhere(
  expected: ExpectedFigure,
  workings: readonly Working[],
): { readonly working: Working; readonly index: number } | null {
  for (const working of nearestFirst(workings, expected.figure.paragraph)) {
    const index = working.paragraph.numerals.findIndex(
      (numeral, place) => isFree(working, place) && saysTheSame(expected, numeral),
    );
    if (index >= 0) return { working, index };
  }
  return null;
}

function settleMovedFigures(workings: readonly Working[], moves: Move[]): void {
  for (const { pairing } of workings) {
    const left = pairing.missingFigures.filter((expected) => {
      const place = findElsewhere(expected, workings);
      if (place === null) return true;
      const pair: Pair = { kind: "figure", expected, exact: true };
      place.working.pairing.pairs[place.index] = pair;
      moves.push({ pair, from: expected.figure.paragraph });
      return false;
    });
    pairing.missingFigures.splice(0, pairing.missingFigures.length, ...left);
  }
  // A figure that was taken for changed only for want of a better numeral may have moved, too.
  for (const { pairing, paragraph } of workings) {
    for (const [index, pair] of pairing.pairs.entries()) {
      const numeral = paragraph.numerals[index];
      if (
        pair === null ||
        pair.kind !== "figure" ||
        pair.exact ||
        numeral === undefined ||
        unlikeFigure(pair.expected, numeral) < HARDLY_ALIKE
      ) {
        continue;
      }
      const place = findElsewhere(pair.expected, workings);
      if (place !== null) {
        const moved: Pair = { ...pair, exact: true };
        pairing.pairs[index] = null;
        place.working.pairing.pairs[place.index] = moved;
        moves.push({ pair: moved, from: pair.expected.figure.paragraph });
      }
    }
  }
}

function settleMovedExcuses(workings: readonly Working[], moves: Move[]): void {
  for (const { pairing } of workings) {
    const left = pairing.missingExcuses.filter((expected) => {
      const { token, paragraph } = expected.nonFigure;
      for (const working of nearestFirst(workings, paragraph)) {
        const found = findFree(literally(token), working.paragraph, working.pairing.pairs);
        if (found !== null) {
          const pair: Pair = { kind: "excuse", expected, exact: true, span: found.span };
          for (const index of found.indices) working.pairing.pairs[index] = pair;
          moves.push({ pair, from: paragraph });
          return false;
        }
      }
      return true;
    });
    pairing.missingExcuses.splice(0, pairing.missingExcuses.length, ...left);
  }
}

/**
 * Looks in all paragraphs for what is missing in its own, and pairs it where it stands.
 * Changes the pairings; returns what has moved.
 */
export function settleMoves(workings: readonly Working[]): readonly Move[] {
  const moves: Move[] = [];
  settleMovedFigures(workings, moves);
  settleMovedExcuses(workings, moves);
  return moves;
}
