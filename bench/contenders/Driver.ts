import type { Dataset } from "../../src/dataset/Dataset";

/** What every contender shows of an observation: as flat as the grids' own examples. */
export interface BenchRow {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly printed: string;
  readonly value: number;
  readonly year: string;
  readonly place: string;
  readonly kind: string;
  readonly paragraph: number | undefined;
}

/** A table under test. Every method returns once the table has been told; painting is waited for outside. */
export interface Driver {
  /** About a fifth of the rows: one kind. `null` takes the filter away. */
  filterKind(kind: string | null): void | Promise<void>;
  /** All rows of one place. */
  filterPlace(place: string | null): void | Promise<void>;
  search(text: string): void | Promise<void>;
  /** `null` is the order of the file. */
  sort(by: "value" | "place" | null): void | Promise<void>;
  /** The rows shown, as a file's text; gives its length. */
  csv(): number | Promise<number>;
  /** How many rows are shown, to see that all contenders do the same. */
  count(): number;
  /** What scrolls. */
  scroller(): Element;
}

/** The order of the columns in every table. */
export const columns = [
  ["area", "领域"],
  ["name", "指标"],
  ["printed", "数值"],
  ["year", "时期"],
  ["place", "地区"],
  ["paragraph", "段落"],
] as const satisfies readonly (readonly [keyof BenchRow, string])[];

export function flatRows({ metrics, fields, areas, places, observations }: Dataset): BenchRow[] {
  const areaOf = new Map(areas.map(({ id, name }) => [id, name.zh]));
  const fieldArea = new Map(fields.map(({ id, area }) => [id, areaOf.get(area) ?? ""]));
  const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
  const placeOf = new Map(places.map(({ id, name }) => [id, name.zh]));
  return observations.map(({ id, metric, place, printed, quantity, period, paragraph }) => {
    const of = metricOf.get(metric);
    return {
      id,
      area: fieldArea.get(of?.field ?? "") ?? "",
      name: of?.name.zh ?? "",
      printed,
      value: quantity.bound === "range" ? quantity.low : quantity.value,
      year: period.basis === "not_stated" ? "时间未注明" : `${period.start}年`,
      place: placeOf.get(place) ?? "",
      kind: of?.kind ?? "",
      paragraph,
    };
  });
}
