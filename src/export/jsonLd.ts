import { locales } from "../wording/locales";
import { isReport } from "../wording/sourceWords";
import type { Bilingual, Dataset, Observation, Relation, Source, Unit } from "../dataset/Dataset";
import { languagesOf } from "../dataset/languagesOf";
import { type DatasetLookup, type Figure, lookUp } from "../dataset/DatasetLookup";

/** A JSON-LD value; objects keep the order in which their keys are given here. */
export type JsonLdValue =
  | string
  | number
  | boolean
  | readonly JsonLdValue[]
  | { readonly [key: string]: JsonLdValue };

type Node = Readonly<Record<string, JsonLdValue>>;

/** UN/CEFACT codes of the units that have one; others are told by their words alone. */
const unitCodes: ReadonlyMap<string, string> = new Map([
  ["%", "P1"],
  ["年", "ANN"],
  ["月", "MON"],
  ["个月", "MON"],
  ["天", "DAY"],
  ["日", "DAY"],
  ["小时", "HUR"],
]);

function text({ zh, en }: Bilingual): readonly Node[] {
  // A dataset in Chinese alone has the Chinese in both places.
  if (en === zh) return [{ "@value": zh, "@language": "zh-CN" }];
  return [
    { "@value": zh, "@language": "zh-CN" },
    { "@value": en, "@language": "en" },
  ];
}

const reference = (kind: string, id: string): Node => ({ "@id": `#${kind}-${id}` });

function articleOf(source: Source): Node {
  const isNews = source.kind === "newspaper";
  return {
    "@type": isNews ? "NewsArticle" : isReport(source) ? "Report" : "Dataset",
    "@id": `#source-${source.id}`,
    name: text(source.title),
    ...(source.published === undefined ? {} : { datePublished: source.published }),
    inLanguage: "zh-CN",
    ...(source.publisher === undefined
      ? {}
      : {
          publisher: {
            "@type": isNews ? "NewsMediaOrganization" : "Organization",
            name: text(source.publisher),
          },
        }),
    author: source.credits
      .filter(({ role }) => role === "reporter" || role === "contributor")
      .flatMap(({ names }) => names)
      .map((name) => ({ "@type": "Person", name })),
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}

/** From the earliest start to the latest end of all dated figures, ISO 8601; `null` when none is dated. */
function temporalCoverage(observations: readonly Observation[]): string | null {
  const dated = observations.flatMap(({ period }) =>
    period.basis === "not_stated" ? [] : [{ start: period.start, end: period.end ?? period.start }],
  );
  const [first] = dated.map(({ start }) => start).sort();
  const last = dated
    .map(({ end }) => end)
    .sort()
    .pop();
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}

function placesOf({ dataset }: DatasetLookup): Node[] {
  return dataset.places.map(({ id, name, within }) => ({
    "@type": "Place",
    "@id": `#place-${id}`,
    name: text(name),
    ...(within === undefined ? {} : { containedInPlace: reference("place", within) }),
  }));
}

/** A place that another observed place lies in covers it; only the outermost are named. */
function spatialCoverage({ dataset, figures }: DatasetLookup): Node[] {
  const observed = new Set(figures.map(({ place }) => place.id));
  const within = new Map(dataset.places.map((place) => [place.id, place.within]));
  const isCovered = (id: string): boolean => {
    const outer = within.get(id);
    return outer !== undefined && (observed.has(outer) || isCovered(outer));
  };
  return dataset.places
    .filter(({ id }) => observed.has(id) && !isCovered(id))
    .map(({ id }) => reference("place", id));
}

function unitWords(unit: Unit): Node {
  const code = unitCodes.get(unit.symbol.zh);
  return {
    unitText: unit.currency ?? unit.symbol.en,
    ...(code === undefined ? {} : { unitCode: code }),
  };
}

function variablesOf({ dataset }: DatasetLookup): Node[] {
  return dataset.metrics.map(({ id, name, definition, population, kind }) => ({
    "@type": "StatisticalVariable",
    "@id": `#metric-${id}`,
    name: text(name),
    description: text(definition),
    populationType: text(population),
    statType: kind,
  }));
}

/** The number with its bound kept: only an exact or approximate one has a `value`. */
function amountOf({ quantity }: Observation): Node {
  switch (quantity.bound) {
    case "exact":
    case "about":
      return { value: quantity.value };
    case "at_least":
      return { minValue: quantity.value };
    case "at_most":
      return { maxValue: quantity.value };
    case "range":
      return { minValue: quantity.low, maxValue: quantity.high };
  }
}

/** Years, months or days from the start of a period to its end, both included: 2021 to 2023 is `P3Y`. */
function durationOf(start: string, end: string): string {
  const [year = 0, month, day] = start.split("-").map(Number);
  const [lastYear = 0, lastMonth = 1, lastDay = 1] = end.split("-").map(Number);
  if (month === undefined) return `P${lastYear - year + 1}Y`;
  if (day === undefined) return `P${(lastYear - year) * 12 + lastMonth - month + 1}M`;
  const span = Date.UTC(lastYear, lastMonth - 1, lastDay) - Date.UTC(year, month - 1, day);
  return `P${span / 86_400_000 + 1}D`;
}

/** schema.org gives a moment as a date, and a stretch of time as the date it starts and its length. */
function periodOf({ period }: Observation): Node {
  if (period.basis === "not_stated") return {};
  const { start, end = start, timing } = period;
  return timing === "as_of"
    ? { observationDate: end }
    : { observationDate: start, observationPeriod: durationOf(start, end) };
}

/** The figure that a stated share is a share of, by the share's figure. */
function denominators(relations: readonly Relation[]): Map<string, string> {
  return new Map(
    relations.flatMap((relation) =>
      relation.kind === "part_of_whole" && relation.share !== undefined
        ? [[relation.share, relation.whole] as const]
        : [],
    ),
  );
}

function observationNode(figure: Figure, whole: Figure | null): Node {
  const { observation, metric, place, source, unit } = figure;
  return {
    "@type": "Observation",
    "@id": `#figure-${observation.id}`,
    description: text(observation.statement),
    variableMeasured: reference("metric", metric.id),
    observationAbout: reference("place", place.id),
    ...amountOf(observation),
    ...unitWords(unit),
    measurementQualifier: observation.quantity.bound,
    ...(whole === null ? {} : { measurementDenominator: reference("metric", whole.metric.id) }),
    ...periodOf(observation),
    subjectOf: reference("source", source.id),
  };
}

function datasetNode(lookup: DatasetLookup): Node {
  const { dataset } = lookup;
  const covered = temporalCoverage(dataset.observations);
  return {
    "@type": "Dataset",
    "@id": "#dataset",
    identifier: dataset.id,
    name: text(dataset.title),
    description: text(dataset.description),
    license: { "@type": "CreativeWork", name: text(dataset.license) },
    dateModified: dataset.modified,
    ...(dataset.status === "draft" ? { creativeWorkStatus: "Draft" } : {}),
    inLanguage: languagesOf(dataset).map((language) => locales[language].tag),
    isBasedOn: dataset.sources.map(({ id }) => reference("source", id)),
    ...(covered === null ? {} : { temporalCoverage: covered }),
    spatialCoverage: spatialCoverage(lookup),
  };
}

/** Written out, so that no processor has to fetch one. */
const CONTEXT: Node = { "@vocab": "https://schema.org/" };

/**
 * The dataset as JSON-LD in the words of schema.org: a Dataset, its source articles, places and
 * StatisticalVariables, and one Observation a figure. Every text is there in Chinese and English;
 * the same dataset gives the same bytes.
 */
export function jsonLd(dataset: Dataset): Node {
  const lookup = lookUp(dataset);
  const wholes = denominators(dataset.relations);
  const variables = dataset.metrics.map(({ id }) => reference("metric", id));
  return {
    "@context": CONTEXT,
    "@graph": [
      { ...datasetNode(lookup), variableMeasured: variables },
      ...dataset.sources.map(articleOf),
      ...placesOf(lookup),
      ...variablesOf(lookup),
      ...lookup.figures.map((figure) => {
        const whole = wholes.get(figure.observation.id);
        return observationNode(figure, whole === undefined ? null : lookup.figure(whole));
      }),
    ],
  };
}

/**
 * What a finder of datasets reads in the page: the Dataset with its reports, its places and the names of
 * what it measures, and where the rest is.
 *
 * @param files the dataset's files by media type: addresses beside the page
 */
export function jsonLdOfPage(dataset: Dataset, files: Readonly<Record<string, string>>): Node {
  const lookup = lookUp(dataset);
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        ...datasetNode(lookup),
        variableMeasured: dataset.metrics.flatMap(({ name }) => text(name)),
        distribution: Object.entries(files).map(([encodingFormat, contentUrl]) => ({
          "@type": "DataDownload",
          encodingFormat,
          contentUrl,
        })),
      },
      ...dataset.sources.map(articleOf),
      ...placesOf(lookup),
    ],
  };
}
