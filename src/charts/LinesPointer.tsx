import {
  type CSSProperties,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useState,
} from "react";
import type { LinesRows } from "../analysis/ChartRows";
import { layoutLines } from "./linesLayout";
import { nearestPeriod } from "./nearestPeriod";

interface Pointed {
  readonly period: number;
  /** Where the pointer is, as a part of the drawing's width. */
  readonly part: number;
}

/** At the same part of its own width as of the drawing's: below the pointer, and never outside. */
function placeOf(part: number): CSSProperties {
  const percent = `${Math.round(part * 1000) / 10}%`;
  return { left: percent, transform: `translateX(-${percent})` };
}

interface LinesPointerProps {
  readonly rows: LinesRows;
}

/**
 * Shows all values of the period under the pointer. It lies over the picture and reads its
 * positions from the same layout, so that a captured picture needs no recharts to answer.
 * What it says is in the table as well, hence hidden from assistive technology.
 * It stands right below the pointer's period, so that the pointer can be moved onto it; it stays
 * until the pointer leaves, or Escape dismisses it (WCAG 1.4.13).
 */
export function LinesPointer({ rows }: LinesPointerProps): ReactElement {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [dismissed, setDismissed] = useState(false);
  const layout = layoutLines(rows);
  const isPointed = pointed !== null;
  useEffect(() => {
    if (!isPointed) return undefined;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setDismissed(true);
    };
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [isPointed]);
  const leave = (): void => {
    setPointed(null);
    setDismissed(false);
  };
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const part = (event.clientX - box.left) / box.width;
    const period = nearestPeriod(layout.periodX, part * layout.width);
    setPointed(period === null ? null : { period, part });
  };
  const shown = dismissed ? null : pointed;
  const at = shown === null ? undefined : layout.periodX[shown.period];
  return (
    <div className="chart-pointer" aria-hidden="true" onPointerLeave={leave}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        onPointerMove={follow}
        onPointerDown={follow}
      >
        <rect className="chart-pointer-field" width={layout.width} height={layout.height} />
        {at === undefined ? null : (
          <path
            className="chart-pointer-rule"
            d={`M${at} ${layout.plotTop}V${layout.plotBottom}`}
          />
        )}
      </svg>
      {shown === null || at === undefined ? null : (
        <div className="chart-tip" style={placeOf(shown.part)}>
          <p>{rows.series[0]?.points[shown.period]?.period}</p>
          <ul>
            {rows.series.map((series) => (
              <li key={series.name}>
                {series.name} <b>{series.points[shown.period]?.valueLabel}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
