import type { Figure } from "../dataset/DatasetLookup";
import { summariseCautions } from "../analysis/summariseCautions";
import { standsAt } from "../wording/standsAt";
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
  /** Says its paragraph or its cell behind the number. */
  readonly withParagraph?: boolean;
}

/** A figure as one link in a list: its name, its number, and its mark in the line of the last word. */
export function FigureWithMark({ figure, name, withParagraph = false }: FigureWithMarkProps) {
  const { lookup, language, messages } = usePage();
  const { observation, unit } = figure;
  const { id } = observation;
  const stands = withParagraph ? standsAt(observation, messages.paragraph) : "";
  const [start, last] = cutLastWord(formatFigure(observation, unit, language));
  return (
    <span className="kept">
      <FigureLink figure={figure} className="text-link">
        <span className="kept-start">
          {name} {start === "" ? null : <b>{start}</b>}
        </span>
        <b>{last}</b>
        {stands === "" ? null : <small> {stands}</small>}
      </FigureLink>
      {summariseCautions(lookup, [id]).verdict === null ? null : (
        <span className="kept-gap">{BREAK}</span>
      )}
      <CautionMark figures={[id]} about={figure.name[language]} />
    </span>
  );
}
