import type { LineSeries, LinesRows } from "../analysis/ChartRows";
import { percent } from "./design";
import type { ValueAxis } from "./valueAxis";

/** Where a number stands, as a part of the height from the top. */
export type Heights = (value: number) => number;

/** Heights on an axis; of ranks the first stands at the top. */
export function heightsOf(
  { divisor, isRank }: LinesRows,
  { domain: [low, high] }: ValueAxis,
): Heights {
  return (value) => {
    const part = (value / divisor - low) / (high - low);
    return isRank ? part : 1 - part;
  };
}

/** The class that gives each of some lines its colour and its dashes; the wholes stand first among them. */
export function toneOf(series: readonly LineSeries[], at: number): string {
  const wholes = series.filter(({ whole }) => whole !== undefined).length;
  return `line-series--${at < wholes ? "whole" : at - wholes + 1}`;
}

interface SeriesProps {
  readonly className: string;
  readonly series: LineSeries;
  readonly heightOf: Heights;
}

const written = (part: number): number => Math.round(part * 10_000) / 100;

/** A line without recharts, stretched to its plot; broken where a period has no value. */
export function Trace({ className, series, heightOf }: SeriesProps) {
  let path = "";
  let isDrawing = false;
  for (const { at, value } of series.points) {
    if (value !== null)
      path += `${isDrawing ? "L" : "M"}${written(at)} ${written(heightOf(value))}`;
    isDrawing = value !== null;
  }
  return (
    <svg className="trace" viewBox="0 0 100 100" preserveAspectRatio="none">
      <g className={className}>
        <path d={path} />
      </g>
    </svg>
  );
}

/** With more points than these, dots are seen only where no line reaches, at the end, where no exact number
 * stands, and when lit. */
const MOST_DOTS = 12;

/** A dot for every value: what answers to the pointer and the keys. */
export function Dots({
  className,
  series: { points },
  heightOf,
  number,
}: SeriesProps & { readonly number: number }) {
  const last = points.reduce((known, { value }, at) => (value === null ? known : at), 0);
  const isEmpty = (at: number): boolean => (points[at]?.value ?? null) === null;
  const isAlone = (at: number): boolean => isEmpty(at - 1) && isEmpty(at + 1);
  return (
    <g className={className}>
      {points.map(({ figure, at, value, isBound }, index) =>
        figure === null || value === null ? null : (
          <circle
            key={figure}
            data-mark={figure}
            data-series={number}
            data-bound={isBound}
            data-quiet={points.length > MOST_DOTS && index !== last && !isBound && !isAlone(index)}
            cx={percent(at)}
            cy={percent(heightOf(value))}
            r={3}
          />
        ),
      )}
    </g>
  );
}
