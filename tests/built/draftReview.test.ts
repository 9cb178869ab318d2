import { expect, test } from "vitest";
import type { Page } from "playwright";
import { axeFaults } from "../support/axe";
import { openDashboard, settled } from "../support/dashboard";
import { resize } from "../support/resize";
import { take } from "../support/takeAway";

const TEXT =
  "2024年，全县茶园31万亩，比上年增加2万亩。茶厂由14家增至22家。\n提高了3.5%，成效明显，群众满意。";

async function draft(page: Page, text = TEXT): Promise<void> {
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator("#draft-text").fill(text);
  await page.locator('.draft-date input[type="date"]').fill("2025-03-18");
  await page.getByRole("button", { name: "起草", exact: true }).click();
  await page.locator('[data-testid="draft-result"]').waitFor();
}

const states = (page: Page): Promise<(string | null)[]> =>
  page
    .locator(".draft-entry")
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-state")));

test("a draft is gone through by keyboard, the most doubtful figure first, each with its sentence", async () => {
  const { page } = await openDashboard();
  await draft(page);
  const entries = page.locator(".draft-entry");
  // What the sentence does not name stands first.
  expect(await entries.first().textContent()).toContain("所指未明");
  expect(await entries.first().locator(".draft-sentence mark").textContent()).toBe("3.5%");
  await entries.first().focus();
  await page.keyboard.press("x");
  await page.keyboard.press("Enter");
  await page.keyboard.press("m");
  const name = page.locator(".draft-mend input").first();
  await name.fill("县内茶厂数");
  await name.press("Enter");
  expect((await states(page)).slice(0, 4)).toEqual(["struck", "accepted", "accepted", "open"]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("u");
  expect((await states(page)).slice(0, 4)).toEqual(["struck", "accepted", "open", "open"]);
  expect(await page.locator('[data-testid="draft-result"]').textContent()).toContain(
    "已核对 2 项，共 5 项。",
  );
});

test.each([1280, 390])("what was drafted is in sight at once, %i px wide", async (width) => {
  const { page } = await openDashboard({ width });
  await draft(page);
  const result = page.locator('[data-testid="draft-result"] > p').first();
  await expect
    .poll(async () => {
      const box = await result.boundingBox();
      return box !== null && box.y > 0 && box.y + box.height < 800;
    })
    .toBe(true);
});

test("a figure's field and measure are shown, mended in words, and a wrong word is answered", async () => {
  const { page } = await openDashboard();
  await draft(
    page,
    "2024年，全县茶园31万亩，群众满意。开展茶叶保险试点，参保户数3200户，群众满意。",
  );
  const entries = page.locator(".draft-entry");
  const garden = entries.filter({ hasText: "茶园面积" }).first();
  expect(await garden.textContent()).toContain("经济发展 › 农业农村");
  const measure = entries.filter({ hasText: "开展茶叶保险试点" }).last();
  expect(await measure.textContent()).toContain("归入此举措的数据 1 项：参保户数");
  await garden.focus();
  await page.keyboard.press("m");
  await garden.getByLabel("具体领域").fill("税务");
  await garden.getByLabel("具体领域").press("Enter");
  expect(await garden.getByRole("alert").textContent()).toContain("没有“税务”这个领域");
  await garden.getByLabel("具体领域").fill("财税");
  await garden.getByLabel("所属举措").fill("茶叶保险");
  expect(await garden.getByRole("alert").textContent()).toContain("没有名为“茶叶保险”的举措");
  await garden.getByLabel("所属举措").fill("茶叶保险试点");
  await garden.getByLabel("所属举措").press("Enter");
  expect(await garden.textContent()).toContain("经济发展 › 财税");
  expect(await garden.textContent()).toContain("所属举措：茶叶保险试点");
  expect(await measure.textContent()).toContain("归入此举措的数据 2 项：茶园面积；参保户数");
  await garden.focus();
  await page.keyboard.press("u");
  expect(await garden.textContent()).toContain("经济发展 › 农业农村");
});

test("letters typed into a name are text and decide nothing; Escape leaves the name as it was", async () => {
  const { page } = await openDashboard();
  await draft(page);
  await page.locator(".draft-entry").first().focus();
  await page.keyboard.press("m");
  await page.keyboard.type("xau");
  expect(new Set(await states(page))).toEqual(new Set(["open"]));
  await page.keyboard.press("Escape");
  expect(await page.locator(".draft-mend").count()).toBe(0);
  expect(await page.locator("#draft-text").isVisible()).toBe(true);
});

test("what the text only suggests stands in its fields to be mended, and goes with another text", async () => {
  const { page } = await openDashboard();
  await page.getByRole("button", { name: "打开数据" }).click();
  const day = page.locator('.draft-date input[type="date"]');
  const publisher = page.locator('.draft-date input:not([type="date"])');
  await page
    .locator("#draft-text")
    .fill(
      "2026年云川县人民政府工作报告\n2026年2月3日在云川县第十届人民代表大会第一次会议上\n各位代表：\n2025年，全县茶园31万亩，比上年增加2万亩，群众满意。",
    );
  await page.getByRole("button", { name: "起草", exact: true }).click();
  const result = page.locator('[data-testid="draft-result"]');
  await result.waitFor();
  expect([await day.inputValue(), await publisher.inputValue()]).toEqual([
    "2026-02-03",
    "云川县人民政府",
  ]);
  await publisher.fill("云川县人民政府办公室");
  await page.getByRole("button", { name: "起草", exact: true }).click();
  // The publisher that was typed is nothing to be written any more.
  await expect.poll(() => result.textContent()).not.toContain("来源B2发布单位");
  await page.locator("#draft-text").fill(TEXT);
  expect(await day.inputValue()).toBe("");
});

test("when all has been decided nothing says draft, and what is left to write is named by its cell and saved", async () => {
  const opened = await openDashboard();
  const { page } = opened;
  await draft(page);
  const left = page.locator('[data-testid="unfinished"]');
  expect(await left.locator("tbody tr").first().textContent()).toMatch(/^数据A\d指标名称/u);
  await page.locator(".draft-entry").first().focus();
  for (let at = 0; at < 5; at += 1) await page.keyboard.press(at === 0 ? "x" : "Enter");
  await page.getByText("5 项全部核对完毕，不再标为草稿。").waitFor();
  const places = await left
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map(({ children: [sheet, cell] }) => `${sheet?.textContent} ${cell?.textContent}`),
    );
  // A text without a title leaves its source without one.
  expect(places).toEqual(["看板 B2", "来源 A2", "来源 B2", "地区 A2"]);
  const { name } = await take(page, left.getByRole("button", { name: "下载待写清单（CSV）" }));
  expect(name).toMatch(/待写清单.*\.csv$/u);
  await page.getByRole("button", { name: "查看此数据" }).click();
  await page.locator('[data-testid="opened"]').waitFor();
  // What is seen: the rules for paper hold the word for other data.
  expect(await page.locator("body").innerText()).not.toContain("草稿");
});

test("progress is there when the same text is drafted again", async () => {
  const { page } = await openDashboard();
  await draft(page);
  await page.locator(".draft-entry").first().focus();
  await page.keyboard.press("Enter");
  await page.reload();
  await draft(page);
  expect((await states(page))[0]).toBe("accepted");
});

test("where the browser refuses to keep progress the page says so", async () => {
  const { page } = await openDashboard();
  await draft(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator(".draft-entry").first().focus();
  await page.keyboard.press("Enter");
  await page.getByText("本浏览器不允许保存进度").waitFor();
});

test("the list holds to axe, and on a phone nothing of it is cut off", async () => {
  const { page } = await openDashboard({ width: 1440 });
  await draft(page);
  for (const width of [1440, 390]) {
    await resize(page, { width, height: 800 });
    await settled(page);
    expect(await axeFaults(page, ".draft-result"), String(width)).toEqual([]);
    const isCut = await page
      .locator(".draft-list")
      .evaluateAll((lists) => lists.some((list) => list.scrollWidth > list.clientWidth));
    expect(isCut, String(width)).toBe(false);
  }
});

test("what has been gone through is shown, and what has not says that it is a draft", async () => {
  const opened = await openDashboard();
  const { page } = opened;
  await draft(page);
  await page.getByRole("button", { name: "查看此数据" }).click();
  await page.locator('[data-testid="opened"]').waitFor();
  expect(await page.locator('[data-testid="opened"]').textContent()).toContain("草稿，未经核对");
});
