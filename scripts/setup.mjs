// @ts-check
// Checks Node and installs the dependencies when they are absent or out of step with the lock file.
// Runs before anything is installed, so it may import nothing but Node's own modules.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, run } from "./run.mjs";

/** The oldest Node that the build tools run on; the same as `engines` in package.json. */
const OLDEST_NODE = "20.19";

/**
 * The message for a Node that is too old, or `null` when it will do.
 *
 * @param {string} version as `process.versions.node` gives it: 20.19.0
 * @returns {string | null}
 */
export function nodeVersionFault(version) {
  if (version.localeCompare(OLDEST_NODE, "en", { numeric: true }) >= 0) return null;
  return [
    `需要 Node.js ${OLDEST_NODE} 或更高版本，当前为 ${version}。请从 https://nodejs.org/ 安装新版后重试。`,
    `Node.js ${OLDEST_NODE} or newer is needed; this is ${version}. Install a newer one from https://nodejs.org/ and try again.`,
  ].join("\n");
}

/**
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */

/**
 * Whether what is installed is what the lock file asks for, package by package.
 * An optional package may be missing: npm leaves out the builds for other systems.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes when an install is done
 * @returns {boolean}
 */
export function isInstalled({ packages: wanted = {} }, { packages: installed = {} }) {
  const nothingMissing = Object.entries(wanted).every(([path, want]) => {
    const have = installed[path];
    if (path === "" || have === undefined) return path === "" || want.optional === true;
    return have.version === want.version && have.integrity === want.integrity;
  });
  return nothingMissing && Object.keys(installed).every((path) => path in wanted);
}

/**
 * @param {string[]} path
 * @returns {Lock | null} `null` when there is no such file, or no JSON in it
 */
function readLock(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), "utf8"));
  } catch {
    return null;
  }
}

/** Leaves a ready `node_modules`, or ends the process with a message that says what to do. */
export async function setUp() {
  const fault = nodeVersionFault(process.versions.node);
  if (fault !== null) {
    console.error(fault);
    process.exit(1);
  }
  const wanted = readLock("package-lock.json");
  const installed = readLock("node_modules", ".package-lock.json");
  if (wanted !== null && installed !== null && isInstalled(wanted, installed)) return;
  console.log("正在安装依赖 · Installing dependencies: npm ci");
  // Plain `npm ci` leaves out the build tools where NODE_ENV is production, and shows no fault under `npm --silent`.
  if ((await run("npm ci --include=dev --loglevel=warn")) === "") return;
  console.error(
    [
      "依赖安装失败，原因见上。请检查网络或 npm 的 registry 设置，然后重试。",
      "The dependencies could not be installed; npm says why above. Check the network or npm's registry setting, then try again.",
    ].join("\n"),
  );
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUp();
