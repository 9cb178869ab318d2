import type { Language } from "../../dataset/Dataset";

/** A month, a beginning and an end, a year alone. */
type Kind = "date" | "span" | "year";

const zh: Readonly<Record<Kind, string>> = {
  date: "圆点：报道写明年月",
  span: "实条：报道写明起止",
  year: "斜纹条：只写明年份，在该年之内",
};

const en: typeof zh = {
  date: "dot: the report gives the month",
  span: "solid bar: the report gives beginning and end",
  year: "hatched bar: the report gives the year alone, and it falls somewhere within",
};

/** What the marks of the timeline stand for, of those that are drawn. */
export const timelineWords: Readonly<
  Record<Language, { readonly key: (kinds: readonly Kind[]) => string }>
> = {
  zh: { key: (kinds) => kinds.map((kind) => zh[kind]).join("；") },
  en: {
    key: (kinds) => {
      const all = kinds.map((kind) => en[kind]).join("; ");
      return all.charAt(0).toUpperCase() + all.slice(1);
    },
  },
};
