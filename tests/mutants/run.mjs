// @ts-check
// `npm run test:mutants -- ROOM …`: changes the code of a room in small ways, one at a time, and tells which
// changes no test noticed. A path of a file does for a room; `--changed` takes the files that differ from main.
// `--sample=0.2 --seed=1` takes a part of the code, the same for the same seed.
// What is worked out once, when a file is loaded (tables of words, schemas), needs every test for every change,
// and is changed with `--static` alone.
// The tests stay loaded from one change to the next, those in a browser too (warmRunner.mjs).
// Reports: node_modules/.cache/mutants/ROOM.html and ROOM.json.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
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

const { values, positionals } = parseArgs({
  options: {
    changed: { type: "boolean", default: false },
    sample: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    static: { type: "boolean", default: false },
    concurrency: { type: "string", default: "1" },
  },
  allowPositionals: true,
});

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

const files = [
  ...positionals.flatMap((asked) => (asked in rooms ? filesIn(folderOf(asked)) : [asked])),
  ...(values.changed
    ? execFileSync("git", ["diff", "--name-only", "--diff-filter=d", "main"], { cwd: root })
        .toString()
        .split("\n")
    : []),
].filter((path) => isCode(path) && statSync(join(root, path)).isFile());
if (files.length === 0) {
  console.error(
    `没有可变异的代码。 No code to change. npm run test:mutants -- ${Object.keys(rooms).join(" | ")} | src/….ts | --changed`,
  );
  process.exit(2);
}

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
    Number(values.sample),
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
