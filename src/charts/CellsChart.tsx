import type { CellsRows } from "../analysis/ChartRows";
import { CELL, cellGrid, cellPath } from "./cellGrid";

/** Width of the line around the cells of the rest. */
const OUTLINE = 1.25;

/**
 * A part of a whole, one cell a thing: the part filled, the rest outlined, both named below. The field
 * holds no words, so it is scaled with its card.
 */
export function CellsChart({ rows }: { readonly rows: CellsRows }) {
  const grid = cellGrid(rows.whole);
  const rest = cellPath(grid, rows.part, rows.whole, 0);
  return (
    <>
      <svg className="chart-cells" viewBox={`0 0 ${grid.width} ${grid.height}`} aria-hidden="true">
        <path
          className="cells-part"
          data-mark={rows.partFigure}
          d={cellPath(grid, 0, rows.part, 0)}
        />
        <g data-mark={rows.wholeFigure}>
          <path className="cells-edge" d={rest} />
          <path className="cells-rest" d={cellPath(grid, rows.part, rows.whole, OUTLINE)} />
        </g>
      </svg>
      <p className="cells-key">
        <span>
          <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
            <path className="cells-part" d={`M0 ${CELL / 2}H${CELL}`} />
          </svg>
          {rows.partLabel}
        </span>
        <span>
          <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
            <path className="cells-edge" d={`M0 ${CELL / 2}H${CELL}`} />
            <path className="cells-rest" d={`M${OUTLINE} ${CELL / 2}H${CELL - OUTLINE}`} />
          </svg>
          {rows.restLabel}
        </span>
      </p>
    </>
  );
}
