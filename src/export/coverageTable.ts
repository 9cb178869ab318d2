import { type ParagraphCoverage, coverByParagraph } from "../analysis/coverage";
import type { Bilingual, Language, Measure, NonFigure } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { checksWords } from "../wording/views/checksWords";
import { nonFigureReasons } from "../wording/views/nonFigureReasons";
import { type ColumnDefinition, tableOf } from "./columnDefinition";
import type { ExportTable } from "./ExportTable";

/** One paragraph of a report with the records that the dataset takes from it. */
export interface ParagraphContents extends ParagraphCoverage {
  readonly figureRecords: readonly Figure[];
  readonly nonFigureRecords: readonly NonFigure[];
  readonly measureRecords: readonly Measure[];
}

interface CoverageEntry {
  readonly contents: ParagraphContents;
  readonly lookup: DatasetLookup;
}

const LIST_SEPARATOR: Bilingual = { zh: "；", en: "; " };

/** Every paragraph of every source with its records, in the order of the sources; empty ones included. */
export function paragraphContents(lookup: DatasetLookup): readonly ParagraphContents[] {
  const { dataset } = lookup;
  const rows = coverByParagraph(dataset).map((coverage) =>
    Object.assign(coverage, {
      figureRecords: new Array<Figure>(),
      nonFigureRecords: new Array<NonFigure>(),
      measureRecords: new Array<Measure>(),
    }),
  );
  const byPlace = new Map(rows.map((row) => [`${row.source} ${row.paragraph}`, row]));
  for (const figure of lookup.figures) {
    byPlace.get(`${figure.source.id} ${figure.observation.paragraph}`)?.figureRecords.push(figure);
  }
  for (const nonFigure of dataset.nonFigures) {
    byPlace.get(`${nonFigure.source} ${nonFigure.paragraph}`)?.nonFigureRecords.push(nonFigure);
  }
  for (const measure of dataset.measures) {
    for (const paragraph of measure.paragraphs)
      byPlace.get(`${measure.source} ${paragraph}`)?.measureRecords.push(measure);
  }
  return rows;
}

/** `第七届（序数）`, `一项项（修辞，2 次）`. */
export function excusedInWords(
  { token, reason, occurrences }: NonFigure,
  language: Language,
): string {
  const why = nonFigureReasons[language][reason];
  const times = occurrences === 1 ? "" : checksWords[language].coverage.times(occurrences);
  return language === "zh"
    ? `${token}（${times === "" ? why : `${why}，${times}`}）`
    : `${token} (${times === "" ? why : `${why}, ${times}`})`;
}

function list(items: readonly string[], language: Language): string | null {
  return items.length === 0 ? null : items.join(LIST_SEPARATOR[language]);
}

const coverageColumns: readonly ColumnDefinition<CoverageEntry>[] = [
  {
    id: "source",
    header: { zh: "来源", en: "Source" },
    description: { zh: "报道标题。", en: "Title of the report." },
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ contents, lookup }, language) => lookup.source(contents.source).title[language],
  },
  {
    id: "paragraph",
    header: { zh: "段落", en: "Paragraph" },
    description: {
      zh: "段落序号，按署名后首段起计数，小标题与图注不计。",
      en: "Number of the paragraph, counted from the first after the by-line, without headings and captions.",
    },
    datatype: "integer",
    required: true,
    minimum: 1,
    width: 8,
    cell: ({ contents }) => contents.paragraph,
  },
  {
    id: "figure_count",
    header: { zh: "数据个数", en: "Figures" },
    description: {
      zh: "该段作为数据收录的数字个数。",
      en: "How many numerals of the paragraph are recorded as figures.",
    },
    datatype: "integer",
    required: true,
    minimum: 0,
    width: 10,
    cell: ({ contents }) => contents.figures,
  },
  {
    id: "figures",
    header: { zh: "数据", en: "Figures, as printed" },
    description: {
      zh: "指标与原文写法。空格：没有数据。",
      en: "Metrics with their tokens as printed. Empty: no figure.",
    },
    datatype: "text",
    width: 60,
    cell: ({ contents }, language) =>
      list(
        contents.figureRecords.map(
          ({ metric, observation }) => `${metric.name[language]} ${observation.printed}`,
        ),
        language,
      ),
  },
  {
    id: "non_figure_count",
    header: { zh: "不作数据的数字处数", en: "Numerals that are no figures" },
    description: {
      zh: "该段不作数据的数字，按出现次数计。",
      en: "Numerals of the paragraph that are no figures, each occurrence counted.",
    },
    datatype: "integer",
    required: true,
    minimum: 0,
    width: 10,
    cell: ({ contents }) => contents.nonFigures,
  },
  {
    id: "non_figures",
    header: { zh: "不作数据的数字及原因", en: "What they are" },
    description: {
      zh: "数字、原因与次数。空格：没有。",
      en: "Numerals with the reason and how often. Empty: none.",
    },
    datatype: "text",
    width: 60,
    cell: ({ contents }, language) =>
      list(
        contents.nonFigureRecords.map((nonFigure) => excusedInWords(nonFigure, language)),
        language,
      ),
  },
  {
    id: "measure_count",
    header: { zh: "举措项数", en: "Measures" },
    description: { zh: "该段记述的举措项数。", en: "How many measures the paragraph describes." },
    datatype: "integer",
    required: true,
    minimum: 0,
    width: 10,
    cell: ({ contents }) => contents.measures,
  },
  {
    id: "measures",
    header: { zh: "举措", en: "Which measures" },
    description: {
      zh: "该段记述的举措。空格：没有。",
      en: "Measures that the paragraph describes. Empty: none.",
    },
    datatype: "text",
    width: 48,
    cell: ({ contents }, language) =>
      list(
        contents.measureRecords.map(({ name }) => name[language]),
        language,
      ),
  },
];

/** What the dataset takes from each paragraph, in the reader's language; paragraphs that give nothing are there too. */
export function coverageTable(
  lookup: DatasetLookup,
  language: Language,
  contents: readonly ParagraphContents[] = paragraphContents(lookup),
): ExportTable {
  return tableOf({
    name: "coverage",
    title: checksWords[language].coverage.title,
    language,
    codeForm: "words",
    definitions: coverageColumns,
    entries: contents.map((one) => ({ contents: one, lookup })),
  });
}
