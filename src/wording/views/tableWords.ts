import type { Language } from "../../dataset/Dataset";

interface TableWords {
  readonly copy: string;
  readonly filters: string;
  readonly none: string;
  /** Before the column that the table is sorted by. */
  readonly sort: string;
  readonly order: string;
  readonly orders: Readonly<Record<"ascending" | "descending", string>>;
}

/** Words of the table's and the print's own; apart from `exportWords`, since the first page carries them. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  zh: {
    copy: "复制表格",
    filters: "筛选：",
    none: "无，全部数据",
    sort: "排序",
    order: "排列次序",
    orders: { ascending: "升序", descending: "降序" },
  },
  en: {
    copy: "Copy table",
    filters: "Filters: ",
    none: "none, all figures",
    sort: "Sort by",
    order: "Order",
    orders: { ascending: "Ascending", descending: "Descending" },
  },
};
