import { expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import type { Dataset } from "../../src/dataset/Dataset";
import { axeFaults } from "../support/axe";
import { catalogues as words } from "../../src/wording/Messages";
import { openFacets, settled, visitDashboard } from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { openDataset } from "../support/openDataset";
import { type OpenedPage } from "../support/servedPage";

const generated = generateDataset({ places: 150, metrics: 2, years: 1, seed: 3, gaps: 0 });

/** 150 places: a city, its counties, and the villages of the first county. */
const dataset: Dataset = {
  ...generated,
  places: generated.places.map((place, at) => ({
    ...place,
    ...(at === 0 ? {} : { within: at < 10 ? "place-1" : "place-2" }),
  })),
};
const nameOf = (at: number): string => dataset.places[at]?.name.zh ?? "";
const figuresAt = (places: readonly string[]): readonly string[] =>
  dataset.observations.filter(({ place }) => places.includes(place)).map(({ id }) => id);

async function openPicker(width: number): Promise<OpenedPage> {
  const opened = await visitDashboard({ width, height: 900 });
  await openDataset(opened.page, dataset);
  await openFacets(opened.page);
  await opened.page.locator(".place-button").click();
  await opened.page.locator(".place-input").waitFor();
  return opened;
}

test("several places are chosen by the keyboard alone, and the page follows", async () => {
  const { page } = await openPicker(1366);
  const input = page.locator(".place-input");
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute("aria-activedescendant");
      return id
        ? (document.getElementById(id)?.querySelector(".place-name")?.textContent ?? "")
        : "";
    });
  expect(await input.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await active()).toBe(nameOf(0));
  await page.keyboard.press("Enter");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const second = await active();
  const chosen = dataset.places.filter(({ name }) => [nameOf(0), second].includes(name.zh));
  const ids = chosen.map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(queryOf(page)).toBe(`?${ids.map((id) => `place=${id}`).join("&")}`);
  // The first place is the city, in which all of them lie.
  const all = dataset.observations.length;
  expect((await readShown(page)).text).toContain(words.zh.filter.shown(all, all));
  expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(2);
  // Escape empties the search first, and then closes the list and gives the focus back.
  await page.keyboard.type("zzz");
  expect(await page.locator(".place-found").textContent()).toBe("没有这样的地区");
  await page.keyboard.press("Escape");
  expect(await input.inputValue()).toBe("");
  await page.keyboard.press("Escape");
  expect(await input.count()).toBe(0);
  const button = page.locator(".place-button");
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await button.textContent()).toBe(`${nameOf(0)}等 2 个地区`);
  await page.locator(".own-only input").check();
  await settled(page);
  expect([...(await readShown(page)).rows].sort()).toEqual([...figuresAt(ids)].sort());
  await page.locator(".clear").click();
  await settled(page);
  expect(queryOf(page)).toBe("");
});

test.each([1366, 320])(
  "the list holds what can be read, and says the rest (%s px)",
  async (width) => {
    const { page } = await openPicker(width);
    const options = page.locator(".place-option");
    expect(await options.count()).toBe(100);
    expect(await page.locator(".place-found").textContent()).toBe(
      "列出前 100 个，另有 50 个地区，请输入地名查找",
    );
    // The tree stands in the order of what lies in what, each level set in.
    expect(await options.nth(0).getAttribute("data-depth")).toBe("0");
    expect(await options.nth(1).getAttribute("data-depth")).toBe("1");
    expect(await options.nth(2).getAttribute("data-depth")).toBe("2");
    expect(await axeFaults(page, ".filter-bar")).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    // What is typed is found wherever it stands, and a press chooses it and takes it back.
    await page.locator(".place-input").fill(nameOf(149));
    await options.first().click();
    expect(queryOf(page)).toBe("?place=place-150");
    expect(await page.locator(".place-input").inputValue()).toBe(nameOf(149));
    await page.locator(".place-chip").click();
    await settled(page);
    expect(queryOf(page)).toBe("");
    // A press elsewhere closes it.
    await page.locator(width < 720 ? ".filter-sheet h2" : "h1").click();
    expect(await page.locator(".place-panel").count()).toBe(0);
  },
);

test("few places stay a simple list, and several of them in an address are kept", async () => {
  const { page } = await visitDashboard({ query: "?place=zaoyang&place=yicheng" });
  const both = await readShown(page);
  expect(both.rows).toHaveLength(6);
  expect(both.text).toContain("其中所辖 2 项");
  await openFacets(page);
  expect(await page.locator(".place-button").textContent()).toBe("枣阳市等 2 个地区");
  await page.locator(".clear").click();
  await settled(page);
  expect(await page.locator(".place-button").count()).toBe(0);
  expect(await page.locator(".facet select").count()).toBe(7);
});
