import type { ReactElement } from "react";
import type { TableRows } from "../analysis/ChartRows";
import { BoundBar, domainOf } from "./BoundBar";
import { PlaceName } from "./PlaceName";

/** Places by periods: a small table of numbers, each with its bar, all on one axis; ranks without bars. */
export function TableChart({ rows }: { readonly rows: TableRows }): ReactElement {
  const cells = rows.rows.flatMap((row) => row.cells);
  const [low, high] = domainOf(cells.flatMap((cell) => (cell === null ? [] : [cell.quantity])));
  const place = (value: number): number => (value - low) / (high - low);
  return (
    <table className="table-chart">
      <thead>
        <tr>
          <th scope="col">{rows.rowHeader}</th>
          {rows.periods.map((period) => (
            <th key={period} scope="col">
              {period}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.rows.map((row, number) => (
          <tr key={row.name}>
            <th scope="row">
              <PlaceName place={row.place}>{row.name}</PlaceName>
            </th>
            {row.cells.map((cell, at) =>
              cell === null ? (
                <td key={rows.periods[at]}>—</td>
              ) : (
                <td key={rows.periods[at]} data-mark={cell.figure} data-series={number}>
                  <b className="chart-value">{cell.valueLabel}</b>
                  {rows.isRank ? null : (
                    <svg className="cell-bar chart-bar" aria-hidden="true">
                      <BoundBar quantity={cell.quantity} place={place} />
                    </svg>
                  )}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
