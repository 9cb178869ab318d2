import { type Card, figuresOf } from "../../analysis/composeCards";
import type { Language } from "../../dataset/Dataset";
import type { DatasetLookup } from "../../dataset/DatasetLookup";

/** The cautions of a card's figures, each once; a pair's own note says it first and best. */
export function cautionsOfCard(
  card: Card,
  lookup: DatasetLookup,
  language: Language,
): readonly string[] {
  if (
    card.form === "relation" &&
    card.relation.kind === "before_after" &&
    card.relation.comparability.note
  ) {
    return [card.relation.comparability.note[language]];
  }
  const notes = figuresOf(card).flatMap((figure) =>
    lookup.cautionsOf(figure.observation.id).map((caution) => caution.note[language]),
  );
  return [...new Set(notes)];
}
