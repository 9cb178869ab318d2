// @ts-check
// Runs one of the commands, `node scripts/command.mjs runAudit …`. Node 20 does not run TypeScript
// itself; Vite, which builds the page, reads it here as well.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [name = "", ...args] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(join(here, `${name}.ts`), {
  root: dirname(here),
  configFile: false,
  logLevel: "error",
});
const { code, stdout, stderr } = await module[name](args, process.stdout);
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = code;
