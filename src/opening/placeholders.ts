import type { Bilingual } from "../dataset/Dataset";
import { inChinese } from "../dataset/languagesOf";

/** What marks a text that a program put in the place of one that a person has to write. */
export const placeholderMarks = {
  toCheck: "【待核】",
  toFill: "【待填】",
  toTranslate: "[to be translated]",
  draftTitle: "（草稿）",
} as const;

/** What a draft asks a person to write, behind its mark. */
export const wanted = {
  definition: "含义与口径",
  statement: "举措内容",
  population: "统计对象",
  among: "排名范围",
  speaker: "讲述人",
  place: "报道所述地区",
  publisher: "发布单位",
  title: "标题",
} as const;

/** What tells a percentage above 100 from a share, until somebody says what it is of. */
export const ABOVE_WHOLE = "超过100%，相当于所比数的若干。";

/** Texts of a draft as a whole; a dataset that is published has its own in their place. */
export const draftTexts = {
  description: inChinese("由程序从文本提出的草稿，未经核对，不得引用。"),
  license: inChinese("草稿，仅供核对。"),
  caution: inChinese("草稿：由程序从文本提出，名称、口径、时期均待人工核对。"),
  pair: inChinese(`${placeholderMarks.toCheck}前后统计对象与时间是否一致，由程序提出，未经核对。`),
} as const satisfies Readonly<Record<string, Bilingual>>;

const MARKS: readonly string[] = Object.values(placeholderMarks);

function unmarked(text: string): string {
  return text.replace(placeholderMarks.toCheck, "").replace(placeholderMarks.toFill, "");
}

/** The texts without their marks, too: a mark that was replaced all over has not written anything. */
const WHOLE: ReadonlySet<string> = new Set([
  ...Object.values(wanted),
  ...Object.values(draftTexts).map(({ zh }) => unmarked(zh)),
]);
const ENDS: readonly string[] = [wanted.definition, wanted.statement];

/** Whether a text is still one that a program put in. */
export function isPlaceholder(text: string): boolean {
  return (
    MARKS.some((mark) => text.includes(mark)) ||
    WHOLE.has(text) ||
    ENDS.some((end) => text.endsWith(end))
  );
}
