import { describe, expect, it } from "vitest";
import { type Json, csvwMetadata } from "../../src/export/csvwMetadata";
import { figuresTable } from "../../src/columns/figures";
import { csvBytes } from "../../src/export/serializeCsv";
import { checkCsvw } from "./checkCsvw";
import { dataset, lookup } from "./fixture";

type Node = { readonly [name: string]: Json };

const table = figuresTable(lookup);
const csv = csvBytes(table, { headers: "id" });
const metadata: Node = csvwMetadata(table, "tree-ops.csv", dataset);

function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const schema: Node = isNode(metadata["tableSchema"]) ? metadata["tableSchema"] : {};
const columns: readonly Json[] = Array.isArray(schema["columns"]) ? schema["columns"] : [];

const withSchema = (change: Node): Node => ({ ...metadata, tableSchema: { ...schema, ...change } });
const withFirstColumn = (change: Node): Node =>
  withSchema({
    columns: columns.map((column, at) =>
      at === 0 && isNode(column) ? { ...column, ...change } : column,
    ),
  });

/** Faults of the W3C's CSV on the Web validation tests, by their numbers there, put into our own metadata. */
const faults: readonly (readonly [suite: string, name: string, broken: Node])[] = [
  ["test100", "columns that are no list", withSchema({ columns: 1 })],
  ["test103", "a url that is no text", { ...metadata, url: 1 }],
  ["test105", "a primary key that is no column", withSchema({ primaryKey: "missing" })],
  ["test107", "a schema that is no object", { ...metadata, tableSchema: 1 }],
  [
    "test109",
    "titles in an invalid language",
    withFirstColumn({ titles: { "not a language": "figure_id" } }),
  ],
  ["test110", "titles that are no text, by language", withFirstColumn({ titles: { zh: 1 } })],
  ["test111", "titles that are no text", withFirstColumn({ titles: 1 })],
  ["test112", "titles with an item that is no text", withFirstColumn({ titles: [1] })],
  ["test114", "a name that is no text", withFirstColumn({ name: 1 })],
  ["test124", "columns that do not match the header", withFirstColumn({ titles: "other" })],
  [
    "test125",
    "an empty cell in a required column",
    withSchema({
      columns: columns.map((column) => (isNode(column) ? { ...column, required: true } : column)),
    }),
  ],
];

describe("the check refuses what the W3C's own suite refuses", () => {
  it("and finds nothing in what is published", () => {
    expect(checkCsvw(metadata, csv, "tree-ops.csv")).toEqual([]);
  });

  it.each(faults)("%s: %s", (_, __, broken) => {
    expect(checkCsvw(broken, csv, "tree-ops.csv")).not.toEqual([]);
  });

  it("test126: a cell that equals null in a required column", () => {
    const first = String(table.rows[0]?.[0] ?? "");
    const broken = withFirstColumn({ null: first, required: true });
    expect(checkCsvw(broken, csv, "tree-ops.csv")).toContainEqual(
      expect.stringContaining("required"),
    );
  });
});
