import type { Page } from "playwright";
import { expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { axeFaults } from "../support/axe";
import { cardHoles } from "../support/cardHoles";
import { chartTextSizes } from "../support/chartTextSizes";
import { drawn, goTo, languages, openDashboard, visitDashboard } from "../support/dashboard";
import { openDataset, openDraft, openFile } from "../support/openDataset";
import { areas } from "../support/report";
import { resize } from "../support/resize";
import { rankTable } from "../opening/officeTables";

/** So much may be empty below the content of a card, in pixels. */
const MOST = 24;
const WIDTHS = [1024, 1440, 1920];

const monthly = [
  "各月用电量（万千瓦时）",
  "月份,全社会用电量,工业用电量,居民用电量",
  ...Array.from(
    { length: 12 },
    (_, at) => `2024年${at + 1}月,${800 + at * 13},${520 - at * 7},${210 + at}`,
  ),
].join("\n");

const ranks = (years: number): string =>
  rankTable(years)
    .map((cells) => cells.join(","))
    .join("\n");

const years = Array.from({ length: 10 }, (_, at) => 2014 + at);
const places = [
  "年末常住人口（万人）",
  ["地区", ...years.map((year) => `${year}年`)].join(","),
  ...Array.from({ length: 31 }, (_, at) =>
    [`第${at + 1}省`, ...years.map((_year, of) => 9000 - at * 200 + of * (at + 1))].join(","),
  ),
].join("\n");

const fewYears = `粮食产量（万吨）
地区,2022年,2023年
甲县,31,33
乙县,28,27
丙县,40,42
丁县,12,15
`;

/** Every form that a draft's sentences lead to, and areas of one chart with one, two and four numbers. */
const report = `2024年，全县茶园面积31万亩，比上年增加2万亩。茶厂由14家增至22家，办证时间由15天缩短至3天。
全县共有行政村240个，其中186个建成了示范村，占77.5%。新增就业1.2万人，培训农民3400人次，带动1.5万户增收。
茶叶产值增长12.5%，外销额增长8.3%，加工量下降3.1%。水质优良率98.6%，满意率92%。
受理12345热线2.4万件，办结率99.2%。建成驿站35个、书屋120个，服务群众超过8万人次。`;

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

/** The cards that are emptier than they may be, and the rows that end early, at each width. */
async function holesOf(page: Page): Promise<readonly string[]> {
  const holes: string[] = [];
  for (const width of WIDTHS) {
    await resize(page, { width, height: 900 });
    await drawn(page);
    const cards = await cardHoles(page);
    expect(cards.length).toBeGreaterThan(0);
    for (const { card, below } of cards)
      if (below > MOST) holes.push(`${width} px: ${card} ${below} px`);
    for (const row of await page.evaluate(findOpenRows)) holes.push(`${width} px: row ${row}`);
  }
  return holes;
}

/** What the first mark of each form's first chart tells to who comes to it by the keyboard, and by pointer. */
async function toldBy(page: Page, form: string): Promise<string> {
  const chart = page.locator(`.chart-card[data-form="${form}"] .chart`).first();
  await chart.scrollIntoViewIfNeeded();
  await chart.focus();
  await page.keyboard.press("Home");
  const tip = chart.locator(".chart-tip");
  await tip.waitFor();
  const told = (await tip.textContent()) ?? "";
  const said = (await chart.locator('[role="status"]').textContent()) ?? "";
  await page.keyboard.press("Escape");
  await tip.waitFor({ state: "detached" });
  // What is seen and what is heard are the same figure.
  expect(told).toContain(/[\d.,]*\d/u.exec(said)?.[0] ?? "a number");
  return told;
}

test.each(languages)(
  "no card of today's data is empty below its content, whatever the area (%s)",
  async (language) => {
    const { page } = await visitDashboard({ language });
    for (const area of ["", ...areas]) {
      await goTo(page, area === "" ? "" : `?area=${area}`);
      await drawn(page);
      if (area === "culture-ecology") {
        const cards = await page.evaluate(() => document.querySelectorAll(".cards > .card").length);
        expect(cards).toBe(0);
      } else expect(await holesOf(page), area).toEqual([]);
    }
  },
);

test("opened data have no empty card and no fault of accessibility, whichever form they are drawn in", async () => {
  const { page } = await visitDashboard();
  // One after the other, as a reader opens them.
  for (const [name, open, forms, first] of [
    ["a table by month", () => openFile(page, "monthly.csv", monthly), ["lines"], "800"],
    ["31 places by year", () => openFile(page, "p.csv", places), ["multiples"], "9000"],
    ["four places by two years", () => openFile(page, "f.csv", fewYears), ["table"], "40"],
    ["ranks by year", () => openFile(page, "ranks.csv", ranks(5)), ["lines"], "3"],
    ["ranks of two years", () => openFile(page, "ranks.csv", ranks(2)), ["table"], "3"],
    ["a draft", () => openDraft(page, report), ["bars", "cells", "percent"], ""],
  ] as const) {
    await open();
    expect(await holesOf(page), name).toEqual([]);
    const drawnForms = await page.evaluate(() =>
      [...document.querySelectorAll(".chart-card")].map(
        (card) => card.getAttribute("data-form") ?? "",
      ),
    );
    expect([...new Set(drawnForms)].sort(), name).toEqual(forms);
    expect(await axeFaults(page), name).toEqual([]);
    for (const form of forms)
      expect(await toldBy(page, form), `${form} of ${name}`).toContain(first);
    for (const width of [320, 1440]) {
      await resize(page, { width, height: 900 });
      await drawn(page);
      const sizes = await chartTextSizes(page);
      for (const size of sizes) expect(["label 13px", "value 14px"], name).toContain(size);
    }
    await resize(page, { width: 1280, height: 800 });
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  }
});

test("a finger asks every form of opened data, and the answer stays until it is put away", async () => {
  const asked = [
    ["lines", (page: Page) => openFile(page, "monthly.csv", monthly)],
    ["multiples", (page: Page) => openFile(page, "places.csv", places)],
    ["table", (page: Page) => openFile(page, "fewYears.csv", fewYears)],
    ["lines", (page: Page) => openFile(page, "ranks.csv", ranks(5))],
    ["bars", (page: Page) => openDraft(page, report)],
    ["cells", null],
    ["percent", null],
  ] as const;
  const { page } = await openDashboard({ width: 390, height: 800, touch: true });
  for (const [form, open] of asked) {
    if (open !== null) await open(page);
    const chart = page.locator(`.chart-card[data-form="${form}"] .chart`).first();
    // The strip of its time lies over a line's mark, and answers for it.
    await chart.locator("[data-mark]").first().tap({ force: true });
    const tip = chart.locator(".chart-tip");
    await tip.waitFor();
    await page.mouse.wheel(0, 40);
    expect(await tip.isVisible(), form).toBe(true);
    await tip.locator(".tip-tools button").last().tap();
    await tip.waitFor({ state: "detached" });
  }
});

test("no card is empty below its content, of however many places, metrics and years", async () => {
  const { page } = await visitDashboard();
  for (const size of [
    { places: 3, metrics: 5, years: 6, seed: 1, gaps: 0.1 },
    { places: 14, metrics: 4, years: 1, seed: 2, gaps: 0 },
    { places: 9, metrics: 3, years: 8, seed: 3, gaps: 0.2 },
  ]) {
    await openDataset(page, generateDataset(size));
    expect(await holesOf(page), JSON.stringify(size)).toEqual([]);
  }
});

test("a hole that is made is seen", async () => {
  const opened = await openDashboard();
  await opened.page.locator(".chart-card .card-words").evaluateAll((all) =>
    all.forEach((one) => {
      if (one instanceof HTMLElement) one.style.paddingBottom = "40px";
    }),
  );
  expect((await holesOf(opened.page)).length).toBeGreaterThan(0);
});
