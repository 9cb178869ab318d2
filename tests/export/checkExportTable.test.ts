import { expect, test } from "vitest";
import type { Cell } from "../../src/columns/Column";
import type { ExportColumn, ExportTable } from "../../src/columns/ExportTable";
import { checkExportTable } from "../../src/export/checkExportTable";
import { reads } from "../support/cases";

const column = (id: string, rest: Partial<ExportColumn> = {}): ExportColumn => ({
  id,
  header: "",
  datatype: "text",
  description: "",
  ...rest,
});

function faultsOf(columns: readonly ExportColumn[], rows: readonly (readonly Cell[])[], rest = {}) {
  const table: ExportTable = { name: "t", title: "", columns, rows, ...rest };
  try {
    checkExportTable(table);
    return [];
  } catch (error) {
    return String(error).split("\n- ").slice(1);
  }
}

reads(
  "the id %j of a column",
  (id) => faultsOf([column(id)], []),
  "a",
  "a1_b",
  'A => column "A": expected lower-case letters, digits and underscores',
  '1a => column "1a": expected lower-case letters, digits and underscores',
  '_a => column "_a": expected lower-case letters, digits and underscores',
  'a-b => column "a-b": expected lower-case letters, digits and underscores',
  'a b => column "a b": expected lower-case letters, digits and underscores',
  ' => column "": expected lower-case letters, digits and underscores',
);

test("each thing that a table must have", () => {
  const a = column("a");
  expect(faultsOf([], [])).toEqual(["no columns: choose at least one"]);
  expect(faultsOf([a], [], { key: "a" })).toEqual([]);
  expect(faultsOf([a], [], { key: "b" })).toEqual(['key "b" is none of the columns']);
  expect(faultsOf([a, a], [])).toEqual(['column "a" appears twice: give each column its own id']);
  expect(faultsOf([a], [["x"]])).toEqual([]);
  expect(faultsOf([a], [["x", "y"], []])).toEqual([
    "row 1: found 2 cells, expected 1",
    "row 2: found 0 cells, expected 1",
  ]);
});

test.each([
  [column("a"), "x", null],
  [column("a"), 1, "text"],
  [column("a"), null, null],
  [column("a", { required: false }), null, null],
  [column("a", { required: true }), null, "a value, the column is required"],
  [column("a", { datatype: "date" }), "2024", null],
  [column("a", { datatype: "date" }), 2024, "text"],
  [column("a", { datatype: "integer" }), 2, null],
  [column("a", { datatype: "integer" }), 2.5, "a whole number"],
  [column("a", { datatype: "integer" }), "2", "a finite number"],
  [column("a", { datatype: "decimal" }), 2.5, null],
  [column("a", { datatype: "decimal" }), Number.POSITIVE_INFINITY, "a finite number"],
  [column("a", { datatype: "percent" }), 2.5, null],
  [column("a", { datatype: "percent" }), "2%", "a finite number"],
])("%j holds %j: %j", (head, cell, expected) => {
  expect(faultsOf([head], [[cell]])).toEqual(
    expected === null
      ? []
      : [`row 1, column "a": found ${JSON.stringify(cell)}, expected ${expected}`],
  );
});

test("ten faults are told in words, more are counted", () => {
  const rows = (count: number) => Array.from({ length: count }, () => [1]);
  expect(faultsOf([column("a")], rows(10))).toHaveLength(10);
  expect(faultsOf([column("a")], rows(10)).at(-1)).toBe(
    'row 10, column "a": found 1, expected text',
  );
  expect(faultsOf([column("a")], rows(12))).toHaveLength(11);
  expect(faultsOf([column("a")], rows(12)).at(-1)).toBe("and 2 more");
});
