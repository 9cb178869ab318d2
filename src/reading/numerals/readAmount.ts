import { digitsInScale, numberFromDecimal } from "./decimalText";
import { CHINESE_DIGITS, CHINESE_NUMERALS, parseChineseNumber } from "./parseChineseNumber";
import { stickyMatch } from "../signs/stickyMatch";
import { readUnit } from "./units";
import type { WordBound } from "./boundWords";

/** A number without its unit, as far as its own characters say it. */
export interface Amount {
  readonly end: number;
  /** Decimal digits before the scale is applied: `3.2` of 3.2亿. */
  readonly low: string;
  /** The upper end of a number that is vague in itself (十几, 两三), else `null`. */
  readonly high: string | null;
  readonly scale: number;
  readonly decimals: number;
  /** What 多, 余 or 来 inside the number say of it. */
  readonly bound: WordBound;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const CHINESE = new RegExp(`[${CHINESE_NUMERALS}]+`, "y");
const CHINESE_POINT = new RegExp(`点([${CHINESE_DIGITS}]+)(?![十百千])`, "y");
const SCALE_WORD = /(?:百|千|十)?(?:万亿|亿|万)|[百千]/y;
const MIDDLE =
  /多(?!元化|样|方位|边|次|种|个部门|维|层)|余(?!额|款|热|下|杭|姚)|来(?!自|到|源|访|华|宾|信|电|年|看|说)|几/y;
// 几 and 数 mean some number from two to nine; 数 alone starts many words of its own (数字, 数据).
const VAGUE = /(?:好几|几|数(?=[十百千万亿]|[个家名项年天日次倍种]))([十百千]?(?:万亿|亿|万)?)/y;
const OR_MORE = new RegExp(`\\+(?![\\dA-Za-z+${CHINESE_NUMERALS}])`, "y");
const PART_OF_A_WORD = "总人户指基系分参函变岁次件个多少无为算计奇偶整倍位字级页票";

const SCALES: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);

function scaleOf(word: string): number {
  let scale = 0;
  for (const character of word) scale += SCALES.get(character) ?? 0;
  return scale;
}

interface ScaleWord {
  readonly end: number;
  readonly scale: number;
}

function readScale(text: string, at: number): ScaleWord | null {
  const match = stickyMatch(SCALE_WORD, text, at);
  if (match === null) return null;
  // 千克 and 千瓦 are units of their own.
  const word = match[0];
  const unit = readUnit(text, at);
  if (unit !== null && /^[百千]/.test(unit) && word.length === 1) return null;
  return { end: at + word.length, scale: scaleOf(word) };
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

/**
 * 多, 余, 来, 几 behind the digits, the scale word, and 多, 余 behind that: 3亿多, 20多万, 十几万.
 *
 * @param round whether the number is round, so that 来 after it means "or so"
 */
function closeAmount(
  text: string,
  at: number,
  digits: string,
  scale: number,
  chinese: boolean,
  round: boolean,
): Amount {
  let end = at;
  let bound: WordBound = "exact";
  let high: string | null = null;
  const middle = stickyMatch(MIDDLE, text, end)?.[0];
  const readMiddle = (word: string | undefined): void => {
    if (word === undefined || bound !== "exact" || high !== null) return;
    if (word === "几") {
      const tens = Number(digits);
      if (round && Number.isInteger(tens) && tens % 10 === 0 && tens % 100 !== 0) {
        high = String(tens + 9);
        end += 1;
      }
    } else if (word !== "来") {
      bound = "at_least";
      end += 1;
    } else if (round && (readUnit(text, end + 1) !== null || readScale(text, end + 1) !== null)) {
      bound = "about";
      end += 1;
    }
  };
  readMiddle(middle);
  let total = scale;
  // A Chinese run holds its scale words itself, unless 多 or 几 parted them.
  const scaleWord = chinese && end === at ? null : readScale(text, end);
  if (scaleWord !== null) {
    end = scaleWord.end;
    total += scaleWord.scale;
    readMiddle(stickyMatch(/[多余](?!元化|样|方|边|额|款)/y, text, end)?.[0]);
  }
  // 1万多亿, 三千多万: what 多 parts is one scale.
  const isParted = total > 0 && /[多余]/u.test(text.charAt(end - 1));
  const larger = isParted ? readScale(text, end) : null;
  if (larger !== null && larger.scale > total) {
    end = larger.end;
    total += larger.scale;
  }
  // 100+家; 1+N and 4+2 are names.
  if (bound === "exact" && high === null && stickyMatch(OR_MORE, text, end) !== null) {
    bound = "at_least";
    end += 1;
  }
  const low = high === null ? digits : String(Number(digits) + 1);
  return { end, low, high, scale: total, decimals: decimalsOf(digits), bound };
}

function readArabic(text: string, at: number): Amount | null {
  const match = stickyMatch(ARABIC, text, at);
  if (match === null) return null;
  const digits = match[0].replace(/,/g, "");
  const first = closeAmount(text, at + match[0].length, digits, 0, false, digits.endsWith("0"));
  // 1亿2000万 is one number; its parts are whole, so that their sum is exact.
  if (first.scale === 8 && first.bound === "exact" && first.decimals === 0) {
    const rest = stickyMatch(/\d{1,4}(?=[千万])/y, text, first.end);
    const second = rest === null ? null : readArabic(text, first.end);
    if (second !== null && second.scale < 8 && second.scale > 0 && second.decimals === 0) {
      const sum =
        numberFromDecimal(first.low, first.scale) + numberFromDecimal(second.low, second.scale);
      return { ...second, low: digitsInScale(sum, second.scale) };
    }
  }
  return first;
}

function readVague(text: string, at: number): Amount | null {
  const match = stickyMatch(VAGUE, text, at);
  if (match === null) return null;
  if (match[0].startsWith("数") && at > 0 && PART_OF_A_WORD.includes(text.charAt(at - 1))) {
    return null;
  }
  const word = match[1] ?? "";
  if (word === "" && readUnit(text, at + match[0].length) === null) return null;
  const small = word.replace(/[万亿]+$/, "");
  const scale = scaleOf(word.slice(small.length));
  const times = 10 ** scaleOf(small);
  return {
    end: at + match[0].length,
    low: String(2 * times),
    high: String(9 * times),
    scale,
    decimals: 0,
    bound: "exact",
  };
}

function readChinese(text: string, at: number): Amount | null {
  const match = stickyMatch(CHINESE, text, at);
  if (match === null) return null;
  let run = match[0];
  // 三千克 is three kilograms.
  const last = at + run.length - 1;
  if (run.length > 1 && /[百千]$/.test(run)) {
    const unit = readUnit(text, last);
    if (unit !== null && /^[百千]/.test(unit)) run = run.slice(0, -1);
  }
  const number = parseChineseNumber(run);
  if (number === null) return null;
  const end = at + run.length;
  const low = digitsInScale(number.low, number.scale);
  if (number.high !== null) {
    const high = digitsInScale(number.high, number.scale);
    return {
      end,
      low,
      high,
      scale: number.scale,
      decimals: 0,
      bound: "exact",
    };
  }
  const point = number.scale === 0 ? stickyMatch(CHINESE_POINT, text, end) : null;
  if (point !== null) {
    const fraction = Array.from(point[1] ?? "", (character) =>
      String(parseChineseNumber(character)?.low ?? 0),
    ).join("");
    const after = end + point[0].length;
    const scaleWord = readScale(text, after);
    return {
      end: scaleWord?.end ?? after,
      low: `${low}.${fraction}`,
      high: null,
      scale: scaleWord?.scale ?? 0,
      decimals: fraction.length,
      bound: "exact",
    };
  }
  return closeAmount(text, end, low, number.scale, true, /[十百千万亿]$/.test(run));
}

/** The number that starts here: 2000多, 3.2亿, 一百多, 十几, 数十万. `null` where none does. */
export function readAmount(text: string, at: number): Amount | null {
  return readArabic(text, at) ?? readChinese(text, at) ?? readVague(text, at);
}
