import type { Page } from "playwright";

interface Bounds {
  readonly width: number;
  readonly height: number;
}

/** What is drawn of a page. */
const CORNER: Bounds = { width: 20, height: 20 };

/** Gives the window that a page stands in other bounds. */
type SetBounds = (bounds: Bounds | { readonly windowState: "normal" }) => Promise<unknown>;

const windows = new WeakMap<Page, Promise<SetBounds>>();

async function windowOf(page: Page): Promise<SetBounds> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send("Browser.getWindowForTarget");
  return (bounds) => session.send("Browser.setWindowBounds", { windowId, bounds });
}

/**
 * Gives a page another size in CSS pixels. What is laid out, measured and pressed is the page at this size; the window
 * that it is drawn into is a corner of it, since no test looks at drawn pixels and each frame of all of them is work.
 */
export async function resize(page: Page, size: Bounds): Promise<void> {
  const opened = windows.get(page) ?? windowOf(page);
  windows.set(page, opened);
  const setBounds = await opened;
  // One that still fills the screen takes no other size.
  await setBounds({ windowState: "normal" });
  await page.setViewportSize(size);
  await setBounds(CORNER);
}
