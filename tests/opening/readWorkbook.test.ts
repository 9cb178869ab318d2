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
