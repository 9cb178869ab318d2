import type { Language } from "../../dataset/Dataset";

const zh = {
  viewing: (name: string, keptIn: "nowhere" | "browser" | "file") => {
    const where = {
      nowhere: "仅在本浏览器",
      browser: "仅在本浏览器，已记住",
      file: "保存在此文件中",
    } as const;
    return `正在查看：${name} · ${where[keptIn]}`;
  },
  damaged: "此文件中另存的数据已损坏，无法显示；下面是已发布的数据。",
  lost: "重新载入前打开的数据没有保存，下面是已发布的数据。要再看，请重新打开文件；打开时勾选“在本浏览器中记住”，重新载入后仍在。",
  read: "知道了",
  back: "返回已发布数据",
  /** The way to another dataset that was opened at once. */
  other: (name: string) => `改看 ${name}`,
  compare: "与已发布数据比较",
};

const en: typeof zh = {
  viewing: (name, keptIn) => {
    const where = {
      nowhere: "in this browser only",
      browser: "in this browser only, remembered",
      file: "saved in this file",
    } as const;
    return `Showing: ${name} · ${where[keptIn]}`;
  },
  damaged:
    "The data that were saved in this file are damaged and cannot be shown. These are the published data.",
  lost: "The data that were open before the page was loaded again were not kept. These are the published data. Open the file again to see it; tick “Remember it in this browser” there to have it kept.",
  read: "Close",
  back: "Back to the published data",
  other: (name) => `Show ${name}`,
  compare: "Compare with the published data",
};

/** Words of the banner over data that a reader opened. */
export const bannerWords: Readonly<Record<Language, typeof zh>> = { zh, en };
