// @ts-check
// Finds a Chromium-based browser that starts. Installs nothing: see installBrowser.mjs.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Environment variables that may name the browser, the first one set wins. */
const PATH_VARIABLES = ["BROWSER_PATH", "CHROME_PATH"];

/**
 * Programs looked for on the PATH; where others are installed, playwright knows. The one without windows comes first:
 * it is the same engine, and the tests of the built page take a third less of the processor in it.
 */
const NAMES = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];

/** Chrome and Edge in their usual places on every system, and playwright's own download. */
const CHANNELS = ["chrome", "msedge", "chromium-headless-shell", "chromium"];

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
 * @typedef {{ path: string | null, tried: string[], mayInstall: boolean }} BrowserSearch
 *   `path`: of the program, `null` when none starts; `tried`: one line for each place that gave nothing;
 *   `mayInstall`: whether another may take its place
 */

/**
 * Starts a browser as the tests do, and says where its program stands or why it does not start.
 *
 * @param {{ executablePath: string } | { channel: string }} place
 * @returns {Promise<{ path: string } | { fault: string }>}
 */
async function start(place) {
  try {
    const { chromium } = await import("playwright");
    const server = await chromium.launchServer({ ...place, args: BROWSER_FLAGS });
    const path = server.process().spawnfile;
    await server.close();
    return { path };
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { fault: `启动失败 does not start: ${line.replace(/^browserType\.\w+: /u, "")}` };
  }
}

/**
 * Looks in the environment, then on the PATH, then where Chrome, Edge and playwright's own browser are installed.
 *
 * @returns {Promise<BrowserSearch>}
 */
export async function findBrowser() {
  for (const variable of PATH_VARIABLES) {
    const path = process.env[variable] ?? "";
    if (path === "") continue;
    const started = await start({ executablePath: path });
    // A path named in the environment is a decision: another browser would pass over it in silence.
    return "path" in started
      ? { path: started.path, tried: [], mayInstall: false }
      : { path: null, tried: [`${variable}=${path}: ${started.fault}`], mayInstall: false };
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
      .filter((path) => existsSync(path))
      .map((executablePath) => ({ executablePath })),
    ...CHANNELS.map((channel) => ({ channel })),
  ];
  /** @type {string[]} */
  const tried = [];
  for (const place of places) {
    const started = await start(place);
    if ("path" in started) return { path: started.path, tried, mayInstall: true };
    tried.push(`${Object.values(place).join("")}: ${started.fault}`);
  }
  return { path: null, tried, mayInstall: true };
}
