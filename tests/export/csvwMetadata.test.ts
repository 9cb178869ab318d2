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
      figuresTableFor("en", lookup, [4, 1], figureColumnIdsFor(lookup, "en")),
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

test("a small file says all of itself, word for word", () => {
  const columns = [
    { id: "name", header: "名称", datatype: "text", description: "称呼", required: true },
    {
      id: "bound",
      header: "界",
      datatype: "text",
      description: "几类",
      codes: ["a.b", "c|d", "(e)"].map((code) => ({ code, name: { zh: code, en: code } })),
    },
    { id: "day", header: "day", datatype: "date", description: "日" },
    { id: "share", header: "占比", datatype: "percent", description: "比", minimum: 0 },
    { id: "count", header: "个数", datatype: "integer", description: "数", required: false },
  ] as const;
  const [first] = dataset.sources;
  if (first === undefined) throw new Error("The fixture has a source");
  const { publisher: _, published: __, ...unsigned } = first;
  const sources = [first, { ...unsigned, url: "https://example.org/a" }];
  const { dialect, ...said } = csvwMetadata(
    { name: "small", title: "小", columns, rows: [], key: "name" },
    "数 据.csv",
    { ...dataset, title: { zh: "小城", en: "小城" }, sources },
  );
  const both = (text: string) => [
    { "@value": text, "@language": "zh" },
    { "@value": `${text} (en)`, "@language": "en" },
  ];
  expect(JSON.stringify(dialect)).toBe(
    '{"header":true,"headerRowCount":1,"encoding":"utf-8","delimiter":",","quoteChar":"\\"","doubleQuote":true,' +
      '"lineTerminators":["\\r\\n"],"skipBlankRows":false,"skipInitialSpace":false,"trim":false}',
  );
  expect(said).toEqual({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }],
    "@type": "Table",
    url: "%E6%95%B0%20%E6%8D%AE.csv",
    // In one language alone, the text stands once.
    "dc:title": [{ "@value": "小城", "@language": "zh" }],
    "dc:description": both("描述"),
    "dc:modified": { "@value": "2020-02-03", "@type": "xsd:date" },
    "dc:rights": both("条款"),
    "dc:source": [
      {
        "@type": "schema:CreativeWork",
        "dc:title": both("标题"),
        "dc:publisher": both("小报"),
        "dc:issued": { "@value": "2020-02-01", "@type": "xsd:date" },
      },
      {
        "@type": "schema:CreativeWork",
        "@id": "https://example.org/a",
        "dc:title": both("标题"),
      },
    ],
    "rdfs:comment": [
      { "@value": expect.stringContaining("撇号"), "@language": "zh" },
      { "@value": expect.stringContaining("apostrophe"), "@language": "en" },
    ],
    tableSchema: {
      "@type": "Schema",
      primaryKey: "name",
      columns: [
        {
          "@type": "Column",
          name: "name",
          titles: ["name", "名称"],
          "dc:description": "称呼",
          datatype: { base: "string" },
          required: true,
          null: "",
        },
        {
          "@type": "Column",
          name: "bound",
          titles: ["bound", "界"],
          "dc:description": "几类",
          datatype: { base: "string", format: "^(a\\.b|c\\|d|\\(e\\))$" },
          null: "",
        },
        {
          "@type": "Column",
          name: "day",
          titles: ["day"],
          "dc:description": "日",
          datatype: { base: "date", format: "yyyy-MM-dd" },
          null: "",
        },
        {
          "@type": "Column",
          name: "share",
          titles: ["share", "占比"],
          "dc:description": "比",
          datatype: { base: "decimal", minimum: 0 },
          null: "",
        },
        {
          "@type": "Column",
          name: "count",
          titles: ["count", "个数"],
          "dc:description": "数",
          datatype: { base: "integer" },
          null: "",
        },
      ],
    },
  });
  const text = serializeCsvwMetadata(figuresTable(lookup), "a.csv", dataset, { headers: "header" });
  expect(text).toMatch(/^\{\n {2}"@context"/u);
  expect(text).toMatch(/\}\n$/u);
  expect(JSON.parse(text).tableSchema.columns[0].titles).toEqual({
    zh: ["数据编号"],
    en: ["数据编号", "Figure ID"],
  });
});
