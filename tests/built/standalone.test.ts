import { createServer } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { column, parseWithPapa } from "../support/csvFile";
import {
  drawn,
  enterView,
  escapeDialog,
  pressArea,
  settled,
  takenOver,
  visitDashboard,
} from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { countyTable, separated } from "../opening/officeTables";
import { figures, figuresOfArea, idsOf } from "../support/report";
import { openPage, type OpenedPage } from "../support/servedPage";
import { openExport, pngSize, sheetOf, take, takeTable, openCardMenu } from "../support/takeAway";
import { ownFolder } from "../support/ownFolder";
import { showOpened } from "../support/openDataset";

const ONE_FILE = pathToFileURL(resolve("dist/standalone.html")).href;

/** A few numerals of the report in words of our own, one of them changed. */
const OWN_TEXT = "全市去年地区生产总值达5843亿元。\n\n可网办率99.88%，开通率为74.20%。\n";

const folder = ownFolder();

test("later code stands in texts of what is wanted at one time, and no text waits for another's library", () => {
  const html = readFileSync("dist/standalone.html", "utf8");
  const texts = new Map(
    [...html.matchAll(/data-text="(.*?)" data-modules=".*?">(.*?)<\/script>/gsu)].map(
      ([, name = "", code = ""]) => [name, code],
    ),
  );
  const libraries = [
    ["hydrateRoot", "page"],
    ["recharts-", "charts"],
    ["ppt/presProps.xml", "slides"],
    ["w:document", "documents"],
  ] as const;
  for (const [sign, text] of libraries)
    expect(
      [...texts].filter(([, code]) => code.includes(sign)).map(([name]) => name),
      sign,
    ).toEqual([text]);
  expect(texts.get("other")?.length).toBeLessThan(30_000);
});

/** Opens the file as a double click does, with the network cut before it loads anything more. */
async function openFile(address: string): Promise<OpenedPage> {
  const opened = await openPage({ path: address, width: 1366, offline: true });
  await takenOver(opened.page);
  return opened;
}

/** Nothing was asked for but the file itself. */
function expectAlone({ requests }: OpenedPage): void {
  expect(requests.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
  expect(requests.filter((url) => url.startsWith("file:"))).toHaveLength(1);
}

/** Saves the page from its own export dialog into a file, and gives that file's address. */
async function saveItself(page: Page): Promise<{ address: string; name: string; bytes: Buffer }> {
  await openExport(page);
  const { name, bytes } = await take(page, page.locator(".export-page button"));
  await escapeDialog(page);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { address: pathToFileURL(path).href, name, bytes };
}

/** Everything that the dashboard does, done in the file; it has to be open in the first view. */
async function useEverything(page: Page): Promise<void> {
  expect(idsOf(figures)).toEqual((await readShown(page)).rows);
  expect(await page.locator(".chart svg .bar-fill").count()).toBeGreaterThan(5);
  await pressArea(page, "economy");
  expect(queryOf(page)).toBe("?area=economy");
  const economy = idsOf(figuresOfArea("economy"));
  expect((await readShown(page)).rows).toEqual(economy);
  await enterView(page, "table");
  await page.locator('th[data-column="value"] .sort-button').click();
  await settled(page);
  const bySize = [...figuresOfArea("economy")].sort((left, right) => right.size - left.size);
  const sorted = (await readShown(page)).rows;
  expect(sorted[0]).toBe(bySize[0]?.id);
  expect(new Set(sorted)).toEqual(new Set(economy));

  await openExport(page);
  const csv = await takeTable(page, { what: "shown", format: "csv" });
  expect(column(parseWithPapa(csv.bytes), "数据编号")).toEqual(sorted);
  const xlsx = await takeTable(page, { what: "shown", format: "xlsx" });
  const sheet = sheetOf(xlsx.bytes, 1);
  expect(column(sheet, "数据编号")).toEqual(sorted);
  expect(sheetOf(xlsx.bytes, 0).flat()).toContain("改革领域：经济发展");
  // The file is there before the page says so.
  const said = page.locator(".export-dialog .said");
  await expect.poll(() => said.textContent()).toBe(`已保存：${xlsx.name}`);
  await escapeDialog(page);

  await page
    .locator(`tr[data-row="${String(sorted[0])}"] a`)
    .first()
    .click();
  await page.locator(".figure-dialog").waitFor();
  await escapeDialog(page);

  await enterView(page, "overview");
  const card = page.locator('.chart-card[data-form="bars"]').first();
  await openCardMenu(card);
  const png = await take(page, card.getByRole("button", { name: "PNG 宽幅" }));
  expect(pngSize(png.bytes)).toEqual([2560, 1440]);
  const svg = await take(page, card.getByRole("button", { name: "SVG" }));
  expect(svg.bytes.toString("utf8")).toContain("据《襄阳日报》2024年7月15日报道");
  await page.keyboard.press("Escape");

  await enterView(page, "text");
  await page.locator("#own-text").fill(OWN_TEXT);
  await page.locator(".intake-paste button").click();
  await page.locator('.text-mark[data-status="covered"]').first().waitFor();
  expect(await page.locator('.text-mark[data-status="covered"]').allTextContents()).toContain(
    "5843亿元",
  );
  for (const view of ["checks", "dictionary"] as const) {
    await enterView(page, view);
    await page.locator(".other-view h2").waitFor();
    expect(await page.locator(".other-view table").count()).toBeGreaterThan(0);
  }

  await enterView(page, "overview");
  await pressArea(page, null);
  await page.locator('.header-tools button[lang="en"]').click();
  await drawn(page);
  expect(await page.locator("h1").textContent()).toBe("Xiangyang reform metrics");
  expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
  expect(await page.locator(".bar-label").allTextContents()).toContain("Automotive");
  expect(
    (await page.pdf({ format: "A4", preferCSSPageSize: true })).subarray(0, 5).toString(),
  ).toBe("%PDF-");
  await page.locator('.header-tools button[lang="zh-CN"]').click();
  await settled(page);
}

test("one file does everything by double click, without any network", async () => {
  const opened = await openFile(ONE_FILE);
  await useEverything(opened.page);
  expect(await opened.page.locator('a[href^="data/"]').count()).toBe(0);
  expectAlone(opened);
});

test("the file saves itself in the present view, and what it saved does the same, saving included", async () => {
  const opened = await openFile(ONE_FILE);
  const first = await saveItself(opened.page);
  await pressArea(opened.page, "economy");
  await opened.page.locator('.header-tools button[lang="en"]').click();
  await drawn(opened.page);
  const narrowed = await saveItself(opened.page);
  expect(narrowed.name).toBe(
    "Xiangyang reform metrics_Economy_dashboard (not official statistics)_report of 2024-07-15.html",
  );
  expectAlone(opened);

  const copy = await openFile(first.address);
  await useEverything(copy.page);
  expectAlone(copy);

  const view = await openFile(narrowed.address);
  await drawn(view.page);
  expect(queryOf(view.page)).toBe("?area=economy&lang=en");
  expect(await view.page.locator("h1").textContent()).toBe("Xiangyang reform metrics");
  expect((await readShown(view.page)).rows).toEqual(idsOf(figuresOfArea("economy")));
  const again = await saveItself(view.page);
  expect(again.bytes.equals(narrowed.bytes), "saved twice, the same file").toBe(true);
  expectAlone(view);
});

test("the served page saves the same file, in its view", async () => {
  const opened = await visitDashboard({ query: "?area=livelihood&sort=-value" });
  const saved = await saveItself(opened.page);
  const { rows } = await readShown(opened.page);
  const view = await openFile(saved.address);
  expect(queryOf(view.page)).toBe("?area=livelihood&sort=-value");
  expect((await readShown(view.page)).rows).toEqual(rows);
  await pressArea(view.page, null);
  await view.page.goBack();
  await settled(view.page);
  expect((await readShown(view.page)).rows).toEqual(rows);
  expectAlone(view);
});

test("a link within the file wins over the view that it was saved in", async () => {
  const opened = await openFile(`${ONE_FILE}?area=economy&lang=en`);
  await drawn(opened.page);
  expect(await opened.page.locator("h1").textContent()).toBe("Xiangyang reform metrics");
  expect(
    await opened.page
      .locator(".headline a")
      .first()
      .evaluate((link) => link.getAttribute("href")),
  ).toMatch(/^\?area=economy&figure=[^&]+&lang=en$/u);
  expectAlone(opened);
});

async function openOwnTable(page: Page): Promise<void> {
  await page.getByRole("button", { name: "打开数据" }).click();
  const path = join(folder, "各县.csv");
  writeFileSync(path, separated(countyTable, ","));
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(path);
  await showOpened(page);
}

async function expectOwnTable(page: Page): Promise<void> {
  expect(await page.locator('[data-testid="opened"]').textContent()).toContain(
    "正在查看：各县.csv · 保存在此文件中",
  );
  expect(await page.title()).toBe("河城市各县（市、区）主要经济社会指标");
  expect(await page.locator("h1").textContent()).toBe("河城市各县（市、区）主要经济社会指标");
  expect((await readShown(page)).rows).toHaveLength(50);
}

test("a page that is saved while a reader's own data are open holds and shows those", async () => {
  const opened = await openFile(ONE_FILE);
  await openOwnTable(opened.page);
  const saved = await saveItself(opened.page);
  expectAlone(opened);
  expect(saved.name.startsWith("河城市各县")).toBe(true);

  const copy = await openFile(saved.address);
  await drawn(copy.page);
  await expectOwnTable(copy.page);
  const again = await saveItself(copy.page);
  expect(again.bytes.equals(saved.bytes), "saved twice, the same file").toBe(true);
  await copy.page.getByRole("button", { name: "返回已发布数据" }).click();
  await drawn(copy.page);
  expect((await readShown(copy.page)).rows).toEqual(idsOf(figures));
  const published = await saveItself(copy.page);
  expectAlone(copy);
  expect(published.bytes.toString("utf8")).not.toContain("河城市各县");

  const back = await openFile(published.address);
  expect((await readShown(back.page)).rows).toEqual(idsOf(figures));
  expect(await back.page.locator('[data-testid="opened"]').count()).toBe(0);
  expectAlone(back);
});

test("the served page saves a reader's own data in the present view", async () => {
  const opened = await visitDashboard();
  await openOwnTable(opened.page);
  await enterView(opened.page, "periods");
  await opened.page.locator('[data-testid="periods-summary"]').waitFor();
  const saved = await saveItself(opened.page);
  const view = await openFile(saved.address);
  await view.page.locator('[data-testid="periods-summary"]').waitFor();
  expect(queryOf(view.page)).toBe("?view=periods");
  expectAlone(view);
});

test("data that were damaged in a saved page are not shown, and the page says so", async () => {
  const opened = await openFile(ONE_FILE);
  await openOwnTable(opened.page);
  const saved = await saveItself(opened.page);
  const path = join(folder, "坏.html");
  writeFileSync(path, saved.bytes.toString("utf8").replaceAll('"312.45亿元"', '"512.45亿元"'));
  const broken = await openFile(pathToFileURL(path).href);
  await broken.page.locator('[data-testid="damaged"]').waitFor();
  expect((await readShown(broken.page)).rows).toEqual(idsOf(figures));
  expect(await broken.page.locator('[data-testid="opened"]').count()).toBe(0);
  expectAlone(broken);
});

/** Opens the file over a line that stops before one of its texts; `arrive` brings the rest. */
async function openArriving(before: string): Promise<{ page: Page; arrive: () => void }> {
  const html = readFileSync("dist/standalone.html");
  const cut = html.indexOf(`<script type="text/plain" data-text="${before}"`);
  expect(cut).toBeGreaterThan(0);
  let arrive = (): void => undefined;
  const server = createServer((request, response) => {
    if (request.url !== "/") {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.write(html.subarray(0, cut));
    arrive = () => response.end(html.subarray(cut));
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  onTestFinished(() => {
    arrive();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { page } = await openPage({ path: "favicon.svg", complains: true });
  await page.goto(`http://127.0.0.1:${String(address.port)}/`, { waitUntil: "commit" });
  await takenOver(page);
  return { page, arrive: () => arrive() };
}

const isArriving = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.readyState === "loading");

test("the page answers before its file has arrived, and waits for what it wants of the rest", async () => {
  const { page, arrive } = await openArriving("paper");
  await pressArea(page, "economy");
  expect(queryOf(page)).toBe("?area=economy");
  expect(await page.locator(".area-section").count()).toBe(1);
  await page.locator(".doors a").nth(1).click();
  await page.locator('.other-view > .state[role="status"]').waitFor();
  expect(await isArriving(page)).toBe(true);
  arrive();
  await page.locator(".other-view h2").waitFor();
  expect(await page.locator('.state[role="alert"]').count()).toBe(0);
});

test("a file that is saved while it arrives is saved whole", async () => {
  const { page, arrive } = await openArriving("text");
  await openExport(page);
  const coming = take(page, page.locator(".export-page button"));
  await page.locator(".export-dialog .said").getByText(/./u).waitFor();
  expect(await isArriving(page)).toBe(true);
  arrive();
  const early = await coming;
  await escapeDialog(page);
  const late = await saveItself(page);
  expect(early.bytes.equals(late.bytes)).toBe(true);
  expect(late.bytes.toString("utf8")).toContain('data-text="other"');
});
