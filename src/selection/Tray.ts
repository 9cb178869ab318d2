/*
 * The tray (简报): what a reader puts together while reading. It is part of the address, so it holds
 * references to the data and the reader's own words, never a number of its own.
 */

/** What of the data an item can refer to. A card is named by its key: a relation, a series, a figure. */
export const trayReferences = ["figure", "card", "measure"] as const;
export type TrayReference = (typeof trayReferences)[number];

/** What of the reader's own words an item can be. */
export const trayTexts = ["heading", "sentence"] as const;
export type TrayText = (typeof trayTexts)[number];

export type TrayItem =
  | { readonly kind: TrayReference; readonly id: string }
  | { readonly kind: TrayText; readonly text: string };

/** The items in the reader's order. */
export type Tray = readonly TrayItem[];

/** More than a briefing has room for; an address that claims more is cut here. */
export const MAX_TRAY_ITEMS = 60;

/** Longest text of the reader's own, in UTF-16 units; a longer one is cut where it is typed. */
export const MAX_TRAY_TEXT = 300;

/** The letter that an item's kind is written with in an address. */
const LETTERS: Readonly<Record<TrayItem["kind"], string>> = {
  figure: "f",
  card: "c",
  measure: "m",
  heading: "h",
  sentence: "s",
};

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** A text in the letters that an address carries as they are: four for three bytes, where %E6 takes nine. */
function encodeText(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes).replace(/\+/gu, "-").replace(/\//gu, "_").replace(/=+$/u, "");
}

/** The text again; `null` where the letters stand for none. */
function decodeText(letters: string): string | null {
  try {
    const bytes = atob(letters.replace(/-/gu, "+").replace(/_/gu, "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return null;
  }
}

function readItem(word: string): TrayItem | null {
  const rest = word.slice(1);
  const reference = trayReferences.find((kind) => LETTERS[kind] === word[0]);
  if (reference !== undefined)
    return ID.test(rest) && rest.length <= 90 ? { kind: reference, id: rest } : null;
  const kind = trayTexts.find((known) => LETTERS[known] === word[0]);
  if (kind === undefined) return null;
  const text = decodeText(rest);
  return text === null || text.trim() === "" ? null : { kind, text: text.slice(0, MAX_TRAY_TEXT) };
}

/** What makes two items the same; a tray holds a thing of the data once, and texts as often as they are typed. */
function identity(item: TrayItem): string | null {
  return "id" in item ? `${LETTERS[item.kind]}${item.id}` : null;
}

/**
 * Reads a tray as an address carries it: `fgdp-2023.cdirect-funds.hMjAyNA`. Whether the dataset still
 * has what an item names is not asked here, so that nothing is lost where it has not.
 *
 * @returns the items, and the words that made no sense
 */
export function parseTray(text: string): {
  readonly items: Tray;
  readonly unread: readonly string[];
} {
  const items: TrayItem[] = [];
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const word of text.split(".")) {
    if (word === "") continue;
    const item = items.length < MAX_TRAY_ITEMS ? readItem(word) : null;
    if (item === null) {
      unread.push(word);
      continue;
    }
    const same = identity(item);
    if (same !== null) {
      if (seen.has(same)) continue;
      seen.add(same);
    }
    items.push(item);
  }
  return { items, unread };
}

/** The tray as an address carries it; empty for an empty tray. */
export function serializeTray(tray: Tray): string {
  return tray
    .map((item) => LETTERS[item.kind] + ("id" in item ? item.id : encodeText(item.text)))
    .join(".");
}
