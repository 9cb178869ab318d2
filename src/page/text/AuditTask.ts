import type { AuditFigure, AuditNonFigure, AuditReport } from "../../audit/AuditReport";
import type { Paragraph } from "../../audit/findParagraphs";
import type { DatasetLookup } from "../../dataset/DatasetLookup";

/** A text, and the records of one source that it is held against. */
export interface AuditTask {
  readonly text: string;
  readonly figures: readonly AuditFigure[];
  readonly nonFigures: readonly AuditNonFigure[];
}

/** The paragraphs of a text and what became of their numerals; `null` where the text has no paragraph. */
export type AuditResult = {
  readonly paragraphs: readonly Paragraph[];
  readonly report: AuditReport;
} | null;

/** What a text is to be held against: the figures and non-figures of one source. */
export function auditTask(text: string, lookup: DatasetLookup, source: string): AuditTask {
  return {
    text,
    figures: lookup.figures
      .filter((figure) => figure.source.id === source)
      .flatMap(({ observation: { id, paragraph, printed, quantity }, unit }) =>
        // A figure of a table stands in no paragraph of a text.
        paragraph === undefined ? [] : [{ id, paragraph, printed, quantity, unit: unit.symbol.zh }],
      ),
    nonFigures: lookup.dataset.nonFigures.filter((nonFigure) => nonFigure.source === source),
  };
}
