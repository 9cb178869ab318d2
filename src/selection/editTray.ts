import {
  MAX_TRAY_ITEMS,
  MAX_TRAY_TEXT,
  type Tray,
  type TrayItem,
  type TrayReference,
} from "./Tray";

/* What a reader does to a tray; apart from its form in the address, which the first page reads. */

/** Whether the tray holds a thing of the data. */
export function isInTray(tray: Tray, kind: TrayReference, id: string): boolean {
  return tray.some((item) => item.kind === kind && item.id === id);
}

/** The tray with an item at its end; as it was where it holds the item already, or is full. */
export function addToTray(tray: Tray, item: TrayItem): Tray {
  if (tray.length >= MAX_TRAY_ITEMS) return tray;
  if ("id" in item && isInTray(tray, item.kind, item.id)) return tray;
  return [...tray, "id" in item ? item : { ...item, text: item.text.slice(0, MAX_TRAY_TEXT) }];
}

/** The tray without the item at a position. */
export function removeFromTray(tray: Tray, at: number): Tray {
  return tray.filter((_, position) => position !== at);
}

/** The tray with the item at `from` moved to stand at `to`; positions beyond the ends mean the ends. */
export function moveInTray(tray: Tray, from: number, to: number): Tray {
  const item = tray[from];
  if (item === undefined) return tray;
  const others = removeFromTray(tray, from);
  const place = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, place), item, ...others.slice(place)];
}
