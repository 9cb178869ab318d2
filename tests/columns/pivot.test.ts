import { describe, expect, test } from "vitest";
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
});
