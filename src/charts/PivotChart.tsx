import type { ReactElement } from "react";
import type { PivotRows } from "../analysis/ChartRows";
import { PlaceName } from "./PlaceName";

/** Periods that fit on a sheet of paper, the last ones. */
export const PRINTED_PERIODS = 7;

/** Brings the last periods, which are looked for first, into view. */
function showLast(scroller: HTMLElement | null): void {
  if (scroller !== null) scroller.scrollLeft = scroller.scrollWidth;
}

/** Places by periods of any number: scrolls within itself, its periods above and its places at the left staying. */
export function PivotChart({ rows }: { readonly rows: PivotRows }): ReactElement {
  const { periods } = rows;
  const isEarlier = (at: number): boolean | undefined =>
    at < periods.length - PRINTED_PERIODS || undefined;
  return (
    <div ref={showLast} className="pivot-scroll">
      <table className="table-chart pivot">
        <thead>
          <tr>
            <th scope="col">{rows.rowHeader}</th>
            {periods.map((period, at) => (
              <th key={period} scope="col" data-earlier={isEarlier(at)}>
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.rows.map((row, number) => (
            <tr key={row.name} data-whole={row.isWhole || undefined}>
              <th scope="row">
                <PlaceName place={row.place}>{row.name}</PlaceName>
              </th>
              {row.cells.map((cell, at) =>
                cell === null ? (
                  <td key={periods[at]} data-earlier={isEarlier(at)}>
                    —
                  </td>
                ) : (
                  <td
                    key={periods[at]}
                    data-mark={cell.figure}
                    data-series={number}
                    data-earlier={isEarlier(at)}
                    title={cell.formula}
                  >
                    <b className="chart-value">{cell.valueLabel}</b>
                    {cell.move === undefined ? null : <small>{cell.move}</small>}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
