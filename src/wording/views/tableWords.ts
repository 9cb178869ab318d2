import type { Language } from "../../dataset/Dataset";

const zh = {
  copy: "复制表格",
  filters: "筛选：",
  none: "无，全部数据",
};

const en: typeof zh = {
  copy: "Copy table",
  filters: "Filters: ",
  none: "none, all figures",
};

/** Words of a table that is taken away or printed; apart from `exportWords`, since the first page carries them. */
export const tableWords: Readonly<Record<Language, typeof zh>> = { zh, en };
