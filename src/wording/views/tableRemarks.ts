import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

/** What a heading of an office's own table stands for. */
export type TableDimension = "period" | "place" | "metric";

/** One thing that was understood of a table by its own words, left out of it, or filled in for it. */
export type TableRemark =
  /** What stands side by side and below one another; `null` where the table has one column of values. */
  | { readonly kind: "layout"; readonly across: TableDimension | null; readonly columns: number }
  | {
      readonly kind: "counts";
      readonly metrics: number;
      readonly places: number;
      readonly periods: number;
    }
  | { readonly kind: "metric_from_title"; readonly name: string }
  | { readonly kind: "unit_from_line"; readonly unit: string }
  | { readonly kind: "period_from_title"; readonly words: string }
  | { readonly kind: "source_from_line"; readonly name: string }
  | { readonly kind: "empty_cells"; readonly count: number; readonly marks: readonly string[] }
  | { readonly kind: "columns_left_out"; readonly headers: readonly string[] }
  | { readonly kind: "rows_left_out"; readonly rows: readonly number[] }
  | { readonly kind: "lines_left_out"; readonly lines: readonly string[] }
  | { readonly kind: "sheets_left_out"; readonly names: readonly string[] }
  | { readonly kind: "no_source" }
  | { readonly kind: "published_assumed"; readonly date: string }
  | { readonly kind: "no_field" }
  | { readonly kind: "no_place" };

type Words = {
  readonly [Kind in TableRemark["kind"]]: (
    remark: Extract<TableRemark, { readonly kind: Kind }>,
  ) => string;
};

const MOST_LISTED = 8;

function listed(items: readonly (string | number)[], between: string, rest: string): string {
  const shown = items.slice(0, MOST_LISTED).join(between);
  return items.length > MOST_LISTED ? `${shown}${rest}` : shown;
}

const zhDimensions = { period: "时期", place: "地区", metric: "指标" } as const;
const enDimensions = { period: "periods", place: "places", metric: "metrics" } as const;

const zh: Words = {
  layout: ({ across, columns }) =>
    across === null
      ? "读作竖表：一行一个数值。"
      : `读作横表：${columns} 列数值，横向是${zhDimensions[across]}。`,
  counts: ({ metrics, places, periods }) =>
    `共 ${metrics} 项指标、${places} 个地区、${periods} 个时期。`,
  metric_from_title: ({ name }) => `表中没有指标一栏，指标名称取自表题或表上方的说明：“${name}”。`,
  unit_from_line: ({ unit }) => `单位取自表题或表上方的说明：${unit}。`,
  period_from_title: ({ words }) => `表中没有时期一栏，时期取自表题或工作表名：${words}。`,
  source_from_line: ({ name }) => `来源取自表中说明：${name}。`,
  empty_cells: ({ count, marks }) =>
    `${count} 个单元格没有数值（${marks.map((mark) => (mark === "" ? "空格" : mark)).join("、")}），未列为数据，也不作零处理。`,
  columns_left_out: ({ headers }) => `未读入的列：${listed(headers, "、", "等")}。`,
  rows_left_out: ({ rows }) => `没有数值、未读入的行：第 ${listed(rows, "、", " 等")} 行。`,
  lines_left_out: ({ lines }) => `表外文字未读入：${listed(lines, "；", "……")}`,
  sheets_left_out: ({ names }) => `未读入的工作表：${listed(names, "、", "等")}。`,
  no_source: () => "表中未写明数据来源，来源记为“数据来源未注明”。",
  published_assumed: ({ date }) =>
    `表中未写明发布日期，暂以最后一个时期的末日 ${date} 代替；可在下载的表中改正。`,
  no_field: () => "表中未写明领域，全部列入“其他”。",
  no_place: () => "表中未写明地区，地区记为“全域”。",
};

const en: Words = {
  layout: ({ across, columns }) =>
    across === null
      ? "Read as a long table: one value a row."
      : `Read as a wide table: ${countOf(columns, "column", "columns")} of values, ${enDimensions[across]} side by side.`,
  counts: ({ metrics, places, periods }) =>
    `${countOf(metrics, "metric", "metrics")}, ${countOf(places, "place", "places")}, ${countOf(periods, "period", "periods")}.`,
  metric_from_title: ({ name }) =>
    `The table has no column of metrics; the metric’s name is that of the title or the lines above: “${name}”.`,
  unit_from_line: ({ unit }) =>
    `The unit is the one stated in the title or above the table: ${unit}.`,
  period_from_title: ({ words }) =>
    `The table has no column of periods; the period is that of the title or the sheet: ${words}.`,
  source_from_line: ({ name }) => `The source is the one that the table states: ${name}.`,
  empty_cells: ({ count, marks }) =>
    `${countOf(count, "cell has", "cells have")} no value (${marks.map((mark) => (mark === "" ? "empty" : mark)).join(", ")}): no figures, and not zero.`,
  columns_left_out: ({ headers }) => `Columns not read: ${listed(headers, ", ", " …")}.`,
  rows_left_out: ({ rows }) => `Rows without a value, not read: ${listed(rows, ", ", " …")}.`,
  lines_left_out: ({ lines }) => `Text around the table, not read: ${listed(lines, "; ", " …")}`,
  sheets_left_out: ({ names }) => `Sheets not read: ${listed(names, ", ", " …")}.`,
  no_source: () => "The table states no source; the source is recorded as not stated.",
  published_assumed: ({ date }) =>
    `The table states no day of publication; the last day of its last period, ${date}, stands in for it and can be corrected in the downloaded table.`,
  no_field: () => "The table states no area; everything is put under “Other”.",
  no_place: () => "The table states no place; the place is recorded as the whole area.",
};

/** A remark as a sentence of its own. */
export function tableRemarkText(remark: TableRemark, language: Language): string {
  const words = language === "zh" ? zh : en;
  switch (remark.kind) {
    case "layout":
      return words.layout(remark);
    case "counts":
      return words.counts(remark);
    case "metric_from_title":
      return words.metric_from_title(remark);
    case "unit_from_line":
      return words.unit_from_line(remark);
    case "period_from_title":
      return words.period_from_title(remark);
    case "source_from_line":
      return words.source_from_line(remark);
    case "empty_cells":
      return words.empty_cells(remark);
    case "columns_left_out":
      return words.columns_left_out(remark);
    case "rows_left_out":
      return words.rows_left_out(remark);
    case "lines_left_out":
      return words.lines_left_out(remark);
    case "sheets_left_out":
      return words.sheets_left_out(remark);
    case "no_source":
      return words.no_source(remark);
    case "published_assumed":
      return words.published_assumed(remark);
    case "no_field":
      return words.no_field(remark);
    case "no_place":
      return words.no_place(remark);
  }
}
