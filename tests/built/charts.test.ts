import { expect, test } from "vitest";
import { axeFaults } from "../support/axe";
import { chartTextSizes } from "../support/chartTextSizes";
import { openDashboard, settled } from "../support/dashboard";
import { layoutShiftsOf } from "../support/layoutShifts";
import { figures } from "../support/report";

test.each([320, 390, 1024, 1440, 2560])("words are of one size at %i", async (width) => {
  const opened = await openDashboard({ width });
  expect(await chartTextSizes(opened.page)).toEqual(["label 13px", "value 14px"]);
});

test("the chart that is reached comes alive, and nothing moves", async () => {
  const { page } = await openDashboard({ width: 1440, height: 1400 });
  const live = page.locator(".recharts-wrapper");
  await page.mouse.move(5, 300);
  await settled(page);
  expect(await live.count()).toBe(0);
  await page.locator(".bars").first().hover();
  await page.locator(".bars .recharts-wrapper").waitFor();
  await settled(page);
  expect(await live.count()).toBe(1);
  expect(await layoutShiftsOf(page)).toEqual([]);
});

test("a mark tells what the data say, is lit, and opens its figure", async () => {
  const { page } = await openDashboard({ width: 1440, height: 900 });
  const card = page.locator('[data-card="chain-firms"]');
  const figure = figures.find(({ id }) => id === "auto-chain-firms");
  const mark = card.locator('[data-mark="auto-chain-firms"]');
  await mark.hover();
  const tip = card.locator(".chart-tip");
  await tip.waitFor();
  const told = (await tip.textContent()) ?? "";
  expect(told).toContain(figure?.printed ?? "nothing");
  expect(told).toContain(`第${figure?.paragraph}段`);
  expect(await mark.getAttribute("data-lit")).toBe("");
  expect(await axeFaults(page, "#section-economy")).toEqual([]);
  await mark.click();
  await page.waitForURL((url) => url.searchParams.get("figure") === "auto-chain-firms");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
});

test("the keys go from mark to mark and say each once", async () => {
  const { page } = await openDashboard({ width: 1440, height: 900 });
  const chart = page.locator('[data-card="chain-firms"] .chart');
  await chart.focus();
  await page.keyboard.press("Home");
  const said = await page.evaluateHandle(() => {
    const status = document.querySelector('[data-card="chain-firms"] [role="status"]');
    const heard: string[] = [];
    if (status)
      new MutationObserver(() => heard.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    return heard;
  });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await settled(page);
  const heard = await said.jsonValue();
  expect(heard).toHaveLength(2);
  expect(heard[0]).toContain("140家");
  expect(heard[1]).toContain("130家");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("figure") === "new-energy-chain-firms");
});

test("a step on the line of time answers to a finger, and leads to its measure", async () => {
  const { page } = await openDashboard({ query: "?view=timeline", touch: true });
  const chart = page.locator('.chart[data-form="timeline"]');
  await chart.locator("[data-mark]").first().tap();
  await chart.locator(".chart-tip").waitFor();
  expect(new URL(page.url()).searchParams.get("view")).toBe("timeline");
  await chart.locator(".tip-tools button").last().tap();
  await chart.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("view") === "measures");
  const measure = new URL(page.url()).searchParams.get("measure") ?? "";
  await page.locator(`#measure-${measure}`).waitFor();
});

test("a finger keeps the readout until it is put away", async () => {
  const { page } = await openDashboard({ width: 390, height: 800, touch: true });
  const card = page.locator('[data-card="chain-firms"]');
  await card.locator('[data-mark="auto-chain-firms"]').tap();
  await card.locator(".chart-tip").waitFor();
  await settled(page);
  expect(await card.locator(".chart-tip").count()).toBe(1);
  await card.locator(".tip-tools button").last().tap();
  expect(await card.locator(".chart-tip").count()).toBe(0);
});

test("any card is large at one press, by its address, and back", async () => {
  const { page } = await openDashboard({ query: "?card=chain-firms" });
  const dialog = page.locator(".card-dialog[open]");
  await dialog.waitFor();
  expect(await dialog.locator(".chart").count()).toBe(1);
  expect(await dialog.locator("tbody tr").count()).toBe(3);
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.searchParams.has("card"));
  await page.locator('[data-card="chain-firms"] .card-tools a').click();
  await page.waitForURL((url) => url.searchParams.get("card") === "chain-firms");
  await dialog.waitFor();
  await page.goBack();
  await dialog.waitFor({ state: "detached" });
});
