import { isLocale, type LocaleId } from "../../wording/locales";
import { keptText } from "../opening/keptDataset";
import type { Opening } from "../opening/Opening";

/** What a page that is about to reload leaves to the next one, in this tab alone. */
export const RELOAD_KEY = "reform-metrics.reload.v1";

/** What makes a place on the page the reader's own again. */
const SIGNS = ["pointerdown", "wheel", "keydown", "touchstart"] as const;

/** What a page left to the one that is loaded in its place. */
export interface HandOver {
  /** How far it was scrolled, in CSS pixels. */
  readonly top: number;
  readonly locale: LocaleId;
  /** Whether the first of `opened` is remembered by this browser as well. */
  readonly isRemembered: boolean;
  /** The datasets that were open, each as `keptText`, the one that was shown first; none where it was the published one. */
  readonly opened: readonly string[];
}

function isHandOver(value: unknown): value is HandOver {
  return (
    typeof value === "object" &&
    value !== null &&
    "top" in value &&
    typeof value.top === "number" &&
    "locale" in value &&
    typeof value.locale === "string" &&
    isLocale(value.locale) &&
    "isRemembered" in value &&
    typeof value.isRemembered === "boolean" &&
    "opened" in value &&
    Array.isArray(value.opened) &&
    value.opened.every((text) => typeof text === "string")
  );
}

/** Leaves where the page stands and what is open, as far as the browser has room for it. */
export function leaveBehind(locale: LocaleId, { opened, others }: Opening): void {
  const left: HandOver = {
    top: window.scrollY,
    locale,
    isRemembered: opened?.keptIn === "browser",
    opened: opened === null ? [] : [opened, ...others].map(keptText),
  };
  try {
    window.sessionStorage.setItem(RELOAD_KEY, JSON.stringify(left));
  } catch {
    // What is remembered by this browser and what the address says are kept all the same.
  }
}

/** Holds the page at a place while it grows, until the reader does something; meanwhile the browser does not move it too. */
function holdAt(top: number): void {
  const { style } = document.documentElement;
  style.overflowAnchor = "none";
  const growing = new ResizeObserver(() => window.scrollTo({ top, behavior: "auto" }));
  const leave = (): void => {
    growing.disconnect();
    style.overflowAnchor = "";
    for (const sign of SIGNS) window.removeEventListener(sign, leave);
  };
  growing.observe(document.body);
  for (const sign of SIGNS) window.addEventListener(sign, leave, { passive: true });
}

/** Takes what the page before the reload left, and returns to its place; `null` where it left nothing. */
export function takeOver(): HandOver | null {
  try {
    const text = window.sessionStorage.getItem(RELOAD_KEY);
    window.sessionStorage.removeItem(RELOAD_KEY);
    const left: unknown = text === null ? null : JSON.parse(text);
    if (!isHandOver(left)) return null;
    if (left.top > 0) holdAt(left.top);
    return left;
  } catch {
    // Storage may be refused altogether, and what is there may be another's.
    return null;
  }
}
