import { describe, expect, test } from "vitest";
import { checksTable } from "../../src/columns/checks";
import { coverageTable } from "../../src/columns/coverage";
import { serializeCsv } from "../../src/export/serializeCsv";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { dataset, lookup } from "../export/fixture";

describe("the table of checks", () => {
  const table = checksTable(lookup, "zh");
  const of = (id: string) =>
    table.rows.map((row) => row[table.columns.findIndex((column) => column.id === id)]);

  test("has a row for every check, with what cannot be checked and why", () => {
    expect(of("check_id")).toEqual(["change.fewer-houses", "share.share-now"]);
    expect(of("verdict")).toEqual(["无复算依据", "无复算依据"]);
    expect(of("subject")).toEqual(["变少", "share"]);
    expect(of("figure_ids")).toEqual(["houses-before houses-after", "share-now"]);
    expect(of("paragraphs")).toEqual(["2", "2"]);
  });

  test("keeps what is printed and what is derived in columns of their own", () => {
    expect(of("stated")).toEqual(["12家 → 3家", "50.0%"]);
    expect(of("recomputed")).toEqual(["增减量 −9家；倍数 约为原来的25%；变化幅度 约−75%", null]);
    expect(of("formula")).toEqual(["3 − 12；3 ÷ 12；(3 − 12) ÷ 12", null]);
    expect(table.columns.find(({ id }) => id === "recomputed")?.header).toBe(
      "复算值（推算，非报道所载）",
    );
  });

  test("leaves as a file that carries codes for machines on request", () => {
    const { columns, rows } = checksTable(lookup, "en", { codeForm: "codes" });
    expect(rows.map((row) => row[1])).toEqual(["change", "share"]);
    expect(
      serializeCsv(
        {
          name: "checks",
          title: "",
          columns: columns.slice(0, 3),
          rows: rows.slice(0, 2).map((row) => row.slice(0, 3)),
        },
        { headers: "id" },
      ),
    ).toBe(
      "check_id,kind,subject\r\nchange.fewer-houses,change,变少 (en)\r\nshare.share-now,share,share (en)\r\n",
    );
  });
});

describe("the table of coverage", () => {
  test("has a row for every paragraph, those that give nothing included", () => {
    const excusing = lookUp({
      ...dataset,
      nonFigures: [
        {
          id: "n",
          source: "paper",
          paragraph: 3,
          token: "一项项",
          occurrences: 2,
          reason: "idiom",
        },
      ],
    });
    const { columns, rows } = coverageTable(excusing, "zh");
    expect(rows).toHaveLength(9);
    const of = (id: string) =>
      rows.slice(0, 5).map((row) => row[columns.findIndex((column) => column.id === id)]);
    expect(of("paragraph")).toEqual([1, 2, 3, 4, 5]);
    expect(of("figure_count")).toEqual([0, 4, 0, 0, 1]);
    expect(of("non_figure_count")).toEqual([0, 0, 2, 0, 0]);
    expect(of("non_figures")).toEqual([null, null, "一项项（修辞，2 次）", null, null]);
    expect(of("measures")).toEqual([null, "一窗", "一窗", "无数", null]);
    expect(of("figures")[4]).toBe("sheets 一到两份");
  });
});
