import { type RefObject, useEffect } from "react";

/** Closes the `<details>` around a part on Escape, and when the reader turns to something else. */
export function useCloseOutside(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = part.current?.closest("details");
    if (!box) return undefined;
    const close = (event: Event): void => {
      // What the page presses itself, such as the link of a file that is saved, is no turning away.
      if (!box.open || !event.isTrusted) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        box.open = false;
        box.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && !box.contains(event.target)) {
        box.open = false;
      }
    };
    const listening = new AbortController();
    const { signal } = listening;
    // Not when the press begins: it may be a scroll, and what is pressed may move when the box closes.
    document.addEventListener("click", close, { capture: true, signal });
    document.addEventListener("keydown", close, { signal });
    return () => listening.abort();
  }, [part]);
}
