import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/axe";
import { buildReports } from "../support/buildReports";
import { openDashboard, settled, takenOver } from "../support/dashboard";
import { serveWithHeaders } from "../support/headersServer";
import { openPage } from "../support/servedPage";
import { fixture } from "../dataset/fixture";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();
/** Below a path of its own, as an office's site would have it. */
const site = join(folder, "site");
const out = join(site, "reform", "2024");
let host: Awaited<ReturnType<typeof serveWithHeaders>>;
let said: string;

beforeAll(async () => {
  const other = join(folder, "river.json");
  const third = join(folder, "lake.json");
  // A draft, of which one text is still to be written.
  const [metric, ...metrics] = fixture().metrics;
  if (metric === undefined) throw new Error("no metric");
  const definition = { ...metric.definition, en: "[to be translated]" };
  writeFileSync(
    other,
    JSON.stringify({
      ...fixture(),
      status: "draft",
      metrics: [{ ...metric, definition }, ...metrics],
    }),
  );
  writeFileSync(
    third,
    JSON.stringify({
      ...fixture(),
      id: "lake-city",
      language: "zh",
      title: { zh: "湖城数据" },
    }),
  );
  const data = ["data/dataset.json", other, third].flatMap((path) => ["--data", path]);
  const built = await buildReports("--drafts", ...data, "--out", out);
  expect(built).toMatchObject({ status: 0 });
  ({ said } = built);
  host = await serveWithHeaders(out, "/reform/2024");
});
afterAll(() => {
  host.close();
});

test("every report is whole in its folder, and nothing of the building is left beside it", () => {
  for (const place of ["", "river-city", "lake-city"])
    for (const name of ["index.html", "standalone.html", "favicon.svg", "data", "assets"])
      expect(existsSync(join(out, place, name)), `${place}/${name}`).toBe(true);
  expect(readdirSync(join(site, "reform"))).toEqual(["2024"]);
  // Lake City's data are in Chinese alone: it has no English page, and no file names one.
  const english = ["", "river-city", "lake-city"].map((place) =>
    existsSync(join(out, place, "en.html")),
  );
  expect(english).toEqual([true, true, false]);
  const lake = readFileSync(join(out, "lake-city", "index.html"), "utf8");
  expect(lake).not.toContain("en.html");
  expect(lake).not.toMatch(/<(?:a|button)[^>]* lang="en"/u);
  expect(readFileSync(join(out, "lake-city/data/dataset.json"), "utf8")).not.toContain('"en"');
  expect(readFileSync(join(out, "lake-city/data/figures.csv"), "utf8")).not.toContain("_en");
  // Both are made of the same code, so what is said of it is the same to the letter.
  for (const name of ["licenses.txt", "sbom.cdx.json"])
    expect(readFileSync(join(out, "river-city", name), "utf8")).toBe(
      readFileSync(join(out, name), "utf8"),
    );
  expect(JSON.parse(readFileSync(join(out, "lake-city/data/dataset.json"), "utf8")).id).toBe(
    "lake-city",
  );
});

test("a draft that is asked for is told of, and whoever reads it reads first that it is one", () => {
  expect(said).toMatch(/指标含义（英文） \[待写\] \S+ › \[to be translated\]/u);
  for (const [name, words] of [
    ["index.html", "草稿，未经核对"],
    ["en.html", "Draft, not checked"],
    ["standalone.html", "草稿，未经核对"],
  ] as const)
    expect(readFileSync(join(out, "river-city", name), "utf8"), name).toMatch(
      new RegExp(`data-testid="draft">.{0,60}${words}`, "u"),
    );
  for (const place of ["", "lake-city"])
    expect(readFileSync(join(out, place, "index.html"), "utf8")).not.toContain(
      'data-testid="draft"',
    );
});

test("each page leads to every other in the reader's language where it has one, by keyboard alone", async () => {
  const opened = await openPage({ path: host.url });
  const { page } = opened;
  await takenOver(page);
  const menu = page.getByRole("navigation", { name: "已发布的报道" });
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  expect(await menu.getByRole("link").allTextContents()).toEqual([
    "襄阳改革数据看板",
    "河城数据",
    "湖城数据",
  ]);
  expect(await menu.locator('[aria-current="page"]').textContent()).toBe("襄阳改革数据看板");
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await menu.getByRole("link").count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/reform/2024/river-city/index.html");
  await takenOver(page);
  expect(await page.locator("h1").textContent()).toBe("河城数据");
  await page.locator('.header-tools a[lang="en"]').click();
  await page.waitForURL("**/river-city/en.html");
  await takenOver(page);
  const english = page.getByRole("navigation", { name: "Published reports" });
  await english.locator("summary").click();
  await english.getByRole("link", { name: "湖城数据" }).click();
  await page.waitForURL("**/lake-city/index.html");
  await takenOver(page);
  expect(await page.locator('.header-tools [lang="en"]').count()).toBe(0);
  await menu.locator("summary").click();
  await menu.getByRole("link").first().click();
  await page.waitForURL("**/reform/2024/index.html");
  await takenOver(page);
});

test.each([320, 390, 1440])("the menu stays within a window %d wide", async (width) => {
  const { page } = await openPage({ path: host.url, width });
  await takenOver(page);
  await page.locator(".report-menu summary").click();
  await settled(page);
  const box = await page.locator(".report-menu ul").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
});

test("one file names the others and has no link that leads nowhere", async () => {
  const path = pathToFileURL(join(out, "river-city", "standalone.html")).href;
  const opened = await openPage({ path, offline: true });
  const { page } = opened;
  await takenOver(page);
  const menu = page.locator(".report-menu");
  await menu.locator("summary").click();
  expect(await menu.locator("a").count()).toBe(0);
  expect(await menu.locator("li > span").allTextContents()).toEqual([
    "襄阳改革数据看板",
    "河城数据",
    "湖城数据",
  ]);
  expect(await menu.locator(".report-note").textContent()).toContain("其余见发布网站");
});

test("a report that is alone has no menu", async () => {
  const opened = await openDashboard();
  expect(await opened.page.locator(".report-menu").count()).toBe(0);
});
