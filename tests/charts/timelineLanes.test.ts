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

  test("a lane is free 16 px behind a label, which has 20 px for its mark and 320 for its words at most", () => {
    // 2 signs of 1.1 em, 4 figures of 0.72 and a sign, 6.2 em of 13 px: with mark and room 116.6 px of 640.
    expect(lanesOf([item(0), item(0.1821)])).toEqual([0, 1]);
    expect(lanesOf([item(0), item(0.1822)])).toEqual([0, 0]);
    // 320 + 20 + 16 px are 0.55625 of 640.
    const long = "试点".repeat(20);
    expect(lanesOf([item(0, long), item(0.5562)])).toEqual([0, 1]);
    expect(lanesOf([item(0, long), item(0.5563)])).toEqual([0, 0]);
    // A bar that is longer than its label: 320 + 16 px.
    expect(lanesOf([{ ...item(0), end: 0.5 }, item(0.5249)])).toEqual([0, 1]);
    expect(lanesOf([{ ...item(0), end: 0.5 }, item(0.5251)])).toEqual([0, 0]);
    // 304 + 16 px are half of it.
    expect(lanesOf([{ ...item(0), end: 0.475 }, item(0.5)])).toEqual([0, 0]);
  });

  test("a label breaks into as many lines as its words need", () => {
    expect(
      ["试点", "试".repeat(18), "试".repeat(19), "试点".repeat(26)].map((label) =>
        labelLines(item(0, label)),
      ),
    ).toEqual([1, 1, 2, 3]);
  });

  test("no label ends beyond what is kept free behind the axis", () => {
    // 6.2 em of 13 px, and 20 px for the mark, begin 64 px before the end.
    expect(timelineOverhang([item(0.5), item(0.9)], (year) => year)).toBe(37);
    expect(timelineOverhang([item(0.9, "试点".repeat(20))], (year) => year)).toBe(276);
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
