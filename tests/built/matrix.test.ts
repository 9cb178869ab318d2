import { describe, expect, test } from "vitest";
import { catalogues as words } from "../../src/wording/Messages";
import { languages, openDashboard, pressArea, settled } from "../support/dashboard";
import { queryOf } from "../support/shownPage";
import { measureWords } from "../../src/wording/views/measureWords";
import { measuresOfArea, report } from "../support/report";

/** How many figures tell of each measure, worked out from the file: through the metrics that name it. */
const counts = new Map(
  report.measures.map(({ id }) => {
    const metrics = new Set(
      report.metrics
        .filter((metric) => "measure" in metric && metric.measure === id)
        .map((metric) => metric.id),
    );
    return [id, report.observations.filter(({ metric }) => metrics.has(metric)).length];
  }),
);
const withFigures = [...counts.values()].filter((count) => count > 0).length;

describe.each(languages)("the picture of which measures carry figures (%s)", (language) => {
  test("has a field for each, filled where the report prints figures", async () => {
    const opened = await openDashboard({ language, query: "?view=matrix" });
    await opened.page.locator(".matrix-cell").first().waitFor();
    const { page } = opened;
    const cells = await page.locator(".matrix-cell").evaluateAll((all) =>
      all.map((cell) => ({
        id: cell.getAttribute("href")?.replace("#measure-", "") ?? "",
        filled: cell.getAttribute("data-has-figures"),
        // As a screen reader has it, which the number in sight is hidden from.
        said: [...cell.children]
          .filter((part) => part.getAttribute("aria-hidden") !== "true")
          .map((part) => part.textContent ?? "")
          .join(""),
        ground: getComputedStyle(cell).backgroundColor,
        edge: getComputedStyle(cell).borderTopStyle,
      })),
    );
    const { measures } = words[language];
    const { matrix } = measureWords[language];
    const separator = language === "zh" ? "，" : ", ";
    expect(cells.map(({ id, filled, said }) => `${id} ${filled ?? ""} ${said}`).sort()).toEqual(
      report.measures
        .map(({ id, name }) => {
          const count = counts.get(id) ?? 0;
          const told = count > 0 ? measures.figures(count) : measures.withoutFigures;
          return `${id} ${String(count > 0)} ${name[language]}${separator}${told}`;
        })
        .sort(),
    );
    // Told apart without colour: by the fill and by the line around it.
    for (const { id, filled, ground, edge } of cells) {
      const expected = filled === "true" ? [false, "solid"] : [true, "dashed"];
      expect([ground === "rgba(0, 0, 0, 0)", edge], id).toEqual(expected);
    }
    const summary = matrix.summary(report.measures.length, withFigures);
    expect(await page.locator(".matrix-section .lede").textContent()).toContain(summary);
  });
});

test("a field leads to its measure, which has the focus", async () => {
  const { page } = await openDashboard({ query: "?view=matrix" });
  await page.locator('.matrix-cell[href="#measure-river-chiefs"]').click();
  await page.locator("#measure-river-chiefs:focus").waitFor();
  expect(queryOf(page)).toBe("?view=measures&measure=river-chiefs");
  await page.goBack();
  await page.locator(".matrix-cell").first().waitFor();
});

test("the picture follows the selection", async () => {
  const { page } = await openDashboard({ query: "?view=matrix" });
  await pressArea(page, "culture-ecology");
  expect(await page.locator(".matrix-cell").count()).toBe(measuresOfArea("culture-ecology").length);
  expect(await page.locator(".matrix-section .lede").textContent()).toContain(
    measureWords.zh.matrix.summary(measuresOfArea("culture-ecology").length, 0),
  );
});

test("in forced colours the filled fields still differ from the others", async () => {
  const { page } = await openDashboard({ query: "?view=matrix" });
  await page.locator(".matrix-cell").first().waitFor();
  await page.emulateMedia({ forcedColors: "active" });
  await settled(page);
  const grounds = await page
    .locator(".matrix-cell")
    .evaluateAll((cells) =>
      cells.map(
        (cell) =>
          `${cell.getAttribute("data-has-figures") ?? ""} ${getComputedStyle(cell).backgroundColor}`,
      ),
    );
  expect(new Set(grounds).size).toBe(2);
});
