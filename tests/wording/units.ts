import type { Unit } from "../../src/dataset/Dataset";

export const yuan: Unit = {
  id: "yuan",
  symbol: { zh: "元", en: "yuan" },
  dimension: "currency",
  currency: "CNY",
};
export const firms: Unit = {
  id: "firms",
  symbol: { zh: "家", en: "firms" },
  one: "firm",
  dimension: "count",
};
export const percent: Unit = { id: "percent", symbol: { zh: "%", en: "%" }, dimension: "percent" };
export const rank: Unit = { id: "rank", symbol: { zh: "位", en: "place" }, dimension: "rank" };
export const people: Unit = {
  id: "people",
  symbol: { zh: "人", en: "people" },
  dimension: "count",
};
