import type { Quantity } from "../../dataset/quantity";
import { readBoundAfter, readBoundBefore, strongerBound, type WordBound } from "./boundWords";
import { numberFromDecimal } from "./decimalText";
import type { NumeralForm } from "./Numeral";
import { readAmount, type Amount } from "./readAmount";
import { stickyMatch } from "../signs/stickyMatch";
import { readUnit, TIME_UNITS } from "./units";
import { CLOSING, PERCENT, PER_MILLE, RANGE_SIGNS, WAVE_DASHES } from "../../dataset/punctuation";

/** A counted or measured number, from the words that bound it to its unit. */
export interface QuantityReading {
  readonly end: number;
  /** `null` for a range whose ends do not rise (三到两份): it is written as one and says nothing. */
  readonly quantity: Quantity | null;
  readonly unit: string | null;
  readonly scale: number;
  readonly decimals: number;
  readonly form: NumeralForm;
}

/** A number and its unit, before it is known whether a range follows. */
interface Measure {
  readonly end: number;
  readonly amount: Amount;
  readonly unit: string | null;
  /** What the number is divided by: 3 in 三分之二, which is a share in percent, else 1. */
  readonly parts: number;
}

interface SignedMeasure extends Measure {
  readonly negative: boolean;
}

const PARTS = /([百千万]|[二三四五六七八九十]{1,3}|[1-9]\d{0,3})分之/y;
const PARTS_UNITS: ReadonlyMap<string, string> = new Map([
  ["百", "%"],
  ["千", "‰"],
  ["万", "‱"],
]);
const SLASH_PARTS = /([1-9]\d?)\/([1-9]\d?)(?![\d/.百千万亿])/y;
const TENTHS =
  /成(半|[一二三四五六七八九](?![十百千万亿]))?(?![为本立员功果套效长都交才就熟绩品分型片群年虫因份语色]|人(?![口家]))/y;
/** What stands behind 成 for a tenth part of it: 三成五, 三成半. */
const TENTH_OF_TENTHS: ReadonlyMap<string, string> = new Map([
  ["半", "5"],
  ...Array.from("一二三四五六七八九", (sign, at): [string, string] => [sign, String(at + 1)]),
]);
/** 三成多, 三分之一强: a little more than that; 多元化, 余下 and 强化 are words of their own. */
const A_LITTLE_MORE = /多(?!元化|样|种(?!植)|级|边)|余(?![下热额粮])|强(?![化大度力于劲势])/y;
const SIGN = /[+±]|正负|-|负|零下/y;
const TO = new RegExp(`——|[${RANGE_SIGNS}]|-|至|到`, "y");
/** A hyphen after one of these is a minus. */
const TO_BEFORE_MINUS = new RegExp(`[至到${WAVE_DASHES}]`);
const RATE = new RegExp(`^\\d+(?:\\.\\d+)?[${PERCENT}${PER_MILLE}]`);
const JOINS_HYPHEN = new RegExp(`[\\dA-Za-z${PERCENT}${CLOSING}"]`);
const LATIN_WORD = /[A-Za-z]{2,6}(?![A-Za-z\d])/y;
/** A verb of passing a mark: 迈上12万亿元, 迈过千亿元, 过20万元; of counts without such a scale they say other things. */
const PASSED =
  /[跨迈跃站登冲][上过越]了?(?=[十百千]?[万亿]元)|(?:[跨迈跃站登冲][上过越]了?|过)(?=(?:\d[\d.,]*|[一二两三四五六七八九十])[百千]?[万亿])/y;
/** A year that something is compared with: 高于2018年. */
const YEAR = /(?:19|20)\d{2}年/y;
const HALF = /半(?=个?多?(?:年|天|月|小时|日|周|学期|学年|分钟|亩|斤|吨|公里|里|米))/y;
const GROWN = /翻了?(近|将近|接近|约|超过?|逾)?([一二两三四五六七八九]|\d)?番(多)?/y;

/** Units besides those of time of which 两倍多 and 三斤半 can be said. */
const TAKES_MORE: ReadonlySet<string> = new Set([
  ...TIME_UNITS,
  ..."倍 公里 千米 米 里 亩 吨 斤 公斤 岁 元".split(" "),
]);

function amountOf(low: string, decimals: number, end: number): Amount {
  return { end, low, high: null, scale: 0, decimals, bound: "exact" };
}

/** 两年半, 一个半月, 3个多月, 两年多: what stands behind or inside the unit. */
function closeUnit(text: string, amount: Amount, unit: string, end: number): Measure {
  const open: Measure = { end, amount, unit, parts: 1 };
  if (amount.bound !== "exact" || amount.high !== null) return open;
  const split =
    unit === "个" ? stickyMatch(/(半|多)(月|小时|星期|季度|世纪|百分点|千分点)/y, text, end) : null;
  const whole = split === null ? unit : `个${split[2] ?? ""}`;
  const word =
    split?.[1] ??
    stickyMatch(/半(?!导|径|岛|成|数)|[多余](?![元样边种次家个地项名部层级方])/y, text, end)?.[0];
  if (word === undefined || (split === null && !TAKES_MORE.has(unit))) return open;
  const after = end + (split?.[0] ?? word).length;
  if (word !== "半") {
    return { ...open, end: after, unit: whole, amount: { ...amount, bound: "at_least" } };
  }
  if (amount.decimals > 0 || amount.scale > 0) return open;
  return {
    ...open,
    end: after,
    unit: whole,
    amount: { ...amount, low: `${amount.low}.5`, decimals: 1 },
  };
}

function readParts(text: string, at: number): Measure | null {
  const slash = stickyMatch(SLASH_PARTS, text, at);
  if (slash !== null) {
    const [whole, part = "", of = ""] = slash;
    return {
      end: at + whole.length,
      amount: amountOf(part, 0, at),
      unit: "%",
      parts: Number(of),
    };
  }
  const match = stickyMatch(PARTS, text, at);
  if (match === null) return null;
  const of = match[1] ?? "";
  const start = at + match[0].length;
  const amount = readAmount(text, start);
  if (amount === null) return null;
  const unit = PARTS_UNITS.get(of);
  if (unit !== undefined) return { end: amount.end, amount, unit, parts: 1 };
  const parts = readAmount(of, 0);
  return parts === null ? null : { ...withMore(text, amount), unit: "%", parts: Number(parts.low) };
}

/** An amount with what says behind it that it is a little more, and where that ends. */
function withMore(text: string, amount: Amount): { readonly end: number; readonly amount: Amount } {
  const more = stickyMatch(A_LITTLE_MORE, text, amount.end);
  if (more === null) return { end: amount.end, amount };
  return { end: amount.end + more[0].length, amount: { ...amount, bound: "at_least" } };
}

/** A Latin word behind a number that counts in 万 or in decimals is what it counts: 34.6DDDs; 5G is a name. */
function latinUnit(text: string, { end, scale, decimals }: Amount): string | null {
  return scale > 0 || decimals > 0 ? (stickyMatch(LATIN_WORD, text, end)?.[0] ?? null) : null;
}

function readMeasure(text: string, at: number): Measure | null {
  const parts = readParts(text, at);
  if (parts !== null) return parts;
  const half = stickyMatch(HALF, text, at);
  if (half !== null) {
    const unit = readUnit(text, at + 1);
    if (unit !== null) return closeUnit(text, amountOf("0.5", 1, at), unit, at + 1 + unit.length);
  }
  const amount = readAmount(text, at);
  if (amount === null) return null;
  const tenths = amount.scale === 0 ? stickyMatch(TENTHS, text, amount.end) : null;
  if (tenths !== null && Number(amount.low) <= 10) {
    const digit = TENTH_OF_TENTHS.get(tenths[1] ?? "");
    const low = digit === undefined ? amount.low : `${amount.low}.${digit}`;
    const end = amount.end + tenths[0].length;
    const counted = { ...amount, end, low, scale: 1, decimals: digit === undefined ? 0 : 1 };
    return { ...withMore(text, counted), unit: "%", parts: 1 };
  }
  const unit = readUnit(text, amount.end) ?? latinUnit(text, amount);
  if (unit === null) return { end: amount.end, amount, unit: null, parts: 1 };
  return closeUnit(text, amount, unit, amount.end + unit.length);
}

function valueOf(digits: string, measure: SignedMeasure, scale: number): number {
  const number = numberFromDecimal(digits, scale);
  const value = measure.parts === 1 ? number : (100 * number) / measure.parts;
  // Of nothing there is no negative.
  return measure.negative ? 0 - value : value;
}

function pointOrRange(measure: SignedMeasure, bound: WordBound): Quantity {
  const { amount } = measure;
  const value = valueOf(amount.low, measure, amount.scale);
  if (amount.high === null) return { bound, value };
  const other = valueOf(amount.high, measure, amount.scale);
  return { bound: "range", low: Math.min(value, other), high: Math.max(value, other) };
}

/** Whether it is one whole number, neither bounded nor a range by itself. */
function isPoint({ amount, parts }: Measure): boolean {
  return amount.high === null && amount.bound === "exact" && parts === 1;
}

interface UpperEnd {
  readonly last: SignedMeasure;
  readonly quantity: Quantity | null;
}

/**
 * The upper end of a range whose lower end has just been read; `null` where no range follows.
 *
 * @param isLed whether 从, 由 or 自 leads to the lower end
 */
function readUpperEnd(text: string, first: SignedMeasure, isLed: boolean): UpperEnd | null {
  const to = stickyMatch(TO, text, first.end);
  if (to === null || !isPoint(first)) return null;
  const sign = TO_BEFORE_MINUS.test(to[0])
    ? stickyMatch(/-|负/y, text, first.end + to[0].length)
    : null;
  const start = first.end + to[0].length + (sign?.[0].length ?? 0);
  const read = readMeasure(text, start);
  if (read === null || !isPoint(read)) return null;
  const last: SignedMeasure = { ...read, negative: sign !== null };
  if (first.unit !== null && first.unit !== last.unit) return null;
  // "from A to B" with both units is a change, not a range.
  if (isLed && /[至到]/.test(to[0]) && first.unit !== null) return null;
  const high = valueOf(last.amount.low, last, last.amount.scale);
  const own = valueOf(first.amount.low, first, first.amount.scale);
  const shared = valueOf(first.amount.low, first, last.amount.scale);
  if (first.unit === null && first.amount.scale === 0 && shared < high) {
    return { last, quantity: { bound: "range", low: shared, high } };
  }
  if (own < high) return { last, quantity: { bound: "range", low: own, high } };
  return first.unit === null && last.unit !== null && !isLed ? { last, quantity: null } : null;
}

function formOf(unit: string | null): NumeralForm {
  switch (unit) {
    case null:
      return "number";
    case "%":
    case "‰":
    case "‱":
    case "个百分点":
    case "百分点":
    case "个千分点":
    case "个基点":
      return "percent";
    case "倍":
      return "multiple";
    default:
      return "quantity";
  }
}

interface Opening {
  readonly start: number;
  readonly bound: WordBound;
}

/** The words before the number: 超过, 约; 上 and 过 only before a round Chinese number (上百, 过万). */
function readOpening(text: string, at: number): Opening {
  const word = readBoundBefore(text, at);
  if (word !== null) return { start: word.end, bound: word.bound };
  const before = text.charAt(at - 1);
  const passed = stickyMatch(PASSED, text, at);
  if (passed !== null && !/[通超不越经]/.test(before)) {
    return { start: at + passed[0].length, bound: "at_least" };
  }
  const round = stickyMatch(/([上过破])(?=[十百千万亿])/y, text, at);
  if (
    round === null ||
    /[以网线手身早晚史街路地海世桌船车加向之头通经超不越打攻侦爆]/.test(before)
  ) {
    return { start: at, bound: "exact" };
  }
  // 上十 is ten or so; 上百 has reached a hundred.
  const bound = text.startsWith("上十", at) ? "about" : "at_least";
  return { start: at + 1, bound };
}

function readSign(
  text: string,
  at: number,
): { readonly end: number; readonly sign: "" | "-" | "±" } {
  const none = { end: at, sign: "" } as const;
  const match = stickyMatch(SIGN, text, at);
  if (match === null) return none;
  const before = text.charAt(at - 1);
  const end = at + match[0].length;
  const shows = RATE.test(text.slice(end, end + 12));
  const joins = JOINS_HYPHEN.test(before) || (/[\u4e00-\u9fff]/.test(before) && !shows);
  if (/[+-]/.test(match[0]) && joins) return none;
  if (match[0] === "负" && /[欺担抱胜辜肩减降税]/.test(before)) return none;
  return { end, sign: match[0] === "+" ? "" : /[±正]/.test(match[0]) ? "±" : "-" };
}

function readGrown(text: string, at: number, bound: WordBound): QuantityReading | null {
  const match = stickyMatch(GROWN, text, at);
  if (match === null) return null;
  const [, before = "", number = "一", more] = match;
  const times = readAmount(number, 0)?.low;
  const within = readBoundBefore(before, 0)?.bound ?? "exact";
  const said = strongerBound(bound, more === undefined ? within : "at_least");
  return {
    end: at + match[0].length,
    quantity: { bound: said, value: 2 ** Number(times) },
    unit: "倍",
    scale: 0,
    decimals: 0,
    form: "multiple",
  };
}

/**
 * The quantity that starts here, with every word that bounds it: 超过3.2亿元, 30%—40%, 近三年.
 * The text must be compact.
 */
export function readQuantity(text: string, at: number): QuantityReading | null {
  const opening = readOpening(text, at);
  if (opening.start > at && stickyMatch(YEAR, text, opening.start) !== null) return null;
  const grown = readGrown(text, opening.start, opening.bound);
  if (grown !== null) return grown;
  const { end: numberStart, sign } = readSign(text, opening.start);
  const read = readMeasure(text, numberStart);
  if (read === null) return null;
  const first: SignedMeasure = { ...read, negative: sign === "-" };
  const range = readUpperEnd(text, first, /[从由自]/.test(text.charAt(at - 1)));
  const measure = range?.last ?? first;
  const after = readBoundAfter(text, measure.end);
  let end = after?.end ?? measure.end;
  const said = strongerBound(
    strongerBound(opening.bound, measure.amount.bound),
    after?.bound ?? "exact",
  );
  const { scale } = measure.amount;
  const decimals = Math.max(first.amount.decimals, measure.amount.decimals);
  const unit = measure.unit;

  if (range !== null) {
    return { end, quantity: range.quantity, unit, scale, decimals, form: "range" };
  }
  if (sign === "±" && Number(measure.amount.low) !== 0) {
    const high = valueOf(measure.amount.low, measure, scale);
    return {
      end,
      quantity: { bound: "range", low: -high, high },
      unit,
      scale,
      decimals,
      form: "range",
    };
  }
  if (measure.parts !== 1) {
    return { end, quantity: pointOrRange(measure, said), unit, scale, decimals, form: "fraction" };
  }
  const isTime = unit !== null && TIME_UNITS.has(unit);
  const since = isTime && after === null && text.startsWith("来", end);
  if (since) end += 1;
  // 近三年 is the last three years; only of a stretch that something took is 近 "almost".
  const took = /[时长达隔历满]/.test(text.charAt(at - 1));
  const lately = isTime && text.slice(at, opening.start) === "近" && !took;
  if (since || lately) {
    const bound = lately && said === "about" ? "exact" : said;
    return { end, quantity: pointOrRange(measure, bound), unit, scale, decimals, form: "span" };
  }
  const term =
    isTime && after === null && said === "exact"
      ? stickyMatch(/内(?!部|外|容|在|地|河|陆|蒙|涵|控|销|需|循)/y, text, end)
      : null;
  if (term !== null) {
    return {
      end: end + 1,
      quantity: pointOrRange(measure, "at_most"),
      unit,
      scale,
      decimals,
      form: "quantity",
    };
  }
  return { end, quantity: pointOrRange(measure, said), unit, scale, decimals, form: formOf(unit) };
}
