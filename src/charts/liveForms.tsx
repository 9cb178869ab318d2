import { useLayoutEffect } from "react";
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import type { BarsRows, LinesRows } from "../analysis/ChartRows";
import { reachOf } from "../dataset/quantity";
import type { Hang } from "./BarsChart";
import { BoundBar } from "./BoundBar";
import type { Drawing } from "./LivePlot";
import { toneOf } from "./Trace";
import type { ValueAxis } from "./valueAxis";

/*
 * The door to recharts, fetched when the first chart comes alive. Words stay the page's own, so axes
 * give scales and grids and no text.
 */

/** What recharts draws its shapes into. */
export const LAYERS = "g[class^='recharts-zIndex']";

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Whether a scale places numbers yet: recharts' scales know nothing while they are first drawn with. */
function isSettled(scale: ReturnType<typeof useXAxisScale>): scale is NonNullable<typeof scale> {
  return scale !== undefined && Number.isFinite(scale(0));
}

/** Tells that recharts has its scales and has drawn with them: it settles over several effects. */
function Drawn({ onDrawn }: Pick<Drawing, "onDrawn">): null {
  const scale = useXAxisScale();
  const stands = usePlotArea() !== undefined && isSettled(scale);
  useLayoutEffect(() => {
    if (stands) onDrawn();
    // Once it stands: the function is another one in every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [stands]);
  return null;
}

interface LiveBarsProps extends Drawing {
  readonly rows: BarsRows;
  readonly domain: readonly [number, number];
  readonly hang: Hang;
}

interface BarShapeOfRow {
  readonly row: BarsRows["rows"][number];
  /** Line that the bar hangs on, and the width of the drawing. */
  readonly line: number;
  readonly lift: number;
  readonly width: number;
}

function BarShape({ row, line, lift, width }: BarShapeOfRow) {
  const scale = useXAxisScale();
  if (!isSettled(scale)) return null;
  return (
    <g className={`chart-bar chart-bar--${row.role}`}>
      <BoundBar
        quantity={row.quantity}
        place={(value) => (scale(value) ?? 0) / width}
        y={line - lift}
      />
    </g>
  );
}

/** Bars by recharts, each with the shape of its bound. */
export function LiveBars({ rows, domain, hang, width, height, onDrawn }: LiveBarsProps) {
  const share = height / rows.rows.length;
  const data = rows.rows.map(({ quantity }, position) => ({ position, reach: reachOf(quantity) }));
  const shape = ({ index }: BarShapeProps) => {
    const row = rows.rows[index];
    return row === undefined ? null : (
      <BarShape row={row} line={(index + hang.line) * share} lift={hang.lift} width={width} />
    );
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={NO_MARGIN}
      data={data}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[...domain]} hide />
      <YAxis type="category" dataKey="position" hide />
      <Bar dataKey="reach" isAnimationActive={false} shape={shape} />
      <Drawn onDrawn={onDrawn} />
    </BarChart>
  );
}

/** The values of all lines at one place of the axis of time. */
interface Moment {
  readonly at: number;
  readonly values: readonly (number | null)[];
}

function momentsOf({ series }: LinesRows): Moment[] {
  return (series[0]?.points ?? []).map(({ at }, index) => ({
    at,
    values: series.map(({ points }) => points[index]?.value ?? null),
  }));
}

interface LiveLinesProps extends Drawing {
  readonly rows: LinesRows;
  readonly axis: ValueAxis;
}

/** Lines by recharts, over grid lines at the numbers that stand beside them. */
export function LiveLines({ rows, axis, width, height, onDrawn }: LiveLinesProps) {
  const ticks = axis.ticks.map((tick) => tick * rows.divisor);
  return (
    <LineChart
      width={width}
      height={height}
      margin={NO_MARGIN}
      data={momentsOf(rows)}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="at" domain={[0, 1]} hide />
      <YAxis
        type="number"
        domain={axis.domain.map((end) => end * rows.divisor)}
        ticks={ticks}
        reversed={rows.isRank}
        hide
      />
      <CartesianGrid className="chart-grid" vertical={false} horizontalValues={ticks} />
      {axis.domain[0] < 0 ? <ReferenceLine className="zero-line" y={0} /> : null}
      {rows.series.map(({ name }, index) => (
        <Line
          key={name}
          className={`line-series ${toneOf(rows.series, index)}`}
          dataKey={({ values }: Moment) => values[index]}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Drawn onDrawn={onDrawn} />
    </LineChart>
  );
}
