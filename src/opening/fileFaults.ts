import type { Bilingual } from "../dataset/Dataset";
import type { FileFault, FilePlace } from "./FileFault";
import { limits } from "./limits";

/*
 * Everything that can be wrong with a file before its records are looked at. Each says what was found,
 * what is expected and what to do, in words for somebody who works in Excel or WPS all day.
 */

function fault(
  rule: string,
  place: FilePlace,
  found: string | Bilingual,
  expected: Bilingual,
  remedy: Bilingual,
): FileFault {
  return { rule, place, found, expected, remedy };
}

const SAVE_AS_XLSX: Bilingual = {
  zh: "在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再打开。",
  en: "Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and open that.",
};
const ANY_KIND: Bilingual = {
  zh: "JSON、CSV 或 XLSX 数据文件",
  en: "a data file: JSON, CSV or XLSX",
};
const COPY_AGAIN: Bilingual = {
  zh: "文件可能没有复制或下载完整，请重新取得后再打开。",
  en: "It was probably not copied or downloaded in full. Get it again and open it then.",
};
const USE_TEMPLATE: Bilingual = {
  zh: "下载模板，按模板的表头填写。",
  en: "Download the template and fill in under its headers.",
};

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const MOST_BYTES = `${limits.bytes / 1024 / 1024} MB`;

export const fileFaults = {
  tooLarge: (bytes: number) =>
    fault(
      "file_too_large",
      {},
      megabytes(bytes),
      { zh: `不超过 ${MOST_BYTES} 的文件`, en: `a file of at most ${MOST_BYTES}` },
      {
        zh: "删去无关的工作表和图片，或分成几个文件。",
        en: "Remove sheets and pictures that are not needed, or split the file.",
      },
    ),
  empty: () =>
    fault("file_empty", {}, { zh: "没有内容", en: "nothing in it" }, ANY_KIND, {
      zh: "文件是空的，请检查是否选错文件或保存时出错。",
      en: "The file is empty. See whether it is the right one and was saved.",
    }),
  unreadable: () =>
    fault(
      "file_unreadable",
      {},
      "",
      { zh: "浏览器可以读取的文件", en: "a file that the browser may read" },
      {
        zh: "文件可能已被移动、删除或正被其他程序占用，关闭后重新选择。",
        en: "It may have been moved, deleted, or be open elsewhere. Close it there and choose it again.",
      },
    ),
  notData: (kind: Bilingual) =>
    fault("not_a_data_file", {}, { zh: kind.zh.trim(), en: kind.en }, ANY_KIND, {
      zh: `这是${kind.zh}，不是数据文件，请另选文件。`,
      en: `This is ${kind.en}. Choose a data file.`,
    }),
  oldWorkbook: () =>
    fault(
      "workbook_old_format",
      {},
      "XLS",
      { zh: "新格式的 Excel 工作簿（.xlsx）", en: "a workbook in the newer format (.xlsx)" },
      SAVE_AS_XLSX,
    ),
  encrypted: () =>
    fault(
      "workbook_encrypted",
      {},
      "",
      { zh: "没有密码的工作簿", en: "a workbook without a password" },
      {
        zh: "在 Excel 或 WPS 中打开，取消“打开密码”后保存，再打开。",
        en: "Open it in Excel or WPS, remove the password, save it, and open it again.",
      },
    ),
  macros: () =>
    fault(
      "workbook_macros",
      {},
      "vbaProject.bin",
      { zh: "不含宏的工作簿（.xlsx）", en: "a workbook without macros (.xlsx)" },
      SAVE_AS_XLSX,
    ),
  otherWorkbook: (kind: string) =>
    fault(
      "workbook_other_format",
      {},
      kind,
      { zh: "Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)" },
      SAVE_AS_XLSX,
    ),
  archiveTruncated: () =>
    fault("archive_truncated", {}, "", { zh: "完整的工作簿", en: "a whole workbook" }, COPY_AGAIN),
  archiveDamaged: (part: string) =>
    fault(
      "archive_damaged",
      {},
      part,
      { zh: "内容完好的工作簿", en: "a workbook whose contents are sound" },
      {
        zh: "在 Excel 或 WPS 中打开并修复，另存后再打开；打不开则重新取得文件。",
        en: "Open and repair it in Excel or WPS and save it anew; if that fails, get the file again.",
      },
    ),
  archiveBomb: (unpacked: number) =>
    fault(
      "archive_bomb",
      {},
      megabytes(unpacked),
      {
        zh: `解压后不超过 ${megabytes(limits.unpackedBytes)}、压缩比正常的工作簿`,
        en: `a workbook that unpacks to at most ${megabytes(limits.unpackedBytes)}, packed no tighter than real ones`,
      },
      {
        zh: "不要使用来历不明的文件；若是自己的文件，删去多余的空行空列后另存。",
        en: "Do not use a file whose origin you do not know. If it is your own, delete empty rows and columns and save it anew.",
      },
    ),
  archiveParts: (count: number) =>
    fault(
      "archive_too_many_parts",
      {},
      String(count),
      { zh: `至多 ${limits.parts} 个部件`, en: `at most ${limits.parts} parts` },
      SAVE_AS_XLSX,
    ),
  workbookXml: (part: string) =>
    fault(
      "workbook_xml",
      {},
      part,
      { zh: "格式正确的工作簿", en: "a workbook that is written by the rules" },
      SAVE_AS_XLSX,
    ),
  workbookDoctype: (part: string) =>
    fault(
      "workbook_doctype",
      {},
      part,
      { zh: "不含文档类型声明的工作簿", en: "a workbook without document type declarations" },
      {
        zh: "Excel 与 WPS 不会写出这种文件，可能被人动过手脚，请勿使用。",
        en: "Excel and WPS write no such file. Somebody may have tampered with it: do not use it.",
      },
    ),
  noSheets: () =>
    fault(
      "workbook_no_sheets",
      {},
      "",
      { zh: "至少一张工作表", en: "at least one sheet" },
      USE_TEMPLATE,
    ),
  textUndecodable: () =>
    fault(
      "text_encoding",
      {},
      "",
      {
        zh: "UTF-8、GB18030（GBK）或 UTF-16 编码的文字",
        en: "text in UTF-8, GB18030 (GBK) or UTF-16",
      },
      {
        zh: "在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”。",
        en: "Save it in Excel or WPS as “CSV UTF-8 (comma delimited)”.",
      },
    ),
  jsonSyntax: (place: FilePlace, found: string, expected: Bilingual) =>
    fault("json_syntax", place, found, expected, {
      zh: `改正第 ${place.row ?? 1} 行第 ${place.character ?? 1} 个字符附近；JSON 请用专门的编辑器修改。`,
      en: `Correct it near character ${place.character ?? 1} of line ${place.row ?? 1}; edit JSON in an editor made for it.`,
    }),
  jsonTruncated: (place: FilePlace) =>
    fault(
      "json_truncated",
      place,
      "",
      { zh: "以 } 结束的完整 JSON", en: "whole JSON, ended by }" },
      COPY_AGAIN,
    ),
  jsonTooDeep: (place: FilePlace) =>
    fault(
      "json_too_deep",
      place,
      `> ${limits.depth}`,
      { zh: `至多 ${limits.depth} 层嵌套`, en: `at most ${limits.depth} levels` },
      {
        zh: "数据集不会有这么多层，请检查是否选错文件。",
        en: "No dataset is that deep. See whether it is the right file.",
      },
    ),
  jsonRepeatedKey: (place: FilePlace, key: string) =>
    fault(
      "json_repeated_key",
      place,
      key,
      { zh: "同一对象中不重复的字段名", en: "a name that its object has only once" },
      { zh: "删去其中一个。", en: "Drop one of the two." },
    ),
  quoteOpen: (place: FilePlace) =>
    fault(
      "csv_quote_open",
      place,
      '"',
      { zh: "成对的英文双引号", en: "double quotes in pairs" },
      {
        zh: "补上缺少的双引号；文字里的双引号写成两个。",
        en: "Add the quote that is missing; a quote inside a text is written twice.",
      },
    ),
  quoteTail: (place: FilePlace, found: string) =>
    fault(
      "csv_after_quote",
      place,
      found,
      { zh: "双引号之后是分隔符或行尾", en: "a separator or the end of the row after a quote" },
      {
        zh: "文字里的双引号写成两个，或删去多余的引号。",
        en: "Write a quote inside a text twice, or drop the one too many.",
      },
    ),
  rowTooLong: (place: FilePlace, cells: number, columns: number) =>
    fault(
      "row_too_long",
      place,
      String(cells),
      {
        zh: `至多 ${columns} 个单元格，与表头相同`,
        en: `at most ${columns} cells, as the header has`,
      },
      {
        zh: "含有分隔符的文字要放在双引号里；删去表头以外的内容。",
        en: "A text that holds the separator stands in double quotes; remove what stands outside of the header.",
      },
    ),
  tooManyRows: (place: FilePlace, rows: number) =>
    fault(
      "too_many_rows",
      place,
      String(rows),
      { zh: `至多 ${limits.rows} 行`, en: `at most ${limits.rows} rows` },
      { zh: "分成几个文件。", en: "Split the file." },
    ),
  tooManyColumns: (place: FilePlace, columns: number) =>
    fault(
      "too_many_columns",
      place,
      String(columns),
      { zh: `至多 ${limits.columns} 列`, en: `at most ${limits.columns} columns` },
      USE_TEMPLATE,
    ),
  cellTooLong: (place: FilePlace, length: number) =>
    fault(
      "cell_too_long",
      place,
      String(length),
      { zh: `至多 ${limits.cell} 个字符`, en: `at most ${limits.cell} characters` },
      { zh: "缩短文字。", en: "Shorten the text." },
    ),
  merged: (place: FilePlace, range: string) =>
    fault(
      "merged_cells",
      place,
      range,
      { zh: "没有合并单元格的表", en: "a table without merged cells" },
      {
        zh: `选中 ${range}，取消合并单元格，并在每一行各自填写。`,
        en: `Select ${range}, unmerge the cells, and fill in every row of its own.`,
      },
    ),
  noHeader: (place: FilePlace, found: string) =>
    fault(
      "no_header",
      place,
      found,
      { zh: "第一行为模板的表头", en: "the template’s headers in the first row" },
      USE_TEMPLATE,
    ),
  headerBelow: (place: FilePlace, row: number) =>
    fault(
      "header_not_first",
      place,
      String(row),
      {
        zh: "表头在第一行，其上没有标题或说明",
        en: "the headers in the first row, no title above",
      },
      {
        zh: `删去第 1 至第 ${row - 1} 行，使表头成为第一行。`,
        en: `Delete rows 1 to ${row - 1}, so that the headers come first.`,
      },
    ),
  unknownColumn: (place: FilePlace, found: string) =>
    fault(
      "unknown_column",
      place,
      found,
      { zh: "模板所列的表头", en: "a header that the template has" },
      { zh: "改正表头，或删去此列。", en: "Correct the header, or delete the column." },
    ),
  unnamedColumn: (place: FilePlace, found: string) =>
    fault(
      "unnamed_column",
      place,
      found,
      { zh: "有内容的列都有表头", en: "a header above every column that is filled in" },
      { zh: "补上表头，或删去此列。", en: "Add the header, or delete the column." },
    ),
  repeatedColumn: (place: FilePlace, found: string) =>
    fault(
      "repeated_column",
      place,
      found,
      { zh: "每个表头只出现一次", en: "every header only once" },
      { zh: "合并两列，删去多余的一列。", en: "Make the two columns one." },
    ),
  missingColumn: (place: FilePlace, header: Bilingual) =>
    fault(
      "missing_column",
      place,
      "",
      { zh: `表头“${header.zh}”`, en: `the header “${header.en}”` },
      {
        zh: `在第一行补上“${header.zh}”一列并填写。`,
        en: `Add the column “${header.en}” and fill it in.`,
      },
    ),
  repeatedSheet: (place: FilePlace, found: string) =>
    fault(
      "repeated_sheet",
      place,
      found,
      { zh: "每种工作表只有一张", en: "one sheet of each kind" },
      { zh: "合并成一张。", en: "Make them one sheet." },
    ),
  noFigures: (place: FilePlace) =>
    fault(
      "no_figures",
      place,
      "",
      { zh: "表头之下至少一行数据", en: "at least one row below the headers" },
      { zh: "填写至少一行。", en: "Fill in at least one row." },
    ),
  noFigureSheet: (found: string) =>
    fault(
      "no_figure_sheet",
      {},
      found,
      { zh: "名为“数据”的工作表", en: "a sheet named “Figures”" },
      USE_TEMPLATE,
    ),
  errorCell: (place: FilePlace, found: string) =>
    fault(
      "cell_error",
      place,
      found,
      { zh: "数值或文字", en: "a number or a text" },
      { zh: "改正公式，或直接填写结果。", en: "Correct the formula, or write its result." },
    ),
  formulaCell: (place: FilePlace) =>
    fault(
      "cell_formula",
      place,
      "=",
      { zh: "公式的计算结果", en: "the result of the formula" },
      {
        zh: "选择性粘贴为数值，或在 Excel 中重新计算并保存。",
        en: "Paste it as a value, or recalculate in Excel and save.",
      },
    ),
  notNumber: (place: FilePlace, found: string) =>
    fault(
      "cell_not_number",
      place,
      found,
      { zh: "一个数值，如 99.88 或 1,519", en: "one number, such as 99.88 or 1,519" },
      {
        zh: "单位写在“单位”列，约、多等字写在“原文写法”列。",
        en: "The unit belongs in its own column, words such as 多 or 约 in “As printed”.",
      },
    ),
  notWhole: (place: FilePlace, found: string) =>
    fault(
      "cell_not_whole",
      place,
      found,
      { zh: "一个整数", en: "a whole number" },
      { zh: "改为整数。", en: "Write a whole number." },
    ),
  notDate: (place: FilePlace, found: string) =>
    fault(
      "cell_not_date",
      place,
      found,
      {
        zh: "年、月或日，如 2024、2024-06、2024-06-30",
        en: "a year, month or day: 2024, 2024-06, 2024-06-30",
      },
      { zh: "按所列写法改写。", en: "Write it in one of these ways." },
    ),
  notYesNo: (place: FilePlace, found: string) =>
    fault(
      "cell_not_yes_no",
      place,
      found,
      { zh: "是 或 否", en: "yes or no" },
      { zh: "改为“是”或“否”，或留空。", en: "Write yes or no, or leave it empty." },
    ),
  notChoice: (place: FilePlace, found: string, choices: Bilingual) =>
    fault(
      "cell_not_choice",
      place,
      found,
      { zh: `其一：${choices.zh}`, en: `one of ${choices.en}` },
      { zh: "从下拉列表中选择。", en: "Choose from the list." },
    ),
  unknownName: (place: FilePlace, found: string, sheet: Bilingual) =>
    fault(
      "unknown_name",
      place,
      found,
      { zh: `工作表“${sheet.zh}”中的名称或编号`, en: `a name or id of the sheet “${sheet.en}”` },
      {
        zh: `改正名称，或在工作表“${sheet.zh}”中补上一行。`,
        en: `Correct the name, or add a row to the sheet “${sheet.en}”.`,
      },
    ),
  ambiguousName: (place: FilePlace, found: string, ids: string) =>
    fault(
      "ambiguous_name",
      place,
      found,
      { zh: `编号，其一：${ids}`, en: `an id, one of ${ids}` },
      { zh: "同名者不止一个，改写编号。", en: "Several bear that name: write the id." },
    ),
  conflict: (place: FilePlace, found: string, earlier: string, row: number) =>
    fault(
      "metric_conflict",
      place,
      found,
      {
        zh: `${earlier}，与同一指标的第 ${row} 行一致`,
        en: `${earlier}, as row ${row} has it of the same metric`,
      },
      {
        zh: "改为一致或留空；若是另一指标，另取名称或编号。",
        en: "Make them agree or leave it empty; give another metric another name or id.",
      },
    ),
  nothingPrinted: (place: FilePlace) =>
    fault(
      "no_printed",
      place,
      "",
      { zh: "“原文写法”或“数值”", en: "“As printed” or “Value”" },
      { zh: "两列至少填写一列。", en: "Fill in one of the two columns." },
    ),
  noMetric: (place: FilePlace) =>
    fault(
      "no_metric",
      place,
      "",
      { zh: "“指标名称”或“指标编号”", en: "“Metric” or “Metric ID”" },
      { zh: "填写指标名称。", en: "Write the name of the metric." },
    ),
  noPublished: (place: FilePlace) =>
    fault(
      "no_published",
      place,
      "",
      { zh: "“发布日期”，如 2024-07-15", en: "“Published”, such as 2024-07-15" },
      {
        zh: "在第一行数据填写来源的发布日期。",
        en: "Write the day of publication into the first row.",
      },
    ),
  orphan: (place: FilePlace, found: string, sheet: Bilingual) =>
    fault(
      "row_without_owner",
      place,
      found,
      { zh: `工作表“${sheet.zh}”中的一行`, en: `a row of the sheet “${sheet.en}”` },
      { zh: "改正所属，或删去此行。", en: "Correct what it belongs to, or delete the row." },
    ),
} as const;
