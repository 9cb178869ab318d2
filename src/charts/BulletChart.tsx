import type { ReactElement } from "react";
import type { BulletRows } from "../analysis/ChartRows";
import type { Quantity } from "../dataset/quantity";
import { type BarForm, formOfBar } from "./barForm";
import { BarMark } from "./BarMark";
import { coordinate, PICTURE_WIDTH, VALUE_SIZE } from "./design";
import { roomForText } from "./textWidth";

interface BulletChartProps {
  readonly rows: BulletRows;
}

const BAR_TOP = 24;
const BAR_HEIGHT = 20;
const HEIGHT = 64;

/** Half a line inside the drawing, so that the frame's edge is not cut. */
const INSET = 0.5;

/** The number on an axis that ends: "90% or more" may be anything up to the whole. */
function quantityOf({ bound, value }: BulletRows): Quantity {
  if (bound === "at_least" && value < 100) return { bound: "range", low: value, high: 100 };
  // These rows carry one number even for a range, and one number of a range is only near.
  return { bound: bound === "range" ? "about" : bound, value };
}

/** The stripes of a number that is only near must not run out of the whole. */
function within(form: BarForm, right: number): BarForm {
  const stripes = form.stripes
    .filter(({ from }) => from < right)
    .map(({ from, to }) => ({ from, to: Math.min(to, right) }));
  return { ...form, stripes };
}

/** A percentage on a bar from 0 to 100, its number above its end. */
export function BulletChart({ rows }: BulletChartProps): ReactElement {
  const place = (percent: number) => INSET + (percent / 100) * (PICTURE_WIDTH - 2 * INSET);
  const form = within(formOfBar(quantityOf(rows), place), place(100));
  const end = place(rows.value);
  const half = roomForText(rows.valueLabel, VALUE_SIZE, "bold") / 2;
  const middle = Math.max(half, Math.min(end, PICTURE_WIDTH - half));
  return (
    <div className="chart" role="img" aria-label={rows.description}>
      <svg className="chart-bullet" viewBox={`0 0 ${PICTURE_WIDTH} ${HEIGHT}`} aria-hidden="true">
        <text className="chart-value" x={coordinate(middle)} y={14} textAnchor="middle">
          {rows.valueLabel}
        </text>
        <path
          className="bullet-whole"
          d={`M${INSET} ${BAR_TOP}H${PICTURE_WIDTH - INSET}V${BAR_TOP + BAR_HEIGHT}H${INSET}z`}
        />
        <g className="chart-bar">
          <BarMark form={form} y={BAR_TOP} height={BAR_HEIGHT} />
        </g>
        <path className="chart-zero" d={`M${INSET} ${BAR_TOP - 4}V${BAR_TOP + BAR_HEIGHT + 4}`} />
        <text className="chart-second" x={0} y={HEIGHT - 3}>
          0
        </text>
        <text className="chart-second" x={PICTURE_WIDTH} y={HEIGHT - 3} textAnchor="end">
          100%
        </text>
      </svg>
    </div>
  );
}
