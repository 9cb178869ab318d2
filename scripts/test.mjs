// @ts-check
// `npm test`: sets up, runs every check even after one has failed, and sums them up on the last line.
// Runs before anything is installed, so it may import nothing but Node's own modules at the top.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { countTests, failuresOf } from "./countTests.mjs";
import { ensureBrowser } from "./installBrowser.mjs";
import { root, run } from "./run.mjs";
import { setUp } from "./setup.mjs";

const REPORT = "node_modules/.cache/test-reports/tests.json";

/**
 * @typedef {import("./countTests.mjs").Count} Count
 * @typedef {Count & { name: string, seconds: number }} Outcome
 */

/** @type {Outcome[]} */
const outcomes = [];

/** What failed among the tests, a line each: said again at the end, since a log is often kept from there. */
/** @type {string[]} */
const failures = [];

/** @param {string} title */
function announce(title) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(2, 76 - title.length))}`);
}

/**
 * @param {string} name
 * @param {Promise<Count>} count
 */
async function record(name, count) {
  const start = Date.now();
  const outcome = { name, ...(await count), seconds: (Date.now() - start) / 1000 };
  outcomes.push(outcome);
  console.log(lineOf(outcome));
  return outcome;
}

/** @param {Outcome} outcome */
function lineOf({ name, passed, failed, reason, seconds }) {
  const counts = `${passed} passed, ${failed} failed`;
  const state = failed === 0 ? "ok  " : "FAIL";
  return `${state}  ${name.padEnd(14)} ${counts.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${reason}`.trimEnd();
}

/** For the checks that are written in Go: what they hold is given back when they end, some seconds later. */
const SHORT_LIVED = { ...process.env, GOGC: "400" };

/**
 * A check that counts as one: an npm script that passes or fails.
 *
 * @param {string} script
 */
async function check(script) {
  const reason = await run(`npm run --silent ${script}`, { isAside: true, env: SHORT_LIVED });
  return { passed: reason === "" ? 1 : 0, failed: reason === "" ? 0 : 1, reason };
}

/**
 * The tests of some projects of vitest.config.ts, each counted.
 *
 * @param {string[]} projects
 * @param {string | null} browserPath
 */
async function vitest(projects, browserPath) {
  const report = join(root, REPORT);
  // An older run's report must not count for this one.
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const fault = await run(
    [
      "npm exec -- vitest run --allowOnly=false --reporter=default --reporter=json",
      `--outputFile.json=${REPORT}`,
      ...projects.map((project) => `--project ${project}`),
    ].join(" "),
    { env: { ...process.env, BROWSER_PATH: browserPath ?? "" } },
  );
  const results = readReport(report);
  failures.push(...failuresOf(results, root));
  const count = countTests(results, fault === "");
  return { ...count, reason: [count.reason, fault].filter((part) => part !== "").join(", ") };
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

announce("准备 set-up");
await setUp();
const browserPath = await ensureBrowser();
console.log(`浏览器 browser: ${browserPath ?? "无 none"}`);

announce("检查与测试 checks and tests");
async function checks() {
  for (const script of ["types", "lint", "format:check", "unused"])
    await record(script, check(script));
}
async function tests() {
  const { failed } = await record("build", check("build"));
  // A project that cannot run counts as failed, so that it is not taken for passed.
  const lacks = {
    unit: "",
    cost: "",
    browser: browserPath === null ? "no browser" : "",
    // Without a build an older dist would be tested.
    built: browserPath === null ? "no browser" : failed > 0 ? "the build failed" : "",
  };
  const projects = Object.entries(lacks);
  for (const [name, reason] of projects.filter(([, lack]) => lack !== ""))
    await record(
      name,
      Promise.resolve({ passed: 0, failed: 1, reason: `未运行 not run: ${reason}` }),
    );
  const ready = projects.flatMap(([name, lack]) => (lack === "" ? [name] : []));
  await record("tests", vitest(ready, browserPath));
}
await Promise.all([checks(), tests()]);

announce("汇总 summary");
for (const outcome of outcomes) console.log(lineOf(outcome));
for (const failure of failures) console.log(`FAIL  ${failure}`);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
