import type { ReactElement } from "react";
import type { ChartRows } from "../../analysis/ChartRows";
import type { Card } from "../../analysis/composeCards";
import { formatFigure } from "../../wording/formatFigure";
import { FigureNumber } from "../FigureNumber";
import { usePage } from "../PageContext";

/** What of a relation its chart does not draw: rank and streak, a change without a base, the stated share. */
export function RelationWords({
  card,
  chart,
}: {
  readonly card: Card;
  readonly chart: ChartRows | null;
}): ReactElement | null {
  const { lookup, language, messages } = usePage();
  if (card.form !== "relation") return null;
  const { relation } = card;
  const words = (id: string): string => {
    const figure = lookup.figure(id);
    return formatFigure(figure.observation, figure.unit, language);
  };
  switch (relation.kind) {
    case "rank":
      return (
        <>
          <p className="big-number">
            <FigureNumber figure={lookup.figure(relation.value)} />
          </p>
          <p className="big-number-note">
            {messages.rankAmong(words(relation.rank), relation.among[language])}
            {relation.streak === undefined
              ? null
              : `${messages.listSeparator}${messages.streak(words(relation.streak))}`}
          </p>
        </>
      );
    case "change":
      return (
        <p className="big-number pair">
          <span>
            +<FigureNumber figure={lookup.figure(relation.amount)} />
          </span>
          <span>
            +<FigureNumber figure={lookup.figure(relation.percent)} />
          </span>
        </p>
      );
    case "model":
      return (
        <p className="big-number">
          <FigureNumber figure={lookup.figure(relation.one)} />
          <span className="of"> + {relation.plus[language]}</span>
        </p>
      );
    case "part_of_whole":
      return relation.share === undefined || chart?.form === "bullet" ? null : (
        <p className="card-remark">
          {messages.partOf(words(relation.part), words(relation.whole))} · {messages.stated}{" "}
          {words(relation.share)}
        </p>
      );
    case "comparison":
      return relation.outOf === undefined ? null : (
        <p className="card-remark">{messages.outOf(words(relation.outOf))}</p>
      );
    case "before_after":
      return null;
  }
}
