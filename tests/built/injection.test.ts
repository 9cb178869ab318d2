import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildReports } from "../support/buildReports";
import { openDashboard, takenOver } from "../support/dashboard";
import { serveWithHeaders } from "../support/headersServer";
import { hostileDataset, payload } from "../support/hostileDataset";
import { useAll } from "../support/injection";
import { type OpenedPage, openPage } from "../support/servedPage";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();
const file = join(folder, "hostile.json");
const out = join(folder, "site");
let host: Awaited<ReturnType<typeof serveWithHeaders>>;

beforeAll(async () => {
  // A number as printed and the unit after it can hold nothing else; a rule refuses it.
  const { dataset } = hostileDataset(new Set(["observations[].printed", "units[].symbol.zh"]));
  writeFileSync(file, JSON.stringify(dataset));
  expect(await buildReports("--data", file, "--out", out)).toMatchObject({ status: 0 });
  host = await serveWithHeaders(out);
});
afterAll(() => {
  host.close();
});

async function open(path: string): Promise<OpenedPage> {
  const opened = await openPage({ path, width: 1366 });
  await takenOver(opened.page);
  return opened;
}

test.each([
  ["index.html", "most"],
  ["en.html", "some"],
] as const)("a dataset full of code is published as text in %s", async (name, extent) => {
  const opened = await open(`${host.url}${name}`);
  await useAll(opened, extent);
});

test("and in the one file", async () => {
  const opened = await open(pathToFileURL(join(out, "standalone.html")).href);
  await useAll(opened, "some");
});

test("opened in the published page, it is text as well", async () => {
  const opened = await openDashboard({ width: 1366 });
  const { page } = opened;
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(file);
  await page.getByRole("button", { name: "查看此数据" }).click();
  await page.locator('[data-testid="opened"]').waitFor();
  await useAll(opened, "some");
  await page.getByTestId("opened").getByRole("link", { name: "与已发布数据比较" }).click();
  await page.locator('[data-testid="compare-summary"]').waitFor();
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

test.each(["index.html", "en.html"])("what machines read in %s ends where it should", (name) => {
  const html = readFileSync(join(out, name), "utf8");
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
  expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(payload).slice(1, -1));
});
