import type { Bilingual, Dataset, Language, Observation, Source } from "../dataset/Dataset";
import { sourceOf } from "./citation";
import { formatDate } from "./formatPeriod";

/** Ends a sentence where it has no end of its own. */
function ended(text: string, language: Language): string {
  if (/[。!?.!?]$/u.test(text)) return text;
  return language === "zh" ? `${text}。` : `${text}.`;
}

function sourceClause(source: Source, paragraph: number, language: Language): string {
  const day = formatDate(source.published, language);
  return language === "zh"
    ? `据《${source.publisher.zh}》${day}报道,第${paragraph}段`
    : `${source.publisher.en}, ${day}, para. ${paragraph}`;
}

/** What a reader must be told besides the statement: who says it, how it is printed, that it has no date. */
function provisos({ attribution, quantity, printed, period }: Observation, language: Language): string[] {
  const isZh = language === "zh";
  const said =
    attribution.by === "report"
      ? []
      : [isZh ? `${attribution.who.zh}所述` : `according to ${attribution.who.en}`];
  const undated =
    period.basis === "not_stated" ? [isZh ? "原文未注明时间" : "the report gives no date"] : [];
  const words = { at_least: "at least", at_most: "at most", about: "approximate", range: "a range" };
  const bounded =
    quantity.bound === "exact"
      ? []
      : [isZh ? `原文作“${printed}”` : `not an exact number: ${words[quantity.bound]}`];
  return [...said, ...bounded, ...undated];
}

function notesText(notes: readonly Bilingual[], language: Language): string {
  if (notes.length === 0) return "";
  const text = notes.map((note) => ended(note[language], language)).join(language === "zh" ? "" : " ");
  return language === "zh" ? `注意:${text}` : ` Note: ${text}`;
}

/** Cautions of a figure, and the comparability notes of the pairs that it belongs to, each once. */
function notesOf(dataset: Dataset, figure: string): Bilingual[] {
  const cautions = dataset.cautions
    .filter(({ figures }) => figures.includes(figure))
    .map(({ note }) => note);
  const pairs = dataset.relations.flatMap((relation) =>
    relation.kind === "before_after" &&
    (relation.before === figure || relation.after === figure) &&
    relation.comparability.note !== undefined
      ? [relation.comparability.note]
      : [],
  );
  const seen = new Set<string>();
  return [...cautions, ...pairs].filter(({ zh }) => !seen.has(zh) && seen.add(zh).size > 0);
}

/**
 * A figure as a sentence ready for a briefing: the dataset's statement, its cautions, and in brackets the
 * source with who says it, how a bound is printed and a missing date.
 *
 * zh: 截至2024年6月,……达99.88%。(据《襄阳日报》2024年7月15日报道,第25段)
 * en: By June 2024 … 99.88%. (Xiangyang Daily, 15 July 2024, para. 25)
 */
export function briefingSentence(
  dataset: Dataset,
  observation: Observation,
  language: Language,
): string {
  const source = sourceOf(dataset, observation);
  const statement = ended(observation.statement[language], language);
  const notes = notesText(notesOf(dataset, observation.id), language);
  const clauses = [
    sourceClause(source, observation.paragraph, language),
    ...provisos(observation, language),
  ];
  return language === "zh"
    ? `${statement}${notes}(${clauses.join(",")})`
    : `${statement}${notes} (${clauses.join("; ")})`;
}

/** A derived number as a briefing needs it; any derived value of the analysis has this shape. */
export interface DerivedWords {
  /** What the number is: 变化幅度. */
  readonly name: Bilingual;
  readonly formula: string;
  readonly isRounded: boolean;
}

/**
 * A derived number as a sentence that says that it is derived, by which formula and from which report.
 *
 * zh: 推算(非报道所载):变化幅度−60%,算式 (4 − 10) ÷ 10 = −60%。(据《河城日报》2024年7月15日报道的数据推算)
 * en: Derived, not stated by the report: percentage change −60%, as (4 − 10) ÷ 10 = −60%. (Derived from …)
 *
 * @param value the number in words, bound and unit included
 */
export function derivedBriefing(
  derived: DerivedWords,
  value: string,
  source: Source,
  notes: readonly Bilingual[],
  language: Language,
): string {
  const day = formatDate(source.published, language);
  const equals = derived.isRounded ? "≈" : "=";
  const told = notesText(notes, language);
  return language === "zh"
    ? `推算(非报道所载):${derived.name.zh}${value},算式 ${derived.formula} ${equals} ${value}。${told}(据《${source.publisher.zh}》${day}报道的数据推算)`
    : `Derived, not stated by the report: ${derived.name.en} ${value}, as ${derived.formula} ${equals} ${value}.${told} (Derived from figures of ${source.publisher.en}, ${day})`;
}
