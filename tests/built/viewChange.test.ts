import type { Page } from "playwright";
import { expect, test } from "vitest";
import { enterView, languages, openDashboard, settled } from "../support/dashboard";
import { report } from "../support/report";

const dashboard = report.title;

interface Name {
  readonly zh: string;
  readonly en: string;
}

function named(records: readonly { readonly id: string; readonly name: Name }[], id: string): Name {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`the dataset has no ${id}`);
  return found.name;
}

const views = [
  { query: "", name: null },
  { query: "?area=livelihood", name: named(report.areas, "livelihood") },
  { query: "?place=zaoyang", name: { zh: "枣阳市及所辖", en: "Zaoyang and places within" } },
  { query: "?q=5843", name: { zh: "5843", en: "5843" } },
  { query: "?figure=online-available", name: named(report.metrics, "online-available") },
  { query: "?measure=river-chiefs", name: named(report.measures, "river-chiefs") },
  { query: "?view=checks", name: { zh: "核验", en: "Checks" } },
  { query: "?view=text", name: { zh: "对照原文", en: "Compare with the text" } },
  { query: "?view=dictionary", name: { zh: "数据字典", en: "Data dictionary" } },
  {
    query: "?view=compare",
    name: { zh: "与已发布数据比较", en: "Compare with the published data" },
  },
] as const;

test.each(languages)("the title of the document names what is open (%s)", async (language) => {
  const titles: string[] = [];
  for (const { query } of views) {
    const opened = await openDashboard({ language, query });
    titles.push(await opened.page.title());
    await opened.close();
  }
  expect(titles).toEqual(
    views.map(({ name }) =>
      name === null ? dashboard[language] : `${name[language]} · ${dashboard[language]}`,
    ),
  );
});

function saidAndFocused(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    document.title,
    document.querySelector("#content")?.previousElementSibling?.textContent ?? "",
    document.activeElement?.id ?? "",
  ]);
}

test("another view is read out and takes the focus; the first one does not", async () => {
  const { page } = await openDashboard();
  expect(await saidAndFocused(page)).toEqual([dashboard.zh, "", ""]);
  await enterView(page, "checks");
  const checks = `核验 · ${dashboard.zh}`;
  expect(await saidAndFocused(page)).toEqual([checks, checks, "content"]);
  await page.locator(".doors a").first().click();
  await settled(page);
  expect(await saidAndFocused(page)).toEqual([dashboard.zh, dashboard.zh, "content"]);
  await page.goBack();
  await settled(page);
  expect(await saidAndFocused(page)).toEqual([checks, checks, "content"]);
});

test("a search typed in another view keeps its field", async () => {
  const { page } = await openDashboard({ query: "?view=checks" });
  await page.locator(".search input").focus();
  await page.keyboard.type("ab");
  await settled(page);
  expect(await saidAndFocused(page)).toEqual([
    `ab · ${dashboard.zh}`,
    expect.stringContaining(dashboard.zh),
    "search",
  ]);
  expect(await page.locator(".search input").inputValue()).toBe("ab");
});

test("the place of one view does not stay in the address of the next", async () => {
  const { page } = await openDashboard({ query: "?view=text#text-online-available" });
  await page.locator(".doors a").first().click();
  await settled(page);
  expect(new URL(page.url()).hash).toBe("");
});
