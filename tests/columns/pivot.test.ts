import { describe, expect, test } from "vitest";
import type { PivotCell, PivotRows } from "../../src/analysis/ChartRows";
import { composeCards } from "../../src/analysis/composeCards";
import { drawPivot, pivotOf, type PivotView } from "../../src/analysis/drawPivot";
import { pivotFile, pivotTable } from "../../src/columns/pivot";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { checkExportTable } from "../../src/export/checkExportTable";
import { csvBytes } from "../../src/export/serializeCsv";
import { openText } from "../opening/openOffice";

/** A view of the pivot of a dataset: as it is seen, and as its file. */
function pivotsOf(dataset: Dataset, view: PivotView, language: "zh" | "en") {
  const lookup = lookUp(dataset);
  const [card] = composeCards(lookup, Uint32Array.from(dataset.observations.keys()));
  if (card?.form !== "series") throw new Error("The table makes no series");
  const pivot = pivotOf(
    card.rows.map((row) => lookup.figureAt(row)),
    language,
  );
  const unit = view === "values" ? pivot.unit : null;
  const table = pivotTable(drawPivot(pivot, view, "", language), view, "产值", unit, language);
  const file = pivotFile(table, pivot, lookup, language);
  checkExportTable(table);
  checkExportTable(file);
  return { table, file };
}

function saved(csv: string, view: PivotView, language: "zh" | "en" = "zh") {
  const { title, columns, rows } = pivotsOf(openText(csv, "表.csv").dataset, view, language).table;
  return { title, heads: columns.map(({ header }) => header), rows };
}

const cities = `产值（亿元）
地区,2022年,2023年
甲市,1100.5,1210.0
乙市,1200.0,1200.0
丙市,20.0,约30`;

describe("a pivot as a file", () => {
  describe("behind each row stands where its numbers come from, and what is to be minded", () => {
    const plain = openText(cities, "表.csv").dataset;
    const named = {
      zh: "统计表《产值》（发布单位未写明，日期未写明）",
      en: "table “产值” (publisher not stated, date not stated)",
    };
    const cautioned: Dataset = {
      ...plain,
      cautions: [
        {
          id: "preliminary",
          kind: "scope",
          figures: plain.observations.slice(0, 2).map(({ id }) => id),
          note: { zh: "初步数。", en: "Preliminary." },
        },
      ],
    };

    test.each([
      ["values", "zh", ["单元格", "来源", "使用提示"], "初步数。"],
      ["year", "zh", ["单元格", "来源", "使用提示"], "初步数。"],
      ["rank", "en", ["Cells", "Report", "Cautions"], "Preliminary."],
    ] as const)("%s, %s", (view, language, heads, caution) => {
      const { table, file } = pivotsOf(cautioned, view, language);
      const { length } = table.columns;
      expect(file.columns.slice(length).map(({ header }) => header)).toEqual(heads);
      expect(file.rows.map((row) => row.slice(0, length))).toEqual(table.rows);
      const told = file.rows.map((row) => row.slice(length));
      const { listed } = { zh: { listed: "；" }, en: { listed: "; " } }[language];
      expect(new Set(told.map(([from]) => from))).toEqual(
        new Set([3, 4, 5].map((row) => [`B${row}`, `C${row}`].join(listed))),
      );
      expect(told.map((cells) => cells[1])).toEqual(told.map(() => named[language]));
      expect(new Set(told.map((cells) => cells[2]))).toEqual(new Set([caution, null]));
    });

    test("what no row has has no column", () => {
      const observations = plain.observations.map((one) => {
        const { cell: _, ...rest } = one;
        return rest;
      });
      const { table, file } = pivotsOf({ ...plain, observations }, "values", "zh");
      expect(file.columns.slice(table.columns.length).map(({ header }) => header)).toEqual([
        "来源",
      ]);
    });

    test("a source that has paragraphs tells them", () => {
      const [source] = plain.sources;
      if (source === undefined) throw new Error("no source");
      const told: Dataset = {
        ...plain,
        sources: [{ ...source, kind: "newspaper", paragraphs: 9 }],
        observations: plain.observations.map((one, at) => ({ ...one, paragraph: 3 + (at % 2) })),
      };
      const { table, file } = pivotsOf(told, "values", "zh");
      const at = table.columns.length;
      expect(file.columns[at]?.header).toBe("段落");
      expect(file.rows.map((row) => row[at])).toEqual(["3；4", "3；4", "3；4"]);
    });

    test("the file opens again as the same table", () => {
      const { file } = pivotsOf(cautioned, "values", "zh");
      const csv = new TextDecoder().decode(csvBytes(file, { headers: "header" }));
      const numbers = ({ observations }: Dataset) => observations.map(({ quantity }) => quantity);
      expect(numbers(openText(csv, "表.csv").dataset)).toEqual(numbers(plain));
    });
  });

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
