import type { Card } from "../../analysis/composeCards";
import { deriveRelation } from "../../analysis/deriveRelation";
import { DerivedTag } from "../DerivedTag";
import { usePage } from "../PageContext";

/** What follows from a card's figures; nothing where nothing does. */
export function DerivedValues({ card }: { readonly card: Card }) {
  const { lookup } = usePage();
  const derived = card.form === "relation" ? deriveRelation(lookup, card.relation) : [];
  return derived.length === 0 ? null : (
    <p className="card-derived">
      {derived.map((value) => (
        <DerivedTag key={value.id} derived={value} />
      ))}
    </p>
  );
}
