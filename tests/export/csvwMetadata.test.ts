import { describe, expect, test } from "vitest";
import { csvwFileName, csvwMetadata, serializeCsvwMetadata } from "../../src/export/csvwMetadata";
import { figureColumnIdsFor, figuresTable, figuresTableFor } from "../../src/columns/figures";
import { measuresTable } from "../../src/columns/measures";
import { csvBytes } from "../../src/export/serializeCsv";
import { checkCsvw } from "./checkCsvw";
import { dataset, lookup } from "./fixture";

describe("the metadata file fits its CSV by the rules of the W3C", () => {
  test.each([
    ["the published table", figuresTable(lookup), "id"],
    ["the published table under names for readers", figuresTable(lookup), "header"],
    [
      "a reader's table in English",
      figuresTableFor("en", lookup, [4, 1], figureColumnIdsFor("en")),
      "header",
    ],
    ["the measures", measuresTable(lookup, "zh"), "header"],
  ] as const)("%s", (_, table, headers) => {
    const csv = csvBytes(table, { headers });
    expect(
      checkCsvw(csvwMetadata(table, "数据 1.csv", dataset, { headers }), csv, "数据 1.csv"),
    ).toEqual([]);
  });

  test("the check sees a CSV that does not fit", () => {
    const table = figuresTable(lookup);
    const metadata = csvwMetadata(table, "a.csv", dataset);
    const backwards = {
      ...table,
      columns: [...table.columns].reverse(),
      rows: table.rows.map((row) => [...row].reverse()),
    };
    const broken = csvBytes(
      {
        ...table,
        rows: table.rows.map((row, index) =>
          index === 0 ? row.map((cell) => (cell === "exact" ? "exactly" : cell)) : row,
        ),
      },
      { headers: "id" },
    );
    expect(checkCsvw(metadata, broken, "a.csv")).toEqual([
      "row 1, bound: exactly does not match ^(exact|at_least|at_most|about|range)$",
    ]);
    expect(checkCsvw(metadata, csvBytes(backwards, { headers: "id" }), "a.csv")).toContain(
      "header printed_unit is no title of figure_id",
    );
  });
});

test("columns carry both languages, type, limits and their standard property", () => {
  const { columns } = JSON.parse(
    serializeCsvwMetadata(figuresTable(lookup), "figures.csv", dataset),
  ).tableSchema;
  expect(columns[0]).toMatchObject({
    name: "figure_id",
    titles: { zh: ["figure_id", "数据编号"], en: ["figure_id", "Figure ID"] },
    datatype: { base: "string" },
    required: true,
  });
  expect(columns[11]).toMatchObject({
    name: "value",
    datatype: { base: "decimal" },
    null: "",
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/measure#obsValue",
  });
  expect(columns[16]).toMatchObject({
    name: "paragraph",
    datatype: { base: "integer", minimum: 1 },
  });
});

test("the file lies beside its CSV under the name that readers look for", () => {
  expect(csvwFileName("figures.csv")).toBe("figures.csv-metadata.json");
});
