import type { CSSProperties } from "react";
import type { LineSeries, LinesRows } from "../analysis/ChartRows";
import { percent, roomInEm } from "./design";
import { LineKeys, StepMarks } from "./LineKeys";
import { PlaceName } from "./PlaceName";
import { Dots, type Heights, heightsOf, Trace } from "./Trace";
import { tickText, type ValueAxis, valueAxis } from "./valueAxis";

interface PanelProps {
  readonly rows: LinesRows;
  readonly series: LineSeries;
  readonly number: number;
  readonly axis: ValueAxis;
  readonly heightOf: Heights;
  /** What stands for all places, drawn with each of them. */
  readonly beside: readonly LineSeries[];
}

function Panel({ rows, series, number, axis, heightOf, beside }: PanelProps) {
  const [low, high] = axis.domain;
  const [bottom, top] = rows.isRank ? [high, low] : [low, high];
  const zero = low < 0 && high > 0 ? percent(heightOf(0)) : null;
  const last = [...series.points].reverse().find(({ value }) => value !== null);
  const tone = series.whole === undefined ? "line-series--1" : "line-series--whole";
  return (
    <div className="panel">
      <p>
        <PlaceName place={series.place}>{series.name}</PlaceName>{" "}
        <b className="chart-value">{last?.valueLabel}</b>
        {last === undefined || last === series.points.at(-1) ? null : (
          // Else it would be taken for that of the period which the others end with.
          <small className="panel-period"> {last.period}</small>
        )}
      </p>
      <div className="panel-plot">
        <svg className="plot" aria-hidden="true">
          <line className="grid-line" x2="100%" />
          <line className="grid-line" x2="100%" y1="100%" y2="100%" />
          {zero === null ? null : <line className="zero-line" x2="100%" y1={zero} y2={zero} />}
          <StepMarks steps={rows.steps} />
          {beside.map((one) =>
            one === series ? null : (
              <Trace
                key={one.name}
                className="line-series line-series--whole"
                series={one}
                heightOf={heightOf}
              />
            ),
          )}
          <Trace className={`line-series ${tone}`} series={series} heightOf={heightOf} />
          <Dots
            className={`line-dot ${tone}`}
            number={number}
            series={series}
            heightOf={heightOf}
          />
        </svg>
        <span className="panel-value panel-value--top">{tickText(top, rows)}</span>
        <span className="panel-value">{tickText(bottom, rows)}</span>
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
}

/** How many small charts stand in a row where there is room for six, so that the last row is as full as can be. */
function panelsInRow(count: number): number {
  if (count <= 6) return count;
  const missing = (inRow: number): number => Math.ceil(count / inRow) * inRow - count;
  return [6, 5, 4].reduce((best, inRow) => (missing(inRow) < missing(best) ? inRow : best));
}

/**
 * A metric over time in many places: a small chart for each, all with the same axes, the foremost first; what
 * is the sum of them has an axis of its own. Twelve of them by recharts on each of forty cards would be five
 * hundred stores; a line is one path.
 */
export function MultiplesChart({ rows }: { readonly rows: LinesRows }) {
  const isAbove = ({ whole }: LineSeries): boolean => whole === "above";
  const axisOf = (series: readonly LineSeries[]) => {
    const axis = valueAxis({ ...rows, series });
    return { axis, heightOf: heightsOf(rows, axis) };
  };
  const shared = axisOf(rows.series.filter((series) => !isAbove(series)));
  const panels = rows.series.map((series) => ({
    series,
    ...(isAbove(series) ? axisOf([series]) : shared),
  }));
  // All plots begin at the same distance from their names.
  const room = Math.max(
    ...panels.flatMap(({ axis }) => axis.domain.map((end) => roomInEm(tickText(end, rows)))),
  );
  const beside = rows.series.filter(({ whole }) => whole === "beside");
  const style: CSSProperties & Readonly<Record<`--${string}`, string | number>> = {
    "--values": `${room}em`,
    "--in-row": panelsInRow(panels.length),
  };
  return (
    <>
      <div className="multiples" style={style}>
        {panels.map(({ series, axis, heightOf }, number) => (
          <Panel
            key={series.name}
            {...{ rows, series, number, axis, heightOf }}
            beside={isAbove(series) ? [] : beside}
          />
        ))}
      </div>
      <LineKeys rows={rows} />
    </>
  );
}
