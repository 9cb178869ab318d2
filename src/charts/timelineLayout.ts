import type { TimelineItem, TimelineRows } from "../analysis/ChartRows";
import type { Extent } from "./barForm";
import { VALUE_SIZE } from "./design";
import { roomForText } from "./textWidth";

/** An item with its place in the wide drawing, in design units. */
export interface PlacedItem {
  readonly item: TimelineItem;
  /** The mark along the axis: a dot where both ends are the same. */
  readonly mark: Extent;
  readonly labelX: number;
  /** The label's side that stands at `labelX`. */
  readonly anchor: "start" | "end";
  /** Baseline of the label. */
  readonly labelY: number;
  /** Middle of the mark. */
  readonly markY: number;
  /** What the item covers of its lane, label included. */
  readonly cover: Extent;
  readonly top: number;
  readonly height: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly years: readonly { readonly text: string; readonly at: number }[];
  readonly items: readonly PlacedItem[];
}

/** Width of the wide drawing: at the narrowest box that shows it (944 px) its 14 units are 12 px. */
const TIMELINE_WIDTH = 1080;

export const DOT = 6;
const AXIS_HEIGHT = 28;
const DATE_LANE = 36;
const BAR_LANE = 46;
const LABEL_GAP = 8;
const BETWEEN = 24;

/** Gap between an item's name and its time. */
export const WHEN_GAP = 8;

const overlaps = (a: Extent, b: Extent): boolean =>
  a.from < b.to + BETWEEN && b.from < a.to + BETWEEN;

/** The first lane, from the top, in which each extent has room; so no two in a lane come close. */
export function assignLanes(extents: readonly Extent[]): readonly number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((lane) => !lane.some((taken) => overlaps(taken, extent)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), extent];
    return lane;
  });
}

interface Sketch {
  readonly item: TimelineItem;
  readonly mark: Extent;
  readonly labelX: number;
  readonly anchor: "start" | "end";
  readonly labelAbove: boolean;
  readonly cover: Extent;
}

function sketch(item: TimelineItem, place: (year: number) => number, to: number): Sketch {
  const label =
    // Heavier than regular, and set as such.
    roomForText(item.label, VALUE_SIZE, "bold") +
    WHEN_GAP +
    roomForText(item.when, VALUE_SIZE, "regular");
  const left = place(item.start);
  const right = item.kind === "date" ? left : place(item.end ?? to);
  const mark = { from: left, to: right };
  if (item.kind === "date") {
    const before = left - DOT - LABEL_GAP;
    const after = left + DOT + LABEL_GAP;
    if (after + label <= TIMELINE_WIDTH) {
      const cover = { from: left - DOT, to: after + label };
      return { item, mark, labelX: after, anchor: "start", labelAbove: false, cover };
    }
    if (before - label >= 0) {
      const cover = { from: before - label, to: left + DOT };
      return { item, mark, labelX: before, anchor: "end", labelAbove: false, cover };
    }
  }
  const labelX = Math.max(0, Math.min(left, TIMELINE_WIDTH - label));
  const cover = { from: Math.min(labelX, left), to: Math.max(labelX + label, right) };
  return { item, mark, labelX, anchor: "start", labelAbove: true, cover };
}

/** Lays the measures out in lanes below the years, earliest first. */
export function layoutTimeline({ items, from, to }: TimelineRows): TimelineLayout {
  const place = (year: number): number =>
    DOT + ((year - from) / (to - from)) * (TIMELINE_WIDTH - 2 * DOT);
  const sketches = [...items]
    .sort((a, b) => a.start - b.start)
    .map((item) => sketch(item, place, to));
  const lanes = assignLanes(sketches.map(({ cover }) => cover));
  const laneHeights: number[] = [];
  for (const [index, { labelAbove }] of sketches.entries()) {
    const lane = lanes[index] ?? 0;
    laneHeights[lane] = Math.max(laneHeights[lane] ?? 0, labelAbove ? BAR_LANE : DATE_LANE);
  }
  const topOf = (lane: number): number =>
    laneHeights.slice(0, lane).reduce((sum, height) => sum + height, AXIS_HEIGHT);
  const firstYear = Math.ceil(from);
  return {
    width: TIMELINE_WIDTH,
    height: topOf(laneHeights.length),
    years: Array.from({ length: Math.max(0, Math.ceil(to) - firstYear) }, (_, index) => ({
      text: String(firstYear + index),
      at: place(firstYear + index),
    })),
    items: sketches.map(({ item, mark, labelX, anchor, labelAbove, cover }, index) => {
      const lane = lanes[index] ?? 0;
      const top = topOf(lane);
      const height = laneHeights[lane] ?? DATE_LANE;
      const markY = labelAbove ? top + height - 13 : top + height / 2;
      const labelY = labelAbove ? top + height - 26 : markY + 5;
      return { item, mark, labelX, anchor, labelY, markY, cover, top, height };
    }),
  };
}
