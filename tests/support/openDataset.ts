import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import type { Dataset } from "../../src/dataset/Dataset";
import { catalogues as words } from "../../src/wording/Messages";
import { drawn } from "./dashboard";

const folder = mkdtempSync(join(tmpdir(), "datasets-"));

/** Shows what was read of a file. */
export async function showOpened(page: Page): Promise<void> {
  await page.getByRole("button", { name: "查看此数据" }).click();
  await page.locator('[data-testid="opened"]').waitFor();
  await drawn(page);
}

/** Opens a file of that name and text in the page, as a reader does: by the button. The page speaks Chinese. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(path);
  await showOpened(page);
}

/** Opens another dataset. */
export async function openDataset(page: Page, dataset: Dataset): Promise<void> {
  await openFile(page, `${dataset.id}.json`, JSON.stringify(dataset));
  await page
    .getByText(words.zh.filter.shown(dataset.observations.length, dataset.observations.length))
    .first()
    .waitFor();
}

/** Opens what is drafted from a report's text, none of it gone through. */
export async function openDraft(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator("#draft-text").fill(text);
  await page.locator('.draft-date input[type="date"]').fill("2025-03-18");
  await page.getByRole("button", { name: "起草", exact: true }).click();
  await page.locator('[data-testid="draft-result"]').waitFor();
  await showOpened(page);
}
