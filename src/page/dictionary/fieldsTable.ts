import type { DictionaryEntry } from "../../dataset/dictionary";
import type { Bilingual, Language } from "../../dataset/Dataset";
import { type ColumnDefinition, tableOf } from "../../export/columnDefinition";
import type { ExportTable } from "../../export/ExportTable";
import { dictionaryWords } from "../../wording/views/dictionaryWords";

const LIST_SEPARATOR: Bilingual = { zh: "；", en: "; " };

function list(items: readonly string[], language: Language): string | null {
  return items.length === 0 ? null : items.join(LIST_SEPARATOR[language]);
}

const fieldColumns: readonly ColumnDefinition<DictionaryEntry>[] = [
  {
    id: "path",
    header: { zh: "字段", en: "Field" },
    description: {
      zh: "字段路径；[] 表示列表中的每一项。",
      en: "Path of the field; [] stands for each item of a list.",
    },
    datatype: "text",
    required: true,
    width: 36,
    cell: ({ path }) => path,
  },
  {
    id: "type",
    header: { zh: "类型", en: "Type" },
    description: { zh: "字段的类型。", en: "What the field holds." },
    datatype: "text",
    required: true,
    width: 14,
    cell: ({ type }, language) => dictionaryWords[language].types[type],
  },
  {
    id: "required",
    header: { zh: "必填", en: "Required" },
    description: { zh: "必填或可省略。", en: "Whether the field must be there." },
    datatype: "text",
    required: true,
    width: 10,
    cell: ({ required }, language) =>
      dictionaryWords[language][required ? "isRequired" : "isOptional"],
  },
  {
    id: "only_for",
    header: { zh: "仅用于", en: "Only for" },
    description: {
      zh: "有该字段的记录形式。空格：全部。",
      en: "Forms of the record that have the field. Empty: all of them.",
    },
    datatype: "text",
    width: 24,
    cell: ({ when }, language) => list(when, language),
  },
  {
    id: "allowed",
    header: { zh: "取值", en: "Values" },
    description: {
      zh: "允许的取值。空格：不限。",
      en: "Values that it may take. Empty: not limited.",
    },
    datatype: "text",
    width: 40,
    cell: ({ allowed }, language) => list(allowed, language),
  },
  {
    id: "example",
    header: { zh: "示例", en: "Example" },
    description: {
      zh: "文件中的一个值。空格：说明已足够。",
      en: "A value as it stands in the file. Empty: the words suffice.",
    },
    datatype: "text",
    width: 24,
    cell: ({ example }) => example,
  },
  {
    id: "description",
    header: { zh: "说明", en: "Description" },
    description: { zh: "字段的含义与单位。", en: "What the field means, and its unit." },
    datatype: "text",
    width: 70,
    cell: ({ description }, language) => description[language] || null,
  },
];

/** The fields of the dataset as a table, in the order of the schema. */
export function fieldsTable(entries: readonly DictionaryEntry[], language: Language): ExportTable {
  return tableOf({
    name: "fields",
    title: `${dictionaryWords[language].title} ${dictionaryWords[language].fields}`,
    language,
    codeForm: "words",
    definitions: fieldColumns,
    entries,
    key: "path",
  });
}
