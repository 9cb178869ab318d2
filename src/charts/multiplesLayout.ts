import type { LineSeries, MultiplesRows } from "../analysis/ChartRows";
import { coordinate, LABEL_SIZE, LINE_HEIGHT, PICTURE_WIDTH } from "./design";
import { type EndLine, type PeriodTick, type Tick, labelText, lastPointOf } from "./linesLayout";
import { estimateTextWidth } from "./textWidth";
import { valueAxis } from "./valueTicks";

/** A point in the drawing. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** One small chart: a place with its line and its last value. */
export interface PanelLayout {
  readonly name: string;
  /** Name and last value, above the plot. */
  readonly lines: readonly EndLine[];
  readonly textTop: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where zero stands; `null` where it is not within the axis. */
  readonly zero: number | null;
  /** Path of the line, `M…L…` once for every stretch without a gap. */
  readonly path: string;
  /** Points that no line reaches, and the last one. */
  readonly dots: readonly Place[];
  /** Texts of the value axis, where the panel is the first of its row. */
  readonly valueTicks: readonly Tick[];
  /** Texts of the axis of time, where the panel is the last of its column. */
  readonly periodTicks: readonly PeriodTick[];
}

/** Where everything of small charts goes, in design units; decided from the texts and numbers alone. */
export interface MultiplesLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelLayout[];
}

const COLUMNS = 2;
const COLUMN_GAP = 18;
const ROW_GAP = 12;
const PLOT_HEIGHT = 44;
const TEXT_GAP = 4;
const TICK_GAP = 6;

/** The line broken at its gaps, and what stands alone between two of them. */
function traceOf(places: readonly (Place | null)[]): Pick<PanelLayout, "path" | "dots"> {
  let path = "";
  const dots: Place[] = [];
  let last: Place | null = null;
  for (const [index, place] of places.entries()) {
    if (place === null) continue;
    const before = places[index - 1] ?? null;
    const after = places[index + 1] ?? null;
    if (before === null && after === null) dots.push(place);
    else path += `${before === null ? "M" : "L"}${place.x} ${place.y}`;
    last = place;
  }
  if (last !== null && dots.at(-1) !== last) dots.push(last);
  return { path, dots };
}

/** First and last period where both have room, else the last alone. */
function periodTicks(
  [first, last]: MultiplesRows["ticks"],
  left: number,
  right: number,
): PeriodTick[] {
  const widthOf = (text: string): number => estimateTextWidth(text, LABEL_SIZE, "regular");
  const end: PeriodTick = { text: last, at: right, anchor: "end" };
  return widthOf(first) + TICK_GAP + widthOf(last) > right - left
    ? [end]
    : [{ text: first, at: left, anchor: "start" }, end];
}

/** Lays out small charts, two in a row, all with the same axes. */
export function layoutMultiples(rows: MultiplesRows): MultiplesLayout {
  const { series, divisor } = rows;
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value / divisor])),
  );
  const axis = valueAxis(values);
  const [low, high] = axis.domain;
  const zeroAt = ((0 - low) / (high - low)) * PLOT_HEIGHT;
  const hasRoom = zeroAt >= LABEL_SIZE && PLOT_HEIGHT - zeroAt >= LABEL_SIZE;
  const ends = hasRoom ? [low, 0, high] : [low, high];
  const tickWidth = Math.max(
    ...ends.map((end) => estimateTextWidth(String(end), LABEL_SIZE, "regular")),
  );
  const axisWidth = Math.ceil(tickWidth + TICK_GAP);
  const plotWidth = Math.floor((PICTURE_WIDTH - axisWidth - COLUMN_GAP * (COLUMNS - 1)) / COLUMNS);
  const step = plotWidth / Math.max(1, (series[0]?.points.length ?? 1) - 1);
  const texts = series.map((one) =>
    labelText(one.name, lastPointOf(one)?.valueLabel ?? "", plotWidth),
  );
  const panels: PanelLayout[] = [];
  let rowTop = 0;
  for (let first = 0; first < series.length; first += COLUMNS) {
    const inRow = series.slice(first, first + COLUMNS);
    const textHeight = Math.max(
      ...inRow.map((_, at) => (texts[first + at]?.lines.length ?? 0) * LINE_HEIGHT),
    );
    const top = rowTop + textHeight + TEXT_GAP;
    const bottom = top + PLOT_HEIGHT;
    const yOf = (value: number): number =>
      coordinate(bottom - ((value / divisor - low) / (high - low)) * PLOT_HEIGHT);
    const placesOf = ({ points }: LineSeries, left: number): readonly (Place | null)[] =>
      points.map(({ value }, index) =>
        value === null ? null : { x: coordinate(left + index * step), y: yOf(value) },
      );
    for (const [at, one] of inRow.entries()) {
      const left = axisWidth + at * (plotWidth + COLUMN_GAP);
      const right = left + plotWidth;
      const lines = texts[first + at]?.lines ?? [];
      panels.push({
        name: one.name,
        lines,
        // Names rest on their charts, however many lines the neighbour's takes.
        textTop: rowTop + textHeight - lines.length * LINE_HEIGHT,
        left,
        right,
        top,
        bottom,
        zero: low <= 0 && high >= 0 ? yOf(0) : null,
        ...traceOf(placesOf(one, left)),
        valueTicks:
          at === 0 ? ends.map((end) => ({ text: String(end), at: yOf(end * divisor) })) : [],
        periodTicks:
          first + at + COLUMNS >= series.length ? periodTicks(rows.ticks, left, right) : [],
      });
    }
    rowTop = bottom + ROW_GAP;
  }
  return {
    width: PICTURE_WIDTH,
    height: rowTop - ROW_GAP + TICK_GAP + LINE_HEIGHT,
    panels,
  };
}
