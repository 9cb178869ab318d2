// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/**
 * Installs the package of a folder, which only its own command needs, unless it stands as its lock file says.
 * Ends the process where npm cannot.
 *
 * @param {string} folder
 * @param {string} message what is installed, and how large it is
 */
export function installPackage(folder, message) {
  const stamp = join(folder, "node_modules", ".installed-lock.json");
  const lock = textOf(join(folder, "package-lock.json"));
  if (textOf(stamp) === lock) return;
  console.log(message);
  // No package's own script is needed, and what they share with the project is the project's own.
  const npm = spawnSync(
    "npm",
    ["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"],
    { cwd: folder, stdio: "inherit" },
  );
  if (npm.status !== 0) process.exit(1);
  writeFileSync(stamp, lock);
}
