import { type RefObject, useLayoutEffect } from "react";

const GAP = 8;

/**
 * Opens the menu that an element is in where all of it is seen, each time anew: above its button or below it,
 * where there is more room. Where neither has enough, below, and the page is scrolled to it. Nothing else moves.
 */
export function useMenuSide(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const menu = within.current?.closest("details");
    const panel = within.current?.closest<HTMLElement>(".settings-panel");
    if (!menu || !panel) return undefined;
    const place = (): void => {
      panel.style.maxHeight = "";
      if (!menu.open) return;
      const { top, bottom } = menu.getBoundingClientRect();
      const sheet = menu.closest("dialog")?.getBoundingClientRect();
      // Filters stay in sight.
      const filters = document.querySelector(".filter-bar")?.getBoundingClientRect().bottom ?? 0;
      const above = top - Math.max(0, filters, sheet?.top ?? 0) - GAP;
      const below = Math.min(window.innerHeight, sheet?.bottom ?? Infinity) - bottom - GAP;
      const room = Math.max(above, below);
      const isWhole = panel.offsetHeight <= room;
      panel.dataset["side"] = isWhole && above > below ? "above" : "below";
      if (isWhole) panel.style.maxHeight = `${room}px`;
      else panel.scrollIntoView({ block: "nearest" });
    };
    place();
    menu.addEventListener("toggle", place);
    return () => menu.removeEventListener("toggle", place);
  }, [within]);
}
