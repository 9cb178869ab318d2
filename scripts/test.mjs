// @ts-check
// `npm test`: sets up, runs every step even after one has failed, and sums them up on the last line.
// Runs before anything is installed, so it may import nothing but Node's own modules at the top.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countTests } from "./countTests.mjs";
import { ensureBrowser } from "./installBrowser.mjs";
import { setUp } from "./setup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reportFolder = "node_modules/.cache/test-reports";
const STEP_LIMIT_MS = 11 * 60 * 1000;
/** Set-up and steps together; what is left of it limits each step. */
const deadline = Date.now() + 14 * 60 * 1000;

/**
 * @typedef {{ name: string, passed: number, failed: number, reason: string, seconds: number }} Outcome
 */

/**
 * @param {string} command for a shell, since Windows starts npm in no other way
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} what went wrong; empty when nothing did
 */
function run(command, env) {
  return new Promise((resolve) => {
    // A process group of its own, so that a step out of time ends with its browser and its server.
    const grouped = process.platform !== "win32";
    const child = spawn(command, {
      cwd: root,
      env,
      shell: true,
      detached: grouped,
      stdio: ["ignore", "inherit", "inherit"],
    });
    const end = () => {
      if (child.pid === undefined) return;
      if (grouped) process.kill(-child.pid, "SIGKILL");
      else child.kill();
    };
    const interrupt = () => {
      end();
      process.exit(130);
    };
    const limit = Math.min(STEP_LIMIT_MS, Math.max(deadline - Date.now(), 1));
    let outOfTime = false;
    const timer = setTimeout(() => {
      outOfTime = true;
      end();
    }, limit);
    process.once("SIGINT", interrupt);
    process.once("SIGTERM", interrupt);
    child.once("close", (code) => {
      clearTimeout(timer);
      process.off("SIGINT", interrupt);
      process.off("SIGTERM", interrupt);
      if (outOfTime) resolve(`out of time after ${Math.round(limit / 1000)} s`);
      else resolve(code === 0 ? "" : `exit code ${code}`);
    });
  });
}

/** @param {string} title */
function announce(title) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(2, 76 - title.length))}`);
}

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, reason: string }>} work
 * @returns {Promise<Outcome>}
 */
async function timed(name, work) {
  const start = Date.now();
  const result = await work();
  return { name, ...result, seconds: (Date.now() - start) / 1000 };
}

/**
 * A step that counts as one: an npm script that passes or fails.
 *
 * @param {string} name of the script in package.json
 * @returns {Promise<Outcome>}
 */
function checkStep(name) {
  const command = `npm run --silent ${name}`;
  announce(command);
  return timed(name, async () => {
    const reason = await run(command, process.env);
    return { passed: reason === "" ? 1 : 0, failed: reason === "" ? 0 : 1, reason };
  });
}

/**
 * A step that counts each of its tests: one project of vitest.config.ts.
 *
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
function vitestStep(project, env) {
  const reportFile = `${reportFolder}/${project}.json`;
  const command = `npm exec -- vitest run --project ${project} --allowOnly=false --reporter=default --reporter=json --outputFile.json=${reportFile}`;
  announce(`vitest: ${project}`);
  return timed(project, async () => {
    const fault = await run(command, env);
    const count = countTests(readReport(join(root, reportFile)), fault === "");
    return { ...count, reason: [count.reason, fault].filter((part) => part !== "").join(", ") };
  });
}

/**
 * @param {string} path
 * @returns {import("./countTests.mjs").TestReport | null}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * A step that cannot run counts as failed, so that it is not taken for passed.
 *
 * @param {string} name
 * @param {string} reason
 * @returns {Outcome}
 */
function notRun(name, reason) {
  announce(name);
  console.log(`未运行 not run: ${reason}`);
  return { name, passed: 0, failed: 1, reason: `not run: ${reason}`, seconds: 0 };
}

/** @param {Outcome[]} outcomes */
function printSummary(outcomes) {
  announce("汇总 summary");
  for (const { name, passed, failed, reason, seconds } of outcomes) {
    const state = failed === 0 ? "ok  " : "FAIL";
    const counts = `${passed} passed, ${failed} failed`;
    const line = `${state}  ${name.padEnd(14)} ${counts.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${reason}`;
    console.log(line.trimEnd());
  }
}

announce("准备 set-up");
setUp();
const browserPath = await ensureBrowser();
console.log(`浏览器 browser: ${browserPath ?? "无 none"}`);
// An older run's report must not count for this one.
rmSync(join(root, reportFolder), { recursive: true, force: true });
mkdirSync(join(root, reportFolder), { recursive: true });

/** @type {Outcome[]} */
const outcomes = [];
for (const name of ["types", "lint", "format:check", "unused", "build"]) {
  outcomes.push(await checkStep(name));
}
const isBuilt = outcomes.every(({ name, failed }) => name !== "build" || failed === 0);

if (browserPath === null) {
  outcomes.push(await vitestStep("unit", process.env));
  outcomes.push(notRun("browser", "no browser"), notRun("built", "no browser"));
} else {
  const env = { ...process.env, BROWSER_PATH: browserPath };
  outcomes.push(await vitestStep("unit", env), await vitestStep("browser", env));
  // Without this an older dist would be tested.
  outcomes.push(isBuilt ? await vitestStep("built", env) : notRun("built", "the build failed"));
}

printSummary(outcomes);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
