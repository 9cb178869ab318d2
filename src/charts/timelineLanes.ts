import type { TimelineItem } from "../analysis/ChartRows";
import { LABEL_SIZE, roomInEm } from "./design";

/** Least width of an axis that is drawn across: on wider ones labels only come further apart. */
const AXIS = 640;

/** Most that a label takes: a longer one breaks into two lines. */
const WIDEST = 20 * 16;

/** Room that a label has before the next one in its lane, beside its mark, and that its mark takes. */
const BETWEEN = 16;
const MARK = 20;

const labelRoom = ({ label, when }: TimelineItem): number =>
  (roomInEm(label) + roomInEm(when)) * LABEL_SIZE;

/** How many lines the label of an item takes at most. */
export function labelLines(item: TimelineItem): number {
  return Math.ceil(labelRoom(item) / WIDEST);
}

/** How far the labels reach beyond the end of the axis at the most, in pixels. */
export function timelineOverhang(
  items: readonly TimelineItem[],
  place: (year: number) => number,
): number {
  const beyond = items.map(
    (item) => place(item.start) * AXIS + MARK + Math.min(labelRoom(item), WIDEST) - AXIS,
  );
  return Math.ceil(Math.max(0, ...beyond));
}

/**
 * The lane of each item from the top, so that no two in a lane come close: the first that has room.
 *
 * @param items in order of time
 * @param place where a year stands, as a part of the axis
 */
export function timelineLanes(
  items: readonly TimelineItem[],
  place: (year: number) => number,
): readonly number[] {
  const ends: number[] = [];
  return items.map((item) => {
    const from = place(item.start) * AXIS;
    const mark = place(item.end ?? item.start) * AXIS;
    const to = Math.max(from + MARK + Math.min(labelRoom(item), WIDEST), mark) + BETWEEN;
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
