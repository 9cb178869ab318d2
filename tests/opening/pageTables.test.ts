import { describe, expect, test } from "vitest";
import { limits } from "../../src/opening/limits";
import { readMarkedUpTables } from "../../src/opening/workbook/readWorkbook";

const ROWS = [
  ["指标", "2022年"],
  ["产值（亿元）", "12"],
];

function cellsOf(html: string): unknown {
  const read = readMarkedUpTables(html);
  return read.ok ? read.sheets.map(({ rows }) => rows.map(({ cells }) => cells)) : read.faults;
}

/** A page of one table, each of whose cells is marked up so. */
const page = (cell: (text: string) => string): string =>
  `<html><p>甲</p><table>${ROWS.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table></html>`;

const references = (text: string, radix: 10 | 16): string =>
  Array.from(text, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(radix);
    return `&#${radix === 16 ? "x" : ""}${code};`;
  }).join("");

describe("a cell of a page is read as a browser shows it", () => {
  test.each<readonly [name: string, cell: (text: string) => string]>([
    ["plainly", (text) => `<td>${text}</td>`],
    ["in capitals", (text) => `<TD ALIGN=right>${text}</TD>`],
    ["as a heading, in bold", (text) => `<th scope="col"><b>${text}</b></th>`],
    ["left open", (text) => `<td>${text}`],
    ["closed as another", (text) => `<th>${text}</td>`],
    ["with a greater-than sign in an attribute", (text) => `<td title="a>b" id='c>d'>${text}</td>`],
    ["with one in an element", (text) => `<td><span title = "a>b">${text}</span></td>`],
    ["with an apostrophe in a tag", (text) => `<td class=it's>${text}</td>`],
    ["with a comment that holds a cell", (text) => `<td><!-- <td>乙</td> -->${text}</td>`],
    ["with a comment that quotes", (text) => `<td><!-- a="b -->${text}</td>`],
    ["with styles", (text) => `<td><style>td > b {}</style>${text}</td>`],
    [
      "with styles that are closed in capitals",
      (text) => `<td><style>b > i {}</STYLE>${text}</td>`,
    ],
    ["with a script", (text) => `<td><script>"</td>"</script>${text}</td>`],
    ["with both quotation marks", (text) => `<td a='"' b="c>d" e="'" f='g>h'>${text}</td>`],
    ["by the numbers of its signs", (text) => `<td>${references(text, 10)}</td>`],
    ["by their numbers in hexadecimal", (text) => `<td>${references(text, 16)}</td>`],
  ])("%s", (_, cell) => {
    expect(cellsOf(page(cell))).toEqual([ROWS]);
  });

  test("behind quotation marks in the text", () => {
    expect(cellsOf(`<table><tr><td>1 < 2 "<td title="a">乙"<td>丙</table>`)).toEqual([
      [[`1 < 2 "`, `乙"`, "丙"]],
    ]);
  });

  test("with a line break", () => {
    expect(cellsOf("<table><tr><td>甲<BR/>乙</table>")).toEqual([[["甲\n乙"]]]);
  });

  test("with signs of markup, however they are given", () => {
    expect(cellsOf("<table><tr><td>&#1114111;<td>&#1114112;<td>&#x110000;</table>")).toEqual([
      [["\u{10ffff}", "\u{fffd}", "\u{fffd}"]],
    ]);
    expect(cellsOf("<table><tr><td>甲</table><p")).toEqual([[["甲"]]]);
    expect(cellsOf("<table><tr><td>&#60;b&#62;&#38;lt;<td>1 < 2<td>&#0;</table>")).toEqual([
      [["<b>&lt;", "1 < 2", "\u{fffd}"]],
    ]);
  });

  test("over several rows and columns", () => {
    const read = readMarkedUpTables(
      "<table><tr><td RowSpan = '2'>甲<td colspan=2>乙<tr><td>1<td>2</table>",
    );
    expect(read).toMatchObject({
      ok: true,
      sheets: [
        {
          rows: [{ cells: ["甲", "乙"] }, { cells: ["", "1", "2"] }],
          merged: [
            { rows: [1, 2], columns: [0, 0] },
            { rows: [1, 1], columns: [1, 2] },
          ],
        },
      ],
    });
  });

  test("with rows that are left open, and several tables", () => {
    expect(cellsOf("<table><tr><td>甲<tr><td>乙</table><table><tr><td>丙</table>")).toEqual([
      [["甲"], ["乙"]],
      [["丙"]],
    ]);
  });

  test.each<readonly [name: string, cell: string, text: string]>([
    ["by the names of signs", "&ldquo;甲&rdquo;&mdash;&times;&permil;", "“甲”—×‰"],
    ["as a run of blanks", "\n  产  值\t（亿元） \n", "产 值 （亿元）"],
    ["indented by blanks that hold", " &nbsp;&nbsp;甲&nbsp;", "  甲 "],
    ["in paragraphs", "<p>产值</p> <p>（亿元）</p>", "产值\n（亿元）"],
    ["in lines", "<div>甲<div>乙</div></div><ul><li>丙<li>丁</ul>", "甲\n乙\n丙\n丁"],
    ["with a blank before a break", "甲 <br> 乙", "甲\n乙"],
    ["with raised digits", "88.2<sup>1</sup>，m<sup>2a</sup>3", "88.2\u00b9，m\u00b2a3"],
    ["without what is not shown", "<noscript>乙</noscript>甲<template>丙</template>", "甲"],
  ])("%s", (_, cell, text) => {
    expect(cellsOf(`<table><tr><td>${cell}</td></tr></table>`)).toEqual([[[text]]]);
  });

  test("under the caption of its table", () => {
    expect(cellsOf("<table><caption>表1 产值</caption><tr><td>甲</td></tr></table>")).toEqual([
      [["表1 产值"], ["甲"]],
    ]);
  });

  test("in a table of its own within a cell", () => {
    expect(cellsOf("<table><tr><td>甲<table><tr><td>乙</table>丙<td>丁</table>")).toEqual([
      [["甲丙", "丁"]],
      [["乙"]],
    ]);
  });

  test("beside cells that reach down from above, however they lie", () => {
    const read = readMarkedUpTables(
      "<table><tr><td>a<td rowspan=3 colspan=2>b<td rowspan=2>c<tr><td>d<td>e<tr><td>f<td>g<td>h<tr><td>i<td>j</table>",
    );
    expect(read).toMatchObject({
      ok: true,
      sheets: [
        {
          rows: [
            { cells: ["a", "b", "", "c"] },
            { cells: ["d", "", "", "", "e"] },
            { cells: ["f", "", "", "g", "h"] },
            { cells: ["i", "j"] },
          ],
          merged: [
            { rows: [1, 3], columns: [1, 2] },
            { rows: [1, 2], columns: [3, 3] },
          ],
        },
      ],
    });
  });

  test("of a page without a table, or beyond what is read", () => {
    expect(cellsOf("<p>甲")).toMatchObject([{ rule: "workbook_no_sheets" }]);
    const faults = (html: string): unknown => {
      const read = readMarkedUpTables(html);
      return read.ok ? read.sheets.flatMap((sheet) => sheet.faults) : read.faults;
    };
    const wide = (columns: number): string => `<table><tr>${"<td>1".repeat(columns)}</table>`;
    expect(faults(wide(200))).toEqual([]);
    expect(faults(wide(201))).toMatchObject([
      { rule: "too_many_columns", place: { sheet: "Sheet1" }, found: { zh: "201 列" } },
    ]);
    const long = (rows: number): string => `<table>${"<tr><td>1".repeat(rows)}</table>`;
    expect(faults(long(200_000))).toEqual([]);
    expect(faults(long(200_001))).toMatchObject([{ rule: "too_many_rows" }]);
    const full = (signs: number): string => `<table><tr><td>${"1".repeat(signs)}</table>`;
    expect(faults(full(32_767))).toEqual([]);
    expect(faults(full(32_768))).toMatchObject([
      { rule: "cell_too_long", place: { sheet: "Sheet1", row: 1, column: 0 } },
    ]);
  });
});

test("a page of as many tables as are read is read", () => {
  const most = "<table><tr><td>12</td></tr></table>".repeat(limits.tables);
  expect(readMarkedUpTables(most)).toMatchObject({ ok: true });
});
