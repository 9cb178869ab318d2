import {
  alignParagraphs,
  joinExpected,
  joinParagraphs,
  type ParagraphGroup,
} from "./alignParagraphs";
import type {
  AuditedParagraph,
  AuditFigure,
  AuditMark,
  AuditNonFigure,
  AuditReport,
  FigureVerdict,
  Finding,
  MarkStatus,
  NonFigureVerdict,
} from "./AuditReport";
import {
  expectParagraphs,
  HARDLY_ALIKE,
  saysTheSame,
  unlikeFigure,
  type ExpectedExcuse,
  type ExpectedFigure,
  type ReadParagraph,
} from "./expectation";
import { foldWidth } from "./foldWidth";
import type { Numeral } from "./Numeral";
import { findFree, literally, pairParagraph, type Pair, type Pairing } from "./pairing";
import { readNumerals } from "./readNumerals";

interface TextParagraph {
  readonly number: number;
  readonly text: string;
}

/** A group of paragraphs while it is being settled. */
interface Working {
  readonly group: ParagraphGroup;
  readonly paragraph: ReadParagraph;
  readonly pairing: Pairing;
}

/** A numeral of a group with its own paragraph and its place in that paragraph. */
interface Placed {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly numeral: Numeral;
}

/** A record that stands in another paragraph than it should. */
interface Move {
  readonly pair: Pair;
  readonly from: number;
}

function readParagraphs(paragraphs: readonly TextParagraph[]): readonly ReadParagraph[] {
  return paragraphs.map(({ number, text }) => ({
    number,
    text: foldWidth(text),
    numerals: readNumerals(text),
  }));
}

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
    if (index >= 0) {
      return { working, index };
    }
  }
  return null;
}

function settleMovedFigures(workings: readonly Working[], moves: Move[]): void {
  for (const { pairing } of workings) {
    const left = pairing.missingFigures.filter((expected) => {
      const place = findElsewhere(expected, workings);
      if (place === null) {
        return true;
      }
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
          for (const index of found.indices) {
            working.pairing.pairs[index] = pair;
          }
          moves.push({ pair, from: paragraph });
          return false;
        }
      }
      return true;
    });
    pairing.missingExcuses.splice(0, pairing.missingExcuses.length, ...left);
  }
}

/** The numerals of a group, each in its own paragraph again. */
function placeNumerals(
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

function statusOf(pair: Pair | null, numeral: Numeral): MarkStatus {
  if (pair === null) {
    // A word or 去年 states no number, so it is nobody's to account for.
    return numeral.statesNumber ? { status: "open" } : { status: "word" };
  }
  const record = pair.kind === "figure" ? pair.expected.figure.id : pair.expected.nonFigure.id;
  if (!pair.exact) {
    return { status: "changed", record };
  }
  return pair.kind === "figure"
    ? { status: "covered", figure: record }
    : { status: "excused", nonFigure: record };
}

/** Where a name stands in its paragraph: its own stretch, or else from its first numeral to its last. */
function stretchOf(
  { paragraph, pairing }: Working,
  placed: readonly Placed[],
  index: number,
  span: { readonly start: number; readonly end: number } | null,
): { readonly start: number; readonly end: number } {
  const first = placed[index];
  const offset = (paragraph.numerals[index]?.start ?? 0) - (first?.start ?? 0);
  if (span !== null) {
    return { start: span.start - offset, end: span.end - offset };
  }
  const own = placed.filter(
    (place, other) =>
      pairing.pairs[other] === pairing.pairs[index] && place.paragraph === first?.paragraph,
  );
  return { start: first?.start ?? 0, end: Math.max(...own.map(({ end }) => end)) };
}

/** What the numerals of one group say, in their order. */
function findInGroup(
  working: Working,
  placed: readonly Placed[],
  text: (number: number) => string,
  moves: readonly Move[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<Pair>();
  for (const [index, place] of placed.entries()) {
    const pair = working.pairing.pairs[index] ?? null;
    const { paragraph, start, end, token: found, numeral } = place;
    if (pair === null) {
      if (numeral.statesNumber) {
        findings.push({
          kind: "unaccounted",
          paragraph,
          start,
          end,
          found,
          foundQuantity: numeral.quantity,
        });
      }
      continue;
    }
    if (seen.has(pair)) {
      continue;
    }
    seen.add(pair);
    const move = moves.find((candidate) => candidate.pair === pair);
    if (pair.kind === "figure") {
      const { id, printed, quantity } = pair.expected.figure;
      if (move !== undefined) {
        findings.push({
          kind: "moved",
          record: "figure",
          id,
          paragraph: move.from,
          foundParagraph: paragraph,
          expected: printed,
          found,
        });
      } else if (!pair.exact) {
        findings.push({
          kind: "changed",
          id,
          paragraph,
          start,
          end,
          expected: printed,
          expectedQuantity: quantity,
          found,
          foundQuantity: numeral.quantity,
        });
      }
      continue;
    }
    const { id, token } = pair.expected.nonFigure;
    const whole = stretchOf(working, placed, index, pair.span);
    const read = text(paragraph).slice(whole.start, whole.end);
    if (move !== undefined) {
      findings.push({
        kind: "moved",
        record: "nonFigure",
        id,
        paragraph: move.from,
        foundParagraph: paragraph,
        expected: token,
        found: read,
      });
    } else if (!pair.exact) {
      findings.push({
        kind: "excuse_changed",
        id,
        paragraph,
        ...whole,
        expected: token,
        found: read,
      });
    }
  }
  return findings;
}

function missingIn({ pairing }: Working): {
  readonly figures: readonly ExpectedFigure[];
  readonly excuses: readonly ExpectedExcuse[];
} {
  const ids = new Set<string>();
  const excuses = pairing.missingExcuses.filter(({ nonFigure }) => {
    const first = !ids.has(nonFigure.id);
    ids.add(nonFigure.id);
    return first;
  });
  return { figures: pairing.missingFigures, excuses };
}

function findMissing(working: Working): readonly Finding[] {
  if (working.group.change === "removed") {
    return [];
  }
  const { figures, excuses } = missingIn(working);
  return [
    ...figures.map((missing): Finding => {
      const { id, paragraph, printed } = missing.figure;
      const twins = working.pairing.pairs.flatMap((pair) =>
        pair !== null &&
        pair.kind === "figure" &&
        pair.expected.figure.printed === printed &&
        pair.expected.figure.paragraph === paragraph
          ? [pair.expected.figure.id]
          : [],
      );
      return { kind: "missing", id, paragraph, expected: printed, twins };
    }),
    ...excuses.map(({ nonFigure }): Finding => ({
      kind: "excuse_missing",
      id: nonFigure.id,
      paragraph: nonFigure.paragraph,
      expected: nonFigure.token,
    })),
  ];
}

/** One finding for each run of paragraphs that came, went or moved together. */
function findShifts(workings: readonly Working[]): readonly Finding[] {
  const findings: Finding[] = [];
  let previous: ParagraphGroup | null = null;
  for (const working of workings) {
    const { group } = working;
    const { change, expected, found } = group;
    const last = findings[findings.length - 1];
    if (change !== "none") {
      const missing = missingIn(working);
      const ids =
        change === "removed"
          ? [
              ...missing.figures.map(({ figure }) => figure.id),
              ...missing.excuses.map(({ nonFigure }) => nonFigure.id),
            ]
          : [];
      const follows =
        previous?.change === change && (change === "inserted" || change === "removed");
      if (follows && last?.kind === "shifted") {
        findings[findings.length - 1] = {
          ...last,
          count: last.count + 1,
          ids: [...last.ids, ...ids],
        };
      } else {
        const paragraph = (change === "inserted" ? found[0] : expected[0]) ?? 0;
        const foundParagraph =
          change === "inserted" || change === "removed" ? null : (found[0] ?? null);
        const count = change === "split" ? found.length : Math.max(1, expected.length);
        findings.push({ kind: "shifted", change, paragraph, foundParagraph, count, ids });
      }
    }
    previous = group;
  }
  return findings;
}

function figureVerdict(
  id: string,
  workings: readonly Working[],
  places: readonly (readonly Placed[])[],
  moves: readonly Move[],
): FigureVerdict {
  for (const [number, { pairing }] of workings.entries()) {
    for (const [index, pair] of pairing.pairs.entries()) {
      const place = places[number]?.[index];
      if (
        pair !== null &&
        pair.kind === "figure" &&
        pair.expected.figure.id === id &&
        place !== undefined
      ) {
        const moved = moves.some((move) => move.pair === pair);
        const verdict = moved ? "moved" : pair.exact ? "found" : "changed";
        return {
          id,
          verdict,
          paragraph: place.paragraph,
          start: place.start,
          end: place.end,
          found: place.token,
        };
      }
    }
  }
  return { id, verdict: "missing", paragraph: null, start: null, end: null, found: null };
}

function nonFigureVerdict(
  id: string,
  workings: readonly Working[],
  moves: readonly Move[],
): NonFigureVerdict {
  const pairs = workings
    .flatMap(({ pairing }) => pairing.pairs)
    .filter((pair) => pair !== null && pair.kind === "excuse" && pair.expected.nonFigure.id === id);
  if (pairs.some((pair) => pair !== null && !pair.exact)) {
    return { id, verdict: "changed" };
  }
  if (
    pairs.length === 0 ||
    workings.some(({ pairing }) =>
      pairing.missingExcuses.some(({ nonFigure }) => nonFigure.id === id),
    )
  ) {
    return { id, verdict: "missing" };
  }
  return { id, verdict: moves.some((move) => pairs.includes(move.pair)) ? "moved" : "found" };
}

function placeOf(finding: Finding): readonly [paragraph: number, start: number] {
  switch (finding.kind) {
    case "moved":
      return [finding.foundParagraph, 0];
    case "shifted":
      return [finding.foundParagraph ?? finding.paragraph, -1];
    case "missing":
    case "excuse_missing":
      return [finding.paragraph, Number.MAX_SAFE_INTEGER];
    case "changed":
    case "excuse_changed":
    case "unaccounted":
      return [finding.paragraph, finding.start];
  }
}

function inOrderOfText(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => {
    const [paragraph, start] = placeOf(one);
    const [otherParagraph, otherStart] = placeOf(other);
    return paragraph - otherParagraph || start - otherStart;
  });
}

/**
 * Holds a text against the dataset: every numeral of the text is covered by a figure, excused by
 * a non-figure, changed or open, and every record is found, moved, changed or missing.
 * Figures of one paragraph must be in the order in which the paragraph prints them.
 * The pairing is the one that needs the fewest differences, so that one change makes one finding.
 */
export function auditText(
  paragraphs: readonly TextParagraph[],
  figures: readonly AuditFigure[],
  nonFigures: readonly AuditNonFigure[],
): AuditReport {
  const expected = expectParagraphs(figures, nonFigures);
  const read = readParagraphs(paragraphs.map(({ text }, index) => ({ number: index + 1, text })));
  const workings = alignParagraphs(expected, read).map((group): Working => {
    const paragraph = joinParagraphs(group.found.flatMap((number) => read[number - 1] ?? []));
    const wanted = joinExpected(group.expected.flatMap((number) => expected[number - 1] ?? []));
    return { group, paragraph, pairing: pairParagraph(wanted, paragraph) };
  });
  const moves: Move[] = [];
  settleMovedFigures(workings, moves);
  settleMovedExcuses(workings, moves);

  const places = workings.map((working) => placeNumerals(working, read));
  const textOf = (number: number): string => paragraphs[number - 1]?.text ?? "";
  const marks = new Map<number, AuditMark[]>();
  const counts: Record<MarkStatus["status"], number> = {
    covered: 0,
    excused: 0,
    changed: 0,
    open: 0,
    word: 0,
  };
  const expectedNumbers = new Map<number, number>();
  for (const [number, { group, pairing }] of workings.entries()) {
    for (const found of group.found) {
      const first = group.expected[0];
      if (first !== undefined) {
        expectedNumbers.set(found, first);
      }
    }
    for (const [index, { paragraph, start, end, token, numeral }] of (
      places[number] ?? []
    ).entries()) {
      const status = statusOf(pairing.pairs[index] ?? null, numeral);
      counts[status.status] += 1;
      marks.set(paragraph, [...(marks.get(paragraph) ?? []), { start, end, token, ...status }]);
    }
  }
  const findings = inOrderOfText([
    ...findShifts(workings),
    ...workings.flatMap((working, number) =>
      findInGroup(working, places[number] ?? [], textOf, moves),
    ),
    ...workings.flatMap(findMissing),
  ]);
  return {
    paragraphs: read.map(({ number }): AuditedParagraph => ({
      number,
      expected: expectedNumbers.get(number) ?? null,
      marks: marks.get(number) ?? [],
    })),
    figures: figures.map(({ id }) => figureVerdict(id, workings, places, moves)),
    nonFigures: nonFigures.map(({ id }) => nonFigureVerdict(id, workings, moves)),
    findings,
    counts,
    clean: findings.length === 0,
  };
}
