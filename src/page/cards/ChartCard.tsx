import { type ReactElement, useState } from "react";
import type { ChartRows } from "../../analysis/ChartRows";
import { type Card, figuresOf } from "../../analysis/composeCards";
import { deriveRelation } from "../../analysis/deriveRelation";
import { subtitleOf, titleOf } from "../../analysis/drawCard";
import { Chart } from "../../charts/Chart";
import { formatPeriod } from "../../wording/formatPeriod";
import { DerivedTag } from "../DerivedTag";
import { usePage } from "../PageContext";
import { CardMenu } from "./CardMenu";
import { CardSources } from "./CardSources";
import { CardTable } from "./CardTable";
import { RelationWords } from "./RelationWords";
import { cautionsOfCard } from "./cautionsOfCard";

interface ChartCardProps {
  readonly card: Card;
  /** `null` for relations that words and numbers tell better than a drawing. */
  readonly chart: ChartRows | null;
}

/** A finding: its chart or its numbers, what is derived from them, what to mind, and where it stands. */
export function ChartCard({ card, chart }: ChartCardProps): ReactElement {
  const { lookup, language, messages } = usePage();
  const [asTable, setAsTable] = useState(false);
  const figures = figuresOf(card);
  const cautions = cautionsOfCard(card, lookup, language);
  const derived = card.form === "relation" ? deriveRelation(lookup, card.relation) : [];
  const periods = [
    ...new Set(figures.map((figure) => formatPeriod(figure.observation.period, language))),
  ];
  const hasMorePlaces = card.form === "series" && card.left.of === "places" && card.left.left > 0;
  const subtitle = subtitleOf(card, chart, lookup, language);
  return (
    <article
      className="card chart-card"
      data-card={card.key}
      data-figures={figures.map((figure) => figure.observation.id).join(" ")}
      data-form={chart?.form ?? "words"}
    >
      <h3>{titleOf(card, language)}</h3>
      {subtitle === "" ? null : <p className="card-subtitle">{subtitle}</p>}
      <div className="card-body">
        {asTable ? (
          <CardTable title={titleOf(card, language)} figures={figures} />
        ) : (
          <>
            {chart === null ? null : <Chart rows={chart} />}
            {chart === null || card.form === "relation" ? (
              <RelationWords card={card} chart={chart} />
            ) : null}
          </>
        )}
      </div>
      {hasMorePlaces ? (
        <p className="card-remark choose-places">
          <a className="text-link" href="#place-filter">
            {messages.card.choosePlaces}
            <span className="visually-hidden">: {titleOf(card, language)}</span>
          </a>
        </p>
      ) : null}
      {derived.length === 0 ? null : (
        <p className="card-derived">
          {derived.map((value) => (
            <DerivedTag key={value.id} derived={value} />
          ))}
        </p>
      )}
      {cautions.map((caution) => (
        <p key={caution} className="caution">
          {caution}
        </p>
      ))}
      <footer className="card-foot">
        <span className="card-source">
          <CardSources figures={figures} />
          {periods.length === 1 ? <span>{periods[0]}</span> : null}
        </span>
        <span className="card-tools">
          <button
            type="button"
            className="link-button"
            aria-expanded={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? messages.card.showChart : messages.card.showTable}
            <span className="visually-hidden">: {titleOf(card, language)}</span>
          </button>
          <CardMenu card={card} chart={chart} onShowChart={() => setAsTable(false)} />
        </span>
      </footer>
    </article>
  );
}
