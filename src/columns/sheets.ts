import { changeNames } from "../audit/changeNames";
import type { Bilingual, Dataset, DatasetList } from "../dataset/Dataset";
import { languagesOf } from "../dataset/languagesOf";
import { anchorRoles } from "../dataset/schema";
import {
  areaColorCodes,
  areaIconCodes,
  attributionCodes,
  cautionKindCodes,
  comparisonBaseCodes,
  creditRoleCodes,
  datasetLanguageCodes,
  datasetStatusCodes,
  dimensionCodes,
  directionCodes,
  measureStatusCodes,
  observationStatusCodes,
  periodBasisCodes,
  periodTimingCodes,
  placeLevelCodes,
  polarityCodes,
  reasonCodes,
  relationKindCodes,
  sameScopeCodes,
  sourceKindCodes,
} from "./codes";
import { boundCodes, kindCodes } from "./shown";
import { bothLanguages, column, helper, type TemplateColumn } from "./TemplateColumn";

/** Lists with a sheet of their own; a metric stands on its figures' rows. */
export type SheetList = Exclude<DatasetList, "metrics">;

/** Where the rows of a sheet belong. */
export type SheetTarget =
  /** One row: the dataset's own texts. */
  | { readonly kind: "dataset" }
  /** One row a record of a list. */
  | { readonly kind: "list"; readonly list: SheetList }
  /** One row an item of a list inside a record, which the column `owner` names. */
  | { readonly kind: "items"; readonly list: "sources" | "measures"; readonly under: string };

/** One sheet of the template. */
export interface TemplateSheet {
  readonly key: string;
  readonly title: Bilingual;
  readonly target: SheetTarget;
  readonly columns: readonly TemplateColumn[];
}

const id = (zh: string, en: string): TemplateColumn => column("id", zh, en);

const period = (prefix: string): TemplateColumn[] => [
  column(`${prefix}.start`, "时期", "Period", { form: "date" }),
  column(`${prefix}.end`, "时期止", "Period end", { form: "date" }),
  column(`${prefix}.timing`, "时期性质", "Timing", { codes: periodTimingCodes }),
  column(`${prefix}.basis`, "时期依据", "Basis of the period", { codes: periodBasisCodes }),
  column(`${prefix}.expression`, "时间用语", "Words of time"),
];

const owner = (list: "sources" | "measures", zh: string, en: string): TemplateColumn => ({
  ...column("owner", zh, en, { to: list, isRequired: true }),
  description: {
    zh: "所属记录的名称或编号。",
    en: "Name or id of the record that the row belongs to.",
  },
});

/** The words of the report that a record rests on, one column a role. */
const anchorColumns = (prefix: string): TemplateColumn[] =>
  anchorRoles.map((role) =>
    column(
      `${prefix}${role}`,
      `依据词（${changeNames[role].zh}）`,
      `Words (${changeNames[role].en})`,
      {
        form: "texts",
      },
    ),
  );

export const figuresSheet: TemplateSheet = {
  key: "figures",
  title: { zh: "数据", en: "Figures" },
  target: { kind: "list", list: "observations" },
  columns: [
    column("name.zh", "指标名称", "Metric", { of: "metric", isRequired: true }),
    column("printed", "原文写法", "As printed", { isRequired: true }),
    column("unit", "单位", "Unit", { of: "metric", to: "units" }),
    helper(
      "area",
      { zh: "领域", en: "Area" },
      {
        zh: "所属改革领域的名称；具体领域已列入工作表时可留空。",
        en: "Name of the reform area; may stay empty where the field stands in its own sheet.",
      },
    ),
    column("field", "具体领域", "Field", { of: "metric", to: "fields" }),
    column("place", "地区", "Place", { to: "places" }),
    ...period("period"),
    column("paragraph", "段落", "Paragraph", { form: "integer" }),
    column("cell", "单元格", "Cell"),
    column("source", "来源", "Source", { to: "sources" }),
    helper(
      "publisher",
      { zh: "发布单位", en: "Publisher" },
      {
        zh: "来源的发布单位；来源已列入工作表时留空。空格同上一行。",
        en: "Who published the source; stays empty where the source stands in its own sheet. Empty: as in the row above.",
      },
    ),
    helper(
      "published",
      { zh: "发布日期", en: "Published" },
      {
        zh: "来源的发布日期；来源已列入工作表时留空。空格同上一行。",
        en: "Day of publication of the source; stays empty where the source stands in its own sheet. Empty: as in the row above.",
      },
      { form: "moment" },
    ),
    column("quantity.bound", "确定程度", "Bound", { codes: boundCodes }),
    column("quantity.value", "数值", "Value", { form: "number" }),
    column("quantity.low", "下限", "Lower end", { form: "number" }),
    column("quantity.high", "上限", "Upper end", { form: "number" }),
    column("multiplier", "单位幂次", "Unit multiplier", { form: "integer" }),
    column("decimals", "小数位数", "Decimals", { form: "integer" }),
    ...bothLanguages("statement", "表述", "Statement"),
    helper(
      "before",
      { zh: "改革前数据", en: "Before" },
      {
        zh: "本行是改革后的数据时，改革前那一行的数据编号。",
        en: "Where the row is the figure after a reform: id of the figure before it.",
      },
      { to: "observations" },
    ),
    helper(
      "same_scope",
      { zh: "前后同口径", en: "Same scope" },
      {
        zh: "前后两数的统计对象与地区是否相同；空格：不明。",
        en: "Whether before and after count the same things in the same place. Empty: unclear.",
      },
      { codes: sameScopeCodes },
    ),
    helper(
      "comparability_note",
      { zh: "可比性说明", en: "Comparability note" },
      { zh: "一句话说明能否比较。", en: "One sentence on whether the two may be compared." },
    ),
    helper(
      "whole",
      { zh: "整体数据", en: "Whole" },
      {
        zh: "本行是部分时，整体那一行的数据编号。",
        en: "Where the row is a part: id of the figure of its whole.",
      },
      { to: "observations" },
    ),
    helper(
      "share",
      { zh: "占比数据", en: "Share" },
      {
        zh: "本行是部分时，所述百分比那一行的数据编号。",
        en: "Where the row is a part: id of the figure that states its percentage.",
      },
      { to: "observations" },
    ),
    helper(
      "finding",
      { zh: "图题", en: "Finding" },
      {
        zh: "前后对比或部分与整体说明了什么，一句话。",
        en: "What the pair shows, in one line.",
      },
    ),
    helper(
      "caution",
      { zh: "使用提示", en: "Caution" },
      {
        zh: "引用此数据须知；相同的提示合为一条。",
        en: "What has to be known of the figure; equal cautions become one.",
      },
    ),
    column("measure", "所属举措", "Measure", { of: "metric", to: "measures" }),
    ...bothLanguages("definition", "指标含义", "Definition", { of: "metric" }),
    ...bothLanguages("population", "统计对象", "What is counted", { of: "metric" }),
    column("kind", "类型", "Kind", { of: "metric", codes: kindCodes }),
    column("polarity", "改善方向", "Polarity", { of: "metric", codes: polarityCodes }),
    column("additive", "可加总", "May be summed", { of: "metric", form: "yes_no" }),
    column("name.en", "指标名称（英文）", "Metric (English)", { of: "metric" }),
    column("attribution.by", "出自", "Said by", { codes: attributionCodes }),
    ...bothLanguages("attribution.who", "引述对象", "Who is quoted"),
    column("series", "序列", "Series"),
    column("status", "状态", "Status", { codes: observationStatusCodes }),
    column("direction", "方向", "Direction", { codes: directionCodes }),
    ...anchorColumns("anchors."),
    id("数据编号", "Figure ID"),
    column("id", "指标编号", "Metric ID", { of: "metric" }),
  ],
};

/** Whether a dataset has figures of tables, of which each says its cell or that it is not known. */
function hasTables(dataset: Dataset | null): boolean {
  return dataset?.observations.some(({ paragraph }) => paragraph === undefined) ?? false;
}

/**
 * The columns of the figures of a dataset, or of the empty template, which has none for the cell: what a clerk fills in
 * stands in the template itself.
 */
export function figureColumnsOf(dataset: Dataset | null): readonly TemplateColumn[] {
  const { columns } = figuresSheet;
  return hasTables(dataset) ? columns : columns.filter(({ id: of }) => of !== "cell");
}

/**
 * The sheets of a dataset's own workbook, or of the empty template: without the columns of English texts where the
 * dataset is in Chinese alone.
 */
export function templateSheetsOf(dataset: Dataset | null): readonly TemplateSheet[] {
  const isChinese = dataset !== null && !languagesOf(dataset).includes("en");
  return templateSheets.map((sheet) => {
    const columns = sheet === figuresSheet ? figureColumnsOf(dataset) : sheet.columns;
    return {
      ...sheet,
      columns: isChinese ? columns.filter(({ path }) => path[path.length - 1] !== "en") : columns,
    };
  });
}

/** The sheets of the template in their order; the first three are all that most clerks fill in. */
export const templateSheets: readonly TemplateSheet[] = [
  figuresSheet,
  {
    key: "dashboard",
    title: { zh: "看板", en: "Dashboard" },
    target: { kind: "dataset" },
    columns: [
      ...bothLanguages("title", "标题", "Title", { isRequired: true }),
      ...bothLanguages("description", "说明", "Description"),
      column("modified", "修改日期", "Modified", { form: "date" }),
      column("status", "状态", "Status", { codes: datasetStatusCodes }),
      column("language", "语言", "Language", { codes: datasetLanguageCodes }),
      ...bothLanguages("license", "使用条款", "Terms of use"),
      id("数据集编号", "Dataset ID"),
    ],
  },
  {
    key: "sources",
    title: { zh: "来源", en: "Sources" },
    target: { kind: "list", list: "sources" },
    columns: [
      ...bothLanguages("title", "标题", "Title", { isRequired: true }),
      ...bothLanguages("publisher", "发布单位", "Publisher"),
      column("published", "发布日期", "Published", { form: "moment", isRequired: true }),
      column("kind", "文献类型", "Kind of document", { codes: sourceKindCodes }),
      column("paragraphs", "段落总数", "Paragraphs", { form: "integer" }),
      ...bothLanguages("carrier", "转载网站", "Carried by"),
      ...bothLanguages("part", "系列部分", "Part of a series"),
      column("url", "网址", "Address"),
      id("来源编号", "Source ID"),
    ],
  },
  {
    key: "credits",
    title: { zh: "署名", en: "Credits" },
    target: { kind: "items", list: "sources", under: "credits" },
    columns: [
      owner("sources", "来源", "Source"),
      column("role", "职责", "Role", { codes: creditRoleCodes }),
      column("names", "姓名", "Names", { form: "texts" }),
      column("namesEn", "姓名（英文）", "Names (English)", { form: "texts" }),
    ],
  },
  {
    key: "areas",
    title: { zh: "领域", en: "Areas" },
    target: { kind: "list", list: "areas" },
    columns: [
      ...bothLanguages("name", "领域名称", "Area", { isRequired: true }),
      column("color", "颜色", "Colour", { codes: areaColorCodes }),
      column("icon", "图标", "Icon", { codes: areaIconCodes }),
      id("领域编号", "Area ID"),
    ],
  },
  {
    key: "fields",
    title: { zh: "具体领域", en: "Fields" },
    target: { kind: "list", list: "fields" },
    columns: [
      ...bothLanguages("name", "具体领域名称", "Field", { isRequired: true }),
      column("area", "所属领域", "Area", { to: "areas", isRequired: true }),
      id("具体领域编号", "Field ID"),
    ],
  },
  {
    key: "places",
    title: { zh: "地区", en: "Places" },
    target: { kind: "list", list: "places" },
    columns: [
      ...bothLanguages("name", "地名", "Place", { isRequired: true }),
      column("level", "层级", "Level", { codes: placeLevelCodes }),
      column("within", "上级地区", "Within", { to: "places" }),
      id("地区编号", "Place ID"),
    ],
  },
  {
    key: "units",
    title: { zh: "计量单位", en: "Units" },
    target: { kind: "list", list: "units" },
    columns: [
      ...bothLanguages("symbol", "单位写法", "Unit", { isRequired: true }),
      column("one", "英文单数", "English singular"),
      column("dimension", "计量类别", "Dimension", { codes: dimensionCodes }),
      column("currency", "货币代码", "Currency code"),
      id("单位编号", "Unit ID"),
    ],
  },
  {
    key: "measures",
    title: { zh: "举措", en: "Measures" },
    target: { kind: "list", list: "measures" },
    columns: [
      ...bothLanguages("name", "举措名称", "Measure", { isRequired: true }),
      ...bothLanguages("statement", "举措内容", "What it does"),
      column("fields", "具体领域", "Fields", { form: "texts", to: "fields", isRequired: true }),
      column("place", "地区", "Place", { to: "places" }),
      column("source", "来源", "Source", { to: "sources" }),
      column("paragraphs", "段落", "Paragraphs", { form: "integers" }),
      column("status", "进展", "Status", { codes: measureStatusCodes }),
      id("举措编号", "Measure ID"),
    ],
  },
  {
    key: "milestones",
    title: { zh: "举措节点", en: "Milestones" },
    target: { kind: "items", list: "measures", under: "milestones" },
    columns: [
      owner("measures", "举措", "Measure"),
      ...bothLanguages("name", "事项", "What happened"),
      ...period("period"),
    ],
  },
  {
    key: "parts",
    title: { zh: "举措组成", en: "Parts of measures" },
    target: { kind: "items", list: "measures", under: "parts" },
    columns: [
      owner("measures", "举措", "Measure"),
      column("zh", "组成部分", "Part"),
      column("en", "组成部分（英文）", "Part (English)"),
    ],
  },
  {
    key: "clauses",
    title: { zh: "举措依据", en: "Clauses of measures" },
    target: { kind: "items", list: "measures", under: "clauses" },
    columns: [
      owner("measures", "举措", "Measure"),
      column("paragraph", "段落", "Paragraph", { form: "integer" }),
      ...anchorColumns(""),
    ],
  },
  {
    key: "relations",
    title: { zh: "关系", en: "Relations" },
    target: { kind: "list", list: "relations" },
    columns: [
      column("kind", "关系类别", "Kind of relation", {
        codes: relationKindCodes,
        isRequired: true,
      }),
      ...bothLanguages("finding", "图题", "Finding"),
      column("before", "改革前", "Before", { to: "observations" }),
      column("after", "改革后", "After", { to: "observations" }),
      ...bothLanguages("words.before", "前者称法", "Words for before"),
      ...bothLanguages("words.after", "后者称法", "Words for after"),
      column("comparability.sameScope", "前后同口径", "Same scope", { codes: sameScopeCodes }),
      ...bothLanguages("comparability.note", "可比性说明", "Comparability note"),
      column("part", "部分", "Part", { to: "observations" }),
      column("whole", "整体", "Whole", { to: "observations" }),
      column("share", "占比", "Share", { to: "observations" }),
      column("level", "变化后水平", "Level", { to: "observations" }),
      column("amount", "变化量", "Amount", { to: "observations" }),
      column("percent", "变化幅度", "Percentage", { to: "observations" }),
      column("earlier", "原有水平", "Earlier level", { to: "observations" }),
      column("against.of", "对比基准", "Compared with", { codes: comparisonBaseCodes }),
      column("against.start", "对比时期", "Period compared with", { form: "date" }),
      column("against.end", "对比时期止", "End of the period compared with", { form: "date" }),
      column("target", "目标", "Target", { to: "observations" }),
      column("attained", "已实现", "Attained", { to: "observations" }),
      column("completion", "完成程度", "Degree of completion", { to: "observations" }),
      column("value", "数值", "Value", { to: "observations" }),
      column("rank", "位次", "Rank", { to: "observations" }),
      column("streak", "连续时长", "Streak", { to: "observations" }),
      ...bothLanguages("among", "排名范围", "Among"),
      column("members", "并列数据", "Members", { form: "texts", to: "observations" }),
      column("outOf", "总数", "Out of", { to: "observations" }),
      column("one", "模式中的一", "The one", { to: "observations" }),
      ...bothLanguages("plus", "模式中的 N", "The N"),
      id("关系编号", "Relation ID"),
    ],
  },
  {
    key: "cautions",
    title: { zh: "使用提示", en: "Cautions" },
    target: { kind: "list", list: "cautions" },
    columns: [
      ...bothLanguages("note", "提示内容", "Caution", { isRequired: true }),
      column("figures", "所附数据", "Figures", {
        form: "texts",
        to: "observations",
        isRequired: true,
      }),
      column("kind", "提示类别", "Kind of caution", { codes: cautionKindCodes }),
      id("提示编号", "Caution ID"),
    ],
  },
  {
    key: "headlines",
    title: { zh: "首屏数据", en: "Headlines" },
    target: { kind: "list", list: "headlines" },
    columns: [
      column("figure", "数据编号", "Figure", { to: "observations", isRequired: true }),
      ...bothLanguages("label", "首屏名称", "Label"),
    ],
  },
  {
    key: "non_figures",
    title: { zh: "非数据数字", en: "Numerals that are no figures" },
    target: { kind: "list", list: "nonFigures" },
    columns: [
      column("token", "数字", "Numeral", { isRequired: true }),
      column("reason", "原因", "Reason", { codes: reasonCodes }),
      column("paragraph", "段落", "Paragraph", { form: "integer" }),
      column("occurrences", "次数", "Occurrences", { form: "integer" }),
      column("source", "来源", "Source", { to: "sources" }),
      id("编号", "ID"),
    ],
  },
  {
    key: "excused_words",
    title: { zh: "用词说明", en: "Excused words" },
    target: { kind: "list", list: "excusedWords" },
    columns: [
      column("word", "用词", "Word", { isRequired: true }),
      column("record", "所在记录", "Record", { isRequired: true }),
      ...bothLanguages("reason", "理由", "Reason", { isRequired: true }),
    ],
  },
];
