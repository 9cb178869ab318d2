import type { Language } from "../../dataset/Dataset";

/** What the page says when its own code fails: what is there still, and the one way on. */
const zh = {
  failed: "页面程序出错。下面是全部数据，可以阅读，不能筛选和导出。",
  reload: "重新载入首页",
};

const en: typeof zh = {
  failed:
    "The page’s program failed. All figures stand below and can be read, but not filtered or exported.",
  reload: "Load the first page again",
};

export const failureWords: Readonly<Record<Language, typeof zh>> = { zh, en };
