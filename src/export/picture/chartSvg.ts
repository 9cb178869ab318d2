import type { Language } from "../../dataset/Dataset";
import {
  PICTURE_FONT,
  pictureColors,
  pictureLayout,
  type PictureFormat,
  type PictureTheme,
} from "./pictureDesign";
import { standaloneChart } from "./standaloneChart";
import { wrapText } from "./wrapText";

const SVG = "http://www.w3.org/2000/svg";
const LINE_HEIGHT = 1.45;
/** From the top of a line of text to its baseline, as a part of its size. */
const ASCENT = 1.05;

export interface PictureRequest {
  /** The drawing, on the page. */
  readonly svg: SVGSVGElement;
  readonly title: string;
  /** What is measured and when; empty for none. */
  readonly subtitle: string;
  /** What the colours stand for, where the drawing itself does not say. */
  readonly legend?: readonly { readonly label: string; readonly color: string }[];
  /** Cautions, derived values, comparability: one paragraph each. */
  readonly notes: readonly string[];
  /** Source and date. */
  readonly sourceLine: string;
  readonly theme: PictureTheme;
  readonly format: PictureFormat;
  readonly language: Language;
}

/** A picture as the text of an SVG file, and its size in pixels at 1×. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as a picture that stands alone: title, subtitle, legend, chart, notes and source line on the
 * theme's background. It needs no style sheet, no font file and no page around it.
 */
export function chartSvg(request: PictureRequest): Picture {
  const { theme, format, title, subtitle, notes, sourceLine } = request;
  const colors = pictureColors[theme];
  const chart = standaloneChart(request.svg, theme);
  const layout = pictureLayout(format, chart.width);
  const textWidth = layout.width - 2 * layout.padding;

  const head = new TextBlock(layout.padding, textWidth);
  head.add(title, layout.title, colors.ink, "bold");
  head.add(subtitle, layout.subtitle, colors.secondary);
  head.addLegend(request.legend ?? [], layout.subtitle, colors.ink);
  const foot = new TextBlock(layout.padding, textWidth);
  for (const note of notes) foot.add(note, layout.notes, colors.secondary);
  foot.add(sourceLine, layout.notes, colors.secondary);

  const around = 2 * layout.padding + head.height + foot.height + 2 * layout.gap;
  const room =
    layout.height === null
      ? Number.POSITIVE_INFINITY
      : Math.max(layout.leastChartHeight, layout.height - around);
  const scale = Math.min(textWidth / chart.width, room / chart.height);
  const chartHeight = chart.height * scale;
  // A slide keeps its proportions as long as its words leave room for the chart.
  const height = Math.ceil(Math.max(layout.height ?? 0, around + chartHeight));
  const chartTop = layout.padding + head.height + layout.gap;
  const footTop = height - layout.padding - foot.height;

  const root = element("svg", {
    xmlns: SVG,
    width: layout.width,
    height,
    viewBox: `0 0 ${layout.width} ${height}`,
    "font-family": PICTURE_FONT,
    "xml:lang": request.language === "zh" ? "zh-CN" : "en",
  });
  const name = element("title", {});
  name.textContent = printable(title);
  const frame = element("g", {
    transform: `translate(${layout.padding} ${round(chartTop)}) scale(${round(scale)})`,
  });
  frame.append(chart.group);
  const rule = footTop - layout.gap / 2;
  root.append(
    name,
    element("rect", { width: layout.width, height, fill: colors.background }),
    head.draw(layout.padding),
    frame,
    element("path", {
      d: `M${layout.padding} ${round(rule)}H${layout.width - layout.padding}`,
      stroke: colors.line,
      fill: "none",
    }),
    foot.draw(footTop),
  );
  return { svg: new XMLSerializer().serializeToString(root), width: layout.width, height };
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly weight: "normal" | "bold";
  readonly top: number;
  /** Squares of the legend: where they stand in the line and what colour they have. */
  readonly x: number;
  readonly mark: string | null;
}

/** Lines of text under one another, each paragraph wrapped to the width. */
class TextBlock {
  private readonly lines: Line[] = [];
  height = 0;

  constructor(
    private readonly left: number,
    private readonly width: number,
  ) {}

  add(text: string, size: number, color: string, weight: "normal" | "bold" = "normal"): void {
    const measure = measureIn(size, weight);
    for (const line of wrapText(printable(text), this.width, measure)) {
      this.lines.push({
        text: line,
        size,
        color,
        weight,
        top: this.height,
        x: this.left,
        mark: null,
      });
      this.height += size * LINE_HEIGHT;
    }
  }

  addLegend(
    entries: readonly { readonly label: string; readonly color: string }[],
    size: number,
    color: string,
  ): void {
    const measure = measureIn(size, "normal");
    let x = 0;
    for (const { label, color: mark } of entries) {
      const text = printable(label);
      const width = size * 1.4 + measure(text);
      if (x > 0 && x + width > this.width) {
        x = 0;
        this.height += size * LINE_HEIGHT;
      }
      this.lines.push({
        text,
        size,
        color,
        weight: "normal",
        top: this.height,
        x: this.left + x,
        mark,
      });
      x += width + size;
    }
    if (entries.length > 0) this.height += size * LINE_HEIGHT;
  }

  draw(top: number): SVGElement {
    const group = element("g", {});
    for (const line of this.lines) {
      const baseline = top + line.top + line.size * ASCENT;
      if (line.mark !== null) {
        group.append(
          element("rect", {
            x: round(line.x),
            y: round(baseline - line.size * 0.85),
            width: line.size,
            height: line.size,
            fill: line.mark,
          }),
        );
      }
      const text = element("text", {
        x: round(line.mark === null ? line.x : line.x + line.size * 1.4),
        y: round(baseline),
        "font-size": line.size,
        "font-weight": line.weight,
        fill: line.color,
      });
      text.textContent = line.text;
      group.append(text);
    }
    return group;
  }
}

function measureIn(size: number, weight: "normal" | "bold"): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  // Without a canvas, a line of squares is the safe guess.
  if (!context) return (text) => [...text].length * size;
  context.font = `${weight} ${size}px ${PICTURE_FONT}`;
  return (text) => context.measureText(text).width;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const created = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute !== "xmlns") created.setAttribute(attribute, String(value));
  }
  return created;
}

/** Without the characters that no XML file may hold. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
