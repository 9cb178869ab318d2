import type { AuditFigure, AuditNonFigure, AuditReport, AuditWords } from "../../audit/AuditReport";
import { recordsOfDataset } from "../../audit/words/wordsOfDataset";
import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import type { DatasetLookup } from "../../dataset/DatasetLookup";

/** A text, and the records of one source that it is held against. */
export interface AuditTask {
  readonly text: string;
  readonly figures: readonly AuditFigure[];
  readonly nonFigures: readonly AuditNonFigure[];
  readonly words: AuditWords;
}

/** The paragraphs of a text and what became of their numerals; `null` where the text has no paragraph. */
export type AuditResult = {
  readonly paragraphs: readonly Paragraph[];
  readonly report: AuditReport;
} | null;

/** What a text is to be held against: the figures, non-figures and words of one source. */
export function auditTask(text: string, { dataset }: DatasetLookup, source: string): AuditTask {
  return { text, ...recordsOfDataset(dataset, source) };
}
