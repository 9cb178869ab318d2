import type { ReactElement } from "react";
import type { LinesRows } from "../analysis/ChartRows";
import { percent } from "./design";
import { PlaceName } from "./PlaceName";
import { Dots, heightsOf, Trace } from "./Trace";
import { valueAxis } from "./valueAxis";

/**
 * A metric over time in many places: a small chart for each, all with the same axes, the foremost
 * first. Twelve of them by recharts on each of forty cards would be five hundred stores; a line is one path.
 */
export function MultiplesChart({ rows }: { readonly rows: LinesRows }): ReactElement {
  const axis = valueAxis(rows);
  const heightOf = heightsOf(rows, axis);
  const [low, high] = axis.domain;
  const [bottom, top] = rows.isRank ? [high, low] : [low, high];
  const zero = low < 0 && high > 0 ? percent(heightOf(0)) : null;
  return (
    <div className="multiples">
      {rows.series.map((series, number) => {
        const last = [...series.points].reverse().find(({ value }) => value !== null);
        return (
          <div key={series.name} className="panel">
            <p>
              <PlaceName place={series.place}>{series.name}</PlaceName>{" "}
              <b className="chart-value">{last?.valueLabel}</b>
            </p>
            <div className="panel-plot">
              <svg className="plot" aria-hidden="true">
                <line className="grid-line" x2="100%" />
                <line className="grid-line" x2="100%" y1="100%" y2="100%" />
                {zero === null ? null : (
                  <line className="zero-line" x2="100%" y1={zero} y2={zero} />
                )}
                <Trace className="line-series line-series--1" series={series} heightOf={heightOf} />
                <Dots
                  className="line-dot line-series--1"
                  number={number}
                  series={series}
                  heightOf={heightOf}
                />
              </svg>
              <span className="panel-value panel-value--top">{top}</span>
              <span className="panel-value">{bottom}</span>
            </div>
            <p className="panel-times">
              {rows.ticks
                .filter(({ at }) => at === 0 || at === 1)
                .map(({ text }) => (
                  <span key={text}>{text}</span>
                ))}
            </p>
          </div>
        );
      })}
    </div>
  );
}
