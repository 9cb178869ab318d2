import type { Language } from "../../dataset/Dataset";

const zh = {
  joined: "相关数据",
  overTime: "同一地区，其他时期",
  acrossPlaces: "同一时期，其他地区",
  others: "该指标的其他数据",
  /** How many a list leaves out. */
  left: (count: number) => `另有 ${count} 项`,
  all: (count: number) => `在总览与数据表中查看该指标全部 ${count} 项数据`,
};

const en: typeof zh = {
  joined: "Related figures",
  overTime: "Same place, other periods",
  acrossPlaces: "Same period, other places",
  others: "Other figures of the metric",
  left: (count) => `${count} more`,
  all: (count) => `See all ${count} figures of the metric on the overview and in the table`,
};

/** What the neighbours of a figure are called; fetched with the figure's own view. */
export const relatedWords: Readonly<Record<Language, typeof zh>> = { zh, en };
