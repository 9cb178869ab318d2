import type { Language } from "../dataset/Dataset";

/** The signs that join words and sentences, with the space that follows them. */
export const marks: Readonly<
  Record<
    Language,
    {
      readonly comma: string;
      readonly semicolon: string;
      readonly colon: string;
      /** Between the members of a list. */
      readonly listed: string;
      /** Between two sentences, each with its own end, and between two words. */
      readonly space: string;
    }
  >
> = {
  zh: { comma: "，", semicolon: "；", colon: "：", listed: "、", space: "" },
  en: { comma: ", ", semicolon: "; ", colon: ": ", listed: ", ", space: " " },
};
