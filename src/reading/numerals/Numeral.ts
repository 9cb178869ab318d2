import type { Quantity } from "../../dataset/quantity";

/**
 * What a numeral does in its sentence.
 *
 * - `quantity`  counts or measures something: 1519个
 * - `number`    stands without a unit: 1+N, 2024 in a name
 * - `range`     lies between two numbers: 一到两份, 30%—40%
 * - `percent`   a share or a rate of change: 14%, 三成, 一半, 2个百分点
 * - `fraction`  三分之二, as 66.666… percent
 * - `ratio`     1.89:1, as 1.89 of the unit 比; 21:50:29, which has no one value
 * - `multiple`  2倍, 翻一番 (as 2)
 * - `ordinal`   第七届, 前10名
 * - `streak`    连续2年
 * - `span`      a stretch of time up to now: 十年来, 近三年
 * - `date`      2023年10月, 7月8日, 今年, 上半年, 十四五
 * - `name`      a number inside a name: 5G, 二十大, 一带一路
 * - `idiom`     a figure of speech: 一项项, 千千万万
 * - `note`      leads to a footnote: [3], ②
 * - `word`      a word of the language that states no number: 统一, 二维码
 */
export type NumeralForm =
  | "quantity"
  | "number"
  | "range"
  | "percent"
  | "fraction"
  | "ratio"
  | "multiple"
  | "ordinal"
  | "streak"
  | "span"
  | "date"
  | "name"
  | "idiom"
  | "note"
  | "word";

/** One numeral of a text. */
export interface Numeral {
  /** Place of its first character in the text. */
  readonly start: number;
  /** Place after its last character. */
  readonly end: number;
  /** As printed, with the words that bound it and its unit: 2000多家. */
  readonly token: string;
  /** The token, with the unit or the bounding word that its list says only once: 5.8和3.8个百分点. */
  readonly printed: string;
  /** What it says, in base units; `null` for dates, names, idioms, notes, words, and what cannot be understood. */
  readonly quantity: Quantity | null;
  /** As printed, in half-width signs and without the scale: 元, 人(次), %; `null` where none is printed. */
  readonly unit: string | null;
  /** Power of ten that is printed as a word: 8 for 亿, 0 for none. */
  readonly scale: number;
  /** Digits after the decimal point as printed; in a range the longer of the two. */
  readonly decimals: number;
  readonly form: NumeralForm;
  /** Whether a number is written at all; not so in 统一, 去年 or [3], which nobody has to account for. */
  readonly statesNumber: boolean;
}
