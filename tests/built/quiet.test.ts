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
import { firstViewScripts, initialScripts } from "../support/initialScripts";
import { areas } from "../support/report";
import { expectNoLayoutShift, openPage } from "../support/servedPage";
import { cases } from "../support/cases";
import { until } from "../support/until";

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
  for (const button of await page.locator(".card-foot button.link-button").all()) {
    await button.click();
    await button.click();
  }
  await page.locator(".door-views a").nth(1).click();
  await page.locator(".figure-table").waitFor();
  for (const header of await page.locator(".sort-button").all()) {
    await header.click();
    await header.click();
  }
  await page.locator(".column-chooser summary").click();
  await page.locator(".column-chooser input:not(:disabled)").first().uncheck();
  await page.locator(".column-chooser summary").click();
  for (const mark of await page.locator(".caution-mark").all()) await mark.click();
  await page.locator('.figure-table tr[data-row="gdp"] th a').click();
  await page.locator(".figure-dialog").waitFor();
  for (const copy of await page.locator(".figure-actions button").all()) await copy.click();
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

describe.each(languages)("in use (%s)", (language) => {
  test.each(["checks", "coverage", "text", "about", "dictionary"])(
    "the view %s says nothing on the console, opened and left again",
    async (view) => {
      const { page } = await openDashboard({ language, query: `?view=${view}` });
      // The notice that it is being fetched has gone.
      await until(page, () => document.querySelector(".other-view > .state") === null);
      await page.locator(".doors a").first().click();
      await page.locator(".headlines").waitFor();
      await drawn(page);
    },
  );
});

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

// What waits for a reader is told by the tests of the start: a machine that is slow may have begun without one.
test("a first visit asks for the document, its scripts and what takes over the first view, and for nothing else", async () => {
  const opened = await openPage({ firstVisit: true });
  const wanted = (): readonly string[] =>
    opened.requests
      .map((url) => new URL(url).pathname)
      // A browser without windows has no tab to draw the icon on, and does not ask for it.
      .filter((path) => path !== "/favicon.svg")
      .sort();
  const scripts = [...initialScripts("index.html").keys()].map((path) => `/${path}`);
  await takenOver(opened.page);
  const more = [...firstViewScripts().keys()].map((path) => `/${path}`);
  expect(wanted()).toEqual([...new Set(["/", ...scripts, ...more])].sort());
});
