import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellGrid, cellPath } from "../../src/charts/cellGrid";

/** Number of cells that a path's lines are dashed into. */
function cellsIn(path: string): number {
  return [...path.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/gu)].reduce(
    (sum, [, left, right]) => sum + (Number(right) - Number(left) + 2) / 12,
    0,
  );
}

describe("cellGrid", () => {
  test("683 schools are fourteen rows of fifty", () => {
    expect(cellGrid(683)).toEqual({ columns: 50, rows: 14, width: 598, height: 166 });
  });

  test("has a place for each of up to a thousand things, and no empty row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (whole) => {
        const { columns, rows } = cellGrid(whole);
        expect(columns * rows).toBeGreaterThanOrEqual(whole);
        expect(columns * (rows - 1)).toBeLessThan(whole);
      }),
    );
  });
});

describe("cellPath", () => {
  test("a part ends within a row, and the rest begins there", () => {
    const grid = cellGrid(60);
    expect(cellPath(grid, 0, 23, 0)).toBe("M0 5H238M0 17H34");
    expect(cellPath(grid, 23, 60, 0)).toBe("M36 17H238M0 29H238");
  });

  test("goes through the rows that it has cells of, and through none for no cell", () => {
    const grid = cellGrid(60);
    expect(cellPath(grid, 20, 40, 0)).toBe("M0 17H238");
    for (const at of [0, 23, 40, 60]) expect(cellPath(grid, at, at, 0)).toBe("");
  });

  test("part and rest are as many cells as there are things", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (whole, some) => {
        const part = Math.min(some, whole);
        const grid = cellGrid(whole);
        expect(cellsIn(cellPath(grid, 0, part, 0))).toBe(part);
        expect(cellsIn(cellPath(grid, part, whole, 0))).toBe(whole - part);
      }),
    );
  });

  test("683 cells are less than a kilobyte", () => {
    const grid = cellGrid(683);
    expect((cellPath(grid, 0, 508, 0) + cellPath(grid, 508, 683, 0)).length).toBeLessThan(1024);
  });
});
