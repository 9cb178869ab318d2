import type { Comparability } from "../analysis/judgeComparability";
import type { Bilingual, Language, Source } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { endsOf, type Quantity } from "../dataset/quantity";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod, isoPeriod } from "../wording/formatPeriod";
import {
  attributionCodes,
  boundCodes,
  comparabilityCodes,
  kindCodes,
  observationStatusCodes,
  periodBasisCodes,
  periodTimingCodes,
  polarityCodes,
} from "./codeLists";
import type { ColumnDefinition } from "./columnDefinition";
import { joinSentences } from "./joinSentences";

/** What a row of the figures' table is made from. */
export interface FigureEntry {
  readonly figure: Figure;
  readonly lookup: DatasetLookup;
  /** What may be said of the before-and-after pairs that the figure belongs to; empty when it is in none. */
  readonly comparability: readonly Comparability[];
}

type FigureColumn = ColumnDefinition<FigureEntry>;

const notApplicable: Bilingual = { zh: "", en: "" };

/** Description with the meaning of an empty cell behind it. */
function described(zh: string, en: string, empty: Bilingual = notApplicable): Bilingual {
  return {
    zh: empty.zh === "" ? zh : `${zh}空格:${empty.zh}。`,
    en: empty.en === "" ? en : `${en} Empty: ${empty.en}.`,
  };
}

function pointOf(quantity: Quantity): number | null {
  return quantity.bound === "range" ? null : quantity.value;
}

/** Ends that stand in their own columns; those of an exact number would only repeat the value. */
function endOf(quantity: Quantity, end: "low" | "high"): number | null {
  return quantity.bound === "exact" ? null : endsOf(quantity)[end];
}

function sourceLine(source: Source, language: Language): string {
  const day = source.published.slice(0, 10);
  return language === "zh"
    ? `《${source.title.zh}》,${source.publisher.zh},${day}`
    : `${source.title.en}. ${source.publisher.en}, ${day}`;
}

/** The gravest verdict, since a figure may stand in several pairs. */
function gravest(verdicts: readonly Comparability[]): string | null {
  const order = ["not_comparable", "with_caution", "comparable"] as const;
  return (
    order.find((verdict) => verdicts.some((candidate) => candidate.verdict === verdict)) ?? null
  );
}

function comparabilityNotes({ comparability }: FigureEntry): Bilingual[] {
  return comparability.flatMap(({ reasons }) => reasons);
}

function attributedTo({ figure: { observation } }: FigureEntry): Bilingual | null {
  return observation.attribution.by === "report" ? null : observation.attribution.who;
}

const notStated: Bilingual = { zh: "原文未注明", en: "the report does not say" };
const noMeasure: Bilingual = { zh: "不属于任何举措", en: "belongs to no measure" };
const noPair: Bilingual = { zh: "不属于任何前后对比", en: "belongs to no before-and-after pair" };
const none: Bilingual = { zh: "无", en: "none" };

/**
 * The columns of the published file whose names and order others rely on. Numbers are in base units;
 * nothing in them is derived: every value is one that the report states.
 */
const publishedColumns: readonly FigureColumn[] = [
  {
    id: "figure_id",
    header: { zh: "数据编号", en: "Figure ID" },
    description: described(
      "数据标识,唯一,一行一个数据。",
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
      "指标标识;同一指标可有多个数据。",
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
    header: { zh: "指标(英文)", en: "Metric" },
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
    header: { zh: "时期(ISO 8601)", en: "Period (ISO 8601)" },
    description: described(
      "数据所属时期:年、月、日或“起/止”。",
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
      "时期由原文写明、按发布日期推定,或未注明。",
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
      "数值是准确、至少(多)、至多(不足)、约(上十),还是区间(一到两)。",
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
    header: { zh: "数值(基本单位)", en: "Value (base units)" },
    description: described(
      "以基本单位计的数值:元、人、百分数记作 99.88;须与“确定程度”一并引用。",
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
    header: { zh: "下限(基本单位)", en: "Lower end (base units)" },
    description: described(
      "区间或“至少”的下限,以基本单位计。",
      "Lower end of a range or of an at-least figure, in base units.",
      {
        zh: "准确值(与数值相同),或下端未定",
        en: "an exact figure, whose end is its value, or an open lower end",
      },
    ),
    datatype: "decimal",
    width: 18,
    cell: ({ figure }) => endOf(figure.observation.quantity, "low"),
  },
  {
    id: "value_high",
    header: { zh: "上限(基本单位)", en: "Upper end (base units)" },
    description: described(
      "区间或“至多”的上限,以基本单位计。",
      "Upper end of a range or of an at-most figure, in base units.",
      {
        zh: "准确值(与数值相同),或上端未定",
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
      "报道印出的数字短语,含单位,一字不改。",
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
      "原文段落序号,自署名后首段起从 1 计数,小标题与图注不计。",
      "Number of the report's paragraph, from 1 after the by-line; headings and captions are not counted.",
    ),
    datatype: "integer",
    required: true,
    minimum: 1,
    width: 8,
    cell: ({ figure }) => figure.observation.paragraph,
  },
];

/** What the published file says beyond that. */
const furtherColumns: readonly FigureColumn[] = [
  {
    id: "decimals",
    header: { zh: "小数位数", en: "Decimals" },
    description: described(
      "印出的小数位数(SDMX DECIMALS)。",
      "Decimal places as printed (SDMX DECIMALS).",
    ),
    datatype: "integer",
    required: true,
    minimum: 0,
    width: 10,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/attribute#decimals",
    cell: ({ figure }) => figure.observation.decimals,
  },
  {
    id: "unit_multiplier",
    header: { zh: "单位幂次", en: "Unit multiplier" },
    description: described(
      "印出单位的十的幂次(SDMX UNIT_MULT):万为 4,亿为 8。",
      "Power of ten of the printed unit (SDMX UNIT_MULT): 4 for 万, 8 for 亿.",
    ),
    datatype: "integer",
    required: true,
    minimum: 0,
    width: 10,
    propertyUrl: "http://purl.org/linked-data/sdmx/2009/attribute#unitMult",
    cell: ({ figure }) => figure.observation.multiplier,
  },
  {
    id: "unit_en",
    header: { zh: "单位(英文)", en: "Unit (English)" },
    description: described("单位的英文写法。", "The unit in English."),
    datatype: "text",
    required: true,
    width: 14,
    cell: ({ figure }) => figure.unit.symbol.en,
  },
  {
    id: "kind",
    header: { zh: "类型", en: "Kind" },
    description: described(
      "存量、流量、比率、计数、位次或时长;类型不同的数值不共用坐标轴。",
      "Stock, flow, rate, count, rank or duration; these never share an axis.",
    ),
    datatype: "text",
    required: true,
    width: 10,
    codes: kindCodes,
    cell: ({ figure }) => figure.metric.kind,
  },
  {
    id: "polarity",
    header: { zh: "方向", en: "Polarity" },
    description: described("何种方向为改善。", "Which direction is an improvement."),
    datatype: "text",
    required: true,
    width: 14,
    codes: polarityCodes,
    cell: ({ figure }) => figure.metric.polarity,
  },
  {
    id: "definition_zh",
    header: { zh: "口径", en: "Definition (Chinese)" },
    description: described("指标含义与口径(中文)。", "What exactly is measured, in Chinese."),
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ figure }) => figure.metric.definition.zh,
  },
  {
    id: "definition_en",
    header: { zh: "口径(英文)", en: "Definition" },
    description: described("指标含义与口径(英文)。", "What exactly is measured, in English."),
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ figure }) => figure.metric.definition.en,
  },
  {
    id: "population_zh",
    header: { zh: "统计对象", en: "Population (Chinese)" },
    description: described(
      "统计对象与范围(中文);对象不同的数值不相加。",
      "What is counted, and among what, in Chinese.",
    ),
    datatype: "text",
    required: true,
    width: 30,
    cell: ({ figure }) => figure.metric.population.zh,
  },
  {
    id: "population_en",
    header: { zh: "统计对象(英文)", en: "Population" },
    description: described(
      "统计对象与范围(英文)。",
      "What is counted, and among what; numbers of different populations are never added.",
    ),
    datatype: "text",
    required: true,
    width: 30,
    cell: ({ figure }) => figure.metric.population.en,
  },
  {
    id: "period_timing",
    header: { zh: "时点或时段", en: "Timing" },
    description: described(
      "数值覆盖整个时期,还是截至时期末。",
      "Whether the number covers the whole period or holds at its end.",
      notStated,
    ),
    datatype: "text",
    width: 14,
    codes: periodTimingCodes,
    cell: ({ figure: { observation } }) =>
      observation.period.basis === "not_stated" ? null : observation.period.timing,
  },
  {
    id: "period_expression",
    header: { zh: "时间用语", en: "Time as printed" },
    description: described(
      "原文的时间用语。",
      "The expression of time as the report prints it.",
      none,
    ),
    datatype: "text",
    width: 16,
    cell: ({ figure }) => figure.observation.period.expression ?? null,
  },
  {
    id: "attribution",
    header: { zh: "出自", en: "Said by" },
    description: described(
      "数值出自报道本身、报道引述的人,还是报道引用的统计。",
      "Whether the report itself, a person it quotes, or a statistic it cites gives the number.",
    ),
    datatype: "text",
    required: true,
    width: 16,
    codes: attributionCodes,
    cell: ({ figure }) => figure.observation.attribution.by,
  },
  {
    id: "attribution_who_zh",
    header: { zh: "被引述者", en: "Who is quoted (Chinese)" },
    description: described(
      "被引述者或被引统计的名称(中文)。",
      "Who is quoted or cited, in Chinese.",
      {
        zh: "出自报道本身",
        en: "the report itself",
      },
    ),
    datatype: "text",
    width: 20,
    cell: (entry) => attributedTo(entry)?.zh ?? null,
  },
  {
    id: "attribution_who_en",
    header: { zh: "被引述者(英文)", en: "Who is quoted" },
    description: described(
      "被引述者或被引统计的名称(英文)。",
      "Who is quoted or cited, in English.",
      {
        zh: "出自报道本身",
        en: "the report itself",
      },
    ),
    datatype: "text",
    width: 20,
    cell: (entry) => attributedTo(entry)?.en ?? null,
  },
  {
    id: "status",
    header: { zh: "观测状态", en: "Status" },
    description: described(
      "观测状态(SDMX OBS_STATUS)。",
      "Status of the observation (SDMX OBS_STATUS in words).",
    ),
    datatype: "text",
    required: true,
    width: 10,
    codes: observationStatusCodes,
    cell: ({ figure }) => figure.observation.status ?? "normal",
  },
  {
    id: "comparability",
    header: { zh: "前后可比性", en: "Comparability" },
    description: described(
      "与前后对比中另一数据能否比较;属于多个对比时取最审慎的判断。",
      "Whether the figure may be held against the other one of its before-and-after pair; the gravest verdict where there are several.",
      noPair,
    ),
    datatype: "text",
    width: 14,
    codes: comparabilityCodes,
    cell: ({ comparability }) => gravest(comparability),
  },
  {
    id: "comparability_zh",
    header: { zh: "可比性说明", en: "Comparability note (Chinese)" },
    description: described("能否比较的理由(中文)。", "Why, in Chinese.", none),
    datatype: "text",
    width: 40,
    cell: (entry) => joinSentences(comparabilityNotes(entry), "zh"),
  },
  {
    id: "comparability_en",
    header: { zh: "可比性说明(英文)", en: "Comparability note" },
    description: described("能否比较的理由(英文)。", "Why, in English.", none),
    datatype: "text",
    width: 40,
    cell: (entry) => joinSentences(comparabilityNotes(entry), "en"),
  },
  {
    id: "cautions_zh",
    header: { zh: "使用提示", en: "Cautions (Chinese)" },
    description: described(
      "使用该数据须注意的事项(中文)。",
      "What to mind when using the figure, in Chinese.",
      none,
    ),
    datatype: "text",
    width: 48,
    cell: ({ figure, lookup }) => joinSentences(cautionNotes(figure, lookup), "zh"),
  },
  {
    id: "cautions_en",
    header: { zh: "使用提示(英文)", en: "Cautions" },
    description: described(
      "使用该数据须注意的事项(英文)。",
      "What to mind when using the figure, in English.",
      none,
    ),
    datatype: "text",
    width: 48,
    cell: ({ figure, lookup }) => joinSentences(cautionNotes(figure, lookup), "en"),
  },
  {
    id: "statement_zh",
    header: { zh: "一句话表述", en: "Statement (Chinese)" },
    description: described(
      "可直接用于简报的一句话(中文),自行表述。",
      "The figure in one sentence of the project's own, in Chinese.",
    ),
    datatype: "text",
    required: true,
    width: 60,
    cell: ({ figure }) => figure.observation.statement.zh,
  },
  {
    id: "statement_en",
    header: { zh: "一句话表述(英文)", en: "Statement" },
    description: described(
      "可直接用于简报的一句话(英文),自行表述。",
      "The figure in one sentence of the project's own.",
    ),
    datatype: "text",
    required: true,
    width: 60,
    cell: ({ figure }) => figure.observation.statement.en,
  },
  {
    id: "series",
    header: { zh: "序列", en: "Series" },
    description: described(
      "同一指标有多种口径时的序列名称。",
      "Series, where a metric is reported in several ways.",
      none,
    ),
    datatype: "text",
    width: 14,
    cell: ({ figure }) => figure.observation.series ?? null,
  },
  {
    id: "area_id",
    header: { zh: "领域编号", en: "Area ID" },
    description: described("改革领域标识。", "Identifier of the reform area."),
    datatype: "text",
    required: true,
    width: 16,
    cell: ({ figure }) => figure.area.id,
  },
  {
    id: "area_en",
    header: { zh: "领域(英文)", en: "Area (English)" },
    description: described("改革领域的英文名称。", "English name of the reform area."),
    datatype: "text",
    required: true,
    width: 24,
    cell: ({ figure }) => figure.area.name.en,
  },
  {
    id: "field_id",
    header: { zh: "具体领域编号", en: "Field ID" },
    description: described("具体领域标识。", "Identifier of the field."),
    datatype: "text",
    required: true,
    width: 20,
    cell: ({ figure }) => figure.field.id,
  },
  {
    id: "field_en",
    header: { zh: "具体领域(英文)", en: "Field (English)" },
    description: described("具体领域的英文名称。", "English name of the field."),
    datatype: "text",
    required: true,
    width: 28,
    cell: ({ figure }) => figure.field.name.en,
  },
  {
    id: "measure_id",
    header: { zh: "举措编号", en: "Measure ID" },
    description: described("改革举措标识。", "Identifier of the reform measure.", noMeasure),
    datatype: "text",
    width: 24,
    cell: ({ figure }) => figure.measure?.id ?? null,
  },
  {
    id: "measure_en",
    header: { zh: "举措(英文)", en: "Measure (English)" },
    description: described(
      "改革举措的英文名称。",
      "English name of the reform measure.",
      noMeasure,
    ),
    datatype: "text",
    width: 32,
    cell: ({ figure }) => figure.measure?.name.en ?? null,
  },
  {
    id: "place_id",
    header: { zh: "地区编号", en: "Place ID" },
    description: described("地区标识。", "Identifier of the place."),
    datatype: "text",
    required: true,
    width: 16,
    cell: ({ figure }) => figure.place.id,
  },
  {
    id: "place_en",
    header: { zh: "地区(英文)", en: "Place (English)" },
    description: described("地区的英文名称。", "English name of the place."),
    datatype: "text",
    required: true,
    width: 20,
    cell: ({ figure }) => figure.place.name.en,
  },
  {
    id: "source_id",
    header: { zh: "来源编号", en: "Source ID" },
    description: described("来源标识。", "Identifier of the source."),
    datatype: "text",
    required: true,
    width: 20,
    cell: ({ figure }) => figure.source.id,
  },
  {
    id: "source",
    header: { zh: "来源", en: "Source" },
    description: described(
      "来源:标题、发布者、日期。",
      "Source: title, publisher, date; in Chinese in the published file.",
    ),
    datatype: "text",
    required: true,
    width: 48,
    propertyUrl: "http://purl.org/dc/terms/source",
    cell: ({ figure }, language) => sourceLine(figure.source, language),
  },
  {
    id: "source_date",
    header: { zh: "来源日期", en: "Date of the source" },
    description: described("来源的发布日期。", "Day on which the source was published."),
    datatype: "date",
    required: true,
    width: 12,
    propertyUrl: "http://purl.org/dc/terms/issued",
    cell: ({ figure }) => figure.source.published.slice(0, 10),
  },
];

/** Columns that speak the reader's language; in a reader's own file, not in the published one. */
const readerColumns: readonly FigureColumn[] = [
  {
    id: "metric",
    header: { zh: "指标", en: "Metric" },
    description: described("指标名称。", "Name of the metric."),
    datatype: "text",
    required: true,
    width: 32,
    cell: ({ figure }, language) => figure.metric.name[language],
  },
  {
    id: "figure",
    header: { zh: "数值", en: "Figure" },
    description: described(
      "数值的文字写法,含单位与确定程度。",
      "The number in words and digits, with its unit and its bound.",
    ),
    datatype: "text",
    required: true,
    width: 18,
    cell: ({ figure }, language) => formatFigure(figure.observation, figure.unit, language),
  },
  {
    id: "period_words",
    header: { zh: "时期", en: "Period" },
    description: described("数据所属时期。", "Period of the figure in words."),
    datatype: "text",
    required: true,
    width: 22,
    cell: ({ figure }, language) => formatPeriod(figure.observation.period, language),
  },
  {
    id: "attribution_who",
    header: { zh: "被引述者", en: "Who is quoted" },
    description: described("被引述者或被引统计的名称。", "Who is quoted or cited.", {
      zh: "出自报道本身",
      en: "the report itself",
    }),
    datatype: "text",
    width: 20,
    cell: (entry, language) => attributedTo(entry)?.[language] ?? null,
  },
  {
    id: "comparability_note",
    header: { zh: "可比性说明", en: "Comparability note" },
    description: described(
      "能否与前后另一数据比较的理由。",
      "Why the figure may or may not be compared.",
      none,
    ),
    datatype: "text",
    width: 40,
    cell: (entry, language) => joinSentences(comparabilityNotes(entry), language),
  },
  {
    id: "cautions",
    header: { zh: "使用提示", en: "Cautions" },
    description: described("使用该数据须注意的事项。", "What to mind when using the figure.", none),
    datatype: "text",
    width: 48,
    cell: ({ figure, lookup }, language) => joinSentences(cautionNotes(figure, lookup), language),
  },
  {
    id: "statement",
    header: { zh: "一句话表述", en: "Statement" },
    description: described(
      "可直接用于简报的一句话,自行表述。",
      "The figure in one sentence of the project's own.",
    ),
    datatype: "text",
    required: true,
    width: 60,
    cell: ({ figure }, language) => figure.observation.statement[language],
  },
];

function cautionNotes(figure: Figure, lookup: DatasetLookup): Bilingual[] {
  return lookup.cautionsOf(figure.observation.id).map(({ note }) => note);
}

/** The columns of `figures.csv`, in order. */
export const publishedFigureColumns: readonly FigureColumn[] = [
  ...publishedColumns,
  ...furtherColumns,
];

/** Every column that a figure can leave in. */
export const figureColumns: readonly FigureColumn[] = [...publishedFigureColumns, ...readerColumns];
