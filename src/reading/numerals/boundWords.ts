import type { Bound } from "../../dataset/quantity";

/** How a word beside a number bounds it; a range has its two ends instead. */
export type WordBound = Exclude<Bound, "range">;

interface BoundWord {
  readonly word: string;
  readonly bound: WordBound;
  /** Characters that make another word of it when they stand before: 节约, 附近. */
  readonly notAfter: string;
}

function words(bound: WordBound, list: readonly string[], notAfter = ""): readonly BoundWord[] {
  return list.map((word) => ({ word, bound, notAfter }));
}

const BEFORE: readonly BoundWord[] = [
  ...words(
    "at_least",
    [
      "超过了",
      "超过",
      "超出",
      "远超",
      "超",
      "逾",
      "突破了",
      "突破",
      "至少需",
      "至少",
      "最少需",
      "最少",
      "起码",
      "不少于",
      "不低于",
      "不小于",
      "不下于",
      "不下",
      "不止",
      "多于",
      "高于",
      "大于",
      "\u2265",
      "\u2267",
      ">",
    ],
    "不未赶反没",
  ),
  ...words(
    "at_most",
    [
      "不足",
      "不到",
      "不满",
      "未满",
      "不超过",
      "不超",
      "未超过",
      "不高于",
      "不多于",
      "不大于",
      "至多",
      "最多只需",
      "最多需",
      "最多只跑",
      "最多跑",
      "最多",
      "低于",
      "少于",
      "小于",
      "未达到",
      "未达",
      "\u2264",
      "\u2266",
      "<",
    ],
    "不",
  ),
  ...words(
    "about",
    [
      "大约",
      "大概",
      "约莫",
      "约摸",
      "约为",
      "约占",
      "约有",
      "约合",
      "约达",
      "约",
      "将近",
      "接近",
      "近乎",
      "差不多",
      "近",
    ],
    "节契合公条预签纽制集简特履违邀续爽附最靠临邻亲远就",
  ),
]
  .slice()
  .sort((one, other) => other.word.length - one.word.length);

const AFTER: ReadonlyArray<readonly [pattern: RegExp, bound: WordBound]> = [
  [/(?:\(含\))?(?:及以上|以上|之上|有余|开外|出头(?!露|的?鸟)|\+(?![\dA-Za-z+]))/y, "at_least"],
  [/(?:\(含\))?(?:及以下|以下|以内|之内|不到(?!\s*[\d一二两三四五六七八九十百千万]))/y, "at_most"],
  [/(?:左右|上下(?!游|联|级|班|贯|功|同)|前后)/y, "about"],
];

/** The characters that a bounding word before a number can start with. */
export const BOUND_INITIALS = [...new Set(BEFORE.map(({ word }) => word.charAt(0)))].join("");

/** A bounding word that was read. */
export interface FoundBound {
  readonly bound: WordBound;
  readonly end: number;
}

/** The word that starts here and bounds the number after it: 超过, 不足, 约. */
export function readBoundBefore(
  text: string,
  at: number,
): (FoundBound & { readonly word: string }) | null {
  for (const { word, bound, notAfter } of BEFORE) {
    if (text.startsWith(word, at) && (at === 0 || !notAfter.includes(text.charAt(at - 1)))) {
      return { word, bound, end: at + word.length };
    }
  }
  return null;
}

/** The word that starts here and bounds the number before it: 以上, 以内, 左右. */
export function readBoundAfter(text: string, at: number): FoundBound | null {
  for (const [pattern, bound] of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { bound, end: at + match[0].length };
  }
  return null;
}

/**
 * The bound that two words make together. One that leaves an end open is stronger
 * than one that only says near: 近100多 is at least 100.
 */
export function strongerBound(one: WordBound, other: WordBound): WordBound {
  const order: readonly WordBound[] = ["exact", "about", "at_most", "at_least"];
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
