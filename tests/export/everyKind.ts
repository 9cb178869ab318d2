import type { Tray } from "../../src/selection/Tray";

/** A card of every kind of relation, a figure and a measure of the made-up dataset. */
export const everyKind: Tray = [
  { kind: "card", id: "forms-cut" },
  { kind: "card", id: "slips-cut" },
  { kind: "card", id: "school-share" },
  { kind: "card", id: "output-first" },
  { kind: "figure", id: "stations" },
  { kind: "measure", id: "one-form" },
];
