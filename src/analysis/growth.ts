import type { Language, Period } from "../dataset/Dataset";
import type { Figure } from "../dataset/DatasetLookup";
import { compare, divide, trimmed } from "../dataset/decimal";
import { boundedValue, subtractIntervals, type Interval } from "./interval";
import { type Derived, derivedNames } from "./Derived";
import { derivedText, rangeWords } from "./derivedText";
import { changeFormula, holdsNoNegative, percentChange } from "./deriveChange";
import { operandText, sharedMultiplier } from "./operands";
import { allowedInterval, withoutFalseDigits, WORKING_DECIMALS } from "./roundedInterval";

const MONTHS_OF_YEAR = 12;

/** A period in whole months: the first, counted from the year 0, and how many. */
export interface MonthSpan {
  readonly first: number;
  readonly length: number;
}

/** The months of a period; `null` for days and for what has no date. */
export function monthsOf(period: Period): MonthSpan | null {
  if (period.basis === "not_stated") return null;
  const [from = 0, firstMonth = 1, firstDay] = period.start.split("-").map(Number);
  const [to = 0, lastMonth = MONTHS_OF_YEAR, lastDay] = (period.end ?? period.start)
    .split("-")
    .map(Number);
  if (firstDay !== undefined || lastDay !== undefined) return null;
  const first = from * MONTHS_OF_YEAR + firstMonth - 1;
  return { first, length: to * MONTHS_OF_YEAR + lastMonth - first };
}

/** What a period is held against: the same months a year before, or the period right before it. */
export type GrowthOn = "year" | "previous";

/** The months that a period is held against. */
export function earlierSpan({ first, length }: MonthSpan, on: GrowthOn): MonthSpan {
  return { first: first - (on === "year" ? MONTHS_OF_YEAR : length), length };
}

/** The ends to one decimal, as growth is stated, where rounding leaves no other; else with what tells them apart. */
function stated(interval: Interval): Interval {
  const { low, high } = interval;
  if (low === null || high === null) return interval;
  const one = { digits: 1n, decimals: 0 };
  const [from, to] = [divide(low, one, 1), divide(high, one, 1)];
  if (compare(from, to) !== 0) return withoutFalseDigits(interval, 1);
  return { low: from, high: from, isRounded: true };
}

/** What is left of the later one, without zeros at its ends. */
function differenceOf(earlier: Interval, later: Interval): Interval {
  const { low, high } = subtractIntervals(later, earlier);
  return { low: low && trimmed(low), high: high && trimmed(high) };
}

/**
 * By how much a number grew: in percent, and in percentage points where it is itself a percentage. What rounding
 * allows is an interval where it matters at one decimal. `null` where a growth says nothing: of ranks, of indices
 * (上年=100), of what was zero or below, of numbers in different units or with an end left open.
 */
export function growthBetween(before: Figure, after: Figure): Derived | null {
  const { unit } = after;
  const [earlier, later] = [before.observation, after.observation];
  if (before.unit.id !== unit.id || after.metric.kind === "rank") return null;
  if ([earlier, later].some(({ status }) => status === "missing")) return null;
  if (unit.dimension === "none" && after.metric.kind === "rate") return null;
  const [from, to] = [allowedInterval(earlier, unit), allowedInterval(later, unit)];
  const isPercent = unit.dimension === "percent";
  const multiplier = sharedMultiplier(earlier, later);
  const mayDivide = holdsNoNegative(from) && holdsNoNegative(to);
  const percent = mayDivide ? percentChange(from, to, WORKING_DECIMALS) : null;
  const grown = isPercent ? differenceOf(from, to) : percent && stated(percent);
  const value = grown === null ? null : boundedValue(grown);
  if (value === null) return null;
  const [first, last] = [
    operandText(before, multiplier, value.bound),
    operandText(after, multiplier, value.bound),
  ];
  const kind = isPercent ? "difference" : "percent_change";
  return {
    id: `${after.observation.id}.${kind}`,
    relation: "",
    kind,
    name: derivedNames[kind],
    ...value,
    unit: isPercent ? "percentage_point" : "percent",
    formula: isPercent ? `${last} − ${first}` : changeFormula(first, last, value.bound),
    multiplier: 0,
  };
}

/** A growth with its signs, both ends where rounding leaves two: +6.8%, +7.7%至+7.8%; of percentages without a unit. */
export function growthText(growth: Derived, language: Language): string {
  return derivedText(growth, { ...rangeWords[language], about: "" });
}
