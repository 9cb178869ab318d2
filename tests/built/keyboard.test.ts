import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { catalogues as words } from "../../src/wording/Messages";
import {
  drawn,
  escapeDialog,
  languages,
  openDashboard,
  settled,
  visitDashboard,
} from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { figuresOfArea, idsOf } from "../support/report";

/** What has the focus, in words: `button.sort-button "指标"`. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "nothing";
    const name = [element.tagName.toLowerCase(), ...element.classList].join(".");
    const text = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return `${name} "${text.replace(/[▲▼↕]/gu, "").trim()}"`;
  });
}

/** Presses Tab until the focus leaves the page again, and says of each stop what is wrong with it. */
async function tabThrough(page: Page): Promise<{ stops: number; faults: readonly string[] }> {
  const faults: string[] = [];
  let stops = 0;
  for (; stops < 600; stops += 1) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "end";
      const seen = element.getAttribute("data-tabbed") !== null;
      if (seen) return "end";
      element.setAttribute("data-tabbed", "");
      const name = `${element.tagName} ${[...element.classList].join(".")} "${(element.textContent ?? "").trim().slice(0, 30)}"`;
      const box = element.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) return `${name} has no size`;
      if (box.bottom <= 0 || box.top >= window.innerHeight) return `${name} is out of sight`;
      const own = getComputedStyle(element);
      const around = element.closest(".search");
      const ring = around === null ? own : getComputedStyle(around);
      const ringed = own.outlineStyle !== "none" || ring.outlineStyle !== "none";
      return ringed ? "" : `${name} shows no focus`;
    });
    if (fault === "end") break;
    if (fault !== "") faults.push(fault);
  }
  return { stops, faults };
}

test.each(languages)(
  "Tab reaches everything that a mouse can, in sight and with a ring (%s)",
  async (language) => {
    const { page } = await openDashboard({ language, query: "?area=livelihood" });
    const { stops, faults } = await tabThrough(page);
    expect(faults).toEqual([]);
    const missed = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], button, input, select, summary, textarea")]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.matches(":disabled") &&
            // A chart is one stop, and its own keys go through what is in it.
            element.parentElement?.closest(".chart") === null &&
            !element.hasAttribute("data-tabbed"),
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(missed).toEqual([]);
    expect(stops).toBeGreaterThan(30);
  },
);

test("the first stop skips to the content", async () => {
  const { page } = await openDashboard();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe('a.skip-link "跳到正文"');
  const top = await page
    .locator(".skip-link")
    .evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBe(8);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await page.keyboard.press("Tab");
  // Past header and navigation, on what is asked.
  expect(await page.evaluate(() => document.activeElement?.closest(".filter-bar") !== null)).toBe(
    true,
  );
});

test("a slash goes to the search, but not while something is typed", async () => {
  const { page } = await visitDashboard();
  await page.keyboard.press("/");
  expect(await focused(page)).toBe('input "搜索"');
  await page.keyboard.type("a/b");
  await settled(page);
  expect(await page.locator(".search input").inputValue()).toBe("a/b");
});

test.each(["Space", "Enter"])("%s presses an area's button, which keeps the focus", async (key) => {
  const { page } = await visitDashboard();
  const button = page.locator('.area-button[data-area="livelihood"]');
  await button.focus();
  await page.keyboard.press(key);
  await settled(page);
  expect((await readShown(page)).rows).toEqual(idsOf(figuresOfArea("livelihood")));
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a header sorts with the keyboard, says its order, and keeps the focus", async () => {
  const { page } = await visitDashboard({ query: "?view=table" });
  const header = page.locator('thead th[data-column="name"]');
  const status = page.locator('.table-section > [role="status"]');
  await header.waitFor();
  expect(await header.getAttribute("aria-sort")).toBe("none");
  await header.locator("button").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await header.getAttribute("aria-sort")).toBe("ascending");
  expect(await status.textContent()).toBe("已按指标升序排列");
  await page.keyboard.press("Space");
  await settled(page);
  expect(await header.getAttribute("aria-sort")).toBe("descending");
  expect(await status.textContent()).toBe("已按指标降序排列");
  expect(await focused(page)).toBe('button.sort-button "指标"');
  expect(
    await page.locator("th[aria-sort]:not([aria-sort=none])").count(),
    "one column has the order",
  ).toBe(1);
});

test("the column chooser opens, changes a column and gives the defaults back", async () => {
  const { page } = await visitDashboard({ query: "?view=table" });
  await page.locator(".figure-table").waitFor();
  const columns = (): Promise<(string | null)[]> =>
    page
      .locator(".figure-table thead th")
      .evaluateAll((headers) => headers.map((header) => header.getAttribute("data-column")));
  const before = await columns();
  await page.locator(".column-chooser summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await settled(page);
  expect(await columns()).toEqual(before.filter((column) => column !== "area"));
  await page.locator(".column-chooser fieldset button").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await columns()).toEqual(before);
});

describe("a dialog", () => {
  test.each(languages)(
    "of a figure takes the focus, keeps it and gives it back (%s)",
    async (language) => {
      const { page } = await visitDashboard({ language, query: "?view=table" });
      const link = page.locator('.figure-table tr[data-row="online-available"] th a');
      await link.focus();
      await page.keyboard.press("Enter");
      await page.locator("dialog.figure-dialog").waitFor();
      const inside: boolean[] = [];
      for (let stop = 0; stop < 24; stop += 1) {
        inside.push(
          await page.evaluate(() => {
            const element = document.activeElement;
            // After its last stop the platform passes through the browser's own bar.
            return element === document.body || element?.closest("dialog") !== null;
          }),
        );
        await page.keyboard.press("Tab");
      }
      expect(inside).toEqual(inside.map(() => true));
      await escapeDialog(page);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(queryOf(page)).toBe("?view=table");
    },
  );

  test("for export opens from the keyboard, closes with Escape and gives the focus back", async () => {
    const { page } = await visitDashboard();
    const button = page.locator(".header-tools .button-strong");
    await button.focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog.export-dialog").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(
      true,
    );
    await escapeDialog(page);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test("a chart turns into its table and back, and the button says which", async () => {
  const { page } = await visitDashboard();
  const card = page.locator('.chart-card[data-form="bars"]').first();
  const wanted = (await card.getAttribute("data-figures"))?.split(" ").length;
  const button = card.locator(".card-foot button");
  const label = async (): Promise<string> => (await button.textContent())?.split(":")[0] ?? "";
  expect(await label()).toBe(words.zh.card.showTable);
  await button.focus();
  await page.keyboard.press("Enter");
  await drawn(page);
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await card.locator(".card-table tbody tr").count()).toBe(wanted);
  expect(await label()).toBe(words.zh.card.showChart);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await card.locator(".card-table").count()).toBe(0);
  expect(await card.locator(".card-body .chart").count()).toBe(1);
});

test("a table that cannot be fetched leaves the chart, and is asked for again", async () => {
  const { page } = await openDashboard({ offline: true, firstVisit: true, complains: true });
  const card = page.locator('.chart-card[data-form="bars"]').first();
  await card.locator(".card-foot button").click();
  const alert = card.locator('[role="alert"]');
  await alert.waitFor();
  expect(await alert.textContent()).toContain(words.zh.loadFailed);
  expect(await card.locator(".card-body .chart").count()).toBe(1);
  await page.context().setOffline(false);
  await alert.getByRole("button", { name: words.zh.retry }).click();
  await card.locator(".card-table").waitFor();
  expect(await alert.count()).toBe(0);
});

test("the settings close with Escape and give the focus back", async () => {
  const { page } = await visitDashboard();
  const summary = page.locator(".settings summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.locator(".settings").getAttribute("open")).toBe("");
  await page.keyboard.press("Escape");
  expect(await page.locator(".settings").getAttribute("open")).toBe(null);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});

describe("a press that takes away, moves or bars what had the focus", () => {
  const briefing = "?view=tray&tray=fgdp.fred-stations.fonline-available";
  const part = (page: Page) =>
    page.evaluate(() => {
      const { tagName, ariaLabel, textContent } = document.activeElement ?? document.body;
      return [tagName.toLowerCase(), ariaLabel ?? textContent.slice(0, 8)].join(" ");
    });
  const press = async (page: Page, name: string): Promise<void> => {
    const control = page.locator("button, a, summary").and(page.getByLabel(name, { exact: true }));
    const named = page.getByRole("button", { name, exact: true });
    await control.or(named).first().focus();
    await page.keyboard.press("Enter");
  };
  const expectFocus = (page: Page, wanted: RegExp | string) =>
    expect.poll(() => part(page)).toMatch(wanted);

  test.each([
    [
      "another filter",
      "?place=zaoyang&kind=stock",
      "取消地区：枣阳市及所辖",
      "button 取消类型：存量",
    ],
    ["the filters, where the last is gone", "?kind=stock", "取消类型：存量", "section 筛选"],
    ["the filters, where all are cleared", "?q=zzzz&kind=stock", "清除筛选", "section 筛选"],
    ["the content, where a notice is read", "?area=nowhere", "知道了", /^main /u],
    ["the content, where a briefing is emptied", briefing, "清空简报", /^main /u],
    ["the next one", briefing, "移出：地区生产总值 5843亿元", "button 移出：已建成红色驿站 1519个"],
    [
      "the one before, where the last is gone",
      briefing,
      "移出：可网办率 99.88%",
      "button 移出：已建成红色驿站 1519个",
    ],
  ])("leaves it to %s", async (_, query, pressed, wanted) => {
    const { page } = await visitDashboard({ query });
    await press(page, pressed);
    await expectFocus(page, wanted);
  });

  test("leaves it to the item that was moved, and at the end to its other button", async () => {
    const { page } = await visitDashboard({ query: briefing });
    await press(page, "下移：地区生产总值 5843亿元");
    await expectFocus(page, "button 下移：地区生产总值 5843亿元");
    await page.keyboard.press("Enter");
    await expectFocus(page, "button 上移：地区生产总值 5843亿元");
    await page.keyboard.press("Enter");
    await expectFocus(page, "button 上移：地区生产总值 5843亿元");
    expect(queryOf(page)).toContain("tray=fred-stations.fgdp.fonline-available");
  });

  test("leaves it to the dialog, which is of another figure now", async () => {
    const { page } = await visitDashboard({ query: "?figure=gdp" });
    await page.locator("dialog[open] .fact-list a").last().press("Enter");
    await page.locator("dialog[open] h2", { hasText: "连续居首年数" }).waitFor();
    expect(await focused(page)).toMatch(/^dialog/u);
  });

  test("gives it back to a button that was barred for a while", async () => {
    const { page } = await visitDashboard({ query: briefing });
    const saved = page.waitForEvent("download");
    await press(page, "存为 Word（DOCX）");
    await saved;
    await expectFocus(page, "button 存为 Word");
  });

  test("gives it to the content, where a dialog is closed that an address had opened", async () => {
    const { page } = await openDashboard({ query: "?figure=gdp" });
    await page.locator("dialog[open] h2").waitFor();
    await escapeDialog(page);
    await expectFocus(page, /^main /u);
  });

  test("leaves it to what was pressed with the mouse again and again", async () => {
    const { page } = await visitDashboard({ query: briefing });
    const down = page.getByRole("button", { name: "下移：地区生产总值 5843亿元", exact: true });
    await down.click();
    await expectFocus(page, "button 下移：地区生产总值 5843亿元");
    await down.click();
    await expectFocus(page, "button 上移：地区生产总值 5843亿元");
  });

  test.each([
    ["pressed beside everything", (page: Page) => page.locator("h1").click()],
    [
      "left it without a press",
      (page: Page) =>
        page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        }),
    ],
  ])("leaves it nowhere, where the reader had %s before what had it went", async (_, left) => {
    const { page } = await visitDashboard({ query: "?place=zaoyang&kind=stock" });
    const chip = page.getByRole("button", { name: "取消类型：存量", exact: true });
    await page.getByRole("button", { name: "取消地区：枣阳市及所辖", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expectFocus(page, "button 取消类型：存量");
    await left(page);
    expect(await focused(page)).toBe("nothing");
    await page.goBack();
    await page.getByRole("button", { name: "取消地区：枣阳市及所辖", exact: true }).waitFor();
    await chip.waitFor();
    await settled(page);
    expect(await focused(page)).toBe("nothing");
  });
});
