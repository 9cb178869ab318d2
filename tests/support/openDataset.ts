import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import type { Dataset } from "../../src/dataset/Dataset";
import { drawn, words } from "./dashboard";

const folder = mkdtempSync(join(tmpdir(), "datasets-"));

/** Opens another dataset in the page, as a reader does: by the button, from a file. The page speaks Chinese. */
export async function openDataset(page: Page, dataset: Dataset): Promise<void> {
  const path = join(folder, `${dataset.id}.json`);
  writeFileSync(path, JSON.stringify(dataset));
  await page.getByRole("button", { name: "打开数据" }).click();
  await page.locator('.open-dialog input[type="file"]').first().setInputFiles(path);
  await page.getByRole("button", { name: "查看此数据" }).click();
  await page.locator('[data-testid="opened"]').waitFor();
  await page
    .getByText(words.zh.filter.shown(dataset.observations.length, dataset.observations.length))
    .first()
    .waitFor();
  await drawn(page);
}
