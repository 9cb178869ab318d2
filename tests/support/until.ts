import type { Page } from "playwright";
import { inject } from "vitest";

/**
 * Waits until something holds in the page, asked at every frame. The browser's driver could wait as well, but brings a
 * program of a third of a megabyte into each page that it waits in.
 *
 * @throws when it does not hold for as long as a step may take
 */
export async function until(page: Page, holds: () => boolean): Promise<void> {
  const end = Date.now() + inject("stepMs");
  while (!(await page.evaluate(holds))) {
    if (Date.now() > end) throw new Error(`this does not come to hold: ${String(holds)}`);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        }),
    );
  }
}
