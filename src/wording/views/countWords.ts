import type { Language } from "../../dataset/Dataset";
import type { CountStep } from "../formatCounted";

interface CountWords {
  /** Before the choice. */
  readonly label: string;
  readonly asPrinted: string;
  readonly steps: Readonly<Record<CountStep, string>>;
  /** What a choice does not do. */
  readonly note: string;
}

/** Words of the choice of what the table counts large numbers in. */
export const countWords: Readonly<Record<Language, CountWords>> = {
  zh: {
    label: "大数单位",
    asPrinted: "照原文",
    steps: { ones: "元（个、人次）", middle: "万", large: "亿" },
    note: "金额和一万以上的计数按所选单位换算；换算须添加原文没有的数字的，仍照原文。",
  },
  en: {
    label: "Large numbers",
    asPrinted: "as printed",
    steps: { ones: "in full", middle: "in millions", large: "in billions" },
    note: "Money and counts from ten thousand on are rewritten; those that would need digits that the report does not print stay as they are.",
  },
};
