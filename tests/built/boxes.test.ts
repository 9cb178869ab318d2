import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { findBoxFaults } from "../support/boxFaults";
import {
  drawn,
  goTo,
  languages,
  openDashboard,
  type PageLanguage,
  settled,
  visitDashboard,
} from "../support/dashboard";
import { cases } from "../support/cases";
import { resize } from "../support/resize";
import { viewsByAddress } from "../support/views";

/** Every 40 pixels, in one language or the other: only the words are others. */
const allWidths = (language: PageLanguage): readonly number[] =>
  Array.from({ length: 28 }, (_, at) => (language === "zh" ? 320 : 360) + at * 80);
/** On both sides of every change of layout. */
const someWidths = [320, 360, 480, 700, 740, 1000, 1040, 1120, 1440, 2560];
/** Conformance measures its views at 320 with less height, and at 1024 with wider spacing: the others are left. */
const widthsOf = (query: string): readonly number[] =>
  viewsByAddress.some((view) => view.query === query)
    ? someWidths.filter((width) => width !== 320 && width !== 1040)
    : someWidths;

/** What it is, its address, and what is there once it stands. */
const views = cases(
  "a figure | ?figure=town-village-reports-after | .figure-dialog",
  "nothing found | ?q=nowhere-to-be-found&sort=-value | .state",
  "a mended address | ?area=nowhere-at-all-and-rather-long-without-a-space-in-it | .notice",
  "other charts | ?q=%E4%BC%81%E4%B8%9A | .chart-card",
  "the table | ?view=table | .figure-table",
  "the measures | ?view=measures | .measure",
  "measures with and without figures | ?view=matrix | .matrix",
  "the timeline | ?view=timeline | .timeline",
  "filters | ?place=nanzhang&own=1&from=2023&area=economy&area=governance | .filter-chip",
  "the checks | ?view=checks | .other-view h2",
  "the coverage | ?view=coverage | .coverage-legend",
  "source and method | ?view=about | .method",
  "the text | ?view=text | .other-view h2",
  "the dictionary | ?view=dictionary | .other-view h2",
);

/** Draws the page at each width in turn and says what went wrong where. */
async function faultsAt(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await resize(page, { width, height: 900 });
    await settled(page);
    for (const fault of await page.evaluate(findBoxFaults)) {
      faults.push(`${String(width)}: ${fault}`);
    }
  }
  return faults;
}

describe.each(languages)("nothing overlaps, is cut off or scrolls sideways (%s)", (language) => {
  test("the overview at every width from a small phone to a wall screen", async () => {
    const opened = await openDashboard({ language, width: 320 });
    expect(
      await faultsAt(opened.page, [...new Set([...allWidths(language), ...someWidths])]),
    ).toEqual([]);
  });

  test("with large text", async () => {
    const opened = await openDashboard({ language });
    await opened.page.evaluate(() => {
      document.documentElement.dataset.text = "large";
    });
    expect(await faultsAt(opened.page, someWidths)).toEqual([]);
  });

  test("with every chart as its table", async () => {
    const { page } = await openDashboard({ language });
    for (const button of await page.locator(".card-foot button.link-button").all())
      await button.click();
    expect(await faultsAt(page, someWidths)).toEqual([]);
  });

  // Opened in one language; in the other one page goes from each to the next.
  test("every view", async () => {
    let opened = await openDashboard({ language });
    const faults: string[] = [];
    for (const [name = "", query = "", awaited = ""] of views) {
      if (language === "zh") {
        await opened.close();
        opened = await openDashboard({ language, query });
      } else await goTo(opened.page, query);
      await opened.page.locator(awaited).first().waitFor();
      await drawn(opened.page);
      for (const fault of await faultsAt(opened.page, widthsOf(query)))
        faults.push(`${name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test("the export dialog", async () => {
    const opened = await visitDashboard({ language, query: "?area=economy" });
    await opened.page.locator(".header-tools .button-strong").click();
    await opened.page.locator(".export-dialog").waitFor();
    expect(await faultsAt(opened.page, someWidths)).toEqual([]);
  });
});

test("a fault that is put there is seen, each of its kind", async () => {
  const { page } = await openDashboard({ width: 1440 });
  const planted = cases(
    ".headline-number | position: relative; left: 400px => leaves article.headline",
    ".headline-context | margin-top: -30px => overlap by",
    ".area-button b | margin-left: -60px => leaves button.area-button",
    ".bar-label | margin-left: -60px => leaves article.card",
    ".header-source | white-space: nowrap; letter-spacing: 5em => leaves the window",
    ".wrap | min-width: 1500px => the page is 1500 wide in a window of 1440",
  );
  for (const [selector = "", style = "", said = ""] of planted) {
    // Not a <style>, which the page's content policy refuses.
    await page.evaluate((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.insertRule(rule);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, `${selector} { ${style} }`);
    await settled(page);
    const faults = await page.evaluate(findBoxFaults);
    expect(
      faults.filter((fault) => fault.includes(said)).length,
      `${selector} { ${style} }`,
    ).toBeGreaterThan(0);
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
  }
  await settled(page);
  expect(await page.evaluate(findBoxFaults)).toEqual([]);
});
