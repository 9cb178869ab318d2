import { JSDOM } from "jsdom";
import type { BarsRows, LinesRows } from "../analysis/ChartRows";
import type { ChartOrder } from "./ChartSnapshots";
import { cleanMarkup } from "./cleanMarkup";
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

const PAUSE_MS = 20;

/** Unchanged for that many looks: recharts settles over several effects. */
const LOOKS = 4;

const PATIENCE_MS = 20_000;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });

async function settled(holder: Element, drawings: number): Promise<void> {
  let before = "";
  let same = 0;
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    await pause();
    const now = holder.innerHTML;
    same = now === before ? same + 1 : 0;
    if (same >= LOOKS && holder.querySelectorAll("svg").length === drawings) return;
    before = now;
  }
  throw new Error(
    `Charts: ${holder.querySelectorAll("svg").length} of ${drawings} were drawn within ${PATIENCE_MS / 1000} s. Look for a chart whose rows make recharts draw nothing.`,
  );
}

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
    // Only now, since both decide while loading whether there is a browser.
    const { createRoot } = await import("react-dom/client");
    const { LiveChart } = await import("./LiveChart");
    const holder = page.window.document.createElement("main");
    page.window.document.body.append(holder);
    const root = createRoot(holder);
    root.render(
      drawn.map(({ key, rows }) => (
        <section key={snapshotKey(key, rows)} data-key={snapshotKey(key, rows)}>
          <LiveChart rows={rows} />
        </section>
      )),
    );
    await settled(holder, drawn.length);
    for (const section of holder.querySelectorAll("section")) {
      const drawing = section.querySelector("svg");
      const key = section.dataset["key"];
      if (drawing !== null && key !== undefined) snapshots.set(key, cleanMarkup(drawing));
    }
    root.unmount();
    // React still has effects to clean up, and needs the window for it.
    await pause();
    await pause();
  } finally {
    takeBack();
    page.window.close();
  }
  return snapshots;
}
