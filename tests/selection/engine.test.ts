import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { indexFigures } from "../../src/selection/FigureIndex";
import { metricKinds, measureStatuses } from "../../src/dataset/facetLists";
import { type Selection, everything, sortColumns } from "../../src/selection/Selection";
import { TextRun } from "../../src/selection/FigureIndex";
import { orderRows } from "../../src/selection/orderRows";
import { selectFigures } from "../../src/selection/selectFigures";
import { naiveSelection } from "./naiveSelection";

const lookup = lookUp(generateDataset({ places: 19, metrics: 12, years: 4, seed: 7, gaps: 0.1 }));
const index = indexFigures(lookup, () => "");
const { dataset } = lookup;
const idOf = (records: readonly { readonly id: string }[]) =>
  fc.constantFrom(null, ...records.map(({ id }) => id));

const choices: fc.Arbitrary<Selection> = fc.record({
  areas: fc.subarray(
    dataset.areas.map(({ id }) => id),
    { maxLength: 2 },
  ),
  ownOnly: fc.boolean(),
  status: fc.constantFrom(null, null, ...measureStatuses),
  figures: fc.constantFrom(null, null, "with", "without"),
  field: fc.oneof(fc.constant(null), idOf(dataset.fields)),
  places: fc.subarray(
    dataset.places.map(({ id }) => id),
    { maxLength: 4 },
  ),
  kind: fc.constantFrom(null, ...metricKinds),
  source: fc.oneof(fc.constant(null), idOf(dataset.sources)),
  from: fc.constantFrom(null, "2022", "2023", "2024-12"),
  to: fc.constantFrom(null, "2023-11", "2023-12", "2024"),
  undated: fc.boolean(),
  search: fc.constantFrom("", "1", "云河", "rate 2024", "％", "统计部门", "去年", "zone 约", "zzz"),
  sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
});

const dimensions = [
  ["areas"],
  ["field"],
  ["places", "ownOnly"],
  ["kind"],
  ["source"],
  ["from", "to", "undated"],
  ["status", "figures"],
  ["search"],
] as const satisfies readonly (readonly (keyof Selection)[])[];

/** Two dimensions at most: what asks for more finds next to nothing, and nothing has one order alone. */
const asked: fc.Arbitrary<Selection> = fc
  .tuple(choices, fc.subarray([...dimensions], { maxLength: 2 }))
  .map(([chosen, names]) => {
    const kept = new Set<string>([...names.flat(), "sort"]);
    return {
      ...everything,
      ...Object.fromEntries(Object.entries(chosen).filter(([name]) => kept.has(name))),
    };
  });

const countedFacets = ["area", "field", "kind", "source", "place"] as const;

/** The selection with one value of a dimension chosen. */
function choose(
  selection: Selection,
  facet: (typeof countedFacets)[number],
  value: string,
): Selection {
  // A field is one of its area's.
  if (facet === "area") return { ...selection, areas: [value], field: null };
  if (facet === "place") return { ...selection, places: [value] };
  return { ...selection, [facet]: value };
}

describe("the engine over columns", () => {
  it("gives what filter and sort give figure by figure", () => {
    fc.assert(
      fc.property(asked, fc.constantFrom("zh", "en"), (selection, language) => {
        const { rows } = selectFigures(index, selection, language);
        expect(Array.from(rows)).toEqual(naiveSelection(lookup, selection, language));
      }),
      { numRuns: 150 },
    );
  });

  it("counts for each value what choosing it would show", () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...countedFacets), (selection, facet) => {
        for (const [value, count] of selectFigures(index, selection, "zh").counts[facet]) {
          const chosen = choose(selection, facet, value);
          expect(naiveSelection(lookup, chosen, "zh")).toHaveLength(count);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it("order by number is that of a stable sort, for any numbers", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, -0, Infinity, -Infinity, 5e-324),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const rows = numbers.map((_, row) => row);
      const compare = (left: number, right: number): number =>
        numbers[left] === numbers[right]
          ? 0
          : (numbers[left] ?? 0) < (numbers[right] ?? 0)
            ? -1
            : 1;
      expect(Array.from(orderRows(Float64Array.from(numbers)))).toEqual(rows.sort(compare));
    }),
  );
});

it("order by the last bits of a number is that of the number, below zero too", () => {
  const { EPSILON } = Number;
  const close = [-1 - 2 * EPSILON, -1, -1 - 4 * EPSILON, 1 + 4 * EPSILON, 1 + 2 * EPSILON, 1];
  expect([...orderRows(Float64Array.from(close))]).toEqual([2, 0, 1, 5, 4, 3]);
});

it("order by number leaves zeros as they stood, with a sign or without", () => {
  expect([...orderRows(Float64Array.of(1, 0, -0, 0, -1))]).toEqual([4, 1, 2, 3, 0]);
});

it("texts laid end to end are found one by one, and nothing is found across two of them", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "亿", " "), maxLength: 6 });
  const term = fc.string({ unit: fc.constantFrom("a", "b", "亿"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(text), term, (texts, sought) => {
      const found = Array.from(new TextRun(texts).find(sought));
      expect(found).toEqual(texts.map((one) => (one.includes(sought) ? 1 : 0)));
    }),
  );
});
