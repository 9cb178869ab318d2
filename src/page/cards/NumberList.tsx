import type { ReactElement } from "react";
import type { Figure } from "../../dataset/DatasetLookup";
import { nameSource } from "../../wording/citation";
import { formatPeriod } from "../../wording/formatPeriod";
import { FigureLink } from "../FigureLink";
import { FigureNumber } from "../FigureNumber";
import { Marked } from "../Marked";
import { columnHead } from "../../columns/shown";
import { usePage } from "../PageContext";

interface NumberListProps {
  readonly figures: readonly Figure[];
  /** The figures stand here because their chart could not be drawn. */
  readonly failed?: boolean;
  /** Columns that the cards before it take: the list fills what is left of their last row. */
  readonly after?: number;
}

/** More figures than these are a table, and stand there. */
const MOST_FIGURES = 24;

/** Columns left over in the last row of a grid; a whole row when nothing is. */
function left(columns: number, taken: number): number {
  return columns - (taken % columns);
}

/** Figures that need no chart: number, name, period, paragraph. */
export function NumberList({ figures, failed = false, after = 0 }: NumberListProps): ReactElement {
  const { language, messages, lookup } = usePage();
  const shown = figures.slice(0, MOST_FIGURES);
  const more = figures.length - shown.length;
  return (
    <article className="card number-list" data-span-3={left(3, after)} data-span-2={left(2, after)}>
      <h3>{messages.otherFigures}</h3>
      {failed ? <p className="card-failed">{messages.card.failed}</p> : null}
      <ul>
        {shown.map((figure) => {
          const { observation, metric, place } = figure;
          const bound = observation.quantity.bound;
          return (
            <li key={observation.id} data-figure-item={observation.id}>
              <FigureNumber figure={figure} />
              <span className="number-name">
                <span>
                  <Marked>{metric.name[language]}</Marked>
                </span>
                {bound === "exact" ? null : (
                  <span className="tag tag-bound">{messages.bounds[bound]}</span>
                )}
                {observation.attribution.by === "person" ? (
                  <span className="tag tag-caution">
                    {columnHead("saidBy", language)}: {observation.attribution.who[language]}
                  </span>
                ) : null}
              </span>
              <span className="number-meta">
                {lookup.dataset.places.length > 1 ? `${place.name[language]} · ` : ""}
                {formatPeriod(observation.period, language)}
                {lookup.dataset.sources.length > 1
                  ? ` · ${nameSource(figure.source, language)}`
                  : ""}
                {"\u00a0"}
                <FigureLink figure={figure} />
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 ? (
        <p className="card-remark">
          {messages.card.moreFigures(shown.length, more)} ·{" "}
          <a href="#table">{messages.card.inTable}</a>
        </p>
      ) : null}
    </article>
  );
}
