import type {
  Dataset,
  DatasetList,
  Field,
  Measure,
  Metric,
  Observation,
  Place,
  Source,
  Unit,
} from "../Dataset";

type OwnField = "title" | "description" | "license" | "modified" | "language";

/** What is examined: every list, and of the dataset's own fields those that have passed the schema. */
export type Examined = Pick<Dataset, Exclude<DatasetList, "excusedWords">> & {
  readonly [Own in OwnField]?: Dataset[Own] | undefined;
};

/** The records by id, so that every rule finds what a reference names. The first of two equal ids counts. */
export interface Register {
  readonly dataset: Examined;
  /** Ids of records that have failed the schema: naming one is no second fault. */
  readonly absent: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly areas: ReadonlyMap<string, unknown>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly places: ReadonlyMap<string, Place>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly observations: ReadonlyMap<string, Observation>;
  /** Place of a headline in the file as given; differs from its index when records were left out. */
  readonly headlineAt: (index: number) => number;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

/** Lays out the records of a dataset by id. */
export function registerOf(
  dataset: Examined,
  absent: ReadonlySet<string>,
  headlinePlaces: readonly number[],
): Register {
  return {
    dataset,
    absent,
    sources: byId(dataset.sources),
    areas: byId(dataset.areas),
    fields: byId(dataset.fields),
    places: byId(dataset.places),
    units: byId(dataset.units),
    measures: byId(dataset.measures),
    metrics: byId(dataset.metrics),
    observations: byId(dataset.observations),
    headlineAt: (index) => headlinePlaces[index] ?? index,
  };
}

/** The unit of an observation; `undefined` where a reference on the way does not resolve. */
export function unitOf(register: Register, observation: Observation): Unit | undefined {
  const metric = register.metrics.get(observation.metric);
  return metric === undefined ? undefined : register.units.get(metric.unit);
}
