import { expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { axeFaults } from "../support/axe";
import { drawn, openDashboard, settled } from "../support/dashboard";
import { openDataset } from "../support/openDataset";

const dataset = generateDataset({ places: 40, metrics: 3, years: 5, seed: 4, gaps: 0.05 });

test("many places are small charts, with a way to those that are left out", async () => {
  const { page } = await openDashboard({ width: 1440, height: 900 });
  await openDataset(page, dataset);
  const card = page.locator('.chart-card[data-form="multiples"]').first();
  expect(await page.locator(".chart-card").count()).toBe(3);
  expect(await page.locator('.chart-card[data-form="multiples"]').count()).toBe(3);
  expect(await card.locator(".trace path").count()).toBe(12);
  expect(await card.locator(".card-subtitle").textContent()).toContain(
    "图中为前 12 个地区，另有 28 个地区",
  );
  expect(await axeFaults(page, "#section-economy")).toEqual([]);
  // The charts hold the foremost, the pivot below them every place that is shown, by every period.
  const pivot = card.locator(".pivot");
  await pivot.waitFor();
  expect(await pivot.locator("tbody tr").count()).toBe(40);
  expect(await pivot.locator("thead th").first().textContent()).toBe("地区");
  // Five years, and what has no date.
  expect(await pivot.locator("thead th").count()).toBe(7);
  // The way to the other places leads to their filter; two of them make lines.
  await card.locator(".choose-places button").click();
  const button = page.locator(".place-button");
  await expect
    .poll(() => button.evaluate((one) => one.getBoundingClientRect().top >= 0))
    .toBe(true);
  await button.click();
  await page.locator(".place-option").nth(0).click();
  await page.locator(".place-option").nth(1).click();
  await page.keyboard.press("Escape");
  await drawn(page);
  await settled(page);
  expect(await page.locator('.chart-card[data-form="multiples"]').count()).toBe(0);
  const lines = page.locator('.chart-card[data-form="lines"]').first();
  expect(await lines.locator(".lines-ends > span").count()).toBe(2);
  expect(await lines.locator(".choose-places").count()).toBe(0);
});
