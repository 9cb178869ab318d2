import { describe, expect, it } from "vitest";
import { type TableRemark, tableRemarkText } from "../../src/wording/views/tableRemarks";

describe("what was understood of a table", () => {
  const many = Array.from({ length: 9 }, (_, at) => `n${at}`);
  const eight = many.slice(0, 8);
  it.each<[TableRemark, zh: string, en: string]>([
    [
      { kind: "layout", across: null, columns: 1 },
      "读作竖表：一行一个数值。",
      "Read as a long table: one value a row.",
    ],
    [
      { kind: "layout", across: "place", columns: 1 },
      "读作横表：1 列数值，横向是地区。",
      "Read as a wide table: 1 column of values, places side by side.",
    ],
    [
      { kind: "layout", across: "period", columns: 2 },
      "读作横表：2 列数值，横向是时期。",
      "Read as a wide table: 2 columns of values, periods side by side.",
    ],
    [
      { kind: "layout", across: "metric", columns: 2 },
      "读作横表：2 列数值，横向是指标。",
      "Read as a wide table: 2 columns of values, metrics side by side.",
    ],
    [
      { kind: "counts", metrics: 1, places: 2, periods: 1 },
      "共 1 项指标、2 个地区、1 个时期。",
      "1 metric, 2 places, 1 period.",
    ],
    [
      { kind: "counts", metrics: 2, places: 1, periods: 2 },
      "共 2 项指标、1 个地区、2 个时期。",
      "2 metrics, 1 place, 2 periods.",
    ],
    [
      { kind: "empty_cells", count: 1, marks: [""] },
      "1 个单元格没有数值（空格），未列为数据，也不作零处理。",
      "1 cell has no value (empty): no figures, and not zero.",
    ],
    [
      { kind: "empty_cells", count: 2, marks: ["", "—"] },
      "2 个单元格没有数值（空格、—），未列为数据，也不作零处理。",
      "2 cells have no value (empty, —): no figures, and not zero.",
    ],
    [
      { kind: "columns_left_out", headers: eight },
      `未读入的列：${eight.join("、")}。`,
      `Columns not read: ${eight.join(", ")}.`,
    ],
    [
      { kind: "columns_left_out", headers: many },
      `未读入的列：${eight.join("、")}等。`,
      `Columns not read: ${eight.join(", ")} ….`,
    ],
    [
      { kind: "lines_left_out", lines: many },
      `表外文字未读入：${eight.join("；")}……`,
      `Text around the table, not read: ${eight.join("; ")} …`,
    ],
    [
      { kind: "notes", marks: ["①", "②"] },
      "数值或名称后的注记未计入：① ②；表下有相应注释的，列为使用提示。",
      "Marks behind numbers or names, not counted: ① ②. Where the table explains one below, it is a caution.",
    ],
    [
      { kind: "linked", count: 1 },
      "1 个增减、目标、位次或改革前的数与同一行的数值相连。",
      "1 change, target, rank or value before a reform is linked to the value beside it.",
    ],
    [
      { kind: "linked", count: 2 },
      "2 个增减、目标、位次或改革前的数与同一行的数值相连。",
      "2 changes, targets, ranks and values before a reform are linked to the value beside it.",
    ],
    [
      {
        kind: "sheet_refused",
        name: "表一",
        where: { zh: "第 1 行：", en: "row 1" },
        found: { zh: "甲", en: "A" },
        expected: { zh: "乙", en: "B" },
        remedy: { zh: "改正。", en: "Correct it." },
        more: 2,
      },
      "未读入“表一”：第 1 行：现为 甲；应为 乙。改正。另有 2 处。",
      "“表一” was not read. row 1: found A; expected B. Correct it. And 2 more.",
    ],
    [
      {
        kind: "sheet_refused",
        name: "表一",
        where: { zh: "第 1 行：", en: "row 1" },
        found: { zh: "", en: "" },
        expected: { zh: "乙", en: "B" },
        remedy: { zh: "改正。", en: "Correct it." },
        more: 0,
      },
      "未读入“表一”：第 1 行：应为 乙。改正。",
      "“表一” was not read. row 1: expected B. Correct it.",
    ],
  ])("%j", (remark, zh, en) => {
    expect([tableRemarkText(remark, "zh"), tableRemarkText(remark, "en")]).toEqual([zh, en]);
  });

  it.each<[TableRemark, zh: string, en: string]>([
    [
      { kind: "shown_short", count: 1, shown: "1.2", whole: "1.234" },
      "1 个单元格显示的位数少于所存的数：原文写法照显示的写，数值照所存的记，核验也用所存的数（如显示 1.2，所存 1.234）。",
      "1 cell shows fewer digits than it holds: the figure is printed as shown, and its value is the one held, which the checks use too (shown 1.2, held 1.234).",
    ],
    [
      { kind: "shown_short", count: 2, shown: "1.2", whole: "1.234" },
      "2 个单元格显示的位数少于所存的数：原文写法照显示的写，数值照所存的记，核验也用所存的数（如显示 1.2，所存 1.234）。",
      "2 cells show fewer digits than they hold: the figure is printed as shown, and its value is the one held, which the checks use too (shown 1.2, held 1.234).",
    ],
    [
      { kind: "zeros_restored", count: 1, stored: "1.5", printed: "1.50" },
      "1 个数的末尾没有存零（“常规”格式），小数位数照同类数补齐，如 1.5 读作 1.50；确是只到这一位的，把单元格设为“文本”再填写。",
      "1 number was stored without the zeros at the end (the General format) and given as many decimals as others of the kind: 1.5 is read as 1.50. Where it is meant to fewer digits, make the cell text and type it again.",
    ],
    [
      { kind: "zeros_restored", count: 2, stored: "1.5", printed: "1.50" },
      "2 个数的末尾没有存零（“常规”格式），小数位数照同类数补齐，如 1.5 读作 1.50；确是只到这一位的，把单元格设为“文本”再填写。",
      "2 numbers were stored without the zeros at the end (the General format) and given as many decimals as others of the kind: 1.5 is read as 1.50. Where it is meant to fewer digits, make the cell text and type it again.",
    ],
    [
      { kind: "total_rows_left_out", rows: [4, 7], words: "合计", between: null },
      "未读入“合计”行（第 4、7 行）：没有可以相加的各期数值。补齐各期，或把“合计”改写为所指的时期，如“2023年1—6月”。",
      "Rows “合计” not read (4, 7): there are no values of periods that could be added up. Fill in the periods that are missing, or write the period in place of “合计”, such as 2023年1—6月.",
    ],
    [
      { kind: "total_column_left_out", words: "合计", between: ["1月", "3月"] },
      "未读入“合计”列：“1月”与“3月”没有首尾相接，看不出是哪一段时期的数。补齐各期，或在表头写明所指的时期，如“2023年1—6月”。",
      "Column “合计” not read: “1月” and “3月” do not follow one another, so that its period is not known. Fill in the periods that are missing, or write the period in its heading, such as 2023年1—6月.",
    ],
    [
      { kind: "notes_read", notes: ["甲。乙。", "丙"] },
      "表外注释列为所涉数据的使用提示：甲。乙；丙。",
      "Notes around the table, read as cautions of the figures that they are of: 甲。乙; 丙.",
    ],
    [
      { kind: "notes_read", notes: many },
      `表外注释列为所涉数据的使用提示：${eight.join("；")}……。`,
      `Notes around the table, read as cautions of the figures that they are of: ${eight.join("; ")} ….`,
    ],
    [
      { kind: "metric_unnamed", names: ["增速", "增减"] },
      "表题和表头都没有写明是什么的增速、增减，指标名称暂只有此词；在表题或表头补写指标名称。",
      "Neither the title nor the headings say of what this is told, so that the metric is called by these words alone: 增速, 增减. Name the metric in the title or the heading.",
    ],
  ])("with a choice or an example in it: %j", (remark, zh, en) => {
    expect([tableRemarkText(remark, "zh"), tableRemarkText(remark, "en")]).toEqual([zh, en]);
  });

  const name = "河城";
  it.each<TableRemark>([
    { kind: "metric_from_title", name },
    { kind: "metric_from_file", name },
    { kind: "place_from_line", name },
    { kind: "unit_from_line", unit: name },
    { kind: "period_from_title", name },
    { kind: "source_from_line", name },
    { kind: "sheets_left_out", names: [name, "n1"] },
    { kind: "parts", names: [name, "n1"] },
    { kind: "cumulative", names: [name, "n1"] },
    { kind: "no_unit", names: [name, "n1"] },
    { kind: "unit_of_above", names: [name, "n1"] },
    { kind: "unit_of_name", names: [name, "n1"] },
    { kind: "period_of_before", names: [name, "n1"] },
    { kind: "percent_assumed", names: [name, "n1"] },
    { kind: "codes_for_names", codes: [name, "n1"] },
    { kind: "points_assumed", names: [name, "n1"] },
    { kind: "months_apart", names: [name, "n1"] },
  ])("names what it is about: $kind", (remark) => {
    const [zh, en] = [tableRemarkText(remark, "zh"), tableRemarkText(remark, "en")];
    const list = remark.kind.includes("from") ? ["河城", "河城"] : ["河城、n1", "河城, n1"];
    expect(zh).toMatch(
      new RegExp(String.raw`^“?\p{Script=Han}.*\uff1a“?${list[0] ?? ""}\P{L}`, "u"),
    );
    expect(en).toMatch(new RegExp(String.raw`^[A-Z][^:]*: “?${list[1] ?? ""}\P{L}`, "u"));
  });

  it("names what is read in percent where points may be meant", () => {
    const remark = { kind: "percent_of_rates", names: [name, "n1"] } as const;
    expect(tableRemarkText(remark, "zh")).toMatch(/^本身是百分数.*\uff1a河城、n1。$/u);
    expect(tableRemarkText(remark, "en")).toMatch(/^Changes of .*: 河城, n1\.$/u);
  });

  it("names the cells that hold words among numbers, and what they say", () => {
    const remark = { kind: "cells_in_words", cells: ["C4 即办", "D7 在建"] } as const;
    expect(tableRemarkText(remark, "zh")).toMatch(/^2 .*\uff1aC4 即办、D7 在建。$/u);
    expect(tableRemarkText(remark, "en")).toMatch(/^2 cells hold .*: C4 即办, D7 在建\.$/u);
    const one = { kind: "cells_in_words", cells: ["C4 即办"] } as const;
    expect(tableRemarkText(one, "en")).toMatch(/^1 cell holds .*: C4 即办\.$/u);
  });

  it.each(["rows_left_out", "rows_repeated", "growth_rows_left_out"] as const)(
    "names the rows: %s",
    (kind) => {
      const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9];
      expect(tableRemarkText({ kind, rows }, "zh")).toMatch(
        /：第 1、2、3、4、5、6、7、8 等 行。$/u,
      );
      expect(tableRemarkText({ kind, rows }, "en")).toMatch(/: 1, 2, 3, 4, 5, 6, 7, 8 …\.$/u);
      expect(tableRemarkText({ kind, rows: [7] }, "en")).toMatch(/: 7\.$/u);
    },
  );

  it.each<
    TableRemark["kind"] &
      ("days_as_months" | "no_source" | "no_published" | "no_period" | "no_field" | "no_place")
  >(["days_as_months", "no_source", "no_published", "no_period", "no_field", "no_place"])(
    "says it in a sentence: %s",
    (kind) => {
      expect(tableRemarkText({ kind }, "zh")).toMatch(/^\p{Script=Han}.+。$/u);
      expect(tableRemarkText({ kind }, "en")).toMatch(/^[A-Z].+\.$/u);
    },
  );
});
