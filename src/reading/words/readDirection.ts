/** A word beside a number that says which way it went. */
export interface FoundDirection {
  readonly sign: "up" | "down" | "level";
  /** Whether the number is the level that was reached, and not the step: 扩大到10.8亿元, and not 增长14%. */
  readonly to: boolean;
  /** Whether the word is denied: 未提升. */
  readonly negated: boolean;
  /** As printed, with what makes it a level: 压缩到. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const UP =
  "提升|提高|提至|增长|增加|增至|新增|净增|激增|大增|猛增|递增|上升|上涨|上调|升至|涨至|扩大|扩展|扩充|扩容|扩至|拓展|攀升|跃升|壮大|延长|放宽|加大|多出|高出|高于|多于|[增升涨扩](?=[了至到为成]|[^\\u4e00-\\u9fff])";
const DOWN =
  "负增长|下降|降低|降至|减少|减至|压缩|压减|压降|压至|缩减|缩小|缩短|缩至|精简|下滑|下跌|回落|收窄|削减|下调|萎缩|锐减|大减|骤降|流失|低于|少于|[降减跌缩压](?=[了至到为成]|[^\\u4e00-\\u9fff])";
const RATE = "增速|增幅|涨幅|升幅";
const FALLING_RATE = "降幅|跌幅|减幅";
const LEVEL = "持平|不变|稳定在|保持在|维持在";

/** What makes a name of the word before it: 增加值, 增长点, 提升工程, 扩大会议. */
const NAME_AFTER = /^(?:值|极|点(?!位)|工程|行动|计划|会议)/;
/** Has what is added behind it: 新增工程30项 adds works. */
const ADDS = /^[新净]增$/;
const RATE_AFTER = /^(?:率|幅度|速度|额|量)/;
const LEVEL_AFTER = /^(?:了|后)?(?:至|到|为|成)/;
const DENIED = /(?:未|没有|没|不再|不|并未|尚未|未能|难以|停止)(?:明显|显著|继续|再|能)?$/;
/** What stands between a number and a noun of change after it: 14%的增长. */
const AFTER_NUMBER = /^的(?:同比|年均|平均)?$/;

const WORDS = new RegExp(`(?<down>${FALLING_RATE}|${DOWN})|(?<level>${LEVEL})|${RATE}|${UP}`, "gu");
const WORD_BEHIND = new RegExp(
  `(?<down>${FALLING_RATE}|负增长|下降|降低|减少)|${RATE}|增长|提升|提高`,
  "u",
);
const IS_RATE = new RegExp(`^(?:${RATE}|${FALLING_RATE})$`, "u");

function signOf({ groups }: RegExpMatchArray): FoundDirection["sign"] {
  if (groups?.["level"] !== undefined) return "level";
  return groups?.["down"] === undefined ? "up" : "down";
}

/** Every word of direction in a stretch of a text that ends where a number starts. */
function wordsBefore(text: string, from: number, to: number): FoundDirection[] {
  const stretch = text.slice(from, to);
  const found: FoundDirection[] = [];
  for (const match of stretch.matchAll(WORDS)) {
    const [word] = match;
    const after = stretch.slice(match.index + word.length);
    if (NAME_AFTER.test(after) && !ADDS.test(word)) continue;
    const isRate = RATE_AFTER.test(after) || IS_RATE.test(word);
    const marker = isRate ? null : LEVEL_AFTER.exec(after);
    const isLevel = !isRate && (marker !== null || /[至到]$/.test(word));
    const start = from + match.index;
    found.push({
      sign: signOf(match),
      to: isLevel,
      negated: DENIED.test(stretch.slice(0, match.index)),
      word: word + (marker?.[0] ?? ""),
      start,
      end: start + word.length + (marker?.[0].length ?? 0),
    });
  }
  return found;
}

/**
 * The word that gives a number its direction: the last one before it in its stretch of the clause, else
 * one that a 的 joins to it; `null` where there is none. 达 and 为 give none.
 */
export function readDirection(
  text: string,
  stretch: { readonly start: number; readonly end: number },
  number: { readonly start: number; readonly end: number },
): FoundDirection | null {
  const before = wordsBefore(text, stretch.start, number.start);
  const last = before[before.length - 1];
  if (last !== undefined) return last;
  const behind = text.slice(number.end, stretch.end);
  const match = WORD_BEHIND.exec(behind);
  if (match === null || !AFTER_NUMBER.test(behind.slice(0, match.index))) return null;
  const start = number.end + match.index;
  return {
    sign: signOf(match),
    to: false,
    negated: false,
    word: match[0],
    start,
    end: start + match[0].length,
  };
}

/** Every word of direction in a text. */
export function directionsIn(text: string): readonly FoundDirection[] {
  return wordsBefore(text, 0, text.length);
}

/** What a recorded word says of direction; `null` for one that says none: 达. */
export function directionOfWord(word: string): Pick<FoundDirection, "sign" | "to"> | null {
  const found = wordsBefore(word, 0, word.length);
  const last = found[found.length - 1];
  return last === undefined ? null : { sign: last.sign, to: last.to };
}
