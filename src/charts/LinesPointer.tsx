import { type PointerEvent, type ReactElement, useState } from "react";
import type { LinesRows } from "../analysis/ChartRows";
import { layoutLines } from "./linesLayout";
import { nearestPeriod } from "./nearestPeriod";

interface LinesPointerProps {
  readonly rows: LinesRows;
}

/**
 * Shows all values of the period under the pointer. It lies over the picture and reads its
 * positions from the same layout, so that a captured picture needs no recharts to answer.
 * What it says is in the table as well, hence hidden from assistive technology.
 */
export function LinesPointer({ rows }: LinesPointerProps): ReactElement {
  const [period, setPeriod] = useState<number | null>(null);
  const layout = layoutLines(rows);
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const x = ((event.clientX - box.left) / box.width) * layout.width;
    setPeriod(nearestPeriod(layout.periodX, x));
  };
  const at = period === null ? undefined : layout.periodX[period];
  const onRight = at !== undefined && at < layout.width / 2;
  return (
    <div className="chart-pointer" aria-hidden="true">
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={() => {
          setPeriod(null);
        }}
      >
        <rect className="chart-pointer-field" width={layout.width} height={layout.height} />
        {at === undefined ? null : (
          <path
            className="chart-pointer-rule"
            d={`M${at} ${layout.plotTop}V${layout.plotBottom}`}
          />
        )}
      </svg>
      {period === null || at === undefined ? null : (
        <div className={onRight ? "chart-tip chart-tip--right" : "chart-tip"}>
          <p>{rows.series[0]?.points[period]?.period}</p>
          <ul>
            {rows.series.map((series) => (
              <li key={series.name}>
                {series.name} <b>{series.points[period]?.valueLabel}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
