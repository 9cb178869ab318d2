// @ts-check
// Finds a Chromium-based browser that starts. Installs nothing: see installBrowser.mjs.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const START_LIMIT_MS = 30_000;

/** Environment variables that may name the browser, the first one set wins. */
const PATH_VARIABLES = ["BROWSER_PATH", "CHROME_PATH"];

/** Flags for every start: quiet on the network, and able to run as root in a container. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * @typedef {{ path: string, source: "environment" | "installed" | "playwright" }} FoundBrowser
 * @typedef {{ browser: FoundBrowser | null, tried: string[], mayInstall: boolean }} BrowserSearch
 *   `tried`: one line for each place that gave nothing; `mayInstall`: whether another may take its place
 */

/** @returns {string[]} the usual places of Chrome, Chromium and Edge on this system, best first */
function installedPlaces() {
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, "Contents", "MacOS", app)),
    );
  }
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => process.env[name] ?? [],
    );
    return folders.flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  }
  return ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"];
}

/** @returns {string[]} where the programs' names lead on the PATH */
function placesOnPath() {
  const names =
    process.platform === "win32"
      ? ["chrome.exe", "msedge.exe"]
      : [
          "google-chrome-stable",
          "google-chrome",
          "chromium",
          "chromium-browser",
          "microsoft-edge-stable",
          "microsoft-edge",
        ];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Promise<string[]>} where playwright keeps its own download; empty before npm ci */
async function playwrightPlaces() {
  try {
    const { chromium } = await import("playwright");
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Why a browser does not start, or `null` when it does. `--version` alone would not do: Chrome on
 * Windows answers it with a window, and a wrapper script answers it where the browser is missing.
 *
 * @param {string} path
 * @returns {string | null}
 */
export function startFault(path) {
  if (!existsSync(path)) return "没有这个文件 no such file";
  const profile = mkdtempSync(join(tmpdir(), "browser-profile-"));
  try {
    const result = spawnSync(
      path,
      ["--headless", ...BROWSER_FLAGS, `--user-data-dir=${profile}`, "--dump-dom", "about:blank"],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: START_LIMIT_MS },
    );
    if (result.status === 0) return null;
    const lastLine = (result.stderr ?? "").trim().split("\n").at(-1);
    return `启动失败 does not start: ${result.error?.message ?? lastLine ?? `exit code ${result.status}`}`;
  } finally {
    // Chromium's last processes may still write for a moment after it has ended.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The first of these paths whose browser starts, and why those before it do not.
 *
 * @param {string[]} paths
 * @returns {{ path: string | null, tried: string[] }} `tried` leaves out paths where there is no file
 */
function firstThatStarts(paths) {
  const tried = [];
  for (const path of paths.filter((candidate) => existsSync(candidate))) {
    const fault = startFault(path);
    if (fault === null) return { path, tried };
    tried.push(`${path}: ${fault}`);
  }
  return { path: null, tried };
}

/**
 * @param {string} variable
 * @param {string} path
 * @returns {BrowserSearch}
 */
function namedBrowser(variable, path) {
  const fault = startFault(path);
  return {
    browser: fault === null ? { path, source: "environment" } : null,
    tried: fault === null ? [] : [`${variable}=${path}: ${fault}`],
    // A path named in the environment is a decision: another browser would pass over it in silence.
    mayInstall: false,
  };
}

/**
 * Looks in the environment, then among the installed browsers, then in playwright's own download.
 *
 * @returns {Promise<BrowserSearch>}
 */
export async function findBrowser() {
  for (const variable of PATH_VARIABLES) {
    const path = process.env[variable] ?? "";
    if (path !== "") return namedBrowser(variable, path);
  }
  const installed = firstThatStarts([...placesOnPath(), ...installedPlaces()]);
  if (installed.path !== null) {
    return {
      browser: { path: installed.path, source: "installed" },
      tried: installed.tried,
      mayInstall: true,
    };
  }
  const own = firstThatStarts(await playwrightPlaces());
  return {
    browser: own.path === null ? null : { path: own.path, source: "playwright" },
    tried: [
      "PATH 和常见位置的 Chrome、Chromium、Edge：无可用者 Chrome, Chromium or Edge on the PATH or in the usual places: none starts",
      ...installed.tried,
      "playwright 自带的浏览器：无可用者 playwright's own browser: none starts",
      ...own.tried,
    ],
    mayInstall: true,
  };
}
