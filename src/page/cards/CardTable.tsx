import type { ReactElement } from "react";
import type { Figure } from "../../dataset/DatasetLookup";
import { columnHead } from "../../columns/shown";
import { nameSource } from "../../wording/citation";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { FigureLink } from "../FigureLink";
import { usePage } from "../PageContext";

/** A card's figures as a table: the same figures that its chart draws. */
export function CardTable({
  title,
  figures,
}: {
  readonly title: string;
  readonly figures: readonly Figure[];
}): ReactElement {
  const { lookup, language } = usePage();
  // A metric in many places is told apart by its places, and a place need not be told where it is one.
  const names = new Set(figures.map(({ metric }) => metric.id)).size > 1;
  const places = new Set(figures.map(({ place }) => place.id)).size > 1;
  const reports = lookup.dataset.sources.length > 1;
  const headOf = ({ metric, place }: Figure): string =>
    [
      ...(names || !places ? [metric.name[language]] : []),
      ...(places ? [place.name[language]] : []),
    ].join(" · ");
  return (
    <table className="card-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            {names || !places ? columnHead("name", language) : columnHead("place", language)}
          </th>
          <th scope="col">{columnHead("value", language)}</th>
          <th scope="col">{columnHead("period", language)}</th>
          {reports ? <th scope="col">{columnHead("source", language)}</th> : null}
          <th scope="col">¶</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.observation.id} data-row={figure.observation.id}>
            <th scope="row">{headOf(figure)}</th>
            <td className="numeric">{formatFigure(figure.observation, figure.unit, language)}</td>
            <td>{formatPeriod(figure.observation.period, language)}</td>
            {reports ? <td>{nameSource(figure.source, language)}</td> : null}
            <td>
              <FigureLink figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
