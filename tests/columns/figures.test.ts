import { describe, expect, test } from "vitest";
import { figureColumnIdsFor, figuresTable, figuresTableFor } from "../../src/columns/figures";
import { measuresTable } from "../../src/columns/measures";
import { serializeCsv } from "../../src/export/serializeCsv";
import { lookup } from "../export/fixture";

const agreedColumns =
  "figure_id,metric_id,metric_zh,metric_en,area,field,measure,place,period,period_basis,bound,value,value_low,value_high,unit,printed,paragraph";

describe("the published table", () => {
  const table = () => figuresTable(lookup);

  test("starts with the columns that others rely on, in their order", () => {
    expect(
      table()
        .columns.slice(0, 17)
        .map(({ id }) => id),
    ).toEqual(agreedColumns.split(","));
  });

  test("has one row a figure in the order of the text, with plain numbers in base units", () => {
    const agreed = {
      ...table(),
      columns: table().columns.slice(0, 17),
      rows: table().rows.map((row) => row.slice(0, 17)),
    };
    expect(serializeCsv(agreed, { headers: "id" })).toBe(
      [
        agreedColumns,
        "houses-before,houses,houses,houses (en),经济,审批,一窗,小城,2020-01,resolved,exact,12,,,家,12家,2",
        "houses-after,houses,houses,houses (en),经济,审批,一窗,小城,2020-01,resolved,exact,3,,,家,3家,2",
        "share-now,share,share,share (en),经济,审批,,小城,2020-01,resolved,exact,50,,,%,50.0%,2",
        "money-least,money,money,money (en),经济,审批,,小城,2020-01,resolved,at_least,250000000,250000000,,元,2.5亿多元,2",
        "sheets-some,sheets,sheets,sheets (en),经济,审批,,小城,,not_stated,range,,1,2,份,一到两份,5",
        "",
      ].join("\r\n"),
    );
  });

  test("keeps cautions, comparability and attribution in columns of their own", () => {
    const cell = (row: number, column: string) =>
      table().rows[row]?.[table().columns.findIndex(({ id }) => id === column)];
    expect(cell(1, "cautions_zh")).toBe("第一条\uFF1B第二条");
    expect(cell(1, "cautions_en")).toBe("第一条 (en) 第二条 (en)");
    expect(cell(1, "comparability")).toBe("not_comparable");
    expect(cell(1, "comparability_zh")).toBe("口径不同\uFF1B前后统计范围不同。");
    expect(cell(2, "comparability")).toBeNull();
    expect(cell(4, "attribution")).toBe("person");
    expect(cell(4, "attribution_who_zh")).toBe("老李");
    expect(cell(0, "status")).toBe("normal");
    expect(cell(0, "source_date")).toBe("2020-02-01");
  });

  test("knows the decimals of each row in base units, and which rows are percentages", () => {
    expect(table().rowFormats?.map((format) => format?.base)).toEqual([
      { decimals: 0, percent: false },
      { decimals: 0, percent: false },
      { decimals: 1, percent: true },
      { decimals: 0, percent: false },
      { decimals: 0, percent: false },
    ]);
  });

  test("says each number in its printed unit too, with that unit and the decimals printed", () => {
    const first = table().columns.findIndex(({ id }) => id === "printed_value");
    expect(
      table()
        .columns.slice(first)
        .map(({ id }) => id),
    ).toEqual(["printed_value", "printed_low", "printed_high", "printed_unit"]);
    expect(table().rows.map((row) => row.slice(first))).toEqual([
      [12, null, null, "家"],
      [3, null, null, "家"],
      [50, null, null, "%"],
      // 2.5亿多元
      [2.5, 2.5, null, "亿元"],
      // 一到两份
      [null, 1, 2, "份"],
    ]);
    expect(table().rowFormats?.[3]?.printed).toEqual({ decimals: 1, percent: false });
    expect(table().rowFormats?.[2]?.printed).toEqual({ decimals: 1, percent: true });
    const english = figuresTableFor("en", lookup, "all", ["printed_unit"]);
    expect(english.rows.flat()).toEqual([
      "houses",
      "houses",
      "%",
      "hundred million yuan",
      "sheets",
    ]);
  });

  test("refuses a row that the dataset does not have", () => {
    expect(() => figuresTable(lookup, [7])).toThrow(
      "There is no figure in row 7; the dataset has rows 0 to 4",
    );
  });
});

describe("a reader's own table", () => {
  test("holds the rows and columns on the screen, in their order, in the reader's words", () => {
    const ids = ["metric", "bound", "value", "unit", "period_words"];
    expect(serializeCsv(figuresTableFor("zh", lookup, [3, 0], ids), { headers: "header" })).toBe(
      "指标,确定程度,数值\uFF08基本单位\uFF09,单位,时期\r\nmoney,至少,250000000,元,截至2020年1月\r\nhouses,确数,12,家,截至2020年1月\r\n",
    );
    expect(serializeCsv(figuresTableFor("en", lookup, [3], ids), { headers: "header" })).toBe(
      "Metric,Bound,Value (base units),Unit,Period\r\nmoney (en),At least,250000000,yuan,as of January 2020\r\n",
    );
  });

  test("never lets a number go without its bound, cautions and source", () => {
    expect(figureColumnIdsFor("zh", ["name", "value"])).toEqual([
      "metric",
      "printed",
      "printed_value",
      "printed_low",
      "printed_high",
      "printed_unit",
      "value",
      "value_low",
      "value_high",
      "unit",
      "bound",
      "comparability",
      "comparability_note",
      "attribution",
      "attribution_who",
      "cautions",
      "source",
      "figure_id",
    ]);
  });

  test("every column that the page can show exists", () => {
    for (const language of ["zh", "en"] as const) {
      const ids = figureColumnIdsFor(language);
      expect(figuresTableFor(language, lookup, "all", ids).columns.map(({ id }) => id)).toEqual(
        ids,
      );
    }
  });

  test("names the column that does not exist", () => {
    expect(() => figuresTableFor("zh", lookup, "all", ["size"])).toThrow(
      'There is no column "size" to export; known columns: figure_id, metric_id',
    );
  });
});

describe("the table of measures", () => {
  test("says which measures have no figure", () => {
    const { columns, rows } = measuresTable(lookup, "zh");
    const of = (id: string) =>
      rows.map((row) => row[columns.findIndex((column) => column.id === id)]);
    expect(of("measure")).toEqual(["一窗", "无数"]);
    expect(of("figure_count")).toEqual([2, 0]);
    expect(of("figures")).toEqual(["houses 12家\uFF1Bhouses 3家", null]);
    expect(of("since")).toEqual(["2019", null]);
    expect(of("milestones")).toEqual(["2019年 开始", null]);
    expect(of("parts")).toEqual(["甲\uFF1B乙", null]);
    expect(of("status")).toEqual(["试点", expect.any(String)]);
    expect(of("paragraphs")).toEqual(["2\uFF1B3", "4"]);
  });

  test("can be limited to some, in a given order, in English", () => {
    const { rows } = measuresTable(lookup, "en", { measures: ["no-number"] });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[1]).toBe("无数 (en)");
  });
});
