import { dayOfSource, publishedOf, publisherOf } from "../wording/sourceWords";
import { type Comparability, judgeComparability } from "../analysis/judgeComparability";
import type { Bilingual, Language, Observation, Source } from "../dataset/Dataset";
import { decimalOf, numberOf } from "../dataset/decimal";
import { languagesOf } from "../dataset/languagesOf";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { endsOf, type Quantity } from "../dataset/quantity";
import type { CountStep } from "../wording/formatCounted";
import { showsPrinted } from "../wording/formatFigure";
import { isoPeriod } from "../wording/formatPeriod";
import { scaledUnit } from "../wording/scaledUnit";
import { joinSentences } from "./cellText";
import {
  attributionCodes,
  comparabilityCodes,
  observationStatusCodes,
  periodBasisCodes,
  periodTimingCodes,
  polarityCodes,
} from "./codes";
import { type Column, columnsNamed, columnsOf } from "./Column";
import { type ExportTable, type RowFormat, tableOf, type TableSlices } from "./ExportTable";
import * as shown from "./shown";
import { DUBLIN_CORE, type FigureEntry, noMeasure, SDMX, shownColumn } from "./shown";
import { type TableColumn, tableColumns } from "./tableColumns";

/** What an empty cell means. */
const notStated: Bilingual = { zh: "原文未注明", en: "the report does not say" };
const saidByReport: Bilingual = { zh: "出自报道本身", en: "the report itself" };
const none: Bilingual = { zh: "无", en: "none" };
const rangeHasNone: Bilingual = { zh: "区间没有单一数值", en: "a range has no single value" };
const noLowerEnd: Bilingual = {
  zh: "准确值（与数值相同），或下端未定",
  en: "an exact figure, whose end is its value, or an open lower end",
};
const noUpperEnd: Bilingual = {
  zh: "准确值（与数值相同），或上端未定",
  en: "an exact figure, whose end is its value, or an open upper end",
};
const noPair: Bilingual = { zh: "不属于任何前后对比", en: "belongs to no before-and-after pair" };

function pointOf(quantity: Quantity): number | null {
  return quantity.bound === "range" ? null : quantity.value;
}

/** Ends that stand in their own columns; those of an exact number would only repeat the value. */
function endOf(quantity: Quantity, end: "low" | "high"): number | null {
  return quantity.bound === "exact" ? null : endsOf(quantity)[end];
}

/** Base units in the unit that the report prints, exactly: 1080000000 of 亿元 is 10.8. */
function inPrintedUnit({ multiplier }: Observation, value: number | null): number | null {
  if (value === null) return null;
  const { digits, decimals } = decimalOf(value);
  return numberOf({ digits, decimals: decimals + multiplier });
}

/** What may be said of the before-and-after pairs that the figure belongs to; empty when it is in none. */
function comparabilityOf({ figure, lookup }: FigureEntry): readonly Comparability[] {
  return lookup
    .relationsOf(figure.observation.id)
    .flatMap((relation) =>
      relation.kind === "before_after" ? [judgeComparability(lookup, relation)] : [],
    );
}

/** The gravest verdict, since a figure may stand in several pairs; `null` where it stands in none. */
function gravestVerdict(entry: FigureEntry): Comparability["verdict"] | null {
  const verdicts = new Set(comparabilityOf(entry).map(({ verdict }) => verdict));
  const order = ["not_comparable", "with_caution", "comparable"] as const;
  return order.find((verdict) => verdicts.has(verdict)) ?? null;
}

/** Why each before-and-after pair of the figure is not a clean one. */
function comparabilityNotes(entry: FigureEntry, language: Language): string | null {
  return joinSentences(
    comparabilityOf(entry).flatMap(({ reasons }) => reasons),
    language,
  );
}

/** The cautions that travel with the figure. */
function cautionNotes({ figure, lookup }: FigureEntry, language: Language): string | null {
  return joinSentences(
    lookup.cautionsOf(figure.observation.id).map(({ note }) => note),
    language,
  );
}

/** Who is quoted or cited; `null` where the report itself says the number. */
function attributedTo({ figure: { observation } }: FigureEntry): Bilingual | null {
  return observation.attribution.by === "report" ? null : observation.attribution.who;
}

function sourceLine(source: Source, language: Language): string {
  const day = dayOfSource(source) ?? publishedOf(source, language);
  const publisher = publisherOf(source, language);
  return {
    zh: `《${source.title.zh}》，${publisher}，${day}`,
    en: `${source.title.en}. ${publisher}, ${day}`,
  }[language];
}

const column = columnsOf<FigureEntry>();

/**
 * The columns of `figures.csv`, in order; others rely on the first seventeen, and new ones stand at the end.
 * Numbers are in base units where nothing else is said, and nothing in them is derived: every value is one
 * that the report states.
 */
const publishedColumns: readonly Column<FigureEntry>[] = [
  column("figure_id", "数据编号", "Figure ID")
    .about("数据标识，唯一，一行一个数据。", "Identifier of the figure, unique; one row a figure.")
    .text(24, ({ figure }) => figure.observation.id, `${DUBLIN_CORE}identifier`),
  column("metric_id", "指标编号", "Metric ID")
    .about(
      "指标标识；同一指标可有多个数据。",
      "Identifier of the metric; a metric may have several figures.",
    )
    .text(24, ({ figure }) => figure.metric.id),
  column("metric_zh", "指标", "Metric (Chinese)")
    .about("指标的中文名称。", "Chinese name of the metric.")
    .text(32, ({ figure }) => figure.metric.name.zh),
  column("metric_en", "指标（英文）", "Metric")
    .about("指标的英文名称。", "English name of the metric.")
    .text(40, ({ figure }) => figure.metric.name.en),
  shown.area,
  shown.field,
  shown.measure,
  shown.place,
  column("period", "时期（ISO 8601）", "Period (ISO 8601)")
    .about(
      "数据所属时期：年、月、日或“起/止”。",
      "Period of the figure: year, month, day, or start/end.",
    )
    .empty(notStated)
    .text(14, ({ figure }) => isoPeriod(figure.observation.period), `${SDMX}dimension#timePeriod`),
  column("period_basis", "时期依据", "Basis of the period")
    .about(
      "时期由原文写明、按发布日期推定、按标题或上文推定，或未注明。",
      "Whether the report states the period, it was resolved by the date of publication, it was taken from the title or what stands before, or it is not stated.",
    )
    .code(20, periodBasisCodes, ({ figure }) => figure.observation.period.basis),
  shown.bound,
  column("value", "数值（基本单位）", "Value (base units)")
    .about(
      "以基本单位计的数值：元、人、百分数记作 99.88（XLSX 中设为百分比格式，单元格的值是 0.9988）；须与“确定程度”一并引用。",
      "The number in base units: yuan, persons, percent as 99.88 (in XLSX under a percent format, the cell’s value being 0.9988); to be quoted with its bound.",
    )
    .empty(rangeHasNone)
    .decimal(18, ({ figure }) => pointOf(figure.observation.quantity), `${SDMX}measure#obsValue`),
  column("value_low", "下限（基本单位）", "Lower end (base units)")
    .about(
      "区间或“至少”的下限，以基本单位计。",
      "Lower end of a range or of an at-least figure, in base units.",
    )
    .empty(noLowerEnd)
    .decimal(18, ({ figure }) => endOf(figure.observation.quantity, "low")),
  column("value_high", "上限（基本单位）", "Upper end (base units)")
    .about(
      "区间或“至多”的上限，以基本单位计。",
      "Upper end of a range or of an at-most figure, in base units.",
    )
    .empty(noUpperEnd)
    .decimal(18, ({ figure }) => endOf(figure.observation.quantity, "high")),
  column("unit", "单位", "Unit")
    .about("数值的基本单位。", "Base unit of the numbers, in Chinese in the published file.")
    .text(
      8,
      ({ figure }, language) => figure.unit.symbol[language],
      `${SDMX}attribute#unitMeasure`,
    ),
  column("printed", "原文写法", "As printed")
    .about(
      "报道印出的数字短语，含单位，一字不改。",
      "The token exactly as the report prints it, with its unit.",
    )
    .text(14, ({ figure }) => figure.observation.printed),
  shown.paragraph,
  column("decimals", "小数位数", "Decimals")
    .about("印出的小数位数(SDMX DECIMALS)。", "Decimal places as printed (SDMX DECIMALS).")
    .integer(0, 10, ({ figure }) => figure.observation.decimals, `${SDMX}attribute#decimals`),
  column("unit_multiplier", "单位幂次", "Unit multiplier")
    .about(
      "印出单位的十的幂次(SDMX UNIT_MULT):万为 4，亿为 8。",
      "Power of ten of the printed unit (SDMX UNIT_MULT): 4 for 万, 8 for 亿.",
    )
    .integer(0, 10, ({ figure }) => figure.observation.multiplier, `${SDMX}attribute#unitMult`),
  column("unit_en", "单位（英文）", "Unit (English)")
    .about("单位的英文写法。", "The unit in English.")
    .text(14, ({ figure }) => figure.unit.symbol.en),
  shown.kind,
  column("polarity", "方向", "Polarity")
    .about("何种方向为改善。", "Which direction is an improvement.")
    .code(14, polarityCodes, ({ figure }) => figure.metric.polarity),
  column("definition_zh", "口径", "Definition (Chinese)")
    .about("指标含义与口径（中文）。", "What exactly is measured, in Chinese.")
    .text(40, ({ figure }) => figure.metric.definition.zh),
  column("definition_en", "口径（英文）", "Definition")
    .about("指标含义与口径（英文）。", "What exactly is measured, in English.")
    .text(40, ({ figure }) => figure.metric.definition.en),
  column("population_zh", "统计对象", "Population (Chinese)")
    .about(
      "统计对象与范围（中文）；对象不同的数值不相加。",
      "What is counted, and among what, in Chinese.",
    )
    .text(30, ({ figure }) => figure.metric.population.zh),
  column("population_en", "统计对象（英文）", "Population")
    .about(
      "统计对象与范围（英文）。",
      "What is counted, and among what; numbers of different populations are never added.",
    )
    .text(30, ({ figure }) => figure.metric.population.en),
  column("period_timing", "时点或时段", "Timing")
    .about(
      "数值覆盖整个时期，还是截至时期末。",
      "Whether the number covers the whole period or holds at its end.",
    )
    .empty(notStated)
    .code(14, periodTimingCodes, ({ figure: { observation } }) =>
      observation.period.basis === "not_stated" ? null : observation.period.timing,
    ),
  column("period_expression", "时间用语", "Time as printed")
    .about("原文的时间用语。", "The expression of time as the report prints it.")
    .empty(none)
    .text(16, ({ figure }) => figure.observation.period.expression ?? null),
  column("attribution", "出自", "Said by")
    .about(
      "数值出自报道本身、报道引述的人，还是报道引用的统计。",
      "Whether the report itself, a person it quotes, or a statistic it cites gives the number.",
    )
    .code(16, attributionCodes, ({ figure }) => figure.observation.attribution.by),
  column("attribution_who_zh", "被引述者", "Who is quoted (Chinese)")
    .about("被引述者或被引统计的名称（中文）。", "Who is quoted or cited, in Chinese.")
    .empty(saidByReport)
    .text(20, (entry) => attributedTo(entry)?.zh ?? null),
  column("attribution_who_en", "被引述者（英文）", "Who is quoted")
    .about("被引述者或被引统计的名称（英文）。", "Who is quoted or cited, in English.")
    .empty(saidByReport)
    .text(20, (entry) => attributedTo(entry)?.en ?? null),
  column("status", "观测状态", "Status")
    .about("观测状态(SDMX OBS_STATUS)。", "Status of the observation (SDMX OBS_STATUS in words).")
    .code(10, observationStatusCodes, ({ figure }) => figure.observation.status ?? "normal"),
  column("comparability", "前后可比性", "Comparability")
    .about(
      "与前后对比中另一数据能否比较；属于多个对比时取最审慎的判断。",
      "Whether the figure may be held against the other one of its before-and-after pair; the gravest verdict where there are several.",
    )
    .empty(noPair)
    .code(14, comparabilityCodes, gravestVerdict),
  column("comparability_zh", "可比性说明", "Comparability note (Chinese)")
    .about("能否比较的理由（中文）。", "Why, in Chinese.")
    .empty(none)
    .text(40, (entry) => comparabilityNotes(entry, "zh")),
  column("comparability_en", "可比性说明（英文）", "Comparability note")
    .about("能否比较的理由（英文）。", "Why, in English.")
    .empty(none)
    .text(40, (entry) => comparabilityNotes(entry, "en")),
  column("cautions_zh", "使用提示", "Cautions (Chinese)")
    .about("使用该数据须注意的事项（中文）。", "What to mind when using the figure, in Chinese.")
    .empty(none)
    .text(48, (entry) => cautionNotes(entry, "zh")),
  column("cautions_en", "使用提示（英文）", "Cautions")
    .about("使用该数据须注意的事项（英文）。", "What to mind when using the figure, in English.")
    .empty(none)
    .text(48, (entry) => cautionNotes(entry, "en")),
  column("statement_zh", "一句话表述", "Statement (Chinese)")
    .about(
      "可直接用于简报的一句话（中文），自行表述。",
      "The figure in one sentence of the project's own, in Chinese.",
    )
    .text(60, ({ figure }) => figure.observation.statement.zh),
  column("statement_en", "一句话表述（英文）", "Statement")
    .about(
      "可直接用于简报的一句话（英文），自行表述。",
      "The figure in one sentence of the project's own.",
    )
    .text(60, ({ figure }) => figure.observation.statement.en),
  column("series", "序列", "Series")
    .about(
      "同一指标有多种口径时的序列名称。",
      "Series, where a metric is reported in several ways.",
    )
    .empty(none)
    .text(14, ({ figure }) => figure.observation.series ?? null),
  column("area_id", "领域编号", "Area ID")
    .about("改革领域标识。", "Identifier of the reform area.")
    .text(16, ({ figure }) => figure.area.id),
  column("area_en", "领域（英文）", "Area (English)")
    .about("改革领域的英文名称。", "English name of the reform area.")
    .text(24, ({ figure }) => figure.area.name.en),
  column("field_id", "具体领域编号", "Field ID")
    .about("具体领域标识。", "Identifier of the field.")
    .text(20, ({ figure }) => figure.field.id),
  column("field_en", "具体领域（英文）", "Field (English)")
    .about("具体领域的英文名称。", "English name of the field.")
    .text(28, ({ figure }) => figure.field.name.en),
  column("measure_id", "举措编号", "Measure ID")
    .about("改革举措标识。", "Identifier of the reform measure.")
    .empty(noMeasure)
    .text(24, ({ figure }) => figure.measure?.id ?? null),
  column("measure_en", "举措（英文）", "Measure (English)")
    .about("改革举措的英文名称。", "English name of the reform measure.")
    .empty(noMeasure)
    .text(32, ({ figure }) => figure.measure?.name.en ?? null),
  column("place_id", "地区编号", "Place ID")
    .about("地区标识。", "Identifier of the place.")
    .text(16, ({ figure }) => figure.place.id),
  column("place_en", "地区（英文）", "Place (English)")
    .about("地区的英文名称。", "English name of the place.")
    .text(20, ({ figure }) => figure.place.name.en),
  column("source_id", "来源编号", "Source ID")
    .about("来源标识。", "Identifier of the source.")
    .text(20, ({ figure }) => figure.source.id),
  column("source", "来源", "Source")
    .about(
      "来源：标题、发布者、日期。",
      "Source: title, publisher, date; in Chinese in the published file.",
    )
    .text(
      48,
      ({ figure }, language) => sourceLine(figure.source, language),
      `${DUBLIN_CORE}source`,
    ),
  column("source_date", "来源日期", "Date of the source")
    .about("来源的发布日期。", "Day on which the source was published.")
    .empty({ zh: "统计表未写明", en: "a table of statistics that does not say" })
    .date(12, ({ figure }) => dayOfSource(figure.source), `${DUBLIN_CORE}issued`),
  column("printed_value", "数值（原文单位）", "Value (printed unit)")
    .about(
      "以原文单位计的数值：5843亿元记作 5843；须与“原文单位”“确定程度”一并引用。",
      "The number in the unit that the report prints: 5843 for 5843亿元; to be quoted with that unit and its bound.",
    )
    .empty(rangeHasNone)
    .printed(16, ({ figure: { observation } }) =>
      inPrintedUnit(observation, pointOf(observation.quantity)),
    ),
  column("printed_low", "下限（原文单位）", "Lower end (printed unit)")
    .about(
      "区间或“至少”的下限，以原文单位计。",
      "Lower end of a range or of an at-least figure, in the unit that the report prints.",
    )
    .empty(noLowerEnd)
    .printed(16, ({ figure: { observation } }) =>
      inPrintedUnit(observation, endOf(observation.quantity, "low")),
    ),
  column("printed_high", "上限（原文单位）", "Upper end (printed unit)")
    .about(
      "区间或“至多”的上限，以原文单位计。",
      "Upper end of a range or of an at-most figure, in the unit that the report prints.",
    )
    .empty(noUpperEnd)
    .printed(16, ({ figure: { observation } }) =>
      inPrintedUnit(observation, endOf(observation.quantity, "high")),
    ),
  column("printed_unit", "原文单位", "Printed unit")
    .about(
      "原文印出的单位，如亿元；以此单位计的数值见前三列。",
      "The unit that the report prints, hundred million yuan for 亿元; the three columns before it count in it.",
    )
    .text(14, ({ figure: { observation, unit } }, language) =>
      scaledUnit(observation.multiplier, unit, language),
    ),
  shown.cell,
];

/** Columns that speak the reader's language; in a reader's own file, not in the published one. */
const readerColumns: readonly Column<FigureEntry>[] = [
  shown.metric,
  shown.figureWords,
  shown.periodWords,
  column("attribution_who", "被引述者", "Who is quoted")
    .about("被引述者或被引统计的名称。", "Who is quoted or cited.")
    .empty(saidByReport)
    .text(20, (entry, language) => attributedTo(entry)?.[language] ?? null),
  column("comparability_note", "可比性说明", "Comparability note")
    .about("能否与前后另一数据比较的理由。", "Why the figure may or may not be compared.")
    .empty(none)
    .text(40, comparabilityNotes),
  column("cautions", "使用提示", "Cautions")
    .about("使用该数据须注意的事项。", "What to mind when using the figure.")
    .empty(none)
    .text(48, cautionNotes),
  column("statement", "一句话表述", "Statement")
    .about("可直接用于简报的一句话，自行表述。", "The figure in one sentence of the project's own.")
    .text(60, ({ figure }, language) => figure.observation.statement[language]),
];

/** Every column that a figure can leave in. */
export const figureColumns = [...publishedColumns, ...readerColumns];

/** Rows of `dataset.observations` by position, in the order wanted, or all of them in the order of the text. */
export type FigureRows = readonly number[] | "all";

const NAME = "figures";
const title: Bilingual = { zh: "数据", en: "Figures" };
const KEY = "figure_id";

/**
 * The published table: every column, names in Chinese, codes for machines; without the columns of English texts
 * where the dataset has none, and without that of cells where none of its figures was read from one.
 * Throws an Error for a row that the dataset does not have.
 */
export function figuresTable(lookup: DatasetLookup, rows: FigureRows = "all"): ExportTable {
  const { dataset } = lookup;
  const hasEnglish = languagesOf(dataset).includes("en");
  const hasCells = shown.hasCells(dataset.observations);
  return tableOf({
    name: NAME,
    title: title.zh,
    language: "zh",
    codeForm: "codes",
    columns: publishedColumns.filter(
      ({ id }) => (hasEnglish || !id.endsWith("_en")) && (hasCells || id !== shown.cell.id),
    ),
    entries: entriesOf(lookup, rows),
    key: KEY,
    rowHead: "metric_zh",
    formatOf,
  });
}

/**
 * The table of some figures for a reader: the given columns in the given order, headers, names and
 * code lists in the reader's language. Throws an Error for a row or a column that does not exist.
 *
 * @param count what large numbers are counted in where they stand in words; as printed when absent
 */
export function figuresTableFor(
  language: Language,
  lookup: DatasetLookup,
  rows: FigureRows,
  columnIds: readonly string[],
  count: CountStep | null = null,
): ExportTable {
  return tableOf({
    name: NAME,
    title: title[language],
    language,
    columns: columnsNamed(figureColumns, columnIds),
    entries: entriesOf(lookup, rows, count),
    key: KEY,
    rowHead: "metric",
    formatOf,
  });
}

/** Rows in a slice: made and written in a few milliseconds. */
const SLICE = 250;

/** The same table as `figuresTableFor`, in slices. */
export function figuresSlices(
  language: Language,
  lookup: DatasetLookup,
  rows: Uint32Array | "all",
  columnIds: readonly string[],
): TableSlices {
  const rowCount = rows === "all" ? lookup.columns.size : rows.length;
  return {
    rowCount,
    *slices() {
      for (let from = 0; from === 0 || from < rowCount; from += SLICE) {
        const own = Array.from({ length: Math.min(SLICE, rowCount - from) }, (_, at) =>
          rows === "all" ? from + at : (rows[from + at] ?? 0),
        );
        yield figuresTableFor(language, lookup, own, columnIds);
      }
    },
  };
}

/** Ids of the columns that stand for one of the page's table, in a file or as words on the clipboard. */
export function standFor(id: TableColumn, where: "inFile" | "copied"): readonly string[] {
  const { shows, [where]: ids = [shows.id] } = shownColumn(id);
  return ids;
}

/** Whether a column tells where figures stand that the dataset has: paragraphs, cells, or both. */
export function isOfPlaces({ dataset }: DatasetLookup): (id: string) => boolean {
  const places = shown.standIn(dataset.observations);
  const { paragraph, cell } = shown;
  const missing = { paragraphs: cell.id, cells: paragraph.id, paragraphs_and_cells: null }[places];
  return (id) => id !== missing;
}

/** What goes along whatever columns a reader chose: no number leaves without its bound and its cautions. */
const alwaysAlong = [
  "bound",
  "comparability",
  "comparability_note",
  "attribution",
  "attribution_who",
  "cautions",
  "source",
  "figure_id",
];

/**
 * Ids of the file's columns for the page's columns, in the page's order, each once; the columns that
 * a number may not travel without are added at the end. Series have their column where there are any.
 */
export function figureColumnIdsFor(
  lookup: DatasetLookup,
  language: Language,
  columns: readonly TableColumn[] = tableColumns,
): readonly string[] {
  const hasSeries = lookup.dataset.observations.some(({ series }) => series !== undefined);
  const ids = columns.flatMap((id) =>
    // Where a figure is not shown as it is printed, its own wording stands beside that.
    id === "value" && !showsPrinted[language]
      ? ["figure", ...standFor(id, "inFile")]
      : standFor(id, "inFile"),
  );
  const isTold = isOfPlaces(lookup);
  return [...new Set([...ids, ...alwaysAlong])].filter(
    (id) => (hasSeries || id !== "series") && isTold(id),
  );
}

function entriesOf(
  lookup: DatasetLookup,
  rows: FigureRows,
  count: CountStep | null = null,
): readonly FigureEntry[] {
  if (rows === "all") return lookup.figures.map((figure) => ({ figure, lookup, count }));
  const { size } = lookup.columns;
  return rows.map((row) => {
    if (row < size) return { figure: lookup.figureAt(row), lookup, count };
    throw new Error(`There is no figure in row ${row}; the dataset has rows 0 to ${size - 1}`);
  });
}

/** 10.8亿 has no decimals in base units and one in its own, 74.38 has two in both; 三成 is 30%, and 3 of 成. */
function formatOf({ figure: { observation, unit } }: FigureEntry): RowFormat {
  const { decimals, multiplier } = observation;
  const percent = unit.dimension === "percent";
  return {
    base: { decimals: Math.max(0, decimals - multiplier), percent },
    printed: { decimals, percent: percent && multiplier === 0 },
  };
}
