import { describe, expect, test } from "vitest";
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
      [["\u{10ffff}", "&#1114112;", "&#x110000;"]],
    ]);
    expect(cellsOf("<table><tr><td>甲</table><p")).toEqual([[["甲"]]]);
    expect(cellsOf("<table><tr><td>&#60;b&#62;&#38;lt;<td>1 < 2<td>&#0;</table>")).toEqual([
      [["<b>&lt;", "1 < 2", "&#0;"]],
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
});
