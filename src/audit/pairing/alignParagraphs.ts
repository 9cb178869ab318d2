import {
  HARDLY_ALIKE,
  unlikeFigure,
  type ExpectedParagraph,
  type ReadParagraph,
} from "./expectation";
import { type CostAt, layCosts } from "./layCosts";
import { pairParagraph, type Pair, type Pairing } from "./pairing";

/** Paragraphs of the dataset and of the text that are the same; more than one where one was split or several joined. */
export interface ParagraphGroup {
  /** Numbers of the dataset's paragraphs; empty for an inserted one. */
  readonly expected: readonly number[];
  /** Numbers of the text's paragraphs; empty for a removed one. */
  readonly found: readonly number[];
  readonly change: "none" | "inserted" | "removed" | "moved" | "split" | "joined";
}

const EMPTY: ExpectedParagraph = { figures: [], excuses: [] };

/*
 * What is paid for each way to lay two texts side by side, in whole numbers, so that equal ways cost the same.
 * One for a difference is a little dearer than one for a gap: among equal ways the one with fewer changed
 * paragraphs is taken.
 */
const DIFFERENCE = 105;
const GAP = 100;
/** Numerals that tell a paragraph: what holds more of them is no dearer to miss or to put in. */
const GAP_NUMERALS = 2;
/** Paragraphs without numerals are all alike: rather a number has moved than that two of them changed places. */
const GAP_WITHOUT_NUMERALS = 110;

/** How many single differences a pairing leaves. */
function countDifferences(pairing: Pairing, paragraph: ReadParagraph): number {
  const inexact = new Set<Pair>();
  let unlike = 0;
  for (const [index, pair] of pairing.pairs.entries()) {
    const numeral = paragraph.numerals[index];
    if (pair !== null && !pair.exact && !inexact.has(pair)) {
      inexact.add(pair);
      // Two that have nothing in common are one missing and one more.
      unlike +=
        pair.kind === "figure" &&
        numeral !== undefined &&
        unlikeFigure(pair.expected, numeral) >= HARDLY_ALIKE
          ? 1
          : 0;
    }
  }
  const open = pairing.pairs.filter(
    (pair, index) => pair === null && paragraph.numerals[index]?.statesNumber === true,
  );
  return (
    inexact.size +
    unlike +
    open.length +
    pairing.missingFigures.length +
    pairing.missingExcuses.length
  );
}

/** Several paragraphs of a text as one, with the places of the numerals moved on. */
export function joinParagraphs(paragraphs: readonly ReadParagraph[]): ReadParagraph {
  const numerals: Array<ReadParagraph["numerals"][number]> = [];
  let text = "";
  for (const paragraph of paragraphs) {
    const offset = text.length;
    numerals.push(
      ...paragraph.numerals.map((numeral) => ({
        ...numeral,
        start: numeral.start + offset,
        end: numeral.end + offset,
      })),
    );
    text += `${paragraph.text}\n`;
  }
  return { number: paragraphs[0]?.number ?? 0, text, numerals };
}

/** Several expected paragraphs as one. */
export function joinExpected(paragraphs: readonly ExpectedParagraph[]): ExpectedParagraph {
  return {
    figures: paragraphs.flatMap(({ figures }) => figures),
    excuses: paragraphs.flatMap(({ excuses }) => excuses),
  };
}

function sizeOfExpected({ figures, excuses }: ExpectedParagraph): number {
  return figures.length + excuses.filter(({ statesNumber }) => statesNumber).length;
}

function sizeOfFound({ numerals }: ReadParagraph): number {
  return numerals.filter(({ statesNumber }) => statesNumber).length;
}

function gapCost(size: number): number {
  return size === 0 ? GAP_WITHOUT_NUMERALS : GAP * (1 + Math.min(size, GAP_NUMERALS));
}

function differences(
  expected: readonly ExpectedParagraph[],
  found: readonly ReadParagraph[],
): number {
  const paragraph = joinParagraphs(found);
  return countDifferences(pairParagraph(joinExpected(expected), paragraph), paragraph);
}

/** The cheapest way to lay both sequences side by side, in their order. */
function alignInOrder(
  expected: readonly ExpectedParagraph[],
  found: readonly ReadParagraph[],
): ParagraphGroup[] {
  const rows = expected.length;
  const columns = found.length;
  const pairCosts = expected.map((one) =>
    found.map((other) => differences([one], [other]) * DIFFERENCE),
  );
  const together = (row: number, column: number, at: CostAt): number =>
    at(row + 1, column + 1) + (pairCosts[row]?.[column] ?? Number.POSITIVE_INFINITY);
  const without = (row: number, column: number, at: CostAt): number =>
    at(row + 1, column) + gapCost(sizeOfExpected(expected[row] ?? EMPTY));
  const besides = (row: number, column: number, at: CostAt): number => {
    const paragraph = found[column];
    const size = paragraph === undefined ? 0 : sizeOfFound(paragraph);
    // After the last paragraph that any record names, further ones without numerals shift nothing.
    return at(row, column + 1) + (row === rows && size === 0 ? 0 : gapCost(size));
  };
  const at = layCosts(rows, columns, (...place) =>
    Math.min(together(...place), without(...place), besides(...place)),
  );
  const groups: ParagraphGroup[] = [];
  let row = 0;
  let column = 0;
  while (row < rows || column < columns) {
    const here = at(row, column);
    if (here === together(row, column, at)) {
      groups.push({ expected: [row + 1], found: [column + 1], change: "none" });
      row += 1;
      column += 1;
    } else if (here === without(row, column, at)) {
      groups.push({ expected: [row + 1], found: [], change: "removed" });
      row += 1;
    } else {
      groups.push({
        expected: [],
        found: [column + 1],
        change: row === rows ? "none" : "inserted",
      });
      column += 1;
    }
  }
  return groups;
}

interface Sides {
  readonly expected: readonly ExpectedParagraph[];
  readonly found: readonly ReadParagraph[];
}

function expectedOf({ expected }: Sides, group: ParagraphGroup): readonly ExpectedParagraph[] {
  return group.expected.map((number) => expected[number - 1] ?? EMPTY);
}

function foundOf({ found }: Sides, group: ParagraphGroup): readonly ReadParagraph[] {
  return group.found.flatMap((number) => found[number - 1] ?? []);
}

/** A removed and an inserted paragraph in the same place are one that was changed throughout. */
function matchRewritten(groups: readonly ParagraphGroup[]): ParagraphGroup[] {
  const result: ParagraphGroup[] = [];
  for (const group of groups) {
    const last = result[result.length - 1];
    // Of the two in one place the removed one stands first, as they are laid side by side.
    if (last?.change === "removed" && group.expected.length === 0) {
      result[result.length - 1] = { expected: last.expected, found: group.found, change: "none" };
    } else {
      result.push(group);
    }
  }
  return result;
}

/** A removed and an inserted paragraph that agree in most of what they hold are one that has moved. */
function matchMoved(groups: readonly ParagraphGroup[], sides: Sides): ParagraphGroup[] {
  const result = [...groups];
  for (const removed of groups.filter(({ change }) => change === "removed")) {
    const gone = expectedOf(sides, removed);
    const size = gone.reduce((sum, paragraph) => sum + sizeOfExpected(paragraph), 0);
    const candidates = result
      .filter(({ expected }) => expected.length === 0)
      .map((group) => ({ group, found: foundOf(sides, group) }))
      .map(({ group, found }) => ({ group, differs: differences(gone, found) }))
      .filter(
        ({ differs, group }) => differs <= size / 2 && (size > 0 || group.change === "inserted"),
      )
      .sort((one, other) => one.differs - other.differs);
    const best = candidates[0];
    if (best !== undefined) {
      result.splice(result.indexOf(best.group), 1, {
        expected: removed.expected,
        found: best.group.found,
        change: "moved",
      });
      result.splice(result.indexOf(removed), 1);
    }
  }
  return result;
}

/** Joins a group with the next one where together they differ less, and one of them has a side missing. */
function joinNeighbours(groups: readonly ParagraphGroup[], sides: Sides): ParagraphGroup[] {
  const result: ParagraphGroup[] = [];
  for (const group of groups) {
    const last = result[result.length - 1];
    const halves = last === undefined ? [] : [last.change, group.change];
    const split =
      halves.includes("inserted") || (last?.expected.length === 1 && group.expected.length === 0);
    const joined = halves.includes("removed");
    const plain = halves.includes("none") || halves.includes("split") || halves.includes("joined");
    if (last === undefined || !plain || split === joined) {
      result.push(group);
      continue;
    }
    const both: ParagraphGroup = {
      expected: [...last.expected, ...group.expected],
      found: [...last.found, ...group.found],
      change: split ? "split" : "joined",
    };
    const lone = last.expected.length === 0 || last.found.length === 0 ? last : group;
    const size = split
      ? foundOf(sides, lone).reduce((sum, paragraph) => sum + sizeOfFound(paragraph), 0)
      : expectedOf(sides, lone).reduce((sum, paragraph) => sum + sizeOfExpected(paragraph), 0);
    const apart =
      differences(expectedOf(sides, last), foundOf(sides, last)) +
      differences(expectedOf(sides, group), foundOf(sides, group));
    // Each numeral of the lone half must settle two differences: one here, one in its other half.
    if (
      size > 0 &&
      differences(expectedOf(sides, both), foundOf(sides, both)) <= apart - 2 * size
    ) {
      result[result.length - 1] = both;
    } else {
      result.push(group);
    }
  }
  return result;
}

/**
 * Which paragraph of the text is which of the dataset, told by their numerals,
 * so that an inserted paragraph is one difference and not one for each figure after it.
 */
export function alignParagraphs(
  expected: readonly ExpectedParagraph[],
  found: readonly ReadParagraph[],
): readonly ParagraphGroup[] {
  const sides: Sides = { expected, found };
  return joinNeighbours(matchRewritten(matchMoved(alignInOrder(expected, found), sides)), sides);
}
