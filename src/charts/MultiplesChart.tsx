import type { ReactElement } from "react";
import type { MultiplesRows } from "../analysis/ChartRows";
import { BASELINE, coordinate, LABEL_SIZE, LINE_HEIGHT } from "./design";
import { VALUE_SPACE } from "./linesLayout";
import { layoutMultiples, type PanelLayout } from "./multiplesLayout";

/** One small chart: name and last value, the ends of the value axis, the line. */
function Panel({ panel }: { readonly panel: PanelLayout }): ReactElement {
  const { left, right, top, bottom } = panel;
  return (
    <g>
      {panel.lines.map(({ name, value }, index) => {
        const y = coordinate(panel.textTop + (index + 0.5) * LINE_HEIGHT + LABEL_SIZE * BASELINE);
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
      <path className="chart-grid" d={`M${left} ${top}H${right}M${left} ${bottom}H${right}`} />
      {panel.zero === null ? null : (
        <path className="chart-zero" d={`M${left} ${panel.zero}H${right}`} />
      )}
      {panel.valueTicks.map(({ text, at }) => (
        <text
          key={text}
          className="chart-second"
          x={left - 6}
          y={coordinate(at + LABEL_SIZE * BASELINE)}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      {panel.periodTicks.map(({ text, at, anchor }) => (
        <text
          key={anchor}
          className="chart-second"
          x={at}
          y={bottom + 6 + LABEL_SIZE}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
      <path className="panel-line" d={panel.path} />
      {panel.dots.map(({ x, y }) => (
        <circle key={x} className="panel-dot" cx={x} cy={y} r={2.5} />
      ))}
    </g>
  );
}

interface MultiplesChartProps {
  readonly rows: MultiplesRows;
}

/** A metric over time in many places: a small chart for each, all with the same axes, the foremost first. */
export function MultiplesChart({ rows }: MultiplesChartProps): ReactElement {
  const { width, height, panels } = layoutMultiples(rows);
  return (
    <div className="chart" role="img" aria-label={rows.description}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {panels.map((panel) => (
          <Panel key={panel.name} panel={panel} />
        ))}
      </svg>
    </div>
  );
}
