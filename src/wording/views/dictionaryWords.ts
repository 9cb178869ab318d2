import type { DatasetList, Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

const recordNames: Readonly<Record<"dataset" | DatasetList, string>> = {
  dataset: "数据集",
  sources: "来源",
  areas: "改革领域",
  fields: "具体领域",
  places: "地区",
  units: "计量单位",
  measures: "改革举措",
  metrics: "指标",
  observations: "数据",
  relations: "数据间关系",
  cautions: "使用提示",
  headlines: "关键数据",
  nonFigures: "不作数据的数字",
  excusedWords: "已说明原因的用词",
};

const zh = {
  title: "数据字典",
  lede: "数据集的每个字段：含义、类型、取值与示例。由结构定义自动生成，与校验规则一致。",
  contents: "本页内容",
  fields: "数据集字段",
  fieldsSummary: (fields: number, records: number) => `${records} 类记录，${fields} 个字段`,
  fieldsLede: "路径中的 [] 表示列表中的每一项。双语字段含中文 zh 与英文 en。",
  columns: "导出文件的列",
  columnsLede: "CSV 与 XLSX 文件各列的含义。",
  saveCsv: "导出 CSV",
  recordsHeld: (count: number) => `本数据集 ${count} 条`,
  records: recordNames,
  types: {
    text: "文字",
    bilingual: "双语文字",
    number: "数值",
    integer: "整数",
    boolean: "是或否",
    object: "记录",
    list: "列表",
  },
  isRequired: "必填",
  isOptional: "可省略",
  onlyWhen: (forms: string) => `仅用于 ${forms}`,
  tables: { figures: "数据表", measures: "举措表", checks: "核验表", coverage: "逐段入账表" },
};

const en: typeof zh = {
  title: "Data dictionary",
  lede: "Every field of the dataset: its meaning, type, values and an example. Generated from the schema that the data is checked against.",
  contents: "On this page",
  fields: "Fields of the dataset",
  fieldsSummary: (fields, records) =>
    `${countOf(records, "kind of record", "kinds of record")}, ${countOf(fields, "field", "fields")}`,
  fieldsLede:
    "In a path, [] stands for each item of a list. A bilingual field holds Chinese as zh and English as en.",
  columns: "Columns of exported files",
  columnsLede: "What each column of the CSV and XLSX files holds.",
  saveCsv: "Export CSV",
  recordsHeld: (count) => `${countOf(count, "record", "records")} in this dataset`,
  records: {
    dataset: "Dataset",
    sources: "Sources",
    areas: "Reform areas",
    fields: "Fields",
    places: "Places",
    units: "Units",
    measures: "Reform measures",
    metrics: "Metrics",
    observations: "Figures",
    relations: "Relations between figures",
    cautions: "Cautions",
    headlines: "Headline figures",
    nonFigures: "Numerals that are no figures",
    excusedWords: "Words with a reason given",
  },
  types: {
    text: "text",
    bilingual: "bilingual text",
    number: "number",
    integer: "whole number",
    boolean: "yes or no",
    object: "record",
    list: "list",
  },
  isRequired: "required",
  isOptional: "optional",
  onlyWhen: (forms) => `only for ${forms}`,
  tables: {
    figures: "Figures",
    measures: "Measures",
    checks: "Checks",
    coverage: "Coverage by paragraph",
  },
};

export const dictionaryWords: Readonly<Record<Language, typeof zh>> = { zh, en };
