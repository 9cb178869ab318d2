import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { preview } from "vite";
import { z } from "zod";
import { BrowserPipe } from "./BrowserPipe";
import { buildCatalogue, catalogueChecks } from "./catalogueChecks";
import { type Check, type Expected, expectSame } from "./check";
import { OldPage } from "./OldPage";
import { openingChecks } from "./openingChecks";
import { askingChecks, prerenderedChecks, stillChecks } from "./readingChecks";
import { takingChecks } from "./takingChecks";
import { unpackBrowser } from "./unpackBrowser";

const browsers = ["chromium-92", "chromium-109"] as const;

const datasetSchema = z.object({
  observations: z.array(z.object({ metric: z.string() })),
  metrics: z.array(z.object({ id: z.string(), field: z.string() })),
  fields: z.array(z.object({ id: z.string(), area: z.string() })),
  measures: z.array(z.unknown()),
});

/** Reads from the published dataset what there is to be seen. */
function expectedOf(dist: string): Expected {
  const text = readFileSync(join(dist, "data", "dataset.json"), "utf8");
  const { observations, metrics, fields, measures } = datasetSchema.parse(JSON.parse(text));
  const areaOfField = new Map(fields.map(({ id, area }) => [id, area]));
  const areaOfMetric = new Map(metrics.map(({ id, field }) => [id, areaOfField.get(field) ?? ""]));
  const counts = new Map<string, number>();
  for (const { metric } of observations) {
    const area = areaOfMetric.get(metric) ?? "";
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const [area, figuresOfArea] = [...counts].reduce((one, other) =>
    other[1] > one[1] ? other : one,
  );
  return { figures: observations.length, measures: measures.length, area, figuresOfArea };
}

/** React has taken the page over when its elements bear React's marks. */
function isTakenOver(): boolean {
  const heading = document.querySelector("h1");
  return heading !== null && Object.keys(heading).some((key) => key.startsWith("__reactProps"));
}

const checks: readonly Check[] = [
  ...stillChecks,
  ...askingChecks,
  ...openingChecks,
  ...takingChecks,
];

/** One line a check that failed. */
async function performAll(
  wanted: readonly Check[],
  page: OldPage,
  expected: Expected,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, perform } of wanted) {
    try {
      await perform(page, expected);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return faults;
}

/** What is left in a browser older than these: the prerendered page, and a line that says so. */
async function checkOlder(pipe: BrowserPipe, url: string, expected: Expected): Promise<string[]> {
  // A filter in the address holds the page back for the scripts; here none will come.
  const page = await OldPage.open(pipe, `${url}?area=${expected.area}`, true);
  const notice: Check = {
    name: "the notice is shown, and the page with it",
    perform: async () => {
      await page.waitForElement("#too-old");
      const seen = (): boolean => getComputedStyle(document.body).visibility === "visible";
      expectSame("seen at once", await page.evaluate(seen, null, z.boolean()), true);
    },
  };
  const faults = await performAll([notice, ...stillChecks, ...prerenderedChecks], page, expected);
  // The scripts are kept from it on purpose, and that is all that it may complain of.
  faults.push(...page.complaints.filter((one) => !one.includes("ERR_BLOCKED_BY_CLIENT")));
  await page.close();
  return faults;
}

/** What could not be fetched comes with the next try, though these browsers remember an import that failed. */
async function checkRetry(pipe: BrowserPipe, url: string, expected: Expected): Promise<string[]> {
  const page = await OldPage.open(pipe, url);
  const retry: Check = {
    name: "a view that could not be fetched comes with the next try",
    perform: async () => {
      await page.waitFor("the scripts to take the page over", isTakenOver, null);
      await page.block("*.js");
      await page.click('.doors a[href*="view=measures"]');
      await page.waitForElement('.other-view [role="alert"] button');
      await page.click('.other-view [role="alert"] button');
      await page.waitForElement('.other-view [role="alert"] button');
      await page.block();
      await page.click('.other-view [role="alert"] button');
      await page.waitForElement(".measure");
    },
  };
  const faults = await performAll([retry], page, expected);
  const isMeant = (one: string): boolean => one.includes("ERR_BLOCKED_BY_CLIENT");
  faults.push(...page.complaints.filter((one) => !isMeant(one)));
  await page.close();
  return faults;
}

/** Opens one page and performs the checks in it; gives one line a fault. */
async function checkEdition(
  pipe: BrowserPipe,
  url: string,
  wanted: readonly Check[],
  expected: Expected,
): Promise<string[]> {
  const page = await OldPage.open(pipe, url);
  try {
    await page.waitFor("the scripts to take the page over", isTakenOver, null);
  } catch (error) {
    return [String(error), ...page.complaints];
  }
  const faults = await performAll(wanted, page, expected);
  faults.push(...page.complaints);
  await page.close();
  return faults;
}

/** Serves a folder as it was built; gives its address and how it is ended. */
async function serve(
  folder: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0, open: false },
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}

/** Runs every check in every old browser on every edition. Gives the process's exit code. */
export async function runOldBrowsers(here: string, dist: string): Promise<number> {
  if (!existsSync(join(dist, "index.html"))) {
    console.error(
      "dist/index.html 不存在，请先运行 npm run build。 dist/index.html is missing: run `npm run build` first.",
    );
    return 1;
  }
  const { url: served, close } = await serve(dist);
  const catalogue = await serve(buildCatalogue(dirname(dist)));
  const editions = [
    { name: "served, zh", url: served, wanted: checks },
    { name: "served, en", url: `${served}en.html`, wanted: checks },
    { name: "catalogue", url: `${catalogue.url}catalogue/`, wanted: catalogueChecks },
  ];
  const oneFile = join(dist, "standalone.html");
  if (existsSync(oneFile)) {
    editions.push({ name: "one file", url: pathToFileURL(oneFile).href, wanted: checks });
  }
  const expected = expectedOf(dist);
  let failed = 0;
  for (const browser of browsers) {
    const pipe = new BrowserPipe(await unpackBrowser(here, browser));
    try {
      const { product } = z
        .object({ product: z.string() })
        .parse(await pipe.send("Browser.getVersion", {}));
      const report = async (name: string, found: Promise<string[]>): Promise<void> => {
        const faults = await found;
        console.log(`${faults.length === 0 ? "ok  " : "FAIL"}  ${product}  ${name}`);
        for (const fault of faults) console.log(`      ${fault}`);
        failed += faults.length;
      };
      for (const { name, url, wanted } of editions) {
        await report(
          `${name}: ${String(wanted.length)} checks`,
          checkEdition(pipe, url, wanted, expected),
        );
      }
      await report("served, as if older still", checkOlder(pipe, served, expected));
      await report("served, on a line that fails", checkRetry(pipe, served, expected));
    } finally {
      await pipe.close();
    }
  }
  await Promise.all([close(), catalogue.close()]);
  console.log(`\n${String(failed)} faults`);
  return failed === 0 ? 0 : 1;
}
