import { printable, rounded, svgElement } from "./svgElement";
import { balanceText, wrapText, type MeasureText } from "./wrapText";

const LINE_HEIGHT = 1.45;
/** From the top of a line of text to its baseline, as a part of its size. */
const ASCENT = 1.05;

type Weight = "normal" | "bold";

interface Line {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly weight: Weight;
  readonly x: number;
  /** From the top of the block. */
  readonly top: number;
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
      this.push({ text: line, size, color, weight, x: this.left });
      this.height += size * LINE_HEIGHT;
    }
  }

  /** The block as a group whose first line begins at `top`. */
  draw(top: number): SVGElement {
    const group = svgElement("g", {});
    for (const line of this.lines) {
      const baseline = top + line.top + line.size * ASCENT;
      const text = svgElement("text", {
        x: rounded(line.x),
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

function measureIn(size: number, weight: Weight, font: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  // Without a canvas, a line of squares is the safe guess.
  if (!context) return (text) => Array.from(text).length * size;
  context.font = `${weight} ${size}px ${font}`;
  return (text) => context.measureText(text).width;
}
