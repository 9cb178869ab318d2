import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/dataset/Dataset";
import { coverPlaces, placeTree, sumWithin } from "../../src/selection/placeTree";

/** Places of which each lies in the one at its position, or in none for -1. */
function placesOf(parents: readonly number[]): Place[] {
  return parents.map((parent, at) => ({
    id: `p${String(at)}`,
    name: { zh: `p${String(at)}`, en: `p${String(at)}` },
    level: "county",
    ...(parent < 0 ? {} : { within: `p${String(parent)}` }),
  }));
}

/** Whether one place is another or lies in it, found by going up. */
function liesIn(parents: readonly number[], at: number, holder: number): boolean {
  return at === holder || (at >= 0 && liesIn(parents, parents[at] ?? -1, holder));
}

/** Trees in which a place may stand before or after the one that it lies in. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 30 })
  .chain((numbers) =>
    fc.record({
      numbers: fc.constant(numbers),
      order: fc.shuffledSubarray([...numbers.keys()], { minLength: numbers.length }),
    }),
  )
  .map(({ numbers, order }) => {
    const parents = Array.from(numbers, () => -1);
    for (const [rank, number] of numbers.entries()) {
      // Only places of a lower rank may hold it, so that none holds itself.
      const at = order[rank] ?? 0;
      parents[at] = number % (rank + 1) === rank ? -1 : (order[number % (rank + 1)] ?? -1);
    }
    return parents;
  });

describe("places within places", () => {
  it("covers what lies within the places, however deep, and nothing else", () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat({ max: 29 })), fc.boolean(), (parents, asked, ownOnly) => {
        const ids = asked.map((at) => `p${String(at)}`);
        const covered = coverPlaces(placeTree(placesOf(parents)), ids, ownOnly);
        expect(Array.from(covered)).toEqual(
          parents.map((_, at) =>
            asked.some((one) => (ownOnly ? one === at : liesIn(parents, at, one))) ? 1 : 0,
          ),
        );
      }),
    );
  });

  it("adds up what lies within each place, once", () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat({ max: 99 })), (parents, numbers) => {
        const counts = Uint32Array.from(parents, (_, at) => numbers[at] ?? 0);
        expect(Array.from(sumWithin(placeTree(placesOf(parents)), counts))).toEqual(
          parents.map((_, holder) =>
            parents.reduce(
              (sum, __, at) => sum + (liesIn(parents, at, holder) ? (counts[at] ?? 0) : 0),
              0,
            ),
          ),
        );
      }),
    );
  });

  it.each([
    ["8,000 in one", (at: number) => (at === 0 ? -1 : 0), 8000],
    ["9,000 nested", (at: number) => at - 1, 9000],
  ])("looks at each place a few times: %s", (_, parentOf, size) => {
    let looks = 0;
    const places = placesOf(Array.from({ length: size }, (__, at) => parentOf(at))).map(
      (place) =>
        new Proxy(place, {
          get: (target, key) => {
            looks += 1;
            return Reflect.get(target, key);
          },
        }),
    );
    const tree = placeTree(places);
    expect(coverPlaces(tree, ["p0"], false).every((covered) => covered === 1)).toBe(true);
    expect(sumWithin(tree, new Uint32Array(size).fill(1))[0]).toBe(size);
    expect(looks).toBeLessThan(8 * size);
  });
});
