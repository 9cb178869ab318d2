// @ts-check
// `npm run generate`: runs scripts/runGenerate.ts through Vite, since Node 20 reads no TypeScript.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(join(here, "runGenerate.ts"), {
  root: dirname(here),
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.generate(process.argv.slice(2), process.stdout, process.stderr);
