import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

const zh = {
  none: "所选举措在原文中均未注明日期。",
  title: "举措时间线",
  lede: (nodes: number, measures: number) =>
    `报道注明日期的 ${nodes} 个节点，涉及 ${measures} 项举措`,
  undated: (count: number) => `另有 ${count} 项举措原文未注明日期`,
  /** What the marks stand for: a month, a beginning and an end, a year alone. */
  marks: {
    date: "圆点：报道写明年月。",
    span: "实条：报道写明起止。",
    year: "斜纹条：只写明年份，在该年之内。",
  },
};

const en: typeof zh = {
  none: "The report gives no date of these measures.",
  title: "Timeline of measures",
  lede: (nodes, measures) =>
    `${countOf(nodes, "dated step", "dated steps")} of ${countOf(measures, "measure", "measures")}`,
  undated: (undated) =>
    `${countOf(undated, "more measure has", "more measures have")} no date in the report`,
  marks: {
    date: "Dot: the report gives the month.",
    span: "Solid bar: the report gives beginning and end.",
    year: "Hatched bar: the report gives the year alone, and it falls somewhere within.",
  },
};

/** Words of the timeline of measures. */
export const timelineWords: Readonly<Record<Language, typeof zh>> = { zh, en };
