import type { Bilingual } from "../dataset/Dataset";
import type { Reason } from "./Derived";

const worded: Readonly<Record<Exclude<Reason["why"], "about">, Bilingual>> = {
  open: {
    zh: "数据只给出上限或下限，无法推算。",
    en: "The figures give only a lower or an upper limit, so nothing can be worked out.",
  },
  units: { zh: "前后单位不同。", en: "The two are counted in different units." },
  prices: {
    zh: "金额的增幅可能按可比价计算，不由现值反推。",
    en: "The growth of an amount of money may be at constant prices, so no earlier amount follows.",
  },
  direction: {
    zh: "原文未说明升降方向。",
    en: "The report does not say whether it rose or fell.",
  },
  direction_of_total: {
    zh: "原文未说明升降方向，无法推算总数。",
    en: "The report does not say whether it rose or fell, so no total follows.",
  },
  polarity: {
    zh: "只有越多越好的数量才按比例计算完成程度。",
    en: "Only of quantities where more is better is a degree of completion worked out.",
  },
  signs: {
    zh: "增量与增幅为零或方向相反，无法推算总数。",
    en: "The amount and the percentage are zero or point in opposite directions, so no total follows.",
  },
  no_total: {
    zh: "没有一个总数能同时得出所述增量与增幅。",
    en: "No total gives both the amount and the percentage stated.",
  },
};

/** Why a number cannot be worked out, in words. They are told where checks are, and not with a chart. */
export function reasonWords(reason: Reason): Bilingual {
  if (reason.why !== "about") return worded[reason.why];
  return {
    zh: `“${reason.printed}”是约数，上下限未知，无法推算。`,
    en: "One of the figures is approximate and its limits are not known, so nothing can be worked out.",
  };
}
