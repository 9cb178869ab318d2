import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

interface MeasureWords {
  readonly lede: (measures: number, without: number) => string;
  readonly none: string;
  readonly facts: Readonly<
    Record<"place" | "dates" | "counted" | "parts" | "figures" | "paragraphs", string>
  >;
  readonly undated: string;
  readonly withoutFigures: string;
  readonly saveLedger: string;
  readonly saved: (name: string) => string;
  readonly failed: string;
  /** How many measures lead from an area's charts to their list. */
  readonly toList: (measures: number, without: number) => string;
}

/** Words of the measures' own views. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = {
  zh: {
    lede: (measures, without) =>
      without === 0
        ? `${measures} 项举措，报道均给出数据`
        : `${measures} 项举措，其中 ${without} 项报道未给出数据`,
    none: "没有符合条件的举措",
    facts: {
      place: "地区",
      dates: "时间",
      counted: "统计时点",
      parts: "组成",
      figures: "数据",
      paragraphs: "原文",
    },
    undated: "原文未注明",
    withoutFigures: "报道未给出",
    saveLedger: "保存举措台账（XLSX）",
    saved: (name) => `已保存：${name}`,
    failed: "台账没有保存成功，请重试。",
    toList: (measures, without) =>
      without === 0
        ? `查看 ${measures} 项举措`
        : `查看 ${measures} 项举措，其中 ${without} 项报道未给出数据`,
  },
  en: {
    lede: (measures, without) =>
      without === 0
        ? `${countOf(measures, "measure", "measures")}, all with figures`
        : `${countOf(measures, "measure", "measures")}, ${without} without a figure in the report`,
    none: "No measure matches",
    facts: {
      place: "Place",
      dates: "Dates",
      counted: "Counted",
      parts: "Parts",
      figures: "Figures",
      paragraphs: "In the report",
    },
    undated: "not stated in the report",
    withoutFigures: "none in the report",
    saveLedger: "Save the register of measures (XLSX)",
    saved: (name) => `Saved: ${name}`,
    failed: "The register could not be saved. Try again.",
    toList: (measures, without) =>
      `See ${countOf(measures, "measure", "measures")}${without === 0 ? "" : `, ${without} without a figure in the report`}`,
  },
};
