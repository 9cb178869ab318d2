import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readPackedWorkbook } from "../../src/opening/workbook/readWorkbook";
import { dropsZeros, shownBeside, shownNumber } from "../../src/opening/workbook/shownNumber";
import { smallWorkbook } from "./smallWorkbook";
import { cases, reads } from "../support/cases";

const show = (value: number, format: string): string => {
  const shown = shownNumber(value, format, false);
  if (shown === null) return "-";
  return shown.whole === undefined ? shown.text : `${shown.text} of ${shown.whole}`;
};

const shows = (...lines: readonly string[]): void => {
  const expected = cases(...lines);
  expect(
    expected.map(([value = "", format = ""]) => [value, format, show(Number(value), format)]),
  ).toEqual(expected);
};

describe("a number by its format", () => {
  test("general, text and empty codes show it as it is", () => {
    shows(
      "12.5 | General => 12.5",
      "12.5 | general => 12.5",
      "12.5 |  => 12.5",
      "12.5 | @ => 12.5",
      "12.5 | General_) => 12.5",
      '12.5 | "约"General => 12.5',
      "12.5 | # ?/? => 12.5",
      "12500 | 0.00E+00 => 12500",
    );
  });

  test("sections are for positive, negative and zero; empty ones fall back on the first", () => {
    shows(
      '5 | 0;"负"0;"零" => 5',
      "-5 | 0.0;0.00 => -5.00",
      "0 | 0.0;0.00;0.000 => 0.000",
      "0 | 0.0;0.00 => 0.0",
      "-5 | 0.0 => -5.0",
      "-5 | 0.0; => -5.0",
      "0 | 0.0;; => 0.0",
      '5 | "甲;乙"0.0;0.00 => 5.0',
      "5 | \\;0.0;0.00 => 5.0",
    );
  });

  test("digits behind the point are needed or may be left out", () => {
    shows(
      "12 | 0.00 => 12.00",
      "12 | 0.0# => 12.0",
      "12.25 | 0.0# => 12.25",
      "12.5 | 0.0## => 12.5",
      "12 | 0.??? => 12",
      "12.125 | 0.# => 12.1 of 12.125",
      "12.345 | 0.0 => 12.3 of 12.345",
      "0.5 | 0 => 1 of 0.5",
      "100 | # => 100",
    );
  });

  test("zeros at the end are left out by the general format and by digits that need not be there", () => {
    const drops = (format: string): boolean => dropsZeros(610, format);
    expect(["General", "@", "", "0.##", "#,##0.0#", "0.??", "0.00E+00"].filter(drops)).toHaveLength(
      7,
    );
    expect(
      ["0", "#,##0", "#", "0.00", "0.0%", "0.00_);(0.##)", '0"."0', "0!.0,"].filter(drops),
    ).toEqual([]);
    expect(dropsZeros(-610, "0.00_);(0.##)")).toBe(true);
  });

  test("percent signs and commas move the point", () => {
    shows(
      "0.125 | 0% => 13% of 12.5",
      "0.125 | 0.0% => 12.5%",
      "0.00125 | 0.0%% => 12.5%%",
      "12500 | 0.0, => 12.5",
      "12500000 | 0.0,, => 12.5",
      "12500 | #,##0 => 12500",
      "12500 | #,##0.0 => 12500.0",
      "125000 | 0!.0, => 12.5",
      "125000 | 0\\.0, => 12.5",
      '125000 | 0"."0, => 12.5',
      "12345 | 0!.00 => 123.45",
    );
  });

  test("Han words and signs of shares behind the digits belong to it, others do not", () => {
    shows(
      '3.2 | 0.0"亿元" => 3.2亿元',
      "3.2 | 0.0\\亿 => 3.2亿",
      "3.2 | 0.0!家 => 3.2家",
      '3.2 | 0.0"‰" => 3.2‰',
      '3.2 | 0.0" kg" => 3.2',
      '3.2 | "$"0.0 => 3.2',
      '3.2 | 0.0"(亿元)" => 3.2亿元',
      '3.2 | [红色]0.0_ "元" => 3.2元',
      "3.2 | 0.0*  => 3.2",
    );
  });

  test("a condition that divides is not followed, one that does not is", () => {
    shows(
      "5 | [>=100]0.0;0.00 => 5.0",
      "5 | [<100]0!.0,;0 => -",
      "5 | [=1]0.0,;0 => -",
      "5 | [>1]0,;0 => -",
    );
  });

  test("a date is as fine as its format, and no date lies before the first", () => {
    shows(
      "45446.5 | yyyy-mm-dd h:mm => 2024-06-03T12:00",
      "45446.99999 | yyyy-mm-dd hh:mm => 2024-06-04T00:00",
      "45446 | d => 2024-06-03",
      "45446 | mmmm => 2024-06",
      "45446 | ee => 2024",
      "1 | yyyy-m-d => 1899-12-31",
      "0 | yyyy-m-d => 1899-12-30",
      "-1 | yyyy-m-d => -1",
      "1000000000000 | yyyy-m-d => 1000000000000",
      '12 | 0"个月 m" => 12',
      "12 | m0 => 12",
    );
    expect(shownNumber(0, "yyyy-m-d", true)).toEqual({ text: "1904-01-01" });
  });

  test("the text that stands beside a number is what is shown", () => {
    const beside = (value: number, text: string): unknown => shownBeside(value, text);
    expect(beside(0.0535, "5.4%")).toEqual({ text: "5.4%", whole: "5.35" });
    expect(beside(0.054, "5.4%")).toEqual({ text: "5.4%" });
    expect(beside(1519, "1,519")).toEqual({ text: "1519" });
    expect(beside(1519.4, " 1,519 ")).toEqual({ text: "1519", whole: "1519.4" });
    expect(beside(-3, "-3.0")).toEqual({ text: "-3.0" });
    expect(beside(3, "+3")).toEqual({ text: "+3" });
    expect(beside(3, "3.2亿元")).toEqual({ text: "3.2亿元" });
    expect(beside(3, "1,51")).toEqual({ text: "1,51" });
  });
});

describe("a packed workbook", () => {
  const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
  const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** How a number is read whose format is known by number alone, whatever else the style sheet defines. */
  const datedBy = (id: number, defined = ""): unknown => {
    const read = readPackedWorkbook(
      smallWorkbook({ 数据: [["期末", 45_446]] }, (made) => {
        const put = (path: string, before: string, more: string): void => {
          made.set(
            path,
            (made.get(path) ?? "").replace(before, () => more + before),
          );
        };
        put(
          "xl/_rels/workbook.xml.rels",
          "</Relationships>",
          `<Relationship Id="s" Type="${RELATED}" Target="styles.xml"/>`,
        );
        put(
          "[Content_Types].xml",
          "</Types>",
          `<Override PartName="/xl/styles.xml" ContentType="${TYPE}"/>`,
        );
        const sheet = made.get("xl/worksheets/sheet1.xml") ?? "";
        made.set("xl/worksheets/sheet1.xml", sheet.replace('<c r="B1">', '<c r="B1" s="1">'));
        made.set(
          "xl/styles.xml",
          `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${defined}<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${id}" applyNumberFormat="1"/></cellXfs></styleSheet>`,
        );
      }),
    );
    return read.ok ? read.sheets[0]?.rows[0]?.cells[1] : read.faults.map(({ rule }) => rule);
  };

  test("dates that Chinese Excel knows by number alone are months or days", () => {
    for (const id of [27, 36, 50, 52, 57]) expect(datedBy(id), String(id)).toBe("2024-06");
    for (const id of [28, 29, 30, 31, 51, 53, 54, 58])
      expect(datedBy(id), String(id)).toBe("2024-06-03");
    expect(datedBy(2)).toBe("45446.00");
    const other = '<numFmt numFmtId="164" formatCode="0.0"/>';
    expect(datedBy(27, `<numFmts count="1">${other}</numFmts>`)).toBe("2024-06");
    expect(datedBy(27, "<numFmts/>")).toBe("2024-06");
    // What the style sheet says itself goes before.
    const own = '<numFmt numFmtId="27" formatCode="0.0"/>';
    expect(datedBy(27, `<numFmts count="1">${own}</numFmts>`)).toBe("45446.0");
  });

  const parts = {
    "xl/workbook.xml": "<workbook/>",
    "xl/worksheets/sheet1.xml": "<worksheet/>",
  };
  const ruleOf = (
    more: Readonly<Record<string, string>>,
    without: readonly string[] = [],
  ): unknown => {
    const all = { ...parts, ...more };
    const kept = Object.entries(all).filter(([name]) => !without.includes(name));
    const read = readPackedWorkbook(
      zipSync(Object.fromEntries(kept.map(([name, text]) => [name, strToU8(text)]))),
    );
    return read.ok ? "read" : read.faults.map(({ rule }) => rule).join();
  };

  test("what it is not is told by its parts", () => {
    expect(ruleOf({ "xl/vbaProject.bin": "x" })).toBe("workbook_macros");
    const other = ruleOf({ "word/document.xml": "<x/>" });
    expect(other).not.toBe(ruleOf({}));
    expect(ruleOf({ "ppt/presentation.xml": "<x/>" })).toBe(other);
    expect(ruleOf({}, ["xl/workbook.xml"])).toBe(ruleOf({ mimetype: "x" }, Object.keys(parts)));
    expect(ruleOf({ "a.txt": "x" }, Object.keys(parts))).toBe(other);
  });

  test("parts in which no cell stands are never read", () => {
    const broken = "<a><!-- ";
    for (const folder of [
      "xl/media",
      "xl/theme",
      "xl/drawings",
      "xl/charts",
      "xl/diagrams",
      "xl/embeddings",
      "xl/printerSettings",
      "xl/customXml",
      "xl/ctrlProps",
      "xl/activeX",
      "xl/pivotCache",
      "xl/externalLinks",
      "docProps",
      "customXml",
      "Thumbnails",
      "Pictures",
    ])
      expect(ruleOf({ [`${folder}/a.xml`]: broken }), folder).not.toContain("workbook_xml");
    expect(ruleOf({ "xl/tables/a.xml": broken })).toBe("workbook_xml");
  });

  reads(
    "what is no XML, or defines things of its own, is refused: %s",
    (xml = "") => ruleOf({ "xl/tables/a.xml": xml }),
    "<!DOCTYPE x><a/> => workbook_doctype",
    "<!ENTITY x><a/> => workbook_doctype",
    "no element => workbook_xml",
    "<a> => workbook_xml",
    "<a></b> => workbook_xml",
    "<a><b/> => workbook_xml",
    "<a></a>x => workbook_xml",
    "<a><si><si></si></si></a> => workbook_xml",
    "<a></si><si></a> => workbook_xml",
    "<a><x:row></a> => workbook_xml",
    "<a><![CDATA[x</a> => workbook_xml",
    "<a><?x</a> => workbook_xml",
  );

  test("what is XML is not, whatever stands in it", () => {
    for (const xml of [
      "<a/>",
      "<a></a> \n",
      "<a:b></a:b >",
      "<a><row/><row></row><row x='>'/></a>",
      "<a><!-- <row> --><?x <row>?><![CDATA[<row>]]></a>",
      "<a><rows></a>",
    ])
      expect(ruleOf({ "xl/tables/a.xml": xml }), xml).not.toContain("workbook_xml");
  });
});
