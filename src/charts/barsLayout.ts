import type { BarRow, BarsRows } from "../analysis/ChartRows";
import { overshootOf, reachOf } from "./barForm";
import { LABEL_SIZE, LINE_HEIGHT, PICTURE_WIDTH, VALUE_SIZE } from "./design";
import { estimateTextWidth, roomForText, wrapText } from "./textWidth";

/** One line of a bar's label; the second part is the sublabel's, and at most one part is empty. */
export interface LabelLine {
  readonly label: string;
  readonly sublabel: string;
}

export interface BarLayout {
  readonly row: BarRow;
  readonly lines: readonly LabelLine[];
  /** How far the label's middle stands above the middle of the bar's share. */
  readonly labelShift: number;
}

/** Where everything of a bar chart goes, in design units; decided from the texts alone. */
export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly BarLayout[];
  /** Labels stand to the left of the bars, or above them where they are long. */
  readonly labels: "left" | "above";
  /** Left and right ends of the axis. */
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Numbers at the ends of the axis, in base units: wide enough that every value label fits. */
  readonly domain: readonly [number, number];
  readonly barHeight: number;
  /** Height that each bar has for itself and its label. */
  readonly pitch: number;
  /** Room above the first label that nothing stands in, cut off the drawing. */
  readonly topTrim: number;
  /** How far the bar stands below the middle of its share. */
  readonly barShift: number;
}

/** Labels on the left never take more than this part of the width, nor more lines than two. */
const LABEL_SHARE = 0.45;
const MOST_LINES = 2;
const LABEL_GAP = 10;

/** Gap between the end of a bar and its number. */
export const VALUE_GAP = 6;

/** Gap between label and sublabel where they share a line. */
export const SUBLABEL_GAP = 8;

const widthOf = (text: string): number => estimateTextWidth(text, LABEL_SIZE, "regular");

function linesOf(row: BarRow, width: number): readonly LabelLine[] {
  const labels = wrapText(row.label, width, LABEL_SIZE);
  const sublabels = row.sublabel === null ? [] : wrapText(row.sublabel, width, LABEL_SIZE);
  return [
    ...labels.map((label) => ({ label, sublabel: "" })),
    ...sublabels.map((sublabel) => ({ label: "", sublabel })),
  ];
}

/** Label and sublabel on one line where they fit. */
function linesAbove(row: BarRow): readonly LabelLine[] {
  const sublabel = row.sublabel ?? "";
  // Measured as one text, since the two stand in one and autospace reaches across.
  return widthOf(row.label + sublabel) + SUBLABEL_GAP <= PICTURE_WIDTH
    ? [{ label: row.label, sublabel }]
    : linesOf(row, PICTURE_WIDTH);
}

/** What a bar needs of the width: so much for every unit of its number, and so much in any case. */
interface Need {
  readonly value: number;
  readonly fixed: number;
}

function needOf(row: BarRow): Need {
  const label = roomForText(row.valueLabel, VALUE_SIZE, "bold");
  return {
    value: reachOf(row.quantity),
    fixed: overshootOf(row.quantity) + VALUE_GAP + label,
  };
}

const NOTHING: Need = { value: 0, fixed: 0 };

/** The widest scale at which the bar furthest left and the bar furthest right both fit. */
function domainThatFits(rows: readonly BarRow[], width: number): readonly [number, number] {
  const needs = rows.map(needOf);
  const left = [NOTHING, ...needs.filter((need) => need.value < 0)];
  const right = [NOTHING, ...needs.filter((need) => need.value >= 0)];
  let unitWidth = Number.POSITIVE_INFINITY;
  for (const low of left) {
    for (const high of right) {
      const values = high.value - low.value;
      if (values === 0) continue;
      // A label wider than the plot must not turn the axis round; the bar keeps an eighth.
      const free = Math.max(width - low.fixed - high.fixed, width / 8);
      unitWidth = Math.min(unitWidth, free / values);
    }
  }
  if (!Number.isFinite(unitWidth)) return [0, 1];
  const leftNeed = Math.max(...left.map((need) => -need.value * unitWidth + need.fixed));
  return [-leftNeed / unitWidth, (width - leftNeed) / unitWidth];
}

const mostLines = (lines: readonly (readonly LabelLine[])[]): number =>
  Math.max(1, ...lines.map((own) => own.length));

/** Labels on the left must leave the bars, from end to end, this part of the width. */
const LEAST_BARS = 0.35;

interface LabelPlan {
  readonly labels: "left" | "above";
  readonly lines: readonly (readonly LabelLine[])[];
  readonly plotLeft: number;
}

/** Left of the bars where the labels are short and leave the bars room, and else above them. */
function planLabels(rows: readonly BarRow[]): LabelPlan {
  const lines = rows.map((row) => linesOf(row, PICTURE_WIDTH * LABEL_SHARE - LABEL_GAP));
  const texts = lines.flat().map((line) => line.label + line.sublabel);
  const plotLeft = Math.ceil(Math.max(0, ...texts.map(widthOf)) + LABEL_GAP);
  const room = PICTURE_WIDTH - plotLeft;
  const [low, high] = domainThatFits(rows, room);
  const reaches = [0, ...rows.map((row) => reachOf(row.quantity))];
  const bars = ((Math.max(...reaches) - Math.min(...reaches)) / (high - low)) * room;
  const hasBars = reaches.some((reach) => reach !== 0);
  const cramped = hasBars && bars < PICTURE_WIDTH * LEAST_BARS;
  if (mostLines(lines) <= MOST_LINES && !cramped) return { labels: "left", lines, plotLeft };
  // Half a unit on the left keeps the zero line inside the drawing.
  return { labels: "above", lines: rows.map(linesAbove), plotLeft: 0.5 };
}

/** Lays out a bar chart at the design width. */
export function layoutBars(rows: BarsRows): BarsLayout {
  const { labels, lines, plotLeft } = planLabels(rows.rows);
  const barHeight = rows.rows.length <= 2 ? 26 : 20;
  const labelHeight = mostLines(lines) * LINE_HEIGHT;
  const pitch =
    labels === "above" ? labelHeight + barHeight + 16 : Math.max(barHeight + 16, labelHeight + 10);
  const topTrim = labels === "above" ? labelHeight - (lines[0]?.length ?? 0) * LINE_HEIGHT : 0;
  return {
    width: PICTURE_WIDTH,
    height: Math.max(1, lines.length) * pitch - topTrim,
    bars: rows.rows.map((row, index) => {
      const own = lines[index] ?? [];
      // A label above its bar rests on it, however many lines its neighbours have.
      const rests = barHeight + 2 - labelHeight + own.length * LINE_HEIGHT;
      return { row, lines: own, labelShift: labels === "above" ? rests / 2 : 0 };
    }),
    labels,
    plotLeft,
    plotRight: PICTURE_WIDTH,
    domain: domainThatFits(rows.rows, PICTURE_WIDTH - plotLeft),
    barHeight,
    pitch,
    topTrim,
    barShift: labels === "above" ? (labelHeight + 2) / 2 : 0,
  };
}
