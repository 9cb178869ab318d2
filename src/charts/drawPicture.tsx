import { createRoot } from "react-dom/client";
import type { BarsRows, LinesRows } from "../analysis/ChartRows";
import { BarsChart } from "./BarsChart";
import { cleanMarkup } from "./cleanMarkup";
import { LinesChart } from "./LinesChart";

const PAUSE_MS = 12;

/** Unchanged for that many looks: recharts settles over several effects. */
const LOOKS = 3;

const PATIENCE_MS = 20_000;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });

async function settled(holder: Element, failures: readonly unknown[]): Promise<SVGSVGElement> {
  let before = "";
  let same = 0;
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    await pause();
    if (failures.length > 0) throw failures[0];
    const now = holder.innerHTML;
    same = now === before ? same + 1 : 0;
    const drawing = holder.querySelector("svg");
    if (same >= LOOKS && drawing !== null && drawing.childElementCount > 0) return drawing;
    before = now;
  }
  throw new Error(
    `recharts drew nothing within ${PATIENCE_MS / 1000} s: look for rows that it cannot draw`,
  );
}

/**
 * Bars or lines as markup, drawn by recharts apart from the page: a drawing that stood in it would
 * measure the whole page, keep a store of its own, and take as long to be removed as to be made.
 * All sizes come from the layout, so that the drawing needs no page; the build draws with it in Node.
 * Rejects with what the drawing ran into. This module is the door to recharts: import it only on demand.
 */
export async function drawPicture(rows: BarsRows | LinesRows): Promise<string> {
  const holder = document.createElement("div");
  const failures: unknown[] = [];
  const root = createRoot(holder, { onUncaughtError: (error) => failures.push(error) });
  root.render(rows.form === "bars" ? <BarsChart rows={rows} /> : <LinesChart rows={rows} />);
  try {
    return cleanMarkup(await settled(holder, failures));
  } finally {
    root.unmount();
  }
}
