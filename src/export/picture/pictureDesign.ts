import type { Language } from "../../dataset/Dataset";

/** Colours of a picture: the page's own, since a picture stands alone and cannot ask the page. */
export interface PictureColors {
  readonly background: string;
  readonly ink: string;
  readonly secondary: string;
  readonly line: string;
}

export type PictureTheme = "light" | "dark";

export const pictureColors: Readonly<Record<PictureTheme, PictureColors>> = {
  light: { background: "#ffffff", ink: "#1a2230", secondary: "#48535f", line: "#d8dde3" },
  dark: { background: "#171c23", ink: "#e8ecf1", secondary: "#a9b4c0", line: "#333b46" },
};

/**
 * - `plain` as wide as the chart needs, for documents
 * - `slide` 1280 × 720, for presentations
 * - `phone` 540 wide and as high as needed, for articles read on phones
 */
export type PictureFormat = "plain" | "slide" | "phone";

/** Lengths in pixels of the picture at 1×. */
export interface PictureLayout {
  readonly width: number;
  /** `null` where the height follows from the content. */
  readonly height: number | null;
  readonly padding: number;
  readonly gap: number;
  readonly title: number;
  readonly subtitle: number;
  readonly notes: number;
  /** Most that the chart is enlarged, so that its labels stay smaller than the title. */
  readonly largestScale: number;
  /** Least height that the chart is given where the height is fixed. */
  readonly leastChartHeight: number;
}

const PLAIN_WIDTH = 432;
const PLAIN_PADDING = 24;
const WIDEST_PLAIN_CHART = 1200;

/** The layout of a format for a chart that is drawn `chartWidth` wide. */
export function pictureLayout(format: PictureFormat, chartWidth: number): PictureLayout {
  switch (format) {
    case "plain": {
      const width = Math.max(
        PLAIN_WIDTH,
        Math.min(WIDEST_PLAIN_CHART, Math.ceil(chartWidth)) + 2 * PLAIN_PADDING,
      );
      return {
        width,
        height: null,
        padding: PLAIN_PADDING,
        gap: 12,
        title: 20,
        subtitle: 14,
        notes: 12,
        largestScale: 1.4,
        leastChartHeight: 0,
      };
    }
    case "slide":
      return {
        width: 1280,
        height: 720,
        padding: 56,
        gap: 20,
        title: 36,
        subtitle: 22,
        notes: 16,
        largestScale: 2.5,
        leastChartHeight: 240,
      };
    case "phone":
      return {
        width: 540,
        height: null,
        padding: 32,
        gap: 16,
        title: 28,
        subtitle: 18,
        notes: 15,
        largestScale: 1.7,
        leastChartHeight: 0,
      };
  }
}

const CHINESE_FONT =
  '"HarmonyOS Sans SC", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Fonts of a picture's words. English asks for Latin ones first, since Chinese ones set its quotes as wide as a character. */
export const pictureFonts: Readonly<Record<Language, string>> = {
  zh: CHINESE_FONT,
  en: `"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", ${CHINESE_FONT}`,
};
