import type { ReactElement } from "react";
import type { ChartRows } from "../../analysis/ChartRows";
import type { Card } from "../../analysis/composeCards";
import { Chart } from "../../charts/Chart";
import type { Figure } from "../../dataset/DatasetLookup";
import { FigureLink } from "../FigureLink";
import { FigureNumber } from "../FigureNumber";
import { Marked } from "../Marked";
import { usePage } from "../PageContext";
import { useDeferredPart } from "../useDeferredPart";
import { CardMenu } from "./CardMenu";
import { CardSources } from "./CardSources";

interface OneFindProps {
  readonly card: Card;
  readonly figure: Figure;
  /** `null` for a figure that is only a number. */
  readonly chart: ChartRows | null;
}

const loadFacts = async () => (await import("../figure/FigureFacts")).FigureFacts;

/** The only figure that is found: one card with everything known of it. */
export function OneFind({ card, figure, chart }: OneFindProps): ReactElement {
  const { language, messages } = usePage();
  const facts = useDeferredPart(true, loadFacts);
  return (
    <article
      className="card chart-card one-find"
      data-card={card.key}
      data-figures={figure.observation.id}
      data-form={chart?.form ?? "words"}
    >
      <h3>
        <FigureLink figure={figure} className="text-link">
          <Marked>{figure.metric.name[language]}</Marked>
        </FigureLink>
      </h3>
      {chart === null ? (
        <p className="big-number">
          <FigureNumber figure={figure} />
        </p>
      ) : (
        <Chart rows={chart} />
      )}
      {facts.status === "ready" ? (
        <facts.Part figure={figure} />
      ) : facts.status === "failed" ? (
        <p role="alert">
          {messages.loadFailed}{" "}
          <button type="button" className="link-button" onClick={facts.retry}>
            {messages.retry}
          </button>
        </p>
      ) : (
        <p role="status">{messages.loading}</p>
      )}
      <footer className="card-foot">
        <span className="card-source">
          <CardSources figures={[figure]} />
        </span>
        <CardMenu card={card} chart={chart} />
      </footer>
    </article>
  );
}
