import { printable, rounded, svgElement } from "./svgElement";
import { balanceText, wrapText, type MeasureText } from "./wrapText";

const LINE_HEIGHT = 1.45;
/** From the top of a line of text to its baseline, as a part of its size. */
const ASCENT = 1.05;
/** From the left of a legend's square to its words, and its top over the baseline, in its size. */
const MARK_ADVANCE = 1.4;
const MARK_RISE = 0.85;

/** One entry of the legend: its words and the square before them. */
export interface LegendEntry {
  readonly label: string;
  /** Any colour of CSS; a variable has the value that it has where the chart stands. */
  readonly color: string;
  /** The square is an outline only, as the rest of a whole is drawn. */
  readonly outlined?: boolean;
}

type Weight = "normal" | "bold";

interface Line {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly weight: Weight;
  readonly x: number;
  /** From the top of the block. */
  readonly top: number;
  /** The legend's square before the words; `null` for a plain line. */
  readonly mark: LegendEntry | null;
}

/** Lines of text under one another, each paragraph wrapped to the width. Lengths are in pixels. */
export class TextBlock {
  private readonly lines: Line[] = [];
  height = 0;

  constructor(
    private readonly left: number,
    private readonly width: number,
    private readonly font: string,
  ) {}

  /** A balanced paragraph has lines of about equal length, which suits titles. */
  add(
    text: string,
    size: number,
    color: string,
    { weight = "normal", balanced = false }: { weight?: Weight; balanced?: boolean } = {},
  ): void {
    const wrap = balanced ? balanceText : wrapText;
    for (const line of wrap(printable(text), this.width, measureIn(size, weight, this.font))) {
      this.push({ text: line, size, color, weight, x: this.left, mark: null });
      this.height += size * LINE_HEIGHT;
    }
  }

  /** Entries beside one another, as many in a line as fit. */
  addLegend(entries: readonly LegendEntry[], size: number, color: string): void {
    const measure = measureIn(size, "normal", this.font);
    let x = 0;
    for (const mark of entries) {
      const text = printable(mark.label);
      const width = size * MARK_ADVANCE + measure(text);
      if (x > 0 && x + width > this.width) {
        x = 0;
        this.height += size * LINE_HEIGHT;
      }
      this.push({ text, size, color, weight: "normal", x: this.left + x, mark });
      x += width + size;
    }
    if (entries.length > 0) this.height += size * LINE_HEIGHT;
  }

  /** The block as a group whose first line begins at `top`. */
  draw(top: number): SVGElement {
    const group = svgElement("g", {});
    for (const line of this.lines) {
      const baseline = top + line.top + line.size * ASCENT;
      if (line.mark !== null) group.append(squareOf(line, line.mark, baseline));
      const text = svgElement("text", {
        x: rounded(line.mark === null ? line.x : line.x + line.size * MARK_ADVANCE),
        y: rounded(baseline),
        "font-size": line.size,
        "font-weight": line.weight,
        fill: line.color,
      });
      text.textContent = line.text;
      group.append(text);
    }
    return group;
  }

  private push(line: Omit<Line, "top">): void {
    this.lines.push({ ...line, top: this.height });
  }
}

function squareOf(
  { x, size }: Line,
  { color, outlined }: LegendEntry,
  baseline: number,
): SVGElement {
  const inset = outlined === true ? 0.5 : 0;
  return svgElement("rect", {
    x: rounded(x + inset),
    y: rounded(baseline - size * MARK_RISE + inset),
    width: size - 2 * inset,
    height: size - 2 * inset,
    ...(outlined === true ? { fill: "none", stroke: color } : { fill: color }),
  });
}

function measureIn(size: number, weight: Weight, font: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  // Without a canvas, a line of squares is the safe guess.
  if (!context) return (text) => Array.from(text).length * size;
  context.font = `${weight} ${size}px ${font}`;
  return (text) => context.measureText(text).width;
}
