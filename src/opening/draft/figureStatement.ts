import { splitPrinted } from "../../wording/formatFigure";

/** A printed token without the others of its list: 5.8个百分点 of 5.8和3.8个百分点. */
export function ownToken(printed: string): string {
  const { lead, number, unit } = splitPrinted(printed);
  return `${lead}${number}${unit}`;
}

/** What a drafted figure says; that of a pair's first end says that it was so before, for both ends have one name. */
export function figureStatement(name: string, printed: string, isBefore = false): string {
  return `${name}${isBefore ? "（此前）" : ""}：${ownToken(printed)}。`;
}
