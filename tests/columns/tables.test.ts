import { describe, expect, it } from "vitest";
import { comparePeriods } from "../../src/analysis/compare/comparePeriods";
import { columnsNamed, headOf, wordedCell, wordedCodes } from "../../src/columns/Column";
import { changeText, comparisonTable, subjectOf } from "../../src/columns/comparison";
import { coverageTable, excusedInWords } from "../../src/columns/coverage";
import { joinSentences, listed } from "../../src/columns/cellText";
import { faultTable } from "../../src/columns/faults";
import { measuresTable } from "../../src/columns/measures";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { openWords } from "../../src/wording/views/openWords";
import { fixture } from "../dataset/fixture";
import { item, recordOf } from "../dataset/item";
import { type Point, seriesOf } from "../analysis/seriesOf";
import { someFault } from "../dataset/someFault";

const lookup = lookUp(fixture());

describe("the table of measures", () => {
  it("tells of each what the report tells", () => {
    const { rows, columns } = measuresTable(lookup, "zh");
    expect(columns.map(({ header }) => header)).toHaveLength(rows[0]?.length ?? 0);
    expect(rows).toEqual([
      [
        "one-form",
        "一表通",
        "政务",
        "办公",
        "山县",
        "运行中",
        "2023",
        "2023年 试点\uff1b截至2024年6月 推开",
        "表格合并。",
        null,
        2,
        "指标forms（2023年） 10项\uff1b指标forms（截至2024年6月） 4项",
        "2\uff1b3",
        "《河城改革》\uff0c2024-07-15",
        null,
      ],
      [
        "river-watch",
        "护河",
        "政务",
        "办公",
        "河城",
        "试点",
        null,
        null,
        "巡河。",
        null,
        0,
        null,
        "4",
        "《河城改革》\uff0c2024-07-15",
        null,
      ],
    ]);
  });

  it("tells it in English, of those that are asked for, in their order", () => {
    const dataset = fixture();
    item(dataset.measures, 1).parts = [
      { zh: "巡河员", en: "patrols" },
      { zh: "上报", en: "reports" },
    ];
    const { rows, title } = measuresTable(lookUp(dataset), "en", {
      measures: ["river-watch", "one-form"],
    });
    expect(title).toBe("Reform measures");
    expect(rows[0]?.slice(1, 6)).toEqual([
      "River watch",
      "Government",
      "Offices",
      "River City",
      "Pilot",
    ]);
    expect(rows[0]?.[9]).toBe("patrols; reports");
    expect(rows[1]?.slice(7, 8)).toEqual(["2023 Pilot; as of June 2024 Rolled out"]);
    expect(rows[1]?.[13]).toBe("Reform in River City, 2024-07-15");
    const { name, key, ...coded } = measuresTable(lookup, "en", { codeForm: "codes" });
    expect([name, key, coded.rows[0]?.[5]]).toEqual(["measures", "measure_id", "in_operation"]);
    expect(coded.columns[5]?.codes?.[0]).toEqual({
      code: "planned",
      name: { zh: "拟实施", en: "Planned" },
    });
    expect(() => measuresTable(lookup, "en", { measures: ["gone"] })).toThrow(
      'There is no measure "gone" to export',
    );
  });
});

describe("the table of paragraphs", () => {
  it("accounts for each", () => {
    const { rows } = coverageTable(lookup, "zh");
    expect(rows.map((row) => row.slice(1))).toEqual([
      [1, 0, null, 1, "第七届（序数）", 0, null],
      [
        2,
        7,
        "指标schools-all 8所\uff1b指标schools-in 6所\uff1b指标schools-share 75%\uff1b指标forms（2023年） 10项\uff1b指标forms（截至2024年6月） 4项\uff1b指标items-added 5项\uff1b指标items-growth 10%",
        0,
        null,
        1,
        "一表通",
      ],
      [
        3,
        3,
        "指标output 20.5亿元\uff1b指标output-rank 第一\uff1b指标output-streak 连续2年",
        0,
        null,
        1,
        "一表通",
      ],
      [4, 1, "指标stations 30多个", 0, null, 1, "护河"],
      [5, 2, "指标slips 上十份\uff1b指标slips 一到两份", 0, null, 0, null],
    ]);
  });

  it("says how often a numeral stands there where it does more than once", () => {
    const numeral = item(fixture().nonFigures, 0);
    expect(excusedInWords(numeral, "en")).toBe("第七届 (an ordinal)");
    expect(excusedInWords({ ...numeral, occurrences: 2 }, "zh")).toBe("第七届（序数，2 次）");
    expect(excusedInWords({ ...numeral, occurrences: 2 }, "en")).toBe(
      "第七届 (an ordinal, 2 times)",
    );
  });
});

describe("the table of two periods", () => {
  const points: readonly Point[] = [
    ["甲", "2022", 10],
    ["甲", "2023", 15],
    ["乙", "2022", 7],
    ["乙", "2023", 7],
    ["丙", "2022", 3],
    ["丁", "2023", 0],
    ["戊", "2022", 0],
    ["戊", "2023", 4],
    ["己", "2022", 5, { quantity: { bound: "about", value: 5 } }],
    ["己", "2023", 6],
    ["庚", "2022", 5, { status: "revised" }],
    ["庚", "2023", 6],
  ];
  const compared = seriesOf(points);
  const rows = comparePeriods(compared, compared.figures, { before: "2022", after: "2023" });

  it("has each figure once, and what is worked out of those that changed", () => {
    const table = comparisonTable(rows, "zh", { before: compared, after: compared });
    expect([table.name, table.title]).toEqual(["comparison", openWords.zh.compare.tableTitle]);
    expect(table.columns.map(({ header }) => header)).toEqual([
      "情况",
      "指标",
      "地区",
      "已发布",
      "已发布：时期",
      "打开",
      "打开：时期",
      "增减量（推算）",
      "变化幅度（推算）",
      "改变的口径",
      "数据编号",
      "已发布：段落",
      "已发布：来源",
      "打开：段落",
      "打开：来源",
      "使用提示",
    ]);
    const where = new Set([
      "metric",
      "cautions",
      ...["before", "after"].flatMap((side) => [`${side}_paragraph`, `${side}_source`]),
    ]);
    const told = table.rows.map((row) =>
      row.filter((_, at) => !where.has(table.columns[at]?.id ?? "")).join("|"),
    );
    expect(told).toEqual([
      "变化|甲|10个|2022年|15个|2023年|+5个|+50%||f1",
      "不变|乙|7个|2022年|7个|2023年||||f3",
      "撤去|丙|3个|2022年||||||f4",
      "新增|丁|||0个|2023年||||f5",
      "变化|戊|0个|2022年|4个|2023年|+4个|||f7",
      "变化|己|5个|2022年|6个|2023年|无法推算|||f9",
      "口径改变|庚|5个|2022年|6个|2023年|||数据状态不同（如初步数与修订数）|f11",
    ]);
  });

  it("words a change without its ratio, in the figure's unit where it is counted in that", () => {
    const changes = rows[0]?.changes ?? [];
    expect(changes.map(({ kind }) => kind)).toContain("ratio");
    const figure = compared.figure("f1");
    expect(changeText(changes, figure, "zh")).toBe("+5个，+50%");
    expect(changeText(changes, figure, "en")).toBe("+5 stations, +50%");
    // Of a figure that is gone nobody knows the unit.
    expect(changeText(changes, null, "zh")).toBe("+5，+50%");
    expect(changeText([], figure, "zh")).toBe("");
  });

  it("names metric and place as the later side has them, where it has the figure", () => {
    const [before, after] = [compared.figure("f0"), compared.figure("f2")];
    const row = { id: "x", state: "changed", changes: [], redefinitions: [] } as const;
    expect(subjectOf({ ...row, published: before, opened: after })).toBe(after);
    expect(subjectOf({ ...row, published: before, opened: null })).toBe(before);
  });

  it("is headed as it is asked for", () => {
    const sides = {
      name: "periods",
      title: "t",
      before: { zh: "前", en: "B" },
      after: { zh: "后", en: "A" },
    };
    const table = comparisonTable(
      rows.slice(0, 1),
      "en",
      { before: compared, after: compared },
      sides,
    );
    expect([table.name, table.title]).toEqual(["periods", "t"]);
    expect(table.columns.map(({ header }) => header).slice(3, 7)).toEqual([
      "B",
      "B: period",
      "A",
      "A: period",
    ]);
    expect(table.rows).toEqual([
      [
        "Changed",
        "Water",
        "甲-en",
        "10 stations",
        "2022",
        "15 stations",
        "2023",
        "+5 stations",
        "+50%",
        null,
        "f1",
        4,
        "River City Daily, 15 July 2024",
        4,
        "River City Daily, 15 July 2024",
        null,
      ],
    ]);
  });
});

it("the table of faults has one row a fault", () => {
  const table = faultTable([someFault({}), someFault({ field: "" })], "zh");
  expect([table.name, table.title, ...table.columns.map(({ header }) => header)]).toEqual([
    "faults",
    "错误清单",
    "位置",
    "现为",
    "应为",
    "处理",
    "错误代码",
  ]);
  expect(table.rows).toEqual([
    ["gdp › quantity.value", "5", "六", "改正。", "printed_value"],
    ["gdp", "5", "六", "改正。", "printed_value"],
  ]);
  expect(faultTable([someFault({})], "en").rows[0]?.slice(2, 4)).toEqual(["six", "Correct it."]);
});

describe("cells", () => {
  it("hold lists and sentences behind one another", () => {
    expect([listed([], "zh"), listed(["a", "b"], "zh"), listed(["a", "b"], "en")]).toEqual([
      "",
      "a\uff1bb",
      "a; b",
    ]);
    const notes = (...texts: readonly string[]) => texts.map((text) => ({ zh: text, en: text }));
    expect(joinSentences([], "zh")).toBeNull();
    for (const end of "。！？.!?")
      expect(joinSentences(notes(`甲${end}`, "乙"), "zh"), end).toBe(`甲${end}乙`);
    expect(joinSentences(notes("甲", "乙，", "丙"), "zh")).toBe("甲\uff1b乙，\uff1b丙");
    expect(joinSentences(notes("A.", "B"), "en")).toBe("A. B");
  });

  it("are worded by their code, where they have one", () => {
    const codes = wordedCodes({ a: "甲", b: "乙" }, { a: "A", b: "B" });
    expect(codes).toEqual([
      { code: "a", name: { zh: "甲", en: "A" } },
      { code: "b", name: { zh: "乙", en: "B" } },
    ]);
    const head = { zh: "列", en: "Column" };
    const column = {
      id: "c",
      head,
      about: head,
      datatype: "text",
      required: true,
      codes,
      value: (cell: string) => cell,
    } as const;
    expect([
      wordedCell(column, "a", "zh"),
      wordedCell(column, "b", "en"),
      wordedCell(column, "c", "en"),
    ]).toEqual(["甲", "B", "c"]);
    expect(headOf([column], "c", "en")).toBe("Column");
    expect(() => columnsNamed([column, { ...column, id: "d" }], ["c", "x"])).toThrow(
      'There is no column "x" to export; known columns: c, d',
    );
    expect(columnsNamed([column, { ...column, id: "d" }], ["d", "c"]).map(({ id }) => id)).toEqual([
      "d",
      "c",
    ]);
  });

  it("name the cautions of their figures", () => {
    const dataset = fixture();
    recordOf(dataset.metrics, "stations").measure = "river-watch";
    const row = measuresTable(lookUp(dataset), "zh").rows[1];
    expect(row?.at(-1)).toBe("时间未注明。");
  });
});
