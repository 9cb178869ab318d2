import { describe, expect, test } from "vitest";
import type { FileTable } from "../../src/opening/FileTable";
import { limits } from "../../src/opening/limits";
import { readMarkedUpTables, readPackedWorkbook } from "../../src/opening/workbook/readWorkbook";
import { smallWorkbook } from "./smallWorkbook";

/** The first sheet of a workbook whose rows are written as this XML. */
function sheetOf(rows: string, behind = ""): FileTable | undefined {
  const read = readPackedWorkbook(
    smallWorkbook({ 数据: [] }, (parts) => {
      const path = "xl/worksheets/sheet1.xml";
      const xml = parts.get(path) ?? "";
      parts.set(
        path,
        xml
          .replace("<sheetData>", () => `<sheetData>${rows}`)
          .replace("</worksheet>", () => `${behind}</worksheet>`),
      );
    }),
  );
  if (!read.ok) throw new Error(read.faults.map(({ rule }) => rule).join());
  return read.sheets[0];
}

const cells = (table: FileTable | undefined) =>
  table?.rows.map(({ number, cells: row }) => [number, ...row]);
const faults = (table: FileTable | undefined) =>
  table?.faults.map(({ rule, place, found }) => [rule, place.row, place.column, found.zh]);
const text = (address: string, said: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${said}</t></is></c>`;

describe("cells of a sheet", () => {
  test("truth values, errors, formulas without a result, and what XML cannot hold", () => {
    const sheet = sheetOf(
      `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>${text("C1", "甲_x000D_乙_x4e00_")}${text("D1", "_x005F_x000D_")}</row>` +
        `<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="e"><v>#DIV/0!</v></c><c r="C2"><v>1</v></c></row>` +
        `<row r="3"><c r="A3"><f>A1+B1</f></c><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="str"><f>A1</f><v>丙</v></c></row>`,
    );
    expect(cells(sheet)).toEqual([
      // What only looks like such a sign is escaped itself.
      [1, "TRUE", "FALSE", "甲\r乙一", "_x000D_"],
      [2, "#N/A", "", "1"],
      [3, "", "2", "丙"],
    ]);
    expect(faults(sheet)?.map(([rule, row, column]) => [rule, row, column])).toEqual([
      ["cell_error", 2, 1],
      ["cell_formula", 3, 0],
    ]);
    expect(JSON.stringify(sheet?.faults)).toContain("=A1+B1");
    expect(JSON.stringify(sheet?.faults)).toContain("#DIV/0!");
  });

  test("rows keep their numbers, cells their columns; what is empty is left out", () => {
    const sheet = sheetOf(
      `<row r="2">${text("B2", "甲")}${text("D2", "乙")}</row><row r="5">${text("A5", " ")}</row><row r="9">${text("A9", "丙")}</row>`,
    );
    expect(cells(sheet)).toEqual([
      [2, "", "甲", "", "乙"],
      [9, "丙"],
    ]);
  });

  test("a number that shows fewer digits keeps them all beside it", () => {
    const sheet = sheetOf(
      `<row r="1"><c r="A1"><v>12.5</v></c><c r="B1"><v>0.30000000000000004</v></c></row>`,
    );
    expect(cells(sheet)).toEqual([[1, "12.5", "0.3"]]);
    expect(sheet?.rows[0]?.whole).toBeUndefined();
  });

  test("merged ranges are counted as rows and columns are", () => {
    const sheet = sheetOf(
      `<row r="1">${text("A1", "甲")}</row>`,
      '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
    );
    expect(sheet?.merged).toEqual([{ rows: [1, 2], columns: [0, 2] }]);
    expect(sheet?.name).toBe("数据");
  });

  test("as many rows as may be are read, one more is told", () => {
    const long = (row: number) => sheetOf(`<row r="${row}">${text(`A${row}`, "甲")}</row>`);
    expect(faults(long(limits.rows))).toEqual([]);
    expect(long(limits.rows + 1)?.faults).toMatchObject([
      { rule: "too_many_rows", place: { sheet: "数据" }, found: { zh: "200001 行或更多" } },
    ]);
  });

  test("as many columns as may be are read, one more is told", () => {
    const letters = (column: number): string =>
      (column > 25 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") +
      String.fromCharCode(65 + (column % 26));
    const wide = (columns: number) =>
      sheetOf(
        `<row r="1">${Array.from({ length: columns }, (_, at) => text(`${letters(at)}1`, "甲")).join("")}</row>`,
      );
    const most = wide(limits.columns);
    expect([most?.rows[0]?.cells.length, faults(most)]).toEqual([limits.columns, []]);
    const more = wide(limits.columns + 1);
    expect(more?.rows[0]?.cells.length).toBe(limits.columns);
    expect(more?.faults.map(({ rule }) => rule)).toEqual(["too_many_columns"]);
  });
});

test("tables of a page keep their words: 1-6 is no date, and hidden nothing", () => {
  const read = readMarkedUpTables(
    "<table><tr><td>1-6</td><td>007</td><td>12.50</td></tr><tr><td colspan=2>甲</td></tr></table>",
  );
  expect(read.ok ? cells(read.sheets[0]) : read.faults).toEqual([
    [1, "1-6", "007", "12.50"],
    [2, "甲"],
  ]);
});

test("a workbook without a sheet that is shown says so", () => {
  const read = readPackedWorkbook(
    smallWorkbook({ 甲: [["a"]], 乙: [["b"]] }, (parts) => {
      const book = parts.get("xl/workbook.xml") ?? "";
      parts.set("xl/workbook.xml", book.replaceAll("<sheet ", '<sheet state="hidden" '));
    }),
  );
  expect(read.ok ? [] : read.faults.map(({ rule }) => rule)).toEqual(["workbook_no_sheets"]);
  for (const state of ["hidden", "veryHidden"]) {
    const one = readPackedWorkbook(
      smallWorkbook({ 甲: [["a"]], 乙: [["b"]] }, (parts) => {
        const book = parts.get("xl/workbook.xml") ?? "";
        parts.set("xl/workbook.xml", book.replace("<sheet ", `<sheet state="${state}" `));
      }),
    );
    expect(one.ok ? one.sheets.map(({ name }) => name) : [], state).toEqual(["乙"]);
  }
});
