import type { Attribution, Dataset, Period } from "./Dataset";
import { sortValueOf } from "./quantity";

/** A code a row, in as few bytes as its greatest code needs. */
export type CodeColumn = Uint8Array | Uint16Array | Uint32Array;

/**
 * What figures are filtered, sorted and drawn by, in columns: one entry an observation, in the order
 * of the text. What many observations share is a code: the position of their metric, place or source in
 * the dataset's list, of their period in `periods`, of who says them in `attributions`.
 */
export interface FigureColumns {
  readonly size: number;
  readonly metric: CodeColumn;
  readonly place: CodeColumn;
  readonly source: CodeColumn;
  readonly period: CodeColumn;
  readonly attribution: CodeColumn;
  /** The different periods, in the order of their first observation. */
  readonly periods: readonly Period[];
  readonly attributions: readonly Attribution[];
  /** In base units; the lower end of a range. */
  readonly value: Float64Array;
}

function positionsOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, position) => [id, position]));
}

/** Gives equal items equal codes, and keeps one of each. */
class Codes<Item> {
  readonly items: Item[] = [];
  readonly #codes = new Map<string, number>();
  readonly #keyOf: (item: Item) => string;

  /** @param keyOf the same text for equal items alone */
  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  codeOf(item: Item): number {
    const key = this.#keyOf(item);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

function periodKey(period: Period): string {
  const { basis, expression = "" } = period;
  return period.basis === "not_stated"
    ? `${basis} ${expression}`
    : `${basis} ${period.timing} ${period.start}/${period.end ?? ""} ${expression}`;
}

function attributionKey(attribution: Attribution): string {
  return attribution.by === "report"
    ? attribution.by
    : `${attribution.by} ${attribution.who.zh}\n${attribution.who.en}`;
}

/** @param count how many different codes there are */
function narrowed(codes: Uint32Array, count: number): CodeColumn {
  if (count <= 2 ** 8) return Uint8Array.from(codes);
  if (count <= 2 ** 16) return Uint16Array.from(codes);
  return codes;
}

/** Lays the observations out in columns. Throws where a metric, a place or a source does not exist. */
export function figureColumns({ metrics, places, sources, observations }: Dataset): FigureColumns {
  const size = observations.length;
  const metricAt = positionsOf(metrics);
  const placeAt = positionsOf(places);
  const sourceAt = positionsOf(sources);
  const periods = new Codes(periodKey);
  const attributions = new Codes(attributionKey);
  const column = (): Uint32Array => new Uint32Array(size);
  const [metric, place, source] = [column(), column(), column()];
  const [period, attribution] = [column(), column()];
  const value = new Float64Array(size);
  for (const [row, observation] of observations.entries()) {
    const metricCode = metricAt.get(observation.metric);
    const placeCode = placeAt.get(observation.place);
    if (metricCode === undefined) throw new Error(`metrics has no record "${observation.metric}"`);
    const sourceCode = sourceAt.get(observation.source);
    if (placeCode === undefined) throw new Error(`places has no record "${observation.place}"`);
    if (sourceCode === undefined) throw new Error(`sources has no record "${observation.source}"`);
    metric[row] = metricCode;
    place[row] = placeCode;
    source[row] = sourceCode;
    period[row] = periods.codeOf(observation.period);
    attribution[row] = attributions.codeOf(observation.attribution);
    value[row] = sortValueOf(observation.quantity);
  }
  return {
    size,
    metric: narrowed(metric, metrics.length),
    place: narrowed(place, places.length),
    source: narrowed(source, sources.length),
    period: narrowed(period, periods.items.length),
    attribution: narrowed(attribution, attributions.items.length),
    periods: periods.items,
    attributions: attributions.items,
    value,
  };
}
