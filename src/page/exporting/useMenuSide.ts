import { type RefObject, useLayoutEffect } from "react";

const GAP = 8;

/** On which side of its button a menu opens, and how high it may be there, in pixels. */
function spotAt(menu: HTMLElement): { readonly side: "above" | "below"; readonly room: number } {
  const { top, bottom } = menu.getBoundingClientRect();
  // Filters stay in sight, and nothing is drawn beyond the area that the menu is in.
  const filters = document.querySelector(".filter-bar")?.getBoundingClientRect().bottom ?? 0;
  const end = menu.closest("section, dialog")?.getBoundingClientRect().bottom ?? Infinity;
  const above = top - Math.max(0, filters) - GAP;
  const below = Math.min(window.innerHeight, end) - bottom - GAP;
  return below > above ? { side: "below", room: below } : { side: "above", room: above };
}

/** Opens the menu that an element is in where there is more room, each time anew, and no higher than that. */
export function useMenuSide(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const menu = within.current?.closest("details");
    const panel = within.current?.closest<HTMLElement>(".settings-panel");
    if (!menu || !panel) return undefined;
    const place = (): void => {
      if (!menu.open) return;
      const { side, room } = spotAt(menu);
      panel.dataset["side"] = side;
      panel.style.maxHeight = `${room}px`;
    };
    place();
    menu.addEventListener("toggle", place);
    return () => menu.removeEventListener("toggle", place);
  }, [within]);
}
