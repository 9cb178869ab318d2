import type { Language, Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatById } from "./formatById";
import { formatDate, formatPeriod } from "./formatPeriod";

type Target = Extract<Relation, { readonly kind: "target" }>;

/**
 * A target with the period that it is set for, of which English names the end, and the degree of completion.
 *
 * zh: 目标500亿元（2025年），完成96%
 * en: target CNY 50 billion, due 2025; 96% completed
 */
export function targetWords(
  lookup: Pick<DatasetLookup, "figure">,
  relation: Target,
  language: Language,
): string {
  const words = formatById(lookup, language);
  const { period } = lookup.figure(relation.target).observation;
  const due =
    period.basis === "not_stated"
      ? null
      : { zh: formatPeriod(period, "zh"), en: formatDate(period.end ?? period.start, "en") }[
          language
        ];
  const goal = words(relation.target);
  const done = relation.completion === undefined ? null : words(relation.completion);
  const target = {
    zh: `目标${goal}${due === null ? "" : `（${due}）`}`,
    en: `target ${goal}${due === null ? "" : `, due ${due}`}`,
  }[language];
  if (done === null) return target;
  return { zh: `${target}，完成${done}`, en: `${target}; ${done} completed` }[language];
}
