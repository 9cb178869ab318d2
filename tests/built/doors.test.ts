import { expect, test } from "vitest";
import { doors } from "../../src/page/doors";
import { views } from "../../src/selection/Address";
import { doorWords } from "../../src/wording/views/doorWords";
import { enterView, languages, openDashboard, settled, visitDashboard } from "../support/dashboard";
import { queryOf } from "../support/shownPage";

/** The views that have something to show of this report: one period, nothing opened. */
const shown = views.filter(
  // The meeting covers the doors; Esc leads back to them.
  (view) => view !== "periods" && view !== "compare" && view !== "meeting",
);

test.each(languages)(
  "the four doors are the same in every view, in one order (%s)",
  async (language) => {
    const words = doorWords[language];
    const { page } = await visitDashboard({ language });
    for (const view of shown) {
      await enterView(page, view);
      expect(await page.locator(".doors a").allTextContents(), view).toEqual(
        doors.map(({ id }) => words.doors[id]),
      );
      const door = doors.find((one) => one.views.some((name) => name === view));
      expect(await page.locator('.doors a[aria-current="page"]').allTextContents(), view).toEqual([
        words.doors[door?.id ?? "figures"],
      ]);
      expect(
        await page.locator('.door-views a[aria-current="page"]').allTextContents(),
        view,
      ).toEqual([words.names[view]]);
      // What has nothing to show is not offered.
      expect(await page.locator(".door-views a").allTextContents(), view).toEqual(
        (door?.views ?? [])
          .filter((name) => shown.some((one) => one === name))
          .map((name) => words.names[name]),
      );
    }
  },
);

test("every link of a door moves something, and keeps what is asked", async () => {
  const { page } = await visitDashboard({ query: "?area=governance" });
  const seen = new Set<string>();
  for (const view of shown) {
    await enterView(page, view);
    seen.add(await page.locator("main").innerText());
    expect(new URLSearchParams(queryOf(page)).get("area"), view).toBe("governance");
  }
  expect(seen.size).toBe(shown.length);
});

test("what is set stands in chips that are taken out one by one", async () => {
  const { page } = await visitDashboard({
    query: "?area=economy&area=governance&place=zaoyang&own=1&from=2023&q=%E5%A1%AB%E6%8A%A5",
  });
  const chips = page.locator(".filter-chip");
  expect(await chips.allTextContents()).toEqual([
    "改革领域 经济发展",
    "改革领域 社会治理",
    "地区 枣阳市（仅本级）",
    expect.stringContaining("时期 2023年以来"),
    "搜索 填报",
  ]);
  for (const [taken, query] of [
    ["经济发展", "?area=governance&place=zaoyang&own=1&from=2023&q=%E5%A1%AB%E6%8A%A5"],
    ["枣阳市", "?area=governance&from=2023&q=%E5%A1%AB%E6%8A%A5"],
    ["时期", "?area=governance&q=%E5%A1%AB%E6%8A%A5"],
    ["填报", "?area=governance"],
    ["社会治理", ""],
  ] as const) {
    await chips.filter({ hasText: taken }).click();
    await settled(page);
    expect(queryOf(page)).toBe(query);
  }
  expect(await chips.count()).toBe(0);
});

test("what is found alone stands on one card with everything known of it, and once", async () => {
  for (const [search, chart] of [
    ["5843", 0],
    ["74.19", 1],
  ] as const) {
    const { page } = await visitDashboard({ query: `?q=${search}` });
    const card = page.locator(".one-find");
    await card.locator(".figure-facts").waitFor();
    expect(await card.count()).toBe(1);
    expect(await card.locator(".chart").count()).toBe(chart);
    expect(await page.locator(".headline, .number-strip").count()).toBe(0);
    expect(await card.locator(".figure-facts dt").allTextContents()).toEqual(
      expect.arrayContaining(["原文写法", "时期", "地区", "含义", "来源"]),
    );
  }
});

test("a measure that is found in an area with figures does not tell that the area has none", async () => {
  const { page } = await visitDashboard({ query: "?q=会计数据" });
  await page.locator(".area-measures li").waitFor();
  expect((await page.locator(".area-section").innerText()).split(/\n+/u)).toEqual([
    "经济发展",
    "1 项举措",
    "所选范围内没有数据，有举措：",
    "会计数据增信",
  ]);
  await page.locator(".area-measures a").click();
  await page.locator("#measure-accounting-data-credit:focus").waitFor();
});

test("on a phone one button opens all filters in a sheet", async () => {
  const { page } = await openDashboard({ width: 390, height: 844, touch: true });
  expect(await page.locator(".area-button").first().isVisible()).toBe(false);
  await page.locator(".filter-more").click();
  const sheet = page.locator("dialog.filter-sheet");
  await sheet.waitFor();
  expect(await sheet.boundingBox()).toMatchObject({ x: 0, width: 390 });
  await sheet.locator('.area-button[data-area="livelihood"]').click();
  await sheet.locator('.area-button[data-area="economy"]').click();
  await settled(page);
  expect(queryOf(page)).toBe("?area=livelihood&area=economy");
  await sheet.locator(".button-strong").click();
  await sheet.waitFor({ state: "detached" });
  expect(await page.locator(".filter-bar > .filter-chips .filter-chip").count()).toBe(2);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
});

/** Nodes of the page that showed charts, measures, timeline, table and method under one another. */
const ONCE = 3972;

test("the start carries at most half of the nodes that the page once began with", async () => {
  const { page } = await openDashboard();
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode() !== null) count += 1;
    return count;
  });
  expect(nodes).toBeLessThanOrEqual(ONCE / 2);
});
