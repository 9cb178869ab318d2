import { type SlotValues, wordRules } from "../../dataset/faultRules";
import type { FileFault, FilePlace } from "../FileFault";

/*
 * What keeps an office's own table from being understood: what is expected → what to do. Each names the words
 * of the table that may be read in two ways, or say too little, and how to write them so that they are read in one.
 */
const rules = {
  table_two_header_rows: {
    zh: "只有一行表头，其下即为数值 → 把两行表头合成一行：每列写全，如“地区生产总值（亿元）”，时期单列一栏；或拆成几张表。",
    en: "one row of headings, with values right below it → Make the two rows of headings one: write each column’s heading in full, such as “GDP（亿元）”, with the period in a column of its own; or split the table.",
  },
  table_mixed_headings: {
    zh: "与其他各列相同：{others} → 横向只放一类内容。把此列改成单独一行或另一张表，或删去此列。",
    en: "the same as the other columns have: {others} → Put one kind of thing side by side. Make this column a row or a table of its own, or delete it.",
  },
  table_no_metric: {
    zh: "说明统计什么的“指标”一栏或表题 → 在表的第一行写表题，如“地区生产总值（亿元）”，或加“指标”一栏。",
    en: "a column “指标” or a title that says what is counted → Write a title into the first row, such as “地区生产总值（亿元）”, or add a column “指标”.",
  },
  table_no_period: {
    zh: "数值所属的时期 → 在表题写明年份，如“2023年……”，或加“时期”一栏。",
    en: "the period that the values belong to → State the year in the title, such as “2023年…”, or add a column “时期”.",
  },
  table_other_sheet: {
    zh: "{known}，与前面的工作表中同一指标、地区、时期的数值一致 → 两张工作表说法不同：改正其一；若口径不同，用不同的指标名称。",
    en: "{known}, as an earlier sheet has it of the same metric, place and period → The two sheets disagree: correct one, or give another scope another name.",
  },
  table_no_side: {
    zh: "说明每一行是什么的一栏：地区、指标或时期 → 在最左边加一栏，写明各行的地区、指标或时期；本程序不猜测。",
    en: "a column that says what each row is: a place, a metric or a period → Add a column at the left that names each row’s place, metric or period. Nothing is guessed.",
  },
  table_no_headings: {
    zh: "一行表头，如“地区、年份、地区生产总值（亿元）” → 此行已是数值，其上没有表头；在最上面加一行，写明各列是什么、单位是什么。",
    en: "a row of headings, such as “地区, 年份, 地区生产总值（亿元）” → This row already holds values and nothing heads it. Add a row on top that says what each column holds and in which unit.",
  },
  table_fraction_or_percent: {
    zh: "与同一指标其他数值写法一致的百分数，如 {sample} → 分不清是 {low} 还是 {high}：补上 % 号，或改成 {high}。",
    en: "a percentage written as the metric’s other values are, such as {sample} → It may be {low} or {high}: add the % sign, or write {high}.",
  },
  table_no_unit: {
    zh: "带计量单位的指标 → 写成“{metric}（单位）”，如“（亿元）”“（%）”“（位）”；或加“单位”一栏。",
    en: "a metric with its unit → Write the unit behind it in brackets, such as “{metric}（亿元）”, or add a column “单位”.",
  },
  table_unknown_unit: {
    zh: "一个计量单位，如 亿元、万人、%、个 → 一格只写一个单位；多个单位的分别写在各自的表头或“单位”栏。",
    en: "one unit, such as 亿元, 万人, %, 个 → One unit a cell; where there are several, write each into its own heading or the column “单位”.",
  },
  table_mixed_units: {
    zh: "单位为“{unit}”的数值，与表头或同一指标的其他数值一致 → 检查是否填错列；是同一指标的，换算成“{unit}”，表头已写的单位格中不再重复；是另一指标的，另起一行或一列。",
    en: "a value in {unit}, as the heading or the metric’s other values say → Check that it is in the right column. Convert it to {unit}, and do not repeat in the cell what the heading says already; another metric gets a row or column of its own.",
  },
  table_value: {
    zh: "一个数值，如 5,843、8.3%、约1200、2000以上；没有数值的写 — 或留空 → 改成数值；说明文字移到“备注”一栏。",
    en: "one number, such as 5,843, 8.3%, 约1200, 2000以上; — or an empty cell where there is none → Write a number; move words to a column “备注”.",
  },
  table_period: {
    zh: "一个时期，如 2023年、2024年6月、2024年一季度、2024年1—6月、2023年末 → 写明年份；只写“6月”时，须另有“年份”一栏或在表题写明年份。",
    en: "a period, such as 2023年, 2024年6月, 2024年一季度, 2024年1—6月, 2023年末 → State the year; where only a month is written, add a column “年份” or state the year in the title.",
  },
  table_blank_cell: {
    zh: "每一行都填写的名称 → 即使与上一行相同也要填写；不是数据的行请整行删去。",
    en: "a name in every row → Fill it in even where it is the same as in the row above; delete a row that holds no data.",
  },
  table_repeated: {
    zh: "同一指标、地区、时期只有一个数值（第 {row} 行已有） → 对照原始资料，保留正确的一行，删去另一行；若口径不同，用不同的指标名称。",
    en: "one value for a metric, place and period (row {row} has it) → Check which of the two is right and delete the other; where their coverage differs, give them different names.",
  },
  table_unknown_heading: {
    zh: "数值的列，或说明各行的列：指标、地区、时期、单位、备注 → 改用所列的表头；不需要的列请删去，或把表头改为“备注”。",
    en: "a column of values, or one that tells of the rows: 指标, 地区, 时期, 单位, 备注 → Use one of these headings; delete the column where it is not needed, or head it “备注”.",
  },
} as const;

const wordRule = wordRules(rules);

/** A fault of an office's own table: the rule that is broken, where, what was found there, and the rule's slots. */
export function plainFault<Rule extends keyof typeof rules>(
  rule: Rule,
  place: FilePlace,
  found: string,
  ...values: SlotValues<(typeof rules)[Rule]>
): FileFault {
  return { ...wordRule(rule, ...values), place, found };
}
