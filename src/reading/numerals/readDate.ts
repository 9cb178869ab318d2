import { CHINESE_DIGITS } from "./parseChineseNumber";
import { stickyMatch } from "../signs/stickyMatch";
import { COLONS, DASHES, RANGE_SIGNS, SQUARE_CLOSING } from "../../dataset/punctuation";

const YEAR = `(?:(?:1[89]|2[01])\\d{2}|[一二][${CHINESE_DIGITS}]{3})`;
const ONE_OR_TWO = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const TO = `(?:——|[${RANGE_SIGNS}\\-至到])`;
const CLOCK = `(?:[上下中]午|晚上?|凌晨|早上)?(?:\\d{1,2}[${COLONS}]\\d{2}(?:[${COLONS}]\\d{2})?|\\d{1,2}(?:时(?!间|代|期|长|候|刻)|点(?=半|整|\\d|左右|钟|[前后至到${DASHES}]))(?:半|整|钟|\\d{1,2}分(?!之))?)`;
// 8日内 is a term of eight days, 8日 the eighth.
const DAY = `${ONE_OR_TWO}[日号](?!内|以内|之内|游|线|楼|门|院|馆|桥|公告|文)`;
const FIRST_MONTHS = "前[一二三四五六七八九十两\\d]{1,2}个月";
const MONTH = `${ONE_OR_TWO}月(?:份|底|初(?!步|期|级|心)|末|中旬|上旬|下旬)?`;
const HALF_OR_QUARTER = "(?:[上下]半年|(?:第|前)?[一二三四1-4]个?季度)";
const RELATIVE_YEAR = "[今去前明后本当]年";

/** Characters that take the first one of a relative year into another word: 目前|年均, 过去|年. */
const TAKEN_BEFORE: ReadonlyMap<string, string> = new Map([
  ["前", "目以之日提先从此"],
  ["后", "今此然以之最往"],
  ["去", "过"],
  ["本", "成基资版样"],
  ["当", "相"],
  ["明", "证说表"],
]);
const BRACKETED = new RegExp(`[${SQUARE_CLOSING}]`);
const YEAR_WORD = `(?:${YEAR}年(?:度)?|${RELATIVE_YEAR})`;
const WITHIN_YEAR = `(?:(?:${ONE_OR_TWO}(?:月份?)?${TO})?${MONTH}(?:${ONE_OR_TWO}${TO}(?=${ONE_OR_TWO}[日号]))?(?:${DAY})?|${HALF_OR_QUARTER}|${FIRST_MONTHS}|年?初(?!步|期|级|心)|年?底(?!线|数|气|蕴|层|色)|年?末)`;

const DATES: readonly RegExp[] = [
  `[12]\\d{3}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)(?:[T ]?${CLOCK})?`,
  `${YEAR_WORD}${WITHIN_YEAR}?(?:${CLOCK})?${TO}${YEAR_WORD}${WITHIN_YEAR}?`,
  `\\d{4}${TO}\\d{4}(?:年度?|学年)`,
  `${YEAR}${TO}${YEAR}(?:年度?|学年)`,
  `${YEAR_WORD}${WITHIN_YEAR}(?:${CLOCK})?(?:${TO}(?:${MONTH}(?:${DAY})?|${DAY}))?`,
  `${YEAR}(?:年度|年|学年)`,
  `(?:[上本当同次]月)${DAY}`,
  `${ONE_OR_TWO}${TO}${ONE_OR_TWO}月(?:份|底|末)?(?!份?以)`,
  `${ONE_OR_TWO}月(?:${ONE_OR_TWO}${TO})?${DAY}(?:${CLOCK})?(?:${TO}(?:${MONTH}(?:${DAY})?|${DAY}))?`,
  `${MONTH}(?:${TO}${MONTH})?`,
  `${ONE_OR_TWO}${TO}${DAY}`,
  `${DAY}(?:${CLOCK})?`,
  CLOCK + `(?:${TO}${CLOCK})?`,
  `(?:\\d{2}|[一二][十]?[一二三四五六七八九]?)世纪(?:\\d{2}年代|[一二三四五六七八九]十年代)?(?:初|末|中叶)?`,
  "(?:\\d{2}|[一二三四五六七八九]十)年代",
  HALF_OR_QUARTER,
  FIRST_MONTHS,
  '十[一二三四五]五(?="|”|」|时期|期间|规划|以来|末|开局|收官|$)',
  '[一二三四五六七八九]五(?="|”|时期|期间|计划)',
  RELATIVE_YEAR,
].map((source) => new RegExp(source, "y"));

/** The end of the longest date that starts here, or `null`. */
export function readDate(text: string, at: number): number | null {
  if (at > 0 && (TAKEN_BEFORE.get(text.charAt(at)) ?? "").includes(text.charAt(at - 1))) {
    return null;
  }
  // A number after the bracketed year is that of a document: 〔2023〕12号.
  if (BRACKETED.test(text.charAt(at - 1))) return null;
  let end = at;
  for (const pattern of DATES) {
    const match = stickyMatch(pattern, text, at);
    if (match !== null && at + match[0].length > end) end = at + match[0].length;
  }
  return end === at ? null : end;
}
