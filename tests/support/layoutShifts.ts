import type { Page } from "playwright";

/** One move of what was already drawn. */
export interface LayoutShift {
  /** The share of the window that moved times how far, as Chromium scores it: 0.05 */
  readonly score: number;
  /** Whether it came within half a second of a click or a key, so that the reader asked for it. */
  readonly afterInput: boolean;
  /** What moved, as an opening tag: `<section class="charts">` */
  readonly moved: readonly string[];
}

/** The fields of a `layout-shift` entry, which TypeScript's DOM library does not know. */
interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    recordedLayoutShifts?: LayoutShift[];
  }
}

/** Runs in the page before any of its own code; refers to nothing outside itself. */
export function recordLayoutShifts(): void {
  const shifts: LayoutShift[] = [];
  window.recordedLayoutShifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShiftEntry[]) {
      shifts.push({
        score: entry.value,
        afterInput: entry.hadRecentInput,
        moved: entry.sources.map(({ node }) =>
          node instanceof Element
            ? (/^<[^>]*>/.exec(node.outerHTML)?.[0] ?? node.nodeName)
            : `text: ${node?.textContent ?? ""}`,
        ),
      });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Every layout shift since the page was opened, in order; two frames are waited for first. */
export async function layoutShiftsOf(page: Page): Promise<readonly LayoutShift[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    // The observer is told in a task of its own, after the frame.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (window.recordedLayoutShifts === undefined) {
      throw new Error("layout shifts are not recorded: the page was opened without JavaScript.");
    }
    return window.recordedLayoutShifts;
  });
}
