import dataset from "../../data/dataset.json" with { type: "json" };

/**
 * What the report's dataset says, worked out here from the file alone, so that the page is held
 * against something that is not the page.
 */
export const report = dataset;

/** One figure as the file gives it, with its place in the order of the text. */
export interface ReportFigure {
  readonly id: string;
  readonly area: string;
  readonly field: string;
  readonly place: string;
  readonly kind: string;
  /** Base units, empty for a range, as a CSV writes it. */
  readonly value: string;
  /** The value, or the lower end of a range: what sorting goes by. */
  readonly size: number;
  readonly bound: string;
  readonly printed: string;
  readonly paragraph: number;
}

function found<Item>(items: readonly Item[], is: (item: Item) => boolean, what: string): Item {
  const item = items.find(is);
  if (item === undefined) throw new Error(`data/dataset.json has no ${what}`);
  return item;
}

/** Every figure, in the order of the text. */
export const figures: readonly ReportFigure[] = dataset.observations.map((observation) => {
  const metric = found(dataset.metrics, ({ id }) => id === observation.metric, observation.metric);
  const field = found(dataset.fields, ({ id }) => id === metric.field, metric.field);
  const { quantity } = observation;
  return {
    id: observation.id,
    area: field.area,
    field: field.id,
    place: observation.place,
    kind: metric.kind,
    value: "value" in quantity ? String(quantity.value) : "",
    size: quantity.value ?? quantity.low ?? Number.NaN,
    bound: quantity.bound,
    printed: observation.printed,
    paragraph: observation.paragraph,
  };
});

export function figuresOfArea(area: string): readonly ReportFigure[] {
  return figures.filter((figure) => figure.area === area);
}

export function idsOf(of: readonly ReportFigure[]): string[] {
  return of.map(({ id }) => id);
}

/** Ids of the areas, in the order of the file. */
export const areas: readonly string[] = dataset.areas.map(({ id }) => id);

/** Ids of the measures that have a field in the area as their first. */
export function measuresOfArea(area: string): readonly string[] {
  const fields = new Map(dataset.fields.map((field) => [field.id, field.area]));
  return dataset.measures
    .filter((measure) => fields.get(measure.fields[0] ?? "") === area)
    .map(({ id }) => id);
}
