const DIGITS: ReadonlyMap<string, number> = new Map([
  ["零", 0],
  ["〇", 0],
  ["○", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
  ["壹", 1],
  ["贰", 2],
  ["叁", 3],
  ["肆", 4],
  ["伍", 5],
  ["陆", 6],
  ["柒", 7],
  ["捌", 8],
  ["玖", 9],
]);

const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);

const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
]);

/** Every character that writes a whole number in Chinese, for use inside `[]` of a regular expression. */
export const CHINESE_NUMERALS =
  "零〇○一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億";

/** Every character that writes one digit in Chinese, for use inside `[]` of a regular expression. */
export const CHINESE_DIGITS = "零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖";

/** A number written in Chinese: one value, or two where neighbouring digits leave it open (七八十). */
export interface ChineseNumber {
  readonly low: number;
  /** `null` where there is only one value. */
  readonly high: number | null;
  /** Power of ten of the closing 万, 亿 or 万亿, else 0. */
  readonly scale: number;
}

function expandTwenties(run: string): string {
  return run.replace(/廿/g, "二十").replace(/卅/g, "三十");
}

/** Digit by digit, as years and telephone numbers are written: 二〇二三. */
function parsePositional(run: string): number | null {
  let digits = "";
  for (const character of run) {
    const digit = DIGITS.get(character);
    if (digit === undefined || character === "两") return null;
    digits += String(digit);
  }
  // 一一 and 一二三 count nothing; a year or a number read out has a zero or no such order.
  const counted = "0123456789".includes(digits) && !digits.includes("0");
  const written = /[零〇○]/.test(run) ? run.length > 1 : run.length > 2 && !counted;
  return written ? Number(digits) : null;
}

/** Below 万, of one character or more: 三百二十, 十五, 两千零三, 百. `null` where the characters make no number. */
function parseSection(section: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastScale = 10_000;
  let sawZero = false;
  for (const character of section) {
    const scale = SMALL_SCALES.get(character);
    if (scale !== undefined) {
      // 百 and 十 stand alone for one of them only at the start or after a zero.
      if (scale >= lastScale || (digit === null && total > 0 && !sawZero)) return null;
      total += (digit ?? 1) * scale;
      digit = null;
      lastScale = scale;
      sawZero = false;
      continue;
    }
    const next = DIGITS.get(character);
    if (next === undefined || digit !== null) return null;
    if (next === 0) {
      sawZero = true;
    } else {
      digit = next;
    }
  }
  if (digit === null) return total;
  // 两百五 is 250: a digit right after 百 or 千 counts the next lower scale.
  const spoken = lastScale > 10 && lastScale < 10_000 && !sawZero;
  return total + digit * (spoken ? lastScale / 10 : 1);
}

function parseStructural(run: string): number | null {
  let total = 0;
  let section = "";
  let closed = Number.POSITIVE_INFINITY;
  for (let index = 0; index < run.length; index += 1) {
    const character = run.charAt(index);
    const scale = LARGE_SCALES.get(character);
    if (scale === undefined) {
      section += character;
      continue;
    }
    if (section === "" && total > 0) {
      // 一万亿: the larger scale multiplies all before it.
      total *= scale;
      closed = scale;
      continue;
    }
    const value = section === "" ? 1 : parseSection(section);
    if (value === null) return null;
    if (scale < closed) {
      total += value * scale;
    } else {
      total = (total + value) * scale;
    }
    closed = scale;
    section = "";
  }
  if (section === "") return total;
  const rest = parseSection(section);
  if (rest === null) return null;
  // 三万五 is 35000.
  const spoken = total > 0 && section.length === 1 && rest > 0;
  return total + (spoken ? rest * (closed / 10) : rest);
}

function closingScale(run: string): number {
  let scale = 0;
  for (let index = run.length - 1; index >= 0; index -= 1) {
    const times = LARGE_SCALES.get(run.charAt(index));
    if (times === undefined) break;
    scale += times === 1e4 ? 4 : 8;
  }
  return scale;
}

const NEIGHBOURS =
  /^(.*[十百千])?([一二两三四五六七八])([二两三四五六七八九])([十百千]?)([万亿]*)$/;

/** 两三, 三五, 十七八, 七八十, 三四百万: two digits side by side leave the number between them. */
function parseNeighbours(run: string): ChineseNumber | null {
  const match = NEIGHBOURS.exec(run);
  if (match === null) return null;
  const [, before = "", first = "", second = "", small = "", large = ""] = match;
  const low = DIGITS.get(first) ?? 0;
  const high = DIGITS.get(second) ?? 0;
  const neighbours = high === low + 1 || (low === 3 && high === 5);
  // 一百二三十: the digits count the scale right below the one before them.
  const above = SMALL_SCALES.get(before.slice(-1));
  if (!neighbours || (above !== undefined && above !== 10 * (SMALL_SCALES.get(small) ?? 1))) {
    return null;
  }
  const base = before === "" ? 0 : parseSection(before);
  if (base === null) return null;
  const scale = closingScale(large);
  const times = (SMALL_SCALES.get(small) ?? 1) * 10 ** scale;
  return { low: base * 10 ** scale + low * times, high: base * 10 ** scale + high * times, scale };
}

/** A run longer than any number that is written out makes none. */
const LONGEST = 32;

/**
 * The number that a run of Chinese numerals writes: 三百二十万 → 3200000, 二〇二三 → 2023.
 * `null` where the characters are numerals but make no number (千千万万).
 */
export function parseChineseNumber(run: string): ChineseNumber | null {
  if (run.length > LONGEST) return null;
  const expanded = expandTwenties(run);
  const neighbours = parseNeighbours(expanded);
  if (neighbours !== null) return neighbours;
  const low = parsePositional(expanded) ?? parseStructural(expanded);
  return low === null ? null : { low, high: null, scale: closingScale(expanded) };
}
