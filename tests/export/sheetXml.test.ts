import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/columns/Column";
import { type ExportColumn, oneSlice } from "../../src/columns/ExportTable";
import { CellStyles, plainStyle } from "../../src/export/workbook/cellStyles";
import { coverSheet } from "../../src/export/workbook/coverSheet";
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from "../../src/export/workbook/packageParts";
import { SharedStrings } from "../../src/export/workbook/SharedStrings";
import {
  columnLetters,
  filterRange,
  printedAcross,
  type DropDown,
  type Sheet,
} from "../../src/export/workbook/Sheet";
import { sheetXml } from "../../src/export/workbook/sheetXml";
import { tableSheet } from "../../src/export/workbook/tableSheet";
import { cellText, xmlText } from "../../src/export/workbook/xmlText";

const text = (value: string | number | null) => ({ value, style: plainStyle });

function sheetOf(rest: Partial<Sheet> = {}): Sheet {
  const rows = [[text("甲"), text(1.5)], [text(null)]];
  return { name: "表", widths: [8, 12.5], rows, rowCount: rows.length, headed: false, ...rest };
}

function xmlOf(sheet: Sheet, selected = false): string {
  return [...sheetXml(sheet, new CellStyles(), new SharedStrings(), selected)].join("");
}

const numberOf = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe("a sheet", () => {
  test("says all of itself, word for word", () => {
    expect(xmlOf(sheetOf(), true)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B2"/>',
        '<sheetViews><sheetView tabSelected="1" showGridLines="0" workbookViewId="0"></sheetView></sheetViews>',
        '<sheetFormatPr defaultRowHeight="16.5"/><cols>',
        '<col min="1" max="1" width="8" customWidth="1"/>',
        '<col min="2" max="2" width="12.5" customWidth="1"/></cols><sheetData>',
        '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0"><v>1.5</v></c></row>',
        '<row r="2"><c r="A2" s="0"/></row></sheetData>',
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
        "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
        "</worksheet>",
      ].join(""),
    );
  });

  test("with a header has it frozen and filtered, over every column and row", () => {
    const xml = xmlOf(sheetOf({ headed: true }));
    expect(xml).toContain(
      '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
    );
    expect(xml).toContain('</sheetData><autoFilter ref="A1:B2"/><pageMargins');
    expect(filterRange(sheetOf())).toBeNull();
  });

  test("whose rows have a head keeps it in sight with what stands before it", () => {
    const xml = xmlOf(sheetOf({ headed: true, rowHead: 1, widths: [40, 44, 30] }));
    expect(xml).toContain(
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight"/>',
    );
  });

  test("gives its whole width to what moves where the head of its rows would take half a screen", () => {
    const xml = xmlOf(sheetOf({ headed: true, rowHead: 1, widths: [40, 45, 30] }));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
  });

  test("without columns and rows is still one", () => {
    const xml = xmlOf(sheetOf({ widths: [], rows: [], rowCount: 0 }));
    expect(xml).toContain('<dimension ref="A1:A1"/>');
    expect(xml).not.toContain("<cols>");
    expect(xml).toContain("<sheetData></sheetData>");
  });

  test.each([
    [249, 1],
    [250, 2],
    [501, 3],
  ])("of %d rows comes in pieces of 250: %d", (count, pieces) => {
    const rows = numberOf(count).map((at) => [text(at)]);
    const sheet = sheetOf({ rows, rowCount: count });
    const written = [...sheetXml(sheet, new CellStyles(), new SharedStrings(), false)];
    // One before the rows, one behind them.
    expect(written).toHaveLength(pieces + 2);
    expect(written.join("").match(/<row /gu)).toHaveLength(count);
  });

  test("cuts a text that no cell takes", () => {
    const strings = new SharedStrings();
    const rows = [[text("x".repeat(32_767))], [text("y".repeat(32_768))]];
    expect([...sheetXml(sheetOf({ rows }), new CellStyles(), strings, false)]).toHaveLength(3);
    expect(strings.xml()).toContain(`>${"x".repeat(32_767)}</t>`);
    expect(strings.xml()).toContain(`>${"y".repeat(32_766)}\u2026</t>`);
  });
});

describe("lists to choose from", () => {
  const list = (choices: DropDown["choices"], isClosed = false): DropDown => ({
    column: 1,
    firstRow: 1,
    lastRow: 9,
    choices,
    isClosed,
  });
  const rules = (...dropDowns: DropDown[]): string | null =>
    /<dataValidations.*<\/dataValidations>/u.exec(xmlOf(sheetOf({ dropDowns })))?.[0] ?? null;

  test("stand in the cell's rule or in other cells, and refuse what is not on them where they are closed", () => {
    expect(rules(list(["甲", "<乙>"], true), list("'领域'!$A$2:$A$5"))).toBe(
      [
        '<dataValidations count="2">',
        '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B10"><formula1>&quot;甲,&lt;乙&gt;&quot;</formula1></dataValidation>',
        '<dataValidation type="list" allowBlank="1" sqref="B2:B10"><formula1>\'领域\'!$A$2:$A$5</formula1></dataValidation>',
        "</dataValidations>",
      ].join(""),
    );
  });

  test.each([
    ["255 signs", ["x".repeat(255)], true],
    ["256 signs", ["x".repeat(256)], false],
    ["a choice with its separator", ["a", "b,c"], false],
    ["a choice with a quotation mark", ["a", 'b"c'], false],
    ["the cells of a sheet, however long their name", `'${"x".repeat(300)},'!$A$1`, true],
  ])("are left out where the format has no room for them: %s", (_, choices, isWritten) => {
    expect(rules(list(choices)) !== null).toBe(isWritten);
  });
});

describe("on paper", () => {
  test.each([
    ["170 characters are one page across", [70, 100], 1, 0],
    // 20 + 30 of the first two columns repeat, 40 more would be above a third of 170; (280 − 50) / 120.
    ["more repeat what names the rows", [20, 30, 40, 190], 2, 2],
    ["as many as take a third", [170 / 3, 150], 2, 1],
    ["none where the first is too wide", [80, 110], 2, 0],
    ["three pages", [20, 400, 40], 3, 1],
  ])("%s", (_, widths, pages, count) => {
    const repeated = count === 0 ? null : { first: 0, last: count - 1 };
    expect(printedAcross(sheetOf({ widths }))).toEqual({ pages, repeated });
  });

  test.each([
    // 14 + 20 + 32 is above a third of 170, 20 + 32 is not; (286 − 52) / 118.
    [
      "the head of the rows and what fits before it",
      [14, 20, 32, 220],
      2,
      2,
      { first: 1, last: 2 },
    ],
    ["all before it where that fits", [14, 10, 32, 220], 2, 2, { first: 0, last: 2 }],
    ["it alone, however wide", [14, 90, 100], 1, 2, { first: 1, last: 1 }],
    ["none where all is on one page", [14, 20, 32], 2, 1, null],
  ])("every page repeats %s", (_, widths, rowHead, pages, repeated) => {
    expect(printedAcross(sheetOf({ widths, rowHead }))).toEqual({ pages, repeated });
  });

  test("what repeats is named by its columns", () => {
    const sheet = sheetOf({ name: "表", headed: true, rowHead: 2, widths: [14, 20, 32, 220] });
    expect(workbookXml([sheet])).toContain(">'表'!$B:$C,'表'!$1:$1</definedName>");
  });

  test("a filter is named over columns behind Z and rows of several digits", () => {
    const widths = numberOf(28).map(() => 8);
    const sheet = sheetOf({ headed: true, widths, rowCount: 120 });
    expect(workbookXml([sheet])).toContain("'表'!$A$1:$AB$120</definedName>");
  });

  test("the workbook names filters, and the row and the columns that repeat", () => {
    const names = workbookXml([
      sheetOf({ name: "封面" }),
      sheetOf({ name: "a's <b>", headed: true, widths: [20, 30, 40, 210] }),
      sheetOf({ name: "窄", headed: true }),
    ]);
    expect(names).toContain(
      [
        '<sheets><sheet name="封面" sheetId="1" r:id="rId1"/>',
        '<sheet name="a\'s &lt;b&gt;" sheetId="2" r:id="rId2"/><sheet name="窄" sheetId="3" r:id="rId3"/></sheets>',
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">',
        "'a''s &lt;b&gt;'!$A$1:$D$2</definedName>",
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">',
        "'a''s &lt;b&gt;'!$A:$B,'a''s &lt;b&gt;'!$1:$1</definedName>",
        '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">\'窄\'!$A$1:$B$2</definedName>',
        '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'窄\'!$1:$1</definedName></definedNames>',
      ].join(""),
    );
    expect(workbookXml([sheetOf()])).not.toContain("definedNames");
  });

  test("columns are lettered on after Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});

describe("a table as a sheet", () => {
  const column = (rest: Partial<ExportColumn> = {}): ExportColumn => ({
    id: "a",
    header: "名称",
    datatype: "text",
    description: "",
    ...rest,
  });
  const made = (head: ExportColumn, ...cells: Cell[]): Sheet =>
    tableSheet(
      oneSlice({ name: "t", title: "", columns: [head], rows: cells.map((cell) => [cell]) }),
      "表",
    );

  test.each([
    ["at least eight", column(), ["甲"], 8],
    ["two for each sign outside Latin, and two to spare", column(), ["甲乙丙丁"], 10],
    ["one for a Latin letter with a mark", column(), ["\u024Fxxxxxxxx"], 11],
    ["two from the next sign on", column(), ["\u0250xxxxxxxx"], 12],
    ["the header's where it is longest", column({ header: "名称名称名称" }), ["甲"], 14],
    ["at most sixty", column(), ["x".repeat(99)], 60],
    ["its own where it states one", column({ width: 3 }), ["甲乙丙丁"], 3],
    ["a number's digits", column({ datatype: "decimal" }), [1234567.25, null], 12],
    ["the first 200 rows'", column(), [...numberOf(199).map(() => "x"), "x".repeat(20)], 22],
    ["not the 201st row's", column(), [...numberOf(200).map(() => "x"), "x".repeat(20)], 8],
  ])("is as wide as its texts: %s", (_, head, cells, width) => {
    expect(made(head, ...cells).widths).toEqual([width]);
    expect(made(head, ...cells).rowCount).toBe(cells.length + 1);
  });

  test.each([
    [column(), "甲", { value: "甲", wrapped: true }],
    [column(), null, { value: null, wrapped: false }],
    [column({ datatype: "integer" }), 12, { value: 12, format: "0" }],
    [column({ datatype: "decimal" }), 1.5, { value: 1.5, format: "General" }],
    [column({ datatype: "percent" }), 12.5, { value: 0.125, format: "0.##%" }],
    [column({ datatype: "date" }), "2024-07-15", { value: 45488, format: "yyyy-mm-dd" }],
    [column({ datatype: "date" }), "2024-07", { value: "2024-07", format: "General" }],
    [column(), "2024-07-15", { value: "2024-07-15", format: "General" }],
    [column(), "=1", { value: "=1", quoted: true }],
  ])("%j holds %j", (head, cell, { value, ...look }) => {
    const [header, row] = [...made(head, cell).rows];
    const [written] = row ?? [];
    expect(written?.value).toBe(value);
    expect(written?.style).toMatchObject({ bordered: true, filled: false, font: "body", ...look });
    expect(header?.[0]?.style).toEqual({
      font: "bold",
      filled: true,
      bordered: true,
      wrapped: true,
      format: "General",
      quoted: false,
    });
  });

  test.each([
    [{ decimals: 0, percent: false }, 12, 12, "#,##0"],
    [{ decimals: 2, percent: false }, 12, 12, "#,##0.00"],
    [{ decimals: 0, percent: true }, 12, 0.12, "0%"],
    [{ decimals: 1, percent: true }, 12.5, 0.125, "0.0%"],
    [{ decimals: null, percent: false }, 12, 12, "General"],
  ])("a number printed as %j has its decimals", (printed, cell, value, format) => {
    const table = {
      name: "t",
      title: "",
      columns: [column({ datatype: "decimal" })],
      rows: [[cell]],
      formatOfRow: () => ({ base: printed, printed }),
    };
    const [, row] = [...tableSheet(oneSlice(table), "表").rows];
    expect(row?.[0]).toMatchObject({ value, style: { format } });
  });
});

test("a cover is its title, an empty row, and what is said of the table", () => {
  const sheet = coverSheet(
    { name: "封面", title: "=小城", facts: [{ label: "来源", text: "小报" }], modified: "2020" },
    "封面",
  );
  expect(sheet).toMatchObject({ name: "封面", headed: false, widths: [24, 96], rowCount: 3 });
  const rows = [...sheet.rows].map((row) =>
    row.map(({ value, style }) => [value, style.font, style.wrapped, style.quoted]),
  );
  expect(rows).toEqual([
    [["=小城", "title", false, true]],
    [],
    [
      ["来源", "bold", true, false],
      ["小报", "body", true, false],
    ],
  ]);
});

describe("styles of cells", () => {
  test("are numbered as they are first used, the plain one first, equal ones once", () => {
    const styles = new CellStyles();
    const looks = [
      plainStyle,
      { ...plainStyle, font: "title" },
      { ...plainStyle, filled: true },
      { ...plainStyle, bordered: true },
      { ...plainStyle, wrapped: true },
      { ...plainStyle, quoted: true },
      { ...plainStyle, format: "0" },
      { ...plainStyle, font: "muted", format: '0"<"' },
      { ...plainStyle, font: "bold", format: "0" },
    ] as const;
    expect(looks.map((look) => styles.numberOf({ ...look }))).toEqual(numberOf(9));
    expect(looks.map((look) => styles.numberOf({ ...look }))).toEqual(numberOf(9));
    const xml = styles.xml();
    expect(xml).toContain(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="0"/><numFmt numFmtId="165" formatCode="0&quot;&lt;&quot;"/></numFmts>',
    );
    const all =
      'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const xf = (format: number, font: number, fill: number, border: number, rest = ""): string =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" ${all}${rest}><alignment vertical="top"/></xf>`;
    expect(xml).toContain(
      [
        '<cellXfs count="9">',
        xf(0, 0, 0, 0),
        xf(0, 2, 0, 0),
        xf(0, 0, 2, 0),
        xf(0, 0, 0, 1),
        xf(0, 0, 0, 0).replace("/></xf>", ' wrapText="1"/></xf>'),
        xf(0, 0, 0, 0, ' quotePrefix="1"'),
        xf(164, 0, 0, 0),
        xf(165, 3, 0, 0),
        xf(164, 1, 0, 0),
        "</cellXfs>",
      ].join(""),
    );
  });

  test("are what the standard's parts, in its order, say of fonts, fills and borders", () => {
    const font = (told: string): string => {
      const [size = "", color = "", bold = ""] = told.split(" ");
      return `<font>${bold}<sz val="${size}"/><color rgb="${color}"/><name val="Microsoft YaHei"/><family val="2"/></font>`;
    };
    const side = (name: string): string =>
      `<${name} style="thin"><color rgb="FFD8DDE3"/></${name}>`;
    expect(new CellStyles().xml()).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        '<fonts count="4">',
        ...["11 FF1A2230", "11 FF1A2230 <b/>", "16 FF1A2230 <b/>", "10 FF48535F"].map(font),
        '</fonts><fills count="3"><fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">',
        '<fgColor rgb="FFEDF0F3"/><bgColor indexed="64"/></patternFill></fill></fills>',
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>',
        ...["left", "right", "top", "bottom"].map(side),
        '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>',
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
      ].join(""),
    );
  });
});

test("texts are held once, and counted as often as they are used", () => {
  const strings = new SharedStrings();
  expect(["甲", "乙", "甲"].map((one) => strings.numberOf(one))).toEqual([0, 1, 0]);
  expect(strings.xml()).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="2"><si><t xml:space="preserve">甲</t></si><si><t xml:space="preserve">乙</t></si></sst>',
  );
});

test("what XML cannot hold is left out of attributes and escaped in cells", () => {
  expect(xmlText('a\u0001<b>&"\uFFFE\uD800\t\n\r')).toBe("a&lt;b&gt;&amp;&quot;\t\n");
  expect(cellText("a\u0001\r\uFFFF_x0041_ _x41_")).toBe(
    "a_x0001__x000D__xFFFF__x005F_x0041_ _x41_",
  );
});

describe("the parts around the sheets", () => {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (...targets: readonly (readonly [string, string])[]): string =>
    [
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`,
      ...targets.map(
        ([type, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
      ),
      "</Relationships>",
    ].join("");
  const two = [sheetOf(), sheetOf({ name: "二" })];

  test("tell the type of each", () => {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    const part = (name: string, content: string): string =>
      `<Override PartName="${name}" ContentType="${content}"/>`;
    expect(contentTypesXml(two)).toBe(
      [
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        part("/xl/workbook.xml", `${type}.sheet.main+xml`),
        part("/xl/worksheets/sheet1.xml", `${type}.worksheet+xml`),
        part("/xl/worksheets/sheet2.xml", `${type}.worksheet+xml`),
        part("/xl/styles.xml", `${type}.styles+xml`),
        part("/xl/sharedStrings.xml", `${type}.sharedStrings+xml`),
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        "</Types>",
      ].join(""),
    );
  });

  test("tell where each is", () => {
    expect(packageRelationshipsXml()).toBe(
      relations(
        [`${office}/officeDocument`, "xl/workbook.xml"],
        [
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml",
        ],
      ),
    );
    expect(workbookRelationshipsXml(two)).toBe(
      relations(
        [`${office}/worksheet`, "worksheets/sheet1.xml"],
        [`${office}/worksheet`, "worksheets/sheet2.xml"],
        [`${office}/styles`, "styles.xml"],
        [`${office}/sharedStrings`, "sharedStrings.xml"],
      ),
    );
  });

  test("bear the day of the data, and no other", () => {
    const time = (name: string): string =>
      `<dcterms:${name} xsi:type="dcterms:W3CDTF">2024-08-01T00:00:00Z</dcterms:${name}>`;
    expect(corePropertiesXml("小 <城>", "2024-08-01T09:30")).toBe(
      [
        `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
        `<dc:title>小 &lt;城&gt;</dc:title>${time("created")}${time("modified")}</cp:coreProperties>`,
      ].join(""),
    );
  });
});
