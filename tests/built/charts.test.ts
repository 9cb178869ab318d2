import type { Page } from "playwright";
import { expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { axeFaults } from "../support/axe";
import { openDashboard, pressArea, settled } from "../support/dashboard";
import { layoutShiftsOf } from "../support/layoutShifts";
import { openDataset } from "../support/openDataset";
import { areas, figures } from "../support/report";
import { expectQuiet } from "../support/servedPage";

/** Most of a card that stands empty between two of its parts, or below the last. */
const MOST_HOLE = 24;

/** Places in cards of charts where more stands empty than may: between parts, or below what is in one. */
function findHoles(most: number): string[] {
  return [...document.querySelectorAll(".chart-card")].flatMap((card) => {
    const box = card.getBoundingClientRect();
    const style = getComputedStyle(card);
    const inside = box.bottom - Number.parseFloat(style.paddingBottom);
    const body = card.querySelector(".card-body");
    const drawn = [...(body?.querySelectorAll(".chart *, .card-words *") ?? [])]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    const used = Math.max(...drawn.map(({ bottom }) => bottom));
    const foot = card.querySelector(".card-foot")?.getBoundingClientRect();
    const below = inside - (foot?.bottom ?? 0);
    const above = (foot?.top ?? 0) - used;
    const name = card.getAttribute("data-card") ?? "";
    return below > most || above > most ? [`${name}: ${above} above its foot, ${below} below`] : [];
  });
}

/** What of the rows of cards stands empty: a row that its cards do not fill. */
function findOpenRows(): string[] {
  return [...document.querySelectorAll(".cards")].flatMap((grid) => {
    const { right } = grid.getBoundingClientRect();
    const ends = new Map<number, number>();
    for (const card of grid.children) {
      const box = card.getBoundingClientRect();
      ends.set(box.top, Math.max(ends.get(box.top) ?? 0, box.right));
    }
    return [...ends].flatMap(([top, end]) => (right - end > 2 ? [`${top}: ends at ${end}`] : []));
  });
}

async function holesOf(page: Page): Promise<readonly string[]> {
  await settled(page);
  return [...(await page.evaluate(findHoles, MOST_HOLE)), ...(await page.evaluate(findOpenRows))];
}

test.each([1024, 1440, 1920])("no card has a hole, at %i", async (width) => {
  const opened = await openDashboard({ width, height: 900 });
  const { page } = opened;
  expect(await holesOf(page)).toEqual([]);
  for (const area of areas) {
    await pressArea(page, area);
    expect(await holesOf(page), area).toEqual([]);
  }
  await pressArea(page, null);
  for (const dataset of [
    generateDataset({ places: 3, metrics: 5, years: 6, seed: 1, gaps: 0.1 }),
    generateDataset({ places: 14, metrics: 4, years: 1, seed: 2, gaps: 0 }),
    generateDataset({ places: 9, metrics: 3, years: 8, seed: 3, gaps: 0.2 }),
  ]) {
    await openDataset(page, dataset);
    expect(await holesOf(page), dataset.id).toEqual([]);
    await page.getByRole("button", { name: "返回已发布数据" }).click();
    await settled(page);
  }
  expectQuiet(opened);
  await opened.close();
});

test.each([320, 390, 1024, 1440, 2560])("words are of one size at %i", async (width) => {
  const opened = await openDashboard({ width });
  const sizes = await opened.page.evaluate(() =>
    [...document.querySelectorAll(".chart")].flatMap((chart) => {
      const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (holder === null || holder.closest(".visually-hidden") !== null) continue;
        const kind = holder.closest(".chart-value") === null ? "label" : "value";
        found.push(`${kind} ${getComputedStyle(holder).fontSize}`);
      }
      return found;
    }),
  );
  expect(new Set(sizes)).toEqual(new Set(["label 13px", "value 14px"]));
  expectQuiet(opened);
  await opened.close();
});

test("posters give way to live charts and nothing moves", async () => {
  const opened = await openDashboard({ width: 1440, height: 1400 });
  const { page } = opened;
  expect(await page.locator(".recharts-wrapper").count()).toBe(0);
  await page.mouse.move(5, 300);
  await page.locator(".bars .recharts-wrapper").first().waitFor();
  await settled(page);
  expect(await layoutShiftsOf(page)).toEqual([]);
  expectQuiet(opened);
  await opened.close();
});

test("a mark tells what the data say, is lit, and opens its figure", async () => {
  const opened = await openDashboard({ width: 1440, height: 900 });
  const { page } = opened;
  const card = page.locator('[data-card="chain-firms"]');
  const figure = figures.find(({ id }) => id === "auto-chain-firms");
  const mark = card.locator('[data-mark="auto-chain-firms"]');
  await mark.hover();
  const tip = card.locator(".chart-tip");
  await tip.waitFor();
  const told = (await tip.textContent()) ?? "";
  expect(told).toContain(figure?.printed ?? "nothing");
  expect(told).toContain(`第 ${figure?.paragraph} 段`);
  expect(await mark.getAttribute("data-lit")).toBe("");
  expect(await axeFaults(page, "everything", "#section-economy")).toEqual([]);
  await mark.click();
  await page.waitForURL((url) => url.searchParams.get("figure") === "auto-chain-firms");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  expectQuiet(opened);
  await opened.close();
});

test("the keys go from mark to mark and say each once", async () => {
  const opened = await openDashboard({ width: 1440, height: 900 });
  const { page } = opened;
  const chart = page.locator('[data-card="chain-firms"] .chart');
  await chart.focus();
  await page.keyboard.press("Home");
  const said = await page.evaluateHandle(() => {
    const status = document.querySelector('[data-card="chain-firms"] [role="status"]');
    const heard: string[] = [];
    if (status)
      new MutationObserver(() => heard.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    return heard;
  });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await settled(page);
  const heard = await said.jsonValue();
  expect(heard).toHaveLength(2);
  expect(heard[0]).toContain("140家");
  expect(heard[1]).toContain("130家");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("figure") === "new-energy-chain-firms");
  expectQuiet(opened);
  await opened.close();
});

test("a step on the line of time answers to a finger, and leads to its measure", async () => {
  const opened = await openDashboard({ query: "?view=timeline", touch: true });
  const { page } = opened;
  const chart = page.locator('.chart[data-form="timeline"]');
  await chart.locator("[data-mark]").first().tap();
  await chart.locator(".chart-tip").waitFor();
  expect(new URL(page.url()).searchParams.get("view")).toBe("timeline");
  await chart.locator(".tip-tools button").last().tap();
  await chart.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("view") === "measures");
  const measure = new URL(page.url()).searchParams.get("measure") ?? "";
  await page.locator(`#measure-${measure}`).waitFor();
  expectQuiet(opened);
  await opened.close();
});

test("a finger keeps the readout until it is put away", async () => {
  const opened = await openDashboard({ width: 390, height: 800, touch: true });
  const { page } = opened;
  const card = page.locator('[data-card="chain-firms"]');
  await card.locator('[data-mark="auto-chain-firms"]').tap();
  await card.locator(".chart-tip").waitFor();
  await settled(page);
  expect(await card.locator(".chart-tip").count()).toBe(1);
  await card.locator(".tip-tools button").last().tap();
  expect(await card.locator(".chart-tip").count()).toBe(0);
  expectQuiet(opened);
  await opened.close();
});

test("any card is large at one press, by its address, and back", async () => {
  const opened = await openDashboard({ query: "?card=chain-firms" });
  const { page } = opened;
  const dialog = page.locator(".card-dialog[open]");
  await dialog.waitFor();
  expect(await dialog.locator(".chart").count()).toBe(1);
  expect(await dialog.locator("tbody tr").count()).toBe(3);
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.searchParams.has("card"));
  await page.locator('[data-card="chain-firms"] .card-tools a').click();
  await page.waitForURL((url) => url.searchParams.get("card") === "chain-firms");
  await dialog.waitFor();
  await page.goBack();
  await dialog.waitFor({ state: "detached" });
  expectQuiet(opened);
  await opened.close();
});
