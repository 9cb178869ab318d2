import type { Bilingual, Language } from "../dataset/Dataset";
import { cautionTexts } from "../analysis/summariseCautions";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { formatFigure } from "../wording/formatFigure";
import { marks } from "../wording/marks";
import { nameAlone } from "../wording/nameAlone";

const LIST_SEPARATOR: Bilingual = { zh: "\uFF1B", en: "; " };
const ENDED = /[\u3002\uFF01\uFF1F.!?]$/u;

/** Items of one cell behind one another, semicolons between; `""` for none. */
export function listed(items: readonly string[], language: Language): string {
  return items.join(LIST_SEPARATOR[language]);
}

/** What a column of printed figures holds, for its description. */
export const PRINTED_FIGURES = [
  "指标（同一指标有多个地区或时期的，注明地区与时期）与原文写法。",
  "Metrics, with place and period where a metric is told of several, and their tokens as printed.",
] as const;

/** Figures of one cell: each metric, its place and period where it is told of several, with its token as printed. */
export function printedFigures(
  lookup: DatasetLookup,
  figures: readonly Figure[],
  language: Language,
): readonly string[] {
  return figures.map(
    (figure) =>
      `${nameAlone(lookup, figure, language)} ${formatFigure(figure.observation, figure.unit, "zh")}`,
  );
}

/** Notes of one cell behind one another; `null` for none. Chinese notes without full stop get a semicolon between. */
export function joinSentences(notes: readonly Bilingual[], language: Language): string | null {
  if (notes.length === 0) return null;
  return notes
    .map((note) => note[language])
    .reduce(
      (text, note) => text + { zh: ENDED.test(text) ? "" : "\uFF1B", en: " " }[language] + note,
    );
}

/** What is to be minded of the figures that a row names; `null` for nothing. */
export function listedCautions(
  lookup: DatasetLookup,
  figures: readonly string[],
  language: Language,
): string | null {
  return cautionTexts(lookup, figures, language).join(marks[language].space) || null;
}
