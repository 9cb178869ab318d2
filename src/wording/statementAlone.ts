import type { Language, Observation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { ELLIPSES, ROUND_CLOSING, ROUND_OPENING, SENTENCE_ENDS } from "../dataset/punctuation";
import { marks } from "./marks";
import { formatDate, formatPeriod } from "./formatPeriod";
import { withinBrackets } from "./withinBrackets";

const ADMINISTRATIVE = /(?<=..)(?:[省市县区旗镇乡村]|街道)$/u;
/** What a name adds to itself: Riverton (whole city). */
const ADDED = new RegExp(
  `(?<=\\S)\\s*[${ROUND_OPENING}][^${ROUND_CLOSING}]*[${ROUND_CLOSING}]$`,
  "u",
);
/** Parts of a year that a sentence names by no month. */
const PART_OF_YEAR = /[上下]半年|季度|half|quarter/iu;
/** What a date is made of: 2024年, 6月; June, 2024. */
const PARTS = /\d+[年月日]?|\p{L}+/gu;
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}${ELLIPSES}.]+$`, "u");

/** 山县 is told by 山县, 南山县 by 南山 as well, Riverton (whole city) by Riverton. */
function tellsPlace(statement: string, { zh, en }: { readonly zh: string; readonly en: string }) {
  const name = zh.replace(ADDED, "");
  return [name, name.replace(ADMINISTRATIVE, ""), en.replace(ADDED, "")].some(
    (one) => one !== "" && statement.includes(one),
  );
}

/** Whether a sentence tells the end of a period: the day, month and year that the period is known by. */
function tellsPeriod(statement: string, { period }: Observation, language: Language): boolean {
  // That the report gives no date stands with its source.
  if (period.basis === "not_stated") return true;
  const date = period.end ?? period.start;
  const parts = (day: string): readonly string[] => formatDate(day, language).match(PARTS) ?? [];
  const tells = (day: string): boolean => parts(day).every((part) => statement.includes(part));
  return tells(date) || (PART_OF_YEAR.test(statement) && tells(date.slice(0, 4)));
}

/**
 * What a figure says where its sentence stands alone: with the period and the place that the sentence leaves
 * unsaid. 企业：60家（2024年，山县）。 Firms: 60 (2024, Hill County).
 */
export function statementAlone(
  lookup: DatasetLookup,
  observation: Observation,
  language: Language,
): string {
  const statement = observation.statement[language];
  const { place } = lookup.figure(observation.id);
  const unsaid = [
    ...(tellsPeriod(statement, observation, language)
      ? []
      : [formatPeriod(observation.period, language)]),
    ...(tellsPlace(statement, place.name) ? [] : [place.name[language]]),
  ];
  if (unsaid.length === 0) return statement;
  const said = statement.replace(SENTENCE_END, "");
  const end = statement.slice(said.length) || { zh: "。", en: "." }[language];
  const told = withinBrackets(unsaid, language);
  // Behind what stands in brackets already there are no second ones.
  const bracket = { zh: "）", en: ")" }[language];
  if (said.endsWith(bracket) && !SENTENCE_END.test(said.slice(0, -1)))
    return said.slice(0, -1) + marks[language].semicolon + told + bracket + end;
  return said + { zh: `（${told}）`, en: ` (${told})` }[language] + end;
}
