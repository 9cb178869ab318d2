import { useEffect, useRef, useState } from "react";
import type { ChartRows } from "../../analysis/ChartRows";
import type { Card } from "../../analysis/composeCards";
import { titleOf } from "../../analysis/drawCard";
import { usePage } from "../PageContext";
import { DeferredPart } from "../DeferredPart";

/** What a card gives its menu to take away. */
export interface CardMenuProps {
  readonly card: Card;
  /** `null` for a card without a drawing. */
  readonly chart: ChartRows | null;
}

const load = async () => (await import("../exporting/CardTakeAway")).CardTakeAway;

/** The menu of a card: its picture, its data, its link; fetched when it is first opened. */
export function CardMenu(props: CardMenuProps) {
  const { messages, language } = usePage();
  const [opened, setOpened] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  // It opens without the program as well: then nobody heard of it.
  useEffect(() => {
    if (menu.current?.open === true) setOpened(true);
  }, []);
  return (
    <details
      ref={menu}
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
        <DeferredPart wanted={opened} load={load} props={props} said="state" />
      </div>
    </details>
  );
}
