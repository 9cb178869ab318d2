import type { LineSeries, LinesRows } from "../analysis/ChartRows";
import { LINES_HEIGHT, percent, roomInEm, VALUE_EM } from "./design";
import { LineKeys, StepMarks } from "./LineKeys";
import { LivePlot } from "./LivePlot";
import { PlaceName } from "./PlaceName";
import { spreadLabels } from "./spreadLabels";
import { Dots, type Heights, heightsOf, toneOf, Trace } from "./Trace";
import { tickText, type ValueAxis, valueAxis } from "./valueAxis";

/** Least height of a name, which is pressed; from one line of a label to the next; between two labels. */
const NAME_HEIGHT = 24;
const LINE_HEIGHT = 19;
const BETWEEN = 4;

/** Most that the labels at the ends take, in em; longer ones break. */
const MOST_LABEL = 8.5;

const roomOfValue = (value: string): number => roomInEm(value) * VALUE_EM;

/** Room for a name and a value in one line, with what parts them. */
const roomOfBoth = (name: string, value: string): number =>
  (name === "" ? 0 : roomInEm(name) + 0.4) + roomOfValue(value);

interface EndLabel {
  readonly series: LineSeries;
  readonly value: string;
  /** Where the line ends, as a part of the width. */
  readonly last: number;
  /** Where the line ends, and where its label stands, as parts of the height from the top. */
  readonly end: number;
  readonly at: number;
}

/**
 * Labels beside the ends of their lines, moved apart where the ends lie close together, and the least
 * height of a plot that holds them all.
 */
function endLabelsOf(
  { series }: LinesRows,
  heightOf: Heights,
  room: number,
): { readonly labels: readonly EndLabel[]; readonly plotHeight: number } {
  const linesOf = (em: number): number => Math.ceil(em / room);
  const ending = series.flatMap((one) => {
    const last = [...one.points].reverse().find(({ value }) => value !== null);
    if (last === undefined || last.value === null) return [];
    const name = Math.max(NAME_HEIGHT, linesOf(roomInEm(one.name)) * LINE_HEIGHT);
    const below =
      roomOfBoth(one.name, last.valueLabel) <= room ? 0 : linesOf(roomOfValue(last.valueLabel));
    const end = heightOf(last.value);
    const height = name + below * LINE_HEIGHT + BETWEEN;
    return [{ series: one, value: last.valueLabel, last: last.at, end, height }];
  });
  const plotHeight = Math.max(
    LINES_HEIGHT,
    ending.reduce((sum, { height }) => sum + height, 0),
  );
  const middles = spreadLabels(
    ending.map(({ end, height }) => ({ wanted: end * plotHeight, height })),
    0,
    plotHeight,
  );
  const labels = ending.map((label, index) => ({
    ...label,
    at: (middles[index] ?? 0) / plotHeight,
  }));
  return { labels, plotHeight };
}

/** Grid lines and traces without recharts. */
function StillLines({
  rows,
  axis,
  heightOf,
}: {
  readonly rows: LinesRows;
  readonly axis: ValueAxis;
  readonly heightOf: Heights;
}) {
  return (
    <svg className="plot" aria-hidden="true">
      {axis.ticks.map((tick) => {
        const y = percent(heightOf(tick * rows.divisor));
        return (
          <line
            key={tick}
            className={tick === 0 && axis.domain[0] < 0 ? "zero-line" : "grid-line"}
            x2="100%"
            y1={y}
            y2={y}
          />
        );
      })}
      {rows.series.map((series, index) => (
        <Trace
          key={series.name}
          className={`line-series ${toneOf(rows.series, index)}`}
          series={series}
          heightOf={heightOf}
        />
      ))}
    </svg>
  );
}

/**
 * A metric over time: one line a place, broken where a period is missing, named at its end. Time is as
 * wide as it is long; ranks have the first at the top.
 */
export function LinesChart({ rows }: { readonly rows: LinesRows }) {
  const axis = valueAxis(rows);
  const heightOf = heightsOf(rows, axis);
  // The place of a line that stands alone is said above it.
  const isNamed = ({ place }: LineSeries): boolean => rows.series.length > 1 || place === null;
  const ends = rows.series.flatMap((series) =>
    series.points.map(({ valueLabel }) => ({
      name: isNamed(series) ? series.name : "",
      value: valueLabel,
    })),
  );
  const inOneLine = Math.max(...ends.map(({ name, value }) => roomOfBoth(name, value)));
  const inTwo = ends.flatMap(({ name, value }) => [roomInEm(name), roomOfValue(value)]);
  const room = inOneLine <= MOST_LABEL ? inOneLine : Math.min(MOST_LABEL, Math.max(...inTwo));
  const { labels, plotHeight } = endLabelsOf(rows, heightOf, room);
  const ticks = axis.ticks.map((tick) => ({ tick, text: tickText(tick, rows) }));
  return (
    <>
      <div className="lines">
        <div className="lines-values" aria-hidden="true">
          {ticks.map(({ tick, text }) => (
            <span key={text}>
              {text}
              <span style={{ top: percent(heightOf(tick * rows.divisor)) }}>{text}</span>
            </span>
          ))}
        </div>
        <div className="lines-plot">
          <LivePlot
            still={<StillLines rows={rows} axis={axis} heightOf={heightOf} />}
            renderLive={({ LiveLines }, drawing) => (
              <LiveLines {...drawing} rows={rows} axis={axis} />
            )}
          />
          <svg className="plot" aria-hidden="true">
            <StepMarks steps={rows.steps} />
            {labels.map(({ series, last, end }) =>
              last === 1 ? null : (
                <line
                  key={series.name}
                  className="chart-leader"
                  x1={percent(last)}
                  x2="100%"
                  y1={percent(end)}
                  y2={percent(end)}
                />
              ),
            )}
            {rows.series.map((series, index) => (
              <Dots
                key={series.name}
                className={`line-dot ${toneOf(rows.series, index)}`}
                number={index}
                series={series}
                heightOf={heightOf}
              />
            ))}
          </svg>
        </div>
        <svg className="lines-leaders" aria-hidden="true">
          {labels.map(({ series, end, at }) => (
            <line
              key={series.name}
              className="chart-leader"
              x2="100%"
              y1={percent(end)}
              y2={percent(at)}
            />
          ))}
        </svg>
        <div className="lines-ends" style={{ width: `${room}em`, minHeight: plotHeight }}>
          {labels.map(({ series, value, at }) => (
            <span key={series.name} style={{ top: percent(at) }}>
              {isNamed(series) ? (
                <>
                  <PlaceName place={series.place}>{series.name}</PlaceName>{" "}
                </>
              ) : null}
              <b className="chart-value">{value}</b>
            </span>
          ))}
        </div>
        <div className="lines-times">
          {rows.ticks.map(({ at, text }) => (
            <span
              key={text}
              style={{ left: percent(at) }}
              data-side={at === 0 ? "start" : at === 1 ? "end" : "middle"}
            >
              {text}
            </span>
          ))}
        </div>
      </div>
      <LineKeys rows={rows} />
    </>
  );
}
