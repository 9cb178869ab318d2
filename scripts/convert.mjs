// Node 20 does not run TypeScript itself; Vite, which builds the page, reads it here as well.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(join(here, "runConvert.ts"), {
  root: dirname(here),
  configFile: false,
  logLevel: "error",
});
const { code, stdout, stderr } = await module.runConvert(process.argv.slice(2));
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = code;
