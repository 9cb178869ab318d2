import type { Bilingual } from "../dataset/Dataset";
import { wordRules } from "../dataset/faultRules";
import { type FileFault, fileRules } from "./FileFault";
import { limits } from "./limits";

const KILOBYTE = 1024;

/** A size as it is told, rounded up, so that what is over a limit never reads as the limit: `32.1 MB`, `30 KB`. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / KILOBYTE;
  return kilobytes < KILOBYTE
    ? `${Math.ceil(kilobytes)} KB`
    : `${(Math.ceil((kilobytes / KILOBYTE) * 10) / 10).toFixed(1)} MB`;
}

const MOST_BYTES = `${limits.bytes / 1024 / 1024} MB`;
const MOST_UNPACKED = `${limits.unpackedBytes / 1024 / 1024} MB`;
const SAVE_AS_XLSX = {
  zh: "在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”，再打开另存的文件",
  en: "Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and open that file here",
} as const;
const COPY_AGAIN = {
  zh: "文件可能没有复制或下载完整，请重新取得后再打开。",
  en: "It was probably not copied or downloaded in full. Get it again, then open it here.",
} as const;
const REPAIR = {
  zh: `${SAVE_AS_XLSX.zh}（提示修复的，选“是”）；打不开的，重新取得文件。`,
  en: `${SAVE_AS_XLSX.en} (if it offers to repair the file, accept); if it will not open, get the file again.`,
} as const;
const USE_TEMPLATE = {
  zh: "下载模板，把数据填到模板的表头下。",
  en: "Download the template and fill in the data under its headings.",
} as const;
const DATA_FILE = {
  zh: "表格或数据集文件：Excel 或 WPS 的工作簿（XLSX、XLS、XLSB、ODS、ET）、CSV 或 JSON",
  en: "a table or dataset: a workbook of Excel or WPS (XLSX, XLS, XLSB, ODS, ET), CSV or JSON",
} as const;

/** Columns of the template as faults name them, in English with the Chinese that most files have. */
export const COLUMN = {
  metric: { zh: "“指标名称”", en: "“Metric” (指标名称)" },
  printed: { zh: "“原文写法”", en: "“As printed” (原文写法)" },
  unit: { zh: "“单位”", en: "“Unit” (单位)" },
  value: { zh: "“数值”", en: "“Value” (数值)" },
  published: { zh: "“发布日期”", en: "“Published” (发布日期)" },
  period: { zh: "“时期”", en: "“Period” (时期)" },
  periodEnd: { zh: "“时期止”", en: "“Period end” (时期止)" },
  timing: { zh: "“时期性质”", en: "“Timing” (时期性质)" },
  basis: { zh: "“时期依据”", en: "“Basis of the period” (时期依据)" },
  words: { zh: "“时间用语”", en: "“Words of time” (时间用语)" },
  kind: { zh: "“类型”", en: "“Kind” (类型)" },
  figureId: { zh: "“数据编号”", en: "“Figure ID” (数据编号)" },
} as const;

/** `“地区”`, `“Places” (地区)`: a sheet of the template as faults name it. */
export function sheetText({ title: { zh, en } }: { readonly title: Bilingual }): Bilingual {
  return { zh: `“${zh}”`, en: `“${en}” (${zh})` };
}

/*
 * Everything that can be wrong with a file before its records are looked at: what is expected → what to do,
 * in words for somebody who works in Excel or WPS all day.
 */
const rules = {
  file_too_large: {
    zh: `至多 ${MOST_BYTES} 的文件 → 表格：在 Excel 或 WPS 中删去无关的工作表和图片，或分成几个文件。数据集（JSON）：请提供者分开导出。`,
    en: `a file of at most ${MOST_BYTES} → A table: delete sheets and pictures that are not needed, or split it into several files. A dataset (JSON): ask whoever supplied it to export it in parts.`,
  },
  file_empty: {
    zh: `没有内容 → ${DATA_FILE.zh}，其中有内容 → 看看是否选错了文件；没有选错的，重新复制、下载或导出一份，再打开。`,
    en: `nothing in it → ${DATA_FILE.en}, with something in it → Check that this is the right file; if it is, copy, download or export it again, then open it here.`,
  },
  file_unreadable: {
    zh: "浏览器读不到文件 → 浏览器可以读取的文件 → 文件可能已被移动、删除，或正被其他程序占用：关闭占用它的程序，重新选择文件。",
    en: "a file that the browser could not read → a file that the browser may read → It may have been moved or deleted, or be open in another program. Close it there and choose it again.",
  },
  workbook_encrypted: {
    zh: "设有打开密码 → 没有密码的工作簿 → 用密码打开，清空密码（Excel：文件—信息—保护工作簿—用密码进行加密；WPS：文件—文档加密—密码加密），保存后再打开。",
    en: "protected by a password → a workbook without a password → Open it with its password, clear the password (Excel: File > Info > Protect Workbook > Encrypt with Password; WPS: File > Document Encryption > Password Encryption), save it, and open it here again.",
  },
  workbook_macros: {
    zh: `含有宏（会自动运行的程序），为安全不读入 → 不含宏的工作簿（.xlsx） → ${SAVE_AS_XLSX.zh}（提示宏不能保存的，选“是”）；数据不会改变。`,
    en: `macros, small programs that may run by themselves; for safety such a file is not read → a workbook without macros (.xlsx) → ${SAVE_AS_XLSX.en} (if it warns that the macros will be lost, choose Yes); the data stay the same.`,
  },
  archive_truncated: {
    zh: `文件不完整，后面缺失 → 完整的工作簿 → ${COPY_AGAIN.zh}`,
    en: `a file that is cut off before its end → a whole workbook → ${COPY_AGAIN.en}`,
  },
  archive_damaged: {
    zh: `{found} → 没有损坏的工作簿 → ${REPAIR.zh}`,
    en: `{found} → a workbook that is not damaged → ${REPAIR.en}`,
  },
  archive_bomb: {
    zh: `解压后有 {found} → 解压后至多 ${MOST_UNPACKED} 的工作簿 → 来历不明的文件不要使用；自己的文件，删去数据以外的空行空列，另存后再打开。`,
    en: `{found} once unpacked → a workbook of at most ${MOST_UNPACKED} once unpacked → Do not use a file if you do not know where it comes from. If it is your own, delete the empty rows and columns around the data, save it again, and open it here.`,
  },
  archive_too_tight: {
    zh: `{found} 的内容压缩在 {packed} 里，压缩了 {times} 倍 → 压缩不超过 ${limits.packingRatio} 倍的工作簿，一般的远低于此 → 来历不明的文件不要使用；自己的文件，删去数据以外的空行空列，另存后再打开。`,
    en: `{found} compressed into {packed} ({times} to 1) → a workbook compressed at most ${limits.packingRatio} to 1; ordinary ones are far below that → Do not use a file if you do not know where it comes from. If it is your own, delete the empty rows and columns around the data, save it again, and open it here.`,
  },
  archive_too_many_parts: {
    zh: `压缩在一起的 {found} 个内部文件 → 至多 ${limits.parts} 个，一般的工作簿只有几十个 → ${SAVE_AS_XLSX.zh}。`,
    en: `{found} files packed inside it → at most ${limits.parts}; an ordinary workbook has a few dozen → ${SAVE_AS_XLSX.en}.`,
  },
  workbook_xml: {
    zh: `内部文件 {found} 不完整，读不出来 → Excel 或 WPS 能正常打开的工作簿 → ${REPAIR.zh}`,
    en: `a file inside it, {found}, that is incomplete and cannot be read → a workbook that opens in Excel or WPS without complaint → ${REPAIR.en}`,
  },
  workbook_doctype: {
    zh: "内部文件 {found} 夹带了替换文字的指令（DOCTYPE） → 没有这种指令的工作簿 → Excel 与 WPS 不会写出这种文件，可能被人动过手脚：不要使用，并核对文件从何而来。",
    en: "a file inside it, {found}, with instructions that replace text (DOCTYPE) → a workbook without such instructions → Excel and WPS never write such files, so somebody may have tampered with this one. Do not use it, and check where it comes from.",
  },
  workbook_no_sheets: {
    zh: `没有看得见的工作表 → 至少一张没有隐藏的工作表 → 在 Excel 或 WPS 中打开：窗口被隐藏的，点“视图—取消隐藏”；工作表被隐藏的，点“开始—格式—隐藏和取消隐藏—取消隐藏工作表”（WPS：开始—工作表—取消隐藏工作表）；保存后再打开。仍没有工作表的，重新取得文件。`,
    en: `no visible sheets → at least one sheet that is not hidden → Open it in Excel or WPS. If its window is hidden, choose View > Unhide; if its sheets are hidden, choose Home > Format > Hide & Unhide > Unhide Sheet; save it, and open it here again. If there are still no sheets, get the file again.`,
  },
  text_encoding: {
    zh: "看不出用的是哪种文字编码，打开会是乱码 → 编码为 UTF-8 或 GBK（GB18030）的 CSV → 在 Excel 或 WPS 中打开：文字正常的，另存为 .xlsx 再打开；是乱码的，从原来的系统重新导出。",
    en: "text in an unknown encoding, which would show as garbled characters → CSV in UTF-8 or GBK (GB18030) → Open it in Excel or WPS: if the text looks right, save it as .xlsx and open that file; if it is garbled, export it again from the system it came from.",
  },
  csv_quote_open: {
    zh: "{found}：开头有英文双引号，其后再没有另一半 → 成对的英文双引号 → 用记事本打开，在这一格末尾补上双引号，或删去开头的一个；文字里本来有的双引号写成两个。",
    en: "{found}: the cell begins with a double quote that is never closed → double quotes in pairs → Open the file in Notepad and add the quote at the end of this cell, or delete the one at its beginning. Double a quote that is part of the text.",
  },
  csv_after_quote: {
    zh: "{found}：双引号之后还有文字 → 双引号括住整格内容，其后是逗号或换行 → 用记事本打开，删去多余的双引号；引号是文字的一部分的，写成 {mended}。",
    en: "{found}: text after the closing quote → quotes around the whole cell, followed by a comma or the end of the line → Open the file in Notepad and delete the quotes that are not needed. If they belong to the text, write {mended}.",
  },
  row_too_long: {
    zh: "这一行有 {cells} 格，多出“{found}” → 至多 {columns} 格，与表头相同 → 从左往右看，文字或数（如 1,519）被逗号拆成两格的，在 Excel 或 WPS 中并回一格，后面各格左移，另存为 .xlsx 再打开；或用记事本打开，用英文双引号括起那一格。确是多出的，删去，或补上表头。",
    en: "{cells} cells in this row; “{found}” is left over → at most {columns} cells, as many as there are headings → Look along the row from the left for a text or number (such as 1,519) that its comma has split in two. In Excel or WPS, join it in one cell, move the cells after it one to the left, and save as .xlsx; or, in Notepad, put double quotes around it. If the cell really is extra, delete it or give it a heading.",
  },
  too_many_tables: {
    zh: `{found} 张表 → 至多 ${limits.tables} 张表 → 看看是否选错了文件；没有选错的，把要看的表另存为一个文件。`,
    en: `{found} tables → at most ${limits.tables} tables → Check that this is the right file; if it is, save the tables that you need as a file of their own.`,
  },
  too_many_rows: {
    zh: `{found} 行或更多 → 至多 ${limits.rows} 行 → 把数据分成几个文件；空行多的，删去数据以下的空行。`,
    en: `{found} rows or more → at most ${limits.rows} rows → Split the data into several files; if there are empty rows below them, delete those.`,
  },
  too_many_columns: {
    zh: `{found} 列 → 至多 ${limits.columns} 列 → 把表分成几张，或把横排的数据改为竖排。`,
    en: `{found} columns → at most ${limits.columns} columns → Split the table, or put what stands side by side into rows.`,
  },
  cell_too_long: {
    zh: `这一格有 {found} 个字符 → 至多 ${limits.cell} 个字符 → 缩短这一格的文字；是引号不成对、把几行并成一格的，补上引号。`,
    en: `{found} characters in one cell → at most ${limits.cell} characters → Shorten the text. If a missing quote has run several rows together, add the quote.`,
  },
  merged_cells: {
    zh: "{found} 合并成了一格 → 每行每列各有自己的单元格 → 选中 {found}，点“合并后居中”取消合并，再在每一格各自填写。",
    en: "{found}, merged into one cell → unmerged cells, one for each row and column → Select {found}, click Merge & Center to unmerge them, then fill in each cell.",
  },
  no_header: {
    zh: `{found} → 第一行为模板的表头 → ${USE_TEMPLATE.zh}`,
    en: `{found} → the headings of the template in the first row → ${USE_TEMPLATE.en}`,
  },
  header_not_first: {
    zh: "表头在第 {found} 行 → 表头在第 1 行，其上没有标题或说明 → 删去{above}。",
    en: "the headings, in row {found} → the headings in row 1, with no title or note above them → Delete {above}.",
  },
  unknown_column: {
    zh: "“{found}” → 模板{sheet}表的表头，如 {known} → 写错的改正{guess}；模板里没有的，删去此列。全部表头见模板，可在“打开数据”中下载。",
    en: "“{found}” → a heading of the template’s sheet {sheet}, such as {known} → If it is misspelt, correct it{guess}; if it is not in the template, delete the column. All headings are in the template, to be downloaded under “Open data”.",
  },
  unnamed_column: {
    zh: "没有表头，其下有“{found}” → 有内容的列都有表头 → 在这一格写上表头；不需要的，删去此列。",
    en: "no heading, with “{found}” below → a heading above every column that is filled in → Write the heading into this cell; if the column is not needed, delete it.",
  },
  repeated_column: {
    zh: "“{found}” → 每个表头只出现一次；{first}已有“{found}” → 两列内容相同的，删去一列；不同的，改正其中一个表头。",
    en: "“{found}” → each heading only once; {first} already has “{found}” → If the two columns say the same, delete one; if not, correct one of the headings.",
  },
  repeated_sheet: {
    zh: "第二张{kind}表：“{found}”与“{first}”同时都是 → 只有一张{kind}表 → 内容相同的，删去一张；不同的，把各行并到“{first}”，再删去“{found}”；另有用途的，改个表名。",
    en: "two sheets of the kind {kind}: “{first}” and “{found}” → one sheet of the kind {kind} → If they say the same, delete one; if not, move the rows to “{first}” and delete “{found}”; if it is for something else, rename it.",
  },
  no_figures: {
    zh: "只有表头，其下没有数据 → 表头之下至少一行数据 → 在表头下一行起填写数据，每行一个。",
    en: "headings with nothing below them → at least one row of data below the headings → Fill in the data from the row below the headings, one figure in each row.",
  },
  no_figure_sheet: {
    zh: "工作表：{found}，其中没有统计表 → 一张有表头的统计表（地区、时期、指标，写明单位），或模板的“数据”表 → 看看是否选错了文件；没有选错的，在数据之上写一行表头，如：地区 | 年份 | 地区生产总值（亿元），其下每行填写数据。",
    en: "sheets without a table: {found} → a table with headings (place, period, metric with its unit), or the sheet “Figures” (数据) of the template → Check that this is the right file; if it is, put a row of headings above the data, such as 地区 | 年份 | 地区生产总值（亿元） (place, year, GDP with its unit), and the data below it.",
  },
  cell_error: {
    zh: "{found}（公式出错） → 公式算得出的数值或文字 → 改正公式，或在这一格直接填写结果；没有结果的，清空这一格。",
    en: "{found}, a formula error → the result of the formula → Correct the formula, or write its result into this cell; if there is none, clear the cell.",
  },
  cell_formula: {
    zh: "公式 {found}，文件里没有它的计算结果 → 公式的计算结果 → 在 Excel 或 WPS 中打开，按 F9 重新计算，保存后再打开；或复制此列，选择性粘贴为“数值”。",
    en: "the formula {found}, without its result → the result of the formula → Open the file in Excel or WPS, press F9 to calculate it, save it, and open it here again; or copy the column and paste it as values.",
  },
  cell_number_format: {
    zh: "{found}，数字格式为“{format}” → 看到的与存储的一样大的数 → 这种格式有时把数缩小显示，看到的与存储的不同：在“设置单元格格式”中改为“常规”或“数值”，核对后保存。",
    en: "{found}, with the number format “{format}” → a number that is stored as large as it is shown → This format sometimes shows the number divided, so that what you see is not what is stored. Under Format Cells, choose General or Number, check the number, and save.",
  },
  cell_not_number: {
    zh: `一个用阿拉伯数字写的数，如 99.88 或 1,519 → 改成数字；单位写在${COLUMN.unit.zh}列，“约”“多”等字写在${COLUMN.printed.zh}列。`,
    en: `one number in digits, such as 99.88 or 1,519 → Write it in digits; the unit belongs in the column ${COLUMN.unit.en}, words such as 约 or 多 in ${COLUMN.printed.en}.`,
  },
  cell_not_whole: {
    zh: "不带小数的数，如 2 → 改成整数；不知道的，清空这一格。",
    en: "a number without decimals, such as 2 → Write a whole number; if it is not known, clear the cell.",
  },
  cell_not_date: {
    zh: "年、月或日，如 2024、2024-06、2024-06-30 → 改成这样的写法；说不出年份的，清空这一格。",
    en: "a year, month or day, such as 2024, 2024-06 or 2024-06-30 → Write it like this; if not even the year is known, clear the cell.",
  },
  cell_not_yes_no: {
    zh: "是 或 否 → 改为“是”或“否”；不清楚的，清空这一格。",
    en: "yes (是) or no (否) → Write yes or no; if it is not known, clear the cell.",
  },
  cell_not_choice: {
    zh: "以下之一：{choices} → 改为其中之一{guess}；不清楚的，清空这一格。",
    en: "one of: {choices} → Write one of these{guess}; if it is not known, clear the cell.",
  },
  unknown_name: {
    zh: "工作表{sheet}中的名称或编号，现有：{known} → 写错的改正{guess}；没有写错的，在{sheet}表中补上“{found}”一行。",
    en: "a name or ID of the sheet {sheet}, which has: {known} → If it is misspelt, correct it{guess}; if not, add a row “{found}” to that sheet.",
  },
  unknown_figure: {
    zh: `${COLUMN.figureId.zh}列中的一个编号{known} → 写错的改正{guess}；没有写错的，在那一行数据的${COLUMN.figureId.zh}列填上“{found}”；没有这一列的，加一列。`,
    en: `an ID of the column ${COLUMN.figureId.en}{known} → If it is misspelt, correct it{guess}; if not, write “{found}” into the column ${COLUMN.figureId.en} of the row you mean (add the column if there is none).`,
  },
  ambiguous_name: {
    zh: "能认出是哪一个的编号：{ids} → 工作表{sheet}中有 {count} 个“{found}”，看不出是哪一个：把此格改为其编号。",
    en: "an ID that says which is meant: {ids} → The sheet {sheet} has {count} named “{found}”: write the ID of the one that is meant into this cell.",
  },
  metric_conflict: {
    zh: "“{earlier}”，与第 {row} 行一致：两行是同一指标“{metric}” → 两行改为一致，或清空此格；若是另一指标，在“指标名称”中另取名称。",
    en: "“{earlier}”, as in row {row}, which is of the same metric “{metric}” → Make the two rows agree, or clear this cell; if it is another metric, give it another name.",
  },
  no_printed: {
    zh: `${COLUMN.printed.zh}或${COLUMN.value.zh}中有一个数 → 两列至少填写一列；没有数的，删去此行。`,
    en: `a number in ${COLUMN.printed.en} or ${COLUMN.value.en} → Fill in one of the two; if there is no number, delete the row.`,
  },
  no_metric: {
    zh: `每行都写明${COLUMN.metric.zh} → 填写指标名称，与上一行相同也要写；不是数据的行，整行删去。`,
    en: `the name of the metric, ${COLUMN.metric.en}, in every row → Write it, even where it is the same as in the row above; if the row holds no figure, delete it.`,
  },
  no_published: {
    zh: `来源的${COLUMN.published.zh}，如 2024-07-15 → 在表头下的第一行填写来源的发布日期（没有这一列的，加一列）；下面各行可以不填。`,
    en: `the day on which the source was published, ${COLUMN.published.en}, such as 2024-07-15 → Write it into the first row below the headings (add the column if there is none); the rows below may stay empty.`,
  },
  row_without_owner: {
    zh: "{owner}表中一行的名称或编号{known} → 写错的改正{guess}；没有写错的，在{owner}表中补上“{found}”一行（没有这张表的，先从模板复制）；不需要的，删去此行。",
    en: "the name or ID of a row of the sheet {owner}{known} → If it is misspelt, correct it{guess}; if not, add a row “{found}” to that sheet (copy the sheet from the template if there is none); if this row is not needed, delete it.",
  },
} as const;

/** A fault of a file: the rule that is broken, where, what was found there (`""` for nothing), and the rule's slots. */
export const fileFault = fileRules(rules);

/** A workbook that is too damaged to say where. */
export const damagedWorkbook = fileFault(
  "archive_damaged",
  {},
  { zh: "已经损坏的工作簿，读不出其中的表", en: "a damaged workbook whose tables cannot be read" },
);

/** Files that hold no table: what each is → what is expected → how its data come in all the same. */
const wordOtherKind = wordRules({
  pdf: {
    zh: `PDF 文档 → ${DATA_FILE.zh} → 向提供者要 Excel 文件；只有 PDF 的，把表格录入或复制到 Excel 或 WPS，另存为 .xlsx 再打开；文字报告可以复制到“从文本起草”。`,
    en: `a PDF document → ${DATA_FILE.en} → Ask whoever supplied it for the Excel file. If there is only the PDF, copy its table into Excel or WPS and save that as .xlsx; the text of a report can be pasted under “Draft from a text”.`,
  },
  picture: {
    zh: `图片 → ${DATA_FILE.zh} → 图片里的数读不出来：向提供者要 Excel 文件，或把数据录入 Excel 或 WPS，另存为 .xlsx 再打开。`,
    en: `a picture → ${DATA_FILE.en} → Numbers in a picture cannot be read. Ask whoever supplied it for the Excel file, or type the data into Excel or WPS and save that as .xlsx.`,
  },
  packed: {
    zh: `压缩包 → ${DATA_FILE.zh} → 先解压（右键单击，选“全部解压缩”或“解压到当前文件夹”），再打开里面的表格文件。`,
    en: `a compressed archive → ${DATA_FILE.en} → Unpack it first (right-click it and choose Extract All), then open the table that is inside.`,
  },
  program: {
    zh: `程序 → ${DATA_FILE.zh} → 这不是数据，请另选文件；来历不明的程序不要运行。`,
    en: `a program → ${DATA_FILE.en} → This holds no data: choose another file. Do not run a program if you do not know where it comes from.`,
  },
  page: {
    zh: `没有表格的网页 → ${DATA_FILE.zh} → 在浏览器中打开原网页，下载其中的 Excel 文件，或把表格复制到 Excel 或 WPS，另存为 .xlsx 再打开。`,
    en: `a web page without a table → ${DATA_FILE.en} → Go to the original page in a browser and download the Excel file it offers, or copy the table from there into Excel or WPS and save it as .xlsx.`,
  },
  parquet: {
    zh: `Parquet 文件 → ${DATA_FILE.zh} → 看板发布的 figures.parquet，改为打开同一文件夹中的 dataset.json；其他来源的，请提供者导出为 CSV 或 XLSX。`,
    en: `a Parquet file → ${DATA_FILE.en} → If it is the figures.parquet of a dashboard, open the dataset.json beside it; if not, ask whoever supplied it for CSV or XLSX.`,
  },
  binary: {
    zh: `不是文字也不是表格的内容 → ${DATA_FILE.zh} → 可能选错了文件，或文件已经损坏：在 Excel 或 WPS 中打开看看，能打开的另存为 .xlsx，打不开的重新取得。`,
    en: `contents that are neither text nor a table → ${DATA_FILE.en} → This may be the wrong file, or it may be damaged. Try it in Excel or WPS: if it opens, save it as .xlsx; if not, get it again.`,
  },
  document: {
    zh: `Word 文档 → ${DATA_FILE.zh} → 把文档中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 再打开；文字报告可以复制到“从文本起草”。`,
    en: `a Word document → ${DATA_FILE.en} → Copy its table into Excel or WPS and save that as .xlsx; the text of a report can be pasted under “Draft from a text”.`,
  },
  prose: {
    zh: `文字，不是表格 → ${DATA_FILE.zh} → 文字报告请放入“从文本起草”；其中的表格可以复制到 Excel 或 WPS，另存为 .xlsx 再打开。`,
    en: `running text and no table → ${DATA_FILE.en} → The text of a report goes under “Draft from a text”; a table in it can be copied into Excel or WPS and saved as .xlsx.`,
  },
  json: {
    zh: `JSON，但不是本看板的数据集 → ${DATA_FILE.zh} → 要打开本看板的数据，选“当前数据（JSON）”或发布的 dataset.json；别处的 JSON，请提供者导出为 XLSX 或 CSV。`,
    en: `JSON, but not a dataset of this dashboard → ${DATA_FILE.en} → For data of a dashboard, choose “Current data (JSON)” or the published dataset.json; of any other JSON, ask whoever supplied it for XLSX or CSV.`,
  },
  namedWorkbook: {
    zh: `名称是工作簿，内容却是一段文字 → ${DATA_FILE.zh} → 文件没有存完整，或改错了扩展名：在 Excel 或 WPS 中打开看看，能打开的另存为 .xlsx，打不开的重新取得。`,
    en: `plain text under the name of a workbook → ${DATA_FILE.en} → The file was not saved whole, or was given the wrong ending. Try it in Excel or WPS: if it opens, save it as .xlsx; if not, get it again.`,
  },
  slides: {
    zh: `演示文稿（PowerPoint） → ${DATA_FILE.zh} → 把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 再打开。`,
    en: `a PowerPoint presentation → ${DATA_FILE.en} → Copy its table into Excel or WPS and save that as .xlsx.`,
  },
  otherOffice: {
    zh: `旧版 Office 文件，其中没有工作表（可能是 Word 或 PowerPoint） → ${DATA_FILE.zh} → 在 Office 或 WPS 中打开，把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 再打开。`,
    en: `an old Office file without sheets (perhaps Word or PowerPoint) → ${DATA_FILE.en} → Open it in Office or WPS, copy its table into Excel, and save that as .xlsx.`,
  },
});

/** The fault of a file that is something else than a table. */
export function notData(kind: Parameters<typeof wordOtherKind>[0]): FileFault {
  // Of running text alone there is another way to take it in, which the page offers.
  const rule = kind === "prose" ? kind : "not_a_data_file";
  return { ...wordOtherKind(kind, ""), rule, place: {} };
}

const REOPENED = {
  zh: "能再打开的文件：“打开数据”中下载的“当前数据”（XLSX、CSV、JSON）或草稿，以及填好的模板",
  en: "a file that can be opened again: “Current data” (XLSX, CSV, JSON) or a draft, as downloaded under “Open data”, or the template filled in",
} as const;
const GET_CURRENT = {
  zh: "在看板上点“打开数据”，下载“当前数据（XLSX）”或“当前数据（JSON）”，再打开下载的文件。",
  en: "On the dashboard, press “Open data”, download “Current data (XLSX)” or “Current data (JSON)”, and open that file.",
} as const;

/** What the page hands out that does not come back: what each is → what does → how that is had. */
const wordOwnExport = wordRules({
  table: {
    zh: `看板导出的表，供查阅与引用，不含重建看板的全部内容 → ${REOPENED.zh} → ${GET_CURRENT.zh}`,
    en: `a table that a dashboard exported for reading and quoting, without all that a dashboard is made of → ${REOPENED.en} → ${GET_CURRENT.en}`,
  },
  zip: {
    zh: `看板导出的表及其说明文件（ZIP），供查阅与引用 → ${REOPENED.zh} → ${GET_CURRENT.zh}`,
    en: `a table that a dashboard exported for reading and quoting, zipped with its metadata → ${REOPENED.en} → ${GET_CURRENT.en}`,
  },
  metadata: {
    zh: `供程序读取的说明文件，其中没有数据集 → ${REOPENED.zh} → ${GET_CURRENT.zh}`,
    en: `a file that describes data to programs, and holds no dataset → ${REOPENED.en} → ${GET_CURRENT.en}`,
  },
  page: {
    zh: `看板的网页，双击即可查看 → ${REOPENED.zh} → 双击打开这个网页，在其中点“打开数据”，下载“当前数据（JSON）”，再打开下载的文件。`,
    en: `the page of a dashboard, which opens by double click → ${REOPENED.en} → Open it by double click, press “Open data” there, download “Current data (JSON)”, and open that file.`,
  },
});

/** The fault of a file that the page itself handed out, and not to be opened again. */
export function ownExport(kind: Parameters<typeof wordOwnExport>[0]): FileFault {
  return { ...wordOwnExport(kind, ""), rule: "own_export", place: {} };
}
