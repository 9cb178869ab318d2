import { type BookType, utils, write, type WorkBook } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { parseDataset } from "../../src/dataset/parseDataset";
import { serializeDataset } from "../../src/export/serializeDataset";
import { cellReference } from "../../src/opening/cellReference";
import { keptText, loadKept } from "../../src/page/opening/keptDataset";
import { writeTemplateCsv, writeTemplateWorkbook } from "../../src/opening/template/writeTemplate";
import { csv, type Opened, open, openText } from "./openOffice";
import { type Row, smallWorkbook, type Tamper } from "./smallWorkbook";

/** `原文写法 单元格` of every figure, in the order of the table; `-` where it has none. */
const cells = ({ dataset }: Opened): string[] =>
  dataset.observations.map(({ printed, cell = "-" }) => `${printed} ${cell}`);

const yearbook: readonly Row[] = [
  ["2023年各县人口"],
  ["地区", "2022年（万人）", "2023年（万人）"],
  ["甲县", 51.2, 52.5],
  ["乙县", "—", 38.4],
];

describe("a cell as spreadsheets write it", () => {
  test.each([
    [{ row: 5, column: 2 }, "C5"],
    [{ row: 1, column: 26 }, "AA1"],
    [{ row: 5, column: 0, left: 3 }, "D5"],
    [{ sheet: "城区", row: 5, column: 2 }, "城区!C5"],
    [{ sheet: "表1", row: 5, column: 2 }, "表1!C5"],
    // What is no word, begins with a digit or reads as a cell stands in quotation marks.
    [{ sheet: "2023年", row: 5, column: 2 }, "'2023年'!C5"],
    [{ sheet: "城区 新", row: 5, column: 2 }, "'城区 新'!C5"],
    [{ sheet: "1-6月", row: 5, column: 2 }, "'1-6月'!C5"],
    [{ sheet: "AB12", row: 5, column: 2 }, "'AB12'!C5"],
    [{ sheet: "abc1", row: 5, column: 2 }, "'abc1'!C5"],
    [{ sheet: "'甲''", row: 5, column: 2 }, "'''甲'''''!C5"],
    [{ sheet: "R1C1", row: 5, column: 2 }, "'R1C1'!C5"],
    [{ sheet: "r12c34", row: 5, column: 2 }, "'r12c34'!C5"],
    [{ sheet: "R", row: 5, column: 2 }, "'R'!C5"],
    [{ sheet: "R12", row: 5, column: 2 }, "'R12'!C5"],
    [{ sheet: "RC", row: 5, column: 2 }, "'RC'!C5"],
    [{ sheet: "c", row: 5, column: 2 }, "'c'!C5"],
    // What only begins as a cell does is a word.
    [{ sheet: "AB12年", row: 5, column: 2 }, "AB12年!C5"],
    [{ sheet: "ABCD12", row: 5, column: 2 }, "ABCD12!C5"],
    [{ sheet: "_表_1.2", row: 5, column: 2 }, "_表_1.2!C5"],
    [{ sheet: "City", row: 5, column: 2 }, "City!C5"],
    [{ sheet: "Rows", row: 5, column: 2 }, "Rows!C5"],
    [{ sheet: "甲's", row: 5, column: 2 }, "'甲''s'!C5"],
    [{ sheet: "重要!", row: 5, column: 2 }, "'重要!'!C5"],
    // No cell, no name that can be written.
    [{ sheet: "城区", row: 5 }, null],
    [{ sheet: "城区", column: 5 }, null],
    [{ sheet: "", row: 5, column: 2 }, null],
    // 120 signs are the most that a dataset keeps.
    [{ sheet: "长".repeat(117), row: 5, column: 2 }, `${"长".repeat(117)}!C5`],
    [{ sheet: "长".repeat(118), row: 5, column: 2 }, null],
    [{ sheet: "甲\u202e乙", row: 5, column: 2 }, null],
  ])("%j is %s", (place, cell) => {
    expect(cellReference(place)).toBe(cell);
  });
});

test("figures of a sheet without a name, as programs make them, have no cell beside a sheet with one", () => {
  const book = smallWorkbook({
    "": yearbook,
    另表: [["2021年各县人口"], ["地区", "2020年（万人）", "2021年（万人）"], ["甲县", 50.1, 50.8]],
  });
  expect(cells(open(book, "人口.xlsx"))).toEqual([
    "51.2万人 -",
    "52.5万人 -",
    "38.4万人 -",
    "50.1万人 另表!B3",
    "50.8万人 另表!C3",
  ]);
});

describe("separated text", () => {
  test("blank lines at the top and between are counted as a spreadsheet counts them", () => {
    expect(cells(openText("\r\n\r\n地区,2022年,2023年\r\n甲县,3,4\r\n\r\n乙县,5,6\r\n"))).toEqual([
      "3 B4",
      "4 C4",
      "5 B6",
      "6 C6",
    ]);
  });

  test("a cell of several lines is one row, and the hint of the separator none", () => {
    const text = 'sep=;\r\n"2023年\r\n各县产值";;\r\n地区;产值（亿元）\r\n甲县;3.5\r\n';
    expect(cells(openText(text))).toEqual(["3.5亿元 B3"]);
  });

  test("what was pasted out of a spreadsheet, parted by tabs", () => {
    expect(cells(openText("地区\t2022年\t2023年\n甲县\t3\t4\n", "粘贴的内容"))).toEqual([
      "3 B2",
      "4 C2",
    ]);
  });

  test("years down and places across", () => {
    expect(
      cells(
        csv(["各县产值（亿元）"], ["年份", "甲县", "乙县"], ["2022", "3", "5"], ["2023", "4", "6"]),
      ),
    ).toEqual(["3亿元 B3", "5亿元 C3", "4亿元 B4", "6亿元 C4"]);
  });

  test("two tables beside one another and one below", () => {
    expect(
      cells(
        csv(
          ["", "县区", "产量（吨）", "", "县区", "出栏量（头）"],
          ["", "甲县", "3", "", "甲县", "7"],
          ["", "乙县", "4", "", "乙县", "8"],
          [],
          ["", "各县户数"],
          ["", "县区", "户数（户）"],
          ["", "甲县", "9"],
        ),
      ),
    ).toEqual(["3吨 C2", "4吨 C3", "9户 C7", "7头 F2", "8头 F3"]);
  });
});

describe("workbooks", () => {
  const tampered =
    (change: (xml: string) => string, path = "xl/worksheets/sheet1.xml"): Tamper =>
    (parts) => {
      parts.set(path, change(parts.get(path) ?? ""));
    };

  test("sheets are named where there are several", () => {
    const book = smallWorkbook({
      "2023年": [
        ["地区", "产值（亿元）"],
        ["甲县", 3],
      ],
      城区: [[], ["地区", "户数（户）"], ["甲县", 5]],
    });
    expect(cells(open(book, "年鉴.xlsx"))).toEqual(["3亿元 '2023年'!B2", "5户 城区!B3"]);
  });

  test.each([
    ["Sheet1", "51.2万人 B3"],
    ["工作表1", "51.2万人 B3"],
    ["人口", "51.2万人 人口!B3"],
  ])("a sheet that stands alone is named where somebody named it: %s", (name, first) => {
    expect(cells(open(smallWorkbook({ [name]: yearbook }), "人口.xlsx"))[0]).toBe(first);
  });

  test("rows that are hidden or were never written are counted, and columns too", () => {
    const book = smallWorkbook(
      {
        Sheet1: [
          [],
          [],
          ["", "", "地区", "产值（亿元）"],
          ["", "", "甲县", 3],
          ["", "", "乙县", 4],
        ],
      },
      tampered((xml) =>
        xml.replace('<row r="4">', '<row r="4" hidden="1">').replace(/<row r="1"><\/row>/u, ""),
      ),
    );
    expect(cells(open(book, "产值.xlsx"))).toEqual(["3亿元 D4", "4亿元 D5"]);
  });

  test("headings that are merged move nothing below them", () => {
    const rows = [
      ["2023年各县指标"],
      ["地区", "产值", "", "人口"],
      ["", "总量（亿元）", "增速（%）", "年末数（万人）"],
      ["甲县", 35, 4.8, 52],
    ];
    const merged = ["A1:D1", "A2:A3", "B2:C2"].map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    const book = smallWorkbook(
      { Sheet1: rows },
      tampered((xml) =>
        xml.replace("</sheetData>", `</sheetData><mergeCells>${merged}</mergeCells>`),
      ),
    );
    expect(cells(open(book, "指标.xlsx"))).toEqual(["35亿元 B4", "4.8% C4", "52万人 D4"]);
  });

  /** The same sheets in a form of the library's own making: a sheet that begins in C3, and one with a merged title. */
  const bookAs = (bookType: BookType): Uint8Array => {
    const book: WorkBook = utils.book_new();
    const first = utils.aoa_to_sheet([]);
    utils.sheet_add_aoa(first, [["地区", "产值（亿元）"], ["甲县", 3], [], ["乙县", 4]], {
      origin: "C3",
    });
    const second = utils.aoa_to_sheet([["2023年各县户数"], ["地区", "户数（户）"], ["甲县", 5]]);
    second["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    second["!rows"] = [{}, {}, { hidden: true }];
    utils.book_append_sheet(book, first, "一季度");
    utils.book_append_sheet(book, second, "2023年");
    const written: ArrayBuffer = write(book, { type: "array", bookType });
    return new Uint8Array(written);
  };

  test.each(["xlsx", "xlsb", "biff8", "ods", "xlml"] as const)("written as %s", (bookType) => {
    expect(cells(open(bookAs(bookType), "年鉴.xls"))).toEqual([
      "3亿元 一季度!D4",
      "4亿元 一季度!D6",
      "5户 '2023年'!B3",
    ]);
  });
});

describe("web pages", () => {
  const row = (...words: readonly string[]): string =>
    `<tr>${words.map((word) => `<td>${word}</td>`).join("")}</tr>`;

  test("what spans rows and columns counts as all of them, and a caption as a row above", () => {
    const html = `<table><caption>2023年各县指标</caption><tr><td rowspan="2">地区</td><td colspan="2">产值</td></tr>${row("总量（亿元）", "增速（%）")}${row("甲县", "35", "4.8")}</table>`;
    expect(cells(openText(html, "指标.xls"))).toEqual(["35亿元 B4", "4.8% C4"]);
  });

  test("of several tables it is said which", () => {
    const html = `<table>${row("首页", "栏目")}</table><table>${row("地区", "户数（户）")}${row("甲县", "5")}</table>`;
    expect(cells(openText(html, "户数.html"))).toEqual(["5户 Sheet2!B2"]);
  });
});

describe("a table by the template", () => {
  const heads = ["指标名称", "原文写法", "时期"];

  test("names the row that a clerk filled in", () => {
    const read = csv(heads, ["人口", "12人", "2023"], ["户数", "5户", "2023"]);
    expect(cells(read)).toEqual(["12人 B2", "5户 B3"]);
    const book = smallWorkbook({ 数据: [heads, ["人口", "12人", "2023"]], 备注: [["甲"]] });
    expect(cells(open(book, "附件.xlsx"))).toEqual(["12人 数据!B2"]);
  });

  test("a figure of a report has its paragraph, and no cell", () => {
    const read = csv(
      [...heads, "段落", "来源", "发布单位", "发布日期"],
      ["人口", "12人", "2023", "3", "河城改革", "河城日报", "2024-07-15"],
    );
    expect(read.dataset.observations).toMatchObject([{ paragraph: 3 }]);
    expect(cells(read)).toEqual(["12人 -"]);
  });

  test("a row says itself where its number stood before; where its cell is empty nobody knows", () => {
    const read = csv(
      [...heads, "单元格"],
      ["人口", "12人", "2023", "城区!C5"],
      ["户数", "5户", "2023", ""],
    );
    expect(cells(read)).toEqual(["12人 城区!C5", "5户 -"]);
  });
});

describe("the cell comes back", () => {
  const read = open(
    smallWorkbook({ "2023年": yearbook, 说明: [["口径", "常住人口"]] }),
    "人口.xlsx",
  );
  const expected = ["51.2万人 '2023年'!B3", "52.5万人 '2023年'!C3", "38.4万人 '2023年'!C4"];

  test("out of the dataset's own file", () => {
    expect(cells(read)).toEqual(expected);
    const parsed = parseDataset(JSON.parse(serializeDataset(read.dataset)), parsePrinted);
    expect(parsed).toEqual({ ok: true, dataset: read.dataset });
  });

  test("out of the browser, and out of a page that was saved", async () => {
    const name = "人口.xlsx";
    const opened = { dataset: read.dataset, name, keptIn: "nowhere" } as const;
    expect(await loadKept(keptText(opened), "browser")).toEqual({ ...opened, keptIn: "browser" });
  });

  test.each(["zh", "en"] as const)(
    "out of its workbook and its CSV by the template: %s",
    async (language) => {
      const book = await writeTemplateWorkbook(read.dataset, language);
      const again = open(book, "数据.xlsx");
      expect(again.dataset).toEqual(read.dataset);
      expect(cells(open(writeTemplateCsv(read.dataset, language), "数据.csv"))).toEqual(expected);
    },
  );

  test("and where none was known, none is made of the place in our own file", () => {
    const observations = read.dataset.observations.map((one) => {
      const { cell: _, ...rest } = one;
      return rest;
    });
    const file = writeTemplateCsv({ ...read.dataset, observations }, "zh");
    expect(open(file, "数据.csv").dataset.observations).toEqual(observations);
  });
});

test.each(["c5", "C0", "5C", "C5:D6", "城区C5", "城 区!C5", "'城区!C5", "ABCD1", "!C5"])(
  "%s is no cell",
  (cell) => {
    const { dataset } = open(smallWorkbook({ 人口: yearbook }), "人口.xlsx");
    const changed = {
      ...dataset,
      observations: dataset.observations.map((one) => ({ ...one, cell })),
    };
    const parsed = parseDataset(changed, parsePrinted);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? [] : parsed.faults[0]).toMatchObject({
      field: "cell",
      rule: "wrong_format",
    });
  },
);
