import type { Language } from "../../dataset/Dataset";
import {
  pictureColors,
  pictureFonts,
  pictureLayout,
  type PictureFormat,
  type PictureTheme,
} from "./pictureDesign";
import { colorInTheme, standaloneChart } from "./standaloneChart";
import { printable, rounded, svgElement } from "./svgElement";
import { type LegendEntry, TextBlock } from "./TextBlock";

export type { LegendEntry };

export interface PictureRequest {
  /** The drawing, on the page. */
  readonly svg: SVGSVGElement;
  readonly title: string;
  /** What is measured and when; empty for none. */
  readonly subtitle: string;
  /** What the colours stand for, where the drawing itself does not say. */
  readonly legend?: readonly LegendEntry[];
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
  const legend = (request.legend ?? []).map((entry) =>
    Object.assign({}, entry, { color: colorInTheme(request.svg, theme, entry.color) }),
  );
  const layout = pictureLayout(format, chart.width);
  const textWidth = layout.width - 2 * layout.padding;

  const font = pictureFonts[request.language];
  const head = new TextBlock(layout.padding, textWidth, font);
  head.add(title, layout.title, colors.ink, { weight: "bold", balanced: true });
  head.add(subtitle, layout.subtitle, colors.secondary);
  head.addLegend(legend, layout.subtitle, colors.ink);
  const foot = new TextBlock(layout.padding, textWidth, font);
  for (const note of notes) foot.add(note, layout.notes, colors.secondary);
  foot.add(sourceLine, layout.notes, colors.secondary);

  const around = 2 * layout.padding + head.height + foot.height + 2 * layout.gap;
  const room =
    layout.height === null
      ? Number.POSITIVE_INFINITY
      : Math.max(layout.leastChartHeight, layout.height - around);
  const scale = Math.min(layout.largestScale, textWidth / chart.width, room / chart.height);
  const chartHeight = chart.height * scale;
  // A slide keeps its proportions as long as its words leave room for the chart.
  const height = Math.ceil(Math.max(layout.height ?? 0, around + chartHeight));
  const chartTop = layout.padding + head.height + layout.gap;
  const footTop = height - layout.padding - foot.height;

  // What room is left lies evenly around the chart.
  const left = layout.padding + (textWidth - chart.width * scale) / 2;
  const top = chartTop + Math.max(0, footTop - layout.gap - chartTop - chartHeight) / 2;

  const root = svgElement("svg", {
    width: layout.width,
    height,
    viewBox: `0 0 ${layout.width} ${height}`,
    "font-family": font,
    "xml:lang": request.language === "zh" ? "zh-CN" : "en",
  });
  const name = svgElement("title", {});
  name.textContent = printable(title);
  const frame = svgElement("g", {
    transform: `translate(${rounded(left)} ${rounded(top)}) scale(${rounded(scale)})`,
  });
  frame.append(chart.group);
  const rule = footTop - layout.gap / 2;
  root.append(
    name,
    svgElement("rect", { width: layout.width, height, fill: colors.background }),
    head.draw(layout.padding),
    frame,
    svgElement("path", {
      d: `M${layout.padding} ${rounded(rule)}H${layout.width - layout.padding}`,
      stroke: colors.line,
      fill: "none",
    }),
    foot.draw(footTop),
  );
  return { svg: new XMLSerializer().serializeToString(root), width: layout.width, height };
}
