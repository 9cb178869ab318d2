import type { Language } from "../dataset/Dataset";

/** A cell as spreadsheets write it: the name of its sheet in quotation marks or bare, if any, its column and row. */
const CELL = /^(?:(?:'(.+)'|(.+))!)?([A-Z]+\d+)$/su;

/** A cell in words: `工作表“2023年”C5 单元格`, `sheet “2023年”, cell C5`; `C5 单元格`, `cell C5` without a sheet. */
export function cellWords(cell: string, language: Language): string {
  const [, quoted, bare, at = cell] = CELL.exec(cell) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const inSheet =
    sheet === undefined ? "" : { zh: `工作表“${sheet}”`, en: `sheet “${sheet}”, ` }[language];
  return inSheet + { zh: `${at} 单元格`, en: `cell ${at}` }[language];
}
