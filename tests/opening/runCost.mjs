// @ts-check
// `npm run test:cost -- [SIGNS] [READER]`: what each reader costs for a quarter, a half and all of so many signs (a
// million when left out), in one process, of all readers or of those whose tests' names hold a word (`workbook`,
// `JSON`, `draft`). Prints a table, and fails where one costs more than 2.6 times as much for twice as much.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runReaders } from "./runReaders.mjs";

const [first = "1000000", ...rest] = process.argv.slice(2);
const isSigns = /^\d+$/u.test(first);
const reader = isSigns ? rest[0] : first;
const signs = isSigns ? first : "1000000";
const folder = mkdtempSync(join(tmpdir(), "cost-"));
const table = join(folder, "table.md");
writeFileSync(table, "");
runReaders("tests/opening/linearCost.test.ts", reader, {
  COST_UP_TO: signs,
  COST_TABLE: table,
});
console.log(
  `| what is read | s of ${Number(signs) / 4} signs | of ${Number(signs) / 2} | of ${signs} | ratio | ratio | refused as |`,
);
console.log("|---|---|---|---|---|---|---|");
console.log(readFileSync(table, "utf8"));
rmSync(folder, { recursive: true });
