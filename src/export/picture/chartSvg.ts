import type { Language } from "../../dataset/Dataset";
import {
  pictureColors,
  pictureFonts,
  pictureLayout,
  type PictureFormat,
  type PictureLayout,
  type PictureTheme,
} from "./pictureDesign";
import type { StandaloneChart } from "./standaloneChart";
import { printable, rounded, svgElement } from "./svgElement";
import { TextBlock } from "./TextBlock";
import { locales } from "../../wording/locales";

export interface PictureRequest {
  /** Draws the chart in a width, and in a height at least. */
  readonly draw: (width: number, leastHeight: number) => StandaloneChart;
  /** Whether the chart has so many parts that it needs more than the usual width. */
  readonly isWide: boolean;
  readonly title: string;
  /** What is measured and when; empty for none. */
  readonly subtitle: string;
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

/** A chart that is still too high is drawn smaller by this, and so wider, a few times over. */
const SMALLER = 0.85;
const LEAST_SCALE = 1;

/** The chart as wide as the picture's words and, where the height is fixed, no higher than its room. */
function drawnToFit(
  { draw }: PictureRequest,
  { scale: wanted, height }: PictureLayout,
  width: number,
  room: number,
): StandaloneChart & { readonly scale: number } {
  for (let scale = wanted; ; scale *= SMALLER) {
    const chart = draw(width / scale, height === null ? 0 : room / scale);
    if (chart.height * scale <= room + 1 || scale <= LEAST_SCALE) return { ...chart, scale };
  }
}

/**
 * A chart as a picture that stands alone: title, subtitle, chart, notes and source line on the theme's
 * background, the chart from edge to edge of the words. It needs no style sheet, no font file and no
 * page around it.
 */
export function chartSvg(request: PictureRequest): Picture {
  const { theme, format, title, subtitle, notes, sourceLine } = request;
  const colors = pictureColors[theme];
  const layout = pictureLayout(format, request.isWide ? "wide" : "usual");
  const textWidth = layout.width - 2 * layout.padding;

  const font = pictureFonts[request.language];
  const head = new TextBlock(layout.padding, textWidth, font);
  head.add(title, layout.title, colors.ink, { weight: "bold", balanced: true });
  head.add(subtitle, layout.subtitle, colors.secondary);
  const foot = new TextBlock(layout.padding, textWidth, font);
  for (const note of notes) foot.add(note, layout.notes, colors.secondary);
  foot.add(sourceLine, layout.notes, colors.secondary);

  const around = 2 * layout.padding + head.height + foot.height + 2 * layout.gap;
  const room =
    layout.height === null
      ? Number.POSITIVE_INFINITY
      : Math.max(layout.leastChartHeight, layout.height - around);
  const { scale, ...chart } = drawnToFit(request, layout, textWidth, room);
  // A slide keeps its proportions as long as its words leave room for the chart.
  const height = Math.ceil(Math.max(layout.height ?? 0, around + chart.height * scale));
  const top = layout.padding + head.height + layout.gap;
  const footTop = height - layout.padding - foot.height;

  const root = svgElement("svg", {
    width: layout.width,
    height,
    viewBox: `0 0 ${layout.width} ${height}`,
    "font-family": font,
    "xml:lang": locales[request.language].tag,
  });
  const name = svgElement("title", {});
  name.textContent = printable(title);
  const frame = svgElement("g", {
    transform: `translate(${layout.padding} ${rounded(top)}) scale(${rounded(scale)})`,
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
