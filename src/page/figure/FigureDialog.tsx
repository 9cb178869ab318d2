import { AreaIcon } from "../AreaIcon";
import { Dialog } from "../Dialog";
import { FigureLink } from "../FigureLink";
import { FigureNumber } from "../FigureNumber";
import { figureWords } from "../../wording/views/figureWords";
import { usePage } from "../PageContext";
import { FigureActions } from "./FigureActions";
import { FigureFacts } from "./FigureFacts";
import { SideBySide } from "./SideBySide";

/** Everything known of the figure that the address names. */
export function FigureDialog() {
  const { address, lookup, language, close } = usePage();
  if (address.figure === null) return null;
  const figure = lookup.figure(address.figure);
  const { observation, area, field } = figure;
  const words = figureWords[language];
  // Only these two are made: the dataset may hold very many.
  const previous = figure.row > 0 ? lookup.figureAt(figure.row - 1) : null;
  const next = figure.row + 1 < lookup.columns.size ? lookup.figureAt(figure.row + 1) : null;
  return (
    <Dialog
      className="figure-dialog"
      isSheet
      onClose={() => close({ figure: null })}
      title={
        <>
          <AreaIcon area={area} /> {figure.name[language]}
        </>
      }
    >
      <p className="lede">
        {[...new Set([area, field].map(({ name }) => name[language]))].join(" › ")}
      </p>
      <p className="big-number">
        <FigureNumber figure={figure} />
      </p>
      <FigureFacts figure={figure} />
      <SideBySide key={observation.id} figure={figure} />
      <FigureActions figure={figure} />
      <nav className="figure-neighbours" aria-label={words.related}>
        {previous ? (
          <FigureLink figure={previous} className="text-link">
            ← {previous.name[language]}
          </FigureLink>
        ) : (
          <span />
        )}
        {next ? (
          <FigureLink figure={next} className="text-link">
            {next.name[language]} →
          </FigureLink>
        ) : null}
      </nav>
    </Dialog>
  );
}
