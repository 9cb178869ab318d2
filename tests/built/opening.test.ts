import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import {
  drawn,
  enterView,
  openDashboard,
  settled,
  takenOver,
  visitDashboard,
} from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { figures, idsOf, report } from "../support/report";
import { take } from "../support/takeAway";
import { gb18030 } from "../opening/encodings";
import { countyTable, separated } from "../opening/officeTables";
import { ownFolder } from "../support/ownFolder";
import { showOpened } from "../support/openDataset";
import { until } from "../support/until";

const folder = ownFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator(".open-dialog").waitFor();
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(path);
}

const TABLE = [
  "指标名称,原文写法,单位,领域,具体领域,地区,时期,发布单位,发布日期",
  "绿地面积,12亩,亩,文化生态,生态环保,河城,2021,河城日报,2024-02-01",
  "绿地面积,15亩,亩,文化生态,生态环保,河城,2022,,",
  "绿地面积,2000多亩,亩,文化生态,生态环保,河城,2023,,",
].join("\r\n");

test("a table replaces the published data at one press, and one press brings them back", async () => {
  const opened = await openDashboard();
  const { page } = opened;
  await openDialog(page);
  await choose(page, file("河城.csv", TABLE));
  await showOpened(page);
  expect(await page.locator('[data-testid="opened"]').textContent()).toContain(
    "正在查看：河城.csv · 仅在本浏览器",
  );
  expect((await readShown(page)).rows).toHaveLength(3);
  await enterView(page, "table");
  expect(await page.locator(".figure-table").textContent()).toContain("2000多亩");
  await enterView(page, "overview");
  await page.getByRole("button", { name: "返回已发布数据" }).click();
  await settled(page);
  expect((await readShown(page)).rows).toEqual(idsOf(figures));
  expect(await page.locator('[data-testid="opened"]').count()).toBe(0);
});

test("a file with faults changes nothing and names every fault with its row and column", async () => {
  const { page } = await openDashboard();
  await openDialog(page);
  await choose(page, file("坏.csv", TABLE.replace("2021", "前年春").replace("2022", "2022-13")));
  await page.locator(".fault-list").waitFor();
  const told = (await page.locator(".fault-list").textContent()) ?? "";
  expect(told).toContain("有 2 处错误");
  expect(told).toContain("第 2 行 › G 列“时期”");
  expect(told).toContain("第 3 行");
  const { name } = await take(page, page.getByRole("button", { name: "下载错误清单" }));
  expect(name).toBe("坏_错误清单.csv");
  await page.keyboard.press("Escape");
  await settled(page);
  expect((await readShown(page)).rows).toEqual(idsOf(figures));
});

test("the current data leave as a workbook and come back as they were", async () => {
  const { page } = await openDashboard();
  await openDialog(page);
  const { bytes } = await take(page, page.getByRole("button", { name: "当前数据（XLSX）" }));
  const path = file("当前.xlsx", bytes);
  await choose(page, path);
  await showOpened(page);
  expect((await readShown(page)).rows).toEqual(idsOf(figures));
  await page.getByRole("link", { name: "与已发布数据比较" }).click();
  await page.locator('[data-testid="compare-summary"]').waitFor();
  expect(await page.locator('[data-testid="compare-summary"]').textContent()).toBe(
    `新增 0，变化 0，撤去 0，口径改变 0，不变 ${report.observations.length}`,
  );
});

test("what is remembered comes back with the page; what is left of it in ruins is forgotten", async () => {
  const opened = await openDashboard();
  const { page } = opened;
  await openDialog(page);
  await choose(page, file("记住.csv", TABLE));
  await page.locator(".remember input").check();
  await showOpened(page);
  await page.reload();
  await page.locator('[data-testid="opened"]').waitFor();
  expect(await page.locator('[data-testid="opened"]').textContent()).toContain("已记住");
  await drawn(page);
  await page.evaluate(() => {
    const key = "reform-metrics.opened.v1";
    localStorage.setItem(
      key,
      (localStorage.getItem(key) ?? "").replace('"count"', '"cuont"').slice(0, -9),
    );
  });
  await page.reload();
  await takenOver(page);
  await until(page, () => localStorage.getItem("reform-metrics.opened.v1") === null);
  expect(await page.locator('[data-testid="opened"]').count()).toBe(0);
  expect((await readShown(page)).rows).toEqual(idsOf(figures));
});

test("a file that is dropped on the page is opened, and a table that is pasted; a text is drafted into a proposal", async () => {
  const opened = await openDashboard();
  const { page } = opened;
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "拖入.csv"));
    document.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, TABLE);
  await page.getByText("“拖入.csv”可以打开").waitFor();
  const paste = (kind: "text/html" | "text/plain", content: string, at = "body"): Promise<void> =>
    page.evaluate(
      (given) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(given.kind, given.content);
        document
          .querySelector(given.at)
          ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      },
      { kind, content, at },
    );
  const cells = TABLE.trim()
    .split(/\r?\n/u)
    .map((line) => line.split(","));
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  await paste("text/html", `<html><table>${rows.join("")}</table></html>`);
  await page.getByText("“粘贴的表格.html”可以打开").waitFor();
  // Words without columns are no table, and what is pasted into a field stays there.
  await paste("text/plain", "没有表格");
  await paste("text/plain", "a\tb", "#draft-text");
  await settled(page);
  expect(await page.getByText("“粘贴的表格.html”可以打开").count()).toBe(1);
  await paste("text/plain", cells.map((row) => row.join("\t")).join("\r\n"));
  await page.getByText("“粘贴的表格.tsv”可以打开").waitFor();
  await page
    .locator("#draft-text")
    .fill("今年上半年，全市新建公园12个，绿地面积由30亩增加到45亩。");
  await page.locator('.draft-date input[type="date"]').fill("2024-07-15");
  await page.getByRole("button", { name: "起草", exact: true }).click();
  const result = page.locator('[data-testid="draft-result"]');
  await result.waitFor();
  expect(await result.textContent()).toContain("1 段中提出 3 项数据，1 组关系，均待核对。");
  const unfinished = result.locator('[data-testid="unfinished"]');
  expect(await unfinished.locator("p").first().textContent()).toMatch(
    /^还有 23 处文字待写，按下载的工作簿（XLSX）的工作表、列、行列出。/u,
  );
  expect(await unfinished.locator("tbody tr").count()).toBe(23);
  expect(await unfinished.locator("tbody tr").first().textContent()).toMatch(/^数据A2指标名称/u);
  await result.getByRole("button", { name: "查看此数据" }).click();
  await page.locator('[data-testid="opened"]').waitFor();
  expect(await page.locator('[data-testid="opened"]').textContent()).toContain("草稿，未经核对");
});

test("nothing of opening is fetched before it is asked for", async () => {
  const opened = await openDashboard();
  const fetched = opened.requests.filter((url) =>
    /OpenDialog|readDatasetFile|openWords/u.test(url),
  );
  expect(fetched).toEqual([]);
  expect(readFileSync("dist/index.html", "utf8")).toContain("打开数据");
});

test("an office's own table in GB18030 becomes charts and a table, leaves as a workbook and comes back", async () => {
  const { page } = await openDashboard();
  await openDialog(page);
  await choose(page, file("各县.csv", gb18030(separated(countyTable, ";"))));
  const understood = page.locator('[data-testid="understood"]');
  await understood.waitFor();
  expect(await understood.textContent()).toContain("读作横表：6 列数值，横向是指标。");
  await showOpened(page);
  const shown = await readShown(page);
  expect(shown.rows).toHaveLength(50);
  await enterView(page, "table");
  expect(await page.locator(".figure-table").textContent()).toContain("约34.9万人");
  await enterView(page, "overview");
  expect(await page.locator(".card svg").count()).toBeGreaterThanOrEqual(6);
  await openDialog(page);
  const { bytes } = await take(page, page.getByRole("button", { name: "当前数据（XLSX）" }));
  const path = file("各县存.xlsx", bytes);
  await choose(page, path);
  await showOpened(page);
  expect((await readShown(page)).rows).toEqual(shown.rows);
});

test("a workbook that LibreOffice wrote opens as the table that it was made of", async () => {
  const { page } = await openDashboard();
  await openDialog(page);
  await choose(page, "tests/opening/libreoffice/各市地区生产总值.xlsx");
  await showOpened(page);
  expect((await readShown(page)).rows).toHaveLength(59);
  expect(await page.locator(".card svg").count()).toBeGreaterThanOrEqual(1);
});

test("two periods of an opened table are compared in a view with its own address, and leave as a workbook", async () => {
  const opened = await openDashboard();
  const { page } = opened;
  await openDialog(page);
  await choose(page, file("各县两期.csv", separated(countyTable, ",")));
  await page.getByRole("button", { name: "查看此数据" }).click();
  await page.locator('[data-testid="opened"]').waitFor();
  await enterView(page, "periods");
  const summary = page.locator('[data-testid="periods-summary"]');
  await summary.waitFor();
  expect(await summary.textContent()).toBe("变化 17，不变 0，只有后期 0，只有前期 0，不可比 0");
  await page.locator('[data-testid="period-before"]').selectOption("2021");
  await settled(page);
  expect(new URL(page.url()).search).toBe("?view=periods&before=2021&after=2023");
  expect(await summary.textContent()).toBe("变化 16，不变 0，只有后期 1，只有前期 0，不可比 0");
  const table = (await page.locator(".compare-table").textContent()) ?? "";
  expect(table).toContain(
    "312.45亿元2021年361.2亿元2023年+48.695至+48.805亿元，约+15.58%至+15.62%",
  );
  const { name } = await take(page, page.getByRole("button", { name: "导出 XLSX" }));
  expect(name).toContain("2021年与2023年比较");
  await page.goBack();
  await settled(page);
  expect(await summary.textContent()).toContain("变化 17");
});

test("where no figure is reported twice, the comparison of periods says so", async () => {
  const { page } = await visitDashboard({ query: "?view=periods" });
  const none = page.locator('[data-testid="periods-none"]');
  await none.waitFor();
  expect(await none.textContent()).toContain("无从比较");
});
