import type { Quantity } from "../../src/dataset/quantity";

const SCALE_WORDS: ReadonlyMap<number, string> = new Map([
  [0, ""],
  [1, "十"],
  [2, "百"],
  [3, "千"],
  [4, "万"],
  [5, "十万"],
  [6, "百万"],
  [7, "千万"],
  [8, "亿"],
  [9, "十亿"],
  [10, "百亿"],
  [11, "千亿"],
  [12, "万亿"],
]);

/** A year of four digits would read as a date; separated thousands do not. */
function separateThousands(digits: string): string {
  return digits.replace(
    /^(-?)(\d+)/,
    (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ","),
  );
}

/**
 * The decimal digits of a number moved by powers of ten, with at least that many decimals:
 * `(320000000, -8, 1)` → `3.2`. More decimals than asked for are kept, never rounded away.
 */
function decimalFromNumber(value: number, scale: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  const digits = whole + part;
  const point = whole.length + Number(exponent) + scale;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits;
  const pointInPadded = point <= 0 ? 1 : point;
  const integer = padded
    .slice(0, pointInPadded)
    .padEnd(pointInPadded, "0")
    .replace(/^0+(?=\d)/, "");
  const fraction = padded.slice(pointInPadded).replace(/0+$/, "").padEnd(decimals, "0");
  const sign = value < 0 ? "-" : "";
  return sign + integer + (fraction === "" ? "" : `.${fraction}`);
}

function formatNumber(value: number, unit: string | null, scale: number, decimals: number): string {
  const digits = decimalFromNumber(value, -scale, decimals);
  return scale === 0 && unit !== null && /^[年月日时]/.test(unit)
    ? separateThousands(digits)
    : digits;
}

/**
 * A quantity as a Chinese report prints it: `2000多家`, `3.2亿元`, `1至2份`, `不超过5%`.
 * Reading it again gives the same quantity, unit, scale and decimals.
 * A unit that dates are written with (月, 日, 时) reads as a date and is not for this.
 */
export function formatToken(
  quantity: Quantity,
  unit: string | null,
  scale = 0,
  decimals = 0,
): string {
  const scaleWord = SCALE_WORDS.get(scale);
  const word = scaleWord ?? "";
  const power = scaleWord === undefined ? 0 : scale;
  const number = (value: number): string => formatNumber(value, unit, power, decimals);
  const measure = unit === "比" ? ":1" : word + (unit ?? "");
  switch (quantity.bound) {
    case "exact":
      return number(quantity.value) + measure;
    case "about":
      return `约${number(quantity.value)}${measure}`;
    case "at_most":
      return `不超过${number(quantity.value)}${measure}`;
    case "at_least": {
      const digits = number(quantity.value);
      // 多 follows a round number only; after any other a report writes 超.
      const round = /^[1-9]\d*0$/.test(digits);
      return round && unit !== "%" ? `${digits}多${measure}` : `超${digits}${measure}`;
    }
    case "range":
      return `${number(quantity.low)}${word}至${number(quantity.high)}${measure}`;
  }
}
