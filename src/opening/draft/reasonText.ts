import type { Language } from "../../dataset/Dataset";
import { nonFigureReasons } from "../../wording/views/nonFigureReasons";
import type { LeftOut } from "./DraftedDataset";

/** Why a numeral was left out, in a word or two. */
export function reasonText(reason: LeftOut["reason"], language: Language): string {
  if (reason === "no_unit")
    return { zh: "没有单位，请人判断", en: "no unit: look at it" }[language];
  if (reason === "unclear")
    return { zh: "未能读懂，请人判断", en: "not understood: look at it" }[language];
  if (reason === "ratio")
    return {
      zh: "几项之比，不是一个数：要列为数据，各项分别写成百分数",
      en: "a ratio of several parts, and no one number: to be figures, write each part as a percentage",
    }[language];
  if (reason === "outside")
    return {
      zh: "在标题、表格、图注或外文中，未读作数据",
      en: "in a title, a table, a caption or another language: not read as a figure",
    }[language];
  if (reason === "note") return { zh: "注释序号", en: "number of a note" }[language];
  return nonFigureReasons[language][reason];
}
