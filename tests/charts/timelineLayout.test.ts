import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignLanes, layoutTimeline } from "../../src/charts/timelineLayout";
import { measures } from "./chartSamples";

describe("assignLanes", () => {
  test("uses the first lane again as soon as it is free", () => {
    const lanes = assignLanes([
      { from: 0, to: 100 },
      { from: 50, to: 150 },
      { from: 140, to: 200 },
    ]);
    expect(lanes).toEqual([0, 1, 0]);
  });

  test("no two in a lane overlap", () => {
    const extent = fc
      .tuple(fc.nat(1000), fc.nat(300))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 30 }), (extents) => {
        const lanes = assignLanes(extents);
        for (const [i, a] of extents.entries()) {
          for (const [j, b] of extents.entries()) {
            if (i < j && lanes[i] === lanes[j]) expect(a.to < b.from || b.to < a.from).toBe(true);
          }
        }
      }),
    );
  });
});

describe("layoutTimeline", () => {
  test("a date is a point, a year alone covers the year", () => {
    const { items, years } = layoutTimeline(measures);
    const [y2023, y2024] = [years[2]?.at, years[3]?.at];
    const year = items.find(({ item }) => item.kind === "year");
    const date = items.find(({ item }) => item.id === "b");
    expect(year?.mark).toEqual({ from: y2023, to: y2024 });
    expect(date?.mark.from).toBe(date?.mark.to);
  });

  test("a span that goes on reaches the end of the axis", () => {
    const [first] = measures.items;
    if (first === undefined) throw new Error("no sample");
    const { items, width } = layoutTimeline({ ...measures, items: [{ ...first, end: null }] });
    expect(items[0]?.mark.to).toBeCloseTo(width - 6);
  });

  test("a label that would leave the drawing on the right stands on the left of its dot", () => {
    const late = layoutTimeline(measures).items.find(({ item }) => item.id === "d");
    expect(late?.anchor).toBe("end");
    expect(late?.cover.from).toBeGreaterThanOrEqual(0);
  });

  test("names the years from the first to the last", () => {
    expect(layoutTimeline(measures).years.map(({ text }) => text)).toEqual([
      "2021",
      "2022",
      "2023",
      "2024",
    ]);
  });
});
