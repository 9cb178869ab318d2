import type { Language } from "../../dataset/Dataset";

interface RelatedWords {
  readonly joined: string;
  readonly overTime: string;
  readonly acrossPlaces: string;
  readonly others: string;
  /** How many a list leaves out. */
  readonly left: (count: number) => string;
  readonly all: (count: number) => string;
}

/** What the neighbours of a figure are called; fetched with the figure's own view. */
export const relatedWords: Readonly<Record<Language, RelatedWords>> = {
  zh: {
    joined: "相关数据",
    overTime: "同一地区，其他时期",
    acrossPlaces: "同一时期，其他地区",
    others: "该指标的其他数据",
    left: (count) => `另有 ${count} 项`,
    all: (count) => `在总览与数据表中查看该指标全部 ${count} 项数据`,
  },
  en: {
    joined: "Related figures",
    overTime: "Same place, other periods",
    acrossPlaces: "Same period, other places",
    others: "Other figures of the metric",
    left: (count) => `${count} more`,
    all: (count) => `See all ${count} figures of the metric on the overview and in the table`,
  },
};
