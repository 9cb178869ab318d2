import { beginningOf } from "../analysis/beginningOf";
import type { Bilingual, Language, Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatPeriod, isoPeriod } from "../wording/formatPeriod";
import { measureStatusCodes } from "./codeLists";
import { tableOf, type CodeForm, type ColumnDefinition } from "./columnDefinition";
import type { ExportTable } from "./ExportTable";

interface MeasureEntry {
  readonly measure: Measure;
  readonly lookup: DatasetLookup;
}

const title: Bilingual = { zh: "改革举措", en: "Reform measures" };
const LIST_SEPARATOR: Bilingual = { zh: "\uFF1B", en: "; " };

function list(items: readonly string[], language: Language): string | null {
  return items.length === 0 ? null : items.join(LIST_SEPARATOR[language]);
}

/** The columns of the measures' table; names in the reader's language. */
const measureColumns: readonly ColumnDefinition<MeasureEntry>[] = [
  {
    id: "measure_id",
    header: { zh: "举措编号", en: "Measure ID" },
    description: { zh: "改革举措标识，唯一。", en: "Identifier of the reform measure, unique." },
    datatype: "text",
    required: true,
    width: 24,
    cell: ({ measure }) => measure.id,
  },
  {
    id: "measure",
    header: { zh: "举措", en: "Measure" },
    description: { zh: "改革举措名称。", en: "Name of the reform measure." },
    datatype: "text",
    required: true,
    width: 32,
    cell: ({ measure }, language) => measure.name[language],
  },
  {
    id: "area",
    header: { zh: "领域", en: "Area" },
    description: { zh: "主要领域所属的改革领域。", en: "Reform area of the measure's main field." },
    datatype: "text",
    required: true,
    width: 14,
    cell: ({ measure, lookup }, language) => lookup.areaOfMeasure(measure).name[language],
  },
  {
    id: "fields",
    header: { zh: "具体领域", en: "Fields" },
    description: {
      zh: "所属具体领域，首个为主要领域。",
      en: "Fields of the measure, the main one first.",
    },
    datatype: "text",
    required: true,
    width: 24,
    cell: ({ measure, lookup }, language) =>
      list(
        measure.fields.map((id) => lookup.field(id).name[language]),
        language,
      ),
  },
  {
    id: "place",
    header: { zh: "地区", en: "Place" },
    description: { zh: "适用地区。", en: "Place where the measure applies." },
    datatype: "text",
    required: true,
    width: 16,
    cell: ({ measure, lookup }, language) => lookup.place(measure.place).name[language],
  },
  {
    id: "status",
    header: { zh: "进展", en: "Status" },
    description: {
      zh: "报道所述的进展状态。",
      en: "Where the measure stands, as the report tells it.",
    },
    datatype: "text",
    required: true,
    width: 12,
    codes: measureStatusCodes,
    cell: ({ measure }) => measure.status,
  },
  {
    id: "since",
    header: { zh: "最早日期（ISO 8601）", en: "Since (ISO 8601)" },
    description: {
      zh: "最早有日期的事项；仅为统计时点的不算。空格：原文未注明何时开始。",
      en: "Period of the first dated event; a day on which something was counted is none. Empty: the report does not say since when.",
    },
    datatype: "text",
    width: 14,
    cell: ({ measure }) => {
      const beginning = beginningOf(measure);
      return beginning === null ? null : isoPeriod(beginning);
    },
  },
  {
    id: "milestones",
    header: { zh: "节点", en: "Milestones" },
    description: {
      zh: "有日期的节点，由早到晚。空格：原文未注明日期。",
      en: "Dated steps, oldest first. Empty: the report gives no date.",
    },
    datatype: "text",
    width: 48,
    cell: ({ measure }, language) =>
      list(
        measure.milestones.map(
          ({ period, name }) => `${formatPeriod(period, language)} ${name[language]}`,
        ),
        language,
      ),
  },
  {
    id: "statement",
    header: { zh: "举措内容", en: "What it does" },
    description: {
      zh: "举措内容，自行表述。",
      en: "What the measure does, in the project's own words.",
    },
    datatype: "text",
    required: true,
    width: 60,
    cell: ({ measure }, language) => measure.statement[language],
  },
  {
    id: "parts",
    header: { zh: "组成", en: "Parts" },
    description: {
      zh: "举措的组成部分。空格：原文未列。",
      en: "Parts of the measure. Empty: the report names none.",
    },
    datatype: "text",
    width: 40,
    cell: ({ measure }, language) =>
      list(
        measure.parts.map((part) => part[language]),
        language,
      ),
  },
  {
    id: "figure_count",
    header: { zh: "数据项数", en: "Figures" },
    description: {
      zh: "报道为该举措给出的数据项数;0 表示尚无数据。",
      en: "How many figures the report gives for the measure; 0 where it gives none.",
    },
    datatype: "integer",
    required: true,
    minimum: 0,
    width: 10,
    cell: ({ measure, lookup }) => lookup.rowsOfMeasure(measure.id).length,
  },
  {
    id: "figures",
    header: { zh: "数据", en: "Figures, as printed" },
    description: {
      zh: "指标与原文写法。空格：尚无数据。",
      en: "Metrics with their tokens as printed. Empty: the report gives no figure.",
    },
    datatype: "text",
    width: 60,
    cell: ({ measure, lookup }, language) =>
      list(
        lookup
          .figuresOfMeasure(measure.id)
          .map(({ metric, observation }) => `${metric.name[language]} ${observation.printed}`),
        language,
      ),
  },
  {
    id: "paragraphs",
    header: { zh: "段落", en: "Paragraphs" },
    description: {
      zh: "记述该举措的原文段落。",
      en: "Paragraphs of the report that describe the measure.",
    },
    datatype: "text",
    required: true,
    width: 12,
    cell: ({ measure }, language) => list(measure.paragraphs.map(String), language),
  },
  {
    id: "source",
    header: { zh: "来源", en: "Source" },
    description: { zh: "来源标题与日期。", en: "Title and date of the source." },
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ measure, lookup }, language) => {
      const source = lookup.source(measure.source);
      const day = source.published.slice(0, 10);
      return language === "zh"
        ? `《${source.title.zh}》\uFF0C${day}`
        : `${source.title.en}, ${day}`;
    },
  },
];

/**
 * The table of reform measures in the reader's language: those given, in their order, or all of them
 * in the order of the dataset. Throws an Error for an id that the dataset does not have.
 */
export function measuresTable(
  lookup: DatasetLookup,
  language: Language,
  {
    measures = "all",
    codeForm = "words",
  }: { measures?: readonly string[] | "all"; codeForm?: CodeForm } = {},
): ExportTable {
  return tableOf({
    name: "measures",
    title: title[language],
    language,
    codeForm,
    definitions: measureColumns,
    entries: (measures === "all"
      ? lookup.dataset.measures
      : measures.map((id) => measureNamed(id, lookup))
    ).map((measure) => ({ measure, lookup })),
    key: "measure_id",
  });
}

function measureNamed(id: string, lookup: DatasetLookup): Measure {
  const measure = lookup.measure(id);
  if (measure) return measure;
  throw new Error(`There is no measure "${id}" to export`);
}
