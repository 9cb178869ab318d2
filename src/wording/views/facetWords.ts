import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

const zh = {
  /** The way out of the sheet, to what the filters leave. */
  show: (figures: number, measures: number) => `查看 ${figures} 项数据、${measures} 项举措`,
  any: "不限",
  ownOnly: "仅本级",
  from: "时期：起",
  to: "时期：止",
  /** Stands between the two ends. */
  until: "至",
  /** The first of the places that are chosen, and how many they are. */
  places: (first: string, count: number) => (count === 1 ? first : `${first}等 ${count} 个地区`),
  undated: (figures: number, measures: number) =>
    `含未注明时间的 ${figures} 项数据${measures > 0 ? `、${measures} 项举措` : ""}`,
};

const en: typeof zh = {
  show: (figures, measures) =>
    `Show ${countOf(figures, "figure", "figures")}, ${countOf(measures, "measure", "measures")}`,
  any: "Any",
  ownOnly: "Without places within",
  from: "Period: from",
  to: "Period: to",
  until: "to",
  places: (first, chosen) => (chosen === 1 ? first : `${first} and ${chosen - 1} more`),
  undated: (figures, measures) =>
    `With ${countOf(figures, "undated figure", "undated figures")}${measures > 0 ? `, ${countOf(measures, "undated measure", "undated measures")}` : ""}`,
};

/** Words of the filters besides the area, which the first view does not show. */
export const facetWords: Readonly<Record<Language, typeof zh>> = { zh, en };
