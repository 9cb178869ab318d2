import type { Dataset, Measure } from "../dataset/Dataset";

/** What the dataset takes from one paragraph of a source. */
export interface ParagraphCoverage {
  readonly source: string;
  /** Counted from 1, as the report's paragraphs are. */
  readonly paragraph: number;
  readonly figures: number;
  /** Numerals that are excused as no figures, each occurrence counted. */
  readonly nonFigures: number;
  /** Measures that the paragraph describes. */
  readonly measures: number;
}

/** A row while it is counted. */
type Count = { -readonly [Key in keyof ParagraphCoverage]: ParagraphCoverage[Key] };

/**
 * One row for every paragraph of every source, in the order of the sources and their paragraphs;
 * paragraphs that give nothing are there with zeros.
 */
export function coverByParagraph(dataset: Dataset): ParagraphCoverage[] {
  const counts = new Map<string, Count>();
  const rows = dataset.sources.flatMap(({ id: source, paragraphs }) =>
    Array.from({ length: paragraphs ?? 0 }, (_, index) => {
      const paragraph = index + 1;
      const count: Count = { source, paragraph, figures: 0, nonFigures: 0, measures: 0 };
      counts.set(`${source} ${paragraph}`, count);
      return count;
    }),
  );
  const at = (source: string, paragraph: number) => counts.get(`${source} ${paragraph}`);
  for (const { source, paragraph } of dataset.observations) {
    const count = paragraph === undefined ? undefined : at(source, paragraph);
    if (count !== undefined) count.figures += 1;
  }
  for (const { source, paragraph, occurrences } of dataset.nonFigures) {
    const count = at(source, paragraph);
    if (count !== undefined) count.nonFigures += occurrences;
  }
  for (const { source, paragraphs } of dataset.measures) {
    for (const paragraph of paragraphs) {
      const count = at(source, paragraph);
      if (count !== undefined) count.measures += 1;
    }
  }
  return rows;
}

/** Measures of which no metric with an observation tells, in the order of the dataset. */
export function measuresWithoutFigures(dataset: Dataset): Measure[] {
  const observed = new Set(dataset.observations.map(({ metric }) => metric));
  const told = new Set(
    dataset.metrics.filter(({ id }) => observed.has(id)).map(({ measure }) => measure),
  );
  return dataset.measures.filter(({ id }) => !told.has(id));
}
