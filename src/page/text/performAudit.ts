import { auditText } from "../../audit/auditText";
import { findParagraphs } from "../../reading/paragraphs/findParagraphs";
import type { AuditResult, AuditTask } from "./AuditTask";

/** Finds the paragraphs of a text and holds them against the dataset. Takes seconds for a text of a megabyte. */
export function performAudit({ text, figures, nonFigures, words }: AuditTask): AuditResult {
  const paragraphs = findParagraphs(text);
  return paragraphs.length === 0
    ? null
    : { paragraphs, report: auditText(paragraphs, figures, nonFigures, words) };
}
