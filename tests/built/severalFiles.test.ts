import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openDashboard, settled } from "../support/dashboard";
import { smallWorkbook } from "../opening/smallWorkbook";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();

const county = (values: readonly number[]): string =>
  `常住人口（万人）\n地区,2022年,2023年\n甲县,${values[0]},${values[1]}\n乙县,${values[2]},${values[3]}\n`;

/** Drops files on the page, as from a folder. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((named) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(named)) data.items.add(new File([text], name));
    document.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, files);
}

test("two files that are dropped are two that can be shown, each one press from the other", async () => {
  const opened = await openDashboard({ width: 1200, height: 900 });
  const { page } = opened;
  await drop(page, { "甲.csv": county([10, 11, 20, 21]), "乙.csv": county([30, 31, 40, 41]) });
  await page.locator(".sound-file").nth(1).waitFor();
  expect(await page.locator(".sound-file h3").allTextContents()).toEqual([
    "“甲.csv”可以打开",
    "“乙.csv”可以打开",
  ]);
  expect(await page.locator(".open-dialog").textContent()).toContain("共 2 个文件，依次读取");
  await page.getByRole("button", { name: "查看此数据" }).nth(1).click();
  const banner = page.locator('[data-testid="opened"]');
  await banner.waitFor();
  expect(await banner.textContent()).toContain("正在查看：乙.csv");
  await expect.poll(() => page.locator("#content").textContent()).toContain("41");
  await banner.getByRole("button", { name: "改看 甲.csv" }).click();
  await expect.poll(() => banner.textContent()).toContain("正在查看：甲.csv");
  await expect.poll(() => page.locator("#content").textContent()).toContain("21万人");
  expect(await banner.getByRole("button", { name: "改看 乙.csv" }).count()).toBe(1);
  // Back closes what was opened, however often it was changed between.
  await banner.getByRole("button", { name: "改看 乙.csv" }).click();
  await expect.poll(() => banner.textContent()).toContain("正在查看：乙.csv");
  await page.goBack();
  await settled(page);
  expect(await banner.count()).toBe(0);
});

test("of two files a faulty one is told with its cell, and does not bar the other", async () => {
  const opened = await openDashboard({ width: 390, height: 800 });
  const { page } = opened;
  const bad = county([10, 11, 20, 21]).replace("21", "说不清");
  await drop(page, { "坏.csv": bad, "好.csv": county([30, 31, 40, 41]) });
  await page.locator(".sound-file").waitFor();
  expect(await page.locator(".fault-list .fault-where").allTextContents()).toEqual([
    "第 4 行 › C 列“2023年”",
  ]);
  await page.getByRole("button", { name: "查看此数据" }).click();
  const banner = page.locator('[data-testid="opened"]');
  await banner.waitFor();
  expect(await banner.textContent()).toContain("正在查看：好.csv");
  expect(await banner.getByRole("button", { name: /改看/u }).count()).toBe(0);
});

test("a bad sheet does not bar the good ones, and each can be looked at alone", async () => {
  const head = ["地区", "2022年", "2023年"];
  const path = join(folder, "年报.xlsx");
  writeFileSync(
    path,
    smallWorkbook({
      人口: [["常住人口（万人）"], head, ["甲县", 10, 11], ["乙县", 20, 21]],
      产值: [["总产值（亿元）"], head, ["甲县", 5, 6], ["乙县", 7, "约莫"]],
      面积: [["土地面积（公顷）"], head, ["甲县", 50, 50], ["乙县", 70, 70]],
      草稿: [["耕地面积（公顷）"], head, ["甲县", 1, 2], ["乙县", 3, 4]],
    }),
  );
  const { page } = await openDashboard({ width: 1200, height: 900 });
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(path);
  const sound = page.locator(".sound-file");
  await sound.waitFor();
  expect(await sound.textContent()).toContain("8 项数据");
  expect(await sound.textContent()).toContain("未读入“产值”：");
  const sheets = page.locator('[data-testid="sheets"]');
  expect(await sheets.locator("label").allTextContents()).toEqual([
    "全部可读的（2 张）",
    "只看“人口”",
    "只看“产值”（有误，未读入）",
    "只看“面积”",
    "只看“草稿”（未读入）",
  ]);
  await sheets.getByLabel("只看“草稿”").check();
  await expect.poll(() => sound.textContent()).toContain("4 项数据");
  await sheets.getByLabel("只看“产值”").check();
  await page.locator(".fault-list").waitFor();
  expect(await page.locator(".fault-where").textContent()).toBe(
    "工作表“产值”第 4 行 › C 列“2023年”",
  );
  await sheets.getByLabel("全部可读的").check();
  await expect.poll(() => sound.textContent()).toContain("8 项数据");
});
