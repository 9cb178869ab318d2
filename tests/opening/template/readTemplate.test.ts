import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/Dataset";
import { fileFault } from "../../../src/opening/fileFaults";
import type { FileTable } from "../../../src/opening/FileTable";
import type { ReadProgress } from "../../../src/opening/ReadProgress";
import { readTemplate } from "../../../src/opening/template/readTemplate";
import { stableId } from "../../../src/opening/template/stableId";
import { fixture } from "../../dataset/fixture";

type Rows = readonly (readonly string[])[];

function table(name: string | undefined, rows: Rows, more: Partial<FileTable> = {}): FileTable {
  return {
    ...(name === undefined ? {} : { name }),
    rows: rows.map((cells, at) => ({ number: at + 1, cells })),
    faults: [],
    merged: [],
    ...more,
  };
}

function open(
  tables: readonly FileTable[],
  {
    base = null,
    fileName = "附件.xlsx",
    onProgress = () => undefined,
  }: {
    readonly base?: Dataset | null;
    readonly fileName?: string;
    readonly onProgress?: (progress: ReadProgress) => void;
  } = {},
) {
  return readTemplate(tables, { fileName, language: "zh", base, today: "2024-08-01", onProgress });
}

const faultsOf = (...tables: readonly FileTable[]): string[] => {
  const opened = open(tables);
  return opened.ok
    ? []
    : opened.faults.map(({ record, field, rule, found }) =>
        [record, field, rule, found].filter((part) => part !== "").join(" | "),
      );
};

const HEADS = ["指标名称", "原文写法"];
/** A table of one figure, with what stands in its column of paragraphs. */
const inParagraph = (cell: string) => [
  table("数据", [
    [...HEADS, "段落"],
    ["人口", "12人", cell],
  ]),
];
const FIGURES: Rows = [HEADS, ["人口", "12人"]];

describe("a sheet of the template", () => {
  test.each<[string | undefined, Rows, number]>([
    // By its name in either language, its name for machines, in whatever case and with blanks.
    ["数据", FIGURES, 1],
    ["Figures", FIGURES, 1],
    ["FIGURES ", FIGURES, 1],
    ["数 据", FIGURES, 1],
    [undefined, FIGURES, 1],
    // By three headers of figures in its first three rows.
    [
      "Sheet1",
      [
        ["指标名称", "原文写法", "序列"],
        ["人口", "12人", "甲"],
      ],
      1,
    ],
  ])("%j", (name, rows, figures) => {
    const opened = open([table(name, rows)]);
    expect(opened.ok && opened.dataset.observations.length).toBe(figures);
  });

  test.each<[Rows, string]>([
    [[["段落", "出自", "序列"]], "工作表“表1” | no_figures"],
    [[["x"], ["y"], ["段落", "出自", "序列"]], "header_not_first"],
    [[["x"], ["y"], ["z"], ["段落", "出自", "序列"]], "no_figure_sheet"],
    [[["段落", "出自"]], "no_figure_sheet"],
  ])("that is called otherwise: %j", (rows, fault) => {
    expect(faultsOf(table("表1", rows)).join()).toContain(fault);
  });

  test("is there once", () => {
    expect(
      faultsOf(
        table("数据", FIGURES),
        table("Figures", FIGURES),
        table("地区", [["地名"]]),
        table("places", [["地名"]]),
      ),
    ).toEqual([
      "工作表“Figures” | repeated_sheet | 第二张“数据”表：“Figures”与“数据”同时都是",
      "工作表“places” | repeated_sheet | 第二张“地区”表：“places”与“地区”同时都是",
    ]);
  });

  test("that nobody filled in is none; one of figures is needed", () => {
    const opened = open([table("数据", FIGURES), table("地区", []), table("别的", [["甲"]])]);
    expect(opened.ok && opened.dataset.places.map(({ name }) => name.zh)).toEqual(["全域"]);
    expect(faultsOf(table("地区", [["地名"], ["甲县"]]), table("领域", [["领域名称"]]))).toEqual([
      "附件.xlsx | no_figure_sheet | 工作表：地区、领域，其中没有统计表",
    ]);
    expect(faultsOf(table("数据", [HEADS]))).toEqual([
      "工作表“数据” | no_figures | 只有表头，其下没有数据",
    ]);
    expect(faultsOf(table("数据", []))).toEqual(["工作表“数据” | no_header"]);
    expect(faultsOf(table(undefined, [HEADS]))).toEqual([
      "附件.xlsx | no_figures | 只有表头，其下没有数据",
    ]);
  });

  test("has what is wrong with its cells and its merged ranges", () => {
    const faults = [fileFault("cell_error", { sheet: "数据", row: 2, column: 1 }, "#REF!")];
    const merged = [{ rows: [2, 3], columns: [0, 1] } as const];
    expect(faultsOf(table("数据", FIGURES, { faults, merged }))).toEqual([
      "工作表“数据”第 2 行 | B 列“原文写法” | cell_error | #REF!（公式出错）",
      "工作表“数据” | A2:B3 | merged_cells | A2:B3 合并成了一格",
    ]);
  });
});

describe("what is wrong", () => {
  test("is told once", () => {
    const fault = fileFault("cell_error", { sheet: "数据", row: 2, column: 1 }, "#REF!");
    const other = fileFault("cell_error", { sheet: "数据", row: 2, column: 1 }, "#N/A");
    expect(faultsOf(table("数据", FIGURES, { faults: [fault, fault, other] }))).toHaveLength(2);
  });

  test("keeps a list from being too short as well", () => {
    const rows: Rows = [
      [...HEADS, "来源"],
      ["人口", "12人", "别的"],
    ];
    expect(
      faultsOf(
        table("数据", rows),
        table("来源", [
          ["标题", "发布日期"],
          ["年报", "2024-03-01"],
        ]),
      ),
    ).toEqual(["工作表“数据”第 2 行 | C 列“来源” | unknown_name | 别的"]);
  });

  test("of a file without figures is that it has none, whatever its other sheets lack", () => {
    const areas = table("领域", [["领域名称"], ["民生"]]);
    const fields = table("具体领域", [
      ["具体领域名称", "所属领域"],
      ["农业", "经济"],
    ]);
    expect(faultsOf(table("数据", [HEADS]), areas, fields)).toEqual([
      "工作表“数据” | no_figures | 只有表头，其下没有数据",
    ]);
    expect(faultsOf(areas, fields).map((fault) => fault.split(" | ")[1])).toEqual([
      "no_figure_sheet",
    ]);
  });

  test("of rows that were refused is no list that is too short; of none it is", () => {
    expect(faultsOf(table("数据", [HEADS, ["", "12人"]]))).toEqual([
      "工作表“数据”第 2 行 | A 列“指标名称” | no_metric",
    ]);
    const alone: Rows = [
      [...HEADS, "类型"],
      ["人口", "", "存量"],
    ];
    expect(faultsOf(table("数据", alone)).join("\n")).toContain("list_too_short");
  });

  test("of the dataset alone is told at its cells", () => {
    expect(
      faultsOf(
        table("数据", [
          [...HEADS, "单位"],
          ["人口", "12人", "户"],
        ]),
      ),
    ).toEqual([expect.stringMatching(/^工作表“数据”第 2 行 \| B 列“原文写法” \| printed_unit/u)]);
  });
});

describe("a table is of a report", () => {
  const kindOf = (...tables: readonly FileTable[]): unknown => {
    const opened = open(tables);
    return opened.ok
      ? opened.dataset.sources[0]?.kind
      : opened.faults.map(({ rule }) => rule).join();
  };

  test.each<[string, readonly FileTable[], string]>([
    [
      "where a sheet has its sources",
      [
        table("数据", FIGURES),
        table("来源", [
          ["标题", "发布日期", "标题（英文）"],
          ["年报", "2024-03-01", "Report"],
        ]),
      ],
      "other",
    ],
    [
      "not where that sheet is empty",
      [table("数据", FIGURES), table("来源", [["标题"]])],
      "statistics",
    ],
    ["where a row names a paragraph", inParagraph("2"), "no_published"],
    ["where a paragraph was refused", inParagraph("二"), "cell_not_whole,no_published"],
    ["not where none is named", inParagraph(""), "statistics"],
  ])("%s", (_, tables, kind) => {
    const found = kindOf(...tables);
    expect(String(found).includes(kind), String(found)).toBe(true);
  });
});

test("a dataset is called by its file, without what tells its kind", () => {
  const titleOf = (fileName: string): unknown => {
    const opened = open([table("数据", FIGURES)], { fileName });
    return opened.ok && opened.dataset.title.zh;
  };
  expect(["甲.乙.xlsx", "甲", ".xlsx"].map(titleOf)).toEqual(["甲.乙", "甲", ".xlsx"]);
  expect(titleOf(`${"长".repeat(300)}.xlsx`)).toBe("长".repeat(200));
});

test("what a row leaves out is that of the vocabulary", () => {
  const base = fixture();
  const [known] = base.metrics;
  const rows: Rows = [HEADS, [known?.name.zh ?? "", "6所"]];
  const opened = open([table("数据", rows)], { base });
  expect(opened.ok && opened.dataset.metrics[0]).toEqual(known);
});

test("of a published metric an office's table takes over what is said of its own places, and not where it is filed", () => {
  const name = "表单";
  const { metrics, ...rest } = fixture();
  const named = metrics
    .filter(({ id }) => id === "forms")
    .map((metric) => ({ ...metric, name: { zh: name, en: "Forms" } }));
  const [known] = named;
  if (known === undefined) throw new Error("There is no such metric");
  const base = { ...rest, metrics: [...metrics.filter(({ id }) => id !== "forms"), ...named] };
  const metricsOf = (...rows: Rows) => {
    const opened = open([table("表", [["地区", "年份", `${name}（项）`, "增速（%）"], ...rows])], {
      base,
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    expect(opened.dataset.areas.map(({ id }) => id)).toEqual(["other"]);
    expect(opened.dataset.measures).toEqual([]);
    return opened.dataset.metrics;
  };
  const { measure: _, ...ofPlace } = known;
  const growth = {
    id: stableId("metric", `${name}增速`),
    name: { zh: `${name}增速`, en: `${name}增速` },
    definition: { zh: `${name}增速`, en: `${name}增速` },
    unit: "percent",
    kind: "rate",
    polarity: "neither",
    population: { zh: "表中未注明", en: "表中未注明" },
    field: "other",
  };
  const unknown = {
    ...growth,
    id: stableId("metric", name),
    name: { zh: name, en: name },
    definition: { zh: name, en: name },
    unit: "items",
    kind: "count",
  };
  expect(metricsOf(["山县", "2023", "9", "2"])).toEqual([{ ...ofPlace, field: "other" }, growth]);
  expect(metricsOf(["河城", "2023", "9", "2"])).toEqual([unknown, growth]);
  expect(metricsOf(["山县", "2023", "9", "2"], ["河城", "2023", "9", "2"])[0]).toEqual(unknown);
});

test("an office's own table is read by its own words, and says what was understood", () => {
  const opened = open([
    table("表", [
      ["地区", "年份", "产值（亿元）", "同比增长（%）"],
      ["甲县", "2023", "13", "8.3"],
    ]),
  ]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  expect(opened.remarks.filter(({ kind }) => kind === "linked")).toEqual([
    expect.objectContaining({ kind: "linked", count: 1 }),
  ]);
  expect(opened.dataset.sources[0]?.kind).toBe("statistics");
  expect(opened.dataset.relations).toHaveLength(1);
});

test("a link that headings suggest and that cannot be is none", () => {
  const linked = (...rows: Rows): unknown => {
    const opened = open([table("表", rows)]);
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    const remark = opened.remarks.find(({ kind }) => kind === "linked");
    const { relations, observations } = opened.dataset;
    return [observations.length, relations.map(({ kind }) => kind), remark];
  };
  const wrong = ["产值（亿元）", "同比增加（万人）"];
  expect(linked(["地区", "年份", ...wrong], ["甲县", "2023", "12.5", "30"])).toEqual([
    2,
    [],
    undefined,
  ]);
  expect(
    linked(
      ["地区", "年份", ...wrong, "税收（亿元）", "同比增长（%）"],
      ["甲县", "2023", "12.5", "30", "3", "4"],
    ),
  ).toEqual([4, ["change"], { kind: "linked", count: 1 }]);
});

test("how far it is is told", () => {
  const steps: string[] = [];
  open([table("数据", FIGURES)], { onProgress: ({ step }) => steps.push(step) });
  expect(steps).toEqual(["records", "checks"]);
});
