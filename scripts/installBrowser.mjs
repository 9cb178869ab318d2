// @ts-check
// Leaves a browser that starts, and fonts to draw Chinese with, installing them where it may.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./findBrowser.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DOWNLOAD_LIMIT_MS = 3 * 60 * 1000;
const PACKAGES_LIMIT_MS = 4 * 60 * 1000;

/**
 * Runs a command with its output shown.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {number} limit in milliseconds
 * @returns {boolean} whether it ended well within its limit
 */
function run(command, args, limit) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: limit,
  });
  return result.status === 0;
}

/** @returns {boolean} whether playwright could fetch a browser of its own */
function downloadBrowser() {
  console.log("正在下载浏览器 · Downloading a browser: playwright install chromium");
  const cli = join(root, "node_modules", "playwright", "cli.js");
  return run(process.execPath, [cli, "install", "chromium", "--no-shell"], DOWNLOAD_LIMIT_MS);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether the command is there and ends well
 */
function answers(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** @returns {string[] | null} what goes before `apt-get`, or `null` where packages may not be installed */
function aptPrefix() {
  if (process.platform !== "linux" || !answers("apt-get", ["--version"])) return null;
  if (process.getuid?.() === 0) return [];
  return answers("sudo", ["-n", "true"]) ? ["sudo", "-n"] : null;
}

/**
 * @param {string[]} packages
 * @returns {boolean} whether the system's package manager was allowed to, and did
 */
function installPackages(packages) {
  const prefix = aptPrefix();
  if (prefix === null) return false;
  console.log(`正在安装系统软件包 · Installing system packages: ${packages.join(" ")}`);
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [command = "apt-get", ...rest] = [...prefix, "apt-get", ...args];
    return run(command, rest, PACKAGES_LIMIT_MS);
  };
  aptGet("update");
  return aptGet("install", "-y", "--no-install-recommends", ...packages);
}

/** Without a font for Chinese every character is the same empty box, and no layout is the real one. */
function ensureChineseFont() {
  if (process.platform !== "linux") return;
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if ((list.stdout ?? "").trim() !== "" || installPackages(["fonts-noto-cjk"])) return;
  console.warn(
    [
      "没有中文字体，浏览器测试中的版面可能与实际不同。请安装 fonts-noto-cjk 或其他中文字体。",
      "No font for Chinese: what the browser tests measure may differ from the real page. Install fonts-noto-cjk or another.",
    ].join("\n"),
  );
}

/**
 * @param {boolean} isDone
 * @returns {string}
 */
function outcomeOf(isDone) {
  return isDone
    ? "已安装，但无法启动 installed, but does not start"
    : "不可用或失败 not available, or failed";
}

/**
 * The browser to test in: found, else downloaded, else from the system's packages.
 *
 * @returns {Promise<string | null>} its path; `null` when there is none, after a message that says what to do
 */
export async function ensureBrowser() {
  let search = await findBrowser();
  const installs = [];
  if (search.browser === null && search.mayInstall) {
    installs.push(`playwright install chromium: ${outcomeOf(downloadBrowser())}`);
    search = await findBrowser();
  }
  if (search.browser === null && search.mayInstall) {
    const isDone = installPackages(["chromium", "fonts-noto-cjk"]);
    installs.push(`apt-get install chromium: ${outcomeOf(isDone)}`);
    search = await findBrowser();
  }
  if (search.browser !== null) {
    ensureChineseFont();
    return search.browser.path;
  }
  console.error(
    [
      "找不到可用的浏览器，浏览器测试无法运行。已尝试：",
      "No browser that starts was found, so the browser tests cannot run. Tried:",
      ...[...search.tried, ...installs].map((line) => `  - ${line}`),
      "请安装 Chrome、Chromium 或 Edge，或将 BROWSER_PATH 设为浏览器程序的路径，然后重试。",
      "Install Chrome, Chromium or Edge, or set BROWSER_PATH to the browser's program, and try again.",
    ].join("\n"),
  );
  return null;
}
