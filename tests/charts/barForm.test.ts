import { describe, expect, test } from "vitest";
import { formOfBar, OPEN_END, SOFT_END } from "../../src/charts/barForm";
import { exact } from "./chartSamples";

/** Zero stands at 100, and a unit is one unit wide. */
const place = (value: number) => 100 + value;

describe("formOfBar", () => {
  test("an exact number is filled from zero to the number", () => {
    expect(formOfBar(exact(40), place)).toEqual({
      filled: { from: 100, to: 140 },
      hatched: null,
      end: "firm",
      stripes: [],
      outer: 140,
    });
  });

  test("at least 40 is filled to 40, then goes on without an end", () => {
    const form = formOfBar({ bound: "at_least", value: 40 }, place);
    expect(form.filled).toEqual({ from: 100, to: 140 });
    expect(form.hatched).toEqual({ from: 140, to: 140 + OPEN_END });
    expect(form.end).toBe("open");
  });

  test("at most 40 vouches for nothing, and ends at 40", () => {
    const form = formOfBar({ bound: "at_most", value: 40 }, place);
    expect(form.filled).toBeNull();
    expect(form.hatched).toEqual({ from: 100, to: 140 });
    expect(form.end).toBe("firm");
  });

  test("one to two is filled to one and hatched to two", () => {
    const form = formOfBar({ bound: "range", low: 1, high: 2 }, place);
    expect(form.filled).toEqual({ from: 100, to: 101 });
    expect(form.hatched).toEqual({ from: 101, to: 102 });
    expect(form.end).toBe("firm");
  });

  test("a range from zero has nothing filled", () => {
    expect(formOfBar({ bound: "range", low: 0, high: 2 }, place).filled).toBeNull();
  });

  test("a range across zero is hatched on both sides of it", () => {
    const form = formOfBar({ bound: "range", low: -1, high: 2 }, place);
    expect(form.filled).toBeNull();
    expect(form.hatched).toEqual({ from: 99, to: 102 });
  });

  test("about 40 runs out in stripes on both sides of 40", () => {
    const form = formOfBar({ bound: "about", value: 40 }, place);
    expect(form.filled).toEqual({ from: 100, to: 140 - SOFT_END });
    expect(form.outer).toBe(140 + SOFT_END);
    expect(form.stripes.some(({ from, to }) => from < 140 && to > 140)).toBe(true);
    expect(form.stripes.at(-1)?.to).toBe(140 + SOFT_END);
  });

  test("the stripes of a small number do not reach across zero", () => {
    const form = formOfBar({ bound: "about", value: 3 }, place);
    expect(Math.min(...form.stripes.map(({ from }) => from))).toBeGreaterThanOrEqual(100);
  });

  test("below zero, at most is the end that opens outwards", () => {
    const form = formOfBar({ bound: "at_most", value: -40 }, place);
    expect(form.filled).toEqual({ from: 100, to: 60 });
    expect(form.hatched).toEqual({ from: 60, to: 60 - OPEN_END });
    expect(formOfBar({ bound: "at_least", value: -40 }, place).hatched).toEqual({
      from: 100,
      to: 60,
    });
  });
});
