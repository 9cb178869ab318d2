import type { Language } from "../../dataset/Dataset";

/** Words of the table's and the print's own; apart from `exportWords`, since the first page carries them. */
export const tableWords: Readonly<
  Record<Language, { readonly copy: string; readonly filters: string; readonly none: string }>
> = {
  zh: { copy: "复制表格", filters: "筛选：", none: "无，全部数据" },
  en: { copy: "Copy table", filters: "Filters: ", none: "none, all figures" },
};
