import type { Comparability } from "../../analysis/judgeComparability";
import type { Bilingual } from "../../dataset/Dataset";
import {
  attributionCodes,
  comparabilityCodes,
  kindCodes,
  observationStatusCodes,
  periodTimingCodes,
  polarityCodes,
} from "../codeLists";
import { joinSentences } from "../joinSentences";
import {
  attributedTo,
  cautionNotes,
  comparabilityNotes,
  described,
  none,
  notStated,
  saidByReport,
  type FigureColumn,
} from "./FigureEntry";

const noPair: Bilingual = { zh: "不属于任何前后对比", en: "belongs to no before-and-after pair" };

/** The gravest verdict, since a figure may stand in several pairs. */
function gravest(verdicts: readonly Comparability[]): string | null {
  const order = ["not_comparable", "with_caution", "comparable"] as const;
  return (
    order.find((verdict) => verdicts.some((candidate) => candidate.verdict === verdict)) ?? null
  );
}

/** What qualifies a number: its precision, kind, scope, who says it, what to mind. */
export const qualifyingColumns: readonly FigureColumn[] = [
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
      "印出单位的十的幂次(SDMX UNIT_MULT):万为 4，亿为 8。",
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
    header: { zh: "单位（英文）", en: "Unit (English)" },
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
      "存量、流量、比率、计数、位次或时长；类型不同的数值不共用坐标轴。",
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
    description: described("指标含义与口径（中文）。", "What exactly is measured, in Chinese."),
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ figure }) => figure.metric.definition.zh,
  },
  {
    id: "definition_en",
    header: { zh: "口径（英文）", en: "Definition" },
    description: described("指标含义与口径（英文）。", "What exactly is measured, in English."),
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ figure }) => figure.metric.definition.en,
  },
  {
    id: "population_zh",
    header: { zh: "统计对象", en: "Population (Chinese)" },
    description: described(
      "统计对象与范围（中文）；对象不同的数值不相加。",
      "What is counted, and among what, in Chinese.",
    ),
    datatype: "text",
    required: true,
    width: 30,
    cell: ({ figure }) => figure.metric.population.zh,
  },
  {
    id: "population_en",
    header: { zh: "统计对象（英文）", en: "Population" },
    description: described(
      "统计对象与范围（英文）。",
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
      "数值覆盖整个时期，还是截至时期末。",
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
      "数值出自报道本身、报道引述的人，还是报道引用的统计。",
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
      "被引述者或被引统计的名称（中文）。",
      "Who is quoted or cited, in Chinese.",
      saidByReport,
    ),
    datatype: "text",
    width: 20,
    cell: (entry) => attributedTo(entry)?.zh ?? null,
  },
  {
    id: "attribution_who_en",
    header: { zh: "被引述者（英文）", en: "Who is quoted" },
    description: described(
      "被引述者或被引统计的名称（英文）。",
      "Who is quoted or cited, in English.",
      saidByReport,
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
      "与前后对比中另一数据能否比较；属于多个对比时取最审慎的判断。",
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
    description: described("能否比较的理由（中文）。", "Why, in Chinese.", none),
    datatype: "text",
    width: 40,
    cell: (entry) => joinSentences(comparabilityNotes(entry), "zh"),
  },
  {
    id: "comparability_en",
    header: { zh: "可比性说明（英文）", en: "Comparability note" },
    description: described("能否比较的理由（英文）。", "Why, in English.", none),
    datatype: "text",
    width: 40,
    cell: (entry) => joinSentences(comparabilityNotes(entry), "en"),
  },
  {
    id: "cautions_zh",
    header: { zh: "使用提示", en: "Cautions (Chinese)" },
    description: described(
      "使用该数据须注意的事项（中文）。",
      "What to mind when using the figure, in Chinese.",
      none,
    ),
    datatype: "text",
    width: 48,
    cell: (entry) => joinSentences(cautionNotes(entry), "zh"),
  },
  {
    id: "cautions_en",
    header: { zh: "使用提示（英文）", en: "Cautions" },
    description: described(
      "使用该数据须注意的事项（英文）。",
      "What to mind when using the figure, in English.",
      none,
    ),
    datatype: "text",
    width: 48,
    cell: (entry) => joinSentences(cautionNotes(entry), "en"),
  },
  {
    id: "statement_zh",
    header: { zh: "一句话表述", en: "Statement (Chinese)" },
    description: described(
      "可直接用于简报的一句话（中文），自行表述。",
      "The figure in one sentence of the project's own, in Chinese.",
    ),
    datatype: "text",
    required: true,
    width: 60,
    cell: ({ figure }) => figure.observation.statement.zh,
  },
  {
    id: "statement_en",
    header: { zh: "一句话表述（英文）", en: "Statement" },
    description: described(
      "可直接用于简报的一句话（英文），自行表述。",
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
];
