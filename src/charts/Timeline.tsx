import type { ReactElement } from "react";
import type { TimelineItem, TimelineRows } from "../analysis/ChartRows";
import { coordinate } from "./design";
import { layoutTimeline, WHEN_GAP } from "./timelineLayout";
import { TimelineMark } from "./TimelineMark";

interface TimelineProps {
  readonly rows: TimelineRows;
}

function WideTimeline({ rows }: TimelineProps): ReactElement {
  const layout = layoutTimeline(rows);
  return (
    <svg
      className="timeline-wide"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={rows.description}
    >
      {layout.years.map(({ text, at }) => (
        <g key={text} aria-hidden="true">
          <path className="chart-grid" d={`M${coordinate(at)} 0V${layout.height}`} />
          <text className="chart-second" x={coordinate(at + 6)} y={14}>
            {text}
          </text>
        </g>
      ))}
      {layout.items.map(({ item, mark, labelX, anchor, labelY, markY, cover, top, height }) => (
        <a key={item.id} className={`timeline-item ${item.areaClass}`} href={item.href}>
          <rect
            className="timeline-target"
            x={coordinate(cover.from)}
            y={top + 1}
            width={coordinate(cover.to - cover.from)}
            height={height - 2}
            rx={3}
          />
          <g className="chart-bar">
            <TimelineMark item={item} mark={mark} y={markY} />
          </g>
          <text x={coordinate(labelX)} y={coordinate(labelY)} textAnchor={anchor}>
            <tspan className="timeline-label">{item.label}</tspan>
            <tspan className="chart-second" dx={WHEN_GAP}>
              {item.when}
            </tspan>
          </text>
        </a>
      ))}
    </svg>
  );
}

/** The mark beside an entry of the list, with the look that it has in the wide drawing. */
function ListMark({ item }: { readonly item: TimelineItem }): ReactElement {
  return (
    <svg className="timeline-mark" viewBox="0 0 24 16" aria-hidden="true">
      <g className="chart-bar">
        <TimelineMark
          item={item}
          mark={item.kind === "date" ? { from: 12, to: 12 } : { from: 1, to: 23 }}
          y={8}
        />
      </g>
    </svg>
  );
}

/**
 * Measures over time, each a link to its own view: a drawing with lanes where there is room, a list
 * along a line where there is not. The style sheet shows one of the two and hides the other from
 * everyone.
 */
export function Timeline({ rows }: TimelineProps): ReactElement {
  const inOrder = [...rows.items].sort((a, b) => a.start - b.start);
  return (
    <div className="chart chart--wide timeline">
      <WideTimeline rows={rows} />
      <ol className="timeline-list" aria-label={rows.description}>
        {inOrder.map((item) => (
          <li key={item.id} className={item.areaClass}>
            <ListMark item={item} />
            <span className="timeline-when">{item.when}</span>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ol>
    </div>
  );
}
