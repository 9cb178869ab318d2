import { describe, expect, test } from "vitest";
import { readPackedWorkbook } from "../../src/opening/workbook/readWorkbook";
import { smallWorkbook } from "./smallWorkbook";

/** The cells of a small sheet whose XML was changed, or the rules that it breaks. */
function readChanged(change: (xml: string) => string): unknown {
  const path = "xl/worksheets/sheet1.xml";
  const rows = [
    ["名称", "甲"],
    ["个数", 12],
  ];
  const bytes = smallWorkbook({ 数据: rows }, (parts) => {
    const changed = change(parts.get(path) ?? "");
    expect(changed).not.toBe(parts.get(path));
    parts.set(path, changed);
  });
  const read = readPackedWorkbook(bytes);
  return read.ok
    ? read.sheets.map((sheet) => sheet.rows.map(({ cells }) => cells))
    : read.faults.map(({ rule }) => rule);
}

const CELLS = [
  [
    ["名称", "甲"],
    ["个数", "12"],
  ],
];

describe("valid XML is read, however it is written", () => {
  test.each<[string, (xml: string) => string]>([
    ["a greater-than sign in an attribute", (xml) => xml.replace("<row ", '<row note="a>b" ')],
    ["what looks like an end in an attribute", (xml) => xml.replace("<row ", "<row note='/>' ")],
    [
      "a comment with a tag in it",
      (xml) => xml.replace("<sheetData>", "<sheetData><!-- <row> -->"),
    ],
    ["a comment before the root", (xml) => xml.replace("<worksheet", "<!-- <x> --><worksheet")],
    ["a comment behind the root", (xml) => `${xml}\n<!-- end -->\n`],
    [
      "an instruction with a tag in it",
      (xml) => xml.replace("<sheetData>", "<?x <row> ?><sheetData>"),
    ],
    ["a space in the last tag", (xml) => xml.replace("</worksheet>", "</worksheet >")],
    ["text in CDATA", (xml) => xml.replace(">甲<", "><![CDATA[甲]]><")],
  ])("%s", (_, change) => {
    expect(readChanged(change)).toEqual(CELLS);
  });

  test("signs of markup in CDATA are text", () => {
    expect(readChanged((xml) => xml.replace(">甲<", "><![CDATA[<row>&]]><"))).toEqual([
      [
        ["名称", "<row>&"],
        ["个数", "12"],
      ],
    ]);
  });
});

describe("a text of a cell", () => {
  const holding = (text: string) => readPackedWorkbook(smallWorkbook({ 数据: [["甲", text]] }));

  test("may be as long as spreadsheets have it", () => {
    const text = "乙".repeat(32_767);
    expect(holding(text)).toMatchObject({
      ok: true,
      sheets: [{ rows: [{ cells: ["甲", text] }], faults: [] }],
    });
  });

  test("that is longer is left out and named by its cell", () => {
    expect(holding("乙".repeat(32_768))).toMatchObject({
      ok: true,
      sheets: [
        {
          rows: [{ cells: ["甲"] }],
          faults: [{ rule: "cell_too_long", place: { sheet: "数据", row: 1, column: 1 } }],
        },
      ],
    });
  });

  test.each([
    [327_670, true],
    [327_671, false],
  ])(
    "of %i signs as it is written, longer than any escapes make it: read is %s",
    (signs, isRead) => {
      const read = holding("乙".repeat(signs));
      expect(read).toMatchObject(
        isRead
          ? { ok: true }
          : {
              ok: false,
              faults: [
                {
                  rule: "cell_too_long",
                  place: { range: "B1" },
                  found: { zh: `这一格有 ${String(signs)} 个字符` },
                },
              ],
            },
      );
    },
  );
});

describe("a sheet", () => {
  /** The cells of its first row and its faults, of so many columns. */
  const ofColumns = (count: number) => {
    const row = Array.from({ length: count }, (_, column) => `c${column}`);
    const read = readPackedWorkbook(smallWorkbook({ 数据: [row] }));
    if (!read.ok) throw new Error("not read");
    return read.sheets.map(({ rows, faults }) => [
      rows[0]?.cells.length,
      rows[0]?.cells.at(-1),
      faults.map(({ rule, place, found }) => [rule, place, found.zh]),
    ]);
  };

  test("may have 200 columns; of one with more the first 200 are read, and that is said", () => {
    expect(ofColumns(200)).toEqual([[200, "c199", []]]);
    const [[cells, last, faults] = []] = ofColumns(201);
    expect([cells, last]).toEqual([200, "c199"]);
    expect(faults).toEqual([
      ["too_many_columns", { sheet: "数据" }, expect.stringContaining("201")],
    ]);
  });
});

describe("what the workbook says of its sheets", () => {
  const read = (tamper: (parts: Map<string, string>) => void): unknown => {
    const bytes = smallWorkbook({ 数据: [["期末", 45_446]], 选项: [["甲"]] }, tamper);
    const workbook = readPackedWorkbook(bytes);
    return workbook.ok
      ? workbook.sheets.map(({ name, rows }) => [name, ...rows.map(({ cells }) => cells)])
      : workbook.faults.map(({ rule }) => rule);
  };
  const change = (parts: Map<string, string>, part: string, from: string, to: string): void => {
    const xml = parts.get(part) ?? "";
    expect(xml).toContain(from);
    parts.set(part, xml.replace(from, to));
  };
  const BOOK = "xl/workbook.xml";

  test.each(["hidden", "veryHidden"])("a sheet that is %s is not read", (state) => {
    const hide = (parts: Map<string, string>): void =>
      change(parts, BOOK, '<sheet name="选项"', `<sheet state="${state}" name="选项"`);
    expect(read(hide)).toEqual([["数据", ["期末", "45446"]]]);
  });

  test("a sheet that is said to be visible is read", () => {
    const show = (parts: Map<string, string>): void =>
      change(parts, BOOK, '<sheet name="选项"', '<sheet state="visible" name="选项"');
    expect(read(show)).toEqual([
      ["数据", ["期末", "45446"]],
      ["选项", ["甲"]],
    ]);
  });

  test.each([
    ["1900", "", "2024-06-03"],
    ["1904", '<workbookPr date1904="1"/>', "2028-06-04"],
  ])("days are counted from %s", (_, properties, day) => {
    const dated = (parts: Map<string, string>): void => {
      change(parts, BOOK, "<sheets>", `${properties}<sheets>`);
      change(parts, "xl/worksheets/sheet1.xml", '<c r="B1">', '<c r="B1" s="1">');
      change(
        parts,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        '<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      );
      change(
        parts,
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
      );
      parts.set(
        "xl/styles.xml",
        '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
      );
    };
    expect(read(dated)).toEqual([
      ["数据", ["期末", day]],
      ["选项", ["甲"]],
    ]);
  });
});

describe("XML that is damaged is refused", () => {
  test.each<[string, (xml: string) => string]>([
    ["a comment that is left open", (xml) => xml.replace("<sheetData>", "<sheetData><!-- ")],
    ["a row in a row", (xml) => xml.replace("<row ", "<row><row ")],
    ["a row that is never opened", (xml) => xml.replace("<row ", "</row><row ")],
    ["a cut end", (xml) => xml.slice(0, -1)],
    ["another root's end", (xml) => xml.replace("</worksheet>", "</workbook>")],
    ["an element without content at the end", (xml) => `${xml}<worksheet/>`],
  ])("%s", (_, change) => {
    expect(readChanged(change)).toEqual(["workbook_xml"]);
  });
});
