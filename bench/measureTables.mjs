// @ts-check
// The table alone against a hand-written one and two grids: the same data, the same work.
import { heapOf, median } from "./browser.mjs";

export const CONTENDERS = ["bare", "ours", "agGrid", "tabulator"];

/** Sizes by places and metrics, over ten years; rounds fewer where a round takes minutes. */
export const SIZES = [
  { name: "10,000", places: 33, metrics: 30, rounds: 5 },
  { name: "100,000", places: 333, metrics: 30, rounds: 5 },
  { name: "1,000,000", places: 333, metrics: 300, rounds: 3 },
];

/** What is measured, and what afterwards brings the table back. */
const STEPS = [
  ["filter a fifth", "no kind"],
  ["filter a place", "no place"],
  ["search", "no search"],
  ["sort numbers", "no sort"],
  ["sort texts", "no sort"],
  ["csv", ""],
];

/** @typedef {Record<string, number>} Sample milliseconds by step; heap in bytes */

/**
 * One contender, once, in a page of its own.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {string} contender
 * @param {{ places: number, metrics: number }} size
 * @returns {Promise<{ sample: Sample, counts: Record<string, number> }>}
 */
async function measureOnce(browser, url, contender, { places, metrics }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${url}/bench/tables.html`);
  await page.waitForFunction(() => typeof window.prepare === "function");
  await page.evaluate(
    ([name, ofPlaces, ofMetrics]) =>
      window.prepare(String(name), Number(ofPlaces), Number(ofMetrics)),
    [contender, places, metrics],
  );
  const before = await heapOf(page);
  /** @type {Sample} */
  const sample = { mount: await page.evaluate(() => window.mountTable()) };
  sample.heap = (await heapOf(page)) - before;
  /** @type {Record<string, number>} */
  const counts = {};
  for (const [step = "", undo = ""] of STEPS) {
    const { time, count } = await page.evaluate((name) => window.timeStep(name), step);
    sample[step] = time;
    counts[step] = count;
    if (undo !== "") await page.evaluate((name) => window.timeStep(name), undo);
  }
  const { p95 } = await page.evaluate(() => window.timeScroll());
  sample["scroll p95"] = p95;
  await context.close();
  return { sample, counts };
}

/**
 * All contenders at one size, turn and turn about; medians of the rounds.
 *
 * @param {() => Promise<import("playwright").Browser>} start a browser of its own for every page,
 *   so that none inherits another's heap
 * @param {string} url
 * @param {{ name: string, places: number, metrics: number, rounds: number }} size
 */
export async function measureTables(start, url, size) {
  /** @type {Record<string, Sample[]>} */
  const samples = Object.fromEntries(CONTENDERS.map((name) => [name, []]));
  /** @type {Record<string, Record<string, number>>} */
  const counts = {};
  for (let round = 0; round < size.rounds; round += 1) {
    for (const contender of CONTENDERS) {
      const browser = await start();
      try {
        const once = await measureOnce(browser, url, contender, size);
        samples[contender]?.push(once.sample);
        counts[contender] = once.counts;
      } catch (error) {
        console.error(
          `${contender} at ${size.name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      } finally {
        await browser.close();
      }
    }
  }
  const medians = Object.fromEntries(
    CONTENDERS.map((name) => {
      const all = samples[name] ?? [];
      const keys = Object.keys(all[0] ?? {});
      return [
        name,
        Object.fromEntries(keys.map((key) => [key, median(all.map((one) => one[key] ?? 0))])),
      ];
    }),
  );
  return { medians, counts };
}
