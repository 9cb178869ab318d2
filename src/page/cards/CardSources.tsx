import type { Figure } from "../../dataset/DatasetLookup";
import { nameSource } from "../../wording/sourceWords";
import { standsAt } from "../../wording/standsAt";
import { FigureLink } from "../FigureLink";
import { usePage } from "../PageContext";

/** More reports than these are counted; the card's table names them all. */
const MOST_SOURCES = 2;

/** More paragraphs or cells than these stand in the card's table alone. */
const MOST_PARAGRAPHS = 6;

/** The first figure of each paragraph, or of each cell, in the order of the figures. */
function firstOfPlaces(figures: readonly Figure[]): readonly Figure[] {
  const firsts = new Map<string, Figure>();
  for (const figure of figures) {
    const place = standsAt(figure.observation, String);
    if (!firsts.has(place)) firsts.set(place, figure);
  }
  return [...firsts.values()];
}

/** Where a card's figures stand: the paragraphs or cells, and of which report where the dataset has several. */
export function CardSources({ figures }: { readonly figures: readonly Figure[] }) {
  const { lookup, language, messages } = usePage();
  const hasSeveral = lookup.dataset.sources.length > 1;
  const sources = [...new Set(figures.map(({ source }) => source))];
  const named = sources.slice(0, MOST_SOURCES);
  const most = Math.ceil(MOST_PARAGRAPHS / Math.max(1, named.length));
  return (
    <>
      {named.map((source) => {
        const firsts = firstOfPlaces(figures.filter((figure) => figure.source === source));
        return (
          <span key={source.id} className="card-report">
            {hasSeveral ? <span>{nameSource(source, language)}</span> : null}
            {firsts.slice(0, most).map((figure) => (
              <FigureLink key={figure.observation.id} figure={figure} />
            ))}
            {firsts.length > most ? (
              <span>{messages.card.moreParagraphs(firsts.length - most)}</span>
            ) : null}
          </span>
        );
      })}
      {sources.length > named.length ? (
        <span>{messages.moreSources("", sources.length - named.length)}</span>
      ) : null}
    </>
  );
}
