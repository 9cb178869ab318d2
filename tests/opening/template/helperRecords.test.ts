import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/Dataset";
import type { Assembly } from "../../../src/opening/template/Assembly";
import { addHelperRecords } from "../../../src/opening/template/helperRecords";
import { readFigureRows } from "../../../src/opening/template/readFigureRows";
import type { RawRecord } from "../../../src/opening/template/valueAt";
import { fixture } from "../../dataset/fixture";
import { faultsIn, filled, making } from "./filledSheets";

/** Relations and cautions of the figures a, b, c and so on, whose further cells stand under these headings. */
function help(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  {
    base = null,
    kind = "statistics",
  }: { readonly base?: Dataset | null; readonly kind?: Assembly["sourceKind"] } = {},
) {
  const assembly = making({}, { base, kind });
  const { table } = filled(
    "figures",
    ["指标名称", "原文写法", "数据编号", ...headings],
    ...rows.map((cells, at) => ["人口", "12人", String.fromCharCode(97 + at), ...cells]),
  );
  addHelperRecords(assembly, readFigureRows(assembly, table.rows));
  const recordsOf = (list: "relations" | "cautions"): RawRecord[] =>
    assembly.lists[list].map(({ record }) => record);
  return {
    assembly,
    relations: recordsOf("relations"),
    cautions: recordsOf("cautions"),
    faults: faultsIn(assembly),
  };
}

describe("a pair", () => {
  const HEADS = ["改革前数据", "前后同口径", "可比性说明", "图题"];
  const unsaid = {
    zh: "表中未说明前后两数能否比较。",
    en: "The table does not say whether the two may be compared.",
  };

  test.each<[readonly string[], RawRecord]>([
    [
      ["a", "", "", ""],
      {
        finding: { zh: "前后对比", en: "前后对比" },
        comparability: { sameScope: "unclear", note: unsaid },
      },
    ],
    [
      ["a", "是", "同一事项", "变少了"],
      {
        finding: { zh: "变少了", en: "变少了" },
        comparability: { sameScope: "yes", note: { ...unsaid, zh: "同一事项" } },
      },
    ],
    [["a", "否", "", ""], { comparability: { sameScope: "no", note: unsaid } }],
    [["a", "不明", "", ""], { comparability: { sameScope: "unclear", note: unsaid } }],
  ])("%j", (cells, expected) => {
    const made = help(HEADS, [[], cells]);
    expect(made.relations).toMatchObject([
      { kind: "before_after", id: "a-b", before: "a", after: "b", ...expected },
    ]);
    expect(made.faults).toEqual([]);
    expect(made.assembly.lists.relations[0]?.place).toEqual({ sheet: "数据", row: 3 });
  });

  test("with a figure that is not there is told", () => {
    const made = help(HEADS, [[], ["x"]]);
    expect(made.relations).toEqual([]);
    expect(made.faults).toEqual(["unknown_figure 3 3 x"]);
  });

  test("has an id that no figure has", () => {
    const assembly = making({});
    const { table } = filled(
      "figures",
      ["指标名称", "原文写法", "数据编号", "改革前数据"],
      ["人口", "12人", "a", ""],
      ["人口", "13人", "b", "a"],
      ["人口", "14人", "a-b", ""],
    );
    addHelperRecords(assembly, readFigureRows(assembly, table.rows));
    expect(assembly.lists.relations[0]?.record["id"]).toBe("a-b-2");
  });

  test("is told in English once somebody writes it, in a report", () => {
    expect(help(HEADS, [[], ["a"]], { kind: "report" }).relations).toMatchObject([
      { finding: { zh: "前后对比", en: "[to be translated] a-b" } },
    ]);
  });
});

describe("a part of a whole", () => {
  const HEADS = ["整体数据", "占比数据", "图题"];

  test("with and without its share", () => {
    const made = help(HEADS, [[], ["a", "c", "过半"], [], ["a", "", ""]]);
    expect(made.relations).toEqual([
      {
        kind: "part_of_whole",
        id: "b-a",
        finding: { zh: "过半", en: "过半" },
        part: "b",
        whole: "a",
        share: "c",
      },
      {
        kind: "part_of_whole",
        id: "d-a",
        finding: { zh: "部分与整体", en: "部分与整体" },
        part: "d",
        whole: "a",
      },
    ]);
  });

  test("of figures that are not there is told", () => {
    expect(help(HEADS, [[], ["x", "a", ""]])).toMatchObject({
      relations: [],
      faults: ["unknown_figure 3 3 x"],
    });
    const shared = help(HEADS, [[], ["a", "y", ""]]);
    expect(shared.faults).toEqual(["unknown_figure 3 4 y"]);
    expect(shared.relations[0]).not.toHaveProperty("share");
    // Without a whole there is nothing that the share is of.
    expect(help(HEADS, [[], ["", "y", ""]])).toMatchObject({ relations: [], faults: [] });
  });

  test("may be after another as well", () => {
    const made = help([...HEADS, "改革前数据"], [[], ["a", "", "", "a"]]);
    expect(made.relations.map(({ kind }) => kind)).toEqual(["before_after", "part_of_whole"]);
  });
});

describe("a caution", () => {
  test("is one for the figures whose cells say the same", () => {
    const made = help(["使用提示"], [["只含市本级"], ["另一"], [""], ["只含市本级"]]);
    expect(made.cautions).toEqual([
      {
        id: "caution-axhm2h",
        figures: ["a", "d"],
        kind: "scope",
        note: { zh: "只含市本级", en: "只含市本级" },
      },
      expect.objectContaining({ figures: ["b"], note: { zh: "另一", en: "另一" } }),
    ]);
    expect(made.assembly.lists.cautions.map(({ place }) => place?.row)).toEqual([2, 3]);
  });

  test("is that of the vocabulary where its words are the same", () => {
    const note = { zh: "口径不同", en: "Another scope" };
    const base: Dataset = {
      ...fixture(),
      cautions: [
        { id: "other", figures: [], kind: "scope", note: { zh: "别的", en: "Other" } },
        { id: "known", figures: [], kind: "coverage", note },
      ],
    };
    expect(help(["使用提示"], [["口径不同"]], { base }).cautions).toEqual([
      { id: "known", figures: ["a"], kind: "coverage", note },
    ]);
    expect(help(["使用提示"], [["口径"]], { base, kind: "report" }).cautions).toMatchObject([
      {
        kind: "scope",
        note: { zh: "口径", en: expect.stringMatching(/^\[to be translated\] c/u) },
      },
    ]);
  });
});
