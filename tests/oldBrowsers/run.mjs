// @ts-check
// `npm run test:old`: installs the old browsers beside this file, and runs the checks through Vite,
// since Node 20 reads no TypeScript. Needs the built page in dist.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = dirname(fileURLToPath(import.meta.url));

if (process.platform !== "linux" || process.arch !== "x64") {
  console.error("旧版浏览器只有 Linux x64 版。 The old browsers exist for Linux on x64 only.");
  process.exit(1);
}

/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** The lock file of the last install, kept to see whether another is needed. */
const stamp = join(here, "node_modules", ".installed-lock.json");
const lock = textOf(join(here, "package-lock.json"));
if (textOf(stamp) !== lock) {
  console.log("安装旧版浏览器（约 100 MB） Installing the old browsers (about 100 MB)");
  // Their own scripts are not needed: what the packages hold is unpacked here.
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: here,
    stdio: "inherit",
  });
  if (npm.status !== 0) process.exit(1);
  writeFileSync(stamp, lock);
}

const root = dirname(dirname(here));
const { module } = await runnerImport(join(here, "runOldBrowsers.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.runOldBrowsers(here, join(root, "dist"));
