// @ts-check
// Leaves a browser that starts, and fonts to draw Chinese with, installing them where it may.
import { spawnSync } from "node:child_process";
import { findBrowser } from "./findBrowser.mjs";
import { run } from "./run.mjs";

/**
 * @param {string} command
 * @param {...string} args
 * @returns {string | null} what the command says; `null` where it is absent or fails
 */
function answer(command, ...args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/**
 * @param {string} packages
 * @returns {Promise<string>} why the system's package manager did not install them; empty when it did
 */
async function installPackages(packages) {
  const isRoot = process.getuid?.() === 0;
  if (answer("apt-get", "--version") === null || !(isRoot || answer("sudo", "-n", "true") !== null))
    return "不可用 not available";
  console.log(`正在安装系统软件包 · Installing system packages: ${packages}`);
  const aptGet = `${isRoot ? "" : "sudo -n "}env DEBIAN_FRONTEND=noninteractive apt-get`;
  return run(`${aptGet} update; ${aptGet} install -y --no-install-recommends ${packages}`);
}

/** @returns {Promise<string>} why playwright could not fetch a browser of its own; empty when it could */
async function downloadBrowser() {
  console.log("正在下载浏览器 · Downloading a browser: playwright install chromium");
  return run("npm exec -- playwright install chromium --only-shell");
}

/** Downloaded, else from the system's packages; not every system has the one without windows. */
const INSTALLS = [
  downloadBrowser,
  () => installPackages("chromium-headless-shell"),
  () => installPackages("chromium"),
];

/**
 * What the pages are written with, on a system that finds its fonts by fontconfig. Without one for Chinese every
 * character is the same empty box; without one as wide as Arial English is set a tenth wider than on any desktop.
 */
const FONTS = [
  {
    name: { zh: "中文字体", en: "font for Chinese" },
    packages: "fonts-noto-cjk",
    stands: () => (answer("fc-list", ":lang=zh") ?? "") !== "",
  },
  {
    name: { zh: "与 Arial 等宽的字体", en: "font as wide as Arial" },
    packages: "fonts-liberation",
    stands: () => /Arial|Arimo|Liberation Sans/u.test(answer("fc-match", "Arial") ?? ""),
  },
];

async function ensureFonts() {
  if (process.platform !== "linux") return;
  for (const { name, packages, stands } of FONTS) {
    if (stands() || (await installPackages(packages)) === "") continue;
    console.warn(
      [
        `没有${name.zh}，浏览器测试中的版面可能与实际不同。请安装 ${packages} 或其他合适的字体。`,
        `No ${name.en}: what the browser tests measure may differ from the real page. Install ${packages} or another.`,
      ].join("\n"),
    );
  }
}

/**
 * The browser to test in: found, else downloaded, else from the system's packages.
 *
 * @returns {Promise<string | null>} its path; `null` when there is none, after a message that says what to do
 */
export async function ensureBrowser() {
  let search = await findBrowser();
  const tried = [...search.tried];
  for (const install of INSTALLS) {
    if (search.path !== null || !search.mayInstall) break;
    const fault = await install();
    if (fault !== "") tried.push(`安装 install: ${fault}`);
    search = await findBrowser();
  }
  if (search.path !== null) {
    await ensureFonts();
    return search.path;
  }
  console.error(
    [
      "找不到可用的浏览器，浏览器测试无法运行。已尝试：",
      "No browser that starts was found, so the browser tests cannot run. Tried:",
      ...[...new Set([...tried, ...search.tried])].map((line) => `  - ${line}`),
      "请安装 Chrome、Chromium 或 Edge，或将 BROWSER_PATH 设为浏览器程序的路径，然后重试。",
      "Install Chrome, Chromium or Edge, or set BROWSER_PATH to the browser's program, and try again.",
    ].join("\n"),
  );
  return null;
}
