import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDataset } from "../../scripts/generateDataset";
import { type Check, countOf, expectSame } from "./check";
import { readoutsAnswer } from "./readoutChecks";

const lastYears = [2025, 2021, 2017, 2013] as const;
const size = { places: 3, metrics: 2, years: 4, gaps: 0 };

/** Builds four small reports, the fewest that have a catalogue; gives the folder of the page. */
export function buildCatalogue(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "old-catalogue-"));
  const data = lastYears.flatMap((lastYear) => {
    const path = join(folder, `${String(lastYear)}.json`);
    const report = generateDataset({ ...size, seed: lastYear, lastYear });
    writeFileSync(path, JSON.stringify(report));
    return ["--data", path];
  });
  const out = join(folder, "site");
  execFileSync(process.execPath, ["scripts/build.mjs", "--drafts", ...data, "--out", out], {
    cwd: root,
    stdio: "pipe",
  });
  return out;
}

/** In their order: the page is left for the report that a figure stands in. */
export const catalogueChecks: readonly Check[] = [
  {
    name: "the catalogue lists every report",
    perform: async (page) => {
      await page.waitForElement(".catalogue-entry");
      expectSame("reports", await countOf(page, ".catalogue-entry"), lastYears.length);
    },
  },
  {
    name: "one metric across all reports is read by ranges, drawn and listed",
    perform: async (page) => {
      await page.click('nav a[href*="view=series"]');
      await page.click(".catalogue-metric");
      await page.waitForElement(".series-card .chart");
      expectSame(
        "rows",
        await countOf(page, ".series-table tbody tr"),
        lastYears.length * size.places * size.years,
      );
      await readoutsAnswer(page);
    },
  },
];
