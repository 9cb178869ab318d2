import type { Finding } from "../../audit/AuditReport";
import type { Language } from "../../dataset/Dataset";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import { textWords } from "../../wording/views/textWords";

/** Where in the text a finding can be seen; `null` where there is nothing to see. */
type Place =
  | { readonly by: "figure"; readonly figure: string }
  | { readonly by: "place"; readonly paragraph: number; readonly start: number };

/** A finding as its reader meets it. */
interface WordedFinding {
  /** Paragraph of the text that it is told under; `null` where the sentence names it itself. */
  readonly paragraph: number | null;
  readonly sentence: string;
  readonly place: Place | null;
}

/** What a figure, a measure or a relation is called. */
export function nameOfRecord(id: string, lookup: DatasetLookup, language: Language): string {
  if (lookup.hasFigure(id)) return lookup.figure(id).name[language];
  const relation = lookup.dataset.relations.find((one) => one.id === id);
  return lookup.measure(id)?.name[language] ?? relation?.finding[language] ?? id;
}

/** One difference between text and dataset, in words, with figures by their names. */
export function findingInWords(
  finding: Finding,
  lookup: DatasetLookup,
  language: Language,
): WordedFinding {
  const words = textWords[language].findings;
  const nameOf = (figure: string): string => lookup.figure(figure).name[language];
  switch (finding.kind) {
    case "changed":
      return {
        paragraph: finding.paragraph,
        sentence: words.changed(nameOf(finding.id), finding.expected, finding.found),
        place: { by: "figure", figure: finding.id },
      };
    case "missing":
      return {
        paragraph: finding.paragraph,
        sentence: words.missing(nameOf(finding.id), finding.expected, finding.twins.map(nameOf)),
        place: null,
      };
    case "moved":
      return {
        paragraph: null,
        sentence: words.moved(finding.record === "figure" ? nameOf(finding.id) : null, finding),
        place: finding.record === "figure" ? { by: "figure", figure: finding.id } : null,
      };
    case "unaccounted":
      return {
        paragraph: finding.paragraph,
        sentence: words.unaccounted(finding.found),
        place: { by: "place", paragraph: finding.paragraph, start: finding.start },
      };
    case "excuse_changed":
      return {
        paragraph: finding.paragraph,
        sentence: words.excuseChanged(finding.expected, finding.found),
        place: { by: "place", paragraph: finding.paragraph, start: finding.start },
      };
    case "excuse_missing":
      return {
        paragraph: finding.paragraph,
        sentence: words.excuseMissing(finding.expected),
        place: null,
      };
    case "shifted":
      return { paragraph: null, sentence: words.shifted(finding), place: null };
    case "word":
      return {
        paragraph: finding.paragraph,
        sentence: words.word(
          finding.ids.map((id) => nameOfRecord(id, lookup, language)),
          finding,
        ),
        place: { by: "place", paragraph: finding.paragraph, start: finding.start },
      };
    case "order":
      return {
        paragraph: finding.paragraph,
        sentence: words.order(finding.ids.map(nameOf), finding),
        place: { by: "figure", figure: finding.ids[0] },
      };
    case "form":
      return {
        paragraph: finding.paragraph,
        sentence: words.form(nameOf(finding.id), finding),
        place: { by: "figure", figure: finding.id },
      };
  }
}
