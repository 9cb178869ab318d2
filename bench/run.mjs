// @ts-check
// `npm run bench`: measures and stores the last run in bench/results.json and docs/speed.md.
// `npm run bench -- tables page loading opening lighthouse` measures these parts and keeps the others' last run.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const RESULTS = join(here, "results.json");
const PARTS = ["tables", "page", "loading", "opening", "lighthouse"];

const roundsWord = process.argv.find((word) => word.startsWith("--rounds="));
/** Five make a median that holds; fewer are for a first look. */
const rounds = Number(roundsWord?.slice("--rounds=".length) ?? 5);
const asked = process.argv.slice(2).filter((word) => word !== roundsWord);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(
    `${unknown.join(", ")}: ? One or more of ${PARTS.join(", ")}; all when none is named.`,
  );
  process.exit(2);
}
const wants = (/** @type {string} */ part) => asked.length === 0 || asked.includes(part);

if (!existsSync(join(here, "node_modules"))) {
  const { status } = spawnSync("npm ci --loglevel=warn", {
    cwd: here,
    shell: true,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

const { build } = await import("vite");
const { browserPath, median, serve, startBrowser } = await import("./browser.mjs");
const { measureTables, SIZES } = await import("./measureTables.mjs");
const { measurePage, measureRounds, PAGE_SIZES } = await import("./measurePage.mjs");
const { measureLoading } = await import("./measureLoading.mjs");
const { handwrittenPage } = await import("./handwritten.mjs");
const { report } = await import("./report.mjs");

process.env["NODE_ENV"] = "production";
await build({ configFile: join(here, "vite.config.mjs") });
const handwritten = join(root, "node_modules", ".cache", "bench-handwritten");
mkdirSync(handwritten, { recursive: true });
const dataset = JSON.parse(readFileSync(join(root, "data", "dataset.json"), "utf8"));
writeFileSync(join(handwritten, "index.html"), handwrittenPage(dataset));

// A copy, so that a build that begins meanwhile changes nothing.
const built = join(root, "node_modules", ".cache", "bench-built");
rmSync(built, { recursive: true, force: true });
if (existsSync(join(root, "dist"))) cpSync(join(root, "dist"), built, { recursive: true });

const executablePath = await browserPath();
const start = () => startBrowser(executablePath);
const server = await serve({
  bench: join(root, "node_modules", ".cache", "bench"),
  built,
  handwritten,
});
/** @type {Record<string, string>} */
const pages = {
  handwritten: `${server.url}/handwritten/index.html`,
  "plain React": `${server.url}/bench/plain.html`,
  built: `${server.url}/built/index.html`,
  ...(existsSync(join(built, "standalone.html"))
    ? {
        "one file": `${server.url}/built/standalone.html`,
        // As it is opened: no line, and a processor as slow.
        "one file, from disk": pathToFileURL(join(built, "standalone.html")).href,
      }
    : {}),
};

/** @type {any} */
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
const browser = await start();
results.machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model ?? "",
  load: loadavg()[0]?.toFixed(1),
  node: process.versions.node,
  browser: browser.version(),
  rounds,
  day: new Date().toISOString().slice(0, 10),
};

/** Stored after every part, so that a run that is broken off leaves what it has seen. */
function store() {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(root, "docs", "speed.md"), report(results));
}

try {
  if (wants("page")) {
    results.pages = {};
    for (const { places, metrics } of PAGE_SIZES) {
      const measured = await measurePage(browser, server.url, places, metrics);
      results.pages[measured.observations.toLocaleString("en")] = measured;
      store();
    }
    results.rounds = await measureRounds(browser, server.url);
    store();
  }
  if (wants("opening")) {
    const runs = [];
    for (let round = 0; round < 3; round += 1) {
      const page = await browser.newPage();
      await page.goto(`${server.url}/bench/opening.html`);
      await page.waitForFunction(() => typeof window.timeOpening === "function");
      runs.push(await page.evaluate(() => window.timeOpening()));
      await page.close();
    }
    results.opening = {
      megabytes: runs[0]?.megabytes ?? 0,
      milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
      longestTask: median(runs.map(({ longestTask }) => longestTask)),
    };
    store();
  }
  await browser.close();
  if (wants("loading")) {
    if (!existsSync(join(built, "index.html"))) throw new Error("dist is missing: npm run build");
    results.loading = await measureLoading(start, pages, rounds);
    store();
  }
  if (wants("tables")) {
    results.tables ??= {};
    for (const size of SIZES) {
      results.tables[size.name] = await measureTables(start, server.url, {
        ...size,
        rounds: Math.min(size.rounds, rounds),
      });
      console.log(`${size.name}: measured`);
      store();
    }
  }
  if (wants("lighthouse")) {
    const { lighthouseScores } = await import("./lighthouse.mjs");
    const served = Object.entries(pages).filter(([, url]) => url.startsWith("http"));
    results.lighthouse = await lighthouseScores(executablePath, Object.fromEntries(served), rounds);
    store();
  }
} finally {
  await browser.close();
  server.close();
}
console.log(report(results));
