import type { Attribution, Bilingual, Observation, Period } from "../dataset/Dataset";
import { measureStatuses } from "../dataset/schema";
import { catalogues, type Messages } from "../wording/Messages";
import type { Code } from "./ExportTable";

/*
 * The closed lists of the dataset with their names, as the page words them. Every list is keyed by a
 * type, so a value that is added without a name does not compile.
 */

function codes<Value extends string>(
  values: readonly Value[],
  name: (value: Value) => Bilingual,
): Code[] {
  return values.map((code) => ({ code, name: name(code) }));
}

function worded<Value extends string>(
  values: readonly Value[],
  list: (messages: Messages) => Readonly<Record<Value, string>>,
): Code[] {
  return codes(values, (value) => ({
    zh: list(catalogues.zh)[value],
    en: list(catalogues.en)[value],
  }));
}

function named<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, Bilingual>>,
): Code[] {
  return codes(values, (value) => names[value]);
}

export const boundCodes = worded(
  ["exact", "at_least", "at_most", "about", "range"],
  (messages) => messages.bounds,
);

export const periodBasisCodes = worded(
  ["stated", "resolved", "not_stated"],
  (messages) => messages.figure.periodBasis,
);

export const periodTimingCodes = named<Exclude<Period, { basis: "not_stated" }>["timing"]>(
  ["during", "as_of"],
  {
    during: { zh: "时期内", en: "during the period" },
    as_of: { zh: "截至时期末", en: "as of the end of the period" },
  },
);

export const kindCodes = worded(
  ["stock", "flow", "rate", "count", "rank", "duration"],
  (messages) => messages.kinds,
);

export const polarityCodes = worded(
  ["more_is_better", "less_is_better", "neither"],
  (messages) => messages.figure.polarities,
);

export const attributionCodes = named<Attribution["by"]>(
  ["report", "person", "official_statistics"],
  {
    report: { zh: "报道本身", en: "the report itself" },
    person: { zh: "报道引述的人", en: "a person quoted" },
    official_statistics: { zh: "报道引用的统计", en: "a statistic cited" },
  },
);

export const observationStatusCodes = named<NonNullable<Observation["status"]>>(
  ["normal", "provisional", "revised", "missing"],
  {
    normal: { zh: "正常", en: "normal" },
    provisional: { zh: "初步", en: "provisional" },
    revised: { zh: "修订", en: "revised" },
    missing: { zh: "缺失", en: "missing" },
  },
);

export const comparabilityCodes = worded(
  ["comparable", "with_caution", "not_comparable"],
  (messages) => messages.figure.verdicts,
);

export const measureStatusCodes = worded(measureStatuses, (messages) => messages.measures.statuses);
