import { views } from "../../src/selection/Address";
import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import { pasted } from "./clipboard";
import { drawn, enterView, escapeDialog, goTo } from "./dashboard";
import { payload, visible } from "./hostileDataset";
import type { OpenedPage } from "./servedPage";
import { entriesOf, openExport, sheetOf, take, takeTable, openCardMenu } from "./takeAway";

/** Markup to look through, or the page itself for `null`. */
type Markup = readonly [text: string, type: "text/html" | "image/svg+xml"] | null;

/** Elements and attributes that only a text which became markup could have brought in. */
function foreignParts(markup: Markup): readonly string[] {
  const root = markup === null ? document : new DOMParser().parseFromString(markup[0], markup[1]);
  const found: string[] = [];
  for (const element of root.querySelectorAll("*")) {
    const name = element.localName;
    if (/^(?:img|iframe|object|embed|base|parsererror)$/u.test(name)) found.push(`<${name}>`);
    if (markup !== null && name === "script") found.push("<script>");
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute) ?? "";
      const isCode =
        /^(?:on|srcdoc$|formaction$)/u.test(attribute) ||
        (/(?:href|src|action)$/u.test(attribute) &&
          /^\s*(?:javascript|vbscript|data:text)/iu.test(value));
      if (isCode || (attribute === "style" && value.includes("elsewhere")))
        found.push(`${attribute} of <${name}>`);
    }
  }
  return found;
}

/** Nothing has run, styled, been asked for elsewhere, or even been refused. */
async function expectUntouched(opened: OpenedPage, where: string): Promise<void> {
  const { page, consoleMessages, requests } = opened;
  expect(await page.evaluate(foreignParts, null), where).toEqual([]);
  const marks = await page.evaluate(() => [
    "ran" in window,
    getComputedStyle(document.documentElement).getPropertyValue("--ran"),
  ]);
  expect(marks, where).toEqual([false, ""]);
  expect(consoleMessages, `${where}: said or refused`).toEqual([]);
  expect(
    requests.filter((url) => /elsewhere|srcdoc|\/x$/u.test(url)),
    where,
  ).toEqual([]);
}

async function expectClean(page: Page, markup: Markup, where: string): Promise<void> {
  expect(await page.evaluate(foreignParts, markup), where).toEqual([]);
}

/** How much is opened: a third of the figures, a chart of each form and paper, or one of each, drawn by the same code. */
export type Extent = "most" | "some";

/** The first view: its texts stand there as they were given, on the screen and on paper. */
async function readFirstView(opened: OpenedPage, extent: Extent): Promise<void> {
  const { page } = opened;
  await drawn(page);
  await page.evaluate(async () => {
    for (const summary of document.querySelectorAll<HTMLElement>("main details > summary")) {
      if (!summary.checkVisibility()) continue;
      summary.click();
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
  await drawn(page);
  await expectUntouched(opened, "first view");
  expect(await page.locator("h1").textContent()).toContain(payload);
  expect(await page.title()).toContain(visible);
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown.split(visible).length, "texts in sight").toBeGreaterThan(100);
  if (extent === "some") return;
  await page.keyboard.press("Escape");
  await page.pdf({ format: "A4" });
  await expectUntouched(opened, "on paper");
}

/** The figures' own dialogs. */
async function openFigures(opened: OpenedPage, extent: Extent): Promise<void> {
  const { page } = opened;
  await enterView(page, "table");
  const rows = page.locator(".figure-table tbody tr[data-row]");
  const count = await rows.count();
  expect(count).toBeGreaterThan(10);
  const [end, step] = extent === "most" ? [count, 3] : [1, 1];
  for (let at = 0; at < end; at += step) {
    await rows.nth(at).locator("a").first().click();
    await page.locator(".figure-dialog h2").waitFor();
    await drawn(page);
    await expectUntouched(opened, `figure ${String(at)}`);
    await escapeDialog(page);
  }
}

/** The first card of each form of chart that is drawn. */
async function firstOfEachForm(page: Page): Promise<readonly Locator[]> {
  const forms = await page
    .locator('.chart-card:not([data-form="words"])')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-form") ?? ""));
  return [...new Set(forms)].map((form) =>
    page.locator(`.chart-card[data-form="${form}"]`).first(),
  );
}

/** The files and the clipboard: what leaves carries the texts and no more markup than its own. */
async function takeAll(opened: OpenedPage, extent: Extent): Promise<void> {
  const { page } = opened;
  await enterView(page, "overview");
  for (const card of (await firstOfEachForm(page)).slice(0, extent === "most" ? Infinity : 1)) {
    await openCardMenu(card);
    const { bytes } = await take(page, card.locator(".menu-item", { hasText: "SVG" }));
    const svg = bytes.toString("utf8");
    await expectClean(page, [svg, "image/svg+xml"], "SVG");
    await take(page, card.locator(".menu-item", { hasText: "PNG" }).first());
    await page.keyboard.press("Escape");
  }
  await enterView(page, "table");
  const copyTable = page.locator(".table-section .section-head .button").last();
  await copyTable.click();
  await page.locator(".table-section .copy-said").filter({ hasText: /./u }).waitFor();
  const { html } = await pasted(page);
  expect(html).toContain("&lt;img");
  await expectClean(page, [html, "text/html"], "copied HTML");
  await openExport(page);
  const tables = ["shown", "measures", "checks"] as const;
  for (const what of extent === "most" ? tables : tables.slice(0, 1)) {
    const { bytes } = await takeTable(page, { what, format: "xlsx" });
    expect(sheetOf(bytes, 0).flat().join("\n")).toContain(payload);
    for (const [name, xml] of Object.entries(entriesOf(bytes)))
      await expectClean(page, [xml, "image/svg+xml"], `${what}: ${name}`);
  }
  await escapeDialog(page);
  await expectUntouched(opened, "files");
}

/** Opens every view, dialogs and menus, takes files, prints, and looks for traces after each. */
export async function useAll(opened: OpenedPage, extent: Extent): Promise<void> {
  const { page } = opened;
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog of the browser: ${dialog.message()}`);
  });
  await readFirstView(opened, extent);
  await openFigures(opened, extent);
  await takeAll(opened, extent);
  for (const view of views) {
    // Two views are there only when there is something to compare, one when something was put together.
    if (view === "periods" || view === "compare" || view === "meeting") continue;
    // How a reader gets there is told elsewhere.
    await goTo(page, `?view=${view}`);
    await expectUntouched(opened, `view ${view}`);
  }
}
