import { type ExpectedFigure, type ReadParagraph, saysTheSame } from "../expectation";
import type { Pairing } from "../pairing";
import { SearchText, sentencesOf, type Stretch } from "./textParts";

/** Words of a figure that tell it from its neighbours. */
function subjectsOf({ figure }: ExpectedFigure): readonly string[] {
  return (figure.words?.anchors ?? [])
    .filter(({ role }) => role === "subject")
    .map(({ word }) => word);
}

/**
 * Where clauses have changed places, their numbers went with their words: 网办开通率达74.19%,可网办率达99.88%.
 * Numerals alone say that both have changed; the words say that neither has. Changes the pairing.
 */
export function followWords(paragraph: ReadParagraph, { pairs }: Pairing): void {
  const clauses = sentencesOf(paragraph.text, paragraph.numerals).flatMap((one) => one.clauses);
  const search = new SearchText(paragraph.text);
  const clauseOf = (index: number): Stretch | undefined => {
    const at = paragraph.numerals[index]?.start ?? -1;
    return clauses.find(({ start, end }) => at >= start && at < end);
  };
  const has = (clause: Stretch | undefined, word: string): boolean =>
    clause !== undefined &&
    search.find(word).some(({ start, end }) => start >= clause.start && end <= clause.end);
  const hasOwnWords = (figure: ExpectedFigure, clause: Stretch | undefined): boolean =>
    subjectsOf(figure).every((word) => has(clause, word));
  for (const [index, pair] of pairs.entries()) {
    if (pair?.kind !== "figure" || pair.exact) continue;
    const words = subjectsOf(pair.expected);
    if (words.every((word) => has(clauseOf(index), word))) continue;
    const other = paragraph.numerals.findIndex(
      (numeral, place) =>
        place !== index &&
        pairs[place]?.exact !== true &&
        saysTheSame(pair.expected, numeral) &&
        words.every((word) => has(clauseOf(place), word)),
    );
    if (other < 0) continue;
    const taken = pairs[other] ?? null;
    // Of two numbers that have their words in common, as 分别 deals them out, each stands by its place alone.
    if (taken?.kind === "figure" && !hasOwnWords(taken.expected, clauseOf(index))) continue;
    pairs[other] = { ...pair, exact: true };
    const numeral = paragraph.numerals[index];
    pairs[index] =
      taken?.kind === "figure" && numeral !== undefined
        ? { ...taken, exact: saysTheSame(taken.expected, numeral) }
        : null;
  }
}
