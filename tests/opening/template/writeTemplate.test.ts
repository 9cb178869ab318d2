import { describe, expect, test } from "vitest";
import { figuresSheet, templateSheets } from "../../../src/columns/sheets";
import type { Dataset, Language, Relation } from "../../../src/dataset/Dataset";
import { headerStyle, plainStyle } from "../../../src/export/workbook/cellStyles";
import { parseCsv } from "../../../src/opening/csv/parseCsv";
import { CellWriter, sheetRows } from "../../../src/opening/template/templateRows";
import {
  dictionarySheet,
  templateSheet,
  templateWorkbook,
  writeTemplateCsv,
} from "../../../src/opening/template/writeTemplate";
import { fixture } from "../../dataset/fixture";
import { cases, oneOf } from "../../support/cases";

/** A sheet of the template, with a dataset's records or without, its cells by their values. */
function sheetOf(key: string, dataset: Dataset | null = null, language: Language = "zh") {
  const of = templateSheets.find((one) => one.key === key);
  if (of === undefined) throw new Error(`no sheet ${key}`);
  const records = dataset === null ? [] : sheetRows(dataset, of, new CellWriter(dataset, language));
  const sheet = templateSheet(of, records, language);
  const rows = [...sheet.rows];
  return { ...sheet, rows, values: rows.map((row) => row.map(({ value }) => value)) };
}

describe("the workbook", () => {
  const named = (language: Language, first: string, last: string): string[] => [
    first,
    ...templateSheets.map(({ title }) => title[language]),
    last,
  ];

  test("has a cover, the sheets of the template, and its dictionary", () => {
    const { sheets, title, modified } = templateWorkbook(null, "en");
    expect([title, modified]).toEqual(["Data template", "2024-01-01"]);
    expect(sheets.map(({ name }) => name)).toEqual(
      named("en", "How to fill it in", "Data dictionary"),
    );
    const valuesOf = (name: string) =>
      [...(sheets.find((one) => one.name === name)?.rows ?? [])].map((row) =>
        row.map(({ value }) => value),
      );
    expect(valuesOf("How to fill it in")).toHaveLength(9);
    expect(valuesOf("Data dictionary")[0]?.[0]).toBe("Sheet");
    // The areas that nearly every dataset has.
    expect(valuesOf("Areas")).toHaveLength(206);
    expect(valuesOf("Areas")[1]).toEqual(["经济发展", "Economy", "blue", "growth", null]);
    expect(valuesOf("Places")[1]).toEqual([null, null, null, null, null]);
  });

  test("of a dataset is called by it, and says what else is remarked", () => {
    const remark = { label: "注", text: "一句" };
    const { sheets, title, modified } = templateWorkbook(fixture(), "zh", [remark]);
    expect([title, modified]).toEqual(["河城数据", "2024-08-01"]);
    expect(sheets.map(({ name }) => name)).toEqual(named("zh", "填写说明", "数据字典"));
    const valuesOf = (at: number) =>
      [...(sheets[at]?.rows ?? [])].map((row) => row.map(({ value }) => value));
    expect(valuesOf(0)[0]).toEqual(["河城数据"]);
    expect(valuesOf(0)[2]?.[0]).toBe("一、填“数据”表");
    expect(valuesOf(0)[9]).toEqual(["注", "一句"]);
    expect(valuesOf(0)).toHaveLength(10);
    expect(valuesOf(2)[1]?.[0]).toBe("河城数据");
  });
});

describe("a sheet of the workbook", () => {
  test("is headed, and stars what has to be filled in", () => {
    const { values, headed, rows } = sheetOf("cautions");
    expect(headed).toBe(true);
    expect(values[0]).toEqual([
      "提示内容 *",
      "提示内容（英文）",
      "所附数据 *",
      "提示类别",
      "提示编号",
    ]);
    expect(rows[0]?.map(({ style }) => style)).toEqual(Array(5).fill(headerStyle));
    expect(sheetOf("cautions", null, "en").values[0]?.[0]).toBe("Caution *");
  });

  test("has two hundred rows to write in below those that are filled in", () => {
    const empty = sheetOf("places");
    expect(empty.rowCount).toBe(201);
    expect(empty.values).toHaveLength(201);
    expect(empty.values[200]).toEqual([null, null, null, null, null]);
    const filled = sheetOf("places", fixture());
    expect(filled.rowCount).toBe(203);
    expect(filled.values.slice(1, 4)).toEqual([
      ["河城", "River City", "市", null, "river-city"],
      ["山县", "Hill County", "县（市、区）", "河城", "hill-county"],
      [null, null, null, null, null],
    ]);
  });

  test("keeps texts as they are typed, and numbers as numbers", () => {
    const { rows } = sheetOf("measures", fixture());
    const figures = sheetOf("figures");
    const at = (id: string): number => figuresSheet.columns.findIndex((one) => one.id === id);
    const styleAt = (id: string) => figures.rows[1]?.[at(id)]?.style;
    const number = { ...plainStyle, bordered: true };
    const text = { ...number, wrapped: true, format: "@" };
    for (const id of ["quantity_value", "paragraph", "decimals"])
      expect(styleAt(id), id).toEqual(number);
    for (const id of ["printed", "period_start", "quantity_bound", "published", "metric_additive"])
      expect(styleAt(id), id).toEqual(text);
    expect(rows[1]?.[0]).toEqual({ value: "一表通", style: text });
    expect(sheetOf("figures", fixture()).rows[1]?.[at("paragraph")]).toEqual({
      value: 2,
      style: number,
    });
    const measures = templateSheets.find(({ key }) => key === "measures");
    const paragraphs = measures?.columns.findIndex(({ id }) => id === "paragraphs") ?? -1;
    expect(rows[1]?.[paragraphs]).toEqual({ value: "2；3", style: text });
    const runs = fixture();
    const [place] = runs.places;
    if (place !== undefined) place.name = { ...place.name, zh: "=1+1" };
    expect(sheetOf("places", runs).rows[1]?.[0]).toEqual({
      value: "=1+1",
      style: { ...text, quoted: true },
    });
  });

  test("is as wide as what is written in it", () => {
    const widths = (key: string): unknown => {
      const of = templateSheets.find((one) => one.key === key);
      const sheet = sheetOf(key);
      return Object.fromEntries((of?.columns ?? []).map(({ id }, at) => [id, sheet.widths[at]]));
    };
    expect(widths("figures")).toMatchObject({
      metric_name_zh: 18,
      printed: 18,
      quantity_value: 14,
      quantity_bound: 14,
      period_start: 14,
      statement_zh: 36,
      metric_definition_en: 36,
      metric_population_zh: 18,
    });
    expect(widths("cautions")).toEqual({
      note_zh: 36,
      note_en: 36,
      figures: 14,
      kind: 14,
      id: 18,
    });
  });

  test("offers codes, which are all that may stand there, and names of other sheets", () => {
    const dropsOf = (name: string, dataset: Dataset | null = null) =>
      sheetOf(name, dataset).dropDowns;
    const rows = { firstRow: 1, lastRow: 202 };
    expect(dropsOf("places", fixture())).toEqual([
      {
        ...rows,
        column: 2,
        choices: expect.arrayContaining(["省", "市"]),
        isClosed: true,
      },
      { ...rows, column: 3, choices: "'地区'!$A$2:$A$500", isClosed: false },
    ]);
    expect(dropsOf("places")?.[0]?.lastRow).toBe(200);
    // Several names in one cell cannot be chosen, and figures are too many.
    expect(dropsOf("cautions")?.map(({ column }) => column)).toEqual([3]);
    expect(dropsOf("headlines")).toEqual([]);
    expect(sheetOf("fields", null, "en").dropDowns).toEqual([
      { firstRow: 1, lastRow: 200, column: 2, choices: "'Areas'!$A$2:$A$500", isClosed: false },
    ]);
    expect(sheetOf("places", null, "en").dropDowns?.[0]?.choices).toContain("city");
  });
});

test("the dictionary has a row for every column, in the schema's words", () => {
  const { headed, widths, rowCount, rows: all } = dictionarySheet("zh");
  const rows = [...all];
  const values = rows.map((row) => row.map(({ value }) => value));
  const many = templateSheets.reduce((sum, { columns }) => sum + columns.length, 0);
  expect([headed, widths, rowCount]).toEqual([true, [14, 22, 8, 70, 24, 40], many + 1]);
  expect(values).toHaveLength(many + 1);
  expect(values[0]).toEqual(["工作表", "表头", "必填", "含义", "示例", "可选值"]);
  expect(rows[0]?.[0]?.style).toEqual(headerStyle);
  expect(rows[1]?.[0]?.style).toEqual({ ...plainStyle, bordered: true, wrapped: true });
  const about = (sheet: string, header: string) =>
    values.find((row) => row[0] === sheet && row[1] === header);
  expect(about("数据", "指标名称")?.[2]).toBe("是");
  expect(about("数据", "单位")?.[2]).toBe("");
  expect(about("数据", "领域")?.[3]).toBe("所属改革领域的名称；具体领域已列入工作表时可留空。");
  expect(about("数据", "可加总")?.[5]).toBe("");
  expect(about("数据", "前后同口径")?.[5]).toMatch(/^是 \/ 否/u);
});

type Pair = Extract<Relation, { kind: "before_after" }>;

describe("the figures as one file", () => {
  const rowsOf = (dataset: Dataset | null, language: Language = "zh") => {
    const text = new TextDecoder().decode(writeTemplateCsv(dataset, language));
    const parsed = parseCsv(text.replace(/^\uFEFF/u, ""), ",");
    if (!parsed.ok) throw new Error("no CSV");
    const [heads, ...rows] = parsed.rows.map(({ cells }) => cells);
    return {
      heads,
      cellOf: (figure: string, header: string): string | undefined => {
        const at = heads?.indexOf(language === "zh" ? "数据编号" : "Figure ID") ?? -1;
        return rows.find((row) => row[at] === figure)?.[heads?.indexOf(header) ?? -1];
      },
      rows,
    };
  };

  test("are headers alone without a dataset", () => {
    expect(rowsOf(null)).toMatchObject({
      // What a clerk fills in stands in the file itself.
      heads: figuresSheet.columns
        .map(({ header }) => header.zh)
        .filter((head) => head !== "单元格"),
      rows: [],
    });
    expect(rowsOf(null, "en").heads?.[0]).toBe("Metric");
  });

  const data = fixture();
  const [first, second, third] = data.observations;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("no figures");
  const finding = { zh: "变了", en: "It changed" };
  const pair = (comparability: Pair["comparability"]): Pair => ({
    kind: "before_after",
    id: "pair",
    finding,
    before: first.id,
    after: second.id,
    comparability,
  });
  const dataset: Dataset = {
    ...data,
    relations: [
      pair({ sameScope: "yes", note: { zh: "可比", en: "Comparable" } }),
      {
        kind: "part_of_whole",
        id: "part",
        finding: { zh: "过半", en: "Most" },
        part: third.id,
        whole: first.id,
        share: second.id,
      },
    ],
    cautions: [
      { id: "c", figures: ["other"], kind: "scope", note: { zh: "别的", en: "Other" } },
      { id: "d", figures: [first.id, third.id], kind: "scope", note: { zh: "注", en: "Note" } },
    ],
  };

  test.each(
    cases(
      `zh | 改革前数据 => ${first.id}`,
      "zh | 前后同口径 => 是",
      "zh | 可比性说明 => 可比",
      "zh | 图题 => 变了",
      "zh | 整体数据 => ",
      "zh | 使用提示 => ",
      "zh | 发布单位 => 河城日报",
      "zh | 发布日期 => 2024-07-15T09:49",
      "en | Same scope => yes",
      "en | Comparability note => Comparable",
      "en | Finding => It changed",
      "en | Publisher => River City Daily",
    ),
  )("tell of a pair in the row after it: %s %s", (language = "", header = "", cell) => {
    expect(rowsOf(dataset, oneOf<Language>(["zh", "en"], language)).cellOf(second.id, header)).toBe(
      cell,
    );
  });

  test("tell of parts and cautions in their rows, and of nothing where there is nothing", () => {
    const { cellOf } = rowsOf(dataset);
    const HEADS = ["整体数据", "占比数据", "图题", "改革前数据", "前后同口径", "使用提示"];
    expect(HEADS.map((header) => cellOf(third.id, header))).toEqual([
      first.id,
      second.id,
      "过半",
      "",
      "",
      "注",
    ]);
    expect(HEADS.map((header) => cellOf(first.id, header))).toEqual(["", "", "", "", "", "注"]);
    const bare: Dataset = {
      ...dataset,
      sources: dataset.sources.map(({ id, title }) => ({
        id,
        title,
        kind: "statistics",
        credits: [],
      })),
      relations: [
        pair({ sameScope: "unclear" }),
        { kind: "part_of_whole", id: "p", finding, part: third.id, whole: first.id },
      ],
    };
    const without = rowsOf(bare);
    expect(without.cellOf(second.id, "可比性说明")).toBe("");
    expect(without.cellOf(third.id, "占比数据")).toBe("");
    expect(without.cellOf(third.id, "发布单位")).toBe("");
    expect(without.cellOf(third.id, "发布日期")).toBe("");
  });

  test("name units by their symbols", () => {
    expect(rowsOf(data).cellOf(first.id, "单位")).toBe(
      data.units.find(({ id }) => id === data.metrics.find((one) => one.id === first.metric)?.unit)
        ?.symbol.zh,
    );
  });
});
