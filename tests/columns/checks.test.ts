import { describe, expect, test } from "vitest";
import type { Check } from "../../src/analysis/Check";
import type { Derived } from "../../src/analysis/Derived";
import { checkHead, checksTable } from "../../src/columns/checks";
import { coverageTable } from "../../src/columns/coverage";
import { serializeCsv } from "../../src/export/serializeCsv";
import { type DatasetLookup, lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { dataset, lookup } from "../export/fixture";

describe("the table of checks", () => {
  const of = (id: string, from: DatasetLookup = lookup, checks?: readonly Check[]) => {
    const { columns, rows } = checksTable(from, "zh", checks && { checks });
    return rows.map((row) => row[columns.findIndex((column) => column.id === id)]);
  };

  test("has a row for every check, with what cannot be checked and why", () => {
    expect(of("check_id")).toEqual(["change.fewer-houses", "share.share-now"]);
    expect(of("verdict")).toEqual(["无复算依据", "无复算依据"]);
    expect(of("subject")).toEqual(["变少", "share · 小城 · 截至2020年1月"]);
    expect(of("figure_ids")).toEqual(["houses-before houses-after", "share-now"]);
    expect(of("paragraphs")).toEqual(["2", "2"]);
  });

  test("names the cells of figures that were read from some, and has a column for them only then", () => {
    expect(of("cells")).toEqual([undefined, undefined]);
    const observations = dataset.observations.map((one, at) => ({ ...one, cell: `C${at + 1}` }));
    const cellOf = (id: string) => observations.find((one) => one.id === id)?.cell ?? "";
    expect(of("cells", lookUp({ ...dataset, observations }))).toEqual([
      `${cellOf("houses-before")} ${cellOf("houses-after")}`,
      cellOf("share-now"),
    ]);
  });

  test("keeps what is printed and what is derived in columns of their own", () => {
    expect(of("stated")).toEqual(["12家 → 3家", "50.0%"]);
    expect(of("recomputed")).toEqual(["增减量 −9家；倍数 约为原来的25%；变化幅度 约−75%", null]);
    expect(of("formula")).toEqual(["3 − 12；3 ÷ 12；(3 − 12) ÷ 12", null]);
    expect(checkHead("recomputed", "zh")).toBe("复算值（推算，非报道所载）");
    expect(checkHead("recomputed", "en")).toBe("Recomputed (derived, not in the report)");
    expect(() => checkHead("size", "zh")).toThrow('There is no column "size" to export');
  });

  test("leaves as a file that carries codes for machines on request", () => {
    const { name, title, key, columns, rows } = checksTable(lookup, "en", { codeForm: "codes" });
    expect([name, title, key]).toEqual(["checks", "Stated against recomputed", "check_id"]);
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
      "check_id,kind,subject\r\nchange.fewer-houses,change,变少 (en)\r\nshare.share-now,share,share (en) · 小城 (en) · as of January 2020\r\n",
    );
  });

  /** A check of the fixture's schools, changed. */
  const check = (change: Partial<Check>): Check => ({
    id: "share.x",
    kind: "share",
    relation: "school-share",
    figures: ["schools-in", "schools-all"],
    stated: [],
    derived: [],
    ranks: [],
    tolerance: null,
    verdict: "agrees",
    reason: null,
    ...change,
  });
  const schools = lookUp(fixture());
  const one = (id: string, change: Partial<Check>) => of(id, schools, [check(change)])[0];

  test("is about its relation among several of its figure, or about a figure alone, by metric, place and period", () => {
    expect(schools.relationsOf("schools-in").map(({ id }) => id)).toEqual([
      "school-share",
      "schools-compared",
    ]);
    expect(one("subject", { relation: "school-share" })).toBe("四分之三");
    expect(one("subject", { relation: "schools-compared" })).toBe("学校数");
    expect(one("subject", { relation: null })).toBe("指标schools-in · 河城 · 时间未注明");
  });

  test("tells what is stated with an arrow where it changed, with a comma elsewhere", () => {
    expect(one("stated", { kind: "change", stated: ["8所", "6所"] })).toBe("8所 → 6所");
    expect(one("stated", { kind: "target", stated: ["8所", "6所"] })).toBe("8所，6所");
    expect(one("stated", {})).toBeNull();
  });

  test("tells what follows with what it is and how, and the ranks of a streak", () => {
    const share: Derived = {
      id: "school-share.share",
      relation: "school-share",
      kind: "share",
      name: { zh: "占比", en: "share" },
      bound: "exact",
      value: 75,
      unit: "percent",
      formula: "6 ÷ 8",
      decimals: 0,
      isRounded: false,
      multiplier: 0,
    };
    const rest: Derived = { ...share, kind: "rest", name: { zh: "其余", en: "rest" } };
    expect(one("recomputed", { derived: [share, rest] })).toBe("占比 75%；其余 75%");
    expect(one("formula", { derived: [share, { ...rest, formula: "8 − 6" }] })).toBe(
      "6 ÷ 8；8 − 6",
    );
    expect(one("recomputed", { ranks: [1, 2] })).toBe("各年位次 1、2");
    expect([one("recomputed", {}), one("formula", {})]).toEqual([null, null]);
  });

  test("says how far it may differ and why it does, and nothing where it agrees", () => {
    const reason = { zh: "数不对。", en: "It is wrong." };
    expect(one("tolerance", { tolerance: "0.5" })).toBe("±0.5个百分点");
    expect(one("reason", { verdict: "differs", reason })).toBe("数不对。");
    expect(one("verdict", { verdict: "differs", reason })).toBe("不符");
    expect([one("tolerance", {}), one("reason", {})]).toEqual([null, null]);
  });

  test("names figures, each paragraph once, and what is to be minded", () => {
    const figures = ["stations", "schools-in", "schools-all"];
    expect(one("figures", { figures })).toBe(
      "指标stations 30多个；指标schools-in 6所；指标schools-all 8所",
    );
    expect(one("figure_ids", { figures })).toBe("stations schools-in schools-all");
    expect(one("paragraphs", { figures })).toBe("4 2");
    expect([one("cautions", { figures }), one("cautions", {})]).toEqual(["时间未注明。", null]);
    const tabled = fixture();
    for (const observation of tabled.observations) delete observation.paragraph;
    expect(of("paragraphs", lookUp(tabled), [check({})])).toEqual([null]);
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
    const { name, title, columns, rows } = coverageTable(excusing, "zh");
    expect([name, title]).toEqual(["coverage", "逐段入账"]);
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

  test("leaves out what a report's paragraphs do not hold: a table of statistics has none", () => {
    const tabled = fixture();
    for (const source of tabled.sources) delete source.paragraphs;
    expect(coverageTable(lookUp(tabled), "zh").rows).toEqual([]);
  });
});
