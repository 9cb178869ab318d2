import type { TimelineItem, TimelineRows } from "../analysis/ChartRows";
import type { Quantity } from "../dataset/quantity";
import { BoundBar } from "./BoundBar";
import { percent } from "./design";
import { labelLines, timelineLanes, timelineOverhang } from "./timelineLanes";

/** Height of a bar, of a bar with what is left free below it, of a line of a label, and of what is left between lanes. */
const BAR = 10;
const BAR_ROOM = 16;
const LINE = 16;
const BETWEEN = 16;

/** The years above the lanes. */
const HEAD = 24;

/** A span is sure, a year is somewhere within, and what goes on has no end. */
function quantityOf({ kind, end }: TimelineItem): Quantity {
  if (kind === "year") return { bound: "range", low: 0, high: 1 };
  return { bound: end === null ? "at_least" : "exact", value: 1 };
}

/** A date as a dot, a span as a bar, a year alone as a hatched bar: somewhere in here. */
function TimelineMark({
  item,
  left,
  width,
}: {
  readonly item: TimelineItem;
  readonly left: string;
  readonly width: string;
}) {
  return item.kind === "date" ? (
    <svg className="timeline-mark chart-bar" data-kind="date" style={{ left }} aria-hidden="true">
      <circle className="bar-fill" cx={6} cy={6} r={6} />
    </svg>
  ) : (
    <svg
      className="timeline-mark chart-bar"
      data-kind={item.kind}
      style={{ left }}
      width={width}
      aria-hidden="true"
    >
      <rect className="bar-ground" width="100%" height={BAR} />
      <BoundBar quantity={quantityOf(item)} place={(value) => value} height={BAR} />
    </svg>
  );
}

/** The top of each lane, which is as high as the highest of its items, and in the end the foot of the last. */
function topsOf(items: readonly TimelineItem[], lanes: readonly number[]): readonly number[] {
  const heights: number[] = [];
  for (const [at, item] of items.entries()) {
    const lane = lanes[at] ?? 0;
    const height = (item.kind === "date" ? 0 : BAR_ROOM) + labelLines(item) * LINE + BETWEEN;
    heights[lane] = Math.max(heights[lane] ?? 0, height);
  }
  let foot = HEAD;
  return [HEAD, ...heights.map((height) => (foot += height))];
}

/**
 * Measures over time, each a link to its own view: along an axis of years where there is room, a list
 * along a line where there is not. It is one list; the style sheet takes its places or leaves them.
 */
export function Timeline({ rows }: { readonly rows: TimelineRows }) {
  const { items, from, to } = rows;
  const place = (year: number): number => (year - from) / (to - from);
  const lanes = timelineLanes(items, place);
  const tops = topsOf(items, lanes);
  const years = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, at) => at + Math.ceil(from),
  );
  return (
    <div
      className="timeline"
      style={{ minHeight: tops.at(-1), marginRight: timelineOverhang(items, place) }}
    >
      {years.map((year) => (
        <span key={year} className="timeline-year" style={{ left: percent(place(year)) }}>
          {/* Where the axis ends at the turn of a year, a line closes the last one. */}
          {year < to ? year : null}
        </span>
      ))}
      <ol>
        {items.map((item, at) => {
          const left = percent(place(item.start));
          const width = percent(place(item.end ?? to) - place(item.start));
          return (
            <li
              key={item.id}
              className={item.areaClass}
              data-kind={item.kind}
              style={{ top: tops[lanes[at] ?? 0] }}
            >
              <TimelineMark item={item} left={left} width={width} />
              <a data-mark={item.id} href={item.href} style={{ marginLeft: left }} tabIndex={-1}>
                <span className="timeline-words">
                  <span className="timeline-name">{item.label}</span>{" "}
                  <span className="chart-second">{item.when}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
