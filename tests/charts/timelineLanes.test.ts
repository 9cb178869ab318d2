import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimelineItem } from "../../src/analysis/ChartRows";
import { labelLines, timelineLanes, timelineOverhang } from "../../src/charts/timelineLanes";

const item = (start: number, label = "试点"): TimelineItem => ({
  id: `${start}`,
  label,
  when: "2023年",
  kind: "date",
  start,
  end: null,
  areaClass: "area-red",
  href: "#a",
});
const lanesOf = (items: readonly TimelineItem[]) => timelineLanes(items, (year) => year);

describe("timelineLanes", () => {
  test("uses the first lane again as soon as it is free", () => {
    expect(lanesOf([item(0), item(0.1), item(0.5)])).toEqual([0, 1, 0]);
  });

  test("keeps a lane for as long as a label is", () => {
    expect(lanesOf([item(0, "试点".repeat(9)), item(0.3)])).toEqual([0, 1]);
  });

  test("a label breaks into as many lines as its words need", () => {
    expect(
      ["试点", "试点".repeat(12), "试点".repeat(26)].map((label) => labelLines(item(0, label))),
    ).toEqual([1, 2, 3]);
  });

  test("no label ends beyond what is kept free behind the axis", () => {
    // 2 + 3.08 signs of 13 px, and 20 px for the mark, begin 64 px before the end.
    expect(timelineOverhang([item(0.5), item(0.9)], (year) => year)).toBeGreaterThan(16);
    expect(timelineOverhang([item(0)], (year) => year)).toBe(0);
  });

  test("a lane holds its items in order of time", () => {
    const starts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(starts, (some) => {
        const items = [...some].sort((a, b) => a - b).map((start) => item(start));
        const ends = new Map<number, number>();
        for (const [at, lane] of lanesOf(items).entries()) {
          const { start } = items[at] ?? item(0);
          expect(start).toBeGreaterThanOrEqual(ends.get(lane) ?? 0);
          // Six characters of 13 px and the mark are a tenth of 640 px at the least.
          ends.set(lane, start + 0.1);
        }
      }),
    );
  });
});
