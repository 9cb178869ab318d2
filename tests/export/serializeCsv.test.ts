import type { Cell } from "../../src/columns/Column";
import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { ExportTable } from "../../src/columns/ExportTable";
import { readGuarded } from "../../src/export/formulaGuard";
import { csvBytes, serializeCsv } from "../../src/export/serializeCsv";
import { harmlessTexts, hostileTexts } from "./hostileTexts";
import { anyText } from "../support/anyText";

const columns = [
  { id: "name", header: "名称", datatype: "text", description: "" },
  { id: "amount", header: "数, 量", datatype: "decimal", description: "" },
] as const;

function table(...rows: (readonly Cell[])[]): ExportTable {
  return { name: "small", title: "小", columns, rows };
}

describe("a small table, byte for byte", () => {
  test("header first, CRLF after every row, empty for null, quotes where RFC 4180 wants them", () => {
    const csv = serializeCsv(
      table(["甲", 0.1 + 0.2], ['say "a, b"', -87.98], ["two\nlines", null], [null, 5.843e11]),
      {
        headers: "id",
      },
    );
    expect(csv).toBe(
      'name,amount\r\n甲,0.3\r\n"say ""a, b""",-87.98\r\n"two\nlines",\r\n,584300000000\r\n',
    );
  });

  test("whatever a lenient reader would cut or take for a line end is quoted", () => {
    const texts = ["a\rb", " a", "a ", "\ta", "a\u3000", "a\u00A0b"];
    const csv = serializeCsv(table(...texts.map((text) => [text, 1])), { headers: "id" });
    expect(csv).toBe(
      'name,amount\r\n"a\rb",1\r\n" a",1\r\n"a ",1\r\n\'\ta,1\r\n"a\u3000",1\r\na\u00A0b,1\r\n',
    );
  });

  test("headers for readers are quoted like any text", () => {
    expect(serializeCsv(table(), { headers: "header" })).toBe('名称,"数, 量"\r\n');
  });

  test("a negative number is a number, the same text is a text", () => {
    expect(serializeCsv(table(["-87.98", -87.98], ["=-1", -1]), { headers: "id" })).toBe(
      "name,amount\r\n-87.98,-87.98\r\n'=-1,-1\r\n",
    );
  });

  test("the file starts with EF BB BF and nothing else is above the header", () => {
    expect([...csvBytes(table(), { headers: "id" })]).toEqual([
      0xef,
      0xbb,
      0xbf,
      ...new TextEncoder().encode("name,amount\r\n"),
    ]);
  });

  test("a row of one empty cell stays a row", () => {
    const one: ExportTable = {
      name: "one",
      title: "",
      columns: [columns[0]],
      rows: [[null], ["a"], [""]],
    };
    expect(serializeCsv(one, { headers: "id" })).toBe('name\r\n""\r\na\r\n""\r\n');
  });
});

test("an unsound table is refused with all its faults wrong length, text among numbers, a number among texts, half a whole number, no number", () => {
  const wrong: ExportTable = {
    name: "wrong",
    title: "",
    columns: [
      columns[0],
      { id: "count", header: "", datatype: "integer", description: "", required: true },
    ],
    rows: [["a"], ["a", "1"], [1, 1], ["a", 1.5], ["a", Number.NaN], ["a", null]],
    key: "id",
  };
  expect(() => serializeCsv(wrong, { headers: "id" })).toThrow(
    [
      'Table "wrong" cannot be exported:',
      'key "id" is none of the columns',
      "row 1: found 1 cells, expected 2",
      'row 2, column "count": found "1", expected a finite number',
      'row 3, column "name": found 1, expected text',
      'row 4, column "count": found 1.5, expected a whole number',
      'row 5, column "count": found null, expected a finite number',
      'row 6, column "count": found null, expected a value, the column is required',
    ].join("\n- "),
  );
});

test("two columns of one name are told", () => {
  const twice: ExportTable = {
    name: "twice",
    title: "",
    columns: [columns[0], columns[0]],
    rows: [],
  };
  expect(() => serializeCsv(twice, { headers: "id" })).toThrow('column "name" appears twice');
});

describe("another parser reads what was written", () => {
  function readBack(csv: string): string[][] {
    const { data, errors } = Papa.parse<string[]>(csv, { newline: "\r\n", delimiter: "," });
    expect(errors).toEqual([]);
    return data.slice(1, -1);
  }

  test("hostile and odd texts, apart from the recorded guard", () => {
    const texts = [...hostileTexts.map(([text]) => text), ...harmlessTexts];
    const rows = readBack(
      serializeCsv(table(...texts.map((text) => [text, 1])), { headers: "id" }),
    );
    expect(rows.map(([text]) => readGuarded(text ?? ""))).toEqual(texts);
  });

  test("any rows at all", () => {
    const cell = anyText();
    const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, number)), (rows) => {
        const read = readBack(serializeCsv(table(...rows), { headers: "id" }));
        expect(read.map(([text]) => readGuarded(text ?? ""))).toEqual(rows.map(([text]) => text));
        expect(read.map(([, amount]) => amount === "")).toEqual(
          rows.map(([, amount]) => amount === null),
        );
      }),
    );
  });
});
