import type { Language } from "../../dataset/Dataset";

interface DoorWords {
  readonly label: string;
  readonly doors: Readonly<Record<"figures" | "measures" | "verification" | "about", string>>;
  /** Before the views of one door, for who does not see them together. */
  readonly views: (door: string) => string;
  readonly names: Readonly<
    Record<
      | "overview"
      | "table"
      | "periods"
      | "tray"
      | "meeting"
      | "measures"
      | "matrix"
      | "timeline"
      | "checks"
      | "coverage"
      | "text"
      | "about"
      | "dictionary"
      | "compare",
      string
    >
  >;
}

/** The four doors of the page and the views behind them. */
export const doorWords: Readonly<Record<Language, DoorWords>> = {
  zh: {
    label: "页面导航",
    doors: { figures: "数据", measures: "举措", verification: "核验与原文", about: "关于" },
    views: (door) => `${door}的视图`,
    names: {
      overview: "图表",
      table: "数据表",
      periods: "比较时期",
      tray: "简报",
      meeting: "会议演示",
      measures: "清单",
      matrix: "有无数据",
      timeline: "时间线",
      checks: "核验",
      coverage: "收录情况",
      text: "对照原文",
      about: "来源与方法",
      dictionary: "数据字典",
      compare: "与已发布数据比较",
    },
  },
  en: {
    label: "Page navigation",
    doors: {
      figures: "Figures",
      measures: "Measures",
      verification: "Verification",
      about: "About",
    },
    views: (door) => `Views: ${door}`,
    names: {
      overview: "Charts",
      table: "Table",
      periods: "Compare periods",
      tray: "Briefing",
      meeting: "Meeting view",
      measures: "List",
      matrix: "With and without figures",
      timeline: "Timeline",
      checks: "Checks",
      coverage: "Coverage",
      text: "Compare with the text",
      about: "Sources and method",
      dictionary: "Data dictionary",
      compare: "Compare with the published data",
    },
  },
};
