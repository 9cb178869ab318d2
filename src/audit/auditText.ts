import { alignParagraphs, joinExpected, joinParagraphs } from "./pairing/alignParagraphs";
import type {
  AuditedParagraph,
  AuditFigure,
  AuditMark,
  AuditNonFigure,
  AuditReport,
  AuditWords,
  MarkStatus,
  Finding,
} from "./AuditReport";
import { expectParagraphs, type ReadParagraph, sameQuantity } from "./pairing/expectation";
import { findDifferences } from "./pairing/findDifferences";
import { foldTraditional } from "../reading/signs/foldTraditional";
import { foldWidth } from "../reading/signs/foldWidth";
import { joinBrokenNumbers } from "./pairing/joinBrokenNumbers";
import type { Numeral } from "../reading/numerals/Numeral";
import { pairParagraph, type Pair } from "./pairing/pairing";
import { readNumerals } from "../reading/numerals/readNumerals";
import { readPlainly } from "../reading/numerals/readPlainly";
import { secondReading, type SecondReading } from "../reading/numerals/secondReading";
import { settleMoves } from "./pairing/settleMoves";
import { placeNumerals, type Working } from "./pairing/settling";
import { figureVerdict } from "./verdicts";
import { followWords } from "./words/followWords";
import { findOwnWords } from "./words/ownWords";
import { joinWordFindings, settleWords } from "./words/settleWords";
import type { Quantity } from "../dataset/quantity";

type Changed = Extract<Finding, { readonly kind: "changed" }>;

function became({ foundQuantity }: Changed, quantity: Quantity): boolean {
  return foundQuantity !== null && sameQuantity(foundQuantity, quantity);
}

/** Two changed figures of one paragraph, each of which now has the other's value, are one change: their order. */
function joinExchanged(findings: readonly Finding[]): readonly Finding[] {
  const result = [...findings];
  const changed = findings.filter((finding): finding is Changed => finding.kind === "changed");
  for (const one of changed) {
    const other = changed.find(
      (candidate) =>
        candidate !== one &&
        candidate.paragraph === one.paragraph &&
        became(one, candidate.expectedQuantity) &&
        became(candidate, one.expectedQuantity),
    );
    if (other === undefined || !result.includes(one) || !result.includes(other)) continue;
    result.splice(result.indexOf(other), 1);
    result.splice(result.indexOf(one), 1, {
      kind: "order",
      ids: [one.id, other.id],
      paragraph: one.paragraph,
      start: one.start,
      end: other.end,
      expected: [one.expected, other.expected],
      found: [one.found, other.found],
    });
  }
  return result;
}

const NO_WORDS: AuditWords = { clauses: [], gazetteer: [], ownTexts: [] };

interface TextParagraph {
  readonly number: number;
  readonly text: string;
}

function readParagraphs(paragraphs: readonly TextParagraph[]): readonly ReadParagraph[] {
  return paragraphs.map(({ number, text }) => ({
    number,
    text: foldTraditional(foldWidth(text)),
    numerals: readNumerals(text),
  }));
}

function statusOf(pair: Pair | null, numeral: Numeral): MarkStatus {
  if (pair === null) {
    // A word or 去年 states no number, so it is nobody's to account for.
    return numeral.statesNumber ? { status: "open" } : { status: "word" };
  }
  const record = pair.kind === "figure" ? pair.expected.figure.id : pair.expected.nonFigure.id;
  if (!pair.exact) return { status: "changed", record };
  return pair.kind === "figure"
    ? { status: "covered", figure: record }
    : { status: "excused", nonFigure: record };
}

/** How many covered numerals a second reader reads alike, otherwise, or not at all. */
function readTwice(
  paragraphs: readonly TextParagraph[],
  marks: ReadonlyMap<number, readonly AuditMark[]>,
  figures: readonly AuditFigure[],
): Record<SecondReading, number> {
  const second = { agrees: 0, differs: 0, none: 0 };
  const quantities = new Map(figures.map(({ id, quantity }) => [id, quantity]));
  for (const [number, ofParagraph] of marks) {
    const plain = readPlainly(paragraphs[number - 1]?.text ?? "");
    for (const mark of ofParagraph) {
      const quantity = mark.status === "covered" ? quantities.get(mark.figure) : undefined;
      if (quantity !== undefined) second[secondReading(quantity, mark, plain)] += 1;
    }
  }
  return second;
}

/** Words that the dataset records of some paragraphs. */
function recordedWords(
  figures: readonly AuditFigure[],
  { clauses }: AuditWords,
  numbers: readonly number[],
): string {
  return [
    ...clauses,
    ...figures.map(({ paragraph, words }) => ({ paragraph, anchors: words?.anchors ?? [] })),
  ]
    .filter(({ paragraph }) => numbers.includes(paragraph))
    .flatMap(({ anchors }) => anchors.map(({ word }) => word))
    .join("\n");
}

/** What the text says in the place of some of the dataset's paragraphs; `null` where one of them is gone. */
function textOfExpected(
  workings: readonly Working[],
  numbers: readonly number[],
  textOf: (number: number) => string,
): string | null {
  const groups = numbers.map((number) =>
    workings.find(({ group }) => group.expected.includes(number)),
  );
  if (groups.some((working) => working === undefined || working.group.found.length === 0)) {
    return null;
  }
  return groups
    .flatMap((working) => working?.group.found ?? [])
    .map(textOf)
    .join("\n");
}

/**
 * Holds a text against the dataset: every numeral of the text is covered by a figure, excused by
 * a non-figure, changed or open, and every record is found, moved, changed or missing.
 * Figures of one paragraph must be in the order in which the paragraph prints them.
 * The pairing is the one that needs the fewest differences, so that one change makes one finding.
 * Where the dataset records the words that it rests on, they have to stand beside their numbers, and the
 * words of our own texts in their paragraphs.
 */
export function auditText(
  paragraphs: readonly TextParagraph[],
  figures: readonly AuditFigure[],
  nonFigures: readonly AuditNonFigure[],
  words: AuditWords = NO_WORDS,
): AuditReport {
  const expected = expectParagraphs(figures, nonFigures, words.clauses);
  const read = readParagraphs(paragraphs.map(({ text }, index) => ({ number: index + 1, text })));
  const workings = alignParagraphs(expected, read).map((group): Working => {
    const paragraph = joinParagraphs(group.found.flatMap((number) => read[number - 1] ?? []));
    const wanted = joinExpected(group.expected.flatMap((number) => expected[number - 1] ?? []));
    return { group, paragraph, pairing: pairParagraph(wanted, paragraph) };
  });
  joinBrokenNumbers(workings);
  for (const { paragraph, pairing } of workings) followWords(paragraph, pairing);
  const moves = settleMoves(workings);

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
      if (first !== undefined) expectedNumbers.set(found, first);
    }
    for (const [index, { paragraph, start, end, token, numeral }] of (
      places[number] ?? []
    ).entries()) {
      const status = statusOf(pairing.pairs[index] ?? null, numeral);
      counts[status.status] += 1;
      marks.set(paragraph, [...(marks.get(paragraph) ?? []), { start, end, token, ...status }]);
    }
  }
  const said = settleWords(workings, read, words, moves);
  const differences = findDifferences(workings, places, textOf, moves);
  const findings = joinWordFindings(joinExchanged(differences), said.changes);
  const ownWords = findOwnWords(words.ownTexts, (numbers) => {
    const text = textOfExpected(workings, numbers, textOf);
    // A recorded word that the text lacks is a finding of the text already.
    return text === null ? null : `${text}\n${recordedWords(figures, words, numbers)}`;
  });
  return {
    paragraphs: read.map(({ number }): AuditedParagraph => ({
      number,
      expected: expectedNumbers.get(number) ?? null,
      marks: marks.get(number) ?? [],
      words: said.places.get(number) ?? [],
    })),
    figures: figures.map(({ id }) => figureVerdict(id, workings, places, moves)),
    findings,
    ownWords,
    counts,
    second: readTwice(paragraphs, marks, figures),
    clean: findings.length === 0 && ownWords.length === 0,
  };
}
