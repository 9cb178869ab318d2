import { describe, expect, test } from "vitest";
import { fixture } from "../../dataset/fixture";
import type { Dataset } from "../../../src/dataset/Dataset";
import type { FileTable } from "../../../src/opening/FileTable";
import { type PlainTables, readPlainTables } from "../../../src/opening/plain/readPlainTables";

/** A sheet: its name before a colon, its rows parted by slashes, their cells by bars. */
function sheetOf(text: string): FileTable {
  const [, name = "", table = ""] = /^([^:]*): ?(.*)$/u.exec(text) ?? [];
  const rows = table === "" ? [] : table.split(" / ");
  return {
    ...(name === "" ? {} : { name }),
    rows: rows.map((line, at) => ({ number: at + 1, cells: line.split("|") })),
    faults: [],
    merged: [],
  };
}

const read = (...sheets: readonly string[]): PlainTables | null =>
  readPlainTables(sheets.map(sheetOf), null, "附表");

/** The metric, place and token of each figure. */
const figures = (plain: PlainTables | null): readonly string[] | undefined =>
  plain?.rows.map(({ cells }) =>
    ["metric_name_zh", "place", "period_start", "printed"]
      .map((id) => [cells.get(id)?.value ?? []].flat().map(String).join("/"))
      .join(" "),
  );

const outcomes = (plain: PlainTables | null): string | undefined =>
  plain?.sheets.map(({ name, outcome }) => `${name} ${outcome}`).join(", ");

/** What is said of the sheet that was refused while others were read. */
function refusedIn(plain: PlainTables | null) {
  const last = plain?.remarks[plain.remarks.length - 1];
  expect([plain?.faults, last?.kind]).toEqual([[], "sheet_refused"]);
  return last;
}

const GOOD = "地区|年份|产值（元） / 甲县|2023|1";
const OTHER = "地区|年份|人口（人） / 甲县|2023|5";

describe("the sheets of a workbook that hold an office's tables", () => {
  test("all that can be read, in order; the others are named", () => {
    const both = read(`一: ${GOOD}`, "二: 话|好", `三: ${OTHER}`);
    expect(figures(both)).toEqual(["产值 甲县 2023 1元", "人口 甲县 2023 5人"]);
    expect(outcomes(both)).toBe("一 read, 二 left_out, 三 read");
    expect(both?.remarks).toContainEqual({ kind: "sheets_left_out", names: ["二"] });
    expect(both?.faults).toEqual([]);
    expect(outcomes(read(`一: ${GOOD}`))).toBe("");
    expect(outcomes(read(`一: ${GOOD}`, "二:"))).toBe("");
    expect(read("一: 话|好", "二: 好|坏")).toBeNull();
    expect(read(": 话|好")).toBeNull();
    expect(read()).toBeNull();
  });

  test("two tables of one sheet, and a file without sheets", () => {
    const both = read(`一: ${GOOD} / ${OTHER}`);
    expect(figures(both)).toEqual(["产值 甲县 2023 1元", "人口 甲县 2023 5人"]);
    expect(outcomes(both)).toBe("一 · A1 read, 一 · A3 read");
    const bare = read(`: ${GOOD}`);
    expect(bare?.rows[0]?.place).toEqual({ row: 2 });
    expect(read(`一: ${GOOD}`)?.rows[0]?.place).toEqual({ sheet: "一", row: 2 });
    expect(bare?.remarks.some(({ kind }) => kind === "sheets_left_out")).toBe(false);
    const unread = read(`: ${GOOD} / 指标|甲 / 好|坏`);
    expect(unread?.remarks.some(({ kind }) => kind === "sheets_left_out")).toBe(false);
  });

  test("tables below one another are known by their titles, and one that cannot be read bars no other", () => {
    const [one, other] = [`投资表 / ${GOOD}`, "税收表 / 地区|年份|税收（元） / 乙县||3"];
    const csv = read(`: ${one} / 人口表 / ${OTHER} / ${other}`);
    expect(figures(csv)).toEqual(["产值 甲县 2023 1元", "人口 甲县 2023 5人"]);
    expect(outcomes(csv)).toBe("投资表 read, 人口表 read, 税收表 refused");
    expect(refusedIn(csv)).toMatchObject({
      name: "税收表",
      where: { zh: expect.stringContaining("第 9 行") },
    });
    expect(outcomes(read(`一: ${one} / ${other}`, `二: ${OTHER}`))).toBe(
      "一 · 投资表 read, 一 · 税收表 refused, 二 read",
    );
    // Two that are called alike are told apart by their rows.
    expect(outcomes(read(`: 甲表 / ${GOOD} / 单位：人 / 甲表 / ${OTHER}`))).toBe(
      "甲表 A1 read, 甲表 A4 read",
    );
  });

  test("one of them alone, as the reader chose", () => {
    const sheets = [`一: 投资表 / ${GOOD} / 人口表 / ${OTHER}`, `二: ${GOOD} / 乙县|2023|2`].map(
      sheetOf,
    );
    const chosen = (...labels: readonly string[]) =>
      figures(readPlainTables(sheets, null, "附表", labels));
    expect(chosen("一 · 人口表")).toEqual(["人口 甲县 2023 5人"]);
    expect(chosen("二")).toEqual(["产值 甲县 2023 1元", "产值 乙县 2023 2元"]);
    expect(chosen("一")).toEqual(["产值 甲县 2023 1元", "人口 甲县 2023 5人"]);
    expect(readPlainTables(sheets, null, "附表", ["一 · 人口表"])?.sheets).toEqual([]);
  });

  test.each([
    "目录",
    "封面",
    "首页",
    "说明",
    "填表说明",
    "指标说明",
    "草稿",
    "草表",
    "备份",
    "副本",
    "来源",
    "附注",
    "注释",
    "元数据",
    "代码",
    "代码表",
    "Contents",
    "INDEX",
    "readme",
    "note",
    "notes2",
    "metadata",
    "draft",
    "backup1",
  ])("a sheet named %s is for something else, where there is another", (name) => {
    expect(outcomes(read(`一: ${GOOD}`, `${name}: ${OTHER}`))).toBe(`一 read, ${name} left_out`);
    expect(outcomes(read(`一: ${GOOD}`, ` ${name} : ${OTHER}`))).toMatch(/left_out$/u);
    expect(figures(read(`${name}: ${OTHER}`))).toEqual(["人口 甲县 2023 5人"]);
    expect(outcomes(read(`一: ${GOOD}`, `各${name}: ${OTHER}`))).toMatch(/read$/u);
    expect(outcomes(read(`一: ${GOOD}`, `${name}甲: ${OTHER}`))).toMatch(/read$/u);
  });

  test("a sheet that repeats another adds nothing, one that disagrees is refused", () => {
    const again = read(`一: ${GOOD}`, `二: ${GOOD} / 乙县|2023|2`);
    expect(figures(again)).toEqual(["产值 甲县 2023 1元", "产值 乙县 2023 2元"]);
    expect(outcomes(again)).toBe("一 read, 二 read");
    const clash = read(
      `一: ${GOOD}`,
      "二: 地区|年份|产值（元） / 乙县|2023|2 / 甲县|2023|9",
      `三: ${OTHER}`,
    );
    expect(figures(clash)).toEqual(["产值 甲县 2023 1元", "人口 甲县 2023 5人"]);
    expect(outcomes(clash)).toBe("一 read, 二 refused, 三 read");
    expect(refusedIn(clash)).toMatchObject({
      name: "二",
      found: { zh: "9元" },
      expected: { zh: "1元：前面的表中，同一指标、地区、时期是此数" },
      where: { zh: expect.stringContaining("第 3 行"), en: expect.stringContaining("row 3") },
      more: 0,
    });
    // Another place, period, part or metric is another figure.
    for (const other of [
      "地区|年份|产值（元） / 乙县|2023|9",
      "地区|年份|产值（元） / 甲县|2022|9",
      "地区|年份|人口（元） / 甲县|2023|9",
    ])
      expect(figures(read(`一: ${GOOD}`, `二: ${other}`)), other).toHaveLength(2);
    const parts = "二: 地区|年份|行业|产值（元） / 甲县|2023|工业|9 / 甲县|2023|农业|8";
    expect(figures(read(`一: ${GOOD}`, parts))).toHaveLength(3);
  });

  test("a sheet with faults is left out beside good ones, and refuses the file alone", () => {
    const bad = "地区|年份|产值（元） / |2023|1 / |2023|2";
    const beside = read(`一: ${bad}`, `二: ${OTHER}`);
    expect(figures(beside)).toEqual(["人口 甲县 2023 5人"]);
    expect(outcomes(beside)).toBe("一 refused, 二 read");
    expect(refusedIn(beside)).toMatchObject({
      name: "一",
      more: 1,
    });
    const alone = read(`一: ${bad}`);
    expect(alone?.faults.map(({ rule }) => rule)).toEqual(["table_blank_cell", "table_blank_cell"]);
    expect(alone?.remarks.some(({ kind }) => kind === "sheet_refused")).toBe(false);
    const partly = read(`一: 产值表 / ${GOOD} / |2023|2`);
    expect([figures(partly), partly?.title]).toEqual([["产值 甲县 2023 1元"], "产值表"]);
    // A refused sheet tells nothing of what is usual.
    expect(outcomes(read(`一: ${bad}`, "二: 地区|年份|人口 / 甲县|2023|5"))).toBe(
      "一 refused, 二 read",
    );
    const all = read(`一: ${bad}`, `二: ${bad}`);
    expect(all?.faults).toHaveLength(4);
    expect(all?.remarks.some(({ kind }) => kind === "sheet_refused")).toBe(false);
  });

  test("a sheet without units beside others that have them is a slip; where none has, it is the way", () => {
    const bare = "地区|年份|人口 / 甲县|2023|5";
    const beside = read(`一: ${GOOD}`, `二: ${bare}`);
    expect(outcomes(beside)).toBe("一 read, 二 refused");
    expect(refusedIn(beside)).toMatchObject({
      found: { zh: "人口" },
      where: { zh: expect.stringContaining("第 1 行") },
      remedy: { zh: expect.stringContaining("“人口（亿元）”") },
    });
    expect(outcomes(read(`一: ${bare}`, "二: 地区|年份|产值 / 甲县|2023|5"))).toBe(
      "一 read, 二 read",
    );
    // One unit of several is enough.
    expect(outcomes(read(`一: ${GOOD}`, "二: 地区|年份|人口|价（元） / 甲县|2023|5|6"))).toBe(
      "一 read, 二 read",
    );
  });
});

describe("what is a sheet of the template", () => {
  test.each([
    // A header that only the template has, and another of its own.
    [": 原文写法|指标名称|地区 / 1元|产值|甲县", true],
    [": 话 / 原文写法|单位 / 1元|元", true],
    [`: ${"话 / ".repeat(14)}原文写法|单位 / 1元|元`, true],
    [`: ${"话 / ".repeat(15)}原文写法|地区|年份|产值 / 1元|甲|2023|5`, false],
    [": 原文写法|产值 / 1元|2", false],
    [": 指标名称|单位|地区|时期|来源|数值 / 产值|元|甲县|2023|甲局|5", false],
    // Its other sheets by name and headers.
    ["来源: 来源编号|文献类型 / 1|甲", true],
    [" 来 源 : 来源编号|文献类型 / 1|甲", true],
    ["SOURCES: 来源编号|文献类型 / 1|甲", true],
    ["另: 来源编号|文献类型 / 1|甲", false],
    ["来源: 来源编号|好 / 1|甲", false],
    ["来源: 名称|好 / 1|甲", false],
  ])("%s: %s", (sheet, isTemplate) => {
    const others = `一: ${GOOD}`;
    expect(read(others, sheet) === null).toBe(isTemplate);
  });
});

describe("what is said of the tables", () => {
  /** Remarks by their kinds, those that every table has left out. */
  const remarks = (...sheets: readonly string[]): readonly unknown[] =>
    (read(...sheets)?.remarks ?? []).filter(
      ({ kind }) => !["no_source", "no_published", "no_field"].includes(kind),
    );
  const layout = { kind: "layout", across: "metric", columns: 1 };
  const counts = { kind: "counts", metrics: 1, places: 1, periods: 1 };

  test("its layout once, and the names of all of them", () => {
    expect(remarks(`一: ${GOOD}`)).toEqual([layout, counts]);
    expect(remarks(`一: ${GOOD}`, `二: ${OTHER}`)).toEqual([layout, { ...counts, metrics: 2 }]);
    expect(remarks(`一: ${GOOD}`, "二: 地区|2022年|2024年 / 乙县|7人|8人")).toEqual([
      layout,
      { kind: "layout", across: "period", columns: 2 },
      { kind: "counts", metrics: 2, places: 2, periods: 3 },
      { kind: "metric_from_title", name: "二" },
    ]);
    expect(remarks(`一: ${GOOD}`, "二: 地区|年份|产值（元）|人口（人） / 甲县|2023|1|5")).toEqual([
      layout,
      { ...layout, columns: 2 },
      { ...counts, metrics: 2 },
    ]);
    expect(remarks(`一: ${GOOD}`, "二: 地区|年份|数值 / 甲县|2023|1人")).toEqual([
      layout,
      { ...layout, across: null },
      { ...counts, metrics: 2 },
      { kind: "metric_from_title", name: "二" },
    ]);
    // A sheet all of whose figures stand elsewhere has no layout of its own.
    expect(remarks(`一: ${GOOD}`, "二: 地区|指标|2023年 / 甲县|产值（元）|1")).toEqual([
      layout,
      counts,
    ]);
    expect(remarks(": 指标|2023年 / 产值（元）|1")).toEqual([
      { ...layout, across: "period" },
      { ...counts, periods: 1 },
      { kind: "no_place" },
    ]);
  });

  test.each([
    [
      "2023年产值 / 单位：元 / 来源：甲局 / 地区|数值 / 甲县|1",
      [
        { kind: "metric_from_title", name: "产值" },
        { kind: "unit_from_line", unit: "元" },
        { kind: "period_from_title", name: "2023年" },
        { kind: "source_from_line", name: "甲局" },
      ],
    ],
    [
      "地区：甲市 / 年份|数值 / 2023|1人",
      [
        { kind: "metric_from_file", name: "附表" },
        { kind: "place_from_line", name: "甲市" },
      ],
    ],
    [
      "地区|年份|产值（元） / 甲县|2022|— / 甲县|2021| / 乙县|2020|— / 乙县|2023|1",
      [
        { kind: "empty_cells", count: 2, marks: ["—"] },
        { kind: "rows_left_out", rows: [3] },
      ],
    ],
    [
      "地区|年份|产值（元）|评语|增长 / 甲县|2023|1|好|2",
      [
        { kind: "percent_assumed", names: ["产值增长"] },
        { kind: "linked", count: 1 },
        { kind: "columns_left_out", headers: ["评语"] },
      ],
    ],
    [
      "代码|地区|年份|产值（元） / 1|甲县|2023|1① / 2||2023|2 / ①略",
      [
        { kind: "notes", marks: ["①"] },
        { kind: "notes_read", notes: ["略"] },
        { kind: "codes_for_names", codes: ["2"] },
        { kind: "columns_left_out", headers: ["代码"] },
      ],
    ],
    [
      "年份|产值（元） / 2022|1 / 2023|2 / 2023|2 / 年均增长|3",
      [
        { kind: "growth_rows_left_out", rows: [5] },
        { kind: "rows_repeated", rows: [4] },
        { kind: "no_place" },
      ],
    ],
    [
      "2023年6月 / 指标|累计 / 产值（元）|1 / 其中：工业|2 / 男|3 / 人口|4",
      [
        { kind: "period_from_title", name: "2023年6月" },
        { kind: "parts", names: ["男"] },
        { kind: "cumulative", names: ["产值", "产值：工业", "人口"] },
        { kind: "no_unit", names: ["人口"] },
        { kind: "unit_of_above", names: ["产值：工业"] },
        { kind: "no_place" },
      ],
    ],
    [
      "日期|产值（元） / 2023-01-01|1 / 2023-02-01|2 / 2023-03-01|3",
      [{ kind: "days_as_months" }, { kind: "no_place" }],
    ],
    ["地区|产值（元） / 甲县|1", [{ kind: "no_period" }]],
  ])("%s", (table, said) => {
    const [first, second, ...more] = remarks(`: ${table}`) as readonly { kind: string }[];
    expect([first?.kind, second?.kind, ...more]).toEqual(["layout", "counts", ...said]);
  });

  test("what one table of several does not say is said", () => {
    const full =
      "一: 发布日期：2024-01-02 / 地区|日期|产值（元）|增长|来源|领域 / 甲县|2023-01-01|1|2|甲局|民生";
    const kinds = (read(full, "二: 地区|人口（人） / 甲县|5")?.remarks ?? []).map(
      ({ kind }) => kind,
    );
    for (const kind of ["no_source", "no_published", "no_period", "no_field"] as const)
      expect(kinds).toContain(kind);
    const months = "二: 日期|产值（元） / 2023-01-01|1 / 2023-02-01|2 / 2023-03-01|3";
    const both = read(full, months);
    expect(both?.remarks).toContainEqual({ kind: "days_as_months" });
    expect(both?.relations.map(({ kind }) => kind)).toEqual(["change"]);
  });

  test("what every table should say and this one does not", () => {
    const kinds = (table: string): readonly string[] =>
      (read(`: ${table}`)?.remarks ?? []).map(({ kind }) => kind);
    expect(kinds(GOOD)).toEqual(["layout", "counts", "no_source", "no_published", "no_field"]);
    expect(kinds("地区|年份|产值（元）|来源|领域 / 甲县|2023|1|甲局|民生")).toEqual([
      "layout",
      "counts",
      "no_published",
    ]);
    expect(kinds(`发布日期：2024-01-02 / ${GOOD}`)).toEqual([
      "layout",
      "counts",
      "no_source",
      "no_field",
    ]);
  });
});

test("its first row says where it comes from, as far as the row itself does not", () => {
  const origin = (table: string): readonly unknown[] =>
    (read(`: ${table}`)?.rows ?? []).map(({ cells }) =>
      ["source", "publisher", "published"].map((id) => cells.get(id)?.value ?? null),
    );
  const rows = "地区|年份|产值（元） / 甲县|2023|1 / 乙县|2023|2";
  expect(origin(rows)).toEqual([
    ["附表", null, null],
    [null, null, null],
  ]);
  expect(origin(`产值表 / 来源：甲局 / 发布日期：2024-01-02 / ${rows}`)).toEqual([
    ["产值表", "甲局", "2024-01-02"],
    [null, null, null],
  ]);
  expect(origin("地区|年份|产值（元）|来源 / 甲县|2023|1|乙报告")[0]).toEqual([
    "乙报告",
    null,
    null,
  ]);
  expect(read(`产值表: 产值表 / ${rows}`)?.title).toBe("产值表");
  expect(read(`: ${rows}`)?.title).toBeNull();
  const [first] = read(`一: ${rows}`)?.rows ?? [];
  expect(first?.cells.get("source")).toMatchObject({
    text: "附表",
    place: { sheet: "一", row: 2 },
    column: { id: "source" },
  });
});

test("places that the reader's data know need no ending", () => {
  const base: Dataset = {
    ...fixture(),
    places: [{ id: "xiang", name: { zh: "襄", en: "Xiang" }, level: "county" }],
  };
  const table = sheetOf(": 何处|年份|产值（元） / 襄|2023|1");
  expect(figures(readPlainTables([table], base, ""))).toEqual(["产值 襄 2023 1元"]);
  expect(figures(readPlainTables([table], null, ""))).toEqual(["产值  2023 1元"]);
});
