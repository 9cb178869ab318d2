import type { Language, Observation, Unit } from "../dataset/Dataset";
import { decimalText } from "../dataset/decimal";
import { sortValueOf } from "../dataset/quantity";
import { formatFigure, showsPrinted, splitPrinted } from "./formatFigure";
import { scaleWord } from "./scaledUnit";

/**
 * What large numbers are counted in: the base unit, and the two steps that a language counts in.
 * Chinese has 元, 万, 亿; English in full, millions, billions.
 */
export type CountStep = "ones" | "middle" | "large";

const POWERS: Readonly<Record<Language, Readonly<Record<CountStep, number>>>> = {
  zh: { ones: 0, middle: 4, large: 8 },
  en: { ones: 0, middle: 6, large: 9 },
};

/** A count below this is read at a glance. */
const LARGE = 10_000;

/**
 * A number of digits and the unit behind it, 多 or 余 before the power of ten. 来 and 几 stand for a digit of the number
 * as it is printed (50来万, 10几万) and can be moved behind no other power.
 */
const DIGITS = /^([+-]?)(\d+)(?:\.(\d+))?$/u;
const MORE = /^[多余]/u;

/** A printed token in another power of ten; `null` where it is none of digits, or would take digits that it has not. */
function recount(printed: string, multiplier: number, power: number): string | null {
  const { lead, number, unit } = splitPrinted(printed);
  const match = DIGITS.exec(number.replace(/,/gu, ""));
  const places = (match?.[3]?.length ?? 0) + power - multiplier;
  const more = MORE.exec(unit)?.[0] ?? "";
  const scaled = unit.slice(more.length);
  const old = scaleWord(multiplier, "zh");
  // A range is printed with two numbers, and names its power of ten behind the second.
  if (match === null || places < 0 || !scaled.startsWith(old) || /\d/u.test(unit)) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = decimalText({ digits: BigInt(whole + fraction), decimals: places });
  return `${lead}${sign}${digits}${scaleWord(power, "zh")}${more}${scaled.slice(old.length)}`;
}

/**
 * The figure as a reader sees it, money and counts from ten thousand on in the power of ten asked for:
 * 540万元 in 亿 is `0.0540亿元`. No digit is added that the report does not print, so a figure
 * that would need one (10.8亿元 in 万) stays as it is printed.
 */
export function formatCounted(
  observation: Observation,
  unit: Unit,
  language: Language,
  step: CountStep,
): string {
  const { quantity, multiplier, decimals, printed } = observation;
  const power = POWERS[language][step];
  const isLarge =
    unit.dimension === "currency" ||
    (unit.dimension === "count" && Math.abs(sortValueOf(quantity)) >= LARGE);
  const asPrinted = formatFigure(observation, unit, language);
  if (!isLarge) return asPrinted;
  if (showsPrinted[language]) return recount(printed, multiplier, power) ?? asPrinted;
  return power - multiplier + decimals < 0
    ? asPrinted
    : formatFigure(observation, unit, language, power);
}
