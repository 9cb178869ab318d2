import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heightsOf } from "../../src/charts/Trace";
import { valueAxis } from "../../src/charts/valueAxis";
import { lines } from "./chartSamples";

const axisOf = (values: readonly number[]) => valueAxis(lines(["襄阳"], () => values));

describe("valueAxis", () => {
  test("begins at zero and counts in round numbers", () => {
    expect(axisOf([3.2, 10.8])).toEqual({ domain: [0, 15], ticks: [0, 5, 10, 15] });
  });

  test.each([
    [3, [0, 1, 2, 3]],
    [3.1, [0, 2, 4]],
    [6, [0, 2, 4, 6]],
    [6.1, [0, 2.5, 5, 7.5]],
    [7.5, [0, 2.5, 5, 7.5]],
    [7.6, [0, 5, 10]],
    [15.1, [0, 10, 20]],
    [30, [0, 10, 20, 30]],
    [0.3, [0, 0.1, 0.2, 0.3]],
  ])("counts to %d in ones, twos, two and a halves, fives or tens", (value, ticks) => {
    expect(axisOf([0, value]).ticks).toEqual(ticks);
  });

  test("counts what is whole in whole steps: there is no half school", () => {
    expect(axisOf([15, 16])).toEqual({ domain: [15, 16], ticks: [15, 16] });
    expect(axisOf([0, 7]).ticks).toEqual([0, 5, 10]);
    expect(axisOf([0, 70]).ticks).toEqual([0, 25, 50, 75]);
    expect(axisOf([0, 6.5]).ticks).toEqual([0, 2.5, 5, 7.5]);
  });

  test("numbers lie close together where they differ by less than a fifth of the highest", () => {
    expect(axisOf([80, 100]).ticks).toEqual([0, 50, 100]);
    expect(axisOf([80.5, 100]).ticks).toEqual([80, 90, 100]);
    expect(axisOf([95, 95]).ticks).toEqual([0, 50, 100]);
    expect(axisOf([-98, -95]).ticks).toEqual([-100, -50, 0]);
  });

  test("leaves zero out where the numbers lie so close that nothing would be seen", () => {
    expect(axisOf([95, 96, 98])).toEqual({ domain: [95, 98], ticks: [95, 96, 97, 98] });
  });

  test("reaches below zero where a number does", () => {
    expect(axisOf([-4, 8])).toEqual({ domain: [-5, 10], ticks: [-5, 0, 5, 10] });
  });

  test("has an axis for nothing and for nothing but zero", () => {
    expect(axisOf([])).toEqual({ domain: [0, 1], ticks: [0, 1] });
    expect(axisOf([0, 0])).toEqual({ domain: [0, 1], ticks: [0, 1] });
  });

  test("holds every number, with two to five ticks in order", () => {
    const number = fc
      .double({ min: -1e9, max: 1e9, noNaN: true })
      .map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (values) => {
        const { domain, ticks } = axisOf(values);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  test("counts places in an order from the first, in whole steps", () => {
    const ranks = { ...lines(["襄阳"], () => [3, 1, 8]), isRank: true };
    expect(valueAxis(ranks)).toEqual({ domain: [1, 10], ticks: [1, 4, 7, 10] });
    const ticksTo = (last: number) =>
      valueAxis({ ...lines(["襄阳"], () => [1, last]), isRank: true });
    expect(ticksTo(1)).toEqual({ domain: [1, 2], ticks: [1] });
    expect(ticksTo(2)).toEqual({ domain: [1, 2], ticks: [1, 2] });
    expect(ticksTo(4).ticks).toEqual([1, 2, 3, 4]);
    expect(ticksTo(5).ticks).toEqual([1, 3, 5]);
    expect(heightsOf(ranks, valueAxis(ranks))(1)).toBe(0);
  });

  test("counts in the unit of the axis", () => {
    const money = { ...lines(["襄阳"], () => [320_000_000, 1_080_000_000]), divisor: 1e8 };
    expect(valueAxis(money).ticks).toEqual([0, 5, 10, 15]);
  });
});
