import type { Quantity } from "../../dataset/quantity";
import type { NumeralForm } from "./Numeral";
import { stickyMatch } from "../signs/stickyMatch";
import { CLAUSE_BREAKS, CLOSING, LIST_COMMA } from "../../dataset/punctuation";

/** A set phrase with a numeral in it. */
export interface Phrase {
  readonly end: number;
  readonly form: NumeralForm;
  readonly quantity: Quantity | null;
  readonly unit: string | null;
}

interface PhraseRule {
  readonly pattern: RegExp;
  readonly form: NumeralForm;
  readonly quantity: Quantity | null;
  readonly unit: string | null;
}

function rule(
  source: string,
  form: NumeralForm,
  quantity: Quantity | null = null,
  unit: string | null = null,
): PhraseRule {
  return { pattern: new RegExp(source, "y"), form, quantity, unit };
}

const CHINESE_COUNT = "[一二三四五六七八九十]";

/** The first that fits is taken: one that another begins with stands after it. */
const RULES: readonly PhraseRule[] = [
  // names
  rule(`${CHINESE_COUNT}{1,3}届${CHINESE_COUNT}{1,2}中全会`, "name"),
  rule(`${CHINESE_COUNT}{1,2}中全会`, "name"),
  rule(
    `(?:十[六七八九]|二十[一二]?)大(?=报告|精神|以来|召开|胜利|代表|会议|期间|部署|提出|确立|[${CLAUSE_BREAKS}${LIST_COMMA}${CLOSING}\\s]|$)`,
    "name",
  ),
  rule(
    "八项规定|九项准则|一带一路|一国两制|五位一体|两个一百年|三严三实|三会一课|三重一大|一村一品|一县一策|一企一策|一事一议|一业一证|一人一档|一户一策|一件事一次办|一站式|一网通办|一网统管|一窗通办|一窗受理|一标三实|一老一小",
    "name",
  ),
  rule("[5-90]0后(?![期续])", "name"),
  rule("[一二三]次产业", "name"),
  rule(`${CHINESE_COUNT}{1,3}[县区市镇乡]${CHINESE_COUNT}{1,3}[县区市镇乡]`, "name"),
  rule("0\\d{2,3}-\\d{7,8}(?!\\d)", "name"),
  // figures of speech
  rule("成百上千", "idiom", { bound: "at_least", value: 100 }),
  rule("成千上万", "idiom", { bound: "at_least", value: 1000 }),
  rule("数以百计", "idiom", { bound: "at_least", value: 100 }),
  rule("数以千计", "idiom", { bound: "at_least", value: 1000 }),
  rule("数以万计", "idiom", { bound: "at_least", value: 10_000 }),
  rule("数以亿计", "idiom", { bound: "at_least", value: 100_000_000 }),
  rule(
    "千千万万|万万千千|千变万化|千辛万苦|千军万马|一心一意|一草一木|一点一滴|一朝一夕|三番五次|三三两两|五花八门|一五一十|四面八方|七嘴八舌|万众一心|百花齐放|百尺竿头|百折不挠|万无一失|独一无二|十全十美|一举多得|一举两得|九牛二虎|三心二意|两全其美|一石二鸟",
    "idiom",
  ),
  // 一项项, 一步一步
  rule("一([\\u4e00-\\u9fff])(?:\\1|一\\1)", "idiom"),
  rule("一一(?![\\d一二三四五六七八九十])", "idiom"),
  // half
  rule(
    "(?:一半(?:多(?!元化|样|种(?!植))|强)|一多半|大半数?|过半数?|半数以上|一半以上|超过?半数?|超一半|逾半数?)(?![年天月个小])",
    "percent",
    { bound: "at_least", value: 50 },
    "%",
  ),
  rule(
    "(?:近半数?|近一半|将近一半|接近一半|约一半|一半左右)(?![年天月个小])",
    "percent",
    { bound: "about", value: 50 },
    "%",
  ),
  rule(
    "(?:不到一半|不足一半|不足半数|不到半数|小半)(?![年天月个小])",
    "percent",
    { bound: "at_most", value: 50 },
    "%",
  ),
  rule("一半|半数", "percent", { bound: "exact", value: 50 }, "%"),
];

/** Characters that a set phrase can start with. */
export const PHRASE_INITIALS = "成大过近约将接不小超逾数";

/** The set phrase that starts here, or `null`. */
export function readPhrase(text: string, at: number): Phrase | null {
  for (const { pattern, form, quantity, unit } of RULES) {
    const match = stickyMatch(pattern, text, at);
    if (match !== null) return { end: at + match[0].length, form, quantity, unit };
  }
  return null;
}
