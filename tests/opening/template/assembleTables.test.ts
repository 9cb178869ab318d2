import { describe, expect, test } from "vitest";
import type { AnyList, Assembly } from "../../../src/opening/template/Assembly";
import { assembleTables, type FilledSheet } from "../../../src/opening/template/assembleTables";
import type { RawRecord } from "../../../src/opening/template/valueAt";
import { fixture } from "../../dataset/fixture";
import { filled } from "./filledSheets";
import { cases } from "../../support/cases";

function assemble(
  sheets: readonly FilledSheet[],
  base: Parameters<typeof assembleTables>[1] = null,
  sourceKind: Assembly["sourceKind"] = "report",
) {
  const assembly = assembleTables(sheets, base, {
    title: "附件",
    today: "2024-08-01",
    relations: [],
    sourceKind,
    namesSheets: true,
  });
  return {
    assembly,
    recordsOf: (list: AnyList): RawRecord[] => assembly.lists[list].map(({ record }) => record),
    faults: assembly.faults.map(
      ({ rule, place: { sheet, row, column }, found }) =>
        `${rule} ${sheet ?? "-"} ${String(row)} ${String(column)} ${found.zh}`,
    ),
  };
}

const HEADS = ["指标名称", "原文写法", "地区", "发布日期", "数据编号"];
const figures = filled("figures", HEADS, ["人口", "12人", "甲县", "2024-03-01", "f"]);

describe("the sheets of lists", () => {
  test("give their records, each under its own id or one made of its name", () => {
    const { recordsOf, assembly } = assemble([
      figures,
      filled("places", ["地名", "上级地区", "地区编号"], ["甲县", "乙市", "a"], ["乙市", "", ""]),
      filled("areas", ["领域名称", "颜色"], ["民生", "红"]),
      filled("cautions", ["提示内容", "所附数据"], ["注", "f"]),
    ]);
    expect(recordsOf("places")).toMatchObject([
      { id: "a", name: { zh: "甲县" }, within: expect.stringMatching(/^place-/u) },
      { id: expect.stringMatching(/^place-/u), name: { zh: "乙市" } },
    ]);
    expect(recordsOf("areas")[0]).toMatchObject({
      id: expect.stringMatching(/^area-/u),
      color: "red",
    });
    expect(recordsOf("cautions")[0]).toMatchObject({ id: "caution-uedjh3", figures: ["f"] });
    expect(recordsOf("sources")[0]?.["id"]).toMatch(/^source-/u);
    const measure = assemble([figures, filled("measures", ["举措名称"], ["护河"], ["", "3"])]);
    expect(measure.recordsOf("measures")[0]?.["id"]).toMatch(/^measure-/u);
    expect(
      assemble([figures, filled("sources", ["标题"], ["年报"])]).recordsOf("sources")[0]?.["id"],
    ).toMatch(/^source-/u);
    const refused = filled("relations", ["关系类别", "部分"], ["怪", "f"]);
    expect(assemble([figures, refused]).recordsOf("relations")[0]?.["id"]).toMatch(/^relation-/u);
    expect([...assembly.given]).toEqual(["observations", "places", "areas", "cautions"]);
    expect(recordsOf("observations")[0]).toMatchObject({ place: "a" });
  });

  test("without a row are as if they were not there", () => {
    const { recordsOf, faults, assembly } = assemble([figures, filled("places", ["地名"])]);
    expect([...assembly.given]).toEqual(["observations"]);
    expect(recordsOf("places")).toMatchObject([{ name: { zh: "甲县" } }]);
    expect(faults).toEqual([]);
  });

  test("that lack a name are told", () => {
    const { faults, assembly } = assemble([figures, filled("places", ["地名"], ["乙县"])]);
    expect(faults).toEqual(["unknown_name 数据 2 2 甲县"]);
    expect([...(assembly.lists.observations[0]?.failed ?? [])]).toEqual(["place"]);
  });

  test.each<[FilledSheet, string]>([
    [
      filled("fields", ["具体领域名称", "所属领域"], ["农业", "经济"]),
      "unknown_name 具体领域 2 1 经济",
    ],
    [filled("places", ["地名", "上级地区"], ["甲县", "乙市"]), "unknown_name 地区 2 1 乙市"],
    [filled("measures", ["举措名称", "地区"], ["护河", "丙市"]), "unknown_name 举措 2 1 丙市"],
    [filled("non_figures", ["数字", "来源"], ["二", "别的"]), "unknown_name 非数据数字 2 1 别的"],
    [filled("relations", ["关系类别", "改革前"], ["前后对比", "g"]), "unknown_figure 关系 2 1 g"],
    [filled("cautions", ["提示内容", "所附数据"], ["注", "g"]), "unknown_figure 使用提示 2 1 g"],
    [filled("headlines", ["数据编号"], ["g"]), "unknown_figure 首屏数据 2 0 g"],
  ])("refer to others: %#", (sheet, fault) => {
    const given = [
      filled("areas", ["领域名称"], ["民生"]),
      ...(sheet.sheet.key === "places" ? [] : [filled("places", ["地名"], ["甲县"])]),
      filled("sources", ["标题", "发布日期"], ["年报", "2024-03-01"]),
    ];
    const { faults } = assemble([
      filled("figures", HEADS.slice(0, 3), ["人口", "12人", "甲县"]),
      ...given,
      sheet,
    ]);
    expect(faults).toEqual([fault]);
  });

  test("the dataset's own texts are those of its one row", () => {
    const { assembly } = assemble([
      figures,
      filled("dashboard", ["标题", "状态"], ["看板", "怪"], ["另", ""]),
    ]);
    expect(assembly.root.record).toMatchObject({ title: { zh: "看板" } });
    expect([...assembly.root.failed]).toEqual(["status"]);
    expect(assembly.root.place).toEqual({ sheet: "看板", row: 2 });
    const empty = assemble([figures, filled("dashboard", ["标题"])]);
    expect(empty.assembly.root.record).toMatchObject({ title: { zh: "附件" } });
  });
});

describe("ids of figures, relations and numerals", () => {
  test("are made of what they are of", () => {
    const { recordsOf } = assemble([
      filled(
        "figures",
        ["指标名称", "指标编号", "原文写法", "地区", "时期", "发布日期"],
        ["人口", "people", "12人", "Hill", "2023", "2024-03-01"],
        ["人口", "people", "13人", "Hill", "2024", ""],
        ["人口", "people", "14人", "", "2024", ""],
        ["人口", "people", "15人", "", "2024", ""],
      ),
      filled("non_figures", ["数字", "段落"], ["A2", "3"]),
    ]);
    const ids = recordsOf("observations").map(({ id }) => id);
    expect(ids).toEqual(
      ["people-place-hill-2023", "people-place-hill-2024", "people-2024", "people-2024-2"].map(
        (id) => id.replace("place-hill", String(recordsOf("places")[0]?.["id"])),
      ),
    );
    expect(recordsOf("nonFigures")[0]?.["id"]).toBe("no-figure-3-a2");
  });

  test.each(
    cases(
      "改革前 | before => before-after-f",
      "部分 | part => before-after-f",
      "变化后水平 | level => before-after-f",
      "变化量 | amount => before-after-f",
      "变化幅度 | percent => before-after-f",
      "目标 | target => before-after-f",
      "数值 | value => before-after-f",
      "模式中的一 | one => before-after-f",
      "整体 | whole => before-after",
    ),
  )("of a relation by its figure under %s", (heading, field, id) => {
    const { recordsOf } = assemble([
      figures,
      filled("relations", ["关系类别", heading], ["前后对比", "f"]),
    ]);
    expect(recordsOf("relations")[0]).toMatchObject({ id, [field]: "f" });
  });
});

describe("items of a record", () => {
  const measures = filled("measures", ["举措名称", "举措编号"], ["护河", "watch"], ["护河", "two"]);
  const measureOf = (...sheets: readonly FilledSheet[]) => {
    const { assembly, faults } = assemble([figures, measures, ...sheets]);
    const [first] = assembly.lists.measures;
    return { record: first?.record ?? {}, entry: first, faults, assembly };
  };

  test("are put into it in their order, by its name or its id", () => {
    const { record, entry, faults, assembly } = measureOf(
      filled(
        "milestones",
        ["举措", "事项", "时期", "时间用语"],
        ["护河", "试点", "2023", "去年"],
        ["watch", "推开", "", ""],
        ["watch", "", "怪", ""],
      ),
      filled("parts", ["举措", "组成部分"], ["护河", "巡"], ["watch", "查"], ["two", "管"]),
      filled("clauses", ["举措", "段落"], ["护河", "3"]),
    );
    const toWrite = "[to be translated] watch";
    expect(record).toMatchObject({
      milestones: [
        {
          name: { zh: "试点", en: toWrite },
          period: { start: "2023", expression: "去年", basis: "resolved", timing: "during" },
        },
        { name: { zh: "推开", en: toWrite }, period: { basis: "not_stated" } },
        { period: { basis: "not_stated" } },
      ],
      parts: [
        { zh: "巡", en: toWrite },
        { zh: "查", en: toWrite },
      ],
      clauses: [{ paragraph: 3 }],
    });
    expect(faults).toEqual([]);
    expect([...(entry?.failed ?? [])]).toEqual(["milestones[2].period.start"]);
    expect([...(entry?.cells.keys() ?? [])]).toEqual([
      "name.zh",
      "id",
      "milestones[0].name.zh",
      "milestones[0].period.start",
      "milestones[0].period.expression",
      "milestones[1].name.zh",
      "parts[0].zh",
      "parts[1].zh",
      "clauses[0].paragraph",
    ]);
    expect(assembly.lists.measures[1]?.record).toMatchObject({ parts: [{ zh: "管" }] });
  });

  test("keep the English that their rows give", () => {
    const { record } = measureOf(
      filled("milestones", ["举措", "事项", "事项（英文）"], ["护河", "试点", "Pilot"]),
      filled("parts", ["举措", "组成部分", "组成部分（英文）"], ["护河", "巡", "Watch"]),
    );
    expect(record).toMatchObject({
      milestones: [{ name: { zh: "试点", en: "Pilot" } }],
      parts: [{ zh: "巡", en: "Watch" }],
    });
    const english = measureOf(
      filled("milestones", ["举措", "事项（英文）"], ["护河", "Pilot"]),
      filled("parts", ["举措", "组成部分（英文）"], ["护河", "Watch"]),
    );
    expect(english.record).toMatchObject({
      milestones: [{ name: { en: "Pilot" } }],
      parts: [{ en: "Watch" }],
    });
    expect(english.record["parts"]).toEqual([{ en: "Watch" }]);
  });

  test("of a record that is not there are told, with the records that are", () => {
    const { assembly, faults } = assemble([
      figures,
      measures,
      filled("parts", ["组成部分", "举措"], ["巡", "护江"], ["查", ""]),
      filled("credits", ["来源", "姓名"], ["年报", "某人"]),
    ]);
    expect(faults).toEqual([
      "row_without_owner 举措组成 2 1 护江",
      "row_without_owner 举措组成 3 1 ",
      "row_without_owner 署名 2 0 年报",
    ]);
    const [first, second, third] = assembly.faults;
    expect(first?.expected).toEqual({
      zh: "“举措”表中一行的名称或编号，现有：护河",
      en: "the name or ID of a row of the sheet “Measures” (举措), which has: 护河",
    });
    expect(first?.remedy.zh).toContain("（可能是“护河”）");
    expect(second?.remedy.zh).not.toContain("可能是");
    expect(third?.expected.zh).toBe("“来源”表中一行的名称或编号，现有：数据来源未注明");
    const none = assemble([figures, filled("parts", ["举措", "组成部分"], ["护江", "巡"])]);
    expect(none.assembly.faults[0]?.expected).toEqual({
      zh: "“举措”表中一行的名称或编号；文件中还没有这张表",
      en: "the name or ID of a row of the sheet “Measures” (举措), which the file does not have yet",
    });
  });

  test("of a source are its credits", () => {
    const { recordsOf } = assemble([
      figures,
      filled("sources", ["标题", "发布日期"], ["年报", "2024-03-01"]),
      filled("credits", ["来源", "姓名"], ["年报", "甲；乙"]),
    ]);
    expect(recordsOf("sources")[0]?.["credits"]).toEqual([{ names: ["甲", "乙"] }]);
  });
});

describe("the source of a figure", () => {
  const HEAD = ["指标名称", "原文写法", "来源", "发布单位", "发布日期"];
  const sourcesOf = (
    rows: readonly (readonly string[])[],
    sheets: readonly FilledSheet[] = [],
    base: Parameters<typeof assemble>[1] = null,
  ) => {
    const { recordsOf, faults } = assemble([filled("figures", HEAD, ...rows), ...sheets], base);
    const ids = recordsOf("sources").map(({ id }) => id);
    return {
      of: recordsOf("observations").map(({ source }) => ids.indexOf(source)),
      sources: recordsOf("sources").map(({ title, publisher, published }) => [
        ...[title, publisher].map((text) =>
          typeof text === "object" && text !== null && "zh" in text ? text.zh : null,
        ),
        published,
      ]),
      faults,
    };
  };

  test("is said by a row, and by those above for the rows that say nothing", () => {
    expect(
      sourcesOf([
        ["甲", "1人", "年报", "统计局", "2024-03-01"],
        ["乙", "2人", "", "", ""],
        ["丙", "3人", "季报", "", "2024-04-01"],
        ["丁", "4人", "", "", ""],
        ["戊", "5人", "年报", "另局", "2024-05-01"],
        ["己", "6人", "", "另局", ""],
      ]),
    ).toEqual({
      of: [0, 0, 1, 1, 0, 0],
      sources: [
        ["年报", "统计局", "2024-03-01"],
        ["季报", "未注明", "2024-04-01"],
      ],
      faults: [],
    });
  });

  test("is one that is not stated where no row says any, whatever the vocabulary has", () => {
    const nobody = [["甲", "1人", "", "统计局", "2024-03-01"]];
    for (const base of [null, fixture()])
      expect(sourcesOf(nobody, [], base)).toEqual({
        of: [0],
        sources: [["数据来源未注明", "统计局", "2024-03-01"]],
        faults: [],
      });
    expect(sourcesOf([["甲", "1人", "", "", ""]]).sources).toEqual([
      ["数据来源未注明", "未注明", "9999-12-31"],
    ]);
    // What is told of it later belongs to it.
    expect(
      sourcesOf([
        ["甲", "1人", "", "", ""],
        ["乙", "2人", "", "统计局", "2024-03-01"],
      ]),
    ).toEqual({ of: [0, 0], sources: [["数据来源未注明", "统计局", "2024-03-01"]], faults: [] });
  });

  test("is one of the sheet of sources, the first for a row that says none", () => {
    const sheet = filled(
      "sources",
      ["标题", "发布日期", "发布单位"],
      ["年报", "2024-03-01", "统计局"],
      ["季报", "2024-04-01", "统计局"],
    );
    const rows = [
      ["甲", "1人", "", "另局", "2024-09-09"],
      ["乙", "2人", "季报", "另局", "2024-09-09"],
      ["丙", "3人", "", "", ""],
    ];
    expect(sourcesOf(rows, [sheet])).toEqual({
      of: [0, 1, 0],
      sources: [
        ["年报", "统计局", "2024-03-01"],
        ["季报", "统计局", "2024-04-01"],
      ],
      faults: [],
    });
  });

  test("that its sheet lacks is told", () => {
    const sheet = filled("sources", ["标题", "发布日期"], ["年报", "2024-03-01"]);
    expect(
      sourcesOf(
        [
          ["甲", "1人", "月报", "", ""],
          ["乙", "2人", "年报", "", ""],
        ],
        [sheet],
      ),
    ).toEqual({
      of: [-1, 0],
      sources: [["年报", "未注明", "2024-03-01"]],
      faults: ["unknown_name 数据 2 2 月报"],
    });
  });

  test("of the vocabulary keeps its own day and publisher", () => {
    expect(
      sourcesOf([["甲", "1人", "河城改革", "另局", "2024-09-09"]], [], fixture()).sources,
    ).toEqual([["河城改革", "河城日报", "2024-07-15T09:49"]]);
  });

  test("is told by the cell that gives its day", () => {
    const { assembly } = assemble([
      filled("figures", HEAD, ["甲", "1人", "年报", "", "2024-03-01"]),
    ]);
    expect(assembly.lists.sources[0]?.cells.get("published")?.place.column).toBe(4);
    expect(assembly.lists.sources[0]?.cells.size).toBe(1);
  });
});
