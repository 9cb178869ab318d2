// @ts-check
// The whole dashboard over 164,780 observations: what each thing that a reader does costs.
import { heapOf } from "./browser.mjs";

/**
 * Does something on the page and gives the time to the next paint and the longest task until the
 * page has come to rest.
 *
 * @param {import("playwright").Page} page
 * @param {string} name of a step below
 */
function timeStep(page, name) {
  return page.evaluate(async (step) => {
    /** @param {string} selector */
    const one = (selector) => {
      const found = document.querySelector(selector);
      if (!(found instanceof HTMLElement)) throw new Error(`nothing is ${selector}`);
      return found;
    };
    /** @param {string} text */
    const type = (text) => {
      const input = document.querySelector('input[type="search"]');
      if (!(input instanceof HTMLInputElement)) throw new Error("no search");
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    };
    /** @param {number} facet @param {number} option */
    const choose = (facet, option) => {
      const select = document.querySelectorAll(".facet select")[facet];
      if (!(select instanceof HTMLSelectElement)) throw new Error("no facet");
      select.selectedIndex = option;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    };
    /** @type {Record<string, () => void>} */
    const steps = {
      area: () => one('.area-button[data-area="governance"]').click(),
      "all areas": () => one(".area-button:not([data-area])").click(),
      place: () => choose(1, 5),
      "all places": () => choose(1, 0),
      search: () => type("12.5"),
      "clear search": () => type(""),
      "sort by value": () => one('th[data-column="value"] button').click(),
      "sort by place": () => one('th[data-column="place"] button').click(),
    };
    /** @type {PerformanceEntry[]} */
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: "longtask" });
    const start = performance.now();
    steps[step]?.();
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", resolve, { once: true });
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
    const paint = performance.now() - start;
    await new Promise((resolve) => {
      setTimeout(resolve, 1500);
    });
    tasks.push(...observer.takeRecords());
    observer.disconnect();
    return {
      paint,
      longest: Math.max(0, ...tasks.map((task) => task.duration)),
      tasks: tasks.length,
    };
  }, name);
}

const STEPS = [
  "area",
  "all areas",
  "place",
  "all places",
  "search",
  "clear search",
  "sort by value",
  "sort by place",
];

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
export async function measurePage(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${url}/bench/page.html`);
  await page.waitForFunction(() => typeof window.openPage === "function");
  const before = await heapOf(page);
  await page.evaluate(() => window.openPage(20, 5));
  await page.evaluate(() => window.closePage());
  await page.goto(`${url}/bench/page.html`);
  const observations = await page.evaluate(() => window.openPage(333, 50));
  const usable = await page.evaluate(
    () => performance.getEntriesByName("usable")[0]?.duration ?? 0,
  );
  await page.waitForTimeout(1500);
  page.on("pageerror", (error) => console.error(error));
  const heap = (await heapOf(page)) - before;
  /** @type {Record<string, { paint: number, longest: number, tasks: number }>} */
  const steps = {};
  for (const step of STEPS) steps[step] = await timeStep(page, step);
  await context.close();
  return { observations, usable, heap, steps };
}
