import { type RefObject, useLayoutEffect } from "react";

const GAP = 8;

/**
 * Opens the menu that an element is in where all of it is seen, each time anew: above its button or below it,
 * where there is more room. Where neither has enough, below, and the page is scrolled to it.
 */
export function useMenuSide(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const menu = within.current?.closest("details");
    const panel = within.current?.closest<HTMLElement>(".settings-panel");
    const foot = menu?.closest<HTMLElement>(".card-foot");
    if (!menu || !panel || !foot) return undefined;
    // Nothing is drawn beyond the area that the menu is in: its last card makes the place that is wanting.
    const reach = (): void => {
      const area = menu.closest("section, dialog")?.getBoundingClientRect();
      const beyond = panel.getBoundingClientRect().bottom + GAP - (area?.bottom ?? Infinity);
      if (!menu.open || beyond <= 0) return;
      // Added to what it made before: without that the page would be shorter, and move.
      foot.style.marginBottom = `${(Number.parseFloat(foot.style.marginBottom) || 0) + beyond}px`;
    };
    const place = (): void => {
      foot.style.marginBottom = "";
      panel.style.maxHeight = "";
      if (!menu.open) return;
      const { top, bottom } = menu.getBoundingClientRect();
      const area = menu.closest("section, dialog")?.getBoundingClientRect();
      // Filters stay in sight.
      const filters = document.querySelector(".filter-bar")?.getBoundingClientRect().bottom ?? 0;
      const above = top - Math.max(0, filters, area?.top ?? 0) - GAP;
      const below = Math.min(window.innerHeight, area?.bottom ?? Infinity) - bottom - GAP;
      const room = Math.max(above, below);
      const isWhole = panel.offsetHeight <= room;
      panel.dataset["side"] = isWhole && above > below ? "above" : "below";
      if (isWhole) {
        panel.style.maxHeight = `${room}px`;
      } else {
        reach();
        panel.scrollIntoView({ block: "nearest" });
      }
    };
    place();
    menu.addEventListener("toggle", place);
    // It grows when something is said.
    const growing = new ResizeObserver(() => {
      if (panel.dataset["side"] === "below") reach();
    });
    growing.observe(panel);
    return () => {
      menu.removeEventListener("toggle", place);
      growing.disconnect();
    };
  }, [within]);
}
