import { type ReactNode, useDeferredValue, useState } from "react";
import { flushSync } from "react-dom";
import type { ChartRows } from "../../analysis/ChartRows";
import { type Card, figuresOf } from "../../analysis/composeCards";
import { subtitleOf, titleOf } from "../../analysis/drawCard";
import { PageChart } from "../PageChart";
import { formatPeriod } from "../../wording/formatPeriod";
import { PartFailed } from "../edition/PartFailed";
import { useFiltersOpen } from "../filters/FiltersOpen";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { useDeferredPart } from "../useDeferredPart";
import { CardMenu } from "./CardMenu";
import { CardNotes } from "./CardNotes";
import { CardSources } from "./CardSources";
import { hasPivot } from "../../analysis/hasPivot";
import { RelationWords } from "./RelationWords";
import { Button } from "../Button";

/** How many of six columns a card takes where three and where two stand in a row. */
export interface CardSpan {
  readonly wide: number;
  readonly medium: number;
}

interface ChartCardProps {
  readonly card: Card;
  readonly chart: ChartRows;
  readonly span: CardSpan;
}

/** The way to the places that the card has no room for: their filter, opened and ready. */
function ChoosePlaces({ children }: { readonly children: ReactNode }) {
  const { messages } = usePage();
  const { show } = useFiltersOpen();
  return (
    <Button
      className="link-button"
      onClick={() => {
        flushSync(show);
        document.getElementById("place-filter")?.focus();
      }}
    >
      {messages.card.choosePlaces}
      {children}
    </Button>
  );
}

const loadTable = async () => (await import("./CardTable")).CardTable;

/** A finding: its chart, what is derived from it, what to mind, and where it stands. */
export function ChartCard({ card, chart, span }: ChartCardProps) {
  const { lookup, language, messages } = usePage();
  const [asTable, setAsTable] = useState(false);
  // More places than can be told apart have their table below their charts, and need no way to it.
  const stands = hasPivot(card, chart) && chart.form === "multiples";
  // After the charts and in pieces: its many cells hold nothing else up.
  const isPivotDue = useDeferredValue(stands, false);
  const table = useDeferredPart(asTable || isPivotDue, loadTable);
  const figures = figuresOf(card);
  const title = titleOf(card, language);
  const periods = [
    ...new Set(figures.map((figure) => formatPeriod(figure.observation.period, language))),
  ];
  const hasMorePlaces = card.form === "series" && card.left.of === "places" && card.left.left > 0;
  const subtitle = subtitleOf(card, chart, lookup, language);
  const ofTitle = <span className="visually-hidden">: {title}</span>;
  return (
    <article
      className="card chart-card"
      data-card={card.key}
      data-figures={figures.map((figure) => figure.observation.id).join(" ")}
      data-form={chart.form}
      data-wide={span.wide}
      data-medium={span.medium}
    >
      <h3>{title}</h3>
      {subtitle === "" ? null : <p className="card-subtitle">{subtitle}</p>}
      <div className="card-body" aria-busy={table.status === "loading" || undefined}>
        {asTable && !stands && table.status === "ready" ? (
          <table.Part title={title} card={card} chart={chart} />
        ) : (
          // The chart stands until its table is there.
          <PageChart rows={chart} />
        )}
        <div className="card-words">
          <RelationWords card={card} chart={chart} />
          {hasMorePlaces ? (
            <p className="card-remark choose-places">
              <ChoosePlaces>{ofTitle}</ChoosePlaces>
            </p>
          ) : null}
          <CardNotes card={card} />
        </div>
        {stands ? (
          <div className="card-pivot">
            {isPivotDue && table.status === "ready" ? (
              <table.Part title={title} card={card} chart={chart} />
            ) : table.status === "failed" ? (
              <PartFailed className="part-failed" onRetry={table.retry} />
            ) : null}
          </div>
        ) : null}
      </div>
      <footer className="card-foot">
        <span className="card-source">
          <CardSources figures={figures} />
          {periods.length === 1 ? <span>{periods[0]}</span> : null}
        </span>
        <span className="card-tools">
          {stands ? null : (
            <Button
              className="link-button"
              aria-expanded={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? messages.card.showChart : messages.card.showTable}
              {ofTitle}
            </Button>
          )}
          {asTable && table.status === "failed" ? (
            <PartFailed className="part-failed" onRetry={table.retry} />
          ) : null}
          <PageLink change={{ card: card.key }} className="link-button">
            {messages.card.enlarge}
            {ofTitle}
          </PageLink>
          <CardMenu card={card} chart={chart} />
        </span>
      </footer>
    </article>
  );
}
