import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { column, faultsOfBytes, parseWithPapa, parseWithPython } from "../support/csvFile";
import { figures, idsOf, report } from "../support/report";

/** A published file as a reader of the page gets it. */
async function published(name: string): Promise<{ type: string | null; bytes: Buffer }> {
  const response = await fetch(new URL(`data/${name}`, inject("distUrl")));
  expect(response.status, name).toBe(200);
  return {
    type: response.headers.get("content-type"),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

async function publishedJson(name: string): Promise<unknown> {
  return JSON.parse((await published(name)).bytes.toString("utf8"));
}

describe("figures.csv", () => {
  test("opens right in a spreadsheet, and two parsers agree on it", async () => {
    const { type, bytes } = await published("figures.csv");
    expect(type).toBe("text/csv");
    expect(faultsOfBytes(bytes)).toEqual([]);
    const rows = parseWithPapa(bytes);
    const python = parseWithPython(bytes);
    if (python !== null) expect(python).toEqual(rows);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  });

  test("starts with the agreed columns, in the agreed order", async () => {
    const rows = parseWithPapa((await published("figures.csv")).bytes);
    expect(rows[0]?.slice(0, 17)).toEqual([
      "figure_id",
      "metric_id",
      "metric_zh",
      "metric_en",
      "area",
      "field",
      "measure",
      "place",
      "period",
      "period_basis",
      "bound",
      "value",
      "value_low",
      "value_high",
      "unit",
      "printed",
      "paragraph",
    ]);
    expect(new Set(rows[0]).size).toBe(rows[0]?.length);
  });

  test("has a row for every figure that the report prints, with its value, bound and place in it", async () => {
    const rows = parseWithPapa((await published("figures.csv")).bytes);
    const of = (header: string): string[] => column(rows, header);
    expect(of("figure_id")).toEqual(idsOf(figures));
    expect(of("value")).toEqual(figures.map(({ value }) => value));
    expect(of("bound")).toEqual(figures.map(({ bound }) => bound));
    expect(of("printed")).toEqual(figures.map(({ printed }) => printed));
    expect(of("paragraph")).toEqual(figures.map(({ paragraph }) => String(paragraph)));
    const areaNames = new Map(report.areas.map(({ id, name }) => [id, name.zh]));
    expect(of("area")).toEqual(figures.map(({ area }) => areaNames.get(area)));
  });

  test("bounds are one of four; a range has two ends and no value, and 多 has a lower end only", async () => {
    const rows = parseWithPapa((await published("figures.csv")).bytes);
    const bounds = column(rows, "bound");
    expect([...new Set(bounds)].sort()).toEqual(["about", "at_least", "exact", "range"]);
    const values = column(rows, "value");
    const lows = column(rows, "value_low");
    const highs = column(rows, "value_high");
    for (const [row, bound] of bounds.entries()) {
      const filled = [values[row], lows[row], highs[row]].map((cell) => cell !== "");
      expect(filled, `row ${String(row + 2)}`).toEqual(
        bound === "range" ? [false, true, true] : [true, bound === "at_least", false],
      );
    }
    const range = bounds.indexOf("range");
    expect([lows[range], highs[range], column(rows, "printed")[range]]).toEqual([
      "1",
      "2",
      "一到两份",
    ]);
  });

  test("numbers are in base units and plain", async () => {
    const rows = parseWithPapa((await published("figures.csv")).bytes);
    const ids = column(rows, "figure_id");
    const value = (id: string): string | undefined => column(rows, "value")[ids.indexOf(id)];
    expect(value("gdp")).toBe("584300000000");
    expect(value("online-available")).toBe("99.88");
    expect(value("direct-funds-after")).toBe("1080000000");
    const numbers = ["value", "value_low", "value_high"].flatMap((header) => column(rows, header));
    expect(numbers.filter((cell) => !/^(?:-?\d+(?:\.\d+)?)?$/u.test(cell))).toEqual([]);
  });

  test("its metadata describes every column in order", async () => {
    const rows = parseWithPapa((await published("figures.csv")).bytes);
    const metadata = z
      .object({
        "@context": z.unknown(),
        url: z.string(),
        tableSchema: z.object({ columns: z.array(z.object({ titles: z.unknown() })) }),
      })
      .parse(await publishedJson("figures.csv-metadata.json"));
    expect(metadata.url).toBe("figures.csv");
    expect(metadata.tableSchema.columns).toHaveLength(rows[0]?.length ?? 0);
    for (const [at, { titles }] of metadata.tableSchema.columns.entries()) {
      expect(JSON.stringify(titles)).toContain(JSON.stringify(rows[0]?.[at]));
    }
  });
});

describe("dataset.json", () => {
  test("is the dataset of the repository", async () => {
    expect(await publishedJson("dataset.json")).toEqual(
      JSON.parse(readFileSync("data/dataset.json", "utf8")),
    );
  });

  test("is valid against the schema beside it, and one without a title is not", async () => {
    const schema = z.fromJSONSchema(
      z.record(z.string(), z.json()).parse(await publishedJson("dataset.schema.json")),
    );
    const dataset = await publishedJson("dataset.json");
    expect(schema.safeParse(dataset).error?.issues ?? []).toEqual([]);
    const { title: _, ...without } = z.record(z.string(), z.unknown()).parse(dataset);
    expect(schema.safeParse(without).success).toBe(false);
  });
});

test("what is not there answers so, and not with the page", async () => {
  const response = await fetch(new URL("data/nothing.csv", inject("distUrl")));
  expect(response.status).toBe(404);
});
