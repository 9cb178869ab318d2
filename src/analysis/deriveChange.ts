import type { Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import type { Bound } from "../dataset/quantity";
import { type Derivation, type DerivedKind, headOfDerived } from "./Derived";
import {
  boundedValue,
  divideIntervals,
  type Interval,
  intervalOf,
  isPoint,
  subtractIntervals,
} from "./interval";
import { allowedInterval, withoutFalseDigits, WORKING_DECIMALS } from "./roundedInterval";
import { judgeComparability } from "./judgeComparability";
import { operandText, sharedMultiplier, whyOpen } from "./operands";

type BeforeAfter = Extract<Relation, { readonly kind: "before_after" }>;

/** Most decimals of ratios and percentages: of a pair that compares, and of one that does so with care or not at all. */
const FIRM = { ratio: 3, percent: 2 } as const;
const ROUGH = { ratio: 2, percent: 0 } as const;
const HUNDRED = intervalOf({ bound: "exact", value: 100 });

/** Whether an interval is known to lie at zero or above; a quotient's ends are in order only then. */
export function holdsNoNegative({ low }: Interval): boolean {
  return low !== null && low.digits >= 0n;
}

/** Every percentage change that two intervals allow, to so many decimals; `null` where the earlier may be zero. */
export function percentChange(
  earlier: Interval,
  later: Interval,
  decimals: number,
): Interval | null {
  if (isPoint(earlier) && isPoint(later)) {
    return divideIntervals(subtractIntervals(later, earlier), earlier, 100, decimals);
  }
  // The ends of a range are rounded outwards, which the shift by 100 does not disturb.
  const percent = divideIntervals(later, earlier, 100, decimals);
  return percent === null ? null : subtractIntervals(percent, HUNDRED);
}

/** Of numbers with ends, the earlier stands once: the ends of a quotient follow from one range each. */
export function changeFormula(from: string, to: string, result: Bound): string {
  return result === "exact" ? `(${to} − ${from}) ÷ ${from}` : `${to} ÷ ${from} − 1`;
}

/**
 * Difference, ratio and percentage change of a before-and-after pair, in this order: −300, ×0.120, −87.98%.
 * Ratios have at most three decimals and percentages two; where the pair is to be compared with care, two and none,
 * and both are about: ×0.12, −88%. Of rounded numbers each is what rounding allows:
 * 3.2亿 → 10.8亿 is +7.5 to +7.7, about 3.3 to 3.4 times, about +231% to +244%. A rate changes by percentage points and a rank by
 * places, so neither has a ratio. Open bounds stay open: 上十 → 一到两 gives no number, and says why.
 */
export function deriveChange(
  lookup: Pick<DatasetLookup, "figure">,
  relation: BeforeAfter,
): Derivation[] {
  const beforeFigure = lookup.figure(relation.before);
  const afterFigure = lookup.figure(relation.after);
  const [before, after] = [beforeFigure.observation, afterFigure.observation];
  const { unit } = afterFigure;
  const multiplier = sharedMultiplier(before, after);
  // Beside a limit, 2000多, half of a last digit says nothing: such a pair is taken as printed.
  const isOpen = [before, after].some(({ quantity: { bound } }) => bound.startsWith("at_"));
  const from = (result: Bound) => operandText(beforeFigure, multiplier, isOpen ? "exact" : result);
  const to = (result: Bound) => operandText(afterFigure, multiplier, isOpen ? "exact" : result);
  const head = (kind: DerivedKind) => headOfDerived(relation, kind);
  const underivable = (kind: DerivedKind): Derivation => ({
    ...head(kind),
    reason: whyOpen([before, after]),
  });
  if (beforeFigure.unit.id !== unit.id) {
    return [{ ...head("difference"), reason: { why: "units" } }];
  }

  const isFirm = judgeComparability(lookup, relation).verdict === "comparable";
  const most = isFirm ? FIRM : ROUGH;
  const endsOf = (one: typeof before): Interval =>
    isOpen ? intervalOf(one.quantity) : allowedInterval(one, unit);
  const [earlier, later] = [endsOf(before), endsOf(after)];
  // A range that the report prints keeps its digits, rounded outwards; one that rounding makes has none to spare.
  const isPrintedRange = [before, after].some(({ quantity: { bound } }) => bound !== "exact");
  const isFixed = isPrintedRange || (isPoint(earlier) && isPoint(later));
  const allowed = (interval: Interval | null, least: number): Interval | null =>
    interval === null || isFixed ? interval : withoutFalseDigits(interval, least);
  const difference = boundedValue(subtractIntervals(later, earlier));
  const printedDecimals = Math.max(before.decimals, after.decimals);
  const derivations: Derivation[] = [
    difference === null
      ? underivable("difference")
      : {
          ...head("difference"),
          ...difference,
          decimals: before.multiplier === after.multiplier ? printedDecimals : difference.decimals,
          unit: unit.dimension === "percent" ? "percentage_point" : unit.id,
          formula: `${to(difference.bound)} − ${from(difference.bound)}`,
          multiplier,
        },
  ];
  if (unit.dimension === "percent" || unit.dimension === "rank") return derivations;

  // Nothing is 0% of whatever it was, however roughly that compares.
  const isNothing = isPoint(later) && later.low?.digits === 0n;
  const quotient = (
    kind: DerivedKind,
    interval: Interval | null,
    unitOf: string,
    formulaOf: (result: Bound) => string,
  ): Derivation => {
    const value = interval === null ? null : boundedValue(interval);
    return value === null
      ? underivable(kind)
      : {
          ...head(kind),
          ...value,
          bound: value.bound === "exact" && !isFirm && !isNothing ? "about" : value.bound,
          unit: unitOf,
          formula: formulaOf(value.bound),
          multiplier: 0,
        };
  };
  const mayDivide = holdsNoNegative(earlier) && (later.low === null || holdsNoNegative(later));
  const ratio = mayDivide
    ? divideIntervals(later, earlier, 1, isFixed ? most.ratio : WORKING_DECIMALS)
    : null;
  const percent = mayDivide
    ? percentChange(earlier, later, isFixed ? most.percent : WORKING_DECIMALS)
    : null;
  return [
    ...derivations,
    quotient("ratio", allowed(ratio, 1), "ratio", (result) => `${to(result)} ÷ ${from(result)}`),
    quotient("percent_change", allowed(percent, 0), "percent", (result) =>
      changeFormula(from(result), to(result), result),
    ),
  ];
}
