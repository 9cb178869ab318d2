import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

interface MeasureWords {
  readonly lede: (measures: number, without: number) => string;
  /** Of the list of measures, and of their table as a file. */
  readonly all: string;
  readonly none: string;
  readonly facts: Readonly<
    Record<"place" | "dates" | "counted" | "parts" | "figures" | "paragraphs", string>
  >;
  readonly undated: string;
  readonly withoutFigures: string;
  readonly saveLedger: string;
  readonly saved: (name: string) => string;
  readonly failed: string;
  /** Of the picture of which measures carry figures. */
  readonly matrix: {
    readonly title: string;
    readonly summary: (measures: number, withFigures: number) => string;
    readonly some: (withFigures: number, measures: number) => string;
    readonly filled: string;
    readonly outlined: string;
  };
}

/** Words of the measures' own views. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = {
  zh: {
    lede: (measures, without) =>
      `${
        without === 0
          ? `${measures} 项举措，报道均给出数据`
          : `${measures} 项举措，其中 ${without} 项报道未给出数据`
      }。内容据报道转述，状态据报道文字判断。`,
    all: "改革举措",
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
    matrix: {
      title: "哪些举措有数据",
      summary: (measures: number, withFigures: number) =>
        withFigures === measures
          ? `${measures} 项举措均有数据`
          : withFigures === 0
            ? `${measures} 项举措，报道均未给出数据`
            : `${measures} 项举措中 ${withFigures} 项有数据，${measures - withFigures} 项报道未给出数据`,
      some: (withFigures: number, measures: number) => `${withFigures} / ${measures} 有数据`,
      filled: "有数据及其项数",
      outlined: "报道未给出数据",
    },
  },
  en: {
    lede: (measures, without) =>
      `${
        without === 0
          ? `${countOf(measures, "measure", "measures")}, all with figures`
          : `${countOf(measures, "measure", "measures")}, ${without} without a figure in the report`
      }. Retold from the report; the status is judged by its words.`,
    all: "Reform measures",
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
    matrix: {
      title: "Which measures carry figures",
      summary: (measures, withFigures) =>
        withFigures === measures
          ? `${countOf(measures, "measure carries", "measures all carry")} figures`
          : withFigures === 0
            ? `${countOf(measures, "measure", "measures")}, none with a figure in the report`
            : `${withFigures} of ${measures} measures carry figures, ${measures - withFigures} ${measures - withFigures === 1 ? "has" : "have"} none`,
      some: (withFigures, measures) => `${withFigures} of ${measures} with figures`,
      filled: "with figures, and how many",
      outlined: "none in the report",
    },
  },
};
