// @ts-check
// `npm run test:old`: installs the old browsers beside this file, and runs the checks through Vite,
// since Node 20 reads no TypeScript. Needs the built page in dist.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { installPackage } from "../installPackage.mjs";

const here = dirname(fileURLToPath(import.meta.url));

if (process.platform !== "linux" || process.arch !== "x64") {
  console.error("旧版浏览器只有 Linux x64 版。 The old browsers exist for Linux on x64 only.");
  process.exit(1);
}

installPackage(here, "安装旧版浏览器（约 100 MB） Installing the old browsers (about 100 MB)");

const root = dirname(dirname(here));
const { module } = await runnerImport(join(here, "runOldBrowsers.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.runOldBrowsers(here, join(root, "dist"));
