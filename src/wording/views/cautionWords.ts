import type { Language } from "../../dataset/Dataset";

interface CautionWords {
  /** The mark itself, as small as a word can be. */
  readonly mark: string;
  /** What the mark is called, with what it is about: begins with what is seen, so that it can be called by voice. */
  readonly open: (mark: string, about: string) => string;
  readonly title: string;
  /** The mark behind a number, where nothing can be pressed. */
  readonly behind: (mark: string) => string;
}

/** Words of the mark beside a number that is not to be taken without more ado. */
export const cautionWords: Readonly<Record<Language, CautionWords>> = {
  zh: {
    mark: "注",
    open: (mark, about) => `${mark}：${about}的使用提示`,
    title: "使用提示",
    behind: (mark) => `（${mark}）`,
  },
  en: {
    mark: "note",
    open: (mark, about) => `${mark}: cautions on ${about}`,
    title: "Cautions",
    behind: (mark) => ` (${mark})`,
  },
};
