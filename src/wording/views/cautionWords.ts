import type { Language } from "../../dataset/Dataset";

interface CautionWords {
  /** The mark itself, as small as a word can be. */
  readonly mark: string;
  /** What the mark does, for who does not see it; with what it is about. */
  readonly open: (about: string) => string;
  readonly title: string;
}

/** Words of the mark beside a number that is not to be taken without more ado. */
export const cautionWords: Readonly<Record<Language, CautionWords>> = {
  zh: { mark: "注", open: (about) => `使用提示：${about}`, title: "使用提示" },
  en: { mark: "note", open: (about) => `Caution: ${about}`, title: "Cautions" },
};
