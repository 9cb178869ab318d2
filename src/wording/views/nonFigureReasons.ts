import type { Language, NonFigure } from "../../dataset/Dataset";

/** Why a numeral is no figure, in a word or two. */
export const nonFigureReasons: Readonly<
  Record<Language, Readonly<Record<NonFigure["reason"], string>>>
> = {
  zh: {
    date: "日期",
    period_phrase: "时间用语",
    ordinal: "序数",
    name: "名称中的数字",
    idiom: "修辞",
    article: "量词虚指",
    enumeration: "对所列事项的计数",
  },
  en: {
    date: "a date",
    period_phrase: "a phrase of time",
    ordinal: "an ordinal",
    name: "part of a name",
    idiom: "a figure of speech",
    article: "a mere article",
    enumeration: "a count of what is listed",
  },
};
