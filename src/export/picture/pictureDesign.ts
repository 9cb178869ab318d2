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
  /** How much larger than on the page the chart is drawn: its labels stay smaller than the title. */
  readonly scale: number;
  /** Least height that the chart is given where the height is fixed. */
  readonly leastChartHeight: number;
}

/** The width of a chart that is read closely, and of one of many parts. */
const PLAIN_WIDTH = { usual: 432, wide: 808 } as const;

/** The layout of a format; `plain` is wide for a chart of many parts. */
export function pictureLayout(format: PictureFormat, width: "usual" | "wide"): PictureLayout {
  switch (format) {
    case "plain":
      return {
        width: PLAIN_WIDTH[width],
        height: null,
        padding: 24,
        gap: 12,
        title: 20,
        subtitle: 14,
        notes: 12,
        scale: 1,
        leastChartHeight: 0,
      };
    case "slide":
      return {
        width: 1280,
        height: 720,
        padding: 56,
        gap: 20,
        title: 36,
        subtitle: 22,
        notes: 16,
        scale: 1.75,
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
        scale: 1.3,
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
