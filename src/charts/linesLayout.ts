import type { LineSeries, LinesRows } from "../analysis/ChartRows";
import { coordinate, LABEL_SIZE, LINE_HEIGHT, PICTURE_WIDTH, VALUE_SIZE } from "./design";
import { spreadLabels } from "./spreadLabels";
import { estimateTextWidth, roomForText, wrapText } from "./textWidth";
import { valueAxis } from "./valueTicks";

/** A tick of an axis: its text and where it stands. */
export interface Tick {
  readonly text: string;
  readonly at: number;
}

export interface PeriodTick extends Tick {
  readonly anchor: "start" | "middle" | "end";
}

/** A line of a label: a part of the name, and after it the value or nothing. */
export interface EndLine {
  readonly name: string;
  readonly value: string;
}

/** Name and last value of a series, written at the end of its line. */
export interface EndLabel {
  readonly lines: readonly EndLine[];
  /** Middle of the label. */
  readonly middle: number;
  /** The line's last point, which the label belongs to. */
  readonly pointX: number;
  readonly pointY: number;
}

/** Where everything of a line chart goes, in design units; decided from the texts and numbers alone. */
export interface LinesLayout {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  /** In base units. */
  readonly domain: readonly [number, number];
  readonly valueTicks: readonly Tick[];
  readonly periodTicks: readonly PeriodTick[];
  /** Where each period stands. */
  readonly periodX: readonly number[];
  /** One for every series; `null` where the series has no value at all. */
  readonly endLabels: readonly (EndLabel | null)[];
  /** Where the labels at the right begin. */
  readonly labelLeft: number;
}

const LABEL_SHARE = 0.4;
const PLOT_HEIGHT = 132;
const TICK_GAP = 6;
const LABEL_GAP = 12;

/** Gap between a name and the value on the same line. */
export const VALUE_SPACE = 5;

/** What `text-autospace` may add between a name and the digits after it. */
const AUTOSPACE_BESIDE = 2;

/** A label broken into lines, and the room that it takes. */
export interface LabelText {
  readonly lines: readonly EndLine[];
  readonly width: number;
  readonly height: number;
}

/** The value on one line where it fits, and else broken. */
function valueLines(value: string, room: number): readonly string[] {
  // Lines are broken by the width of regular text; bold is wider by less than a tenth.
  return roomForText(value, VALUE_SIZE, "bold") <= room
    ? [value]
    : wrapText(value, room / 1.1, VALUE_SIZE);
}

/** The value stands after the name's last line, or below it where that leaves too little room. */
export function labelText(name: string, value: string, room: number): LabelText {
  const names = wrapText(name, room, LABEL_SIZE);
  const widths = names.map((line) => roomForText(line, LABEL_SIZE, "regular"));
  const values = valueLines(value, room);
  const valueWidth = Math.max(...values.map((line) => roomForText(line, VALUE_SIZE, "bold")));
  const besideWidth = (widths.at(-1) ?? 0) + VALUE_SPACE + AUTOSPACE_BESIDE + valueWidth;
  const beside = names.length > 0 && values.length === 1 && besideWidth <= room;
  const lines = beside
    ? names.map((line, index) => ({ name: line, value: index === names.length - 1 ? value : "" }))
    : [
        ...names.map((line) => ({ name: line, value: "" })),
        ...values.map((line) => ({ name: "", value: line })),
      ];
  return {
    lines,
    width: Math.max(...widths, beside ? besideWidth : valueWidth),
    height: lines.length * LINE_HEIGHT + 2,
  };
}

/** A point of a series by its place among them. */
export interface LastPoint {
  readonly index: number;
  readonly value: number;
  readonly valueLabel: string;
}

/** The last point that has a value; `null` where none has. */
export function lastPointOf(series: LineSeries): LastPoint | null {
  let last: LastPoint | null = null;
  for (const [index, { value, valueLabel }] of series.points.entries()) {
    if (value !== null) last = { index, value, valueLabel };
  }
  return last;
}

/** First, middle and last period; the middle one only where it has room between the others. */
function periodTicksOf(
  periods: readonly string[],
  periodX: readonly number[],
  left: number,
  right: number,
): readonly PeriodTick[] {
  const widthOf = (text: string) => estimateTextWidth(text, LABEL_SIZE, "regular");
  const tick = (index: number, anchor: PeriodTick["anchor"]): PeriodTick => ({
    text: periods[index] ?? "",
    at: periodX[index] ?? left,
    anchor,
  });
  const last = periods.length - 1;
  if (last < 0) return [];
  if (last === 0) return [tick(0, "middle")];
  const first = tick(0, "start");
  const final = tick(last, "end");
  const firstEnds = left + widthOf(first.text);
  const finalBegins = right - widthOf(final.text);
  if (firstEnds + TICK_GAP > finalBegins) return [final];
  const middle = tick(Math.round(last / 2), "middle");
  const half = widthOf(middle.text) / 2;
  const hasRoom =
    last > 1 &&
    middle.at - half > firstEnds + TICK_GAP &&
    middle.at + half + TICK_GAP < finalBegins;
  return hasRoom ? [first, middle, final] : [first, final];
}

const layouts = new WeakMap<LinesRows, LinesLayout>();

/** Lays out a line chart at the design width; once for its picture and its pointer together. */
export function layoutLines(rows: LinesRows): LinesLayout {
  const layout = layouts.get(rows) ?? layOut(rows);
  layouts.set(rows, layout);
  return layout;
}

function layOut(rows: LinesRows): LinesLayout {
  const values = rows.series.flatMap((series) =>
    series.points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const axis = valueAxis(values.map((value) => value / rows.divisor));
  const [low, high] = axis.domain;
  const tickTexts = axis.ticks.map(String);
  const tickWidth = Math.max(
    ...tickTexts.map((text) => estimateTextWidth(text, LABEL_SIZE, "regular")),
  );
  const lasts = rows.series.map(lastPointOf);
  const texts = rows.series.map((series, index) =>
    labelText(series.name, lasts[index]?.valueLabel ?? "", PICTURE_WIDTH * LABEL_SHARE),
  );
  const labelWidth = Math.max(0, ...texts.map((text) => text.width));
  const plotLeft = Math.ceil(tickWidth + TICK_GAP);
  const plotRight = Math.floor(PICTURE_WIDTH - labelWidth - LABEL_GAP);
  const plotTop = 10;
  const labelsHeight = texts.reduce((sum, text) => sum + text.height, 0);
  const plotBottom = plotTop + Math.max(PLOT_HEIGHT, labelsHeight);
  const yOf = (value: number) =>
    plotBottom - ((value - low) / (high - low)) * (plotBottom - plotTop);

  const periods = rows.series[0]?.points.map((point) => point.period) ?? [];
  const step = (plotRight - plotLeft) / Math.max(1, periods.length - 1);
  const periodX = periods.map((_, index) =>
    periods.length === 1 ? (plotLeft + plotRight) / 2 : plotLeft + index * step,
  );
  const middles = spreadLabels(
    texts.map((text, index) => ({
      wanted: yOf((lasts[index]?.value ?? low) / rows.divisor),
      height: lasts[index] === null ? 0 : text.height,
    })),
    0,
    plotBottom + plotTop,
  );
  return {
    width: PICTURE_WIDTH,
    height: plotBottom + LINE_HEIGHT + TICK_GAP,
    plotLeft,
    plotRight,
    plotTop,
    plotBottom,
    domain: [low * rows.divisor, high * rows.divisor],
    valueTicks: axis.ticks.map((value, index) => ({
      text: tickTexts[index] ?? "",
      at: coordinate(yOf(value)),
    })),
    periodTicks: periodTicksOf(periods, periodX, plotLeft, plotRight),
    periodX,
    endLabels: texts.map((text, index) => {
      const last = lasts[index];
      if (last === null || last === undefined) return null;
      return {
        lines: text.lines,
        middle: middles[index] ?? 0,
        pointX: periodX[last.index] ?? plotRight,
        pointY: yOf(last.value / rows.divisor),
      };
    }),
    labelLeft: plotRight + LABEL_GAP,
  };
}
