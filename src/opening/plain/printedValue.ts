import { foldWidth } from "../../audit/foldWidth";
import { parsePrinted } from "../../audit/parsePrinted";
import { withoutScale } from "../template/unitRecord";
import {
  DASHES,
  ELLIPSES,
  MIDDLE_DOT,
  MINUS_SIGNS,
  THOUSANDS_GAPS,
} from "../../dataset/punctuation";

/** What a cell of values says, once the unit of its row or column is put to it. */
export type ValueReading =
  /** The token as a report would print it: 5843亿元, 约1200人, 2000多家. */
  | { readonly kind: "printed"; readonly printed: string }
  /** A mark that stands for no value: —, …, nothing at all. */
  | { readonly kind: "none"; readonly mark: string }
  /** The cell carries a unit that is not the one of its row or column. */
  | { readonly kind: "other_unit"; readonly unit: string }
  /** The cell is a number, and nothing says of what. */
  | { readonly kind: "no_unit" }
  | { readonly kind: "unreadable" };

const NONE = new RegExp(
  `^(?:[-${DASHES}${ELLIPSES}.${MIDDLE_DOT}*/\u00d7x]+|空|空缺|缺|无|暂无|未统计|不详|n/?a|null|nan)$`,
  "iu",
);
const MINUS = new RegExp(`[${MINUS_SIGNS}](?=\\d)`, "gu");
const GAP = new RegExp(`(?<=\\d)[${THOUSANDS_GAPS}](?=\\d{3}(?:\\D|$))`, "gu");
const BEHIND = /^(.*?)(以上|以下|以内|左右|上下)$/u;

function reads(token: string): boolean {
  return parsePrinted(token) !== null;
}

/** The number as it is printed, without what only separates thousands. */
function plainNumber(cell: string): string {
  return foldWidth(cell)
    .replace(/，/gu, ",")
    .replace(MINUS, "-")
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/gu, "")
    .replace(GAP, "")
    .replace(/\s/gu, "");
}

/** Reads one cell of values; `unit` is that of its row or column, `null` where neither has one. */
export function readValue(cell: string, unit: string | null): ValueReading {
  const text = cell.trim();
  if (text === "" || NONE.test(foldWidth(text))) return { kind: "none", mark: text };
  const token = plainNumber(text);
  const own = parsePrinted(token);
  if (own === null) {
    // 1200以上 of persons is 1200人以上.
    const behind = BEHIND.exec(token);
    const joined =
      unit === null || behind === null ? token : `${behind[1] ?? ""}${unit}${behind[2] ?? ""}`;
    return reads(joined) ? { kind: "printed", printed: joined } : tryUnit(token, unit);
  }
  if (own.unit === null) {
    if (unit === null) return { kind: "no_unit" };
    const behind = BEHIND.exec(token);
    const printed =
      behind === null ? `${token}${unit}` : `${behind[1] ?? ""}${unit}${behind[2] ?? ""}`;
    // 1.2万 in a column of 万人 would be counted by the ten thousand twice.
    if (own.scale > 0 && withoutScale(unit) !== unit) return { kind: "other_unit", unit: token };
    return reads(printed) ? { kind: "printed", printed } : { kind: "unreadable" };
  }
  const isSame = unit === null || withoutScale(unit) === own.unit || unit === own.unit;
  return isSame ? { kind: "printed", printed: token } : { kind: "other_unit", unit: own.unit };
}

function tryUnit(token: string, unit: string | null): ValueReading {
  if (unit === null) return { kind: "unreadable" };
  const printed = `${token}${unit}`;
  return reads(printed) ? { kind: "printed", printed } : { kind: "unreadable" };
}
