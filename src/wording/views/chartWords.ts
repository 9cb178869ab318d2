import type { Language } from "../../dataset/Dataset";

/** What charts say beside their figures. */
const zh = {
  /** What the thing is called to who hears it, and which keys it knows. */
  chart: "图",
  keys: "方向键逐项查看，Home 与 End 到首尾，Enter 打开该项数据，F 只看该地区，Esc 收起。",
  open: "打开该项数据",
  putAway: "收起",
  narrowTo: (place: string) => `只看${place}`,
  /** How what stands for all places is drawn among them. */
  whole: {
    above: (name: string) => `${name}为合计，坐标另计`,
    beside: (name: string) => `各图细线为${name}`,
  },
};

export type ChartWords = typeof zh;

const en: ChartWords = {
  chart: "chart",
  keys: "Arrow keys go from mark to mark, Home and End to the ends, Enter opens the figure, F shows its place alone, Escape puts the readout away.",
  open: "Open this figure",
  putAway: "Put away",
  narrowTo: (place) => `Show ${place} alone`,
  whole: {
    above: (name) => `${name} stands for all places and has an axis of its own`,
    beside: (name) => `the thin line in each chart is ${name}`,
  },
};

export const chartWords: Readonly<Record<Language, ChartWords>> = { zh, en };
