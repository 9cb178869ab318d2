// @ts-check
// Loading over a slow line on a slow machine: the built page against the hand-written one.
import { median } from "./browser.mjs";

/** As Lighthouse's mobile: a slow 4G line and a processor four times slower. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const SLOWDOWN = 4;

/**
 * What a page costs that is only looked at, or, once touched, how long it takes to answer.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {boolean} isTouched the reader moves the pointer from the first paint on, until the page answers
 */
async function loadOnce(browser, url, isTouched) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.addInitScript((moves) => {
    Object.assign(window, { longTasks: [], shift: 0, interactive: 0 });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.longTasks.push({ startTime, duration });
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        window.shift += "value" in shift ? Number(shift.value) : 0;
    }).observe({ type: "layout-shift", buffered: true });
    // A page is interactive when its scripts answer: React has taken it over, or the hand-written one says so.
    // The built page waits for the reader's first sign.
    const look = () => {
      const heading = document.querySelector("h1");
      const takenOver =
        heading !== null && Object.keys(heading).some((key) => key.startsWith("__reactProps"));
      // At the very start there is no document yet.
      if (takenOver || document.documentElement?.dataset.ready !== undefined)
        window.interactive = performance.now();
      else setTimeout(look, 10);
    };
    look();
    const move = () => {
      if (window.interactive > 0) return;
      window.dispatchEvent(new Event("pointermove"));
      setTimeout(move, 50);
    };
    if (moves)
      new PerformanceObserver((list) => {
        if (list.getEntriesByName("first-contentful-paint").length > 0) move();
      }).observe({ type: "paint", buffered: true });
  }, isTouched);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Performance.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(url, { waitUntil: "load" });
  if (isTouched)
    await page.waitForFunction(() => window.interactive > 0, undefined, { polling: 200 });
  await page.waitForTimeout(1500);
  const { metrics } = await session.send("Performance.getMetrics");
  const task = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  const seen = await page.evaluate(() => {
    const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    // As "total blocking time": what every long task takes beyond its first 50 ms, from the first paint on.
    const blocking = window.longTasks.map(({ startTime, duration }) =>
      Math.max(0, startTime + duration - Math.max(startTime, fcp) - 50),
    );
    return {
      fcp,
      blocking: blocking.reduce((sum, one) => sum + one, 0),
      shift: window.shift,
      interactive: window.interactive,
    };
  });
  await context.close();
  return { requests, kB: bytes / 1000, "main thread": task * 1000, ...seen };
}

/**
 * The page looked at, and in a browser of its own touched.
 *
 * @param {() => Promise<import("playwright").Browser>} start
 * @param {string} url
 */
async function sampleOf(start, url) {
  const all = [];
  for (const isTouched of [false, true]) {
    const browser = await start();
    all.push(await loadOnce(browser, url, isTouched));
    await browser.close();
  }
  const [looked, touched] = all;
  return {
    ...looked,
    interactive: touched?.interactive ?? 0,
    "main thread, touched": touched?.["main thread"] ?? 0,
    "blocking, touched": touched?.blocking ?? 0,
  };
}

/**
 * @param {() => Promise<import("playwright").Browser>} start a fresh browser for every sample
 * @param {Record<string, string>} pages addresses by name
 * @param {number} rounds
 */
export async function measureLoading(start, pages, rounds) {
  /** @type {Record<string, Record<string, number>[]>} */
  const samples = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(pages)) {
      (samples[name] ??= []).push(await sampleOf(start, url));
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, all]) => [
      name,
      Object.fromEntries(
        Object.keys(all[0] ?? {}).map((key) => [key, median(all.map((one) => one[key] ?? 0))]),
      ),
    ]),
  );
}
