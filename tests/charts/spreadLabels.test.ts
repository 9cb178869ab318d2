import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadLabels } from "../../src/charts/spreadLabels";

describe("spreadLabels", () => {
  test("leaves labels where they are that do not meet", () => {
    expect(
      spreadLabels(
        [
          { wanted: 20, height: 10 },
          { wanted: 60, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  test("moves two that meet apart by the same way", () => {
    expect(
      spreadLabels(
        [
          { wanted: 50, height: 10 },
          { wanted: 50, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  test("keeps the order of the values, not that of the series", () => {
    expect(
      spreadLabels(
        [
          { wanted: 52, height: 10 },
          { wanted: 48, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([55, 45]);
  });

  test("leaves a label that touches an edge of the room, and moves one that runs over it", () => {
    const middles = (...wanted: readonly number[]): readonly number[] =>
      wanted.flatMap((one) => spreadLabels([{ wanted: one, height: 10 }], 20, 100));
    expect(middles(24, 25, 26)).toEqual([25, 25, 26]);
    expect(middles(94, 95, 96)).toEqual([94, 95, 95]);
  });

  test("leaves labels that touch, and joins those that overlap by one", () => {
    const pair = (wanted: number): readonly number[] =>
      spreadLabels(
        [
          { wanted: 50, height: 10 },
          { wanted, height: 20 },
        ],
        0,
        100,
      );
    expect(pair(65)).toEqual([50, 65]);
    expect(pair(64)).toEqual([49.5, 64.5]);
  });

  test("moves three at the bottom of the room up together, each by its own height", () => {
    expect(
      spreadLabels(
        [
          { wanted: 90, height: 10 },
          { wanted: 95, height: 20 },
          { wanted: 99, height: 6 },
        ],
        0,
        100,
      ),
    ).toEqual([69, 84, 97]);
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
