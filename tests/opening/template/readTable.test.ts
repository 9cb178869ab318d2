import { describe, expect, test } from "vitest";
import { figuresSheet, type TemplateSheet, templateSheets } from "../../../src/columns/sheets";
import { limits } from "../../../src/opening/limits";
import { countHeaders, placeIn, readTable } from "../../../src/opening/template/readTable";

const headlines = templateSheets.find(({ key }) => key === "headlines");
if (headlines === undefined) throw new Error("no sheet");

/** What is found, or its number, without the words around it. */
function bareOf(found: string): string {
  const [, quoted, number] = /“(.*)”|(\d+)/u.exec(found) ?? [];
  return quoted ?? number ?? found;
}

type Rows = readonly (readonly string[])[];

function read(
  rows: Rows,
  {
    name = "数据",
    from = 1,
    sheet = figuresSheet,
  }: { readonly name?: string; readonly from?: number; readonly sheet?: TemplateSheet } = {},
) {
  const raw = rows.map((cells, at) => ({ number: at + from, cells }));
  const table = readTable(raw, sheet, name);
  return {
    rows: table.rows.map(({ place, cells, failed }) => [
      place.row,
      ...[...cells].map(([id, { text }]) => `${id}=${text}`),
      ...[...failed].map((id) => `${id}!`),
    ]),
    faults: table.faults.map(({ rule, place, found }) =>
      [rule, place.sheet ?? "-", place.row ?? "-", place.column ?? "-", bareOf(found.zh)].join(" "),
    ),
    table,
  };
}

describe("the headers of a sheet", () => {
  test.each<[string, readonly string[], number]>([
    ["in either language or by the column's name", ["指标名称", "As printed", "metric_unit"], 3],
    ["whatever their case, width and blanks", ["ａｓ printed", "AS  PRINTED", "指 标\n名称"], 3],
    [
      "with the sign of what has to be filled in",
      ["指标名称 *", "指标名称（必填）", "Metric (Required)"],
      3,
    ],
    ["and no others", ["指标", "", "名称指标", "Metrics"], 0],
  ])("are known %s", (_, cells, known) => {
    expect(countHeaders(cells, figuresSheet)).toBe(known);
  });

  test.each<[Rows, string[]]>([
    // Two that are known, and half of what stands there.
    [
      [
        ["指标名称", "原文写法"],
        ["人口", "12人"],
      ],
      [],
    ],
    [
      [
        ["指标名称", "原文写法", "甲", "乙"],
        ["人口", "12人"],
      ],
      ["unknown_column 数据 1 2 甲", "unknown_column 数据 1 3 乙"],
    ],
    // Fewer are headers all the same where no other row has more.
    [
      [["指标名称", "甲", "乙"], ["人口"]],
      ["unknown_column 数据 1 1 甲", "unknown_column 数据 1 2 乙"],
    ],
    [[["标题"], ["指标名称", "原文写法"]], ["header_not_first 数据 2 - 2"]],
    [[["标题"], ["指标名称", "甲", "乙"]], ["no_header 数据 1 - 标题"]],
    [[["标题"], ["指标名称", "原文写法", "甲", "乙", "丙"]], ["no_header 数据 1 - 标题"]],
    [[["标题"], ["指标名称", "原文写法", "甲", "乙", " "]], ["header_not_first 数据 2 - 2"]],
    [
      [
        ["指标名称", "甲", "乙"],
        ["指标名称", "原文写法"],
      ],
      ["header_not_first 数据 2 - 2"],
    ],
    [[["甲", "乙"]], ["no_header 数据 1 - 甲, 乙"]],
    [[], ["no_header 数据 - - "]],
  ])("%j", (rows, faults) => {
    expect(read(rows).faults).toEqual(faults);
  });

  test("are one in a sheet of one column, and two in others", () => {
    const one = { ...headlines, columns: headlines.columns.slice(0, 1) };
    expect(read([["甲"], ["数据编号"]], { sheet: one }).faults).toEqual([
      "header_not_first 数据 2 - 2",
    ]);
    expect(read([["甲"], ["数据编号"]], { sheet: headlines }).faults).toEqual([
      "no_header 数据 1 - 甲",
    ]);
  });

  test("are looked for in fifteen rows, and told with what stands above them", () => {
    const under = (many: number) => [
      ...Array.from({ length: many }, () => ["说明"]),
      ["指标名称", "原文写法"],
    ];
    expect(read(under(14)).faults).toEqual(["header_not_first 数据 15 - 15"]);
    expect(read(under(15)).faults).toEqual(["no_header 数据 1 - 说明"]);
    expect(read(under(1)).table.faults[0]?.remedy).toEqual({
      zh: "删去第 1 行。",
      en: "Delete row 1.",
    });
    expect(read(under(2)).table.faults[0]?.remedy).toEqual({
      zh: "删去第 1 至 2 行。",
      en: "Delete rows 1 to 2.",
    });
    // Empty rows above are no rows of the file's, but they are there.
    expect(read([["指标名称", "原文写法"]], { from: 2 }).faults).toEqual([
      "header_not_first 数据 2 - 2",
    ]);
    expect(read([["指标名称", "原文写法"]], { from: 3 }).faults).toEqual([
      "header_not_first 数据 3 - 3",
    ]);
    expect(read(under(1)).rows).toEqual([]);
  });

  test("that are none of the sheet's are told with some that are, and with what may be meant", () => {
    const fault = (text: string) => read([["指标名称", "原文写法", text]]).table.faults[0];
    expect(fault("单 位名")?.expected).toEqual({
      zh: "模板“数据”表的表头，如 指标名称、原文写法、单位、领域",
      en: "a heading of the template’s sheet “Figures” (数据), such as Metric (指标名称), As printed (原文写法), Unit (单位), Area (领域)",
    });
    expect(fault("发布单为")?.remedy.zh).toContain("（可能是“发布单位”）");
    expect(fault("Publishd")?.remedy.zh).toContain("（可能是“Published”）");
  });

  test("that stand twice are told by the first", () => {
    const { table, faults, rows } = read([
      ["指标名称", "原文写法", "Metric"],
      ["人口", "12人", "户数"],
    ]);
    expect(faults).toEqual(["repeated_column 数据 1 2 Metric"]);
    expect(table.faults[0]?.expected).toEqual({
      zh: "每个表头只出现一次；A 列已有“Metric”",
      en: "each heading only once; column A already has “Metric”",
    });
    expect(rows).toEqual([[2, "metric_name_zh=人口", "printed=12人"]]);
  });

  test("that are empty are told where something stands below them", () => {
    const below = (name: string) =>
      read(
        [
          ["指标名称", " ", "原文写法"],
          ["人口", " ", "12人", "甲"],
          ["人口", "乙", "12人"],
        ],
        { name },
      ).faults;
    expect(below("数据")).toEqual(["unnamed_column 数据 1 1 乙", "unnamed_column 数据 1 3 甲"]);
    // A row that ends before the column has nothing there.
    expect(read([["指标名称", "", "原文写法"], ["人口"], ["人口", "丙", "12人"]]).faults).toEqual([
      "unnamed_column 数据 1 1 丙",
    ]);
    // A separated text has as many columns as its headers: rows that are longer are told of elsewhere.
    expect(
      read(
        [
          ["指标名称", "", "原文写法"],
          ["人口", "乙", "12人", "甲"],
        ],
        { name: "" },
      ).faults,
    ).toHaveLength(2);
  });

  test("are two hundred at most", () => {
    const wide = (many: number): Rows => [
      ["指标名称", "原文写法", ...Array.from({ length: many - 2 }, () => "")],
    ];
    expect(read(wide(limits.columns)).faults).toEqual([]);
    expect(read(wide(limits.columns + 1)).faults).toEqual(["too_many_columns 数据 - - 201"]);
    const last = [["指标名称", "原文写法", ...Array<string>(197).fill(""), "甲", "乙"]];
    expect(read(last).faults).toEqual([
      "too_many_columns 数据 - - 201",
      "unknown_column 数据 1 199 甲",
    ]);
  });
});

test("a separated text has the columns of its headers", () => {
  const raw = [
    { number: 1, cells: ["指标名称", "原文写法"] },
    { number: 2, cells: ["人口", "12人", "甲"] },
  ];
  expect(readTable(raw, figuresSheet, undefined).faults).toEqual([]);
  expect(readTable(raw, figuresSheet, "数据").faults).toHaveLength(1);
  expect(readTable(raw, figuresSheet, undefined).rows[0]?.place).toStrictEqual({ row: 2 });
});

test("rows have their cells, what was refused, and the columns of their sheet", () => {
  const { rows, faults, table } = read([
    ["指标名称", "原文写法", "段落"],
    [" 人口 ", "12人", "二"],
    ["", " ", ""],
    ["", "", "三"],
    ["户数"],
  ]);
  expect(rows).toEqual([
    [2, "metric_name_zh=人口", "printed=12人", "paragraph!"],
    [4, "paragraph!"],
    [5, "metric_name_zh=户数"],
  ]);
  expect(faults).toEqual(["cell_not_whole 数据 2 2 二", "cell_not_whole 数据 4 2 三"]);
  const [first] = table.rows;
  expect(first?.cells.get("printed")).toMatchObject({
    value: "12人",
    place: { sheet: "数据", row: 2, column: 1, header: "原文写法" },
  });
  expect(first?.columns?.map(({ index, header }) => `${String(index)} ${header}`)).toEqual([
    "0 指标名称",
    "1 原文写法",
    "2 段落",
  ]);
  expect(
    placeIn({ place: { row: 2 }, columns: first?.columns ?? [] }, ({ id }) => id === "paragraph"),
  ).toEqual({
    row: 2,
    column: 2,
    header: "段落",
  });
  expect(placeIn({ place: { row: 2 } }, () => true)).toStrictEqual({ row: 2 });
});
