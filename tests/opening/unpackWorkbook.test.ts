import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { notData } from "../../src/opening/fileFaults";
import { unpackWorkbook } from "../../src/opening/workbook/unpackWorkbook";
import { cases } from "../support/cases";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** The parts of a workbook as they are handed on, or the rule that it breaks and where. */
function unpacked(parts: Readonly<Record<string, string | Uint8Array>>): unknown {
  const packed = zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, held]) => [
        name,
        typeof held === "string" ? strToU8(held) : held,
      ]),
    ),
  );
  const read = unpackWorkbook(packed);
  if ("rule" in read) {
    const { rule, place, found } = read;
    const named = Object.keys(parts).find((name) => found.zh.includes(name));
    return [rule, rule === "not_a_data_file" ? found.zh : (place.range ?? named ?? "")]
      .join(" ")
      .trim();
  }
  return Object.fromEntries(
    Object.entries(unzipSync(read)).map(([name, held]) => [
      name,
      strFromU8(held).replace(HEAD, ""),
    ]),
  );
}

const BOOK = { "xl/workbook.xml": "<workbook/>" };
/** One part of a workbook as it is handed on, or the rule that it breaks. */
function part(name: string, xml: string | Uint8Array): unknown {
  const read = unpacked({ ...BOOK, [name]: xml });
  return typeof read === "object" && read !== null ? Reflect.get(read, name) : read;
}

describe("what kind of file an archive is", () => {
  const kindOf = (kind: Parameters<typeof notData>[0]): string =>
    `not_a_data_file ${notData(kind).found.zh}`;
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ["with macros", "workbook_macros", { ...BOOK, "xl/vbaProject.bin": "" }],
    ["a document", kindOf("document"), { "word/document.xml": "<a/>" }],
    ["slides", kindOf("slides"), { "ppt/presentation.xml": "<a/>" }],
    ["an archive of anything", kindOf("packed"), { "a.xml": "<a/>" }],
    ["a workbook without its book", "archive_damaged", { "xl/styles.xml": "<a/>" }],
    ["an ODF file without its content", "archive_damaged", { mimetype: "x" }],
    ["content without its kind", kindOf("packed"), { "content.xml": "<a/>" }],
  ])("%s", (_, told, parts) => {
    expect(unpacked(parts)).toBe(told);
  });

  test("XLSX, XLSB and ODS", () => {
    expect(unpacked({ "XL/Workbook.xml": "<a/>" })).toEqual({ "XL/Workbook.xml": "<a/>" });
    expect(unpacked({ "xl/workbook.bin": "<a>" })).toEqual({ "xl/workbook.bin": "<a>" });
    const ods = { "content.xml": "<a/>", mimetype: "x" };
    expect(unpacked(ods)).toEqual(ods);
  });
});

test.each([
  "xl/media/a.xml",
  "xl/theme/a.xml",
  "xl/Drawings/a.xml",
  "xl/charts/a.xml",
  "xl/diagrams/a.xml",
  "xl/embeddings/a.xml",
  "xl/printerSettings/a.xml",
  "xl/customXml/a.xml",
  "xl/ctrlProps/a.xml",
  "xl/activeX/a.xml",
  "xl/pivotCache/a.xml",
  "xl/externalLinks/a.xml",
  "docProps/a.xml",
  "customXml/a.xml",
  "Thumbnails/a.xml",
  "Pictures/a.xml",
])("%s holds no cell and is left behind, unread", (name) => {
  expect(unpacked({ ...BOOK, [name]: "<broken" })).toEqual(BOOK);
});

test("a part that is no XML is handed on as it is", () => {
  expect(part("xl/sheet.bin", "<broken")).toBe("<broken");
  expect(part("xl/_rels/a.RELS", "<broken")).toBe("workbook_xml xl/_rels/a.RELS");
});

describe("the XML of a part", () => {
  test.each(
    cases(
      "<a/> => <a/>",
      "<a></a> => <a></a>",
      "<a><b/></a >\n => <a><b/></a >\n",
      '<?xml version="1.0"?><a/> => <a/>',
      "<!-- <b> --><a>1<!-- - -->2</a> => <a>12</a>",
      "<a><![CDATA[1 < 2 & <b>]]></a> => <a>1 &lt; 2 &amp; &lt;b></a>",
      "<a><?b c?></a> => <a></a>",
      "<x:a></x:a> => <x:a></x:a>",
      "<a><row><si/></row><row/></a> => <a><row><si/></row><row/></a>",
      "<a><x:row b='<>'></x:row></a> => workbook_xml",
      "<a><x:row b='/>'></x:row></a> => <a><x:row b='/>'></x:row></a>",
      "<a><rows><rows></rows></a> => <a><rows><rows></rows></a>",
      "<!DOCTYPE a><a/> => workbook_doctype",
      "<!ENTITY b><a/> => workbook_doctype",
      " => workbook_xml",
      "text => workbook_xml",
      "<a> => workbook_xml",
      "<a></b> => workbook_xml",
      "<a/><a/> => workbook_xml",
      "<a></a> 1 => workbook_xml",
      "<a><!-- </a> => workbook_xml",
      "<a><![CDATA[</a> => workbook_xml",
      "<a><row></a> => workbook_xml",
      "<a></row></a> => workbook_xml",
      "<a><si><si></si></si></a> => workbook_xml",
      "<a></si><si></a> => workbook_xml",
    ),
  )("%j is %j", (xml, read) => {
    const told = part("xl/a.xml", xml);
    expect(told).toBe(read.startsWith("workbook_") ? `${read} xl/a.xml` : read);
  });

  test("in UTF-16 as in UTF-8, and refused where it is neither", () => {
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from("<a/>", (sign) => [sign.charCodeAt(0), 0]).flat(),
    ]);
    expect(part("xl/a.xml", wide)).toBe("<a/>");
    expect(part("xl/a.xml", new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e]))).toBe(
      "workbook_xml xl/a.xml",
    );
    expect(part("xl/a.xml", new Uint8Array([0xff, 0x61]))).toBe("workbook_xml xl/a.xml");
  });

  test("text of a cell that is too long is named by its cell", () => {
    const long = "1".repeat(327_671);
    expect(part("xl/a.xml", `<a><c r="B2"><v>${long}</v></c></a>`)).toBe("cell_too_long B2");
    expect(part("xl/a.xml", `<a>${long}</a>`)).toBe("cell_too_long");
    expect(part("xl/a.xml", `<a>${long.slice(1)}</a>`)).toBe(`<a>${long.slice(1)}</a>`);
  });
});

describe("formats that Chinese Excel knows by number alone", () => {
  const styles = (xml: string): unknown => part("xl/styles.xml", xml);
  const month = '<numFmt numFmtId="27" formatCode="yyyy-m"/>';
  test.each([
    [
      '<styleSheet><xf numFmtId="27"/></styleSheet>',
      `<styleSheet><numFmts>${month}</numFmts><xf numFmtId="27"/></styleSheet>`,
    ],
    [
      '<styleSheet a="1"><numFmts count="1"><numFmt numFmtId="9"/></numFmts><xf numFmtId="27"/></styleSheet>',
      `<styleSheet a="1"><numFmts count="1">${month}<numFmt numFmtId="9"/></numFmts><xf numFmtId="27"/></styleSheet>`,
    ],
    [
      '<styleSheet><numFmts><x/></numFmts><xf numFmtId="27"/></styleSheet>',
      `<styleSheet><numFmts>${month}<x/></numFmts><xf numFmtId="27"/></styleSheet>`,
    ],
  ])("%s", (xml, read) => {
    expect(styles(xml)).toBe(read);
    expect(part("xl/other.xml", xml)).toBe(xml);
  });

  test("are written out for months and for days, and only where they are not", () => {
    const codes = (id: number): unknown =>
      /formatCode="([^"]*)"/u.exec(
        String(styles(`<styleSheet><xf numFmtId="${id}"/></styleSheet>`)),
      )?.[1];
    expect([27, 36, 50, 52, 57].map(codes)).toEqual(Array<string>(5).fill("yyyy-m"));
    expect([28, 29, 30, 31, 51, 53, 54, 58].map(codes)).toEqual(Array<string>(8).fill("yyyy-m-d"));
    expect([1, 14, 26, 32, 59].map(codes)).toEqual(Array<undefined>(5).fill(undefined));
    for (const known of [
      `<styleSheet><numFmts>${month}</numFmts><xf numFmtId="27"/></styleSheet>`,
      '<x:styleSheet><x:numFmt formatCode="m" numFmtId="27"/><xf numFmtId="27"/></x:styleSheet>',
    ])
      expect(styles(known)).toBe(known);
  });
});

test.each(
  cases(
    "<a><number:date-style name='x'><number:year/></number:date-style><b/></a> => <a><b/></a>",
    "<a><number:number-style/><b/><number:time-style x='1'/></a> => <a><b/></a>",
    "<a>1<number:date-style><number:time-style></number:time-style>2</number:date-style>3</a> => <a>13</a>",
    "<a>1<number:date-style><number:time-style/>2</number:date-style>3</a> => <a>13</a>",
    "<a>1</number:date-style>2<number:number/></a> => <a>1</number:date-style>2<number:number/></a>",
  ),
)("styles of numbers of an ODS part are left out: %s", (xml, read) => {
  const parts = { mimetype: "x", "content.xml": xml, "styles.xml": xml, "meta.xml": xml };
  expect(unpacked(parts)).toEqual({ ...parts, "content.xml": read, "styles.xml": read });
});
