import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadLabels } from "../../src/charts/spreadLabels";
import { reads } from "../support/cases";

/** Labels by where each is wanted and its height: `50 10`. */
const labelsOf = (...labels: readonly string[]) =>
  labels.map((label) => {
    const [wanted, height] = label.split(" ").map(Number);
    return { wanted: wanted ?? 0, height: height ?? 0 };
  });

describe("spreadLabels", () => {
  reads(
    "two of a height of 10, in a room of 100, at %s and %s: apart, by the same way, in the order of their values",
    (...wanted) => spreadLabels(labelsOf(...wanted.map((at) => `${at} 10`)), 0, 100),
    "20 | 60 => 20 | 60",
    "20 | 40 => 20 | 40",
    "50 | 50 => 45 | 55",
    "52 | 48 => 55 | 45",
  );

  test("leaves a label that touches an edge of the room, and moves one that runs over it", () => {
    const middles = (...wanted: readonly number[]): readonly number[] =>
      wanted.flatMap((one) => spreadLabels([{ wanted: one, height: 10 }], 20, 100));
    expect(middles(24, 25, 26)).toEqual([25, 25, 26]);
    expect(middles(94, 95, 96)).toEqual([94, 95, 95]);
  });

  test("leaves labels that touch, and joins those that overlap by one", () => {
    const pair = (wanted: number): readonly number[] =>
      spreadLabels(labelsOf("50 10", `${String(wanted)} 20`), 0, 100);
    expect(pair(65)).toEqual([50, 65]);
    expect(pair(64)).toEqual([49.5, 64.5]);
  });

  test("moves three at the bottom of the room up together, each by its own height", () => {
    expect(spreadLabels(labelsOf("90 10", "95 20", "99 6"), 0, 100)).toEqual([69, 84, 97]);
  });

  test("begins at the top of the room what is higher than it, alone or together", () => {
    expect(spreadLabels([{ wanted: 30, height: 60 }], 10, 50)).toEqual([40]);
    const high = { wanted: 30, height: 30 };
    expect(spreadLabels([high, high], 10, 50)).toEqual([25, 55]);
    expect(spreadLabels([high, high], 10, 70)).toEqual([25, 55]);
    expect(spreadLabels([], 10, 50)).toEqual([]);
  });

  test("none overlaps another or leaves the room, as long as there is room", () => {
    const label = fc.record({
      wanted: fc.integer({ min: -50, max: 250 }),
      height: fc.integer({ min: 5, max: 24 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const middles = spreadLabels(labels, 0, 200);
        const boxes = labels
          .map(({ height }, index) => ({ top: (middles[index] ?? 0) - height / 2, height }))
          .sort((a, b) => a.top - b.top);
        let free = 0;
        for (const { top, height } of boxes) {
          expect(top).toBeGreaterThanOrEqual(free - 1e-6);
          free = top + height;
        }
        expect(free).toBeLessThanOrEqual(200 + 1e-6);
      }),
    );
  });
});
