import type {
  Area,
  Bilingual,
  Caution,
  Dataset,
  Field,
  Measure,
  Metric,
  Observation,
  Place,
  Relation,
  Source,
  Unit,
} from "./Dataset";
import { type FigureColumns, figureColumns } from "./FigureColumns";
import { once } from "./once";

/** A record that a reference names; integrity guarantees that it exists, so absence is a defect. */
function found<Record_>(records: ReadonlyMap<string, Record_>, id: string, list: string): Record_ {
  const record = records.get(id);
  if (record === undefined) throw new Error(`${list} has no record "${id}"`);
  return record;
}

function byId<Record_ extends { readonly id: string }>(
  records: readonly Record_[],
): Map<string, Record_> {
  return new Map(records.map((record) => [record.id, record]));
}

/** An observation with every record that it refers to. */
export interface Figure {
  /** Position in `dataset.observations`, which is the order of the text. */
  readonly row: number;
  readonly observation: Observation;
  /** What tells it from other figures of its metric, place and period: `用电量（第一产业）`, where it is of a series; else the metric's name. */
  readonly name: Bilingual;
  readonly metric: Metric;
  readonly unit: Unit;
  readonly field: Field;
  readonly area: Area;
  readonly place: Place;
  readonly source: Source;
  /** `null` where the metric belongs to no measure. */
  readonly measure: Measure | null;
}

/** A dataset with its references followed. Every accessor throws on an id that does not exist. */
export interface DatasetLookup {
  readonly dataset: Dataset;
  /** The observations in columns, for work that passes over all of them. */
  readonly columns: FigureColumns;
  /** One figure an observation, in the order of the text; made when first asked for. */
  readonly figures: readonly Figure[];
  /** The figure of a row, made alone: views of a few rows out of many thousand make no others. */
  figureAt(row: number): Figure;
  figure(id: string): Figure;
  hasFigure(id: string): boolean;
  measure(id: string): Measure | null;
  area(id: string): Area;
  field(id: string): Field;
  place(id: string): Place;
  source(id: string): Source;
  /** The area of a measure's main field. */
  areaOfMeasure(measure: Measure): Area;
  /** Observations of a metric, in the order of the text. */
  observationsOf(metric: string): readonly Figure[];
  /** Rows of the measure's figures, in the order of the text. */
  rowsOfMeasure(measure: string): Uint32Array;
  figuresOfMeasure(measure: string): readonly Figure[];
  /** What is to be minded of a figure, and of the rank that it holds. */
  cautionsOf(figure: string): readonly Caution[];
  relationsOf(figure: string): readonly Relation[];
}

function stated(ids: readonly (string | undefined)[]): readonly string[] {
  return ids.filter((id) => id !== undefined);
}

/** Ids of the observations that a relation joins, those that its chart draws, in reading order. */
export function membersOf(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case "before_after":
      return [relation.before, relation.after];
    case "part_of_whole":
      return stated([relation.part, relation.whole, relation.share]);
    case "change":
      return stated([relation.earlier, relation.level, relation.amount, relation.percent]);
    case "target":
      return stated([relation.target, relation.attained, relation.completion]);
    case "rank":
      return stated([relation.value, relation.rank, relation.streak]);
    case "comparison":
      return relation.members;
    case "model":
      return [relation.one];
  }
}

function group<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const existing = groups.get(key);
      if (existing) existing.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Result,
): Map<string, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

/** Put together when it is read: a document's data may have come in one language so far. */
function nameOf({ name }: Metric, { series }: Observation): Bilingual {
  if (series === undefined) return name;
  return {
    get zh() {
      return `${name.zh}\uff08${series}\uff09`;
    },
    get en() {
      return `${name.en} (${series})`;
    },
  };
}

const lookups = new WeakMap<Dataset, DatasetLookup>();

/** Follows the references of a dataset, once however often it is asked for, so that nobody searches lists again. */
export function lookUp(dataset: Dataset): DatasetLookup {
  const lookup = lookups.get(dataset) ?? follow(dataset);
  lookups.set(dataset, lookup);
  return lookup;
}

function follow(dataset: Dataset): DatasetLookup {
  const metrics = byId(dataset.metrics);
  const units = byId(dataset.units);
  const fields = byId(dataset.fields);
  const areas = byId(dataset.areas);
  const places = byId(dataset.places);
  const sources = byId(dataset.sources);
  const measures = byId(dataset.measures);
  const columns = figureColumns(dataset);
  const made = new Map<number, Figure>();
  /** What all figures of a metric share, followed when its first figure is made. */
  const shared = new Map<string, Pick<Figure, "metric" | "unit" | "field" | "area" | "measure">>();
  const sharedBy = (id: string) => {
    const known = shared.get(id);
    if (known) return known;
    const metric = found(metrics, id, "metrics");
    const field = found(fields, metric.field, "fields");
    const followed = {
      metric,
      unit: found(units, metric.unit, "units"),
      field,
      area: found(areas, field.area, "areas"),
      measure: metric.measure === undefined ? null : found(measures, metric.measure, "measures"),
    };
    shared.set(id, followed);
    return followed;
  };
  const figureAt = (row: number): Figure => {
    const known = made.get(row);
    if (known) return known;
    const observation = dataset.observations[row];
    if (!observation) throw new Error(`observations has no row ${row}`);
    const followed = sharedBy(observation.metric);
    const name = nameOf(followed.metric, observation);
    const place = found(places, observation.place, "places");
    const source = found(sources, observation.source, "sources");
    const figure = { row, observation, name, ...followed, place, source };
    made.set(row, figure);
    return figure;
  };
  const figures = once(() => dataset.observations.map((_, row) => figureAt(row)));
  const rowsById = once(() => new Map(dataset.observations.map(({ id }, row) => [id, row])));
  const rowsByMetric = once(() => {
    const rows = dataset.metrics.map((): number[] => []);
    for (const [row, metric] of columns.metric.entries()) rows[metric]?.push(row);
    return new Map(dataset.metrics.map(({ id }, metric) => [id, rows[metric] ?? []]));
  });
  const rowsOf = (metric: string): readonly number[] => rowsByMetric().get(metric) ?? [];
  const rowsByMeasure = once(() =>
    mapValues(
      group(dataset.metrics, ({ measure }) => stated([measure])),
      (ofMeasure) => Uint32Array.from(ofMeasure.flatMap(({ id }) => rowsOf(id))).sort(),
    ),
  );
  const rowsOfMeasure = (measure: string): Uint32Array =>
    rowsByMeasure().get(measure) ?? new Uint32Array();
  // A value is told with its rank, so what is to be minded of the rank is to be minded of it.
  const valueOfRank = new Map(
    dataset.relations.flatMap((relation) =>
      relation.kind === "rank"
        ? stated([relation.rank, relation.streak]).map((id) => [id, relation.value] as const)
        : [],
    ),
  );
  const cautions = group(dataset.cautions, (caution) => [
    ...new Set(caution.figures.flatMap((id) => [id, valueOfRank.get(id) ?? id])),
  ]);
  const relations = group(dataset.relations, membersOf);
  return {
    dataset,
    columns,
    get figures() {
      return figures();
    },
    figureAt,
    figure: (id) => figureAt(found(rowsById(), id, "observations")),
    hasFigure: (id) => rowsById().has(id),
    measure: (id) => measures.get(id) ?? null,
    area: (id) => found(areas, id, "areas"),
    field: (id) => found(fields, id, "fields"),
    place: (id) => found(places, id, "places"),
    source: (id) => found(sources, id, "sources"),
    areaOfMeasure: (measure) =>
      found(areas, found(fields, measure.fields[0] ?? "", "fields").area, "areas"),
    observationsOf: (metric) => rowsOf(metric).map(figureAt),
    rowsOfMeasure,
    figuresOfMeasure: (measure) => Array.from(rowsOfMeasure(measure), figureAt),
    cautionsOf: (figure) => cautions.get(figure) ?? [],
    relationsOf: (figure) => relations.get(figure) ?? [],
  };
}
