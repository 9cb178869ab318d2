import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import type { Dataset } from "../../src/dataset/Dataset";
import { catalogueWords } from "../../src/wording/views/catalogueWords";
import { axeFaults } from "../support/axe";
import { buildReports } from "../support/buildReports";
import { serveRanges, writeDataset } from "../support/collection";
import { takenOver } from "../support/dashboard";
import { openPage } from "../support/servedPage";
import { openExport, take } from "../support/takeAway";
import { fixture } from "../dataset/fixture";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();
const out = join(folder, "site");
const words = catalogueWords.zh;

/** The first of them is small, since it is drawn by the build; the last is in Chinese alone. */
const reports: readonly Dataset[] = [
  fixture(),
  ...[2025, 2021, 2017].map((lastYear): Dataset => ({
    ...generateDataset({ seed: lastYear, places: 14, metrics: 6, years: 4, gaps: 0.05, lastYear }),
    title: { zh: `山河汇编${lastYear}`, en: `Compilation of ${lastYear}` },
  })),
];
const chinese = {
  ...fixture(),
  id: "lake-city",
  language: "zh" as const,
  title: { zh: "湖城<数据>", en: "湖城<数据>" },
};

let host: Awaited<ReturnType<typeof serveRanges>>;

beforeAll(async () => {
  const paths = [...reports, chinese].map((report) => writeDataset(folder, report));
  const args = ["--drafts", ...paths.flatMap((path) => ["--data", path]), "--out", out];
  expect(await buildReports(...args)).toMatchObject({ status: 0 });
  host = await serveRanges(out);
});
afterAll(() => {
  host.close();
});

const figuresOf = (all: readonly Dataset[]): number =>
  all.reduce((sum, { observations }) => sum + observations.length, 0);

test("a report is found by words, place, area and year, and opens as its own page", async () => {
  const opened = await openPage({ path: `${host.url}catalogue/` });
  const { page } = opened;
  await page.locator(".catalogue-entry").first().waitFor();
  expect(await page.locator(".header-source").textContent()).toContain(
    `5 份报告，${figuresOf([...reports, chinese])} 项数据`,
  );
  expect(await page.locator(".catalogue-entry").count()).toBe(5);
  expect(await axeFaults(page)).toEqual([]);
  const titles = (): Promise<string[]> => page.locator(".catalogue-entry h3").allTextContents();
  await page.getByLabel(words.search.label).fill("山河 2021");
  expect(await titles()).toEqual(["山河汇编2021"]);
  expect(new URL(page.url()).searchParams.get("q")).toBe("山河 2021");
  await page.getByLabel(words.search.label).fill("没有这样的报告");
  expect(await page.locator("main").textContent()).toContain(words.nothing.reports);
  await page.getByRole("button", { name: words.clear }).click();
  await page.getByLabel(words.year).selectOption("2015");
  expect(await titles()).toEqual(["山河汇编2017"]);
  await page.getByLabel(words.place).selectOption("河城");
  expect(await titles()).toEqual([]);
  await page.goBack();
  expect(await titles()).toEqual(["山河汇编2017"]);
  await page.locator(".catalogue-entry a").click();
  await page.waitForURL("**/reports/invented-14-6-4-to-2017/index.html");
  await takenOver(page);
  await page.locator(".chart-card").first().waitFor();
  expect(await page.locator("h1").textContent()).toBe("山河汇编2017");
  const menu = page.getByRole("navigation", { name: "已发布的报道" });
  expect(await menu.locator("summary").textContent()).toBe("全部报道（5）");
  await menu.locator("summary").click();
  await menu.getByRole("link", { name: words.title }).click();
  await page.waitForURL("**/catalogue/index.html");
});

test("every report's page shows its data in each of its languages, and names no other", async () => {
  const lake = readFileSync(join(out, "reports/lake-city/index.html"), "utf8");
  expect(lake).toContain("<title>湖城&lt;数据&gt;</title>");
  expect(lake).not.toContain("en.html");
  const opened = await openPage({ path: `${host.url}reports/invented-14-6-4-to-2021/en.html` });
  const { page } = opened;
  await page.locator(".chart-card").first().waitFor();
  expect(await page.locator("h1").textContent()).toBe("Compilation of 2021");
  expect(await page.locator(".holdings").textContent()).toContain(
    `${figuresOf([reports[2] ?? fixture()])} figures`,
  );
  expect(readFileSync(join(out, "catalogue/licenses.txt"), "utf8")).toContain("\nhyparquet ");
  // Saved as one file it is this report, and not the one whose code it shares.
  await openExport(page);
  const { name, bytes } = await take(page, page.locator(".export-page button"));
  const saved = join(folder, name);
  writeFileSync(saved, bytes);
  const file = await openPage({ path: pathToFileURL(saved).href, offline: true });
  await file.page.locator(".chart-card").first().waitFor();
  expect(await file.page.locator("h1").textContent()).toBe("Compilation of 2021");
  // Code is shared with the first report; nothing is asked for that is not there.
  expect(host.sent.filter(({ status }) => status === 404)).toEqual([]);
});

test("one metric across reports: chart and table of what all of them say, each figure with its report", async () => {
  const opened = await openPage({ path: `${host.url}catalogue/?view=series` });
  const { page } = opened;
  await page.locator(".catalogue-metric").first().waitFor();
  host.sent.length = 0;
  await page.locator(".catalogue-metric").first().click();
  await page.locator(".series-card .chart").waitFor();
  const name = (await page.locator("#series-title").textContent()) ?? "";
  const metric = reports[1]?.metrics.find((one) => one.name.zh === name)?.id;
  // Read by ranges: of the file its end and one piece.
  const parquet = host.sent.filter(({ path }) => path.endsWith(".parquet"));
  expect(parquet.map(({ status }) => status)).toEqual([206, 206]);
  expect(await page.locator(".catalogue-traffic").textContent()).toContain("2 个请求");
  const boxes = page.locator(".catalogue-places input[type=checkbox]");
  expect(await boxes.count()).toBe(14);
  expect(await page.locator(".catalogue-places input:checked").count()).toBe(5);
  // One place, as every report tells of it.
  const label = await page.locator(".catalogue-places li label").first().innerText();
  const [place] = label.trim().split(/\s/u);
  await page.locator(".catalogue-places li input").first().check();
  for (
    let left = await page.locator(".catalogue-places input:checked").count();
    left > 1;
    left -= 1
  )
    await page
      .locator(".catalogue-places input:checked")
      .nth(left - 1)
      .uncheck();
  const expected = reports.slice(1).flatMap(({ observations, places }) => {
    const own = places.find((one) => one.name.zh === place)?.id;
    return observations.filter((one) => one.metric === metric && one.place === own);
  });
  expect(expected.length).toBeGreaterThan(6);
  await expect
    .poll(async () => page.locator(".series-table tbody tr").count())
    .toBe(expected.length);
  const values = await page.locator(".series-table td[data-column=value] b").allTextContents();
  expect([...values].sort()).toEqual(expected.map(({ printed }) => printed).sort());
  const bounded = expected.filter(({ quantity }) => quantity.bound !== "exact").length;
  expect(await page.locator(".series-table .tag-bound").count()).toBe(bounded);
  expect(await axeFaults(page)).toEqual([]);
  // The address holds it.
  await page.reload();
  await page.locator(".series-card .chart").waitFor();
  expect(await page.locator(".series-table tbody tr").count()).toBe(expected.length);
  const first = page.locator(".series-table tbody tr").first();
  const value = await first.locator("td[data-column=value] b").textContent();
  await first.locator("td a").click();
  await page.waitForURL("**/reports/**/index.html?figure=*");
  const dialog = page.locator(".figure-dialog");
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain(value);
});

test.each([
  ["en.html?view=reports", 320],
  ["index.html?view=series", 390],
  ["en.html?view=series", 320],
])("%s stays within a window %d wide", async (path, width) => {
  const { page } = await openPage({ path: `${host.url}catalogue/${path}`, width });
  await page.locator(".catalogue-entry, .catalogue-metric").first().waitFor();
  if (path.includes("series")) {
    await page.locator(".catalogue-metric").first().click();
    await page.locator(".series-card .chart").waitFor();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await axeFaults(page)).toEqual([]);
});

test("a host without ranges, and one that lacks a part, are told of with what to do", async () => {
  const plain = await serveRanges(out, { ranges: false });
  const opened = await openPage({ path: `${plain.url}catalogue/?view=series`, complains: true });
  const { page } = opened;
  await page.locator(".catalogue-metric").first().click();
  const fault = page.locator("[data-fault]");
  await fault.waitFor();
  expect(await fault.textContent()).toContain(words.faults.noRanges.what);
  await fault.getByRole("button").click();
  await page.locator(".series-card .chart").waitFor();
  // What nobody asked for was turned away when it began to come.
  expect(opened.consoleMessages).toEqual([
    expect.stringMatching(/0001\.parquet net::ERR_ABORTED$/u),
  ]);
  plain.close();
  const poor = await serveRanges(out, {
    ranges: true,
    lacks: (path) => path.endsWith("metrics.json"),
  });
  const lacking = await openPage({
    path: `${poor.url}catalogue/en.html?view=series`,
    complains: true,
  });
  await lacking.page.locator('[data-fault="missing"]').waitFor();
  expect(await lacking.page.locator("[data-fault]").textContent()).toContain(
    catalogueWords.en.faults.missing.todo,
  );
  poor.close();
});

test("from a file the page says why nothing comes; without scripts it lists all reports", async () => {
  const opened = await openPage({
    path: pathToFileURL(join(out, "catalogue/index.html")).href,
    javaScriptEnabled: false,
  });
  expect(await opened.page.locator("main li a").count()).toBe(5);
  const path = pathToFileURL(join(out, "catalogue/en.html")).href;
  const alive = await openPage({ path, complains: true });
  const said = alive.page.locator("#from-file");
  await said.waitFor();
  expect(await said.textContent()).toContain(catalogueWords.en.faults.fromFile.todo);
  expect(await alive.page.locator("#root").isVisible()).toBe(false);
});
