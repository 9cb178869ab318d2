import type { Bilingual } from "../dataset/Dataset";
import { type SlotValues, wordRules } from "../dataset/faultRules";
import type { FileFault, FilePlace } from "./FileFault";
import { limits } from "./limits";

/** A size as it is told: `32.0 MB`. */
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const MOST_BYTES = `${limits.bytes / 1024 / 1024} MB`;
const ANY_KIND = {
  zh: "JSON、CSV 或工作簿（XLSX、XLS、XLSB、ODS、ET）",
  en: "a data file: JSON, CSV or a workbook (XLSX, XLS, XLSB, ODS, ET)",
} as const;
const SAVE_AS_XLSX = {
  zh: "在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再打开。",
  en: "Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and open that.",
} as const;
const COPY_AGAIN = {
  zh: "文件可能没有复制或下载完整，请重新取得后再打开。",
  en: "It was probably not copied or downloaded in full. Get it again and open it then.",
} as const;
const USE_TEMPLATE = {
  zh: "下载模板，按模板的表头填写。",
  en: "Download the template and fill in under its headers.",
} as const;

/*
 * Everything that can be wrong with a file before its records are looked at: what is expected → what to do,
 * in words for somebody who works in Excel or WPS all day.
 */
const rules = {
  file_too_large: {
    zh: `不超过 ${MOST_BYTES} 的文件 → 删去无关的工作表和图片，或分成几个文件。`,
    en: `a file of at most ${MOST_BYTES} → Remove sheets and pictures that are not needed, or split the file.`,
  },
  file_empty: {
    zh: `${ANY_KIND.zh} → 文件是空的，请检查是否选错文件或保存时出错。`,
    en: `${ANY_KIND.en} → The file is empty. See whether it is the right one and was saved.`,
  },
  file_unreadable: {
    zh: "浏览器可以读取的文件 → 文件可能已被移动、删除或正被其他程序占用，关闭后重新选择。",
    en: "a file that the browser may read → It may have been moved, deleted, or be open elsewhere. Close it there and choose it again.",
  },
  not_a_data_file: {
    zh: `${ANY_KIND.zh} → 这是{kind}，不是数据文件，请另选文件。`,
    en: `${ANY_KIND.en} → This is {kind}. Choose a data file.`,
  },
  workbook_encrypted: {
    zh: "没有密码的工作簿 → 在 Excel 或 WPS 中打开，取消“打开密码”后保存，再打开。",
    en: "a workbook without a password → Open it in Excel or WPS, remove the password, save it, and open it again.",
  },
  workbook_macros: {
    zh: `不含宏的工作簿（.xlsx） → ${SAVE_AS_XLSX.zh}`,
    en: `a workbook without macros (.xlsx) → ${SAVE_AS_XLSX.en}`,
  },
  workbook_other_format: {
    zh: `XLSX、XLS、XLSB、ODS 或 ET 工作簿 → ${SAVE_AS_XLSX.zh}`,
    en: `a workbook: XLSX, XLS, XLSB, ODS or ET → ${SAVE_AS_XLSX.en}`,
  },
  archive_truncated: {
    zh: `完整的工作簿 → ${COPY_AGAIN.zh}`,
    en: `a whole workbook → ${COPY_AGAIN.en}`,
  },
  archive_damaged: {
    zh: "内容完好的工作簿 → 在 Excel 或 WPS 中打开并修复，另存后再打开；打不开则重新取得文件。",
    en: "a workbook whose contents are sound → Open and repair it in Excel or WPS and save it anew; if that fails, get the file again.",
  },
  archive_bomb: {
    zh: `解压后不超过 ${megabytes(limits.unpackedBytes)}、且压缩比正常的工作簿 → 不要使用来历不明的文件；若是自己的文件，删去多余的空行空列后另存。`,
    en: `a workbook that unpacks to at most ${megabytes(limits.unpackedBytes)}, and is packed no tighter than a real one → Do not use a file whose origin you do not know. If it is your own, delete empty rows and columns and save it anew.`,
  },
  archive_too_many_parts: {
    zh: `至多 ${limits.parts} 个部件 → ${SAVE_AS_XLSX.zh}`,
    en: `at most ${limits.parts} parts → ${SAVE_AS_XLSX.en}`,
  },
  workbook_xml: {
    zh: `格式正确的工作簿 → ${SAVE_AS_XLSX.zh}`,
    en: `a workbook that is written by the rules → ${SAVE_AS_XLSX.en}`,
  },
  workbook_doctype: {
    zh: "不含文档类型声明的工作簿 → Excel 与 WPS 不会写出这种文件，可能被人动过手脚，请勿使用。",
    en: "a workbook without document type declarations → Excel and WPS write no such file. Somebody may have tampered with it: do not use it.",
  },
  workbook_no_sheets: {
    zh: "至少一张工作表 → 在 Excel 或 WPS 中打开看看；打不开或确无工作表，请重新取得文件。",
    en: "at least one sheet → Try it in Excel or WPS; if it will not open or has no sheet, get the file again.",
  },
  text_encoding: {
    zh: "UTF-8、GB18030（GBK）或 UTF-16 编码的文字 → 在 Excel 或 WPS 中打开，文字正常的，另存为“CSV UTF-8（逗号分隔）”；是乱码的，从原系统重新导出。",
    en: "text in UTF-8, GB18030 (GBK) or UTF-16 → Open it in Excel or WPS: if the text looks right, save it as “CSV UTF-8 (comma delimited)”; if it is garbled, export it again from its source.",
  },
  json_syntax: {
    zh: "{expected} → 改正第 {row} 行第 {character} 个字符附近；JSON 请用专门的编辑器修改。",
    en: "{expected} → Correct it near character {character} of line {row}; edit JSON in an editor made for it.",
  },
  json_truncated: {
    zh: `以 } 结束的完整 JSON → ${COPY_AGAIN.zh}`,
    en: `whole JSON, ended by } → ${COPY_AGAIN.en}`,
  },
  json_too_deep: {
    zh: `至多 ${limits.depth} 层嵌套 → 数据集不会有这么多层，请检查是否选错文件。`,
    en: `at most ${limits.depth} levels → No dataset is that deep. See whether it is the right file.`,
  },
  json_repeated_key: {
    zh: "同一对象中不重复的字段名 → 删去其中一个。",
    en: "a name that its object has only once → Drop one of the two.",
  },
  csv_quote_open: {
    zh: "成对的英文双引号 → 补上缺少的双引号；文字里的双引号写成两个。",
    en: "double quotes in pairs → Add the quote that is missing; a quote inside a text is written twice.",
  },
  csv_after_quote: {
    zh: "双引号之后是分隔符或行尾 → 文字里的双引号写成两个，或删去多余的引号。",
    en: "a separator or the end of the row after a quote → Write a quote inside a text twice, or drop the one too many.",
  },
  row_too_long: {
    zh: "至多 {columns} 个单元格，与表头相同 → 含有分隔符的文字要放在双引号里；删去表头以外的内容。",
    en: "at most {columns} cells, as the header has → A text that holds the separator stands in double quotes; remove what stands outside of the header.",
  },
  too_many_rows: {
    zh: `至多 ${limits.rows} 行 → 分成几个文件。`,
    en: `at most ${limits.rows} rows → Split the file.`,
  },
  too_many_columns: {
    zh: `至多 ${limits.columns} 列 → ${USE_TEMPLATE.zh}`,
    en: `at most ${limits.columns} columns → ${USE_TEMPLATE.en}`,
  },
  cell_too_long: {
    zh: `至多 ${limits.cell} 个字符 → 缩短文字。`,
    en: `at most ${limits.cell} characters → Shorten the text.`,
  },
  merged_cells: {
    zh: "没有合并单元格的表 → 选中 {range}，取消合并单元格，并在每一行各自填写。",
    en: "a table without merged cells → Select {range}, unmerge the cells, and fill in every row of its own.",
  },
  no_header: {
    zh: `第一行为模板的表头 → ${USE_TEMPLATE.zh}`,
    en: `the template’s headers in the first row → ${USE_TEMPLATE.en}`,
  },
  header_not_first: {
    zh: "表头在第一行，其上没有标题或说明 → 删去表头以上的 {above} 行，使表头成为第一行。",
    en: "the headers in the first row, no title above → Delete what stands above them ({above} row or rows), so that the headers come first.",
  },
  unknown_column: {
    zh: "模板所列的表头 → 改正表头，或删去此列。",
    en: "a header that the template has → Correct the header, or delete the column.",
  },
  unnamed_column: {
    zh: "有内容的列都有表头 → 补上表头，或删去此列。",
    en: "a header above every column that is filled in → Add the header, or delete the column.",
  },
  repeated_column: {
    zh: "每个表头只出现一次 → 合并两列，删去多余的一列。",
    en: "every header only once → Make the two columns one.",
  },
  repeated_sheet: {
    zh: "每种工作表只有一张 → 合并成一张。",
    en: "one sheet of each kind → Make them one sheet.",
  },
  no_figures: {
    zh: "表头之下至少一行数据 → 填写至少一行。",
    en: "at least one row below the headers → Fill in at least one row.",
  },
  no_figure_sheet: {
    zh: "一张有表头的统计表（地区、时期、指标，写明单位），或模板的“数据”表 → 检查是否选错文件；没有选错的，补上表头和数据。",
    en: "a table with headings (place, period, metric with its unit), or the sheet “Figures” (数据) of the template → Check that this is the right file; if it is, add headings and data.",
  },
  cell_error: {
    zh: "数值或文字 → 改正公式，或直接填写结果。",
    en: "a number or a text → Correct the formula, or write its result.",
  },
  cell_formula: {
    zh: "公式的计算结果 → 选择性粘贴为数值，或在 Excel 中重新计算并保存。",
    en: "the result of the formula → Paste it as a value, or recalculate in Excel and save.",
  },
  cell_number_format: {
    zh: "能看出数值大小的数字格式 → 此格的数字格式“{format}”按条件缩小数值，看到的与存储的不同；把格式改为“常规”或固定小数位。",
    en: "a number format that leaves no doubt of the number’s size → The format “{format}” of this cell divides the number by a condition, so that what is seen is not what is stored. Set the format to “General” or to fixed decimals.",
  },
  cell_not_number: {
    zh: "一个数值，如 99.88 或 1,519 → 单位写在“单位”列，约、多等字写在“原文写法”列。",
    en: "one number, such as 99.88 or 1,519 → The unit belongs in its own column, words such as 多 or 约 in “As printed”.",
  },
  cell_not_whole: {
    zh: "一个整数 → 改为整数。",
    en: "a whole number → Write a whole number.",
  },
  cell_not_date: {
    zh: "年、月或日，如 2024、2024-06、2024-06-30 → 按所列写法改写。",
    en: "a year, month or day: 2024, 2024-06, 2024-06-30 → Write it in one of these ways.",
  },
  cell_not_yes_no: {
    zh: "是 或 否 → 改为“是”或“否”，或留空。",
    en: "yes or no → Write yes or no, or leave it empty.",
  },
  cell_not_choice: {
    zh: "其一：{choices} → 改为所列词语之一。",
    en: "one of {choices} → Write one of these.",
  },
  unknown_name: {
    zh: "工作表“{sheet}”中的名称或编号 → 改正名称，或在工作表“{sheet}”中补上一行。",
    en: "a name or id of the sheet “{sheet}” → Correct the name, or add a row to the sheet “{sheet}”.",
  },
  ambiguous_name: {
    zh: "编号，其一：{ids} → 同名的不止一个，请改填编号。",
    en: "an id, one of {ids} → More than one has that name: write the id instead.",
  },
  metric_conflict: {
    zh: "{earlier}，与同一指标的第 {row} 行一致 → 改为一致或留空；若是另一指标，另取名称或编号。",
    en: "{earlier}, as row {row} has it of the same metric → Make them agree or leave it empty; give another metric another name or id.",
  },
  no_printed: {
    zh: "“原文写法”或“数值” → 两列至少填写一列。",
    en: "“As printed” or “Value” → Fill in one of the two columns.",
  },
  no_metric: {
    zh: "“指标名称”或“指标编号” → 填写指标名称。",
    en: "“Metric” or “Metric ID” → Write the name of the metric.",
  },
  no_published: {
    zh: "“发布日期”，如 2024-07-15 → 在表头之下的第一行填写来源的发布日期。",
    en: "“Published” (发布日期), such as 2024-07-15 → Write the day of publication into the first row below the headers.",
  },
  row_without_owner: {
    zh: "所属者在文件中另有一行 → 改正此行所属的名称，或先在其工作表中补上所属者；工作表“{sheet}”中不需要此行的，删去。",
    en: "a row of its own for what this belongs to → Correct the name that this row belongs to, or add that record to its sheet; delete the row from “{sheet}” where it is not needed.",
  },
} as const;

const wordRule = wordRules(rules);

/** What is found of a workbook that asks for a password. */
export const PASSWORD: Bilingual = { zh: "设有密码", en: "protected by a password" };

/** What is found of a file that ends before its end. */
export const CUT_OFF: Bilingual = { zh: "文件不完整，后面缺失", en: "a file that is cut off" };

/** A fault of a file: the rule that is broken, where, what was found there (`""` for nothing), and the rule's slots. */
export function fileFault<Rule extends keyof typeof rules>(
  rule: Rule,
  place: FilePlace,
  found: string | number | Bilingual,
  ...values: SlotValues<(typeof rules)[Rule]>
): FileFault {
  return {
    ...wordRule(rule, ...values),
    place,
    found: typeof found === "number" ? String(found) : found,
  };
}

/** The fault of a file that is something else, such as ` PDF 文档`, `a PDF document`. */
export function notData(kind: Bilingual): FileFault {
  return fileFault("not_a_data_file", {}, { zh: kind.zh.trim(), en: kind.en }, { kind });
}
