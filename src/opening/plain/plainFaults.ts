import { fileRules } from "../FileFault";

/*
 * What keeps an office's own table from being understood: what is expected → what to do. Each names the words
 * of the table that may be read in two ways, or say too little, and how to write them so that they are read in one.
 */
const rules = {
  table_other_sheet: {
    zh: "{known}：前面的表中，同一指标、地区、时期是此数 → 两张表不一致：对照原始资料，改正其一；口径不同的，改用不同的指标名称。",
    en: "{known}, which an earlier table has for the same metric, place and period → The two tables disagree: check against your source and correct one; if they do not count the same thing, give the metrics different names.",
  },
  table_no_side: {
    zh: "最左边有一栏，写明每一行是哪个地区、哪项指标或哪个时期 → 在最左边加一栏，表头写“地区”“指标”或“年份”，其下逐行写明。",
    en: "a first column on the left that says which place, metric or period each row is for → Add such a column at the left, headed 地区 (place), 指标 (metric) or 年份 (year), and fill it in row by row.",
  },
  table_no_headings: {
    zh: "数据之上有一行表头，如：地区 | 年份 | 地区生产总值（亿元） → 这一行已是数据：在它上面插入一行，写明各列是什么，数值列写明单位。",
    en: "a row of headings above the data, such as 地区 | 年份 | 地区生产总值（亿元） (place, year, GDP with its unit) → This row holds data already: insert a row above it that says what each column holds, with the unit of every column of values.",
  },
  table_fraction_or_percent: {
    zh: "与同一指标其他数值写法相同的百分数，如 {sample} → 看不出是 {low} 还是 {high}：对照原始资料，改成其中之一，写上 % 号。",
    en: "a percentage written as the other values of the metric are, such as {sample} → It may be {low} or {high}: check your source and write one of the two, with the % sign.",
  },
  table_fraction: {
    zh: "写明 % 号的百分数；这一列的数都不大于 {most}，表头和格中都没有 % 号 → 看不出是 {low} 还是 {high}：对照原始资料，整列改成其中之一，在表头写明“（%）”。",
    en: "a percentage with its % sign; no number in this column is above {most}, and neither heading nor cells have the sign → It may be {low} or {high}: check your source, write one of the two throughout the column and put （%） behind its heading.",
  },
  table_no_unit: {
    zh: "写明计量单位的指标 → 在指标后面用括号写明单位，如“{metric}（亿元）”；或加“单位”一栏。",
    en: "a metric with its unit → Write the unit in brackets after the metric, such as “{metric}（亿元）”, or add a column 单位 (unit).",
  },
  table_unknown_unit: {
    zh: "一个计量单位，如 亿元、万人、%、个 → 一格只写一个单位；有几个指标的，各占一行或一列，各写自己的单位。",
    en: "one unit, such as 亿元, 万人, % or 个 → Write one unit in each cell; if there are several metrics, give each a row or column of its own, with its unit.",
  },
  table_scale_twice: {
    zh: "以“{unit}”为单位的数，格中不再写“{scale}” → 对照原始资料：是 {low}{unit} 的，写 {low}；是 {high}{unit} 的，写 {high}。",
    en: "a number in {unit}, without “{scale}” in the cell → Check your source: if it is {low}{unit}, write {low}; if it is {high}{unit}, write {high}.",
  },
  table_other_unit: {
    zh: "以“{unit}”为单位的数值：表头或这一行写明的单位是“{unit}” → 看看是否填错了行或列；没有填错的，换算成“{unit}”，格中只写数；不能换算的是另一指标，另起一行或一列。",
    en: "a value in {unit}, as the heading or the row says → Check that it is in the right row and column. If it is, convert it to {unit} and write the bare number; if it cannot be converted, it is another metric and needs a row or column of its own.",
  },
  table_mixed_units: {
    zh: "“{unit}”，与上面同一指标“{metric}”的单位一致 → 把这一行的数值换算成“{unit}”，单位也改为“{unit}”；是另一指标的，换一个名称，如“{metric}（{found}）”。",
    en: "“{unit}”, the unit that the same metric “{metric}” has above → Convert the values of this row to {unit} and write that unit; if it is another metric, give it another name, such as “{metric}（{found}）”.",
  },
  table_value: {
    zh: "一个数值，如 5,843、8.3%、约1200、2000以上 → 改成数值；没有数值的写 — 或清空；说明文字移到“备注”一栏。",
    en: "one number, such as 5,843, 8.3%, 约1200 (about) or 2000以上 (or more) → Write the number; if there is none, write — or clear the cell; move remarks to a column 备注 (remarks).",
  },
  table_fall_below_zero: {
    zh: "“{heading}”下的正数，或写明升降的数，如 下降3.2、上升3.2：同一栏中另有不带正负号的数，看不出这一格是升是降 → 对照原始资料：下降的写正数，上升的写“上升”和正数。",
    en: "a positive number below “{heading}”, or one that says its way, such as 下降3.2 (fell) or 上升3.2 (rose); others beside it have no sign, so that this one may be a fall or a rise → Check your source: write a fall as a positive number, and a rise as 上升 with a positive number.",
  },
  table_period: {
    zh: "写明年份的时期，如 2023年、2024年6月、2024年一季度、2024年1—6月、2023年末 → 补上年份；或另加“年份”一栏，或在表题写明年份。",
    en: "a period with its year, such as 2023年 (year), 2024年6月 (month), 2024年一季度 (quarter), 2024年1—6月 or 2023年末 (end of year) → Add the year here, in a column 年份 (year), or in the title of the table.",
  },
  table_month: {
    zh: "写明是哪一月、哪一季的数：旁边另有“累计”，表题和表头都没有写明这一列是哪个月或哪个季度 → 在表题写明，如“2024年9月”；或在表头写明：这一列写“2024年9月”，“累计”一列写“2024年1—9月”。",
    en: "a month or quarter that is named: a cumulative column (累计) stands beside this one, and neither the title nor the headings say which month or quarter this is → Name it in the title, such as 2024年9月 (September); or in the headings: 2024年9月 for this column, 2024年1—9月 (January to September) for the cumulative one.",
  },
  table_date: {
    zh: "日历上有的日期：月为 1 至 12，日不超过当月的天数，季度为一至四 → 对照原始资料，改正日期。",
    en: "a date of the calendar: months from 1 to 12, days within the month, four quarters → Check against your source and correct the date.",
  },
  table_blank_cell: {
    zh: "每一行的“{heading}”都有内容 → 填写“{heading}”，与上一行相同也要写；不是数据的行，整行删去。",
    en: "something under “{heading}” in every row → Fill it in, even where it is the same as in the row above; if the row holds no data, delete it.",
  },
  table_repeated: {
    zh: "同一指标、地区、时期只有一个数值；第 {row} 行已写 {earlier} → 对照原始资料，先看两行的地区、时期是否写错；没有写错的，留下正确的一行，删去另一行；口径不同的，改用不同的指标名称。",
    en: "one value for each metric, place and period; row {row} already says {earlier} → Check first whether the place or period of one row is wrong; if not, check against your source which of the two is right and delete the other; if they are defined differently, give the metrics different names.",
  },
  table_columns_alike: {
    zh: "两列各有不同的时期、地区或口径：同一行的 {column} 列已写 {earlier}，从表头看不出两列的区别 → 在表头写明区别，如一列写“9月”，一列写“1—9月”；口径不同的，写不同的指标名称；重复的列，整列删去。",
    en: "columns that differ in period, place or definition: column {column} of the same row says {earlier}, and the headings do not tell the two apart → Say in the headings how they differ, such as 9月 (September) for one and 1—9月 (January to September) for the other; if they are defined differently, give them different names; if one repeats the other, delete that column.",
  },
} as const;

/** A fault of an office's own table: the rule that is broken, where, what was found there, and the rule's slots. */
export const plainFault = fileRules(rules);
