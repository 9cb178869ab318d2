import type { Tray } from "../../src/selection/Tray";

/** A card of every kind of relation, a figure and a measure of the made-up dataset. */
export const everyKind: Tray = [
  ...["forms-cut", "slips-cut", "school-share", "output-first"].map(
    (id) => ({ kind: "card", id }) as const,
  ),
  { kind: "figure", id: "stations" },
  { kind: "measure", id: "one-form" },
];
