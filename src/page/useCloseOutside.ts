import { type RefObject, useEffect } from "react";

/** Closes the `<details>` around a part on Escape, and when the reader turns to something else. */
export function useCloseOutside(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = part.current?.closest("details");
    if (!box) return undefined;
    const close = (event: Event): void => {
      if (!box.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        box.open = false;
        box.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && !box.contains(event.target)) {
        box.open = false;
      }
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, [part]);
}
