import { describe, expect, test } from "vitest";
import { writeTemplateWorkbook } from "../../src/opening/template/writeTemplate";
import { csv, open, remarks, said } from "./openOffice";
import { smallWorkbook, type Tamper } from "./smallWorkbook";
import { cases } from "../support/cases";

describe("numbers of every kind", () => {
  test("compound units, with scales over and under the line", () => {
    const read = csv(
      ["指标", "单位", "2023年"],
      ["能耗", "吨标准煤/万元", "0.40"],
      ["周转量", "亿吨公里", "3.5"],
      ["卫生人员", "人/千人", "7.8"],
      ["造林", "％", "45.9"],
    );
    expect(read.dataset.observations.map(({ printed, quantity }) => [printed, quantity])).toEqual([
      ["0.40吨标准煤/万元", { bound: "exact", value: 0.4 }],
      ["3.5亿吨公里", { bound: "exact", value: 350_000_000 }],
      ["7.8人/千人", { bound: "exact", value: 7.8 }],
      ["45.9%", { bound: "exact", value: 45.9 }],
    ]);
  });

  test("a mark behind a number leads to the note below; what is missing is no zero", () => {
    const read = csv(
      ["地区", "2022年", "2023年"],
      ["甲县", "3.5①", ".."],
      ["乙县", "未公布", "#N/A"],
      ["丙县", "不适用", "4"],
      ["①含飞地。"],
    );
    expect(said(read)).toEqual(["附表|甲县||2022|3.5", "附表|丙县||2023|4"]);
    expect(read.dataset.cautions.map(({ note }) => note.zh)).toEqual(["含飞地。"]);
    expect(remarks(read)).toContain("单位记为未写明：附表");
    expect(remarks(read)).toContain("暂以文件名作指标名称：“附表”");
  });
});

describe("headings and rows as offices arrange them", () => {
  test("two rows of headings, merged or with the blanks that a merge leaves", () => {
    const rows = [
      ["地区", "产值", "", "人口", ""],
      ["", "绝对量（亿元）", "增速（%）", "年末数（万人）", "城镇化率（%）"],
      ["甲县", "35", "4.8", "52", "63.5"],
    ];
    const expected = [
      "产值|甲县||2023|35亿元",
      "产值增速|甲县||2023|4.8%",
      "人口|甲县||2023末|52万人",
      "人口：城镇化率|甲县||2023|63.5%",
    ];
    expect(said(csv(["2023年各县指标"], ...rows))).toEqual(expected);
    const merge: Tamper = (parts) => {
      const path = "xl/worksheets/sheet1.xml";
      const ranges = ["A1:E1", "A2:A3", "B2:C2", "D2:E2"].map((ref) => `<mergeCell ref="${ref}"/>`);
      const xml = parts.get(path) ?? "";
      parts.set(
        path,
        xml.replace("</sheetData>", `</sheetData><mergeCells>${ranges.join("")}</mergeCells>`),
      );
    };
    const book = smallWorkbook({ Sheet1: [["2023年各县指标"], ...rows] }, merge);
    expect(said(open(book, "附表.xlsx"))).toEqual(expected);
  });

  test.each(
    cases(
      "202401 => 2024-01",
      "2024/1/31 => 2024-01-31",
      "2024/06/03 00:00:00 => 2024-06-03",
      "二〇二三年 => 2023",
      "2023Q2 => 2023-04/2023-06",
      "2023—2024学年 => 2023-09/2024-08",
      "2024年1-3月累计 => 2024-01/2024-03",
      "2024年3月累计 => 2024-01/2024-03",
      "2023年12月末 => 2023-12末",
    ),
  )("the period %s", (words, period) => {
    const read = csv(["时期", "地区", "新增（家）"], [words, "甲县", "12"]);
    expect(said(read)).toEqual([`新增|甲县||${period}|12家`]);
  });
});

describe("workbooks", () => {
  const good = [
    ["地区", "年份", "人口（万人）"],
    ["甲县", 2022, 52],
  ];

  test("a bad sheet does not bar a good one, and is told by its cell", () => {
    const read = open(
      smallWorkbook({
        目录: [
          ["序号", "表名"],
          [1, "人口"],
        ],
        人口: good,
        产值: [
          ["地区", "年份", "产值"],
          ["甲县", 2022, 58],
        ],
        来源: [["统计局"]],
      }),
      "附表.xlsx",
    );
    expect(said(read)).toEqual(["人口|甲县||2022|52万人"]);
    expect(remarks(read)).toContain("未读入的表：目录、来源");
    expect(remarks(read)).toContain("未读入“产值”：工作表“产值”第 1 行 C 列“产值”现为 产值；应为 ");
  });

  test("sheets that disagree: the first is read, the other is told", () => {
    const other = [good[0] ?? [], ["甲县", 2022, 53]];
    const read = open(smallWorkbook({ 一: good, 二: other }), "附表.xlsx");
    expect(said(read)).toEqual(["人口|甲县||2022|52万人"]);
    expect(remarks(read)).toContain("现为 53万人；应为 52万人");
  });

  test("a place a sheet, a year a sheet", () => {
    const places = smallWorkbook({
      甲县: [
        ["年份", "人口（万人）"],
        [2022, 52],
      ],
      乙县: [
        ["年份", "人口（万人）"],
        [2022, 31],
      ],
    });
    expect(said(open(places, "附表.xlsx"))).toEqual([
      "人口|甲县||2022|52万人",
      "人口|乙县||2022|31万人",
    ]);
  });

  test("a rounded cell is printed as shown, its digits kept, and comes back so from the template", async () => {
    const styled: Tamper = (parts) => {
      parts.set(
        "xl/styles.xml",
        '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="176" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
      );
      parts.set(
        "xl/_rels/workbook.xml.rels",
        (parts.get("xl/_rels/workbook.xml.rels") ?? "").replace(
          "</Relationships>",
          '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        ),
      );
      parts.set(
        "[Content_Types].xml",
        (parts.get("[Content_Types].xml") ?? "").replace(
          "</Types>",
          '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
        ),
      );
      const path = "xl/worksheets/sheet1.xml";
      parts.set(path, (parts.get(path) ?? "").replace('<c r="C2">', '<c r="C2" s="1">'));
    };
    const rows = [
      ["地区", "年份", "产值（亿元）"],
      ["甲县", 2022, 5.351_234],
    ];
    const read = open(smallWorkbook({ Sheet1: rows }, styled), "附表.xlsx");
    expect(said(read)).toEqual(["产值|甲县||2022|5.4亿元"]);
    expect(read.dataset.observations[0]?.quantity).toEqual({ bound: "exact", value: 535_123_400 });
    const written = await writeTemplateWorkbook(read.dataset, "zh");
    expect(open(new Uint8Array(written), "附表.xlsx").dataset).toEqual(read.dataset);
  });
});

test("a table is no report: no paragraph, no day, nobody who made it, unless it says so", () => {
  const { dataset } = csv(["地区", "年份", "人口（万人）"], ["甲县", "2022", "52"]);
  expect(dataset.sources).toEqual([
    { id: expect.any(String), title: { zh: "附表", en: "附表" }, kind: "statistics", credits: [] },
  ]);
  expect(dataset.observations[0]).not.toHaveProperty("paragraph");
  expect(dataset.modified).toBe("2024-08-01");
  const stated = csv(
    ["2022年各县人口"],
    ["地区", "人口（万人）"],
    ["甲县", "52"],
    ["数据来源：河州省统计局"],
    ["发布日期：2023年2月1日"],
  );
  expect(stated.dataset.sources[0]).toMatchObject({
    title: { zh: "2022年各县人口" },
    publisher: { zh: "河州省统计局" },
    published: "2023-02-01",
  });
});
