import type { Language, Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatById } from "./formatById";
import { catalogues } from "./Messages";

type Rank = Extract<Relation, { readonly kind: "rank" }>;

/** Where a value stands and for how long, in words: `中部非省会城市第一、连续2年`; `1st among non-capital cities`. */
export function rankWords(
  lookup: Pick<DatasetLookup, "figure">,
  { rank, streak, among }: Rank,
  language: Language,
): string {
  const messages = catalogues[language];
  const words = formatById(lookup, language);
  return [
    messages.rankAmong(words(rank), among[language]),
    ...(streak === undefined ? [] : [messages.streak(words(streak))]),
  ].join(messages.listSeparator);
}

/** The rank that a figure holds; `null` for a figure without one. */
export function rankHeld(lookup: DatasetLookup, figure: string): Rank | null {
  const held = lookup
    .relationsOf(figure)
    .find((relation): relation is Rank => relation.kind === "rank" && relation.value === figure);
  return held ?? null;
}
