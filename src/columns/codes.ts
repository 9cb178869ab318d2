import type { Attribution, Bilingual, Observation, Period } from "../dataset/Dataset";
import { catalogues } from "../wording/Messages";
import type { Code } from "./Column";

/*
 * The closed lists of figures and measures, with their names. Every list is keyed by a type, so a value that
 * is added without a name does not compile. Lists that only the template shows stand in recordCodes.ts, since
 * these here are loaded with the first page.
 */

/** A list by its names. */
export function codesOf<Value extends string>(
  names: Readonly<Record<Value, Bilingual>>,
): readonly Code[] {
  return Object.entries<Bilingual>(names).map(([code, name]) => ({ code, name }));
}

/** A list as the page words it, in the order of the Chinese words. */
export function wordedCodes<Value extends string>(
  zh: Readonly<Record<Value, string>>,
  en: Readonly<Record<Value, string>>,
): readonly Code[] {
  const english = new Map(Object.entries<string>(en));
  return Object.entries<string>(zh).map(([code, name]) => ({
    code,
    name: { zh: name, en: english.get(code) ?? "" },
  }));
}

const { zh, en } = catalogues;

export const boundCodes = wordedCodes(zh.bounds, en.bounds);
export const kindCodes = wordedCodes(zh.kinds, en.kinds);
export const periodBasisCodes = wordedCodes(zh.figure.periodBasis, en.figure.periodBasis);
export const polarityCodes = wordedCodes(zh.figure.polarities, en.figure.polarities);
export const comparabilityCodes = wordedCodes(zh.figure.verdicts, en.figure.verdicts);
export const measureStatusCodes = wordedCodes(zh.measures.statuses, en.measures.statuses);

export const periodTimingCodes = codesOf<Exclude<Period, { basis: "not_stated" }>["timing"]>({
  during: { zh: "时期内", en: "during the period" },
  as_of: { zh: "截至时期末", en: "as of the end of the period" },
});

export const attributionCodes = codesOf<Attribution["by"]>({
  report: { zh: "报道本身", en: "the report itself" },
  person: { zh: "报道引述的人", en: "a person quoted" },
  official_statistics: { zh: "报道引用的统计", en: "a statistic cited" },
});

export const observationStatusCodes = codesOf<NonNullable<Observation["status"]>>({
  normal: { zh: "正常", en: "normal" },
  provisional: { zh: "初步", en: "provisional" },
  revised: { zh: "修订", en: "revised" },
  missing: { zh: "缺失", en: "missing" },
});
