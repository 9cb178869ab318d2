import { expect, test } from "vitest";
import type { Observation } from "../../src/dataset/Dataset";
import { citeFigure } from "../../src/wording/citation";
import { nameSource, sourceOf } from "../../src/wording/sourceWords";
import { twoReports } from "../dataset/twoReports";
import { axeFaults } from "../support/axe";
import { column, downloadCsv, parseWithPapa } from "../support/csvFile";
import { catalogues as words } from "../../src/wording/Messages";
import {
  drawn,
  enterView,
  facetSelect,
  openFacets,
  settled,
  visitDashboard,
} from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { openDataset } from "../support/openDataset";
import { resize } from "../support/resize";
import { type OpenedPage } from "../support/servedPage";

const { observations, sources, places } = twoReports;
const nameOf = (observation: Observation): string =>
  nameSource(sourceOf(twoReports, observation), "zh");

async function open(width = 1366): Promise<OpenedPage> {
  const opened = await visitDashboard({ width, height: 900 });
  await openDataset(opened.page, twoReports);
  return opened;
}

test("each figure names its own report: in the table, on its card, in its view and in files", async () => {
  const { page } = await open();
  await enterView(page, "table");
  const cells = await page.locator('.figure-table td[data-column="source"]').allTextContents();
  expect(cells).toEqual(observations.map(nameOf));
  await enterView(page, "overview");
  // A card of both cities names both reports, each with its paragraphs.
  const card = page.locator(".chart-card").first();
  expect(await card.locator(".card-report > span:first-child").allTextContents()).toEqual(
    sources.map((source) => nameSource(source, "zh")),
  );
  await card.getByRole("button", { name: "表格" }).click();
  await drawn(page);
  // The table of places by periods leads from each number to its figure, which names its report below.
  const marks = card.locator(".pivot-part [data-mark]");
  const led = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")));
  expect(new Set(led)).toEqual(new Set((await card.getAttribute("data-figures"))?.split(" ")));
  const csv = parseWithPapa((await downloadCsv(page, "shown")).bytes);
  expect(column(csv, "来源")).toEqual(
    observations.map((observation) => {
      const { title, publisher, published } = sourceOf(twoReports, observation);
      return `《${title.zh}》，${publisher?.zh ?? ""}，${published ?? ""}`;
    }),
  );
  await enterView(page, "table");
  for (const place of places) {
    const figure = observations.find((one) => one.place === place.id);
    if (figure === undefined) throw new Error("A place has no figure");
    await page.locator(`.figure-table tr[data-row="${figure.id}"] th a`).click();
    const dialog = page.locator(".figure-dialog");
    await dialog.waitFor();
    const { title, publisher } = sourceOf(twoReports, figure);
    const facts = await dialog.locator(".figure-facts").textContent();
    expect(facts).toContain(title.zh);
    expect(facts).toContain(publisher?.zh ?? "-");
    expect(citeFigure(twoReports, figure, "zh")).toContain(publisher?.zh ?? "-");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
});

test("one of the reports is asked for, and nothing of the other is left", async () => {
  const { page } = await open();
  const [, second] = sources;
  if (second === undefined) throw new Error("There is no second report");
  await openFacets(page);
  await facetSelect(page, words.zh.filter.source).selectOption(second.id);
  await settled(page);
  expect(queryOf(page)).toBe(`?source=${second.id}`);
  const own = observations.filter(({ source }) => source === second.id).map(({ id }) => id);
  const shown = await readShown(page);
  expect(shown.rows).toEqual(own);
  expect(new Set(shown.cards)).toEqual(new Set(own));
  expect(shown.measures).toEqual([]);
  expect(await page.locator("main > .print-only").textContent()).toBe(
    `筛选：来源 ${second.title.zh}；${own.length} 项数据，0 项举措`,
  );
  // Both places are offered still, each with what it would show.
  expect(await page.locator(".chart-card .card-report").first().textContent()).toContain(
    second.publisher?.zh ?? "-",
  );
  await page.locator(".clear").click();
  await settled(page);
  expect((await readShown(page)).rows).toHaveLength(observations.length);
});

test("two reports leave the page in order, wide and narrow", async () => {
  const { page } = await open();
  for (const width of [1366, 320]) {
    await resize(page, { width, height: 900 });
    await drawn(page);
    expect(await axeFaults(page, "main"), String(width)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      String(width),
    ).toBeLessThanOrEqual(width);
  }
});
