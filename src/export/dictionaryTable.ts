import type { Bilingual, Language } from "../dataset/Dataset";
import { tableOf, type ColumnDefinition } from "./columnDefinition";
import type { Code, Datatype, ExportColumn, ExportTable } from "./ExportTable";

interface DictionaryEntry {
  readonly table: ExportTable;
  readonly column: ExportColumn;
}

const datatypeNames: Readonly<Record<Datatype, Bilingual>> = {
  text: { zh: "文字", en: "text" },
  integer: { zh: "整数", en: "whole number" },
  decimal: { zh: "数值", en: "number" },
  percent: { zh: "百分数", en: "percentage" },
  date: { zh: "日期", en: "date" },
};

const LIST_SEPARATOR: Bilingual = { zh: "\uFF1B", en: "; " };

/** Every code with its meaning, or the bare words where a code is its own name. */
function codeList(codes: readonly Code[], language: Language): string {
  return codes
    .map(({ code, name }) => (code === name[language] ? code : `${code} ${name[language]}`))
    .join(LIST_SEPARATOR[language]);
}

const dictionaryColumns: readonly ColumnDefinition<DictionaryEntry>[] = [
  {
    id: "table",
    header: { zh: "表", en: "Table" },
    description: { zh: "列所在的表。", en: "Table that the column stands in." },
    datatype: "text",
    required: true,
    width: 14,
    cell: ({ table }) => table.name,
  },
  {
    id: "column",
    header: { zh: "列", en: "Column" },
    description: { zh: "列名（供程序使用）。", en: "Name of the column for machines." },
    datatype: "text",
    required: true,
    width: 22,
    cell: ({ column }) => column.id,
  },
  {
    id: "name",
    header: { zh: "名称", en: "Name" },
    description: { zh: "列名（供读者阅读）。", en: "Name of the column for readers." },
    datatype: "text",
    required: true,
    width: 24,
    cell: ({ column }, language) => column.wording?.header[language] ?? column.header,
  },
  {
    id: "datatype",
    header: { zh: "数据类型", en: "Data type" },
    description: { zh: "单元格的数据类型。", en: "What the cells hold." },
    datatype: "text",
    required: true,
    width: 14,
    cell: ({ column }, language) => datatypeNames[column.datatype][language],
  },
  {
    id: "description",
    header: { zh: "说明", en: "Description" },
    description: {
      zh: "列的含义、单位与空格的含义。",
      en: "Meaning, unit, and what an empty cell says.",
    },
    datatype: "text",
    required: true,
    width: 70,
    cell: ({ column }, language) => column.wording?.description[language] ?? column.description,
  },
  {
    id: "values",
    header: { zh: "取值", en: "Values" },
    description: {
      zh: "封闭取值及其含义。空格：不限。",
      en: "The closed list of values. Empty: not limited.",
    },
    datatype: "text",
    width: 60,
    cell: ({ column }, language) => (column.codes ? codeList(column.codes, language) : null),
  },
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
    codeForm: "words",
    definitions: dictionaryColumns,
    entries: tables.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  });
}
