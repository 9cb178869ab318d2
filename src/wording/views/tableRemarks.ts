import type { Bilingual, Language } from "../../dataset/Dataset";
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
  | { readonly kind: "metric_from_file"; readonly name: string }
  | { readonly kind: "place_from_line"; readonly name: string }
  | { readonly kind: "unit_from_line"; readonly unit: string }
  | { readonly kind: "period_from_title"; readonly name: string }
  | { readonly kind: "source_from_line"; readonly name: string }
  | { readonly kind: "empty_cells"; readonly count: number; readonly marks: readonly string[] }
  /** Numbers of which their cells show fewer digits than they hold, and one of them. */
  | {
      readonly kind: "shown_short";
      readonly count: number;
      readonly shown: string;
      readonly whole: string;
    }
  /** Numbers that were stored without the zeros at their end, and one of them. */
  | {
      readonly kind: "zeros_restored";
      readonly count: number;
      readonly stored: string;
      readonly printed: string;
    }
  /** Cells of words among numbers, each with what it says. */
  | { readonly kind: "cells_in_words"; readonly cells: readonly string[] }
  | { readonly kind: "columns_left_out"; readonly headers: readonly string[] }
  | { readonly kind: "rows_left_out"; readonly rows: readonly number[] }
  | { readonly kind: "lines_left_out"; readonly lines: readonly string[] }
  | { readonly kind: "sheets_left_out"; readonly names: readonly string[] }
  /** A sheet that was not read, and the first of its faults; `more` is how many others there are. */
  | {
      readonly kind: "sheet_refused";
      readonly name: string;
      readonly where: Bilingual;
      readonly found: Bilingual;
      readonly expected: Bilingual;
      readonly remedy: Bilingual;
      readonly more: number;
    }
  | { readonly kind: "rows_repeated"; readonly rows: readonly number[] }
  /** Rows that say by how much the rows above them grew, which is worked out anew. */
  | { readonly kind: "growth_rows_left_out"; readonly rows: readonly number[] }
  /** Totals of periods that do not follow one another: between which two, or `null` where none can be summed. */
  | {
      readonly kind: "total_rows_left_out";
      readonly rows: readonly number[];
      readonly words: string;
      readonly between: readonly [earlier: string, later: string] | null;
    }
  | {
      readonly kind: "total_column_left_out";
      readonly words: string;
      readonly between: readonly [earlier: string, later: string] | null;
    }
  /** Parts of a population, or another dimension of the table's own, kept as series. */
  | { readonly kind: "parts"; readonly names: readonly string[] }
  | { readonly kind: "cumulative"; readonly names: readonly string[] }
  | { readonly kind: "no_unit"; readonly names: readonly string[] }
  /** Metrics that take their unit from the metric that they belong to. */
  | { readonly kind: "unit_of_above"; readonly names: readonly string[] }
  /** Metrics whose name alone says what is counted: 受理件数. */
  | { readonly kind: "unit_of_name"; readonly names: readonly string[] }
  /** Metrics that are of the period that the heading of an earlier column names. */
  | { readonly kind: "period_of_before"; readonly names: readonly string[] }
  | { readonly kind: "percent_assumed"; readonly names: readonly string[] }
  /** Changes of percentages: read in points where nothing says their unit, in percent where their heading does. */
  | { readonly kind: "points_assumed"; readonly names: readonly string[] }
  | { readonly kind: "percent_of_rates"; readonly names: readonly string[] }
  /** Stocks of which 本月 and 累计 are not the same number. */
  | { readonly kind: "months_apart"; readonly names: readonly string[] }
  /** What is told of a metric that nothing names, and stands for itself: 增速. */
  | { readonly kind: "metric_unnamed"; readonly names: readonly string[] }
  | { readonly kind: "notes"; readonly marks: readonly string[] }
  /** Notes around the table that became cautions. */
  | { readonly kind: "notes_read"; readonly notes: readonly string[] }
  | { readonly kind: "codes_for_names"; readonly codes: readonly string[] }
  | { readonly kind: "days_as_months" }
  /** Changes, targets, ranks and values before a reform that were linked to the values that they stand beside. */
  | { readonly kind: "linked"; readonly count: number }
  | { readonly kind: "no_source" }
  | { readonly kind: "no_published" }
  | { readonly kind: "no_period" }
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

const zhNames = (names: readonly string[]): string => listed(names, "、", "等");
const zhRows = (rows: readonly number[]): string => listed(rows, "、", " 等");
const enNames = (names: readonly (string | number)[]): string => listed(names, ", ", " …");

const withoutStop = (note: string): string => note.replace(/。$/u, "");

const zhDimensions = { period: "时期", place: "地区", metric: "指标" } as const;
const enDimensions = { period: "periods", place: "places", metric: "metrics" } as const;

const zhBreak = (between: readonly [string, string] | null): string =>
  between === null
    ? "没有可以相加的各期数值"
    : `“${between[0]}”与“${between[1]}”没有首尾相接，看不出是哪一段时期的数`;
const enBreak = (between: readonly [string, string] | null): string =>
  between === null
    ? "there are no values of periods that could be added up"
    : `“${between[0]}” and “${between[1]}” do not follow one another, so that its period is not known`;

const zh: Words = {
  layout: ({ across, columns }) =>
    across === null
      ? "读作竖表：一行一个数值。"
      : `读作横表：${columns} 列数值，横向是${zhDimensions[across]}。`,
  counts: ({ metrics, places, periods }) =>
    `共 ${metrics} 项指标、${places} 个地区、${periods} 个时期。`,
  metric_from_title: ({ name }) => `表中没有指标一栏，指标名称取自表题或表上方的说明：“${name}”。`,
  metric_from_file: ({ name }) =>
    `表中没有写明统计什么，暂以文件名作指标名称：“${name}”；可在下载的表中改正。`,
  place_from_line: ({ name }) => `地区取自表外文字：${name}。`,
  unit_from_line: ({ unit }) => `单位取自表题或表上方的说明：${unit}。`,
  period_from_title: ({ name }) => `表中没有时期一栏，时期取自表外文字：${name}。`,
  source_from_line: ({ name }) => `来源取自表中说明：${name}。`,
  empty_cells: ({ count, marks }) =>
    `${count} 个单元格没有数值（${marks.map((mark) => (mark === "" ? "空格" : mark)).join("、")}），未列为数据，也不作零处理。`,
  shown_short: ({ count, shown, whole }) =>
    `${count} 个单元格显示的位数少于所存的数：原文写法照显示的写，数值照所存的记，核验也用所存的数（如显示 ${shown}，所存 ${whole}）。`,
  zeros_restored: ({ count, stored, printed }) =>
    `${count} 个数的末尾没有存零（“常规”格式），小数位数照同类数补齐，如 ${stored} 读作 ${printed}；确是只到这一位的，把单元格设为“文本”再填写。`,
  cells_in_words: ({ cells }) =>
    `${cells.length} 个单元格写的是文字，不是数值，未列为数据：${zhNames(cells)}。`,
  columns_left_out: ({ headers }) => `未读入的列：${zhNames(headers)}。`,
  rows_left_out: ({ rows }) => `没有数值、未读入的行：第 ${zhRows(rows)} 行。`,
  lines_left_out: ({ lines }) => `表外文字未读入：${listed(lines, "；", "……")}`,
  sheets_left_out: ({ names }) => `未读入的表：${zhNames(names)}。`,
  sheet_refused: ({ name, where, found, expected, remedy, more }) =>
    `未读入“${name}”：${where.zh}${found.zh === "" ? "" : `现为 ${found.zh}；`}应为 ${expected.zh}。${remedy.zh}${more === 0 ? "" : `另有 ${more} 处。`}`,
  growth_rows_left_out: ({ rows }) => `只说各期之间增减、未读入的行：第 ${zhRows(rows)} 行。`,
  total_rows_left_out: ({ rows, words, between }) =>
    `未读入“${words}”行（第 ${zhRows(rows)} 行）：${zhBreak(between)}。补齐各期，或把“${words}”改写为所指的时期，如“2023年1—6月”。`,
  total_column_left_out: ({ words, between }) =>
    `未读入“${words}”列：${zhBreak(between)}。补齐各期，或在表头写明所指的时期，如“2023年1—6月”。`,
  rows_repeated: ({ rows }) => `与前面的行完全相同、未重复读入的行：第 ${zhRows(rows)} 行。`,
  parts: ({ names }) => `读作构成或分组，列为同一指标的不同序列：${zhNames(names)}。`,
  cumulative: ({ names }) => `读作年初以来的累计数，时期自 1 月起：${zhNames(names)}。`,
  no_unit: ({ names }) => `表中未写明单位，数值按原样列出，单位记为未写明：${zhNames(names)}。`,
  unit_of_above: ({ names }) => `未写单位，随所属指标的单位：${zhNames(names)}。`,
  unit_of_name: ({ names }) => `表中未写单位，按指标名称计数，“件数”读作件：${zhNames(names)}。`,
  period_of_before: ({ names }) => `表头未写时期，随前面一列所写的时期：${zhNames(names)}。`,
  percent_assumed: ({ names }) => `表中未写 % 号，按惯例读作百分数：${zhNames(names)}。`,
  points_assumed: ({ names }) => `本身是百分数、未写单位的增减，读作百分点：${zhNames(names)}。`,
  percent_of_rates: ({ names }) =>
    `本身是百分数，其增减按表头读作百分数；实为百分点的，表头改写“百分点”：${zhNames(names)}。`,
  months_apart: ({ names }) =>
    `“本月”与“累计”两列数不同的存量，本月的数另列为一项指标，请核对是不是当月的增减：${zhNames(names)}。`,
  metric_unnamed: ({ names }) =>
    `表题和表头都没有写明是什么的${zhNames(names)}，指标名称暂只有此词；在表题或表头补写指标名称。`,
  notes: ({ marks }) =>
    `数值或名称后的注记未计入：${marks.join(" ")}；表下有相应注释的，列为使用提示。`,
  notes_read: ({ notes }) =>
    `表外注释列为所涉数据的使用提示：${listed(notes.map(withoutStop), "；", "……")}。`,
  codes_for_names: ({ codes }) => `地名为空，以代码代替：${zhNames(codes)}。`,
  days_as_months: () => "日期均为每月首日，读作该月。",
  linked: ({ count }) => `${count} 个增减、目标、位次或改革前的数与同一行的数值相连。`,
  no_source: () => "表中未写明数据来源。",
  no_published: () => "表中未写明发布日期，记为未写明。",
  no_period: () => "表中未写明时期，时期记为未写明。",
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
  metric_from_file: ({ name }) =>
    `The table does not say what is counted; the file’s name stands in for the metric: “${name}”. It can be corrected in the downloaded table.`,
  place_from_line: ({ name }) => `The place is that of the words around the table: ${name}.`,
  unit_from_line: ({ unit }) =>
    `The unit is the one stated in the title or above the table: ${unit}.`,
  period_from_title: ({ name }) =>
    `The table has no column of periods; the period is that of the name around it: ${name}.`,
  source_from_line: ({ name }) => `The source is the one that the table states: ${name}.`,
  empty_cells: ({ count, marks }) =>
    `${countOf(count, "cell has", "cells have")} no value (${marks.map((mark) => (mark === "" ? "empty" : mark)).join(", ")}): no figures, and not zero.`,
  shown_short: ({ count, shown, whole }) =>
    `${countOf(count, "cell shows fewer digits than it holds", "cells show fewer digits than they hold")}: the figure is printed as shown, and its value is the one held, which the checks use too (shown ${shown}, held ${whole}).`,
  zeros_restored: ({ count, stored, printed }) =>
    `${countOf(count, "number was", "numbers were")} stored without the zeros at the end (the General format) and given as many decimals as others of the kind: ${stored} is read as ${printed}. Where it is meant to fewer digits, make the cell text and type it again.`,
  cells_in_words: ({ cells }) =>
    `${countOf(cells.length, "cell holds", "cells hold")} words instead of a number, not read: ${enNames(cells)}.`,
  columns_left_out: ({ headers }) => `Columns not read: ${enNames(headers)}.`,
  rows_left_out: ({ rows }) => `Rows without a value, not read: ${enNames(rows)}.`,
  lines_left_out: ({ lines }) => `Text around the table, not read: ${listed(lines, "; ", " …")}`,
  sheets_left_out: ({ names }) => `Tables not read: ${enNames(names)}.`,
  sheet_refused: ({ name, where, found, expected, remedy, more }) =>
    `“${name}” was not read. ${where.en}: ${found.en === "" ? "" : `found ${found.en}; `}expected ${expected.en}. ${remedy.en}${more === 0 ? "" : ` And ${more} more.`}`,
  growth_rows_left_out: ({ rows }) =>
    `Rows that only say by how much others grew, not read: ${enNames(rows)}.`,
  total_rows_left_out: ({ rows, words, between }) =>
    `Rows “${words}” not read (${enNames(rows)}): ${enBreak(between)}. Fill in the periods that are missing, or write the period in place of “${words}”, such as 2023年1—6月.`,
  total_column_left_out: ({ words, between }) =>
    `Column “${words}” not read: ${enBreak(between)}. Fill in the periods that are missing, or write the period in its heading, such as 2023年1—6月.`,
  rows_repeated: ({ rows }) =>
    `Rows that repeat an earlier one, number for number, and were read once: ${enNames(rows)}.`,
  parts: ({ names }) => `Read as parts or groups, kept as series of one metric: ${enNames(names)}.`,
  cumulative: ({ names }) =>
    `Read as counted from the year’s beginning, so that their periods begin in January: ${enNames(names)}.`,
  no_unit: ({ names }) =>
    `The table states no unit; the numbers stand as they are, and the unit is recorded as not stated: ${enNames(names)}.`,
  unit_of_above: ({ names }) =>
    `Without a unit of their own, counted as the metric that they belong to: ${enNames(names)}.`,
  unit_of_name: ({ names }) =>
    `No unit is stated; counted in what the name itself says, 件数 in cases: ${enNames(names)}.`,
  period_of_before: ({ names }) =>
    `The heading states no period; taken to be of the one that an earlier heading states: ${enNames(names)}.`,
  percent_assumed: ({ names }) =>
    `Read as percentages by custom, though no % sign is written: ${enNames(names)}.`,
  points_assumed: ({ names }) =>
    `Changes of what is in percent itself, read in percentage points, though no unit is written: ${enNames(names)}.`,
  percent_of_rates: ({ names }) =>
    `Changes of what is in percent itself, read in percent as their heading says; if they are percentage points, write 百分点 in the heading: ${enNames(names)}.`,
  months_apart: ({ names }) =>
    `Stocks of which 本月 and 累计 (month and total) differ; the number of the month is a metric of its own. Check whether it is what the stock changed by: ${enNames(names)}.`,
  metric_unnamed: ({ names }) =>
    `Neither the title nor the headings say of what this is told, so that the metric is called by these words alone: ${enNames(names)}. Name the metric in the title or the heading.`,
  notes: ({ marks }) =>
    `Marks behind numbers or names, not counted: ${marks.join(" ")}. Where the table explains one below, it is a caution.`,
  notes_read: ({ notes }) =>
    `Notes around the table, read as cautions of the figures that they are of: ${listed(notes.map(withoutStop), "; ", " …")}.`,
  codes_for_names: ({ codes }) =>
    `Places whose name is left blank are called by their code: ${enNames(codes)}.`,
  days_as_months: () => "All dates are the first of a month and are read as that month.",
  linked: ({ count }) =>
    `${countOf(count, "change, target, rank or value before a reform is", "changes, targets, ranks and values before a reform are")} linked to the value beside it.`,
  no_source: () => "The table states no source.",
  no_published: () => "The table states no day of publication; it is recorded as not stated.",
  no_period: () => "The table states no period; it is recorded as not stated.",
  no_field: () => "The table states no area; everything is put under “Other”.",
  no_place: () => "The table states no place; the place is recorded as the whole area.",
};

/** A remark as a sentence of its own. */
export function tableRemarkText(remark: TableRemark, language: Language): string {
  const words = { zh, en }[language];
  return wordsOf(words, remark);
}

function wordsOf<Kind extends TableRemark["kind"]>(
  words: Words,
  remark: Extract<TableRemark, { readonly kind: Kind }>,
): string {
  const say: (remark: Extract<TableRemark, { readonly kind: Kind }>) => string = words[remark.kind];
  return say(remark);
}
