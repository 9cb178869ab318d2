import { type ExpectedFigure, type ReadParagraph, saysTheSame } from "../pairing/expectation";
import type { Numeral } from "../../reading/numerals/Numeral";
import type { Pairing } from "../pairing/pairing";
import { SearchText, sentencesOf, type Stretch } from "../../reading/words/textParts";

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
  const clauseOf = ({ start: at }: Numeral): Stretch | undefined =>
    clauses.find(({ end }) => at < end);
  const has = (clause: Stretch | undefined, word: string): boolean =>
    clause !== undefined &&
    search.find(word).some(({ start, end }) => start >= clause.start && end <= clause.end);
  const hasWordsOf = (numeral: Numeral, figure: ExpectedFigure): boolean =>
    subjectsOf(figure).every((word) => has(clauseOf(numeral), word));
  for (const [index, numeral] of paragraph.numerals.entries()) {
    const pair = pairs[index];
    if (pair?.kind !== "figure" || pair.exact) continue;
    const { expected } = pair;
    if (hasWordsOf(numeral, expected)) continue;
    const other = paragraph.numerals.findIndex(
      (one, place) =>
        pairs[place]?.exact !== true && saysTheSame(expected, one) && hasWordsOf(one, expected),
    );
    if (other < 0) continue;
    const taken = pairs[other] ?? null;
    // Of two numbers that have their words in common, as 分别 deals them out, each stands by its place alone.
    if (taken?.kind === "figure" && !hasWordsOf(numeral, taken.expected)) continue;
    pairs[other] = { ...pair, exact: true };
    pairs[index] =
      taken?.kind === "figure" ? { ...taken, exact: saysTheSame(taken.expected, numeral) } : null;
  }
}
