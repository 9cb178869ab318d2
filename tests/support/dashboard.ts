import type { Locator, Page } from "playwright";
import { onTestFinished } from "vitest";
import { doors } from "../../src/page/doors";
import type { View } from "../../src/selection/Address";
import { doorWords } from "../../src/wording/views/doorWords";
import { type OpenOptions, type OpenedPage, openPage } from "./servedPage";
import { until, untilGone } from "./until";
import { resize } from "./resize";

/** The two documents of the page. */
export const languages = ["zh", "en"] as const;
export type PageLanguage = (typeof languages)[number];

const documents: Readonly<Record<PageLanguage, string>> = { zh: "", en: "en.html" };

/** How to open the dashboard: as any page, with a language and the address's query, `?area=economy`. */
export interface DashboardOptions extends Omit<OpenOptions, "path"> {
  readonly language?: PageLanguage;
  readonly query?: string;
}

/** Opens the dashboard and waits until its scripts have taken it over and it can be seen. */
export async function openDashboard(options: DashboardOptions = {}): Promise<OpenedPage> {
  const { language = "zh", query = "", offline = false, ...rest } = options;
  const opened = await openPage({ ...rest, path: `${documents[language]}${query}` });
  if (rest.javaScriptEnabled !== false) await takenOver(opened.page);
  // What the first view answers with comes after the document.
  await opened.page.context().setOffline(offline);
  return opened;
}

/** What a visit may differ in: everything that changes in an open page. */
export type VisitOptions = Pick<DashboardOptions, "language" | "query" | "width" | "height">;

const visited = new Map<PageLanguage, OpenedPage>();

/** Takes back what a visit may have left: dialogs, menus and filters that are open, opened data, what is remembered. */
async function clearAway(page: Page): Promise<void> {
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: "reduce" });
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    for (const menu of document.querySelectorAll("details[open]")) menu.removeAttribute("open");
    for (const button of document.querySelectorAll<HTMLElement>(
      '.filter-more[aria-expanded="true"], [data-testid="opened"] button:last-of-type',
    ))
      button.click();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const choice of ["theme", "contrast", "text"])
      delete document.documentElement.dataset[choice];
    localStorage.clear();
    sessionStorage.clear();
    window.scrollTo({ top: 0, behavior: "instant" });
  });
  // A dialog that an address opened goes a step back in the history when it closes.
  await until(page, () => document.querySelector('dialog, [data-testid="opened"]') === null);
}

/**
 * Goes to an address in the page that the last visit left: a fifth of what it costs to open one. It is for tests of
 * what stands or is done there, however it was come to. What they unfold or write beside the address is taken back by
 * `clearAway` or by themselves. A test that fails takes its page along. One that prints to a PDF opens its own: the
 * page is told of the end of that at some time after it, and a later test would lose its sheet of paper to it.
 */
export async function visitDashboard(options: VisitOptions = {}): Promise<OpenedPage> {
  const { language = "zh", query = "", width = 1280, height = 800 } = options;
  const opened = visited.get(language) ?? (await openDashboard({ language, lasting: true }));
  visited.set(language, opened);
  const { page } = opened;
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== "fail") return opened.expectQuiet();
    visited.delete(language);
    await opened.close();
  });
  await resize(page, { width, height });
  await clearAway(page);
  await goTo(page, query);
  return opened;
}

/** Gives a reader's sign, and waits until React has taken the prerendered page over, its listeners included. */
export async function takenOver(page: Page): Promise<void> {
  await until(page, () => {
    if (document.documentElement.hasAttribute("data-waiting"))
      window.dispatchEvent(new Event("pointermove"));
    const parts = [...document.querySelectorAll("h1, .area-section")];
    return (
      parts.length > 0 &&
      parts.every((part) => Object.keys(part).some((key) => key.startsWith("__reactProps"))) &&
      !document.documentElement.hasAttribute("data-pending")
    );
  });
  await settled(page);
}

/** Waits two frames, in which what was just asked for has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}

/** Waits until none of what a selector names is there, and two frames more. */
async function settledWithout(page: Page, selector: string): Promise<void> {
  // As a rule it is gone before the first frame: then the page is asked once, not three times.
  const asked = page.evaluate(async (awaited) => {
    const frame = (): Promise<unknown> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    await frame();
    const wasGone = document.querySelector(awaited) === null;
    await frame();
    await frame();
    return wasGone && document.querySelector(awaited) === null;
  }, selector);
  // A page that is just being left cannot be asked.
  if (await asked.catch(() => false)) return;
  await untilGone(page, selector);
  await settled(page);
}

/** Waits until every drawing that is still being fetched stands. */
export const drawn = (page: Page): Promise<void> => settledWithout(page, '[aria-busy="true"]');

/** Goes to the address of a query, `?area=economy`, without leaving the page, as a link of its own does. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    const { state } = window.history;
    window.history.pushState(state, "", window.location.pathname + search);
    window.dispatchEvent(new PopStateEvent("popstate", { state }));
  }, query);
  await settledWithout(page, '.other-view > .state[role="status"], .toast, [aria-busy="true"]');
}

/** Chooses one area alone by its button; all areas for `null`. What is chosen before is taken back without the mouse. */
export async function pressArea(page: Page, area: string | null): Promise<void> {
  const all = ".area-button:not([data-area])";
  if (area === null) await page.locator(all).click();
  else {
    await page.evaluate((button) => {
      if (document.querySelector('.area-button[data-area][aria-pressed="true"]') !== null)
        document.querySelector<HTMLElement>(button)?.click();
    }, all);
    await page.locator(`.area-button[data-area="${area}"]`).click();
  }
  await settled(page);
}

/** Goes to a view by its door and its own link, as a reader does, and waits until it stands. */
export async function enterView(page: Page, view: View): Promise<void> {
  const door = doors.findIndex(({ views }) => views.some((one) => one === view));
  await page.locator(".doors a").nth(door).click();
  const names = [doorWords.zh.names[view], doorWords.en.names[view]];
  const link = page.locator(".door-views a", {
    hasText: new RegExp(`^(?:${names.join("|")})$`, "u"),
  });
  if ((await link.getAttribute("aria-current")) === null) await link.click();
  // What says that nothing is there is no status: the view stands.
  await until(page, () => document.querySelector(".other-view > .state[role]") === null);
  await settled(page);
}

/** Opens the filters besides the areas. */
export async function openFacets(page: Page): Promise<void> {
  await page.locator('.filter-more[aria-expanded="false"]').click();
  await page.locator(".facets").waitFor();
}

/** The list of one filter, found by what stands before it: 来源. */
export function facetSelect(page: Page, label: string): Locator {
  return page
    .locator("label.facet", { has: page.getByText(label, { exact: true }) })
    .locator("select");
}

/** Closes a dialog by its own button or by Escape and waits until it is gone. */
export async function escapeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
}
