import { endsOf, type Quantity } from "../../dataset/quantity";
import { isoPeriod } from "../../wording/formatPeriod";
import { boundCodes, periodBasisCodes } from "../codeLists";
import { described, noMeasure, notStated, type FigureColumn } from "./FigureEntry";

function pointOf(quantity: Quantity): number | null {
  return quantity.bound === "range" ? null : quantity.value;
}

/** Ends that stand in their own columns; those of an exact number would only repeat the value. */
function endOf(quantity: Quantity, end: "low" | "high"): number | null {
  return quantity.bound === "exact" ? null : endsOf(quantity)[end];
}

/**
 * The columns of the published file whose names and order others rely on. Numbers are in base units;
 * nothing in them is derived: every value is one that the report states.
 */
export const agreedColumns: readonly FigureColumn[] = [
  {
    id: "figure_id",
    header: { zh: "数据编号", en: "Figure ID" },
    description: described(
      "数据标识，唯一，一行一个数据。",
      "Identifier of the figure, unique; one row a figure.",
    ),
    datatype: "text",
    required: true,
    width: 24,
    propertyUrl: "http://purl.org/dc/terms/identifier",
    cell: ({ figure }) => figure.observation.id,
  },
  {
    id: "metric_id",
    header: { zh: "指标编号", en: "Metric ID" },
    description: described(
      "指标标识；同一指标可有多个数据。",
      "Identifier of the metric; a metric may have several figures.",
    ),
    datatype: "text",
    required: true,
    width: 24,
    cell: ({ figure }) => figure.metric.id,
  },
  {
    id: "metric_zh",
    header: { zh: "指标", en: "Metric (Chinese)" },
    description: described("指标的中文名称。", "Chinese name of the metric."),
    datatype: "text",
    required: true,
    width: 32,
    cell: ({ figure }) => figure.metric.name.zh,
  },
  {
    id: "metric_en",
    header: { zh: "指标（英文）", en: "Metric" },
    description: described("指标的英文名称。", "English name of the metric."),
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ figure }) => figure.metric.name.en,
  },
  {
    id: "area",
    header: { zh: "领域", en: "Area" },
    description: described(
      "改革领域名称。",
      "Name of the reform area, in Chinese in the published file.",
    ),
    datatype: "text",
    required: true,
    width: 14,
    cell: ({ figure }, language) => figure.area.name[language],
  },
  {
    id: "field",
    header: { zh: "具体领域", en: "Field" },
    description: described(
      "具体领域名称。",
      "Name of the field within the area, in Chinese in the published file.",
    ),
    datatype: "text",
    required: true,
    width: 20,
    cell: ({ figure }, language) => figure.field.name[language],
  },
  {
    id: "measure",
    header: { zh: "举措", en: "Measure" },
    description: described(
      "所属改革举措名称。",
      "Name of the reform measure that the figure tells of, in Chinese in the published file.",
      noMeasure,
    ),
    datatype: "text",
    width: 28,
    cell: ({ figure }, language) => figure.measure?.name[language] ?? null,
  },
  {
    id: "place",
    header: { zh: "地区", en: "Place" },
    description: described(
      "数据所涉地区名称。",
      "Name of the place that the figure holds for, in Chinese in the published file.",
    ),
    datatype: "text",
    required: true,
    width: 16,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/dimension#refArea",
    cell: ({ figure }, language) => figure.place.name[language],
  },
  {
    id: "period",
    header: { zh: "时期（ISO 8601）", en: "Period (ISO 8601)" },
    description: described(
      "数据所属时期：年、月、日或“起/止”。",
      "Period of the figure: year, month, day, or start/end.",
      notStated,
    ),
    datatype: "text",
    width: 14,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/dimension#timePeriod",
    cell: ({ figure }) => isoPeriod(figure.observation.period),
  },
  {
    id: "period_basis",
    header: { zh: "时期依据", en: "Basis of the period" },
    description: described(
      "时期由原文写明、按发布日期推定，或未注明。",
      "Whether the report states the period, it was resolved by the date of publication, or it is not stated.",
    ),
    datatype: "text",
    required: true,
    width: 20,
    codes: periodBasisCodes,
    cell: ({ figure }) => figure.observation.period.basis,
  },
  {
    id: "bound",
    header: { zh: "确定程度", en: "Bound" },
    description: described(
      "数值是准确、至少（多）、至多（不足）、约（上十），还是区间（一到两）。",
      "How firmly the number is fixed: exact, at least, at most, about, or a range.",
    ),
    datatype: "text",
    required: true,
    width: 10,
    codes: boundCodes,
    cell: ({ figure }) => figure.observation.quantity.bound,
  },
  {
    id: "value",
    header: { zh: "数值（基本单位）", en: "Value (base units)" },
    description: described(
      "以基本单位计的数值：元、人、百分数记作 99.88；须与“确定程度”一并引用。",
      "The number in base units: yuan, persons, percent as 99.88; to be quoted with its bound.",
      { zh: "区间没有单一数值", en: "a range has no single value" },
    ),
    datatype: "decimal",
    width: 18,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/measure#obsValue",
    cell: ({ figure }) => pointOf(figure.observation.quantity),
  },
  {
    id: "value_low",
    header: { zh: "下限（基本单位）", en: "Lower end (base units)" },
    description: described(
      "区间或“至少”的下限，以基本单位计。",
      "Lower end of a range or of an at-least figure, in base units.",
      {
        zh: "准确值（与数值相同），或下端未定",
        en: "an exact figure, whose end is its value, or an open lower end",
      },
    ),
    datatype: "decimal",
    width: 18,
    cell: ({ figure }) => endOf(figure.observation.quantity, "low"),
  },
  {
    id: "value_high",
    header: { zh: "上限（基本单位）", en: "Upper end (base units)" },
    description: described(
      "区间或“至多”的上限，以基本单位计。",
      "Upper end of a range or of an at-most figure, in base units.",
      {
        zh: "准确值（与数值相同），或上端未定",
        en: "an exact figure, whose end is its value, or an open upper end",
      },
    ),
    datatype: "decimal",
    width: 18,
    cell: ({ figure }) => endOf(figure.observation.quantity, "high"),
  },
  {
    id: "unit",
    header: { zh: "单位", en: "Unit" },
    description: described(
      "数值的基本单位。",
      "Base unit of the numbers, in Chinese in the published file.",
    ),
    datatype: "text",
    required: true,
    width: 8,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure",
    cell: ({ figure }, language) => figure.unit.symbol[language],
  },
  {
    id: "printed",
    header: { zh: "原文写法", en: "As printed" },
    description: described(
      "报道印出的数字短语，含单位，一字不改。",
      "The token exactly as the report prints it, with its unit.",
    ),
    datatype: "text",
    required: true,
    width: 14,
    cell: ({ figure }) => figure.observation.printed,
  },
  {
    id: "paragraph",
    header: { zh: "段落", en: "Paragraph" },
    description: described(
      "原文段落序号，自署名后首段起从 1 计数，小标题与图注不计。",
      "Number of the report's paragraph, from 1 after the by-line; headings and captions are not counted.",
    ),
    datatype: "integer",
    required: false,
    minimum: 1,
    width: 8,
    cell: ({ figure }) => figure.observation.paragraph ?? null,
  },
];
