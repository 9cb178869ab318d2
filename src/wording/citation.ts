import type { Dataset, Language, Observation, Source } from "../dataset/Dataset";
import { cellWords } from "./cellWords";
import { formatDate } from "./formatPeriod";
import { dayOfSource, publishedOf, publisherOf, sourceOf } from "./sourceWords";

/** Letters of GB/T 7714-2015 for what sort of document it is. */
const documentCodes: Readonly<Record<Source["kind"], string>> = {
  newspaper: "N",
  government_report: "R",
  statistical_bulletin: "R",
  statistics: "DS",
  other: "Z",
};

/** Authors that a reference names before it says 等 or "et al." */
const MAX_AUTHORS = 3;

/** The names of a by-line; in English in Latin letters, where somebody has given them. */
export function namesOf(
  { names, namesEn = [] }: Source["credits"][number],
  language: Language,
): readonly string[] {
  return names.map((name, at) => ({ zh: name, en: namesEn[at] ?? name })[language]);
}

/** Reporters, then contributors, in the order of the by-line; editors and photographers are no authors. */
function authorsOf({ credits }: Source, language: Language): string[] {
  const named = (role: "reporter" | "contributor") =>
    credits.filter((credit) => credit.role === role).flatMap((credit) => namesOf(credit, language));
  return [...named("reporter"), ...named("contributor")];
}

function authorText(source: Source, more: string, language: Language): string {
  const authors = authorsOf(source, language);
  const shown = authors.slice(0, MAX_AUTHORS);
  return [...shown, ...(authors.length > MAX_AUTHORS ? [more] : [])].join(", ");
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (part.endsWith(".") ? part : `${part}.`))
    .join(" ");
}

/** The day of a visit to the page, as ISO 8601; `null` where the reference names none. */
export type Accessed = string | null;

function nationalStandard(source: Source, accessed: Accessed): string {
  const { title, kind, url } = source;
  const day = dayOfSource(source) ?? publishedOf(source, "zh");
  const code = documentCodes[kind] + (url === undefined ? "" : "/OL");
  const visited = url === undefined || accessed === null ? "" : `[${accessed}]`;
  return sentences([
    authorText(source, "等", "zh"),
    `${title.zh}[${code}]`,
    `${publisherOf(source, "zh")}, ${day}${visited}`,
    url ?? "",
  ]);
}

function english(source: Source, accessed: Accessed): string {
  const { title, url } = source;
  const visited =
    url === undefined || accessed === null ? "" : `Accessed ${formatDate(accessed, "en")}`;
  return sentences([
    authorText(source, "et al.", "en"),
    `${title.en} [in Chinese]`,
    `${publisherOf(source, "en")}, ${publishedOf(source, "en")}`,
    url ?? "",
    visited,
  ]);
}

/**
 * The reference of a report. Chinese by GB/T 7714-2015: `记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15.`;
 * `[N/OL]` with the address, and the day of the visit where it is known, only if the report has one.
 * English: `记者甲, 通讯员甲, 通讯员乙. Reform in River City [in Chinese]. River City Daily, 15 July 2024.`
 */
export function citeSource(source: Source, language: Language, accessed: Accessed = null): string {
  return { zh: nationalStandard(source, accessed), en: english(source, accessed) }[language];
}

/** The reference of what prints a figure, with its paragraph or cell: `… 2024-07-15. 第2段.`, `… C5 单元格.` */
export function citeFigure(
  dataset: Dataset,
  observation: Observation,
  language: Language,
  accessed: Accessed = null,
): string {
  const reference = citeSource(sourceOf(dataset, observation), language, accessed);
  const { paragraph, cell } = observation;
  if (paragraph !== undefined)
    return `${reference} ${{ zh: `第${paragraph}段.`, en: `Para. ${paragraph}.` }[language]}`;
  if (cell === undefined) return reference;
  const place = cellWords(cell, language);
  return `${reference} ${place.charAt(0).toUpperCase()}${place.slice(1)}.`;
}
