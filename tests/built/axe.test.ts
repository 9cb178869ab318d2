import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeFaults } from "../support/axe";
import { drawn, languages, openDashboard, settled } from "../support/dashboard";
import { expectQuiet } from "../support/servedPage";

interface View {
  readonly name: string;
  readonly query: string;
  /** What is done before the page is looked at. */
  readonly arrange?: (page: Page) => Promise<void>;
}

async function viewLoaded(page: Page): Promise<void> {
  await page.locator(".other-view h2").first().waitFor();
}

const views: readonly View[] = [
  { name: "overview", query: "" },
  {
    name: "figure",
    query: "?figure=town-village-reports-after",
    arrange: (page) => page.locator(".figure-dialog").waitFor(),
  },
  {
    name: "export dialog",
    query: "",
    arrange: async (page) => {
      await page.locator(".header-tools .button-strong").click();
      await page.locator(".export-dialog").waitFor();
    },
  },
  {
    name: "area with measures opened, charts as tables",
    query: "?area=livelihood",
    arrange: async (page) => {
      for (const summary of await page.locator(".measure-list summary").all()) {
        await summary.click();
      }
      for (const button of await page.locator(".card-foot .link-button").all()) {
        await button.click();
      }
    },
  },
  { name: "area without figures", query: "?area=culture-ecology" },
  { name: "mended address, nothing found", query: "?area=nowhere&q=nowhere-to-be-found" },
  { name: "checks", query: "?view=checks", arrange: viewLoaded },
  { name: "text", query: "?view=text", arrange: viewLoaded },
  { name: "dictionary", query: "?view=dictionary", arrange: viewLoaded },
];

/**
 * A theme changes colours only, and a width changes no colours: everything is tried once a width.
 * Colours are the same in every language, so that Chinese stands for all of them.
 */
const looks = [
  { width: 1440, theme: "light", contrast: "normal", scope: "everything" },
  { width: 1440, theme: "dark", contrast: "normal", scope: "contrast" },
  { width: 1440, theme: "light", contrast: "high", scope: "contrast" },
  { width: 1440, theme: "dark", contrast: "high", scope: "contrast" },
  { width: 390, theme: "dark", contrast: "normal", scope: "everything" },
] as const;

describe.each(languages)("no violation of WCAG 2.2 AA that axe can see (%s)", (language) => {
  test.each(views)("$name", async ({ query, arrange }) => {
    const opened = await openDashboard({ language, query, width: 1440, height: 900 });
    const { page } = opened;
    await arrange?.(page);
    await drawn(page);
    const faults: string[] = [];
    for (const { width, theme, contrast, scope } of looks) {
      if (scope === "contrast" && language !== "zh") continue;
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((display) => Object.assign(document.documentElement.dataset, display), {
        theme,
        contrast,
      });
      await settled(page);
      for (const fault of await axeFaults(page, scope)) {
        faults.push(`${String(width)}, ${theme}, contrast ${contrast}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
    expectQuiet(opened);
    await opened.close();
  });
});

test.each([".settings", ".column-chooser"])("nor in what lies over the page: %s", async (menu) => {
  const opened = await openDashboard();
  const { page } = opened;
  await page.locator(`${menu} > summary`).click();
  for (const theme of ["light", "dark"]) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    expect(await axeFaults(page, "everything", menu)).toEqual([]);
  }
  expectQuiet(opened);
  await opened.close();
});
