import type { Bilingual, Language, Observation } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { nameSource } from "../wording/sourceWords";
import { type CountStep, formatCounted } from "../wording/formatCounted";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod } from "../wording/formatPeriod";
import { catalogues } from "../wording/Messages";
import { figureWords as recordWords } from "../wording/views/figureWords";
import { type Column, columnsOf, wordedCodes } from "./Column";
import type { TableColumn } from "./tableColumns";

/** What a row of the figures' table is made from. */
export interface FigureEntry {
  readonly figure: Figure;
  readonly lookup: DatasetLookup;
  /** What large numbers are counted in; as printed when absent. */
  readonly count?: CountStep | null;
}

/** What an empty cell of a measure's column means. */
export const noMeasure: Bilingual = { zh: "不属于任何举措", en: "belongs to no measure" };

/** Addresses of the vocabularies whose properties the columns express. */
export const DUBLIN_CORE = "http://purl.org/dc/terms/";
export const SDMX = "http://purl.org/linked-data/sdmx/2009/";

const { zh, en } = catalogues;
export const boundCodes = wordedCodes(zh.bounds, en.bounds);
export const kindCodes = wordedCodes(zh.kinds, en.kinds);

const column = columnsOf<FigureEntry>();

/*
 * The columns of the figures that the page's table offers; those that only files have stand in figures.ts,
 * so that a table need not load them.
 */

export const area = column("area", "领域", "Area")
  .about("改革领域名称。", "Name of the reform area, in Chinese in the published file.")
  .text(14, ({ figure }, language) => figure.area.name[language]);

export const field = column("field", "具体领域", "Field")
  .about("具体领域名称。", "Name of the field within the area, in Chinese in the published file.")
  .text(20, ({ figure }, language) => figure.field.name[language]);

export const metric = column("metric", "指标", "Metric")
  .about("指标名称。", "Name of the metric.")
  .text(32, ({ figure }, language) => figure.metric.name[language]);

/** What the page calls a figure: its metric with its series, which files give in a column of its own. */
const name = column("metric", "指标", "Metric").plain(
  ({ figure }, language) => figure.name[language],
);

export const figureWords = column("figure", "数值", "Figure")
  .about(
    "数值的文字写法，含单位与确定程度。",
    "The number in words and digits, with its unit and its bound.",
  )
  .text(18, ({ figure: { observation, unit }, count }, language) =>
    count
      ? formatCounted(observation, unit, language, count)
      : formatFigure(observation, unit, language),
  );

export const bound = column("bound", "确定程度", "Bound")
  .about(
    "数值是确数（原文未加“约”“多”等字）、至少（多）、至多（不足）、约（上十），还是区间（一到两）。",
    "How the report qualifies the number: not at all, at least, at most, about, or a range.",
  )
  .code(10, boundCodes, ({ figure }) => figure.observation.quantity.bound);

export const periodWords = column("period_words", "时期", "Period")
  .about("数据所属时期。", "Period of the figure in words.")
  .text(22, ({ figure }, language) => formatPeriod(figure.observation.period, language));

export const place = column("place", "地区", "Place")
  .about(
    "数据所涉地区名称。",
    "Name of the place that the figure holds for, in Chinese in the published file.",
  )
  .text(16, ({ figure }, language) => figure.place.name[language], `${SDMX}dimension#refArea`);

export const kind = column("kind", "类型", "Kind")
  .about(
    "存量、流量、比率、计数、位次或时长；类型不同的数值不共用坐标轴。",
    "Stock, flow, rate, count, rank or duration; these never share an axis.",
  )
  .code(10, kindCodes, ({ figure }) => figure.metric.kind);

const saidBy = column("said_by", "出自", "Said by")
  .about(
    "说出数值的人或统计；报道本身所述则为报道。",
    "Who gives the number: a person, a statistic, or the report.",
  )
  .text(
    20,
    (
      {
        figure: {
          observation: { attribution, paragraph: stated },
        },
      },
      language,
    ) => {
      if (attribution.by !== "report") return attribution.who[language];
      const { theReport, theTable } = recordWords[language];
      return stated === undefined ? theTable : theReport;
    },
  );

export const measure = column("measure", "举措", "Measure")
  .about(
    "所属改革举措名称。",
    "Name of the reform measure that the figure tells of, in Chinese in the published file.",
  )
  .empty(noMeasure)
  .text(28, ({ figure }, language) => figure.measure?.name[language] ?? null);

export const paragraph = column("paragraph", "段落", "Paragraph")
  .about(
    "原文段落序号，自署名后首段起从 1 计数，小标题与图注不计。",
    "Number of the report's paragraph, from 1 after the by-line; headings and captions are not counted.",
  )
  .empty({ zh: "来源为统计表", en: "the source is a table of statistics" })
  .integer(1, 8, ({ figure }) => figure.observation.paragraph ?? null);

export const cell = column("cell", "单元格", "Cell")
  .about(
    "读出该数值的表格单元格，按电子表格的写法；文件有几张工作表时前加工作表名：城区!C5。",
    "Cell of the table that the number was read from, as spreadsheets write it, after the name of its sheet where the file has several: Town!C5.",
  )
  .empty({ zh: "来源为报道，或不知所在", en: "the source is a report, or nobody knows" })
  .text(14, ({ figure }) => figure.observation.cell ?? null);

/** Whether any of the figures was read from a cell of a table. */
export const hasCells = (observations: readonly Observation[]): boolean =>
  observations.some(({ cell: read }) => read !== undefined);

/** What figures stand in: paragraphs of a report, cells of a table, or some in these and some in those. */
export function standIn(
  observations: readonly Observation[],
): "paragraphs" | "cells" | "paragraphs_and_cells" {
  if (!hasCells(observations)) return "paragraphs";
  const isInNone = observations.every(({ paragraph: stated }) => stated === undefined);
  return isInNone ? "cells" : "paragraphs_and_cells";
}

const PLACE_HEADS: Readonly<Record<ReturnType<typeof standIn>, Bilingual>> = {
  paragraphs: paragraph.head,
  cells: cell.head,
  paragraphs_and_cells: { zh: "段落、单元格", en: "Paragraph, cell" },
};

const sourceName = column("source_name", "来源", "Report")
  .about("来源的简称。", "The source by its short name.")
  .text(24, ({ figure }, language) => nameSource(figure.source, language));

/** A column that the page's table offers, and the ids of those that stand for it elsewhere; its own where none are named. */
interface ShownColumn {
  readonly shows: Column<FigureEntry>;
  readonly inFile?: readonly string[];
  readonly copied?: readonly string[];
}

const attributed = ["attribution", "attribution_who"];

const shownColumns: Readonly<Record<TableColumn, ShownColumn>> = {
  area: { shows: area },
  field: { shows: field },
  name: { shows: name, inFile: ["metric", "series"], copied: ["metric", "series"] },
  value: {
    shows: { ...figureWords, head: { zh: "数值", en: "Value" } },
    inFile: [
      "printed",
      "printed_value",
      "printed_low",
      "printed_high",
      "printed_unit",
      "value",
      "value_low",
      "value_high",
      "unit",
    ],
    copied: ["figure"],
  },
  bound: { shows: bound },
  period: { shows: periodWords, inFile: ["period_words", "period_basis"] },
  place: { shows: place },
  kind: { shows: kind },
  saidBy: { shows: saidBy, inFile: attributed, copied: attributed },
  measure: { shows: measure },
  paragraph: { shows: paragraph, inFile: ["paragraph", "cell"], copied: ["paragraph", "cell"] },
  source: { shows: sourceName, inFile: ["source"], copied: ["source"] },
};

/** The column of a name. */
export function shownColumn(id: TableColumn): ShownColumn {
  return shownColumns[id];
}

/** The name of a column for readers: `指标`, `Metric`; of where figures stand, as it fits those below it. */
export function columnHead(
  id: TableColumn,
  language: Language,
  observations: readonly Observation[] = [],
): string {
  const head = id === "paragraph" ? PLACE_HEADS[standIn(observations)] : shownColumn(id).shows.head;
  return head[language];
}
