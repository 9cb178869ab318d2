import type { Bilingual, Language } from "../dataset/Dataset";
import type { DictionaryEntry } from "../dataset/dictionary";
import { dictionaryWords } from "../wording/views/dictionaryWords";
import { listed } from "./cellText";
import { type Code, columnsOf, type Datatype, headOf } from "./Column";
import { type ExportColumn, type ExportTable, tableOf } from "./ExportTable";

const datatypeNames: Readonly<Record<Datatype, Bilingual>> = {
  text: { zh: "文字", en: "text" },
  integer: { zh: "整数", en: "whole number" },
  decimal: { zh: "数值", en: "number" },
  percent: { zh: "百分数", en: "percentage" },
  date: { zh: "日期", en: "date" },
};

/** Every code with its meaning, or the bare words where a code is its own name. */
function codeList(codes: readonly Code[], language: Language): string {
  return listed(
    codes.map(({ code, name }) => (code === name[language] ? code : `${code} ${name[language]}`)),
    language,
  );
}

/** One column of a file, and the table that it stands in. */
export interface ColumnOfTable {
  readonly table: ExportTable;
  readonly column: ExportColumn;
}

const columnOfFile = columnsOf<ColumnOfTable>();

export const dictionaryColumns = [
  columnOfFile("table", "表", "Table")
    .about("列所在的表。", "Table that the column stands in.")
    .text(14, ({ table }) => table.name),
  columnOfFile("column", "列", "Column")
    .about("列名（供程序使用）。", "Name of the column for machines.")
    .text(22, ({ column }) => column.id),
  columnOfFile("head", "名称", "Name")
    .about("列名（供读者阅读）。", "Name of the column for readers.")
    .text(24, ({ column }, language) => column.wording?.header[language] ?? column.header),
  columnOfFile("datatype", "数据类型", "Data type")
    .about("单元格的数据类型。", "What the cells hold.")
    .text(14, ({ column }, language) => datatypeNames[column.datatype][language]),
  columnOfFile("description", "说明", "Description")
    .about("列的含义、单位与空格的含义。", "Meaning, unit, and what an empty cell says.")
    .text(
      70,
      ({ column }, language) => column.wording?.description[language] ?? column.description,
    ),
  columnOfFile("values", "取值", "Values")
    .about("封闭取值及其含义。", "The closed list of values.")
    .empty({ zh: "不限", en: "not limited" })
    .text(60, ({ column }, language) => (column.codes ? codeList(column.codes, language) : null)),
];

/** The data dictionary of some tables: one row for every column, in the order in which they stand. */
export function dictionaryTable(
  tables: readonly ExportTable[],
  language: Language,
  title: string,
): ExportTable {
  return tableOf({
    name: "dictionary",
    title,
    language,
    columns: dictionaryColumns,
    rowHead: "head",
    entries: tables.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  });
}

const field = columnsOf<DictionaryEntry>();

export const fieldColumns = [
  field("path", "字段", "Field")
    .about(
      "字段路径；[] 表示列表中的每一项。",
      "Path of the field; [] stands for each item of a list.",
    )
    .text(36, ({ path }) => path),
  field("type", "类型", "Type")
    .about("字段的类型。", "What the field holds.")
    .text(14, ({ type }, language) => dictionaryWords[language].types[type]),
  field("required", "必填", "Required")
    .about("必填或可省略。", "Whether the field must be there.")
    .text(
      10,
      ({ required }, language) => dictionaryWords[language][required ? "isRequired" : "isOptional"],
    ),
  field("only_for", "仅用于", "Only for")
    .about("有该字段的记录形式。", "Forms of the record that have the field.")
    .empty({ zh: "全部", en: "all of them" })
    .list(24, ({ when }) => when),
  field("allowed", "取值", "Values")
    .about("允许的取值。", "Values that it may take.")
    .empty({ zh: "不限", en: "not limited" })
    .list(40, ({ allowed }) => allowed),
  field("example", "示例", "Example")
    .about("文件中的一个值。", "A value as it stands in the file.")
    .empty({ zh: "说明已足够", en: "the words suffice" })
    .text(24, ({ example }) => example),
  field("description", "说明", "Description")
    .about("字段的含义与单位。", "What the field means, and its unit.")
    .text(70, ({ description }, language) => description[language]),
];

/** The name of a column for readers. Throws an Error for one that there is not. */
export function fieldHead(id: string, language: Language): string {
  return headOf(fieldColumns, id, language);
}

/** The fields of the dataset as a table, in the order of the schema. */
export function fieldsTable(entries: readonly DictionaryEntry[], language: Language): ExportTable {
  return tableOf({
    name: "fields",
    title: `${dictionaryWords[language].title} ${dictionaryWords[language].fields}`,
    language,
    columns: fieldColumns,
    entries,
    key: "path",
    rowHead: "path",
  });
}
