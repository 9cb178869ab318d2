import type { ChartRows } from "../../analysis/ChartRows";
import type { Card } from "../../analysis/composeCards";
import type { Figure } from "../../dataset/DatasetLookup";
import { CardMenu } from "./CardMenu";
import { CardSources } from "./CardSources";

/** Below a card that stands alone: where its figures are from, and what can be done with it. */
export function CardFoot({
  card,
  chart,
  figures,
}: {
  readonly card: Card;
  readonly chart: ChartRows | null;
  readonly figures: readonly Figure[];
}) {
  return (
    <footer className="card-foot">
      <span className="card-source">
        <CardSources figures={figures} />
      </span>
      <CardMenu card={card} chart={chart} />
    </footer>
  );
}
