import type { Place } from "../dataset/Dataset";

/** A place in a list, and how many places that it lies in stand above it. */
export interface ListedPlace {
  readonly place: Place;
  /** Its position in the dataset. */
  readonly at: number;
  readonly depth: number;
}

/** All places, each followed by those that lie in it; else in the order of the dataset. */
export function listPlaces(places: readonly Place[]): readonly ListedPlace[] {
  const within = new Map<string | undefined, number[]>();
  for (const [at, place] of places.entries()) {
    const siblings = within.get(place.within);
    if (siblings) siblings.push(at);
    else within.set(place.within, [at]);
  }
  const listed: ListedPlace[] = [];
  // Kept by hand, since places may lie within each other deeper than calls may go.
  const waiting = (within.get(undefined) ?? []).map((at) => ({ at, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, depth } = next;
    const place = places[at];
    if (place === undefined) continue;
    listed.push({ place, at, depth });
    const inner = within.get(place.id) ?? [];
    for (const below of [...inner].reverse()) waiting.push({ at: below, depth: depth + 1 });
  }
  return listed;
}
