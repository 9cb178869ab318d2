import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { figuresTable } from "../../src/columns/figures";
import { type DatasetLookup, lookUp } from "../../src/dataset/DatasetLookup";
import { parseDataset } from "../../src/dataset/parseDataset";
import { serializeParquet } from "../../src/export/serializeParquet";
import { indexFigures } from "../../src/selection/FigureIndex";
import { type Selection, everything } from "../../src/selection/Selection";
import { selectFigures } from "../../src/selection/selectFigures";
import { fixture } from "../dataset/fixture";
import { report } from "../support/report";
import { ownFolder } from "../support/ownFolder";

const folder = ownFolder();
let engine: DuckDBConnection;
beforeAll(async () => {
  engine = await DuckDBConnection.create();
});
afterAll(() => {
  engine.closeSync();
});

/** What DuckDB answers about a file, which this project did not teach it to read. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const reader = await engine.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

function written(lookup: DatasetLookup, name = "figures"): string {
  const path = join(folder, `${name}.parquet`);
  writeFileSync(path, serializeParquet(lookup));
  return path;
}

function reportLookup(): DatasetLookup {
  const parsed = parseDataset(report, parsePrinted);
  if (!parsed.ok) throw new Error("data/dataset.json has faults");
  return lookUp(parsed.dataset);
}

describe("figures.parquet, read by an engine of its own", () => {
  test("has the columns of figures.csv with their types, and the days of the period", async () => {
    const lookup = lookUp(fixture());
    const types = await ask(`DESCRIBE SELECT * FROM '${written(lookup)}'`);
    const typeOf = Object.fromEntries(
      types.map((row) => [String(row["column_name"]), row["column_type"]]),
    );
    expect(Object.keys(typeOf)).toEqual([
      ...figuresTable(lookup).columns.map(({ id }) => id),
      "period_start",
      "period_end",
    ]);
    expect(typeOf).toMatchObject({
      figure_id: "VARCHAR",
      value: "DOUBLE",
      paragraph: "BIGINT",
      source_date: "DATE",
      period_start: "DATE",
    });
  });

  test("holds every cell of figures.csv, nulls, bounds, decimals and Chinese included", async () => {
    for (const lookup of [lookUp(fixture()), reportLookup()]) {
      const table = figuresTable(lookup);
      const names = table.columns.map(({ id }) => id);
      const rows = await ask(`SELECT ${names.join(", ")} FROM '${written(lookup)}'`);
      const byId = new Map(rows.map((row) => [row["figure_id"], row]));
      expect(byId.size).toBe(table.rows.length);
      for (const row of table.rows) {
        const read = byId.get(row[0]);
        for (const [at, { id, datatype }] of table.columns.entries()) {
          const cell = row[at] ?? null;
          // Whole numbers of 64 bits come as text.
          const plain = datatype === "integer" && cell !== null ? String(cell) : cell;
          expect(read?.[id], `${String(row[0])} ${id}`).toEqual(plain);
        }
      }
    }
  });

  test("says the days of years, months and moments, and none where there is no date", async () => {
    const rows = await ask(
      `SELECT figure_id, period_start, period_end FROM '${written(lookUp(fixture()))}'
       WHERE figure_id IN ('forms-before', 'forms-after', 'schools-all') ORDER BY figure_id DESC`,
    );
    expect(rows.map(Object.values)).toEqual([
      ["schools-all", null, null],
      ["forms-before", "2023-01-01", "2023-12-31"],
      ["forms-after", "2024-06-01", "2024-06-30"],
    ]);
  });

  test("lies sorted in row groups with statistics, so that an engine can pass over most of them", async () => {
    const lookup = lookUp(
      generateDataset({ seed: 5, years: 20, places: 50, metrics: 45, gaps: 0 }),
    );
    const path = written(lookup, "many");
    const groups = await ask(
      `SELECT stats_min_value AS least, stats_max_value AS most, row_group_num_rows AS many
       FROM parquet_metadata('${path}') WHERE path_in_schema = 'metric_id' ORDER BY row_group_id`,
    );
    expect(groups.map((group) => Number(group["many"]))).toEqual([20_000, 20_000, 5000]);
    for (const [at, group] of groups.entries())
      if (at > 0) expect(String(group["least"]) >= String(groups[at - 1]?.["most"])).toBe(true);
  });

  test("the same data give the same bytes", () => {
    expect(serializeParquet(lookUp(fixture()))).toEqual(serializeParquet(lookUp(fixture())));
  });
});

describe("the questions of docs/scale.md", () => {
  const queries = [...readFileSync("docs/scale.md", "utf8").matchAll(/```sql\n(.*?)```/gsu)].map(
    ([, sql = ""]) => sql,
  );

  test("get the answers of the page's own engine", async () => {
    const lookup = reportLookup();
    const path = written(lookup, "report");
    const index = indexFigures(lookup, () => "");
    const selected = (change: Partial<Selection>): string[] =>
      [...selectFigures(index, { ...everything, ...change }, "zh").rows]
        .map((row) => lookup.figureAt(row).observation.id)
        .sort();
    const answer = async (at: number): Promise<string[]> => {
      const sql = (queries[at] ?? "").replaceAll("data/figures.parquet", path);
      return (await ask(sql)).map((row) => String(row["figure_id"])).sort();
    };
    expect(queries).toHaveLength(5);
    const [area, place, period] = [await answer(0), await answer(1), await answer(2)];
    expect(area.length).toBeGreaterThan(5);
    expect(area).toEqual(selected({ areas: ["economy"] }));
    expect(place.length).toBeGreaterThan(5);
    expect(place).toEqual(
      lookup.figures
        .filter((figure) => figure.place.id === "xiangyang")
        .map(({ observation }) => observation.id)
        .sort(),
    );
    expect(period.length).toBeGreaterThan(0);
    expect(period).toEqual(selected({ from: "2023", to: "2023" }));
    expect(await answer(3)).toEqual(
      lookup.figures
        .filter(({ metric }) => `${metric.name.zh} ${metric.definition.zh}`.includes("学校"))
        .map(({ observation }) => observation.id)
        .sort(),
    );
    const counts = await ask((queries[4] ?? "").replaceAll("data/figures.parquet", path));
    expect(
      Object.fromEntries(counts.map((row) => [row["area_id"], Number(row["figures"])])),
    ).toEqual(
      Object.fromEntries(
        lookup.dataset.areas.flatMap(({ id }) => {
          const figures = lookup.figures.filter(({ area: own }) => own.id === id).length;
          return figures === 0 ? [] : [[id, figures]];
        }),
      ),
    );
  });
});
