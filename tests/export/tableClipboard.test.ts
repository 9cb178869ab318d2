import { expect, test } from "vitest";
import { type ExportTable, oneSlice } from "../../src/columns/ExportTable";
import { jsonPieces } from "../../src/export/serializeJson";
import { tableClipboard, tableHtml, tableTsv } from "../../src/export/tableClipboard";
import { plainColumns } from "./plainColumn";

const table: ExportTable = {
  name: "small",
  title: "小",
  columns: plainColumns("name text 名称 <b>", "count integer 个数", "value decimal 数值"),
  rows: [
    ["甲 & 乙", 12, 74.3],
    ['=1+1\n"x"', null, 50],
    [null, 1, 0.1 + 0.2],
  ],
  formatOfRow: (row) =>
    [
      { base: { decimals: 2, percent: false }, printed: { decimals: 0, percent: false } },
      { base: { decimals: 1, percent: true }, printed: { decimals: 1, percent: true } },
    ][row] ?? null,
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

test("HTML says all of a table, word for word", () => {
  const one: ExportTable = {
    name: "one",
    title: "",
    columns: plainColumns('a text A "x" &', "b integer B", "c percent C"),
    rows: [["it's\r\ntwo\rthree", 12, 5]],
  };
  const box = "border:1px solid #76818E;padding:3px 6px;vertical-align:top";
  const line = '<br style="mso-data-placement:same-cell">';
  const number = ";text-align:right;white-space:nowrap";
  const heads = ["A &quot;x&quot; &amp;", "B", "C"].map(
    (text) => `<th scope="col" style="${box};background:#EDF0F3;text-align:left">${text}</th>`,
  );
  expect(tableHtml(one, { heading: "H", sourceLine: "S <1>", language: "en" })).toBe(
    [
      '<html lang="en"><head><meta charset="utf-8"></head>',
      "<body style=\"font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:10.5pt;color:#1A2230\">",
      '<p style="margin:0 0 4pt"><b>H</b></p>',
      '<table border="1" cellspacing="0" cellpadding="3" style="border-collapse:collapse">',
      `<thead><tr>${heads.join("")}</tr></thead><tbody><tr>`,
      `<td style="${box};mso-number-format:'\\@'">it&#39;s${line}two${line}three</td>`,
      `<td style="${box};mso-number-format:'0'${number}">12</td>`,
      `<td style="${box};mso-number-format:'0%'${number}">5%</td>`,
      '</tr></tbody></table><p style="margin:4pt 0 0;font-size:9pt">S &lt;1&gt;</p></body></html>',
    ].join(""),
  );
});

test("an empty cell of numbers stands on their side, one of text on its own", () => {
  const html = tableHtml(table, frame);
  expect(html.match(/'General';text-align:right;white-space:nowrap"><\/td>/gu)).toHaveLength(1);
  expect(html.match(/'General'"><\/td>/gu)).toHaveLength(1);
});

test("one row is one line whatever its cells and heads hold", () => {
  const broken: ExportTable = {
    ...table,
    columns: plainColumns("a text =a\tb"),
    rows: [["a\t\r\n\u2028\u2029b"], ["-1-1"]],
    formatOfRow: () => null,
  };
  expect(tableTsv(broken)).toBe("'=a b\na b\n'-1-1");
  expect(() => tableTsv({ ...broken, rows: [[1]] })).toThrow("expected text");
  expect(() => tableHtml({ ...broken, rows: [[1]] }, frame)).toThrow("expected text");
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
    formatOfRow: () => null,
  };
  expect(tableTsv(quoting).split("\n").slice(1)).toEqual([
    '"""老街""改造"\t1\t2',
    '改造"老街"\t1\t2',
  ]);
});

test("JSON says what the table is, and about it what it is given", () => {
  const about = {
    dataset: "河城",
    sources: ["某报"],
    note: null,
    filters: "全部",
    modified: "2024-08-01",
    license: "自由",
  };
  const [column] = table.columns;
  const one = oneSlice({
    name: "small",
    title: "小",
    columns: column === undefined ? [] : [column],
    rows: [["甲"], [null]],
  });
  const written = {
    name: "small",
    title: "小",
    about,
    columns: plainColumns("name text 名称 <b>"),
    rows: [{ name: "甲" }, { name: null }],
  };
  expect([...jsonPieces(one, about)].join("")).toBe(`${JSON.stringify(written, null, 2)}\n`);
});

test("JSON keeps every cell as it is, by the names of the columns", () => {
  expect(JSON.parse([...jsonPieces(oneSlice(table))].join("")).rows).toEqual([
    { name: "甲 & 乙", count: 12, value: 74.3 },
    { name: '=1+1\n"x"', count: null, value: 50 },
    { name: null, count: 1, value: 0.1 + 0.2 },
  ]);
});
