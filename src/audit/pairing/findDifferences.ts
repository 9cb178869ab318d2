import type { ParagraphGroup } from "./alignParagraphs";
import type { Finding } from "../AuditReport";
import { foldTraditional } from "../../reading/signs/foldTraditional";
import { foldWidth } from "../../reading/signs/foldWidth";
import type { ExpectedExcuse, ExpectedFigure } from "./expectation";
import type { Numeral } from "../../reading/numerals/Numeral";
import type { Pair } from "./pairing";
import type { Move, Placed, Working } from "./settling";

/** Where a name stands in its paragraph: its own stretch, or else from its first numeral to its last. */
function stretchOf(
  { paragraph, pairing }: Working,
  placed: readonly Placed[],
  index: number,
  span: { readonly start: number; readonly end: number } | null,
): { readonly start: number; readonly end: number } {
  const first = placed[index];
  const offset = (paragraph.numerals[index]?.start ?? 0) - (first?.start ?? 0);
  if (span !== null) return { start: span.start - offset, end: span.end - offset };
  const own = placed.filter(
    (place, other) =>
      pairing.pairs[other] === pairing.pairs[index] && place.paragraph === first?.paragraph,
  );
  return { start: first?.start ?? 0, end: Math.max(...own.map(({ end }) => end)) };
}

const DIGITS = /[0-9.]+/;

/** Whether the same digits count something else, or in another scale: 19项 → 19个, 3.2亿元 → 3.2万元. */
function isUnitChange({ figure, printed }: ExpectedFigure, numeral: Numeral): boolean {
  const [expected, read] = [figure.printed, numeral.token].map(
    (token) => DIGITS.exec(foldWidth(token))?.[0],
  );
  if (printed === null || expected === undefined || expected !== read) return false;
  return printed.unit !== numeral.unit || printed.scale !== numeral.scale;
}

/** Spaces among digits, or before or after their decimal point; one that parts thousands is sound: 26 400. */
const SPACED = /[0-9.]\s+[0-9.]/;
const THOUSANDS = /(?<![\d.])\d{1,3}(?:\s\d{3})+(?!\d|\s\d)/g;

/** What is wrong with how a numeral is written, and not with how the dataset has it; `null` where nothing is. */
function formFault(token: string, printed: string): "spacing" | "script" | null {
  const isSpaced = (text: string): boolean => SPACED.test(foldWidth(text).replace(THOUSANDS, ""));
  const isTraditional = (text: string): boolean => foldTraditional(text) !== text;
  if (isSpaced(token) && !isSpaced(printed)) return "spacing";
  return isTraditional(token) && !isTraditional(printed) ? "script" : null;
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
  /** A figure as the text writes it, from its first numeral to its last. */
  const whole = ({ paragraph }: Placed, index: number): string => {
    const { start, end } = stretchOf(working, placed, index, null);
    return text(paragraph).slice(start, end);
  };
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
    if (seen.has(pair)) continue;
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
          aspect: isUnitChange(pair.expected, numeral) ? "unit" : "number",
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
      const fault =
        move === undefined && pair.exact ? formFault(whole(place, index), printed) : null;
      if (fault !== null) {
        const written = whole(place, index);
        findings.push({
          kind: "form",
          fault,
          id,
          paragraph,
          start,
          end: start + written.length,
          expected: printed,
          found: written,
        });
      }
      continue;
    }
    const { id, token, reason } = pair.expected.nonFigure;
    const span = stretchOf(working, placed, index, pair.span);
    const read = text(paragraph).slice(span.start, span.end);
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
    } else if (!pair.exact || formFault(read, token) !== null) {
      findings.push({
        kind: "excuse_changed",
        id,
        reason,
        paragraph,
        ...span,
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
  if (working.group.change === "removed") return [];
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
      reason: nonFigure.reason,
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
    case "word":
    case "order":
    case "form":
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

/** All differences of a settled text, in its order. `places` are the numerals of each group. */
export function findDifferences(
  workings: readonly Working[],
  places: readonly (readonly Placed[])[],
  text: (paragraph: number) => string,
  moves: readonly Move[],
): readonly Finding[] {
  return inOrderOfText([
    ...findShifts(workings),
    ...workings.flatMap((working, number) =>
      findInGroup(working, places[number] ?? [], text, moves),
    ),
    ...workings.flatMap(findMissing),
  ]);
}
