import {
  saysTheSame,
  unlikeFigure,
  type ExpectedExcuse,
  type ExpectedFigure,
  type ExpectedParagraph,
  type ReadParagraph,
} from "./expectation";
import { layCosts } from "./layCosts";
import type { Numeral } from "../../reading/numerals/Numeral";
import { CLAUSE_BREAKS, LIST_COMMA } from "../../dataset/punctuation";

/** What one numeral of a paragraph was paired with. */
export type Pair =
  | { readonly kind: "figure"; readonly expected: ExpectedFigure; readonly exact: boolean }
  | {
      readonly kind: "excuse";
      readonly expected: ExpectedExcuse;
      readonly exact: boolean;
      /** Where the whole name stands in the paragraph; `null` where only its numerals were found. */
      readonly span: Stretch | null;
    };

/** A stretch of a paragraph's text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph and the numerals in it. */
interface Place {
  readonly indices: readonly number[];
  readonly span: Stretch;
}

/** The numerals of one paragraph and what they are; expected things that found no numeral are left over. */
export interface Pairing {
  /** As long as the paragraph's numerals; `null` for one that nothing was paired with. */
  readonly pairs: Array<Pair | null>;
  readonly missingFigures: ExpectedFigure[];
  readonly missingExcuses: ExpectedExcuse[];
}

const MISSING = 1;
const UNACCOUNTED = 1;

/** Numerals that lie wholly within a stretch of the text; `null` where the stretch cuts one, or holds none. */
function numeralsWithin(
  numerals: readonly Numeral[],
  start: number,
  end: number,
): readonly number[] | null {
  const within: number[] = [];
  for (const [index, numeral] of numerals.entries()) {
    if (numeral.end <= start || numeral.start >= end) continue;
    if (numeral.start < start || numeral.end > end) return null;
    within.push(index);
  }
  return within.length === 0 ? null : within;
}

/** The first place where a pattern matches numerals that all are free, or `null`. */
export function findFree(
  pattern: RegExp,
  paragraph: ReadParagraph,
  pairs: ReadonlyArray<Pair | null>,
): Place | null {
  pattern.lastIndex = 0;
  for (
    let match = pattern.exec(paragraph.text);
    match !== null;
    match = pattern.exec(paragraph.text)
  ) {
    const within = numeralsWithin(paragraph.numerals, match.index, match.index + match[0].length);
    if (within !== null && within.every((index) => pairs[index] === null)) {
      return { indices: within, span: { start: match.index, end: match.index + match[0].length } };
    }
    pattern.lastIndex = match.index + 1;
  }
  return null;
}

/** A pattern for exactly these characters. */
export function literally(token: string): RegExp {
  return new RegExp(token.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"), "g");
}

/** A pattern for a token that is no figure: 2023年度 says what 2023年 says. */
function asListed(token: string): RegExp {
  return new RegExp(literally(token).source.replace(/年(?!度)/gu, "年度?"), "g");
}

function claim(pairs: Array<Pair | null>, indices: readonly number[], pair: Pair): void {
  for (const index of indices) pairs[index] = pair;
}

/** Pairs excuses that stand in the text as they are listed; returns those that do not. */
function claimExcuses(
  excuses: readonly ExpectedExcuse[],
  paragraph: ReadParagraph,
  pairs: Array<Pair | null>,
): ExpectedExcuse[] {
  return excuses.filter((expected) => {
    const found = findFree(asListed(expected.nonFigure.token), paragraph, pairs);
    if (found !== null) {
      claim(pairs, found.indices, { kind: "excuse", expected, exact: true, span: found.span });
    }
    return found === null;
  });
}

/**
 * Pairs figures with numerals in the order of both so that the fewest changes are needed: the second
 * 341项 stays itself when the first becomes 342项.
 */
function alignFigures(
  figures: readonly ExpectedFigure[],
  numerals: readonly Numeral[],
  free: readonly number[],
  costOfSkipping: (index: number) => number,
  costOfTaking: (index: number) => number,
  pairs: Array<Pair | null>,
): ExpectedFigure[] {
  const rows = figures.length;
  const columns = free.length;
  const pairCost = (row: number, column: number): number => {
    const expected = figures[row];
    const index = free[column] ?? -1;
    const numeral = numerals[index];
    if (expected === undefined || numeral === undefined) return Number.POSITIVE_INFINITY;
    return saysTheSame(expected, numeral)
      ? 0
      : unlikeFigure(expected, numeral) + costOfTaking(index);
  };
  const skip = (column: number): number => costOfSkipping(free[column] ?? -1);
  const at = layCosts(rows, columns, (row, column, later) =>
    Math.min(
      later(row + 1, column + 1) + pairCost(row, column),
      later(row + 1, column) + MISSING,
      later(row, column + 1) + skip(column),
    ),
  );
  const missing: ExpectedFigure[] = [];
  let row = 0;
  let column = 0;
  while (row < rows || column < columns) {
    const expected = figures[row];
    const here = at(row, column);
    const index = free[column];
    const close = (value: number): boolean => Math.abs(here - value) < 1e-9;
    if (
      expected !== undefined &&
      index !== undefined &&
      close(at(row + 1, column + 1) + pairCost(row, column))
    ) {
      pairs[index] = { kind: "figure", expected, exact: pairCost(row, column) === 0 };
      row += 1;
      column += 1;
    } else if (expected !== undefined && close(at(row + 1, column) + MISSING)) {
      missing.push(expected);
      row += 1;
    } else {
      column += 1;
    }
  }
  return missing;
}

function isFree(pairs: ReadonlyArray<Pair | null>, index: number): boolean {
  return pairs[index] === null;
}

/** Figures that stand in the paragraph after all, in another order. */
function claimReordered(
  figures: readonly ExpectedFigure[],
  numerals: readonly Numeral[],
  pairs: Array<Pair | null>,
): ExpectedFigure[] {
  return figures.filter((expected) => {
    const index = numerals.findIndex(
      (numeral, place) => isFree(pairs, place) && saysTheSame(expected, numeral),
    );
    if (index < 0) return true;
    pairs[index] = { kind: "figure", expected, exact: true };
    return false;
  });
}

const BREAKS = new RegExp(`[${CLAUSE_BREAKS}${LIST_COMMA}]`, "gu");

/** The words before a numeral, as far as they are of it alone: back to a comma or the numeral before. */
function wordsBefore({ text, numerals }: ReadParagraph, index: number): string {
  const words = text.slice(numerals[index - 1]?.end ?? 0, numerals[index]?.start);
  return words.split(BREAKS).pop() ?? "";
}

/** How many characters one of a figure's own words shares with some words in one run. */
function likeness({ figure }: ExpectedFigure, words: string): number {
  const runs = (figure.words?.anchors ?? []).flatMap(({ word }) =>
    Array.from(word, (_, start) => {
      let length = 0;
      while (start + length < word.length && words.includes(word.slice(start, start + length + 1)))
        length += 1;
      return length;
    }),
  );
  return Math.max(0, ...runs);
}

/**
 * Figures whose numbers a list gives in another order, each beside its own words, have changed nothing: they are
 * paired anew. Where the numbers alone have changed places, each still stands beside its own words, and they stay.
 */
function settleOrder(paragraph: ReadParagraph, pairs: Array<Pair | null>): void {
  const changed = pairs.flatMap((pair, index) =>
    pair?.kind === "figure" && !pair.exact ? [{ expected: pair.expected, index }] : [],
  );
  const says = (index: number, expected: ExpectedFigure): boolean => {
    const numeral = paragraph.numerals[index];
    return numeral !== undefined && saysTheSame(expected, numeral);
  };
  let moves = changed.flatMap(({ expected, index }) =>
    changed
      .filter(
        (other) =>
          says(other.index, expected) &&
          likeness(expected, wordsBefore(paragraph, other.index)) >
            likeness(expected, wordsBefore(paragraph, index)),
      )
      .slice(0, 1)
      .map((other) => ({ expected, from: index, to: other.index })),
  );
  // Each goes to where another has gone away, and no two to one place.
  for (let count = -1; count !== moves.length;) {
    count = moves.length;
    const [froms, tos] = [moves.map(({ from }) => from), moves.map(({ to }) => to)];
    moves = moves.filter(
      ({ from, to }, at) => froms.includes(to) && tos.includes(from) && tos.indexOf(to) === at,
    );
  }
  for (const { expected, to } of moves) pairs[to] = { kind: "figure", expected, exact: true };
}

/** Whether a numeral may be what became of a listed one: of the same form or unit. */
function resemblesExcuse({ numeral: listed }: ExpectedExcuse, numeral: Numeral): boolean {
  if (listed === null || numeral.form === "word") return false;
  return listed.form === numeral.form
    ? listed.unit === numeral.unit
    : listed.unit !== null && listed.unit === numeral.unit;
}

/** Free numerals that a name was known by and that stand there yet, though the name around them has changed. */
function findParts(
  { parts }: ExpectedExcuse,
  paragraph: ReadParagraph,
  pairs: ReadonlyArray<Pair | null>,
): readonly number[] {
  const found: number[] = [];
  for (const part of parts) {
    const index = paragraph.numerals.findIndex(
      ({ token }, place) => isFree(pairs, place) && !found.includes(place) && token === part,
    );
    if (index >= 0) found.push(index);
  }
  return found;
}

/** Pairs excuses with what they may have become; returns those that are gone and should not be. */
function claimChangedExcuses(
  excuses: readonly ExpectedExcuse[],
  paragraph: ReadParagraph,
  pairs: Array<Pair | null>,
): ExpectedExcuse[] {
  const stating = excuses.filter(({ statesNumber }) => statesNumber);
  const byPattern = stating.filter((expected) => {
    const found = findFree(expected.pattern, paragraph, pairs);
    if (found !== null) {
      claim(pairs, found.indices, { kind: "excuse", expected, exact: false, span: found.span });
    }
    return found === null;
  });
  const byParts = byPattern.filter((expected) => {
    const found = findParts(expected, paragraph, pairs);
    claim(pairs, found, { kind: "excuse", expected, exact: false, span: null });
    return found.length === 0;
  });
  return byParts.filter((expected) => {
    const index = paragraph.numerals.findIndex(
      (numeral, place) => isFree(pairs, place) && resemblesExcuse(expected, numeral),
    );
    if (index < 0) return true;
    pairs[index] = { kind: "excuse", expected, exact: false, span: null };
    return false;
  });
}

/** Holds one paragraph of the text against what is expected of it, with as few differences as explain it. */
export function pairParagraph(expected: ExpectedParagraph, paragraph: ReadParagraph): Pairing {
  const { numerals } = paragraph;
  const pairs: Array<Pair | null> = numerals.map(() => null);

  // Names know their place by their other characters, so they come first, the longest before all.
  const byLength = [...expected.excuses].sort(
    (one, other) => other.nonFigure.token.length - one.nonFigure.token.length,
  );
  let excuses = claimExcuses(
    byLength.filter(({ named }) => named),
    paragraph,
    pairs,
  );
  const plain = byLength.filter(({ named }) => !named);

  const composed = expected.figures.filter((figure) => {
    const found =
      figure.printed === null ? findFree(literally(figure.figure.printed), paragraph, pairs) : null;
    if (found !== null) {
      claim(pairs, found.indices, { kind: "figure", expected: figure, exact: true });
    }
    return found === null;
  });

  // A numeral that an excuse explains costs nothing to pass over, so that no figure takes it for its own.
  const explained = numerals.map(() => false);
  const trial = [...pairs];
  const unexplained = claimExcuses(plain, paragraph, trial);
  claimChangedExcuses([...excuses, ...unexplained], paragraph, trial);
  for (const [index, pair] of trial.entries()) {
    explained[index] = pair !== null && pair.kind === "excuse";
  }
  const free = numerals.flatMap((_, index) => (isFree(pairs, index) ? [index] : []));
  const skipping = (index: number): number => {
    const stated = numerals[index]?.statesNumber ?? false;
    return explained[index] === true || !stated ? 0 : UNACCOUNTED;
  };
  const taking = (index: number): number => (explained[index] === true ? MISSING : 0);
  let missing = alignFigures(composed, numerals, free, skipping, taking, pairs);
  settleOrder(paragraph, pairs);
  excuses = [...excuses, ...claimExcuses(plain, paragraph, pairs)];
  missing = claimReordered(missing, numerals, pairs);
  excuses = claimChangedExcuses(excuses, paragraph, pairs);
  return { pairs, missingFigures: missing, missingExcuses: excuses };
}
