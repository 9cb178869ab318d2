import { JSDOM } from "jsdom";
import type { BarsRows, LinesRows } from "../analysis/ChartRows";
import type { ChartOrder } from "./ChartSnapshots";
import { snapshotKey } from "./snapshotKey";

/** What React and recharts look for when they are loaded; Node has none of it. */
const BROWSER_GLOBALS = [
  "window",
  "document",
  "navigator",
  "Element",
  "HTMLElement",
  "SVGElement",
  "Node",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/** Lends the page's globals to this process; returns the function that takes them back. */
function lendGlobals(page: JSDOM): () => void {
  const before = BROWSER_GLOBALS.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const name of BROWSER_GLOBALS) {
    const value: unknown = name === "window" ? page.window : page.window[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

interface DrawnOrder {
  readonly key: string;
  readonly rows: BarsRows | LinesRows;
}

const isDrawn = (order: ChartOrder): order is DrawnOrder =>
  order.rows.form === "bars" || order.rows.form === "lines";

/**
 * Draws the charts in Node and gives their markup by `snapshotKey`. Cells and bullets need none:
 * React renders them itself. Runs at build, one call at a time: it borrows the process's globals.
 */
export async function renderSnapshots(
  charts: readonly ChartOrder[],
): Promise<ReadonlyMap<string, string>> {
  const drawn = charts.filter(isDrawn);
  const snapshots = new Map<string, string>();
  if (drawn.length === 0) return snapshots;
  const page = new JSDOM("<!doctype html><main></main>", { pretendToBeVisual: true });
  const takeBack = lendGlobals(page);
  try {
    // Only now, since React and recharts decide while loading whether there is a browser.
    const { drawPicture } = await import("./drawPicture");
    await Promise.all(
      drawn.map(async ({ key, rows }) => {
        snapshots.set(snapshotKey(key, rows), await drawPicture(rows));
      }),
    );
    // React still has effects to clean up, and needs the window for it.
    await new Promise((resolve) => {
      setTimeout(resolve, 40);
    });
  } finally {
    takeBack();
    page.window.close();
  }
  return snapshots;
}
