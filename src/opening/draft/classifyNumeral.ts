import type { Paragraph } from "../../audit/findParagraphs";
import { foldWidth } from "../../audit/foldWidth";
import type { Numeral } from "../../audit/Numeral";
import type { LeftOut } from "./DraftedDataset";
import { CLAUSE_BREAKS, COMMAS, LIST_COMMA, SENTENCE_BREAKS } from "../../dataset/punctuation";

/** A figure, perhaps a mere article or ordinal, or why it is none. */
export type Classified =
  | { readonly kind: "figure"; readonly doubt: "article" | "ordinal" | null }
  | { readonly kind: "left_out"; readonly reason: LeftOut["reason"] };

const CHINESE_ONE = /^一/u;
const ARABIC = /[0-9]/u;
const RANKED_BEFORE = new RegExp(
  `(?:位居|位列|名列|居|列|排名|排|排位|跃居|跃升至?|升至|稳居|保持|蝉联|获|评为|总量|增速|综合得分)[^${COMMAS}${SENTENCE_BREAKS}${LIST_COMMA}]{0,18}$`,
  "u",
);
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const PLAN_AFTER = /^(?:行动|计划|规划|方案|攻坚|倍增|提升行动|任务书)/u;
const AHEAD = /(?:未来|今后|近|此后|往后)$/u;
const QUOTES = [
  ["“", "”"],
  ["《", "》"],
  ["「", "」"],
  ["‘", "’"],
] as const;
/** A scale without a number before it: 每万人, 亿元以上项目; 百余家 and 过亿元 do count. */
const SCALE_ALONE = /^[百千万亿]+(?![余多百千万亿]|[\d])/u;
/** Longest stretch between quotation marks that is a name and not what somebody says. */
const LONGEST_NAME = 14;

/** Text within the quotation marks or title marks around a place; `null` where there are none. */
export function quoteAround(text: string, start: number, end: number): string | null {
  for (const [open, close] of QUOTES) {
    const from = text.lastIndexOf(open, start);
    if (from === -1 || text.slice(from, start).includes(close)) continue;
    const to = text.indexOf(close, end);
    if (to !== -1) return text.slice(from + 1, to);
  }
  return null;
}

/** The clause that a place stands in, split at the place: what is before it and what is after it. */
export function clauseAround(
  text: string,
  start: number,
  end: number,
): { before: string; after: string } {
  const before = text.slice(0, start).split(CLAUSE_BREAK).pop() ?? "";
  const [after = ""] = text.slice(end).split(CLAUSE_BREAK);
  return { before, after };
}

/** The sentence before a place. */
export function sentenceBefore(text: string, start: number): string {
  return text.slice(0, start).split(SENTENCE_BREAK).pop() ?? "";
}

function isArticle(numeral: Numeral, text: string): boolean {
  if (!CHINESE_ONE.test(numeral.token) || numeral.quantity?.bound !== "exact") return false;
  if (numeral.quantity.value !== 1) return false;
  // 每条链明确一个单位 counts, as do 只需一次 and 一次就够; 决定架设一个水闸 does not.
  const { before, after } = clauseAround(text, numeral.start, numeral.end);
  return !(
    /每|(?:只|仅|只需|仅需|只要|最多|至多|[到至为]|现在|如今)$/u.test(before) ||
    /^(?:就|即|便|内)/u.test(after)
  );
}

/** Whether a numeral of a paragraph is a figure that a report states, judged by its form and its neighbours. */
export function classifyNumeral(numeral: Numeral, { text }: Paragraph): Classified {
  const leave = (reason: LeftOut["reason"]): Classified => ({ kind: "left_out", reason });
  const { form, token, unit, start, end } = numeral;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 12);
  switch (form) {
    case "date":
      return leave("date");
    case "span":
      return leave("period_phrase");
    case "name":
      return leave("name");
    case "idiom":
    case "word":
      return leave("idiom");
    case "number": {
      const inName = quoteAround(text, start, end) !== null || !ARABIC.test(foldWidth(token));
      return leave(inName ? "name" : "no_unit");
    }
    case "ordinal": {
      const isRank = RANKED_BEFORE.test(before) || /[位名]$/u.test(token) || /^[位名]/u.test(after);
      const counts = unit === null || unit === "位" || unit === "名";
      return isRank && counts ? { kind: "figure", doubt: "ordinal" } : leave("ordinal");
    }
    case "streak":
      return { kind: "figure", doubt: null };
    case "quantity":
    case "range":
    case "percent":
    case "fraction":
    case "multiple":
      return classifyQuantity(numeral, text);
  }
}

/** A number with its unit is a figure, unless its neighbours make a name, an article or a list of it. */
function classifyQuantity(numeral: Numeral, text: string): Classified {
  const leave = (reason: LeftOut["reason"]): Classified => ({ kind: "left_out", reason });
  const { form, token, unit, quantity, start, end } = numeral;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 12);
  if (quantity === null) return leave("unclear");
  if (unit === null) return leave("no_unit");
  const spelled = !ARABIC.test(foldWidth(token));
  const quoted = quoteAround(text, start, end);
  if (spelled && quoted !== null && quoted.length <= LONGEST_NAME) return leave("name");
  if (SCALE_ALONE.test(foldWidth(token))) return leave("name");
  if (unit === "号") return leave("name");
  // An age is somebody's, 38岁的村民, unless it is said of many.
  if (unit.endsWith("岁") && !/平均|人均|年龄|寿命/u.test(clauseAround(text, start, end).before)) {
    return leave("name");
  }
  if (spelled && /^(?:级|届|方面|大类|线)$/u.test(unit)) return leave("enumeration");
  if (/[年天月日]$/u.test(unit) && PLAN_AFTER.test(after)) return leave("name");
  if (unit === "年" && /^(?:累计|间|内|来)/u.test(after)) return leave("period_phrase");
  if (/[年月天日]$/u.test(unit) && /^(?:以?前|以?后)(?!期)/u.test(after))
    return leave("period_phrase");
  if (/[年月]$/u.test(unit) && AHEAD.test(before)) return leave("period_phrase");
  if (isArticle(numeral, text))
    return leave(/^[天年日月]/u.test(unit) ? "period_phrase" : "article");
  return {
    kind: "figure",
    doubt: spelled && token.startsWith("一") && form !== "range" ? "article" : null,
  };
}
