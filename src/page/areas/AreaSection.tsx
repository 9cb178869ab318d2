import { type ReactElement, useMemo } from "react";
import { type AreaSection as Section, figuresOf } from "../../analysis/composeCards";
import { drawCard } from "../../analysis/drawCard";
import type { ChartRows } from "../../analysis/ChartRows";
import { AreaIcon } from "../AreaIcon";
import { CardInTurn } from "./CardInTurn";
import { CardBoundary } from "../cards/CardBoundary";
import { ChartCard } from "../cards/ChartCard";
import { NumberList } from "../cards/NumberList";
import { measureWords } from "../../wording/views/measureWords";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";

/** How many columns the charts take; cells are drawn over two. */
function columnsTaken(charts: readonly (ChartRows | null)[]): number {
  return charts.reduce((sum, chart) => sum + (chart?.form === "cells" ? 2 : 1), 0);
}

interface AreaSectionProps {
  readonly section: Section;
  /** The page has more cards than it can draw at once. */
  readonly inTurn: boolean;
}

/** One area: its charts, its other figures, its measures. */
export function AreaSection({ section, inTurn }: AreaSectionProps): ReactElement {
  const { language, messages, lookup, address } = usePage();
  const { area, cards, count, measures } = section;
  const drawn = useMemo(
    () => cards.map((card) => ({ card, chart: drawCard(card, language) })),
    [cards, language],
  );
  // Relations tell a story even without a chart (a rank, a change without a base); lone numbers make a list.
  const charted = drawn.filter(({ card, chart }) => chart !== null || card.form === "relation");
  const numbers = drawn
    .filter(({ card, chart }) => chart === null && card.form !== "relation")
    .flatMap(({ card }) => figuresOf(card));
  return (
    <section
      className="area-section"
      data-area-color={area.color}
      aria-labelledby={`area-${area.id}`}
      id={`section-${area.id}`}
    >
      <h2 id={`area-${area.id}`}>
        <AreaIcon area={area} />
        {area.name[language]}
        <span className="section-count">{messages.areaCounts(count, measures.length)}</span>
      </h2>
      {count === 0 ? <p className="lede">{messages.noFiguresInArea}</p> : null}
      <div
        className="cards"
        data-columns={
          numbers.length > 0 ? undefined : columnsTaken(charted.map(({ chart }) => chart))
        }
      >
        {charted.map(({ card, chart }) =>
          inTurn ? (
            <CardInTurn key={card.key} card={card} />
          ) : (
            <CardBoundary key={card.key} card={card}>
              <ChartCard card={card} chart={chart} />
            </CardBoundary>
          ),
        )}
        {numbers.length > 0 ? (
          <NumberList figures={numbers} after={columnsTaken(charted.map(({ chart }) => chart))} />
        ) : null}
      </div>
      {measures.length === 0 ? null : (
        <p className="area-measures">
          <PageLink
            change={{
              view: "measures",
              selection: { ...address.selection, areas: [area.id], field: null },
            }}
            className="text-link"
          >
            {measureWords[language].toList(
              measures.length,
              measures.filter(({ id }) => lookup.rowsOfMeasure(id).length === 0).length,
            )}
          </PageLink>
        </p>
      )}
    </section>
  );
}
