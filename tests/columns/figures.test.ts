import { describe, expect, test } from "vitest";
import {
  figureColumnIdsFor,
  figuresSlices,
  figuresTable,
  figuresTableFor,
  standFor,
} from "../../src/columns/figures";
import { measuresTable } from "../../src/columns/measures";
import { columnHead, shownColumn } from "../../src/columns/shown";
import { tableColumns } from "../../src/columns/tableColumns";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { serializeCsv } from "../../src/export/serializeCsv";
import type { CountStep } from "../../src/wording/formatCounted";
import { fixture as datasetFixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";
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
    expect([0, 1, 2, 3, 4].map((row) => table().formatOfRow?.(row)?.base)).toEqual([
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
    expect(table().formatOfRow?.(3)?.printed).toEqual({ decimals: 1, percent: false });
    expect(table().formatOfRow?.(2)?.printed).toEqual({ decimals: 1, percent: true });
    const english = figuresTableFor("en", lookup, "all", ["printed_unit"]);
    expect(english.rows.flat()).toEqual([
      "houses",
      "houses",
      "%",
      "hundred million yuan",
      "sheets",
    ]);
  });

  test("says all that is known of a figure, and leaves empty what is not", () => {
    const data = datasetFixture();
    recordOf(data.observations, "forms-after").series = "全口径";
    recordOf(data.observations, "forms-after").status = "revised";
    const { columns, rows } = figuresTable(lookUp(data));
    expect(rows.flat()).not.toContain(undefined);
    const told = (figure: string) =>
      Object.fromEntries(
        columns.flatMap(({ id }, at) => {
          const cell = rows.find(([own]) => own === figure)?.[at] ?? null;
          return cell === null ? [] : [[id, cell]];
        }),
      );
    expect(told("forms-after")).toEqual({
      figure_id: "forms-after",
      metric_id: "forms",
      metric_zh: "指标forms",
      metric_en: "Metric forms",
      area: "政务",
      field: "办公",
      measure: "一表通",
      place: "山县",
      period: "2024-06",
      period_basis: "resolved",
      bound: "exact",
      value: 4,
      unit: "项",
      printed: "4项",
      paragraph: 2,
      decimals: 0,
      unit_multiplier: 0,
      unit_en: "items",
      kind: "flow",
      polarity: "less_is_better",
      definition_zh: "forms的口径。",
      definition_en: "What forms counts.",
      population_zh: "全市",
      population_en: "the whole city",
      period_timing: "as_of",
      period_expression: "今年6月",
      attribution: "report",
      status: "revised",
      comparability: "comparable",
      statement_zh: "河城有关数据为4项。",
      statement_en: "River City reports forms-after.",
      series: "全口径",
      area_id: "government",
      area_en: "Government",
      field_id: "offices",
      field_en: "Offices",
      measure_id: "one-form",
      measure_en: "One form",
      place_id: "hill-county",
      place_en: "Hill County",
      source_id: "daily",
      source: "《河城改革》，河城日报，2024-07-15",
      source_date: "2024-07-15",
      printed_value: 4,
      printed_unit: "项",
    });
    expect(told("slips-after")).toMatchObject({
      attribution: "person",
      attribution_who_zh: "网格员甲",
      attribution_who_en: "a grid worker",
      comparability: "with_caution",
    });
    const empty = ["period", "period_timing", "series", "measure_id", "cautions_zh", "value"];
    for (const id of empty) expect(told("slips-after"), id).not.toHaveProperty(id);
    expect(told("output")).toMatchObject({ value: 2_050_000_000, printed_value: 20.5 });
  });

  test("gives the gravest verdict and every reason of a figure that stands in several pairs", () => {
    const cells = (...answers: readonly ("yes" | "no" | "unclear")[]) => {
      const data = datasetFixture();
      data.relations = answers.map((sameScope, at) => ({
        kind: "before_after",
        id: `pair-${at}`,
        finding: { zh: "比", en: "Pair" },
        before: "forms-before",
        after: "forms-after",
        comparability: { sameScope, note: { zh: `因${at}`, en: `Because ${at}` } },
      }));
      const { columns, rows } = figuresTable(lookUp(data));
      const row = rows.find(([id]) => id === "forms-after");
      return ["comparability", "comparability_en"].map(
        (id) => row?.[columns.findIndex((column) => column.id === id)],
      );
    };
    expect(cells("yes")[0]).toBe("comparable");
    expect(cells("unclear", "yes")[0]).toBe("with_caution");
    expect(cells("yes", "unclear", "no")[0]).toBe("not_comparable");
    expect(cells("unclear", "no")[1]).toMatch(/Because 0.*Because 1/u);
  });

  test("has no columns of English where the report is in Chinese alone", () => {
    const all = table().columns.map(({ id }) => id);
    const own = figuresTable(lookUp({ ...datasetFixture(), language: "zh" })).columns;
    expect(own.map(({ id }) => id)).toEqual(all.filter((id) => !id.endsWith("_en")));
    expect(all.length - own.length).toBe(12);
  });

  test("shows a share that is printed in tenths as a percentage in base units alone", () => {
    const data = datasetFixture();
    Object.assign(recordOf(data.observations, "schools-share"), {
      printed: "七成五",
      multiplier: 1,
      decimals: 1,
    });
    const { rows, formatOfRow } = figuresTable(lookUp(data));
    expect(formatOfRow?.(rows.findIndex(([id]) => id === "schools-share"))).toEqual({
      base: { decimals: 0, percent: true },
      printed: { decimals: 1, percent: false },
    });
    expect(formatOfRow?.(rows.findIndex(([id]) => id === "output"))).toEqual({
      base: { decimals: 0, percent: false },
      printed: { decimals: 1, percent: false },
    });
  });

  test("refuses a row that the dataset does not have", () => {
    expect(() => figuresTable(lookup, [5])).toThrow("There is no figure in row 5");
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
    expect(figureColumnIdsFor(lookup, "zh", ["name", "value"]).join(" ")).toBe(
      "metric printed printed_value printed_low printed_high printed_unit " +
        "value value_low value_high unit bound comparability comparability_note " +
        "attribution attribution_who cautions source figure_id",
    );
  });

  test("in English words of its own stand beside what is printed, and beside nothing else", () => {
    const asked = ["name", "value"] as const;
    const [zh, en] = [
      figureColumnIdsFor(lookup, "zh", asked),
      figureColumnIdsFor(lookup, "en", asked),
    ];
    expect(en).toEqual(["metric", "figure", ...zh.slice(1)]);
    expect(figureColumnIdsFor(lookup, "en", ["place"])).toEqual([
      "place",
      ...zh.slice(zh.indexOf("bound")),
    ]);
    expect(standFor("value", "copied")).toEqual(["figure"]);
    expect(standFor("period", "copied")).toEqual(["period_words"]);
    expect(standFor("period", "inFile")).toEqual(["period_words", "period_basis"]);
    expect(standFor("source", "inFile")).toEqual(["source"]);
    expect(standFor("saidBy", "copied")).toEqual(["attribution", "attribution_who"]);
  });

  test("says where a number is from, in the reader's language, and counts as the reader asks", () => {
    const data = datasetFixture();
    Object.assign(recordOf(data.observations, "output"), {
      printed: "540万元",
      quantity: { bound: "exact", value: 5_400_000 },
      multiplier: 4,
      decimals: 0,
    });
    const cells = (language: "zh" | "en", ids: readonly string[], count?: CountStep) =>
      figuresTableFor(language, lookUp(data), [7, 11], ids, count).rows;
    expect(cells("en", ["source", "attribution_who", "statement"])).toEqual([
      ["Reform in River City. River City Daily, 2024-07-15", null, "River City reports output."],
      [
        "Reform in River City. River City Daily, 2024-07-15",
        "a grid worker",
        "River City reports slips-before.",
      ],
    ]);
    expect(cells("zh", ["attribution_who", "figure"], "large")).toEqual([
      [null, "0.0540亿元"],
      ["网格员甲", "上十份"],
    ]);
    expect(cells("zh", ["figure"]).flat()).toEqual(["540万元", "上十份"]);
    expect(cells("en", ["figure"], "large").flat()).toEqual([
      "CNY 0.0054 billion",
      "about 10 slips",
    ]);
  });

  test("every column that the page can show exists", () => {
    for (const language of ["zh", "en"] as const) {
      const ids = figureColumnIdsFor(lookup, language);
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

describe("the columns of the page's table", () => {
  test("say who gives a number: whom the report quotes, the report, or a table", () => {
    const data = datasetFixture();
    delete recordOf(data.observations, "output").paragraph;
    const lookedUp = lookUp(data);
    const saidBy = (figure: string, language: "zh" | "en") =>
      shownColumn("saidBy").shows.value(
        { figure: lookedUp.figure(figure), lookup: lookedUp },
        language,
      );
    expect(saidBy("slips-after", "zh")).toBe("网格员甲");
    expect(saidBy("slips-after", "en")).toBe("a grid worker");
    expect(saidBy("forms-after", "zh")).toBe("原文");
    expect(saidBy("output", "zh")).toBe("统计表");
  });

  test("name a figure with its series, and its source", () => {
    const data = datasetFixture();
    recordOf(data.observations, "output").series = "城区";
    const lookedUp = lookUp(data);
    const shown = (id: "name" | "source", language: "zh" | "en") =>
      shownColumn(id).shows.value(
        { figure: lookedUp.figure("output"), lookup: lookedUp },
        language,
      );
    expect(shown("name", "zh")).toBe("指标output（城区）");
    expect(shown("name", "en")).toBe("Metric output (城区)");
    expect(shown("source", "zh")).toBe("《河城日报》2024年7月15日");
    expect(shown("source", "en")).toBe("River City Daily, 15 July 2024");
  });

  test("are copied as words, a series, who is quoted and a cell each in a column of its own", () => {
    const data = datasetFixture();
    const figure = recordOf(data.observations, "slips-after");
    figure.series = "城区";
    figure.cell = "C5";
    const { columns, rows } = figuresTableFor(
      "zh",
      lookUp(data),
      [data.observations.indexOf(figure)],
      tableColumns.flatMap((id) => standFor(id, "copied")),
    );
    expect(columns.map(({ header }, at) => `${header} ${String(rows[0]?.[at])}`)).toEqual([
      "领域 政务",
      "具体领域 办公",
      "指标 指标slips",
      "序列 城区",
      "数值 一到两份",
      "确定程度 区间",
      "时期 时间未注明",
      "地区 河城",
      "类型 计数",
      "出自 报道引述的人",
      "被引述者 网格员甲",
      "举措 null",
      "段落 5",
      "单元格 C5",
      "来源 《河城改革》，河城日报，2024-07-15",
    ]);
  });

  test("of cells say what they hold, and what none means", () => {
    const data = datasetFixture();
    recordOf(data.observations, "output").cell = "C5";
    const cell = figuresTable(lookUp(data)).columns.find(({ id }) => id === "cell");
    expect(cell?.wording?.description).toEqual({
      zh: expect.stringMatching(/单元格.*城区!C5。空格：来源为报道，或不知所在。$/u),
      en: expect.stringMatching(
        /^Cell .* Town!C5\. Empty: the source is a report, or nobody knows\.$/u,
      ),
    });
  });

  test("have heads of their own", () => {
    expect(tableColumns.map((id) => columnHead(id, "zh"))).toEqual([
      "领域",
      "具体领域",
      "指标",
      "数值",
      "确定程度",
      "时期",
      "地区",
      "类型",
      "出自",
      "举措",
      "段落",
      "来源",
    ]);
    expect(tableColumns.map((id) => columnHead(id, "en")).join(", ")).toBe(
      "Area, Field, Metric, Value, Bound, Period, Place, Kind, Said by, Measure, Paragraph, Report",
    );
  });

  test("say by their head whether figures stand in paragraphs or cells, and give files the columns of those", () => {
    const { dataset } = lookup;
    const inCells = dataset.observations.map((one, at) => {
      const { paragraph: _, ...rest } = one;
      return { ...rest, cell: `城区!C${at + 1}` };
    });
    const [first] = inCells;
    if (first === undefined) throw new Error("no figures");
    const both = [first, ...dataset.observations.slice(1)];
    const headOf = (observations: Dataset["observations"]) =>
      (["zh", "en"] as const).map((language) => columnHead("paragraph", language, observations));
    expect(headOf(dataset.observations)).toEqual(["段落", "Paragraph"]);
    expect(headOf(inCells)).toEqual(["单元格", "Cell"]);
    expect(headOf(both)).toEqual(["段落、单元格", "Paragraph, cell"]);

    const placesOf = (observations: Dataset["observations"]) => {
      const lookedUp = lookUp({ ...dataset, observations });
      const told = (ids: readonly string[]) => ids.filter((id) => /^(?:paragraph|cell)$/u.test(id));
      return [
        told(figureColumnIdsFor(lookedUp, "zh")),
        told(figuresTable(lookedUp).columns.map(({ id }) => id)),
      ];
    };
    expect(placesOf(dataset.observations)).toEqual([["paragraph"], ["paragraph"]]);
    // Programs rely on the first columns of the published file, a paragraph among them.
    expect(placesOf(inCells)).toEqual([["cell"], ["paragraph", "cell"]]);
    expect(placesOf(both)).toEqual([
      ["paragraph", "cell"],
      ["paragraph", "cell"],
    ]);
    const { rows } = figuresTableFor(
      "zh",
      lookUp({ ...dataset, observations: both }),
      [0, 1],
      ["paragraph", "cell"],
    );
    expect(rows).toEqual([
      [null, "城区!C1"],
      [dataset.observations[1]?.paragraph, null],
    ]);
  });
});

describe("a long table in slices", () => {
  const slicesOf = (many: number) => {
    const data = datasetFixture();
    const model = recordOf(data.observations, "output");
    const long = lookUp({
      ...data,
      observations: Array.from({ length: many }, (_, at) => ({ ...model, id: `f${at}` })),
      relations: [],
      cautions: [],
      headlines: [],
    });
    const { rowCount, slices } = figuresSlices("zh", long, "all", ["figure_id"]);
    const parts = [...slices()].map(({ rows }) => rows.flat());
    expect(parts.flat()).toEqual(Array.from({ length: many }, (_, at) => `f${at}`));
    return [rowCount, ...parts.map((rows) => rows.length)];
  };

  test("each of 250 rows, the last with what is left, one even of no rows", () => {
    expect(slicesOf(0)).toEqual([0, 0]);
    expect(slicesOf(250)).toEqual([250, 250]);
    expect(slicesOf(251)).toEqual([251, 250, 1]);
    expect(slicesOf(501)).toEqual([501, 250, 250, 1]);
  });

  test("holds the rows that are asked for, in their order", () => {
    const { rowCount, slices } = figuresSlices("zh", lookup, Uint32Array.of(3, 0), ["figure_id"]);
    expect([rowCount, [...slices()].map(({ rows }) => rows)]).toEqual([
      2,
      [[["money-least"], ["houses-before"]]],
    ]);
  });
});
