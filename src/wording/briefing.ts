import type { Dataset, Language, Observation, Source } from "../dataset/Dataset";
import {
  isDocument,
  nameSource,
  nameTable,
  publishedOf,
  publisherOf,
  sourceOf,
} from "./sourceWords";
import { CLOSING, COMMAS, ELLIPSES, SENTENCE_ENDS, STRAIGHT_QUOTES } from "../dataset/punctuation";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { cellWords } from "./cellWords";
import { marks } from "./marks";
import { catalogues } from "./Messages";
import { rankHeld, rankWords } from "./rankWords";
import { statementAlone } from "./statementAlone";

/** A sentence that ends in itself, a closing mark behind its end or not. */
const ENDED = new RegExp(`[${SENTENCE_ENDS}${ELLIPSES}.][${CLOSING}${STRAIGHT_QUOTES}]*$`, "u");
const COMMA = new RegExp(`[${COMMAS}]`, "u");

/** Ends a sentence where it has no end of its own. */
function ended(text: string, language: Language): string {
  if (ENDED.test(text)) return text;
  return { zh: `${text}。`, en: `${text}.` }[language];
}

const PROVISO_JOINT: Readonly<Record<Language, string>> = { zh: "，", en: "; " };

function sourceClause(
  source: Source,
  { paragraph, cell }: Observation,
  language: Language,
): string {
  if (paragraph === undefined) {
    const table = { zh: `据${nameTable(source, "zh")}`, en: nameTable(source, "en") }[language];
    return cell === undefined ? table : table + marks[language].comma + cellWords(cell, language);
  }
  const day = publishedOf(source, language);
  const publisher = publisherOf(source, language);
  return {
    zh: `据${isDocument(source) ? nameSource(source, "zh") : `《${publisher}》${day}报道`}，第${paragraph}段`,
    en: `${isDocument(source) ? nameSource(source, "en") : `${publisher}, ${day}`}, para. ${paragraph}`,
  }[language];
}

const ENGLISH_BOUNDS = {
  at_least: { said: /more than|at least|over|or more|no fewer/iu, words: "at least" },
  at_most: { said: /at most|up to|no more|less than|fewer than|under/iu, words: "at most" },
  about: { said: /about|around|some|nearly|approximately|or so/iu, words: "approximate" },
  range: { said: / to | or |between|–/iu, words: "a range" },
} as const;

function boundProviso({ quantity, printed, statement }: Observation, language: Language): string[] {
  if (quantity.bound === "exact") return [];
  const { said, words } = ENGLISH_BOUNDS[quantity.bound];
  const isSaid = { zh: statement.zh.includes(printed), en: said.test(statement.en) }[language];
  if (isSaid) return [];
  return [{ zh: `原文作“${printed}”`, en: `not an exact number: ${words}` }[language]];
}

function speakerProviso({ attribution, statement }: Observation, language: Language): string[] {
  if (attribution.by === "report") return [];
  const who = attribution.who[language];
  // "a grid worker, clerk": a statement that names the person need not give the office again.
  const [name = who] = who.split(COMMA);
  if (statement[language].includes(name)) return [];
  return [{ zh: `${who}所述`, en: `according to ${who}` }[language]];
}

function dateProviso({ period, statement, paragraph }: Observation, language: Language): string[] {
  if (period.basis !== "not_stated") return [];
  const isSaid = { zh: /未注明|未说明/u, en: /not stated|no date|not dated|undated/iu }[language];
  if (isSaid.test(statement[language])) return [];
  if (paragraph === undefined)
    return [{ zh: "表中未写明时间", en: "the table gives no date" }[language]];
  return [{ zh: "原文未注明时间", en: "the report gives no date" }[language]];
}

/** What a date rests on that the report does not print, unless a caution tells it. */
function basisProviso(
  { period }: Observation,
  cautions: readonly string[],
  language: Language,
): string[] {
  if (period.basis === "stated" || period.basis === "not_stated") return [];
  const isSaid = { zh: /推定/u, en: /resolved|taken to be|taken from/iu }[language];
  if (cautions.some((caution) => isSaid.test(caution))) return [];
  const words = {
    resolved: { zh: "时间按发布日期推定", en: "date resolved by that of publication" },
    from_context: {
      zh: "时间按标题或上文推定",
      en: "date taken from the title or what stands before",
    },
  };
  return [words[period.basis][language]];
}

/** What the statement leaves unsaid of who says the figure, how firm it is, and that it has no date. */
function provisos(observation: Observation, language: Language): string[] {
  return [
    ...speakerProviso(observation, language),
    ...boundProviso(observation, language),
    ...dateProviso(observation, language),
  ];
}

function notesText(notes: readonly string[], language: Language): string {
  if (notes.length === 0) return "";
  const text = notes.map((note) => ended(note, language)).join(marks[language].space);
  return { zh: `注意：${text}`, en: ` Note: ${text}` }[language];
}

/**
 * Where a figure stands and what its statement leaves unsaid: 据《襄阳日报》2024年7月15日报道,第25段,原文未注明时间.
 */
export function sourceInWords(
  dataset: Dataset,
  observation: Observation,
  language: Language,
): string {
  return [
    sourceClause(sourceOf(dataset, observation), observation, language),
    ...provisos(observation, language),
  ].join(PROVISO_JOINT[language]);
}

/** Of a value that is told with its rank: 位次：甲省各市第一、连续2年。 Its cautions may be those of the rank. */
function rankSentence(lookup: DatasetLookup, figure: string, language: Language): string {
  const rank = rankHeld(lookup, figure);
  if (rank === null) return "";
  const { space, colon } = marks[language];
  const label = catalogues[language].kinds.rank;
  return `${space}${label}${colon}${ended(rankWords(lookup, rank, language), language)}`;
}

/**
 * A figure as a sentence ready for a briefing: the dataset's statement, the rank that it holds, what is to be
 * minded of it, and in brackets the source with who says it, how a bound is printed and what its date rests on.
 *
 * zh: 截至2024年6月，……达99.88%。（据《襄阳日报》2024年7月15日报道，第25段，时间按发布日期推定）
 * en: By June 2024 … 99.88%. (Xiangyang Daily, 15 July 2024, para. 25; date resolved by that of publication)
 */
export function briefingSentence(
  lookup: DatasetLookup,
  observation: Observation,
  cautions: readonly string[],
  language: Language,
): string {
  const statement =
    ended(statementAlone(lookup, observation, language), language) +
    rankSentence(lookup, observation.id, language);
  const notes = notesText(cautions, language);
  const told = [
    sourceInWords(lookup.dataset, observation, language),
    ...basisProviso(observation, cautions, language),
  ].join(PROVISO_JOINT[language]);
  return { zh: `${statement}${notes}（${told}）`, en: `${statement}${notes} (${told})` }[language];
}
