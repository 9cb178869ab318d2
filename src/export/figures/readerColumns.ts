import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { joinSentences } from "../joinSentences";
import {
  attributedTo,
  cautionNotes,
  comparabilityNotes,
  described,
  none,
  saidByReport,
  type FigureColumn,
} from "./FigureEntry";

/** Columns that speak the reader's language; in a reader's own file, not in the published one. */
export const readerColumns: readonly FigureColumn[] = [
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
      "数值的文字写法，含单位与确定程度。",
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
    description: described("被引述者或被引统计的名称。", "Who is quoted or cited.", saidByReport),
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
    cell: (entry, language) => joinSentences(cautionNotes(entry), language),
  },
  {
    id: "statement",
    header: { zh: "一句话表述", en: "Statement" },
    description: described(
      "可直接用于简报的一句话，自行表述。",
      "The figure in one sentence of the project's own.",
    ),
    datatype: "text",
    required: true,
    width: 60,
    cell: ({ figure }, language) => figure.observation.statement[language],
  },
];
