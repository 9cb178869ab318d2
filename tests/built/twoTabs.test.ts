import { expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { serializeTray } from "../../src/selection/Tray";
import { trayWords } from "../../src/wording/views/trayWords";
import { openDashboard, takenOver } from "../support/dashboard";
import { report } from "../support/report";

const dataset = generateDataset({ places: 2, metrics: 2, years: 1, seed: 4, gaps: 0 });

test("what one tab forgets, the other does not call remembered", async () => {
  const opened = await openDashboard({ firstVisit: true });
  const { page: one } = opened;
  await one.evaluate(
    (text) => localStorage.setItem("reform-metrics.opened.v1", text),
    JSON.stringify({ version: 1, name: "own.json", dataset }),
  );
  await one.reload();
  await one.getByTestId("opened").getByText("已记住").waitFor();
  const other = await one.context().newPage();
  await other.goto(one.url());
  await other.getByTestId("opened").getByText("已记住").waitFor();
  await other.getByRole("button", { name: "返回已发布数据" }).click();
  await other.getByTestId("opened").waitFor({ state: "detached" });
  // The data stay open where they are; only the word is taken back.
  await one.getByTestId("opened").filter({ hasNotText: "已记住" }).waitFor();
  expect(await one.getByTestId("opened").textContent()).toContain("own.json");

  const tray = serializeTray([{ kind: "figure", id: report.observations[0]?.id ?? "" }]);
  const [root] = one.url().split("?");
  await one.goto(`${root ?? ""}?view=tray&tray=${tray}`);
  await other.goto(one.url());
  await takenOver(other);
  const keep = { name: trayWords.zh.keep.label } as const;
  await one.getByRole("checkbox", keep).check();
  await other.reload();
  expect(await other.getByRole("checkbox", keep).isChecked()).toBe(true);
  await other.getByRole("checkbox", keep).uncheck();
  await expect.poll(() => one.getByRole("checkbox", keep).isChecked()).toBe(false);
});

test("what another tab remembers is not forgotten by closing data that are not remembered", async () => {
  const opened = await openDashboard({ firstVisit: true });
  const { page } = opened;
  const kept = JSON.stringify({ version: 1, name: "own.json", dataset });
  await page.evaluate((text) => {
    sessionStorage.setItem(
      "reform-metrics.reload.v1",
      JSON.stringify({ top: 0, locale: "zh", isRemembered: false, opened: [text] }),
    );
  }, kept);
  await page.reload();
  await page.getByTestId("opened").waitFor();
  await page.evaluate((text) => localStorage.setItem("reform-metrics.opened.v1", text), kept);
  await page.getByRole("button", { name: "返回已发布数据" }).click();
  await page.getByTestId("opened").waitFor({ state: "detached" });
  expect(await page.evaluate(() => localStorage.getItem("reform-metrics.opened.v1"))).toBe(kept);
});
