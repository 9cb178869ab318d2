import type { Language } from "../../dataset/Dataset";

interface NothingFoundWords {
  readonly advice: string;
  /** The list of selections near the one that finds nothing, each of which finds something. */
  readonly near: string;
  readonly search: (words: string) => string;
  /** The same without any other limit. */
  readonly searchAll: (words: string) => string;
}

/** Words of what stands where the selection leaves nothing. */
export const nothingFoundWords: Readonly<Record<Language, NothingFoundWords>> = {
  zh: {
    advice: "换个说法，或清除筛选。支持中文、英文、拼音与首字母，如 xzsp。",
    near: "相近的有",
    search: (words) => `改搜“${words}”`,
    searchAll: (words) => `在全部中搜“${words}”`,
  },
  en: {
    advice:
      "Try other words, or clear the filters. Chinese, English, pinyin and initials all work.",
    near: "Close to it",
    search: (words) => `Search for “${words}”`,
    searchAll: (words) => `Search everything for “${words}”`,
  },
};
