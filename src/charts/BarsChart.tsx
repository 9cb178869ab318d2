import type { ReactElement } from "react";
import { Bar, BarChart, ReferenceLine, useXAxisScale, XAxis, YAxis } from "recharts";
import type { BarShapeProps, YAxisTickContentProps } from "recharts";
import type { BarsRows } from "../analysis/ChartRows";
import { formOfBar, reachOf } from "./barForm";
import { BarMark } from "./BarMark";
import { type BarLayout, type LabelLine, layoutBars, SUBLABEL_GAP, VALUE_GAP } from "./barsLayout";
import { BASELINE, coordinate, LABEL_SIZE, LINE_HEIGHT, VALUE_SIZE } from "./design";

interface CategoryLabelProps {
  readonly lines: readonly LabelLine[];
  readonly middle: number;
}

function CategoryLabel({ lines, middle }: CategoryLabelProps): ReactElement {
  const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + LABEL_SIZE * BASELINE;
  return (
    <g>
      {lines.map(({ label, sublabel }, index) => {
        const y = coordinate(first + index * LINE_HEIGHT);
        return (
          <text key={y} x={0} y={y}>
            {label}
            {sublabel === "" ? null : (
              <tspan className="chart-second" dx={label === "" ? undefined : SUBLABEL_GAP}>
                {sublabel}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
}

interface ValueBarProps {
  readonly bar: BarLayout;
  readonly y: number;
  readonly height: number;
  /** Whether the zero line is drawn bar by bar, where one line would cross the labels. */
  readonly ownZero: boolean;
}

function ValueBar({ bar, y, height, ownZero }: ValueBarProps): ReactElement | null {
  const scale = useXAxisScale();
  if (scale === undefined) return null;
  const { quantity, role, valueLabel } = bar.row;
  const form = formOfBar(quantity, (value) => scale(value) ?? 0);
  const leftwards = reachOf(quantity) < 0;
  const zero = coordinate(scale(0) ?? 0);
  return (
    <g className={role === "before" ? "chart-bar chart-bar--before" : "chart-bar"}>
      <BarMark form={form} y={y} height={height} />
      {ownZero ? (
        <path className="chart-zero" d={`M${zero} ${coordinate(y - 3)}v${height + 6}`} />
      ) : null}
      <text
        className="chart-value"
        x={coordinate(form.outer + (leftwards ? -VALUE_GAP : VALUE_GAP))}
        y={coordinate(y + height / 2 + VALUE_SIZE * BASELINE)}
        textAnchor={leftwards ? "end" : undefined}
      >
        {valueLabel}
      </text>
    </g>
  );
}

interface BarsChartProps {
  readonly rows: BarsRows;
}

/** Horizontal bars from zero, each with its name on the left and its number at its end. */
export function BarsChart({ rows }: BarsChartProps): ReactElement {
  const layout = layoutBars(rows);
  const above = layout.labels === "above";
  const data = layout.bars.map((bar, index) => ({
    position: index,
    reach: reachOf(bar.row.quantity),
  }));
  const drawLabel = ({ index, y }: YAxisTickContentProps) => {
    const bar = layout.bars[index];
    return bar === undefined ? null : (
      <CategoryLabel lines={bar.lines} middle={Number(y) - bar.labelShift} />
    );
  };
  const drawBar = ({ index, y, height }: BarShapeProps) => {
    const bar = layout.bars[index];
    return bar === undefined ? null : (
      <ValueBar bar={bar} y={y + layout.barShift} height={height} ownZero={above} />
    );
  };
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      style={{ width: "100%", height: "auto" }}
      margin={{ top: -layout.topTrim, right: 0, bottom: 0, left: 0 }}
      data={data}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[...layout.domain]} hide />
      <YAxis
        type="category"
        dataKey="position"
        width={layout.plotLeft}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={drawLabel}
      />
      <Bar dataKey="reach" barSize={layout.barHeight} isAnimationActive={false} shape={drawBar} />
      {above ? null : <ReferenceLine className="chart-zero" x={0} ifOverflow="visible" />}
    </BarChart>
  );
}
