import type { Language } from "../../dataset/Dataset";

const zh = {
  copy: "复制表格",
  filters: "筛选：",
  none: "无，全部数据",
  /** Before the column that the table is sorted by. */
  sort: "排序",
  order: "排列次序",
  orders: { ascending: "升序", descending: "降序" },
};

const en: typeof zh = {
  copy: "Copy table",
  filters: "Filters: ",
  none: "none, all figures",
  sort: "Sort by",
  order: "Order",
  orders: { ascending: "Ascending", descending: "Descending" },
};

/** Words of the table's and the print's own; apart from `exportWords`, since the first page carries them. */
export const tableWords: Readonly<Record<Language, typeof zh>> = { zh, en };
