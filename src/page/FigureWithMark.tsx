import type { Figure } from "../dataset/DatasetLookup";
import { summariseCautions } from "../analysis/summariseCautions";
import { formatFigure } from "../wording/formatFigure";
import { CautionMark } from "./CautionMark";
import { FigureLink } from "./FigureLink";
import { cutLastWord } from "./cutLastWord";
import { usePage } from "./PageContext";

/** Where a line may break, though there is no space; style decides whether it may. */
const BREAK = "\u200b";

interface FigureWithMarkProps {
  readonly figure: Figure;
  /** What the link calls it before its number. */
  readonly name: string;
  /** Says its paragraph behind the number. */
  readonly withParagraph?: boolean;
}

/** A figure as one link in a list: its name, its number, and its mark in the line of the last word. */
export function FigureWithMark({ figure, name, withParagraph = false }: FigureWithMarkProps) {
  const { lookup, language, messages } = usePage();
  const { observation, unit } = figure;
  const { id, paragraph } = observation;
  const [start, last] = cutLastWord(formatFigure(observation, unit, language));
  return (
    <span className="kept">
      <FigureLink figure={figure} className="text-link">
        <span className="kept-start">
          {name} {start === "" ? null : <b>{start}</b>}
        </span>
        <b>{last}</b>
        {withParagraph && paragraph !== undefined ? (
          <small> {messages.paragraph(paragraph)}</small>
        ) : null}
      </FigureLink>
      {summariseCautions(lookup, [id]).verdict === null ? null : (
        <span className="kept-gap">{BREAK}</span>
      )}
      <CautionMark figures={[id]} about={figure.name[language]} />
    </span>
  );
}
