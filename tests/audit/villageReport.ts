import type { AuditFigure, AuditNonFigure } from "../../src/audit/AuditReport";

/** A report of our own with one of each thing that an audit has to tell apart. */
export const PARAGRAPHS: readonly string[] = [
  "风从山里来。",
  "今年6月,青山村推行四定四查,共有农户2000多家,其中果农360家、茶农130家、菜农140家。",
  "村里统一记账,收入由3.2亿元增到10.8亿元,连续2年位居全镇第一。",
  "过去要填上十份表,如今只填一到两份。",
  "2023年每户填报341项。改革后,由341项减到41项,办结率达99.88%。",
  "大伙笑了。",
  "累计服务540万人(次),修渠14条。",
];

function figure(
  id: string,
  paragraph: number,
  printed: string,
  quantity: AuditFigure["quantity"],
): AuditFigure {
  return { id, paragraph, printed, quantity };
}

export const FIGURES: readonly AuditFigure[] = [
  figure("households", 2, "2000多家", { bound: "at_least", value: 2000 }),
  figure("fruit", 2, "360家", { bound: "exact", value: 360 }),
  figure("tea", 2, "130家", { bound: "exact", value: 130 }),
  figure("greens", 2, "140家", { bound: "exact", value: 140 }),
  figure("income-before", 3, "3.2亿元", { bound: "exact", value: 320_000_000 }),
  figure("income-after", 3, "10.8亿元", { bound: "exact", value: 1_080_000_000 }),
  figure("streak", 3, "连续2年", { bound: "exact", value: 2 }),
  figure("rank", 3, "第一", { bound: "exact", value: 1 }),
  figure("forms-before", 4, "上十份", { bound: "about", value: 10 }),
  figure("forms-after", 4, "一到两份", { bound: "range", low: 1, high: 2 }),
  figure("reports-a-household", 5, "341项", { bound: "exact", value: 341 }),
  figure("reports-before", 5, "341项", { bound: "exact", value: 341 }),
  figure("reports-after", 5, "41项", { bound: "exact", value: 41 }),
  figure("settled", 5, "99.88%", { bound: "exact", value: 99.88 }),
  figure("services", 7, "540万人(次)", { bound: "exact", value: 5_400_000 }),
  figure("canals", 7, "14条", { bound: "exact", value: 14 }),
];

export const NON_FIGURES: readonly AuditNonFigure[] = [
  { id: "month", paragraph: 2, token: "今年6月", occurrences: 1, reason: "date" },
  { id: "method", paragraph: 2, token: "四定四查", occurrences: 1, reason: "name" },
  { id: "year", paragraph: 5, token: "2023年", occurrences: 1, reason: "date" },
];
