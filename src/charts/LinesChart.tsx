import type { ReactElement } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { DotItemDotProps } from "recharts";
import type { LinesRows } from "../analysis/ChartRows";
import { BASELINE, coordinate, LABEL_SIZE, LINE_HEIGHT } from "./design";
import { type EndLabel, layoutLines, type LinesLayout, VALUE_SPACE } from "./linesLayout";

/** Values of all series in one period, by the number of the series. */
interface PeriodValues {
  readonly position: number;
  readonly values: readonly (number | null)[];
}

function periodValuesOf({ series }: LinesRows): PeriodValues[] {
  return (series[0]?.points ?? []).map((_, position) => ({
    position,
    values: series.map((one) => one.points[position]?.value ?? null),
  }));
}

/** Lines of values and names of periods: written here, since few and chosen by the layout. */
function Scales({ layout }: { readonly layout: LinesLayout }): ReactElement {
  return (
    <g>
      {layout.valueTicks.map((tick) => (
        <g key={tick.text}>
          <path
            className={Number(tick.text) === 0 ? "chart-zero" : "chart-grid"}
            d={`M${layout.plotLeft} ${tick.at}H${layout.plotRight}`}
          />
          <text
            className="chart-second"
            x={layout.plotLeft - 6}
            y={coordinate(tick.at + LABEL_SIZE * BASELINE)}
            textAnchor="end"
          >
            {tick.text}
          </text>
        </g>
      ))}
      {layout.periodTicks.map((tick) => (
        <text
          key={tick.anchor}
          className="chart-second"
          x={coordinate(tick.at)}
          y={layout.height - 4}
          textAnchor={tick.anchor}
        >
          {tick.text}
        </text>
      ))}
    </g>
  );
}

interface LineEndProps {
  readonly label: EndLabel;
  readonly left: number;
}

/** Name and last value at the end of a line, tied to it where the label had to move. */
function LineEnd({ label, left }: LineEndProps): ReactElement {
  const { lines } = label;
  const first = label.middle - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const baseline = (line: number) => coordinate(first + line * LINE_HEIGHT + LABEL_SIZE * BASELINE);
  const moved = Math.abs(first - label.pointY) > 3 || left - label.pointX > 16;
  return (
    <g>
      {moved ? (
        <path
          className="chart-leader"
          d={`M${coordinate(label.pointX + 4)} ${coordinate(label.pointY)}L${left - 3} ${coordinate(first)}`}
        />
      ) : null}
      {lines.map(({ name, value }, index) => {
        const y = baseline(index);
        return (
          <text key={y} x={left} y={y}>
            {name}
            {value === "" ? null : (
              <tspan className="chart-value" dx={name === "" ? undefined : VALUE_SPACE}>
                {value}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
}

/** With more points or lines than these, only the points are marked that no line reaches. */
const MOST_DOTS = 12;
const MOST_DOTTED_LINES = 3;

/** Whether a period's point of a series has a dot of its own. */
function isMarked(data: readonly PeriodValues[], series: number, period: number): boolean {
  const has = (one: number): boolean => (data[one]?.values[series] ?? null) !== null;
  const alone = !has(period - 1) && !has(period + 1);
  const crowded = data.length > MOST_DOTS || (data[period]?.values.length ?? 0) > MOST_DOTTED_LINES;
  return has(period) && (alone || !crowded);
}

const styleOf = (series: number): string => `line-series--${(series % 8) + 1}`;

/** Draws the dots of a series, in the form that recharts asks for. */
function dotsOf(data: readonly PeriodValues[], series: number) {
  return ({ cx, cy, index }: DotItemDotProps) =>
    cx === undefined || cy === undefined || !isMarked(data, series, index) ? null : (
      <circle
        key={index}
        className={`line-dot ${styleOf(series)}`}
        cx={coordinate(cx)}
        cy={coordinate(cy)}
        r={3}
      />
    );
}

interface LinesChartProps {
  readonly rows: LinesRows;
}

/** A metric over time: one line a place, broken where a period is missing, named at its end. */
export function LinesChart({ rows }: LinesChartProps): ReactElement {
  const layout = layoutLines(rows);
  const data = periodValuesOf(rows);
  return (
    <LineChart
      width={layout.width}
      height={layout.height}
      style={{ width: "100%", height: "auto" }}
      margin={{
        top: layout.plotTop,
        right: layout.width - layout.plotRight,
        bottom: layout.height - layout.plotBottom,
        left: layout.plotLeft,
      }}
      data={data}
      accessibilityLayer={false}
    >
      <XAxis dataKey="position" hide />
      <YAxis type="number" domain={[...layout.domain]} hide />
      <Scales layout={layout} />
      {rows.series.map((series, index) => (
        <Line
          key={series.name}
          className={`line-series ${styleOf(index)}`}
          dataKey={({ values }: PeriodValues) => values[index]}
          isAnimationActive={false}
          activeDot={false}
          dot={dotsOf(data, index)}
        />
      ))}
      {layout.endLabels.map((label, index) =>
        label === null ? null : (
          <LineEnd key={rows.series[index]?.name} label={label} left={layout.labelLeft} />
        ),
      )}
    </LineChart>
  );
}
