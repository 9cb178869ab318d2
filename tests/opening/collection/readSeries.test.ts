import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";
import { assert, asyncProperty, nat, subarray } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateDataset } from "../../../scripts/generateDataset";
import { cautionTexts } from "../../../src/analysis/summariseCautions";
import type { Dataset, Observation } from "../../../src/dataset/Dataset";
import { type Figure, lookUp } from "../../../src/dataset/DatasetLookup";
import type { FigureFile, MetricEntry } from "../../../src/export/collection/Catalogue";
import { openCatalogue } from "../../../src/opening/collection/readCatalogue";
import { RangedFile, type Traffic } from "../../../src/opening/collection/RangedFile";
import { MOST_FIGURES, readSeries } from "../../../src/opening/collection/readSeries";
import { type Series, seriesDataset } from "../../../src/opening/collection/seriesDataset";
import { fixture } from "../../dataset/fixture";
import { layOut, serveRanges } from "../../support/collection";
import { ownFolder } from "../../support/ownFolder";

const folder = ownFolder();

/** Four offices, two of them with the same places in other years, and a report of another kind. */
const reports: readonly Dataset[] = [
  generateDataset({ seed: 1, places: 40, metrics: 30, years: 5, gaps: 0.1 }),
  generateDataset({ seed: 2, places: 40, metrics: 30, years: 5, gaps: 0.1, lastYear: 2020 }),
  generateDataset({ seed: 3, places: 25, metrics: 20, years: 3, gaps: 0.3, before: 30 }),
  fixture(),
];

let metrics: readonly MetricEntry[] = [];
let host: Awaited<ReturnType<typeof serveRanges>>;

beforeAll(async () => {
  metrics = layOut(folder, reports);
  host = await serveRanges(folder);
});
afterAll(() => {
  host.close();
});

interface Asked {
  readonly entry: MetricEntry;
  readonly places: readonly string[];
}

/** The answer of the files, as a browser asks for it. */
async function askFiles(
  { entry, places }: Asked,
  traffic: Traffic,
  url = host.url,
): Promise<Series> {
  const file = await openCatalogue(url).figureFile(entry.file);
  const metric = file.metrics[entry.at];
  if (metric === undefined) throw new Error("The file has no such metric");
  const wanted = metric.places.filter(({ name }) => places.includes(name.zh));
  const ranged = new RangedFile(`${url}${entry.file}.parquet`, file.bytes, traffic);
  const rows = await readSeries(ranged, file, wanted);
  return seriesDataset(metric, { name: metric.metric.name, color: "blue" }, rows);
}

const isOf = ({ metric, unit }: Figure, { name, unit: symbol, population }: MetricEntry): boolean =>
  metric.name.zh === name.zh &&
  unit.symbol.zh === symbol.zh &&
  metric.population.zh === population.zh;

/** 鼓楼区 is told with its city, which others have one of as well. */
function fullName({ place }: Figure, report: Dataset): string {
  const isBelowCity = ["county", "town", "village"].includes(place.level);
  const within = report.places.find(({ id }) => id === place.within)?.name.zh ?? "";
  return isBelowCity ? within + place.name.zh : place.name.zh;
}

/** The same by looking at every figure of every report. */
function askReports({ entry, places }: Asked): readonly (readonly [string, Figure])[] {
  return reports.flatMap((report) =>
    lookUp(report)
      .figures.filter((figure) => isOf(figure, entry) && places.includes(fullName(figure, report)))
      .map((figure) => [`${report.id}--${figure.observation.id}`, figure] as const),
  );
}

/** What a chart, a table and a reader make of a figure. */
function saidOf(dataset: Dataset, id: string): unknown {
  const lookup = lookUp(dataset);
  const { observation, place, unit, metric } = lookup.figure(id);
  const { quantity, period, printed, decimals, multiplier, attribution, paragraph } = observation;
  const { direction, series, status = "normal" }: Observation = observation;
  return {
    quantity,
    period,
    printed,
    decimals,
    multiplier,
    attribution,
    paragraph,
    direction,
    series,
    status,
    level: place.level,
    unit: unit.symbol,
    metric: metric.name,
    kind: metric.kind,
  };
}

describe("one metric across reports, read by ranges", () => {
  test("is what every report says, whichever metric and places are asked for", async () => {
    const names = [
      ...new Set(
        reports.flatMap((report) =>
          lookUp(report).figures.map((figure) => fullName(figure, report)),
        ),
      ),
    ];
    await assert(
      asyncProperty(
        nat(metrics.length - 1),
        subarray(names, { minLength: 1, maxLength: 12 }),
        async (at, places) => {
          const entry = metrics[at];
          if (entry === undefined) throw new Error("There is no metric");
          const expected = new Map(askReports({ entry, places }));
          const { dataset, standsIn } = await askFiles(
            { entry, places },
            { requests: 0, bytes: 0 },
          );
          expect(new Set(dataset.observations.map(({ id }) => id))).toEqual(
            new Set(expected.keys()),
          );
          for (const [id, figure] of expected) {
            const report = reports.find((one) => id.startsWith(`${one.id}--`));
            if (report === undefined) throw new Error(`No report has ${id}`);
            expect(saidOf(dataset, id)).toEqual(saidOf(report, figure.observation.id));
            const notes = cautionTexts(lookUp(dataset), [id], "zh").join("");
            for (const note of cautionTexts(lookUp(report), [figure.observation.id], "zh"))
              expect(notes).toContain(note);
            expect(standsIn.get(id)).toEqual({
              folder: `reports/${report.id}/`,
              hasEnglish: true,
              figure: figure.observation.id,
            });
          }
        },
      ),
      { seed: 18, numRuns: 40 },
    );
  });

  test("lies place by place in order of time, so that one place is one piece", async () => {
    const [entry] = metrics;
    if (entry === undefined) throw new Error("There is no metric");
    const file = await openCatalogue(host.url).figureFile(entry.file);
    const rows = file.metrics.flatMap(({ places }) => places);
    let next = 0;
    for (const { first, figures } of rows) {
      expect(first).toBe(next);
      next += figures;
    }
    expect(entry.figures).toBe(
      file.metrics[entry.at]?.places.reduce((sum, { figures }) => sum + figures, 0),
    );
    expect([entry.from, entry.to]).toEqual(["2016", "2025"]);
  });

  test("fetches the end of the file and the groups that hold it, each once", async () => {
    const [entry] = metrics;
    if (entry === undefined) throw new Error("There is no metric");
    const file = await openCatalogue(host.url).figureFile(entry.file);
    const places = file.metrics[entry.at]?.places ?? [];
    const traffic: Traffic = { requests: 0, bytes: 0 };
    const ranged = new RangedFile(`${host.url}${entry.file}.parquet`, file.bytes, traffic);
    host.sent.length = 0;
    await readSeries(ranged, file, places.slice(0, 1));
    expect(traffic.requests).toBe(2);
    expect(traffic.bytes).toBeLessThan(file.bytes / 2);
    expect(host.sent.map(({ status }) => status)).toEqual([206, 206]);
    expect(host.sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(traffic.bytes);
    // Asked again, nothing is fetched.
    await readSeries(ranged, file, places.slice(0, 1));
    expect(traffic.requests).toBe(2);
  });

  test("refuses more than a chart can show before anything is fetched", async () => {
    const traffic: Traffic = { requests: 0, bytes: 0 };
    const ranged = new RangedFile(`${host.url}figures/0001.parquet`, 100, traffic);
    const name = { zh: "某地", en: "Somewhere" };
    await expect(
      readSeries(ranged, { tail: 10 }, [{ name, first: 0, figures: MOST_FIGURES + 1 }]),
    ).rejects.toThrow(RangeError);
    expect(traffic.requests).toBe(0);
  });
});

describe("a host that does not do its part", () => {
  const asked = (): Asked => {
    const [entry] = metrics;
    if (entry === undefined) throw new Error("There is no metric");
    return { entry, places: reports[0]?.places.slice(0, 2).map(({ name }) => name.zh) ?? [] };
  };

  test("that answers no ranges is told apart, and its whole file read when that is asked for", async () => {
    const plain = await serveRanges(folder, { ranges: false });
    await expect(askFiles(asked(), { requests: 0, bytes: 0 }, plain.url)).rejects.toMatchObject({
      fault: "noRanges",
    });
    const { entry, places } = asked();
    const file = await openCatalogue(plain.url).figureFile(entry.file);
    const ranged = new RangedFile(`${plain.url}${entry.file}.parquet`, file.bytes, {
      requests: 0,
      bytes: 0,
    });
    await ranged.readWhole();
    const wanted = file.metrics[entry.at]?.places.filter(({ name }) => places.includes(name.zh));
    expect((await readSeries(ranged, file, wanted ?? [])).length).toBe(askReports(asked()).length);
    plain.close();
  });

  test("that lacks a part, or cannot be reached, says which", async () => {
    const poor = await serveRanges(folder, {
      ranges: true,
      lacks: (path) => path.endsWith(".parquet"),
    });
    await expect(askFiles(asked(), { requests: 0, bytes: 0 }, poor.url)).rejects.toMatchObject({
      fault: "missing",
    });
    poor.close();
    await expect(openCatalogue("http://127.0.0.1:9/").head()).rejects.toMatchObject({
      fault: "unreachable",
    });
  });

  test("that has another edition by now is not believed", async () => {
    const other = mkdtempSync(join(tmpdir(), "edition-"));
    const [entry] = layOut(other, reports.slice(0, 1));
    if (entry === undefined) throw new Error("There is no metric");
    const question = { ...asked(), entry };
    const index = readdirSync(join(other, "figures")).filter((name) => name.endsWith(".json"));
    for (const name of index) {
      const path = join(other, "figures", name);
      const file: FigureFile = JSON.parse(readFileSync(path, "utf8"));
      writeFileSync(path, JSON.stringify({ ...file, bytes: file.bytes - 20 }));
    }
    const changed = await serveRanges(other);
    await expect(askFiles(question, { requests: 0, bytes: 0 }, changed.url)).rejects.toMatchObject({
      fault: "changed",
    });
    for (const name of index)
      truncateSync(join(other, "figures", name.replace(".json", ".parquet")), 100);
    await expect(askFiles(question, { requests: 0, bytes: 0 }, changed.url)).rejects.toMatchObject({
      fault: "changed",
    });
    changed.close();
    rmSync(other, { recursive: true, force: true });
  });
});

describe("the same files, read by an engine of its own", () => {
  test("hold every figure of every report once, and give the same series", async () => {
    const engine = await DuckDBConnection.create();
    const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await engine.runAndReadAll(sql)).getRowObjectsJson();
    const files = `'${join(folder, "figures", "*.parquet")}'`;
    const all = await ask(`SELECT report_id, figure_id FROM ${files}`);
    const expected = reports.flatMap(({ id, observations }) =>
      observations.map((observation) => `${id} ${observation.id}`),
    );
    expect(
      all.map((row) => `${String(row["report_id"])} ${String(row["figure_id"])}`).sort(),
    ).toEqual([...expected].sort());
    for (const entry of [metrics[0], metrics.at(-1)]) {
      if (entry === undefined) throw new Error("There is no metric");
      const place = askReports({
        entry,
        places: reports.flatMap(({ places }) => places.map(({ name }) => name.zh)),
      })[0]?.[1].place.name.zh;
      const rows = await ask(
        `SELECT report_id || '--' || figure_id AS id, value, value_low, value_high, bound, printed FROM ${files}
         WHERE metric_zh = '${entry.name.zh}' AND unit = '${entry.unit.zh}'
           AND population_zh = '${entry.population.zh}' AND place = '${place ?? ""}'`,
      );
      const { dataset } = await askFiles(
        { entry, places: [place ?? ""] },
        { requests: 0, bytes: 0 },
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(new Map(rows.map((row) => [row["id"], [row["bound"], row["printed"]]]))).toEqual(
        new Map(
          dataset.observations.map(({ id, quantity, printed }) => [id, [quantity.bound, printed]]),
        ),
      );
      for (const { id, quantity } of dataset.observations) {
        const row = rows.find((one) => one["id"] === id);
        const ends = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
        const read =
          quantity.bound === "range" ? [row?.["value_low"], row?.["value_high"]] : [row?.["value"]];
        expect(read).toEqual(ends);
      }
    }
    engine.closeSync();
  });
});
