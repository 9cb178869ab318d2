import type { PivotRows, TableRows } from "../analysis/ChartRows";
import { BoundBar, domainOf } from "./BoundBar";
import { PlaceName } from "./PlaceName";

/** Periods of a pivot that fit on a sheet of paper, the last ones. */
export const PRINTED_PERIODS = 7;

/** Brings the last periods, which are looked for first, into view. */
function showLast(scroller: HTMLElement | null): void {
  if (scroller !== null) scroller.scrollLeft = scroller.scrollWidth;
}

/**
 * Places by periods. A few periods are a small table of numbers, each with its bar, all on one axis, ranks
 * without. A pivot has any number of them and scrolls within itself, its periods above and its places at
 * the left staying.
 */
export function TableChart({ rows }: { readonly rows: TableRows | PivotRows }) {
  const { periods } = rows;
  const isPivot = rows.form === "pivot";
  const quantities = isPivot
    ? []
    : rows.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.quantity ?? []));
  const [low, high] = domainOf(quantities);
  const place = (value: number): number => (value - low) / (high - low);
  const isEarlier = (at: number): boolean | undefined =>
    (isPivot && at < periods.length - PRINTED_PERIODS) || undefined;
  const table = (
    <table className={isPivot ? "table-chart pivot" : "table-chart"}>
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
          <tr key={row.name} data-whole={("isWhole" in row && row.isWhole) || undefined}>
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
                  title={"formula" in cell ? cell.formula : undefined}
                >
                  <b className="chart-value">{cell.valueLabel}</b>
                  {"quantity" in cell && !isPivot && !rows.isRank ? (
                    <svg className="cell-bar chart-bar" aria-hidden="true">
                      <BoundBar quantity={cell.quantity} place={place} />
                    </svg>
                  ) : null}
                  {"move" in cell ? <small>{cell.move}</small> : null}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return isPivot ? (
    <div ref={showLast} className="pivot-scroll">
      {table}
    </div>
  ) : (
    table
  );
}
