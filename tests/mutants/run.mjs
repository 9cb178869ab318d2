// @ts-check
// `npm run test:mutants -- ROOM …`: changes the code of a room in small ways, one at a time, and tells which
// changes no test noticed. A path of a file does for a room; `--changed` takes the files that differ from main.
// `--sample=0.2 --seed=1` takes a part of the code, the same for the same seed.
// What is worked out once, when a file is loaded (tables of words, schemas), needs every test for every change,
// and is changed with `--static` alone.
// The tests stay loaded from one change to the next, those in a browser too (warmRunner.mjs).
// Reports: node_modules/.cache/mutants/ROOM.html and ROOM.json.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installPackage } from "../installPackage.mjs";
import { sampleCode } from "./sampleCode.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

/**
 * The rooms, and whose tests are held against their mutants: their own, and of those who live by what they do;
 * of a room with slow tests single files.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const rooms = {
  dataset: ["dataset", "selection", "analysis", "wording", "columns", "opening/faultCatalogue"],
  reading: ["reading", "audit"],
  audit: ["audit"],
  wording: [
    "wording",
    "analysis",
    "selection",
    "columns",
    "export",
    "charts",
    "opening/plainTables",
  ],
  selection: ["selection", "wording"],
  analysis: ["analysis", "wording", "columns", "charts", "export/office"],
  columns: ["columns", "export", "opening/roundTrip"],
  export: ["export"],
  opening: ["opening"],
  charts: ["charts"],
  page: ["page"],
  scripts: ["tooling", "bench/generateDataset", "audit/runAudit", "opening/collection/readSeries"],
};

/** Rooms whose tests in a browser are held against their mutants too: what is drawn can be told in no other way. */
const drawn = new Set(["charts", "page", "export"]);

const USAGE = `用法 Usage: npm run test:mutants -- [ROOM | FILE …] [--changed] [--sample=SHARE] [--seed=SEED] [--static] [--concurrency=N]
  ROOM            ${Object.keys(rooms).join(" | ")}
  FILE            一个源文件 one file of a room: src/….ts, scripts/….ts
  --changed       与 main 不同的文件 the files that differ from main
  --sample=SHARE  只取一部分，大于 0 至 1 a part of the code, above 0 and up to 1 (1)
  --seed=SEED     取哪一部分，同一种子总是同一部分 which part: the same for the same seed (1)
  --static        连同加载时算好的内容，很慢 what is worked out on loading as well, slowly
  --concurrency=N 同时进行几个，从 1 起 how many at once, from 1 (1)
  --help          显示本说明 this text`;

/**
 * Ends the process before anything is installed.
 *
 * @param {string} fault in both languages
 * @returns {never}
 */
function refuse(fault) {
  console.error(`${fault}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        changed: { type: "boolean", default: false },
        sample: { type: "string", default: "1" },
        seed: { type: "string", default: "1" },
        static: { type: "boolean", default: false },
        concurrency: { type: "string", default: "1" },
        help: { type: "boolean", default: false, short: "h" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return refuse(`无法识别的选项。 ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { values, positionals } = readOptions();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const share = Number(values.sample);
if (!(share > 0 && share <= 1))
  refuse(`--sample 应大于 0 且不超过 1。 --sample is above 0 and up to 1, not ${values.sample}.`);
if (!/^[1-9]\d*$/u.test(values.concurrency))
  refuse(
    `--concurrency 应为从 1 起的整数。 --concurrency is a whole number from 1, not ${values.concurrency}.`,
  );

/** @param {string} path */
const roomOf = (path) => path.split("/")[path.startsWith("src/") ? 1 : 0] ?? "";

/** @param {string} room */
const folderOf = (room) => (room === "scripts" ? room : `src/${room}`);

/** What measures and tells, and decides nothing. */
const MEASURES = /^scripts\/runScale\.ts$/u;

/** @param {string} path */
const isCode = (path) => /\.tsx?$/u.test(path) && !MEASURES.test(path) && roomOf(path) in rooms;

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
    (file) => `${folder}/${file}`,
  );

for (const asked of positionals)
  if (!(asked in rooms) && !existsSync(join(root, asked)))
    refuse(`没有这一目录或文件：${asked} No such room or file: ${asked}`);
const files = [
  ...positionals.flatMap((asked) => (asked in rooms ? filesIn(folderOf(asked)) : [asked])),
  ...(values.changed
    ? execFileSync("git", ["diff", "--name-only", "--diff-filter=d", "main"], { cwd: root })
        .toString()
        .split("\n")
    : []),
].filter((path) => isCode(path) && statSync(join(root, path)).isFile());
if (files.length === 0) refuse("没有可变异的代码。 No code to change.");

installPackage(
  here,
  "安装变异测试工具（约 60 MB） Installing the tool that makes mutants (about 60 MB)",
);

const reports = join(root, "node_modules", ".cache", "mutants");
mkdirSync(reports, { recursive: true });

const survivors = join(here, "tellSurvivors.mjs");

let failed = false;
for (const room of new Set(files.map(roomOf))) {
  const mutate = sampleCode(
    root,
    files.filter((path) => roomOf(path) === room),
    share,
    values.seed,
  );
  const settings = join(reports, `${room}.conf.json`);
  writeFileSync(
    settings,
    JSON.stringify({
      packageManager: "npm",
      plugins: [join(here, "warmRunner.mjs"), survivors],
      testRunner: "warm",
      coverageAnalysis: "perTest",
      mutate,
      ignoreStatic: !values.static,
      warnings: { slow: false },
      // The runner ends by itself what gives no sign any more.
      timeoutMS: 60 * 60_000,
      dryRunTimeoutMinutes: 60,
      timeoutFactor: 1.2,
      // It would be rewritten by an interface that this TypeScript no longer has.
      tsconfigFile: "none",
      tempDirName: ".cache/mutants",
      // What no test reads: a file of tests that misses something as it is loaded is left out without a word.
      ignorePatterns: ["/dist", "/.build-*", "/bench", "/tests/oldBrowsers"],
      concurrency: Number(values.concurrency),
      reporters: ["survivors", "clear-text", "progress-append-only", "json", "html"],
      clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
      jsonReporter: { fileName: join(reports, `${room}.json`) },
      htmlReporter: { fileName: join(reports, `${room}.html`) },
    }),
  );
  console.log(`${room}: ${String(mutate.length)}`);
  const { status } = spawnSync(
    process.execPath,
    [join(here, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js"), "run", settings],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        MUTANT_TESTS: (rooms[room] ?? []).join(","),
        MUTANT_BROWSER: drawn.has(room) ? "yes" : "no",
      },
    },
  );
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
