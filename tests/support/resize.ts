import type { Page } from "playwright";

/** What is drawn of a page. */
const CORNER = { width: 20, height: 20 };

const shrinkers = new WeakMap<Page, Promise<() => Promise<unknown>>>();

async function shrinkerOf(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send("Browser.getWindowForTarget");
  return () => session.send("Browser.setWindowBounds", { windowId, bounds: CORNER });
}

/**
 * Gives a page another size in CSS pixels. What is laid out, measured and pressed is the page at this size; the window
 * that it is drawn into is a corner of it, since no test looks at drawn pixels and each frame of all of them is work.
 */
export async function resize(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  const shrinker = shrinkers.get(page) ?? shrinkerOf(page);
  shrinkers.set(page, shrinker);
  await (
    await shrinker
  )();
}
