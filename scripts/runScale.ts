import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { DuckDBConnection } from "@duckdb/node-api";
import {
  catalogueFiles,
  type FigureFile,
  type MetricEntry,
  type ReportEntry,
} from "../src/export/collection/Catalogue";
import { type CatalogueNames, NameList, reportEntry } from "../src/export/collection/reportEntry";
import { openCatalogue } from "../src/opening/collection/readCatalogue";
import { RangedFile, type Traffic } from "../src/opening/collection/RangedFile";
import { readSeries } from "../src/opening/collection/readSeries";
import { publishCatalogue } from "./buildCollection";
import { FigureShelf } from "./FigureShelf";
import { generateDataset } from "./generateDataset";
import { inNewFolder } from "./inNewFolder";

const USAGE = `用法 Usage: npm run scale -- [4 40 400] | country
构建若干份各 3000 项数据的虚构报告，测量用时、内存、字节数，并与 DuckDB 对照；country 为全国十分之一的规模。
Builds as many invented reports of 3,000 figures each and measures time, memory and bytes; answers are held against DuckDB.
country lays out a tenth of a country's figures, without pages.
`;

/** A tenth of a country: every city, twelve reports of 300 figures each. */
const COUNTRY = { cities: 333, reports: 12, metrics: 300 };

/** Places of one report; 20 groups of them, each with a report for two years at a time. */
const PLACES = 30;
const GROUPS = 20;

/** Writes the datasets of `many` reports into a folder; gives their paths, the last years first. */
function writeReports(folder: string, many: number): readonly string[] {
  return Array.from({ length: many }, (_, at) => {
    const path = join(folder, `${at}.json`);
    const group = at % GROUPS;
    const lastYear = 2025 - 2 * Math.floor(at / GROUPS);
    const size = { places: PLACES, metrics: 50, years: 2, gaps: 0, seed: at + 1 };
    const dataset = generateDataset({ ...size, before: group * PLACES, lastYear });
    writeFileSync(path, JSON.stringify(dataset));
    return path;
  });
}

interface Built {
  readonly seconds: number;
  /** Greatest memory of the build's process, in MB; 0 where the system does not tell. */
  readonly memory: number;
}

/** `npm run build` in a process of its own. */
async function build(paths: readonly string[], out: string): Promise<Built> {
  const args = ["scripts/build.mjs", "--drafts", "--out", out];
  const started = performance.now();
  const child = spawn(process.execPath, [...args, ...paths.flatMap((path) => ["--data", path])], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  let memory = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, "utf8");
      memory = Number(/VmHWM:\s*(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      // Another system, or the process has ended.
    }
  }, 500);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build ended with ${String(code)}`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

async function serve(
  folder: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? "/", "http://host").pathname));
    const bytes = readFileSync(path);
    const range = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? "");
    if (range === null) response.end(bytes);
    else {
      const [start, end] = [Number(range[1]), Number(range[2]) + 1];
      const part = `bytes ${start}-${end - 1}/${bytes.byteLength}`;
      response.writeHead(206, { "Content-Range": part }).end(bytes.subarray(start, end));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const packed = (path: string): number => brotliCompressSync(readFileSync(path)).length;

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** What the catalogue's page fetches before it answers: document, scripts, head and first reports. */
function firstLoad(catalogue: string): { readonly plain: number; readonly packed: number } {
  const html = readFileSync(join(catalogue, "index.html"), "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].map(
    ([, path = ""]) => path,
  );
  const files = ["index.html", ...scripts, "catalogue.json", "reports-1.json"].map((file) =>
    join(catalogue, file),
  );
  return {
    plain: files.reduce((sum, file) => sum + statSync(file).size, 0),
    packed: files.reduce((sum, file) => sum + packed(file), 0),
  };
}

/** A series of some places across all reports, and the same by DuckDB; throws where they differ. */
async function measureSeries(catalogue: string, entry: MetricEntry, places: number) {
  const host = await serve(catalogue);
  const traffic: Traffic = { requests: 0, bytes: 0 };
  const started = performance.now();
  const file: FigureFile = await openCatalogue(host.url).figureFile(entry.file);
  const wanted = file.metrics[entry.at]?.places.slice(0, places) ?? [];
  const ranged = new RangedFile(`${host.url}${entry.file}.parquet`, file.bytes, traffic);
  const rows = await readSeries(ranged, file, wanted, Infinity);
  const ours = performance.now() - started;
  host.close();
  const engine = await DuckDBConnection.create();
  const names = wanted.map(({ name }) => `'${name.zh}'`).join(", ");
  const begun = performance.now();
  const answer = await engine.runAndReadAll(
    `SELECT report_id, figure_id, value, value_low, value_high FROM '${join(catalogue, "figures/*.parquet")}'
     WHERE metric_zh = '${entry.name.zh}' AND place IN (${names})`,
  );
  const theirs = performance.now() - begun;
  const told = (all: readonly Readonly<Record<string, unknown>>[]): string =>
    all
      .map(({ report_id, figure_id, value, value_low, value_high }) =>
        JSON.stringify(
          [report_id, figure_id, value, value_low, value_high].map((cell) => cell ?? null),
        ),
      )
      .sort()
      .join("\n");
  if (told(rows) !== told(answer.getRowObjects())) throw new Error("DuckDB answers otherwise");
  engine.closeSync();
  return { rows: rows.length, ...traffic, ours, theirs };
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** Bytes of the files of a folder whose names end so. */
const bytesOfKind = (folder: string, ending: string): number =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

const metricsOf = (catalogue: string): readonly MetricEntry[] =>
  JSON.parse(readFileSync(join(catalogue, catalogueFiles.metrics), "utf8"));

/** Lays out a tenth of a country as the build does, but for the reports' pages, and asks it what readers ask. */
async function measureCountry(folder: string): Promise<readonly string[]> {
  const started = performance.now();
  const catalogue = join(folder, "catalogue");
  mkdirSync(catalogue);
  const shelf = new FigureShelf(join(folder, "shelf"));
  const names: CatalogueNames = { places: new NameList(), areas: new NameList() };
  const entries: ReportEntry[] = [];
  for (let city = 0; city < COUNTRY.cities; city += 1)
    for (let report = 0; report < COUNTRY.reports; report += 1) {
      const size = { places: 1, metrics: COUNTRY.metrics, years: 1, gaps: 0, before: city };
      const seed = entries.length + 1;
      const dataset = generateDataset({ ...size, seed, lastYear: 2025 - report });
      const at = `reports/${seed}/`;
      shelf.add({ ...dataset, id: `report-${seed}` }, at);
      entries.push(reportEntry(dataset, at, names));
    }
  publishCatalogue(catalogue, entries, names, shelf);
  const seconds = (performance.now() - started) / 1000;
  const figures = join(catalogue, "figures");
  const [entry] = metricsOf(catalogue);
  if (entry === undefined) throw new Error("There is no metric");
  const lines = [
    `${entries.length} reports, ${COUNTRY.cities * COUNTRY.reports * COUNTRY.metrics} figures: ${seconds.toFixed(0)} s, ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB of memory`,
    `Parquet ${(bytesOfKind(figures, ".parquet") / 1e6).toFixed(1)} MB in ${readdirSync(figures).length / 2} files; where metrics and places begin ${kB(bytesOfKind(figures, ".json"))}`,
    `catalogue: reports ${kB(bytesOfKind(catalogue, ".json") - statSync(join(catalogue, catalogueFiles.metrics)).size)}, metrics ${kB(statSync(join(catalogue, catalogueFiles.metrics)).size)}`,
  ];
  for (const places of [1, 5, 40, Infinity]) {
    const { rows, requests, bytes, ours, theirs } = await measureSeries(catalogue, entry, places);
    lines.push(
      `a metric in ${places} cities: ${rows} figures, ${requests} requests, ${kB(bytes)}, ${ours.toFixed(0)} ms; DuckDB ${theirs.toFixed(0)} ms, the same`,
    );
  }
  const engine = await DuckDBConnection.create();
  const all = `'${join(figures, "*.parquet")}'`;
  for (const [question, sql] of [
    ["counts by area", `SELECT area_id, count(*) FROM ${all} GROUP BY area_id`],
    ["all of one year", `SELECT figure_id, value FROM ${all} WHERE period = '2025'`],
    [
      "all of one city",
      `SELECT figure_id, value FROM ${all} WHERE place = (SELECT min(place) FROM ${all})`,
    ],
  ] as const) {
    const begun = performance.now();
    const { length } = (await engine.runAndReadAll(sql)).getRows();
    lines.push(`${question}: ${length} rows, DuckDB ${(performance.now() - begun).toFixed(0)} ms`);
  }
  engine.closeSync();
  return lines;
}

const COLUMNS = [
  "reports",
  "figures",
  "build",
  "memory",
  "published",
  "of it Parquet",
  "first load (br)",
  "figures of a series",
  "requests",
  "bytes",
  "read in",
  "DuckDB",
];

/** `npm run scale`: a Markdown table of what many reports cost. The exit code is 2 for wrong arguments. */
export async function runScale(
  args: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  if (args.length === 1 && args[0] === "country") {
    const lines = await inNewFolder(join(tmpdir(), "scale-"), measureCountry);
    return { code: 0, stdout: `${lines.join("\n")}\n`, stderr: "" };
  }
  const sizes = (args.length === 0 ? ["4", "40", "400"] : args).map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 4 && size <= 10_000))
    return { code: 2, stdout: "", stderr: USAGE };
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = [row(COLUMNS), row(COLUMNS.map(() => "--:"))];
  for (const many of sizes) {
    await inNewFolder(join(tmpdir(), "scale-"), async (folder) => {
      const data = join(folder, "data");
      mkdirSync(data);
      const out = join(folder, "out");
      const { seconds, memory } = await build(writeReports(data, many), out);
      const catalogue = join(out, "catalogue");
      const metrics = metricsOf(catalogue);
      const [entry] = metrics;
      if (entry === undefined) throw new Error("There is no metric");
      const load = firstLoad(catalogue);
      const figures = metrics.reduce((sum, metric) => sum + metric.figures, 0);
      const parquet = bytesOfKind(join(catalogue, "figures"), ".parquet");
      for (const places of [1, 5, 100, Infinity]) {
        const { rows, requests, bytes, ours, theirs } = await measureSeries(
          catalogue,
          entry,
          places,
        );
        lines.push(
          row([
            String(many),
            String(figures),
            `${seconds.toFixed(0)} s`,
            `${memory.toFixed(0)} MB`,
            `${(bytesIn(out) / 1e6).toFixed(0)} MB`,
            `${(parquet / 1e6).toFixed(1)} MB`,
            `${kB(load.plain)} (${kB(load.packed)})`,
            String(rows),
            String(requests),
            kB(bytes),
            `${ours.toFixed(0)} ms`,
            `${theirs.toFixed(0)} ms`,
          ]),
        );
      }
    });
  }
  return { code: 0, stdout: `${lines.join("\n")}\n`, stderr: "" };
}
