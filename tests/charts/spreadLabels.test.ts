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
