import { expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { axeFaults } from "../support/axe";
import { openDashboard, settled } from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { openDataset } from "../support/openDataset";

const dataset = generateDataset({ places: 40, metrics: 3, years: 12, seed: 4, gaps: 0 });
const [metric] = dataset.metrics;
const ofMetric = dataset.observations.filter((one) => one.metric === metric?.id);

test("a figure among thousands shows its neighbours, and leads to the rest", async () => {
  const { page } = await openDashboard({ width: 1366, height: 900 });
  await openDataset(page, dataset);
  await page.locator(".headline .headline-link").first().click();
  const dialog = page.locator(".figure-dialog");
  await dialog.waitFor();
  const facts = dialog.locator(".figure-facts");
  expect(await facts.locator("dt", { hasText: "同一地区，其他时期" }).count()).toBe(1);
  expect(await facts.locator("dt", { hasText: "同一时期，其他地区" }).count()).toBe(1);
  expect(await facts.locator(".fact-list a").count()).toBe(16);
  // What it may be put beside is grouped, and the rest is stated.
  await dialog.locator(".side-by-side summary").click();
  const groups = dialog.locator(".side-by-side optgroup");
  await groups.first().waitFor({ state: "attached" });
  expect(await groups.evaluateAll((all) => all.map((one) => one.getAttribute("label")))).toContain(
    "同一时期，其他地区",
  );
  expect(await dialog.locator(".side-by-side option").count()).toBeLessThan(125);
  expect(await axeFaults(page, ".figure-dialog")).toEqual([]);
  await dialog.getByRole("link", { name: `全部 ${ofMetric.length} 项数据` }).click();
  await dialog.waitFor({ state: "detached" });
  await settled(page);
  expect((await readShown(page)).text).toBe(
    `显示 ${ofMetric.length} 项，共 ${dataset.observations.length} 项`,
  );
});
