import type { Page } from "playwright";
import { QUIET, SIGNS } from "../../scripts/startScript";
import { describe, expect, test } from "vitest";
import { downloadCsv } from "../support/csvFile";
import {
  drawn,
  escapeDialog,
  languages,
  openDashboard,
  pressArea,
  settled,
  takenOver,
} from "../support/dashboard";
import { firstViewScripts, initialScripts, laterDataPath } from "../support/initialScripts";
import { areas } from "../support/report";
import { expectNoLayoutShift, openPage } from "../support/servedPage";
import { cases } from "../support/cases";
import { until, untilSeen } from "../support/until";

/** Presses all that a selector names, each twice, and lets the page draw what comes of it. */
async function pressTwice(page: Page, selector: string): Promise<void> {
  const count = await page.evaluate((all) => document.querySelectorAll(all).length, selector);
  expect(count, selector).toBeGreaterThan(0);
  for (let at = 0; at < count * 2; at += 1) {
    await page.evaluate(
      ({ all, nth }) => document.querySelectorAll<HTMLElement>(all)[nth]?.click(),
      { all: selector, nth: Math.floor(at / 2) },
    );
    await settled(page);
  }
}

test("in use, the overview says nothing on the console and asks no other host", async () => {
  const { page } = await openDashboard();
  for (const area of [...areas, null]) {
    await pressArea(page, area);
    await drawn(page);
  }
  await page.locator(".search input").fill("zzjg");
  await page.locator(".search input").fill("学校");
  await drawn(page);
  await page.locator(".search .icon-button").click();
  await pressTwice(page, ".card-foot button.link-button");
  await page.locator(".door-views a").nth(1).click();
  await page.locator(".figure-table").waitFor();
  await pressTwice(page, ".sort-button");
  await page.locator(".column-chooser summary").click();
  await page.locator(".column-chooser input:not(:disabled)").first().uncheck();
  await page.locator(".column-chooser summary").click();
  await pressTwice(page, ".caution-mark");
  await page.locator('.figure-table tr[data-row="gdp"] th a').click();
  await page.locator(".figure-dialog").waitFor();
  await pressTwice(page, ".figure-actions button");
  await escapeDialog(page);
  await downloadCsv(page, "shown");
  await downloadCsv(page, "everything");
  await downloadCsv(page, "measures");
  for (const view of ["measures", "matrix", "timeline"]) {
    await page.locator(`.doors a[href*="view=measures"]`).click();
    await page.locator(`.door-views a[href*="view=${view}"]`).click();
    await until(page, () => document.querySelector(".other-view > .state") === null);
  }
  await settled(page);
});

test.each(languages)(
  "a view says nothing on the console, opened by its address and left again (%s)",
  async (language) => {
    const { page } = await openDashboard({ language });
    for (const view of ["checks", "coverage", "text", "about", "dictionary"]) {
      await page.goto(new URL(`?view=${view}`, page.url()).href);
      await takenOver(page);
      // The notice that it is being fetched has gone.
      await until(
        page,
        () =>
          document.querySelector(".other-view") !== null &&
          document.querySelector(".other-view > .state") === null,
      );
      await page.evaluate(() => document.querySelector<HTMLElement>(".doors a")?.click());
      await untilSeen(page, ".headlines");
      await drawn(page);
    }
  },
);

describe.each(languages)("nothing moves while the page loads (%s)", (language) => {
  test.each(
    cases(
      "as it is, on a phone |  | 390",
      "as it is |  | 1366",
      "with an area in the address, on a phone | ?area=economy | 390",
      "with an area in the address | ?area=economy | 1366",
      "with a search that needs other charts | ?q=%E4%BC%81%E4%B8%9A&sort=-value | 1366",
      "with an area without figures | ?area=culture-ecology | 1366",
      "with an address that is mended, on a phone | ?area=nowhere&sort=xx | 390",
    ),
  )("%s", async (_, query, width) => {
    const opened = await openDashboard({ language, query, width: Number(width), firstVisit: true });
    await drawn(opened.page);
    await expectNoLayoutShift(opened);
  });
});

/** Nobody is there: no sign but a test's own reaches the page, and what it does by itself after a while it never does. */
function keepUntouched({ signs, quiet }: { readonly signs: readonly string[]; quiet: number }) {
  const setTimer = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (work: () => void, ms = 0) => (ms === quiet ? 0 : setTimer(work, ms)),
  });
  for (const sign of signs)
    addEventListener(
      sign,
      (event) => {
        if (event.isTrusted) event.stopImmediatePropagation();
      },
      true,
    );
}

test("a first visit asks for the document and its scripts alone, and a reader for what takes over the first view and the rest of the data", async () => {
  // A file of the same host, so that nothing of the page is there yet.
  const opened = await openPage({ path: "licenses.txt", firstVisit: true });
  const page = await opened.page.context().newPage();
  await page.addInitScript(keepUntouched, { signs: SIGNS, quiet: QUIET });
  const requests = new Set<string>();
  // What is imported is asked for twice: the second time of the cache.
  page.on("request", (request) => requests.add(new URL(request.url()).pathname));
  await page.goto(new URL(".", opened.page.url()).href, { waitUntil: "load" });
  const wanted = (): readonly string[] =>
    // A browser without windows has no tab to draw the icon on, and does not ask for it.
    [...requests].filter((path) => path !== "/favicon.svg").sort();
  const scripts = [...initialScripts("index.html").keys()].map((path) => `/${path}`);
  expect(wanted()).toEqual(["/", ...scripts].sort());
  await takenOver(page);
  const more = [laterDataPath("index.html"), ...firstViewScripts().keys()].map(
    (path) => `/${path}`,
  );
  expect(wanted()).toEqual([...new Set(["/", ...scripts, ...more])].sort());
});
