import type { ReactElement } from "react";
import type { Card } from "../../analysis/composeCards";
import { deriveRelation } from "../../analysis/deriveRelation";
import { DerivedTag } from "../DerivedTag";
import { usePage } from "../PageContext";
import { cautionsOfCard } from "./cautionsOfCard";

/** What follows from a card's figures, and what to mind: one caution in sight, the others on demand. */
export function CardNotes({ card }: { readonly card: Card }): ReactElement | null {
  const { lookup, language, messages } = usePage();
  const derived = card.form === "relation" ? deriveRelation(lookup, card.relation) : [];
  const [first, ...others] = cautionsOfCard(card, lookup, language);
  if (derived.length === 0 && first === undefined) return null;
  return (
    <div className="card-notes">
      {derived.length === 0 ? null : (
        <p className="card-derived">
          {derived.map((value) => (
            <DerivedTag key={value.id} derived={value} />
          ))}
        </p>
      )}
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
