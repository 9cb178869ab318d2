import { hasPeriodsToCompare } from "../analysis/hasPeriodsToCompare";
import type { View } from "../selection/Address";
import type { Page } from "./PageContext";

/** The ways into the page, in their order, and the views behind each. */
export const doors = [
  { id: "figures", views: ["overview", "table", "periods", "tray", "meeting"] },
  { id: "measures", views: ["measures", "matrix", "timeline"] },
  { id: "verification", views: ["checks", "coverage", "text"] },
  { id: "about", views: ["about", "dictionary", "compare"] },
] as const satisfies readonly { readonly id: string; readonly views: readonly View[] }[];

export type Door = (typeof doors)[number];

/** The door behind which a view lies. */
export function doorOf(view: View): Door {
  return doors.find(({ views }) => views.some((one) => one === view)) ?? doors[0];
}

/** The views of a door that have something to show, and the one that is shown now. */
export function viewsOf(
  door: Door,
  { lookup, opening, address }: Pick<Page, "lookup" | "opening" | "address">,
): readonly View[] {
  return door.views.filter(
    (view) =>
      view === address.view ||
      (view === "periods"
        ? hasPeriodsToCompare(lookup)
        : view === "compare"
          ? opening.opened !== null
          : view !== "meeting"),
  );
}

/** Whether a view shows what was put together, whatever the filters leave. */
function isBriefing(view: View): boolean {
  return view === "tray" || view === "meeting";
}

/** Whether a view stands under the headline figures. */
export function hasHeadlines(view: View): boolean {
  return doorOf(view).id === "figures" && !isBriefing(view);
}

/** Whether a view shows what the filters leave. */
export function isFilteredView(view: View): boolean {
  return ["figures", "measures"].includes(doorOf(view).id) && !isBriefing(view);
}
