import { describe, expect, test } from "vitest";
import { columnsOf, type Datatype } from "../../src/columns/Column";
import {
  headOf,
  holdsNumbers,
  numberFormat,
  oneSlice,
  type RowFormat,
  tableOf,
} from "../../src/columns/ExportTable";

const column = columnsOf<number>();
const codes = [
  { code: "odd", name: { zh: "奇", en: "Odd" } },
  { code: "even", name: { zh: "偶", en: "Even" } },
];
const columns = [
  column("number", "数", "Number")
    .about("一个数。", "A number.")
    .integer(1, 8, (entry) => entry),
  column("parity", "奇偶", "Parity")
    .about("奇数或偶数。", "Odd or even.")
    .empty({ zh: "零", en: "zero" })
    .code(10, codes, (entry) => (entry === 0 ? null : entry % 2 === 0 ? "even" : "odd")),
];
const request = { name: "numbers", title: "数", columns, entries: [1, 2, 0] } as const;

describe("a table of records", () => {
  test("is worded for readers, cells and code lists alike", () => {
    expect(tableOf({ ...request, language: "en" })).toEqual({
      name: "numbers",
      title: "数",
      columns: [
        {
          id: "number",
          header: "Number",
          datatype: "integer",
          description: "A number.",
          required: true,
          width: 8,
          minimum: 1,
          wording: {
            header: { zh: "数", en: "Number" },
            description: { zh: "一个数。", en: "A number." },
          },
        },
        {
          id: "parity",
          header: "Parity",
          datatype: "text",
          description: "Odd or even. Empty: zero.",
          required: false,
          width: 10,
          wording: {
            header: { zh: "奇偶", en: "Parity" },
            description: { zh: "奇数或偶数。空格：零。", en: "Odd or even. Empty: zero." },
          },
          codes: [
            { code: "Odd", name: { zh: "奇", en: "Odd" } },
            { code: "Even", name: { zh: "偶", en: "Even" } },
          ],
        },
      ],
      rows: [
        [1, "Odd"],
        [2, "Even"],
        [0, null],
      ],
    });
  });

  test("keeps codes for machines", () => {
    const table = tableOf({ ...request, language: "zh", codeForm: "codes" });
    expect(table.columns[1]?.codes).toEqual(codes);
    expect(table.rows.map((row) => row[1])).toEqual(["odd", "even", null]);
    const worded = tableOf({ ...request, language: "zh", codeForm: "words" });
    expect(worded.rows.map((row) => row[1])).toEqual(["奇", "偶", null]);
  });

  test("has a key where its column is there, and a format for each row where one is asked for", () => {
    const percent = { decimals: 1, percent: true };
    const format: RowFormat = { base: percent, printed: percent };
    const table = tableOf({
      ...request,
      language: "zh",
      key: "number",
      formatOf: (entry) => (entry === 2 ? format : null),
    });
    expect(table.key).toBe("number");
    expect([0, 1, 2, 3].map((row) => table.formatOfRow?.(row))).toEqual([null, format, null, null]);
    expect(tableOf({ ...request, language: "zh", key: "id" })).not.toHaveProperty("key");
    expect(tableOf({ ...request, language: "zh" })).not.toHaveProperty("formatOfRow");
  });
});

describe("how a number is shown", () => {
  const row: RowFormat = {
    base: { decimals: 0, percent: true },
    printed: { decimals: 1, percent: false },
  };
  const of = (datatype: Datatype, scale?: "printed") =>
    numberFormat({ id: "c", header: "", description: "", datatype, ...(scale && { scale }) }, row);

  test("by the format of its row, in base units or as printed", () => {
    expect(of("decimal")).toEqual({ decimals: 0, percent: true });
    expect(of("decimal", "printed")).toEqual({ decimals: 1, percent: false });
  });

  test("a column of percentages is one in every row, and whole numbers and words never are", () => {
    expect(of("percent", "printed")).toEqual({ decimals: 1, percent: true });
    expect(of("integer")).toEqual({ decimals: 0, percent: false });
    expect(of("text")).toEqual({ decimals: 0, percent: false });
    const bare = { id: "c", header: "", description: "" };
    expect(numberFormat({ ...bare, datatype: "decimal" }, null)).toEqual({
      decimals: null,
      percent: false,
    });
    expect(numberFormat({ ...bare, datatype: "percent" }, null)).toEqual({
      decimals: null,
      percent: true,
    });
  });

  test("three datatypes are numbers", () => {
    const all: readonly Datatype[] = ["text", "integer", "decimal", "percent", "date"];
    expect(all.filter(holdsNumbers)).toEqual(["integer", "decimal", "percent"]);
  });
});

describe("slices", () => {
  const table = tableOf({ ...request, language: "zh" });

  test("a short table is one", () => {
    const { rowCount, slices } = oneSlice(table);
    expect([rowCount, [...slices()]]).toEqual([3, [table]]);
  });

  test("the first tells what the table says of itself, and there has to be one", () => {
    const other = { ...table, rows: [] };
    expect(headOf({ rowCount: 3, slices: () => [table, other] })).toBe(table);
    expect(() => headOf({ rowCount: 0, slices: () => [] })).toThrow(
      "A table has no slice: one without rows has an empty one",
    );
  });
});
