import type { Language } from "../../dataset/Dataset";

/** What the page itself says of opening; the rest comes with the dialog that it opens. */
interface OpenedWords {
  readonly button: string;
  readonly dropNow: string;
  readonly viewing: (name: string, isRemembered: boolean) => string;
  readonly draft: string;
  readonly back: string;
  readonly compare: string;
}

export const openedWords: Readonly<Record<Language, OpenedWords>> = {
  zh: {
    button: "打开数据",
    dropNow: "松开即可打开数据文件",
    viewing: (name, isRemembered) =>
      `正在查看：${name} · 仅在本浏览器${isRemembered ? "，已记住" : ""}`,
    draft: "草稿，未经核对",
    back: "返回已发布数据",
    compare: "与已发布数据比较",
  },
  en: {
    button: "Open data",
    dropNow: "Drop to open the data file",
    viewing: (name, isRemembered) =>
      `Showing: ${name} · in this browser only${isRemembered ? ", remembered" : ""}`,
    draft: "Draft, not checked",
    back: "Back to the published data",
    compare: "Compare with the published data",
  },
};
