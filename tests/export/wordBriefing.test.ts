import { describe, expect, test } from "vitest";
import { composeTray } from "../../src/analysis/composeTray";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import type { Block, Briefing } from "../../src/export/office/Briefing";
import { wordBriefing } from "../../src/export/office/wordBriefing";
import type { Tray } from "../../src/selection/Tray";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";
import { trayOf } from "../support/trayOf";

function briefingOf(
  tray: Tray,
  dataset: Dataset = fixture(),
  language: "zh" | "en" = "zh",
  address: string | null = null,
): Briefing {
  const lookup = lookUp(dataset);
  return wordBriefing(lookup, composeTray(lookup, tray), language, address);
}

function blockOf<Kind extends Block["kind"]>(
  kind: Kind,
  item: Tray[number],
  dataset?: Dataset,
  language?: "zh" | "en",
): Extract<Block, { kind: Kind }> {
  const found = briefingOf([item], dataset, language).blocks.find(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );
  if (found === undefined) throw new Error(`The briefing has no ${kind}`);
  return found;
}

const card = (id: string): Tray[number] => ({ kind: "card", id });
const daily = "据《河城日报》2024年7月15日报道";

const formsTable = {
  columns: ["指标", "数据", "时期", "出处"],
  rows: [
    ["指标forms", "10项", "2023年", "第2段"],
    ["指标forms", "4项", "截至2024年6月", "第2段"],
  ],
  source: "来源：《河城日报》2024年7月15日",
};

describe("a card", () => {
  test("has its finding, its figures as printed, what follows from them, and where they stand", () => {
    expect(blockOf("card", card("forms-cut"))).toMatchObject({
      title: "表格减少",
      sentence: "河城有关数据为10项（2023年，山县）。河城有关数据为4项（截至2024年6月，山县）。",
      subtitle: "指标forms · 山县",
      noChart: null,
      table: formsTable,
      values: [
        { name: "指标forms", value: "10项", period: "2023年" },
        { name: "指标forms", value: "4项", period: "截至2024年6月" },
      ],
      derived: {
        values: "推算（非原文所载）：增减量 −6项；倍数 为原来的40%；变化幅度 −60%",
        withFormulas:
          "推算（非原文所载）：增减量 −6项 = 4 − 10；倍数 为原来的40% = 4 ÷ 10；变化幅度 −60% = (4 − 10) ÷ 10",
      },
      color: "blue",
      notes: [`${daily}，第2段`],
    });
    expect(blockOf("card", card("forms-cut"), fixture(), "en")).toMatchObject({
      sentence:
        "River City reports forms-before (2023, Hill County). River City reports forms-after (as of June 2024, Hill County).",
      derived: {
        values:
          "Derived, not stated by the report: difference −6 items; ratio 40% of the former; percentage change −60%",
        withFormulas:
          "Derived, not stated by the report: difference −6 items = 4 − 10; ratio 40% of the former = 4 ÷ 10; percentage change −60% = (4 − 10) ÷ 10",
      },
    });
  });

  test("says when its figures hold: in its subtitle where they share a period", () => {
    const { subtitle, values } = blockOf("card", card("school-share"));
    const periods = [...new Set(values.map(({ period }) => period))];
    expect(periods).toHaveLength(1);
    expect(subtitle.split(" · ").at(-1)).toBe(periods[0]);
  });

  test("says each caution and source once, cautions first, and derives nothing from a range", () => {
    const block = blockOf("card", card("slips-cut"));
    expect(block.derived).toBeNull();
    expect(block.notes).toEqual([
      "须谨慎比较。一人所述，均未注明时间。",
      `${daily}，第5段，网格员甲所述，原文未注明时间`,
    ]);
  });

  test("of numbers of several kinds says why it has no chart", () => {
    const block = blockOf("card", card("output-first"));
    expect([block.rows, block.chart]).toEqual([null, null]);
    expect(block.noChart).toBe("数少，或单位、性质不同，不共用坐标轴，以数字呈现。");
  });

  test("of figures that stand in no paragraph leaves the place empty", () => {
    const dataset = fixture();
    delete recordOf(dataset.observations, "forms-before").paragraph;
    expect(blockOf("card", card("forms-cut"), dataset).table.rows.map((row) => row[3])).toEqual([
      "",
      "第2段",
    ]);
  });

  test("of figures of a table names the cell of each in its row, and the table once below", () => {
    const dataset = fixture();
    for (const source of dataset.sources) source.kind = "statistics";
    for (const [at, id] of ["forms-before", "forms-after"].entries()) {
      const figure = recordOf(dataset.observations, id);
      delete figure.paragraph;
      figure.cell = `C${at + 5}`;
    }
    const block = blockOf("card", card("forms-cut"), dataset);
    expect(block.table.rows.map((row) => row[3])).toEqual(["C5", "C6"]);
    const table = "据统计表《河城改革》（河城日报，2024年7月15日）";
    expect(block.notes).toEqual([table]);
    const alone = blockOf("figure", { kind: "figure", id: "forms-after" }, dataset);
    expect(alone.notes).toEqual([`${table}，C6 单元格`]);
  });

  /** A comparison of so many figures. */
  function compared(count: number) {
    const dataset = fixture();
    const metric = recordOf(dataset.metrics, "schools-all");
    const observation = recordOf(dataset.observations, "schools-all");
    const ids = Array.from({ length: count }, (_, at) => `more-${at + 1}`);
    return {
      ...dataset,
      metrics: [...dataset.metrics, ...ids.map((id) => ({ ...metric, id }))],
      observations: [
        ...dataset.observations,
        ...ids.map((id) => ({ ...observation, id, metric: id })),
      ],
      relations: [
        {
          kind: "comparison" as const,
          id: "many",
          finding: { zh: "多项", en: "Many" },
          members: ids as [string, string, ...string[]],
        },
      ],
    };
  }

  test("names the place of each figure where they are of several", () => {
    const dataset = compared(2);
    recordOf(dataset.observations, "more-2").place = "hill-county";
    expect(blockOf("card", card("many"), dataset).table).toMatchObject({
      columns: ["指标", "地区", "数据", "时期", "出处"],
      rows: [
        ["指标schools-all", "河城", "8所", "时间未注明", "第2段"],
        ["指标schools-all", "山县", "8所", "时间未注明", "第2段"],
      ],
    });
  });

  test("tells up to three figures in sentences, more in its table alone", () => {
    const told = "河城有关数据为8所。";
    expect(blockOf("card", card("many"), compared(3)).sentence).toBe(told.repeat(3));
    expect(blockOf("card", card("many"), compared(4)).sentence).toBe("");
  });

  test("has up to forty rows, and counts what is left", () => {
    expect(blockOf("card", card("many"), compared(40)).table.rows).toHaveLength(40);
    const { rows } = blockOf("card", card("many"), compared(42)).table;
    expect(rows).toHaveLength(41);
    expect(rows.at(-1)).toEqual(["此处为前 40 项，另有 2 项", "", "", ""]);
  });
});

describe("a figure", () => {
  test("is told with its place where the dataset has several", () => {
    expect(blockOf("figure", { kind: "figure", id: "stations" })).toEqual({
      kind: "figure",
      title: "指标stations · 河城",
      value: "30多个",
      period: "时间未注明",
      sentence: "河城有关数据为30多个。",
      color: "blue",
      notes: ["时间未注明。", `${daily}，第4段，原文未注明时间`],
    });
  });

  test("is told without it where there is one", () => {
    const dataset = fixture();
    const [first] = dataset.places;
    const inFirst = { ...dataset, places: first === undefined ? [] : [first] };
    for (const one of [...inFirst.observations, ...inFirst.measures]) one.place = "river-city";
    expect(blockOf("figure", { kind: "figure", id: "stations" }, inFirst).title).toBe(
      "指标stations",
    );
  });
});

describe("a measure", () => {
  test("is told by its facts, its figures and where it stands", () => {
    expect(blockOf("measure", { kind: "measure", id: "one-form" })).toEqual({
      kind: "measure",
      title: "一表通",
      sentence: "表格合并。",
      facts: [
        ["地区", "山县"],
        ["起始", "2023年 试点"],
        ["进展", "运行中"],
      ],
      table: formsTable,
      color: "blue",
      notes: ["《河城日报》2024年7月15日，第2、3段"],
    });
  });

  test("without a beginning says so; its parts are listed, the cautions of its figures come first", () => {
    const dataset = fixture();
    recordOf(dataset.metrics, "stations").measure = "river-watch";
    recordOf(dataset.measures, "river-watch").parts = [
      { zh: "巡", en: "walk" },
      { zh: "护", en: "guard" },
    ];
    const block = blockOf("measure", { kind: "measure", id: "river-watch" }, dataset);
    expect(block.facts).toEqual([
      ["地区", "河城"],
      ["起始", "原文未注明"],
      ["进展", "试点"],
      ["组成", "巡；护"],
    ]);
    expect(block.notes).toEqual(["时间未注明。", "《河城日报》2024年7月15日，第4段"]);
    expect(block.table?.rows).toEqual([["指标stations", "30多个", "时间未注明", "第4段"]]);
  });

  test("without figures has no table", () => {
    expect(blockOf("measure", { kind: "measure", id: "river-watch" }).table).toBeNull();
  });
});

describe("the briefing itself", () => {
  test("says what it is, how to read it, where it is from, and its address where it has one", () => {
    const briefing = briefingOf([], fixture(), "zh", "https://example.org/");
    expect(briefing).toEqual({
      language: "zh",
      title: "河城数据简报",
      subtitle: "《河城日报》2024年7月15日；非官方统计",
      nature: "非官方统计",
      day: "2024-08-01",
      blocks: [],
      method: [
        "“多”“约”“一到两”等按原文保留；条形图中此类数值另以文字注明。",
        "标明“推算”的数值由原文所载数据算得，不是原文所载；算式见各处。",
        "记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15.",
        "可自由使用。",
        "数据看板：https://example.org/",
      ],
      missing: [],
    });
    expect(briefingOf([]).method).toEqual(briefing.method.slice(0, -1));
  });

  test("is not called unofficial where an authority speaks, and names every source", () => {
    const dataset = fixture();
    const [first] = dataset.sources;
    if (first === undefined) throw new Error("The fixture has a source");
    const official = { ...first, kind: "government_report" as const };
    const both = { ...dataset, sources: [official, { ...official, id: "second" }] };
    expect(briefingOf([], both).nature).toBeNull();
    expect(briefingOf([], both).subtitle).not.toContain("非官方统计");
    expect(briefingOf([], both).subtitle.split("、")).toHaveLength(2);
    expect(briefingOf([], { ...both, sources: [official, first] }).nature).toBe("非官方统计");
  });

  test("keeps the reader's order and own words, and names what is gone", () => {
    const briefing = briefingOf(
      trayOf("sentence 甲", "figure gone", "heading 乙", "card lost", "measure away"),
    );
    expect(briefing.blocks).toEqual([
      { kind: "sentence", text: "甲" },
      { kind: "heading", text: "乙" },
    ]);
    expect(briefing.missing).toEqual([
      "当前数据中已没有数据“gone”",
      "当前数据中已没有图表“lost”",
      "当前数据中已没有举措“away”",
    ]);
  });
});
