import { expect, test } from "vitest";
import { facetWords } from "../../src/wording/views/facetWords";
import { axeFaults } from "../support/axe";
import { catalogues as words } from "../../src/wording/Messages";
import { facetSelect, languages, openDashboard, openFacets, settled } from "../support/dashboard";
import { queryOf, readShown } from "../support/shownPage";
import { report } from "../support/report";

/** Ids of the figures that the file dates to 2024, and of those that it gives no date. */
const in2024 = report.observations
  .filter(({ period }) => period.start?.startsWith("2024"))
  .map(({ id }) => id);
const undated = report.observations
  .filter(({ period }) => period.basis === "not_stated")
  .map(({ id }) => id);
const undatedMeasures = report.measures.filter(({ milestones }) => milestones.length === 0);

test.each(languages)(
  "a period reaches figures, cards, measures, paper and address at once (%s)",
  async (language) => {
    const { page } = await openDashboard({ language });
    const { filter } = words[language];
    const facets = facetWords[language];
    await openFacets(page);
    await page.getByLabel(facets.from, { exact: true }).selectOption("2024");
    await settled(page);
    expect(queryOf(page)).toBe("?from=2024");
    const shown = await readShown(page);
    expect(shown.rows).toEqual(in2024);
    expect([...shown.cards].sort()).toEqual([...in2024].sort());
    expect(shown.headlines.every((id) => in2024.includes(id))).toBe(true);
    expect(shown.measures).not.toContain("chain-mechanism");
    expect(shown.measures).toContain("education-alliance");
    // What has no date is left out, and its number is said.
    const keep = page.locator(".undated");
    expect(await keep.textContent()).toBe(facets.undated(undated.length, undatedMeasures.length));
    const printed = page.locator("main > .print-only");
    const since = language === "zh" ? "2024年以来" : "since 2024";
    expect(await printed.textContent()).toContain(filter.range(since, undated.length, false));
    await keep.locator("input").check();
    await settled(page);
    expect(queryOf(page)).toBe("?from=2024&undated=1");
    expect([...(await readShown(page)).rows].sort()).toEqual([...in2024, ...undated].sort());
    expect(await printed.textContent()).toContain(filter.range(since, undated.length, true));
    expect(await axeFaults(page, ".filter-bar")).toEqual([]);
    await page.locator(".clear").click();
    await settled(page);
    expect(queryOf(page)).toBe("");
    expect(await keep.count()).toBe(0);
  },
);

test("neither end of a period is offered on the wrong side of the other", async () => {
  const { page } = await openDashboard({ query: "?from=2023&to=2024-02" });
  await openFacets(page);
  const offered = (label: string) =>
    page
      .getByLabel(label, { exact: true })
      .locator("option")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
  expect(await offered(facetWords.zh.from)).toEqual([
    "",
    "2021",
    "2022",
    "2023",
    "2024",
    "2024-02",
  ]);
  expect(await offered(facetWords.zh.to)).toEqual([
    "",
    "2023",
    "2024",
    "2024-02",
    "2024-04",
    "2024-06",
    "2024-07",
  ]);
});

test("a period that makes no sense is mended, and the rest of the address holds", async () => {
  const { page } = await openDashboard({ query: "?from=2024&to=1900-00&undated=no" });
  expect(queryOf(page)).toBe("?from=2024");
  expect((await readShown(page)).rows).toEqual(in2024);
  expect(await page.locator(".notice").textContent()).toContain("to=1900-00、undated=no");
});

test("one report leaves nothing to choose, and is not asked for", async () => {
  const opened = await openDashboard();
  await openFacets(opened.page);
  expect(await facetSelect(opened.page, words.zh.filter.kind).count()).toBe(1);
  expect(await facetSelect(opened.page, words.zh.filter.source).count()).toBe(0);
});
