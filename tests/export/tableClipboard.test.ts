import { expect, test } from "vitest";
import { type ExportTable, oneSlice } from "../../src/columns/ExportTable";
import { jsonPieces } from "../../src/export/serializeJson";
import { tableClipboard, tableHtml, tableTsv } from "../../src/export/tableClipboard";

const table: ExportTable = {
  name: "small",
  title: "小",
  columns: [
    { id: "name", header: "名称 <b>", datatype: "text", description: "" },
    { id: "count", header: "个数", datatype: "integer", description: "" },
    { id: "value", header: "数值", datatype: "decimal", description: "" },
  ],
  rows: [
    ["甲 & 乙", 12, 74.3],
    ['=1+1\n"x"', null, 50],
    [null, 1, 0.1 + 0.2],
  ],
  rowFormats: [
    { base: { decimals: 2, percent: false }, printed: { decimals: 0, percent: false } },
    { base: { decimals: 1, percent: true }, printed: { decimals: 1, percent: true } },
    null,
  ],
};
const frame = { heading: "表 1 <小>", sourceLine: "来源: 小报", language: "zh" } as const;

test("HTML has borders, heading and source line, and nothing in it is markup that was text", () => {
  const html = tableHtml(table, frame);
  expect(html).toContain('<html lang="zh-CN">');
  expect(html).toContain("<b>表 1 &lt;小&gt;</b>");
  expect(html).toContain(">名称 &lt;b&gt;</th>");
  expect(html).toContain(">甲 &amp; 乙</td>");
  expect(html).toContain(">来源: 小报</p>");
  expect(html.match(/<t[hd] [^>]*border:1px solid/gu)).toHaveLength(12);
});

test("HTML keeps text as text and numbers with their decimals, and disarms formulas", () => {
  const html = tableHtml(table, frame);
  expect(html).toContain(
    `mso-number-format:'\\@'">&#39;=1+1<br style="mso-data-placement:same-cell">&quot;x&quot;</td>`,
  );
  expect(html).toContain(
    "mso-number-format:'0\\.00';text-align:right;white-space:nowrap\">74.30</td>",
  );
  expect(html).toContain(
    "mso-number-format:'0\\.0%';text-align:right;white-space:nowrap\">50.0%</td>",
  );
  expect(html).toContain(">0.3</td>");
});

test("the plain text has tabs between cells, one line a row, and disarmed formulas", () => {
  expect(tableTsv(table)).toBe(
    '名称 <b>\t个数\t数值\n甲 & 乙\t12\t74.30\n\'=1+1 "x"\t\t50.0%\n\t1\t0.3',
  );
  expect(tableClipboard(table, frame)).toEqual({
    html: tableHtml(table, frame),
    text: tableTsv(table),
  });
});

test("a cell that begins with a quotation mark is quoted, so that the next ones stay apart", () => {
  const quoting = {
    ...table,
    rows: [
      ['"老街"改造', 1, 2],
      ['改造"老街"', 1, 2],
    ],
    rowFormats: [null, null],
  };
  expect(tableTsv(quoting).split("\n").slice(1)).toEqual([
    '"""老街""改造"\t1\t2',
    '改造"老街"\t1\t2',
  ]);
});

test("JSON keeps every cell as it is, by the names of the columns", () => {
  expect(JSON.parse([...jsonPieces(oneSlice(table))].join("")).rows).toEqual([
    { name: "甲 & 乙", count: 12, value: 74.3 },
    { name: '=1+1\n"x"', count: null, value: 50 },
    { name: null, count: 1, value: 0.1 + 0.2 },
  ]);
});
