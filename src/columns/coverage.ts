import { type ParagraphCoverage, coverByParagraph } from "../analysis/coverage";
import type { Language, Measure, NonFigure } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { checksWords } from "../wording/views/checksWords";
import { nonFigureReasons } from "../wording/views/nonFigureReasons";
import { PRINTED_FIGURES, printedFigures } from "./cellText";
import { columnsOf } from "./Column";
import { type ExportTable, tableOf } from "./ExportTable";

/** One paragraph of a report with the records that the dataset takes from it. */
export interface ParagraphContents extends ParagraphCoverage {
  readonly figureRecords: readonly Figure[];
  readonly nonFigureRecords: readonly NonFigure[];
  readonly measureRecords: readonly Measure[];
}

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
  return {
    zh: `${token}（${times === "" ? why : `${why}，${times}`}）`,
    en: `${token} (${times === "" ? why : `${why}, ${times}`})`,
  }[language];
}

const column = columnsOf<{
  readonly contents: ParagraphContents;
  readonly lookup: DatasetLookup;
}>();

export const coverageColumns = [
  column("source", "来源", "Source")
    .about("报道标题。", "Title of the report.")
    .text(40, ({ contents, lookup }, language) => lookup.source(contents.source).title[language]),
  column("paragraph", "段落", "Paragraph")
    .about(
      "段落序号，按署名后首段起计数，小标题与图注不计。",
      "Number of the paragraph, counted from the first after the by-line, without headings and captions.",
    )
    .integer(1, 8, ({ contents }) => contents.paragraph),
  column("figure_count", "数据个数", "Figures")
    .about(
      "该段作为数据收录的数字个数。",
      "How many numerals of the paragraph are recorded as figures.",
    )
    .integer(0, 10, ({ contents }) => contents.figures),
  column("figures", "数据", "Figures, as printed")
    .about(...PRINTED_FIGURES)
    .empty({ zh: "没有数据", en: "no figure" })
    .list(60, ({ contents, lookup }, language) =>
      printedFigures(lookup, contents.figureRecords, language),
    ),
  column("non_figure_count", "不作数据的数字处数", "Numerals that are no figures")
    .about(
      "该段不作数据的数字，按出现次数计。",
      "Numerals of the paragraph that are no figures, each occurrence counted.",
    )
    .integer(0, 10, ({ contents }) => contents.nonFigures),
  column("non_figures", "不作数据的数字及原因", "What they are")
    .about("数字、原因与次数。", "Numerals with the reason and how often.")
    .empty({ zh: "没有", en: "none" })
    .list(60, ({ contents }, language) =>
      contents.nonFigureRecords.map((nonFigure) => excusedInWords(nonFigure, language)),
    ),
  column("measure_count", "举措项数", "Measures")
    .about("该段记述的举措项数。", "How many measures the paragraph describes.")
    .integer(0, 10, ({ contents }) => contents.measures),
  column("measures", "举措", "Which measures")
    .about("该段记述的举措。", "Measures that the paragraph describes.")
    .empty({ zh: "没有", en: "none" })
    .list(48, ({ contents }, language) =>
      contents.measureRecords.map(({ name }) => name[language]),
    ),
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
    columns: coverageColumns,
    rowHead: "paragraph",
    entries: contents.map((one) => ({ contents: one, lookup })),
  });
}
