import type { Bilingual } from "../dataset/Dataset";

/** What marks a text that a program put in the place of one that a person has to write. */
export const placeholderMarks = {
  toCheck: "【待核】",
  toFill: "【待填】",
  toFillEnglish: "[to be filled in]",
  toTranslate: "[to be translated]",
  draftTitle: "（草稿）",
} as const;

/** Texts of a draft as a whole; a dataset that is published has its own in their place. */
export const draftTexts = {
  description: {
    zh: "由程序从文本提出的草稿，未经核对，不得引用。",
    en: "A draft that a program proposed from a text. It has not been checked and must not be quoted.",
  },
  license: { zh: "草稿，仅供核对。", en: "A draft, for checking only." },
  caution: {
    zh: "草稿：由程序从文本提出，名称、口径、时期均待人工核对。",
    en: "Draft: proposed by a program; name, scope and period still have to be checked by a person.",
  },
  pair: {
    zh: `${placeholderMarks.toCheck}前后统计对象与时间是否一致，由程序提出，未经核对。`,
    en: "Proposed by a program: whether both count the same has not been checked.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The English title of a draft of a text that was published on a day, ISO 8601. */
export function draftTitleEnglish(published: string): string {
  return `Draft ${published.slice(0, 10)}`;
}

const MARKS: readonly string[] = Object.values(placeholderMarks);
const WHOLE: ReadonlySet<string> = new Set(
  Object.values(draftTexts).flatMap(({ zh, en }): string[] => [zh, en]),
);
const DRAFT_TITLE = /^Draft \d{4}-\d\d-\d\d$/u;

/** Whether a text is still one that a program put in. */
export function isPlaceholder(text: string): boolean {
  return MARKS.some((mark) => text.includes(mark)) || WHOLE.has(text) || DRAFT_TITLE.test(text);
}
