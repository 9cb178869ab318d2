import type { Figure } from "../../dataset/DatasetLookup";
import { nameAlone } from "../../wording/nameAlone";
import { FigureWithMark } from "../FigureWithMark";
import { usePage } from "../PageContext";

interface FigureNamesProps {
  readonly figures: readonly Figure[];
  /** Their paragraph is named beside them already. */
  readonly ofOneParagraph?: boolean;
}

/** Figures as links, each with its metric, its value and its paragraph. */
export function FigureNames({ figures, ofOneParagraph = false }: FigureNamesProps) {
  const { lookup, language } = usePage();
  return (
    <ul className="figure-names">
      {figures.map((figure) => (
        <li key={figure.observation.id}>
          <FigureWithMark
            figure={figure}
            name={nameAlone(lookup, figure, language)}
            withParagraph={!ofOneParagraph}
          />
        </li>
      ))}
    </ul>
  );
}
