import type { ReactElement } from "react";
import type { TimelineItem } from "../analysis/ChartRows";
import type { BarForm, Extent } from "./barForm";
import { BarMark } from "./BarMark";
import { coordinate } from "./design";
import { DOT } from "./timelineLayout";

interface TimelineMarkProps {
  readonly item: TimelineItem;
  readonly mark: Extent;
  /** Middle of the mark. */
  readonly y: number;
}

const BAR = 10;

/** How much of a span that goes on is drawn as hatching with no end, and at most half of it. */
const GOES_ON = 24;

function formOf(item: TimelineItem, { from, to }: Extent): BarForm {
  const shared = { stripes: [], outer: to };
  if (item.kind === "year") return { ...shared, filled: null, hatched: { from, to }, end: "firm" };
  if (item.end !== null) return { ...shared, filled: { from, to }, hatched: null, end: "firm" };
  const opens = Math.max((from + to) / 2, to - GOES_ON);
  return { ...shared, filled: { from, to: opens }, hatched: { from: opens, to }, end: "open" };
}

/** A date as a dot, a span as a bar, a year alone as a hatched bar: somewhere in here. */
export function TimelineMark({ item, mark, y }: TimelineMarkProps): ReactElement {
  return item.kind === "date" ? (
    <circle className="bar-fill" cx={coordinate(mark.from)} cy={coordinate(y)} r={DOT} />
  ) : (
    <>
      {item.kind === "year" ? (
        <path
          className="bar-ground"
          d={`M${coordinate(mark.from)} ${coordinate(y - BAR / 2)}h${coordinate(mark.to - mark.from)}v${BAR}h${-coordinate(mark.to - mark.from)}z`}
        />
      ) : null}
      <BarMark form={formOf(item, mark)} y={y - BAR / 2} height={BAR} />
      {item.kind === "year" ? (
        <path
          className="bar-edge"
          d={`M${coordinate(mark.from + 0.75)} ${coordinate(y - BAR / 2)}v${BAR}`}
        />
      ) : null}
    </>
  );
}
