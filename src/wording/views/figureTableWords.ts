import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

const zh = {
  caption: (shown: number, total: number) => `数据表：显示 ${shown} 项，共 ${total} 项`,
  columns: "选择列",
  columnsHint: "勾选要显示的列",
  empty: "没有符合条件的数据",
  /** Where no figure matches, and measures do. */
  seeMeasures: (count: number) => `查看符合条件的 ${count} 项举措`,
  resetColumns: "恢复默认列",
  sortBy: (column: string) => `按${column}排序`,
  sorted: (column: string, descending: boolean) =>
    `已按${column}${descending ? "降序" : "升序"}排列`,
  /** Before the column that the table is sorted by. */
  sort: "排序",
  order: "排列次序",
  orders: { ascending: "升序", descending: "降序" },
};

const en: typeof zh = {
  caption: (shown, total) => `Figures: showing ${shown} of ${total}`,
  columns: "Columns",
  columnsHint: "Tick the columns to show",
  empty: "No figure matches",
  seeMeasures: (count) => `See ${countOf(count, "measure that matches", "measures that match")}`,
  resetColumns: "Default columns",
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  sorted: (column, descending) =>
    `Sorted by ${column.toLowerCase()}, ${descending ? "descending" : "ascending"}`,
  sort: "Sort by",
  order: "Order",
  orders: { ascending: "Ascending", descending: "Descending" },
};

/** Words of the table of all figures: its columns and its order. */
export const figureTableWords: Readonly<Record<Language, typeof zh>> = { zh, en };
