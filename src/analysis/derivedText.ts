import { decimalOf, decimalText } from "../dataset/decimal";
import type { Derived } from "./Derived";

/** A number in the scale of a multiplier with so many decimals: 760000000 at 8 with 1 is `7.6`. */
function digitsText(value: number, multiplier: number, decimals: number): string {
  const { digits, decimals: places } = decimalOf(value);
  const moved = places + multiplier;
  const text =
    moved <= decimals
      ? decimalText({ digits: digits * 10n ** BigInt(decimals - moved), decimals })
      : decimalText(shortened(digits, moved, decimals));
  return text.replace("-", "−");
}

/** Cuts zeros at the end down to the decimals wanted, and no digit that says something. */
function shortened(digits: bigint, places: number, decimals: number) {
  let [left, at] = [digits, places];
  while (at > decimals && left % 10n === 0n) {
    left /= 10n;
    at -= 1;
  }
  return { digits: left, decimals: at };
}

const BOUND_SIGNS = { exact: "", at_least: "≥", at_most: "≤", range: "" } as const;

/** What stands before a range that is rounded, and between its ends, each of which keeps its signs. */
export interface RangeWords {
  readonly about: string;
  readonly to: string;
}

/**
 * A derived number in digits and signs, in the scale of its formula: `−300`, `+7.6`, `×3.375`,
 * `+237.5%`, `74.378%`, `132–140`, `≥500`. The same in every language, unless a range is to be told in
 * words: `约+231%至+244%`.
 */
export function derivedText(derived: Derived, words?: RangeWords): string {
  const { value, unit, kind, bound, multiplier, decimals, isRounded } = derived;
  const isChange = kind === "difference" || kind === "percent_change";
  const [times, percent] = [unit === "ratio" ? "×" : "", unit === "percent" ? "%" : ""];
  const digits = (end: number): string =>
    (isChange && end > 0 ? "+" : "") + digitsText(end, multiplier, decimals);
  const about = bound === "range" && isRounded ? (words?.about ?? "≈") : "";
  if (typeof value === "number" || words === undefined) {
    const text =
      typeof value === "number" ? digits(value) : `${digits(value.low)}–${digits(value.high)}`;
    return `${about}${BOUND_SIGNS[bound]}${times}${text}${percent}`;
  }
  const [low, high] = [value.low, value.high].map((end) => times + digits(end) + percent);
  return `${about}${low}${words.to}${high}`;
}
