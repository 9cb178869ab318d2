import { type Tray, trayReferences, trayTexts } from "../../src/selection/Tray";
import { oneOf } from "./cases";

/** A tray of items by their kind and what they name or say: `figure stations`, `heading 题`. */
export const trayOf = (...items: readonly string[]): Tray =>
  items.map((item) => {
    const at = item.indexOf(" ");
    const kind = oneOf([...trayReferences, ...trayTexts], item.slice(0, at));
    const rest = item.slice(at + 1);
    return kind === "heading" || kind === "sentence" ? { kind, text: rest } : { kind, id: rest };
  });
