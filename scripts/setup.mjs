// @ts-check
// Checks Node and installs the dependencies when they are absent or out of step with the lock file.
// Runs before anything is installed, so it may import nothing but Node's own modules.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALL_LIMIT_MS = 5 * 60 * 1000;

/** The oldest Node that the build tools run on; the same as `engines` in package.json. */
const OLDEST_NODE = [20, 19];

/**
 * The message for a Node that is too old, or `null` when it will do.
 *
 * @param {string} version as `process.versions.node` gives it: 20.19.0
 * @returns {string | null}
 */
export function nodeVersionFault(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  const oldest = OLDEST_NODE.join(".");
  return [
    `需要 Node.js ${oldest} 或更高版本，当前为 ${version}。请从 https://nodejs.org/ 安装新版后重试。`,
    `Node.js ${oldest} or newer is needed; this is ${version}. Install a newer one from https://nodejs.org/ and try again.`,
  ].join("\n");
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what is installed is what the lock file asks for, package by package.
 * An optional package may be missing: npm leaves out the builds for other systems.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes when an install is done
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  const wantedPackages = wanted.packages ?? {};
  const installedPackages = installed.packages ?? {};
  const nothingLeftOver = Object.keys(installedPackages).every((path) => path in wantedPackages);
  const nothingMissing = Object.entries(wantedPackages).every(([path, want]) => {
    if (path === "") return true;
    const have = installedPackages[path];
    if (have === undefined) return want.optional === true;
    return have.version === want.version && have.integrity === want.integrity;
  });
  return nothingLeftOver && nothingMissing;
}

/**
 * @param {string} path
 * @returns {Lock | null} `null` when there is no such file, or no JSON in it
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** @returns {boolean} whether the install went well */
function installDependencies() {
  // Plain `npm ci` leaves out the build tools where NODE_ENV is production, and shows no fault
  // under `npm --silent`. A shell, since Windows starts `npm.cmd` in no other way.
  const result = spawnSync("npm ci --include=dev --loglevel=warn", {
    cwd: root,
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: INSTALL_LIMIT_MS,
  });
  return result.status === 0;
}

/** Leaves a ready `node_modules`, or ends the process with a message that says what to do. */
export function setUp() {
  const fault = nodeVersionFault(process.versions.node);
  if (fault !== null) {
    console.error(fault);
    process.exit(1);
  }
  const wanted = readLock(join(root, "package-lock.json"));
  const installed = readLock(join(root, "node_modules", ".package-lock.json"));
  if (wanted !== null && installed !== null && isInstalled(wanted, installed)) return;

  console.log("正在安装依赖 · Installing dependencies: npm ci");
  if (installDependencies()) return;
  console.error(
    [
      "依赖安装失败，原因见上。请检查网络或 npm 的 registry 设置，然后重试。",
      "The dependencies could not be installed; npm says why above. Check the network or npm's registry setting, then try again.",
    ].join("\n"),
  );
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
