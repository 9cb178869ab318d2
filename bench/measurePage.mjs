// @ts-check
// The whole dashboard over very many observations: what each thing that a reader does costs.
import { heapOf } from "./browser.mjs";

/** More of the processor's time than this is a long task, in milliseconds. */
const LONG = 50;

/**
 * What each task of a page's main thread took of the processor, in milliseconds: unlike the time that went
 * by, it is not made longer by what else the machine does.
 *
 * @param {Buffer} trace
 * @returns {number[]}
 */
function tasksIn(trace) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const threads = new Set(
    traceEvents.flatMap(({ name, pid, tid, args }) =>
      name === "thread_name" && args.name === "CrRendererMain" ? [`${pid} ${tid}`] : [],
    ),
  );
  return traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name.endsWith("RunTask") && tdur !== undefined && threads.has(`${pid} ${tid}`)
      ? [tdur / 1000]
      : [],
  );
}

/**
 * Does something on the page and gives the time to the next paint, the longest task until the page has
 * come to rest, and how many were long.
 *
 * @param {import("playwright").Page} page
 * @param {string} name of a step below
 */
async function timeStep(page, name) {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  const paint = await paintAfter(page, name);
  const tasks = tasksIn(await browser.stopTracing());
  return {
    paint,
    longest: Math.max(0, ...tasks),
    tasks: tasks.filter((task) => task > LONG).length,
  };
}

/**
 * Does a step and gives the milliseconds to the next paint, once the page has come to rest.
 *
 * @param {import("playwright").Page} page
 * @param {string} name of a step below
 */
function paintAfter(page, name) {
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
    /** @param {string} selector */
    const appears = async (selector) => {
      while (document.querySelector(selector) === null) {
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      }
    };
    const openPlaces = async () => {
      one(".filter-more").click();
      await appears("#place-filter");
      one("#place-filter").click();
      await appears(".place-option");
    };
    const openTable = async () => {
      one('.door-views a[href*="view=table"]').click();
      await appears(".figure-table.in-view tbody tr[data-row]");
    };
    /** Down the whole page, a window a frame, as by the space bar held down. */
    const scrollCharts = async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
        window.scrollTo(0, top);
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
      window.scrollTo(0, 0);
    };
    /** Two seconds of a wheel that turns fast: 600 pixels a frame, there and back. */
    const scroll = async () => {
      const scroller = one(".table-scroll.long");
      scroller.scrollIntoView();
      for (let frame = 0; frame < 120; frame += 1) {
        scroller.scrollTop += frame < 60 ? 600 : -600;
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    };
    /** Everything as CSV, by the dialog, until it says that the file is saved. */
    const save = async () => {
      one('.export-form button[data-format="csv"]').click();
      while (!/\.csv/u.test(one(".export-dialog .said").textContent ?? "")) {
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      }
    };
    /** @type {Record<string, () => unknown>} */
    const steps = {
      area: () => one('.area-button[data-area="governance"]').click(),
      "all areas": () => one(".area-button:not([data-area])").click(),
      "open the places": openPlaces,
      place: () => one(".place-option:nth-child(5)").click(),
      "all places": () => one(".place-chosen .link-button").click(),
      search: () => type("12.5"),
      "clear search": () => type(""),
      "scroll the charts": scrollCharts,
      "open the table": openTable,
      "sort by value": () => one('th[data-column="value"] button').click(),
      "sort by place": () => one('th[data-column="place"] button').click(),
      "scroll the table": scroll,
      "open the export": () => one(".page-header .button-strong, header .button-strong").click(),
      "CSV of everything": save,
    };
    const start = performance.now();
    await steps[step]?.();
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
    return paint;
  }, name);
}

const STEPS = [
  "area",
  "all areas",
  "open the places",
  "place",
  "all places",
  "search",
  "clear search",
  "scroll the charts",
  "open the table",
  "sort by value",
  "sort by place",
  "scroll the table",
  "open the export",
  "CSV of everything",
];

/** Ten thousand, what a national report comes to, and a million; over ten years each. */
export const PAGE_SIZES = [
  { places: 50, metrics: 20 },
  { places: 333, metrics: 50 },
  { places: 2000, metrics: 50 },
];

/** Rounds of opening and closing after which the page should hold no more than before. */
const ROUNDS = 10;

/**
 * What the page holds after a dataset was opened and closed once, and after ten more times, in bytes.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
export async function measureRounds(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/bench/page.html`);
  await page.waitForFunction(() => typeof window.openPage === "function");
  const round = async () => {
    await page.evaluate(() => window.openPage(100, 20));
    await page.waitForTimeout(1000);
    await page.evaluate(() => window.closePage());
    await page.waitForTimeout(200);
  };
  await round();
  const first = await heapOf(page);
  for (let at = 0; at < ROUNDS; at += 1) await round();
  const last = await heapOf(page);
  await page.close();
  return { rounds: ROUNDS, first, last };
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {number} places
 * @param {number} metrics
 */
export async function measurePage(browser, url, places, metrics) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${url}/bench/page.html`);
  await page.waitForFunction(() => typeof window.openPage === "function");
  const before = await heapOf(page);
  await page.evaluate(() => window.openPage(20, 5));
  await page.evaluate(() => window.closePage());
  await page.goto(`${url}/bench/page.html`);
  const observations = await page.evaluate(
    ([ofPlaces, ofMetrics]) => window.openPage(Number(ofPlaces), Number(ofMetrics)),
    [places, metrics],
  );
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
