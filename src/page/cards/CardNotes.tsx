import type { ReactElement } from "react";
import type { Card } from "../../analysis/composeCards";
import { usePage } from "../PageContext";
import { cautionsOfCard } from "./cautionsOfCard";
import { DerivedValues } from "./DerivedValues";

/** What follows from a card's figures, and what to mind: one caution in sight, the others on demand. */
export function CardNotes({ card }: { readonly card: Card }): ReactElement {
  const { lookup, language, messages } = usePage();
  const [first, ...others] = cautionsOfCard(card, lookup, language);
  return (
    <div className="card-notes">
      <DerivedValues card={card} />
      {first === undefined ? null : others.length === 0 ? (
        <p className="caution">{first}</p>
      ) : (
        <details className="caution">
          <summary>
            <span>{first}</span>{" "}
            <span className="text-link">{messages.card.moreCautions(others.length)}</span>
          </summary>
          {others.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </details>
      )}
    </div>
  );
}
