// @ts-check
// `npm run test:engines`: builds four invented reports and asks ClickHouse and DuckDB about the Parquet files,
// which neither of them wrote: the questions of docs/scale.md, every cell, and a series across the reports.
// What they answer differently is told, and the command fails.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBConnection } from "@duckdb/node-api";
import { installPackage } from "../installPackage.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

if (process.platform !== "linux" || process.arch !== "x64") {
  console.error("只能在 Linux x64 上运行。 Runs on Linux on x64 only.");
  process.exit(1);
}
installPackage(here, "安装 ClickHouse（约 550 MB） Installing ClickHouse (about 550 MB)");
/** Its name apart, since whoever has not run this command has not installed it. */
const library = "chdb";
/** @type {{ readonly query: (sql: string, format: string) => string }} */
const { query: askClickHouse } = await import(library);
const duck = await DuckDBConnection.create();

/** @typedef {Record<string, unknown>} Row */

/**
 * Rows as sorted lines: cells by the names of their columns, numbers as JSON has them.
 *
 * @param {readonly Row[]} rows
 */
const linesOf = (rows) =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.keys(row)
          .sort()
          .map((name) => [name, row[name] ?? null]),
      ),
    )
    .sort();

/** @param {string} sql */
async function byDuckDB(sql) {
  const answer = await duck.runAndReadAll(sql);
  return linesOf(answer.getRowObjectsJson());
}

/**
 * @param {string} sql
 * @param {string} path as it stands in the question
 */
function byClickHouse(sql, path) {
  // A whole number as DuckDB's JSON has it: a text.
  const settings = "SETTINGS output_format_json_quote_64bit_integers = 1";
  const answer = askClickHouse(
    `${sql.replaceAll(`'${path}'`, `file('${path}', Parquet)`)} ${settings}`,
    "JSONEachRow",
  );
  return linesOf(
    answer
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  );
}

let differing = 0;

/**
 * @param {string} name of the question
 * @param {string} sql
 * @param {string} path of the files, as it stands in the question
 */
async function compare(name, sql, path) {
  const [theirs, others] = [await byDuckDB(sql), byClickHouse(sql, path)];
  const isSame = theirs.length > 0 && theirs.join("\n") === others.join("\n");
  console.log(`${isSame ? "✓" : "✗"} ${name}: ${theirs.length} / ${others.length}`);
  if (isSame) return;
  differing += 1;
  const at = theirs.findIndex((line, index) => line !== others[index]);
  console.log(`  DuckDB:     ${theirs[at] ?? "–"}\n  ClickHouse: ${others[at] ?? "–"}`);
}

const folder = mkdtempSync(join(tmpdir(), "engines-"));
try {
  /** @param {readonly string[]} args */
  const run = (args) => {
    const { status, stdout } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`${args.join(" ")}: ${String(status)}`);
    return stdout;
  };
  const datasets = [1, 2, 3].map((seed) => {
    const path = join(folder, `${seed}.json`);
    const size = ["--places", "20", "--metrics", "30", "--years", "5", "--seed", String(seed)];
    const lastYear = String(2025 - seed);
    writeFileSync(
      path,
      run(["scripts/command.mjs", "runGenerate", ...size, "--lastYear", lastYear]),
    );
    return path;
  });
  const out = join(folder, "out");
  const data = [join(root, "data", "dataset.json"), ...datasets];
  run(["scripts/build.mjs", "--drafts", "--out", out, ...data.flatMap((path) => ["--data", path])]);

  const questions = [
    ...readFileSync(join(root, "docs", "scale.md"), "utf8").matchAll(
      /```sql\n-- (.*?)\n(.*?);?\n```/gsu,
    ),
  ];
  const reports = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("figures.parquet"),
  );
  for (const report of reports) {
    const path = join(out, report);
    for (const [, name = "", sql = ""] of questions)
      await compare(`${report}, ${name}`, sql.replaceAll("data/figures.parquet", path), path);
    await compare(`${report}, every cell`, `SELECT * FROM '${path}'`, path);
  }
  const all = join(out, "catalogue", "figures", "*.parquet");
  await compare("all reports, every cell", `SELECT * FROM '${all}'`, all);
  await compare(
    "all reports, a series",
    `SELECT place, period, value, bound, report_id FROM '${all}'
     WHERE (metric_zh, place) IN (SELECT metric_zh, max(place) FROM '${all}' GROUP BY metric_zh
       HAVING count(DISTINCT report_id) > 1)`,
    all,
  );
} finally {
  duck.closeSync();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = differing === 0 ? 0 : 1;
