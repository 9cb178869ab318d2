import { truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openDashboard, settled, takenOver, visitDashboard } from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { figures, idsOf } from "../support/report";
import { openPage } from "../support/servedPage";
import { countyTable, separated } from "../opening/officeTables";
import { ownFolder } from "../support/ownFolder";
import { showOpened } from "../support/openDataset";

const folder = ownFolder();

/** A long table of so many rows: 400 places, and as many years and metrics as it takes. */
function longTable(rows: number): string {
  const path = join(folder, `长表${String(rows)}.csv`);
  const lines = ["地区,年份,指标,单位,数值"];
  for (let row = 0; row < rows; row += 1) {
    const year = 2000 + (Math.floor(row / 400) % 20);
    const metric = Math.floor(row / 8000);
    lines.push(
      `第${String(row % 400)}县,${String(year)},指标${String(metric)},万人,${String((row % 9973) / 100)}`,
    );
  }
  writeFileSync(path, lines.join("\n"));
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator(".open-dialog").waitFor();
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(path);
}

/**
 * Presses 取消 in the moment a bar moves: a press from outside may come after the end, when nothing is left to cancel.
 *
 * @returns what is said in that moment, once it has come
 */
function cancelOnceMoving(page: Page, part: string): Promise<string | null | undefined> {
  return page.evaluate(
    (within) =>
      new Promise<string | null | undefined>((seen) => {
        const watch = new MutationObserver(() => {
          const moving = document.querySelector(`${within} progress[value]`);
          if (moving === null) return;
          watch.disconnect();
          seen(moving.closest(within)?.textContent);
          moving.parentElement?.querySelector("button")?.click();
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    part,
  );
}

test("while a large file is read the page answers: reading is cancelled, and nothing has changed", async () => {
  const { page } = await visitDashboard();
  const said = cancelOnceMoving(page, '[data-testid="reading"]');
  await choose(page, longTable(120_000));
  expect(await said).toContain("正在读取“长表120000.csv”");
  await page.locator('[data-testid="reading"][data-status="cancelled"]').waitFor();
  expect(await page.locator('[data-testid="reading"]').textContent()).toContain(
    "已取消读取“长表120000.csv”，页面上的数据没有变化。",
  );
  await page.keyboard.press("Escape");
  await settled(page);
  expect((await readShown(page)).rows).toEqual(idsOf(figures));
});

test("twenty thousand rows are read beside the page and shown", async () => {
  const { page } = await visitDashboard();
  await choose(page, longTable(20_000));
  await showOpened(page);
  expect((await readShown(page)).text).toContain("显示 20000 项");
});

test.each([
  ["200,001 rows", () => longTable(200_002), "至多 200000 行"],
  [
    "more than 150 MB",
    () => {
      const path = join(folder, "很大.json");
      writeFileSync(path, "");
      truncateSync(path, 150 * 1024 * 1024 + 1);
      return path;
    },
    "至多 150 MB 的文件",
  ],
] as const)("%s are refused in words", async (_, make, words) => {
  const { page } = await visitDashboard();
  await choose(page, make());
  await page.locator(".fault-list").waitFor();
  expect(await page.locator(".fault-list").textContent()).toContain(words);
});

test("the one file reads beside the page as well, from file://", async () => {
  const opened = await openPage({
    path: pathToFileURL(resolve("dist/standalone.html")).href,
    offline: true,
  });
  const { page } = opened;
  await takenOver(page);
  const workers = page.waitForEvent("worker");
  const path = join(folder, "各县.csv");
  writeFileSync(path, separated(countyTable, ","));
  await choose(page, path);
  expect((await workers).url()).toMatch(/^blob:/u);
  await showOpened(page);
  expect((await readShown(page)).rows).toHaveLength(50);
  const others = page.waitForEvent("worker");
  await page.getByRole("button", { name: "打开数据" }).click();
  await startDraft(page, SHORT);
  expect((await others).url()).toMatch(/^blob:/u);
  await page.locator('[data-testid="draft-result"]').waitFor();
});

/** A text of so many numbers, ten to a paragraph. */
function longText(numbers: number): string {
  const sentence = (at: number): string => `甲园第${String(at)}区种植茶树${String(at + 10)}亩，`;
  const paragraph = (at: number): string =>
    `${Array.from({ length: 5 }, (_, item) => sentence(at * 5 + item)).join("")}群众满意。`;
  return Array.from({ length: numbers / 10 }, (_, at) => paragraph(at)).join("\n");
}

const SHORT = "2024年，全县茶园31万亩，比上年增加2万亩。茶厂由14家增至22家。";
const draftBar = ".draft-part progress[value]";
const draftState = (page: Page): Promise<string | null> =>
  page.locator(".draft-part > [role='status']").textContent();

async function startDraft(page: Page, text: string): Promise<void> {
  await page.locator("#draft-text").fill(text);
  await page.locator('.draft-date input[type="date"]').fill("2025-03-18");
  await page.getByRole("button", { name: "起草", exact: true }).click();
}

test("a long text is drafted beside the page: its draft ends where it is cancelled, another text is given, or its view is left", async () => {
  const { page } = await openDashboard();
  await page.getByRole("button", { name: "打开数据" }).click();
  const started = page.waitForEvent("worker");
  const said = cancelOnceMoving(page, ".draft-part");
  await startDraft(page, longText(5000));
  expect(await said).toContain("正在起草……");
  await started;
  await expect.poll(() => draftState(page)).toBe("已取消起草，文本还在上面，可再按“起草”。");
  await expect.poll(() => page.workers()).toHaveLength(0);
  await page.getByRole("button", { name: "起草", exact: true }).click();
  await page.locator(draftBar).waitFor();
  await startDraft(page, SHORT);
  await page.locator('[data-testid="draft-result"]').waitFor();
  expect(await page.locator(".draft-entry").count()).toBe(4);
  await expect.poll(() => page.workers()).toHaveLength(0);
  await startDraft(page, longText(5000));
  await page.locator(draftBar).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.workers()).toHaveLength(0);
});

test("a text of more numbers than anybody goes through is refused in words, and stays", async () => {
  const { page } = await openDashboard();
  await page.getByRole("button", { name: "打开数据" }).click();
  await startDraft(page, longText(5010));
  const said = page.locator(".draft-part > [role='alert']");
  await expect
    .poll(() => said.textContent())
    .toBe("文本太长，没有起草：文中有 5010 个数字，至多 5000 个数字。请按章节分成几篇，分别起草。");
  expect(await page.locator("#draft-text").inputValue()).toBe(longText(5010));
});

test("where no worker may start a text is drafted in the page itself, which says so and answers meanwhile", async () => {
  const { page } = await openDashboard();
  await page.evaluate(() => void Reflect.deleteProperty(window, "Worker"));
  await page.getByRole("button", { name: "打开数据" }).click();
  const said = cancelOnceMoving(page, ".draft-part");
  await startDraft(page, longText(5000));
  expect(await said).toContain("此浏览器不允许在后台读取");
  await expect.poll(() => draftState(page)).toBe("已取消起草，文本还在上面，可再按“起草”。");
  await startDraft(page, SHORT);
  await page.locator('[data-testid="draft-result"]').waitFor();
  expect(await page.locator(".draft-entry").count()).toBe(4);
});

test.each([
  ["that has no workers", (): void => void Reflect.deleteProperty(window, "Worker")],
  [
    "that lets no worker start",
    (): void => {
      class Barred extends EventTarget {
        postMessage(): void {
          setTimeout(() => this.dispatchEvent(new Event("error")));
        }
        terminate(): void {
          this.dispatchEvent(new Event("close"));
        }
      }
      Object.defineProperty(window, "Worker", { value: Barred });
    },
  ],
] as const)("a browser %s reads in the page itself, and says so", async (_, bar) => {
  const { page } = await openDashboard();
  await page.evaluate(bar);
  await page.evaluate(() => {
    new MutationObserver(() => {
      const said = document.querySelector('[data-testid="reading"]')?.textContent ?? "";
      if (said.includes("不允许在后台读取")) document.body.dataset["readHere"] = "";
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const path = join(folder, "各县本页.csv");
  writeFileSync(path, separated(countyTable, ","));
  await choose(page, path);
  await page.getByRole("button", { name: "查看此数据" }).waitFor();
  expect(await page.locator("body[data-read-here]").count()).toBe(1);
});
