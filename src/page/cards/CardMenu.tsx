import { type ReactElement, useState } from "react";
import type { ChartRows } from "../../analysis/ChartRows";
import type { Card } from "../../analysis/composeCards";
import { titleOf } from "../../analysis/drawCard";
import { PartFailed } from "../edition/PartFailed";
import { usePage } from "../PageContext";
import { useDeferredPart } from "../useDeferredPart";

/** What a card gives its menu to take away. */
export interface CardMenuProps {
  readonly card: Card;
  /** `null` for a card without a drawing. */
  readonly chart: ChartRows | null;
}

const load = async () => (await import("../exporting/CardTakeAway")).CardTakeAway;

/** The menu of a card: its picture, its data, its link; fetched when it is first opened. */
export function CardMenu(props: CardMenuProps): ReactElement {
  const { messages, language } = usePage();
  const [opened, setOpened] = useState(false);
  const part = useDeferredPart(opened, load);
  return (
    <details
      className="card-menu"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        {messages.card.download}
        <span className="visually-hidden">: {titleOf(props.card, language)}</span>
      </summary>
      <div className="settings-panel">
        {part.status === "ready" ? (
          <part.Part {...props} />
        ) : part.status === "failed" ? (
          <PartFailed className="part-failed" onRetry={part.retry} />
        ) : (
          messages.loading
        )}
      </div>
    </details>
  );
}
