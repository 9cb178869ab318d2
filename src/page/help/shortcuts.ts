import { useEffect } from "react";

/** What a key does; the page gives each its words and its effect. */
export const shortcutKeys = ["/", "?", "e", "t", "0"] as const;
export type ShortcutKey = (typeof shortcutKeys)[number];

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}

/**
 * Single keys that act from anywhere on the page: never while something is typed, while a dialog is
 * open, with a modifier held, or when the reader has turned them off (WCAG 2.2, 2.1.4).
 */
export function useShortcuts(actions: Readonly<Record<ShortcutKey, () => void>>): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.isComposing ||
        isTyping(event.target)
      )
        return;
      if (
        document.documentElement.dataset["shortcuts"] === "off" ||
        document.querySelector("dialog[open]") !== null
      )
        return;
      const key = shortcutKeys.find((known) => known === event.key);
      if (key === undefined) return;
      event.preventDefault();
      actions[key]();
    };
    document.addEventListener("keydown", act);
    // The key by which the reader told that they are there, before anything could answer it.
    const { dataset } = document.documentElement;
    const { key } = dataset;
    if (key !== undefined) {
      delete dataset["key"];
      act(new KeyboardEvent("keydown", { key }));
    }
    return () => document.removeEventListener("keydown", act);
  }, [actions]);
}
