import type { ChartRows } from "../../analysis/ChartRows";
import type { Card } from "../../analysis/composeCards";
import { PageChart } from "../PageChart";
import type { Figure } from "../../dataset/DatasetLookup";
import { FigureFacts } from "../figure/FigureFacts";
import { FigureLink } from "../FigureLink";
import { FigureNumber } from "../FigureNumber";
import { Marked } from "../Marked";
import { usePage } from "../PageContext";
import { CardFoot } from "./CardFoot";

interface OneFindProps {
  readonly card: Card;
  readonly figure: Figure;
  /** `null` for a figure that is only a number. */
  readonly chart: ChartRows | null;
}

/** The only figure that is found: one card with everything known of it. */
export function OneFind({ card, figure, chart }: OneFindProps) {
  const { language } = usePage();
  return (
    <article
      className="card chart-card one-find"
      data-card={card.key}
      data-figures={figure.observation.id}
      data-form={chart?.form ?? "words"}
    >
      <h3>
        <FigureLink figure={figure} className="text-link">
          <Marked>{figure.name[language]}</Marked>
        </FigureLink>
      </h3>
      {chart === null ? (
        <p className="big-number">
          <FigureNumber figure={figure} />
        </p>
      ) : (
        <PageChart rows={chart} />
      )}
      <FigureFacts figure={figure} />
      <CardFoot card={card} chart={chart} figures={[figure]} />
    </article>
  );
}
