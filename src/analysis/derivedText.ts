import type { Language } from "../dataset/Dataset";
import { decimalOf } from "../dataset/decimal";
import type { Derived } from "./Derived";
import { scaledText } from "./operands";

const BOUND_SIGNS = { exact: "", about: "", at_least: "≥", at_most: "≤", range: "" } as const;

/** What stands before a number that is told roughly, and between the ends of a range, each of which keeps its signs. */
export interface RangeWords {
  readonly about: string;
  readonly to: string;
}

export const rangeWords: Readonly<Record<Language, RangeWords>> = {
  zh: { about: "约", to: "至" },
  en: { about: "about ", to: " to " },
};

/**
 * A derived number without its unit, in the scale of its formula: `−300`, `×3.375`, `+237.5%`, `74.378%`,
 * `132至140`, `≥500`, `约−88%`, `约+231%至+244%`.
 */
export function derivedText(derived: Derived, { about, to }: RangeWords): string {
  const { value, unit, kind, bound, multiplier, decimals, isRounded } = derived;
  const isChange = kind === "difference" || kind === "percent_change";
  const [times, percent] = [unit === "ratio" ? "×" : "", unit === "percent" ? "%" : ""];
  const write = (end: number): string =>
    times +
    (isChange && end > 0 ? "+" : "") +
    scaledText(decimalOf(end), multiplier, decimals) +
    percent;
  if (typeof value !== "number")
    return `${isRounded ? about : ""}${write(value.low)}${to}${write(value.high)}`;
  return `${bound === "about" ? about : ""}${BOUND_SIGNS[bound]}${write(value)}`;
}
