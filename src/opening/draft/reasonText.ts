import type { Language } from "../../dataset/Dataset";
import { nonFigureReasons } from "../../wording/views/nonFigureReasons";
import type { LeftOut } from "./DraftedDataset";

/** Why a numeral was left out, in a word or two. */
export function reasonText(reason: LeftOut["reason"], language: Language): string {
  if (reason === "no_unit") return language === "zh" ? "没有单位，请人判断" : "no unit: look at it";
  if (reason === "unclear")
    return language === "zh" ? "未能读懂，请人判断" : "not understood: look at it";
  if (reason === "outside")
    return language === "zh"
      ? "在标题、表格、图注或外文中，未读作数据"
      : "in a title, a table, a caption or another language: not read as a figure";
  if (reason === "note") return language === "zh" ? "注释序号" : "number of a note";
  return nonFigureReasons[language][reason];
}
