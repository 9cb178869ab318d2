import type { Language } from "../../dataset/Dataset";

const zh = {
  button: "打开数据",
  dropNow: "松开即可打开数据文件",
  notLoaded: "本浏览器记住的数据没有载入成功；下面是已发布的数据。",
  draft: "草稿，未经核对",
};

const en: typeof zh = {
  button: "Open data",
  dropNow: "Drop to open the data file",
  notLoaded:
    "The data that this browser remembers could not be loaded. These are the published data.",
  draft: "Draft, not checked",
};

export const openedWords: Readonly<Record<Language, typeof zh>> = { zh, en };
