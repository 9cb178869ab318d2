import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

type View = "values" | "year" | "previous" | "rank";

/** Words of a table of places by periods, and of what is worked out of it. */
const zh = {
  rowHeader: (ofPlaces: boolean): string => (ofPlaces ? "地区" : "分组"),
  choose: "表中显示",
  views: { values: "数值", year: "比上年", previous: "比上期", rank: "位次" },
  unit: (unit: string) => `单位：${unit}`,
  points: "百分点",
  /** How what is worked out came about, beside the mark of derived numbers. */
  derived: {
    year: "按表中数值与上年同期相比，四舍五入使结果不止一个时给出上下限；负值、零和口径不明的不计算",
    previous: "按表中数值与紧邻的上一期相比，四舍五入使结果不止一个时给出上下限",
    rank: "按当期数值从大到小，相同的并列，合计不参加；箭头为比上一期上升（↑）或下降（↓）的位数",
  },
  /** The head of a period in a file; without a period, what the file tells. */
  fileHead: (period: string, view: View, unit: string | null): string =>
    view === "values"
      ? `${period}${unit === null ? "" : `（${unit}）`}`
      : `${period}${zh.views[view]}（${unit === null ? "" : `${unit}，`}推算）`,
  moveHead: (period: string) => `${period}位次升降（推算）`,
  save: "保存此表",
  rankAmong: (places: number) => `在有数值的 ${places} 个地区中，从大到小`,
  moved: (up: number) => (up > 0 ? `↑${up}` : up < 0 ? `↓${-up}` : ""),
  more: (left: number) => `显示其余 ${left} 行`,
  printed: (shown: number, all: number) => `本页打印最近 ${shown} 期，全部 ${all} 期见文件。`,
  description: (title: string, view: string, rows: number, periods: number) =>
    `表：${title}，${view}，${rows} 行，${periods} 期。`,
};

export type PivotWords = typeof zh;

const en: PivotWords = {
  rowHeader: (ofPlaces) => (ofPlaces ? "Place" : "Group"),
  choose: "The table shows",
  views: {
    values: "Values",
    year: "On the year",
    previous: "On the previous period",
    rank: "Rank",
  },
  unit: (unit) => `In ${unit}`,
  points: "percentage points",
  derived: {
    year: "Worked out from the table against the same period a year before; both limits where rounding allows several results; nothing for zero and below",
    previous:
      "Worked out from the table against the period right before; both limits where rounding allows several results",
    rank: "From the greatest of the period; equal values share a rank and totals have none; arrows are places up (↑) or down (↓) since the period before",
  },
  fileHead: (period, view, unit) => {
    if (view === "values") return `${period}${unit === null ? "" : ` (${unit})`}`;
    const what = { year: "on the year", previous: "on the previous period", rank: "rank" }[view];
    return `${[period, what].filter((part) => part !== "").join(", ")} (${unit === null ? "" : `${unit}, `}derived)`;
  },
  moveHead: (period) => `${period}, change of rank (derived)`,
  save: "Save this table",
  rankAmong: (places) =>
    `among ${countOf(places, "place", "places")} with a value, from the greatest`,
  moved: (up) => (up > 0 ? `↑${up}` : up < 0 ? `↓${-up}` : ""),
  more: (left) => `Show ${countOf(left, "more row", "more rows")}`,
  printed: (shown, all) =>
    `Printed: the last ${shown} of ${countOf(all, "period", "periods")}; files have all.`,
  description: (title, view, rows, periods) =>
    `Table: ${title}, ${view}, ${countOf(rows, "row", "rows")}, ${countOf(periods, "period", "periods")}.`,
};

export const pivotWords: Readonly<Record<Language, PivotWords>> = { zh, en };
