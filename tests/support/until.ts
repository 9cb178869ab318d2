import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright";
import { inject } from "vitest";

const FRAME_MS = 16;

async function poll(what: string, asked: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + inject("stepMs");
  let cause: unknown;
  const ask = async (): Promise<boolean> => {
    try {
      return await asked();
    } catch (fault) {
      cause = fault;
      return false;
    }
  };
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`this does not come to hold: ${what}`, { cause });
    await setTimeout(FRAME_MS);
  }
}

/**
 * Waits until something holds in the page, asked at every frame. The browser's driver could wait as well, but brings a
 * program of a third of a megabyte into each page that it waits in. A page that is just being left or has nothing in it
 * yet cannot be asked: the next one is.
 *
 * @throws when it does not hold for as long as a step may take, with what kept it from being asked
 */
export function until(page: Page, holds: () => boolean): Promise<void> {
  return poll(String(holds), () => page.evaluate(holds));
}

/** Waits in the same way until the first element of a selector is there and seen. */
export function untilSeen(page: Page, selector: string): Promise<void> {
  const isSeen = (wanted: string): boolean =>
    document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) === true;
  return poll(`${selector} is seen`, () => page.evaluate(isSeen, selector));
}

/** Waits in the same way until nothing is there that a selector names. */
export function untilGone(page: Page, selector: string): Promise<void> {
  const isGone = (unwanted: string): boolean => document.querySelector(unwanted) === null;
  return poll(`${selector} is gone`, () => page.evaluate(isGone, selector));
}
