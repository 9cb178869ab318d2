import type { ChartRows } from "../../analysis/ChartRows";
import { type Card, figuresOf } from "../../analysis/composeCards";
import { wordedCell } from "../../columns/Column";
import { columnHead, type FigureEntry, shownColumn } from "../../columns/shown";
import type { TableColumn } from "../../columns/tableColumns";
import type { Language } from "../../dataset/Dataset";
import type { Figure } from "../../dataset/DatasetLookup";
import { type DataColumn, DataTable } from "../../tables/DataTable";
import { FigureLink } from "../FigureLink";
import { usePage } from "../PageContext";
import { hasPivot } from "../../analysis/hasPivot";
import { PivotTable } from "./PivotTable";

function columnsIn(
  language: Language,
  figures: readonly Figure[],
  hasManySources: boolean,
): readonly DataColumn<FigureEntry>[] {
  // A metric in many places is told apart by its places, and a place need not be told where it is one.
  const places = new Set(figures.map(({ place }) => place.id)).size > 1;
  const names = !places || new Set(figures.map(({ name }) => name.zh)).size > 1;
  const worded = (id: TableColumn): DataColumn<FigureEntry> => {
    const { shows } = shownColumn(id);
    return {
      id,
      head: shows.head[language],
      value: (entry) => wordedCell(shows, entry, language),
    };
  };
  return [
    {
      ...worded(names ? "name" : "place"),
      value: ({ figure: { name, place } }) =>
        [...(names ? [name[language]] : []), ...(places ? [place.name[language]] : [])].join(" · "),
    },
    worded("value"),
    worded("period"),
    ...(hasManySources ? [worded("source")] : []),
    {
      ...worded("paragraph"),
      head: columnHead(
        "paragraph",
        language,
        figures.map(({ observation }) => observation),
      ),
      cell: ({ figure }) => <FigureLink figure={figure} />,
    },
  ];
}

/** A card as a table: a series of several places as a pivot, else the figures that its chart draws, one a row. */
export function CardTable({
  title,
  card,
  chart,
}: {
  readonly title: string;
  readonly card: Card;
  readonly chart: ChartRows | null;
}) {
  const { lookup, language } = usePage();
  if (hasPivot(card, chart)) return <PivotTable title={title} card={card} />;
  const figures = figuresOf(card);
  return (
    <DataTable
      className="card-table"
      caption={title}
      columns={columnsIn(language, figures, lookup.dataset.sources.length > 1)}
      rows={figures.map((figure) => ({ figure, lookup }))}
      keyOf={({ figure }) => figure.observation.id}
    />
  );
}
