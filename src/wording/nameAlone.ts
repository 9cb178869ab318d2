import type { Language } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { formatPeriod, isoPeriod } from "./formatPeriod";
import { withinBrackets } from "./withinBrackets";

/** What tells the figures of a metric from each other. */
interface Differences {
  readonly inPlace: boolean;
  readonly inPeriod: boolean;
}

/** By dataset and metric: a list of a metric's figures asks for each. */
const known = new WeakMap<DatasetLookup, Map<string, Differences>>();

function differencesOf(lookup: DatasetLookup, metric: string): Differences {
  const ofDataset = known.get(lookup) ?? new Map<string, Differences>();
  known.set(lookup, ofDataset);
  const found = ofDataset.get(metric);
  if (found !== undefined) return found;
  const places = new Set<string>();
  const periods = new Set<string | null>();
  for (const { place, observation } of lookup.observationsOf(metric)) {
    places.add(place.id);
    periods.add(isoPeriod(observation.period));
  }
  const differences = { inPlace: places.size > 1, inPeriod: periods.size > 1 };
  ofDataset.set(metric, differences);
  return differences;
}

/**
 * A figure's name where nothing beside it tells the place and the period: with those of them in which its metric is
 * told more than once. 游客（山县，2022年）; visitors (Hill County, 2022).
 */
export function nameAlone(lookup: DatasetLookup, figure: Figure, language: Language): string {
  const { inPlace, inPeriod } = differencesOf(lookup, figure.metric.id);
  const told = [
    ...(inPlace ? [figure.place.name[language]] : []),
    ...(inPeriod ? [formatPeriod(figure.observation.period, language)] : []),
  ];
  const name = figure.name[language];
  if (told.length === 0) return name;
  const text = withinBrackets(told, language);
  return { zh: `${name}（${text}）`, en: `${name} (${text})` }[language];
}
