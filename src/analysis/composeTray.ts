import type { Measure } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import type { Tray, TrayItem } from "../selection/Tray";
import { type Card, composeCards } from "./composeCards";

/** An item of the tray with what it refers to. */
export type TrayEntry =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "measure"; readonly measure: Measure }
  | { readonly kind: "heading" | "sentence"; readonly text: string }
  /** The dataset no longer has what the item names; it stands where it stood, so that the reader sees what is gone. */
  | { readonly kind: "missing"; readonly of: "figure" | "card" | "measure"; readonly id: string };

function entryOf(
  item: TrayItem,
  lookup: DatasetLookup,
  cards: () => ReadonlyMap<string, Card>,
): TrayEntry {
  if ("text" in item) return item;
  const missing = { kind: "missing", of: item.kind, id: item.id } as const;
  switch (item.kind) {
    case "figure":
      return lookup.hasFigure(item.id)
        ? { kind: "figure", figure: lookup.figure(item.id) }
        : missing;
    case "card": {
      const card = cards().get(item.id);
      return card === undefined ? missing : { kind: "card", card };
    }
    case "measure": {
      const measure = lookup.measure(item.id);
      return measure === null ? missing : { kind: "measure", measure };
    }
  }
}

/** Every card of the whole dataset by its key. */
function cardsByKey(lookup: DatasetLookup): ReadonlyMap<string, Card> {
  const rows = Uint32Array.from({ length: lookup.columns.size }, (_, row) => row);
  return new Map(composeCards(lookup, rows).map((card) => [card.key, card]));
}

/**
 * What the items of a tray refer to, in the reader's order, one entry an item. Cards are those of the
 * whole dataset, whatever is filtered now, so that a tray says the same to everybody.
 */
export function composeTray(lookup: DatasetLookup, tray: Tray): readonly TrayEntry[] {
  let made: ReadonlyMap<string, Card> | null = null;
  const cards = () => (made ??= cardsByKey(lookup));
  return tray.map((item) => entryOf(item, lookup, cards));
}
