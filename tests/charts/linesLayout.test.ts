import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestPeriod } from "../../src/charts/nearestPeriod";
import { layoutLines } from "../../src/charts/linesLayout";
import { spreadLabels } from "../../src/charts/spreadLabels";
import { valueAxis } from "../../src/charts/valueTicks";
import { eightLines, lines } from "./chartSamples";

describe("valueAxis", () => {
  test("begins at zero and counts in round numbers", () => {
    expect(valueAxis([3.2, 10.8])).toEqual({ domain: [0, 15], ticks: [0, 5, 10, 15] });
  });

  test("leaves zero out where the numbers lie so close that nothing would be seen", () => {
    expect(valueAxis([95, 96, 98])).toEqual({ domain: [95, 98], ticks: [95, 96, 97, 98] });
  });

  test("reaches below zero where a number does", () => {
    expect(valueAxis([-4, 8])).toEqual({ domain: [-5, 10], ticks: [-5, 0, 5, 10] });
  });

  test("has an axis for nothing and for nothing but zero", () => {
    expect(valueAxis([])).toEqual({ domain: [0, 1], ticks: [0, 1] });
    expect(valueAxis([0, 0])).toEqual({ domain: [0, 1], ticks: [0, 1] });
  });

  test("holds every number, with two to five ticks in order", () => {
    const number = fc
      .double({ min: -1e9, max: 1e9, noNaN: true })
      .map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (values) => {
        const { domain, ticks } = valueAxis(values);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

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

describe("layoutLines", () => {
  test("writes the first, the middle and the last period", () => {
    const layout = layoutLines(lines(["襄阳"], () => [1, 2, 3, 4, 5]));
    expect(layout.periodTicks.map(({ text, anchor }) => [text, anchor])).toEqual([
      ["2019年", "start"],
      ["2021年", "middle"],
      ["2023年", "end"],
    ]);
  });

  test("labels a line with its last value, even where the last period has none", () => {
    const layout = layoutLines(lines(["襄阳"], () => [1, 2, null]));
    expect(layout.endLabels[0]?.lines).toEqual([{ name: "襄阳", value: "2" }]);
    expect(layout.endLabels[0]?.pointX).toBe(layout.periodX[1]);
  });

  test("a line without any value has no label", () => {
    expect(layoutLines(lines(["襄阳"], () => [null, null])).endLabels).toEqual([null]);
  });

  test("eight labels make the drawing high enough for themselves", () => {
    const layout = layoutLines(eightLines);
    const middles = layout.endLabels.map((label) => label?.middle ?? 0).sort((a, b) => a - b);
    for (const [index, middle] of middles.entries()) {
      if (index > 0) expect(middle - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(17);
    }
    expect(middles.at(-1)).toBeLessThan(layout.height);
  });
});

describe("nearestPeriod", () => {
  test("finds the period nearest to the pointer", () => {
    expect(nearestPeriod([10, 20, 30], 24)).toBe(1);
    expect(nearestPeriod([10, 20, 30], 400)).toBe(2);
  });
});
