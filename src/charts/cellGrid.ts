/** How cells are laid out, in design units, row by row from the top left. */
export interface CellGrid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** From one cell to the next, and the cell itself. */
const PITCH = 12;
export const CELL = 10;

/** Height of the field as a part of its width. */
const SHAPE = 0.28;

/** Few things must not become tiles. */
const FEWEST_COLUMNS = 20;

/** A grid for so many cells that fills the width with near-square shape for any number. */
export function cellGrid(whole: number): CellGrid {
  const columns = Math.max(FEWEST_COLUMNS, Math.ceil(Math.sqrt(whole / SHAPE)));
  const rows = Math.max(1, Math.ceil(whole / columns));
  return {
    columns,
    rows,
    width: columns * PITCH - (PITCH - CELL),
    height: rows * PITCH - (PITCH - CELL),
  };
}

/**
 * The cells from `from` up to but not including `to`, as lines through the middles of their rows,
 * to be stroked with dashes: a dash is a cell. So 683 cells are fourteen short lines.
 * `inset` is how far the first dash begins inside its cell.
 */
export function cellPath(grid: CellGrid, from: number, to: number, inset: number): string {
  let path = "";
  for (let row = 0; row < grid.rows; row += 1) {
    const first = Math.max(from, row * grid.columns) - row * grid.columns;
    const after = Math.min(to, (row + 1) * grid.columns) - row * grid.columns;
    if (after <= first) continue;
    const left = first * PITCH + inset;
    const right = (after - 1) * PITCH + CELL - inset;
    path += `M${left} ${row * PITCH + CELL / 2}H${right}`;
  }
  return path;
}
