import type { Place } from "../dataset/Dataset";
import { listPlaces } from "./placeList";

/** Which place lies in which, by the places' positions in the dataset. */
export interface PlaceTree {
  readonly places: readonly Place[];
  /** For each place the position of the one that it lies in; -1 where it lies in none. */
  readonly parents: Int32Array;
  /** All positions, each after that of the place that it lies in. */
  readonly order: readonly number[];
}

export function placeTree(places: readonly Place[]): PlaceTree {
  const positions = new Map(places.map(({ id }, at) => [id, at]));
  const parentOf = ({ within }: Place): number =>
    within === undefined ? -1 : (positions.get(within) ?? -1);
  return {
    places,
    parents: Int32Array.from(places, parentOf),
    order: listPlaces(places).map(({ at }) => at),
  };
}

/** For each place 1 where it is one of those given or, unless `ownOnly`, lies within one; else 0. */
export function coverPlaces(
  { places, parents, order }: PlaceTree,
  ids: readonly string[],
  ownOnly: boolean,
): Uint8Array {
  const asked = new Set(ids);
  const covered = Uint8Array.from(places, ({ id }) => (asked.has(id) ? 1 : 0));
  if (ownOnly) return covered;
  for (const at of order) if (covered[parents[at] ?? -1] === 1) covered[at] = 1;
  return covered;
}

/** Adds to the count of each place those of all places within it. */
export function sumWithin({ parents, order }: PlaceTree, counts: Uint32Array): Uint32Array {
  const sums = Uint32Array.from(counts);
  for (const at of [...order].reverse()) {
    const parent = parents[at] ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}
