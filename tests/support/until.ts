import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright";
import { inject } from "vitest";

const FRAME_MS = 16;

/**
 * Waits until something holds in the page, asked at every frame. The browser's driver could wait as well, but brings a
 * program of a third of a megabyte into each page that it waits in. A page that is just being left or has nothing in it
 * yet cannot be asked: the next one is.
 *
 * @throws when it does not hold for as long as a step may take, with what kept it from being asked
 */
export async function until(page: Page, holds: () => boolean): Promise<void>;
export async function until<Given>(
  page: Page,
  holds: (given: Given) => boolean,
  given: Given,
): Promise<void>;
export async function until(
  page: Page,
  holds: (given: unknown) => boolean,
  given?: unknown,
): Promise<void> {
  const end = Date.now() + inject("stepMs");
  let cause: unknown;
  const ask = async (): Promise<boolean> => {
    try {
      return await page.evaluate(holds, given);
    } catch (fault) {
      cause = fault;
      return false;
    }
  };
  while (!(await ask())) {
    if (Date.now() > end)
      throw new Error(`this does not come to hold: ${String(holds)}`, { cause });
    await setTimeout(FRAME_MS);
  }
}
