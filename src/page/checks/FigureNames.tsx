import type { ReactElement } from "react";
import type { Figure } from "../../dataset/DatasetLookup";
import { formatFigure } from "../../wording/formatFigure";
import { CautionMark } from "../CautionMark";
import { FigureLink } from "../FigureLink";
import { usePage } from "../PageContext";

/** Figures as links, each with its metric, its value and its paragraph. */
export function FigureNames({ figures }: { readonly figures: readonly Figure[] }): ReactElement {
  const { language, messages } = usePage();
  return (
    <ul className="figure-names">
      {figures.map((figure) => (
        <li key={figure.observation.id}>
          <FigureLink figure={figure} className="text-link">
            {figure.metric.name[language]}{" "}
            <b>{formatFigure(figure.observation, figure.unit, language)}</b>{" "}
            {figure.observation.paragraph === undefined ? null : (
              <small>{messages.paragraph(figure.observation.paragraph)}</small>
            )}
          </FigureLink>
          <CautionMark figures={[figure.observation.id]} about={figure.metric.name[language]} />
        </li>
      ))}
    </ul>
  );
}
