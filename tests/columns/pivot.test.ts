import { describe, expect, test } from "vitest";
import type { PivotCell, PivotRows } from "../../src/analysis/ChartRows";
import { composeCards } from "../../src/analysis/composeCards";
import { drawPivot, pivotOf, type PivotView } from "../../src/analysis/drawPivot";
import { pivotTable } from "../../src/columns/pivot";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { checkExportTable } from "../../src/export/checkExportTable";
import { readDatasetFile } from "../../src/opening/readDatasetFile";

function saved(csv: string, view: PivotView, language: "zh" | "en" = "zh") {
  const opened = readDatasetFile(new TextEncoder().encode(csv), "表.csv", {
    language: "zh",
    today: "2025-01-01",
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const lookup = lookUp(opened.dataset);
  const [card] = composeCards(lookup, Uint32Array.from(opened.dataset.observations.keys()));
  if (card?.form !== "series") throw new Error("The table makes no series");
  const pivot = pivotOf(
    card.rows.map((row) => lookup.figureAt(row)),
    language,
  );
  const unit = view === "values" ? pivot.unit : null;
  const table = pivotTable(drawPivot(pivot, view, "", language), view, "产值", unit, language);
  checkExportTable(table);
  const { title, columns, rows } = table;
  return { title, heads: columns.map(({ header }) => header), rows };
}

const cities = `产值（亿元）
地区,2022年,2023年
甲市,1100.5,1210.0
乙市,1200.0,1200.0
丙市,20.0,约30`;

describe("a pivot as a file", () => {
  test("numbers as numbers under their periods and unit; a period with bounds stays in words", () => {
    expect(saved(cities, "values")).toEqual({
      title: "产值",
      heads: ["地区", "2022年（亿元）", "2023年（亿元）"],
      rows: [
        ["甲市", 1100.5, "1210.0"],
        ["乙市", 1200, "1200.0"],
        ["丙市", 20, "约30"],
      ],
    });
  });

  test("growth says in every head that it is derived", () => {
    const { title, heads, rows } = saved(cities, "year");
    expect(title).toBe("产值 比上年（推算）");
    expect(heads).toEqual(["地区", "2022年比上年（推算）", "2023年比上年（推算）"]);
    expect(rows.slice(0, 2)).toEqual([
      ["甲市", null, expect.stringMatching(/^\+9\.9\d?%$|^\+9\.9/u)],
      ["乙市", null, expect.stringMatching(/^0/u)],
    ]);
  });

  test("ranks as numbers, and beside them how they changed", () => {
    expect(saved(cities.replace("约30", "30"), "rank")).toEqual({
      title: "产值 位次（推算）",
      heads: ["地区", "2022年位次（推算）", "2023年位次（推算）", "2023年位次升降（推算）"],
      rows: [
        ["甲市", 2, 1, "↑1"],
        ["乙市", 1, 2, "↓1"],
        ["丙市", 3, 3, null],
      ],
    });
    expect(saved(cities.replace("约30", "30"), "rank", "en").heads).toEqual([
      "Place",
      "2022, rank (derived)",
      "2023, rank (derived)",
      "2023, change of rank (derived)",
    ]);
  });

  /** A pivot of one place whose cells say so; `null` where there is none. */
  const rowsOf = (...cells: readonly (PivotCell | string | null)[]): PivotRows => ({
    form: "pivot",
    rowHeader: "地区",
    periods: cells.map((_, at) => `${2020 + at}年`),
    rows: [
      {
        name: "甲",
        place: "p0",
        isWhole: false,
        cells: cells.map((cell) =>
          typeof cell === "string" ? { figure: "f", valueLabel: cell } : cell,
        ),
      },
    ],
    description: "",
  });
  const table = (rows: PivotRows, view: PivotView = "values") =>
    pivotTable(rows, view, "产值", "亿元", "zh");

  test.each([
    ["1,234,567.5", 1_234_567.5],
    ["\u22125", -5],
    ["-5", -5],
    ["0", 0],
    // Not every comma stands between thousands, and a number with words is none.
    ["1,23", "1,23"],
    ["1,abc", "1,abc"],
    ["1.", "1."],
    ["约30", "约30"],
    ["30多", "30多"],
    ["3至5", "3至5"],
  ])("%s stands as %j", (label, cell) => {
    expect(table(rowsOf(label)).rows).toEqual([["甲", cell]]);
  });

  test("a place without a number in a period leaves the numbers of others as they are", () => {
    const { columns, rows } = table(rowsOf("1", null));
    expect(rows).toEqual([["甲", 1, null]]);
    expect(columns.map(({ id, datatype }) => `${id} ${datatype}`)).toEqual([
      "place text",
      "period_1 decimal",
      "period_2 decimal",
    ]);
    const [first] = rowsOf("1", null).rows;
    const [words] = rowsOf("约1", "2").rows;
    if (first === undefined || words === undefined) throw new Error("no row");
    const mixed = table({ ...rowsOf("1", "2"), rows: [first, words] });
    expect(mixed.rows).toEqual([
      ["甲", "1", null],
      ["甲", "约1", 2],
    ]);
    expect(mixed.columns.map(({ datatype }) => datatype)).toEqual(["text", "text", "decimal"]);
  });

  test("values are described by their heads, what is worked out by how", () => {
    const values = table(rowsOf("1"));
    expect([values.name, values.title]).toEqual(["pivot", "产值"]);
    expect(values.columns.map(({ header, description }) => [header, description])).toEqual([
      ["地区", "地区"],
      ["2020年（亿元）", "2020年（亿元）"],
    ]);
    const year = table(rowsOf("+5.0%"), "year");
    expect(year.title).toBe("产值 比上年（推算）");
    expect(year.columns.map(({ description }) => description.slice(0, 12))).toEqual([
      "按表中数值与上年同期相比",
      "按表中数值与上年同期相比",
    ]);
  });

  test("moves stand beside ranks alone, where there are any and a cell is", () => {
    const moved = { figure: "f", valueLabel: "2", move: "↑1" };
    const heads = (rows: PivotRows, view: PivotView) =>
      table(rows, view).columns.map(({ header }) => header);
    const two = {
      ...rowsOf(moved),
      rows: [...rowsOf(moved).rows, ...rowsOf(null).rows],
    };
    expect(table(two, "rank").rows).toEqual([
      ["甲", 2, "↑1"],
      ["甲", null, null],
    ]);
    expect(heads(two, "values")).toEqual(["地区", "2020年（亿元）"]);
    expect(heads(rowsOf({ ...moved, move: "" }), "rank")).toEqual([
      "地区",
      "2020年位次（亿元，推算）",
    ]);
  });
});
