import type { Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import {
  add,
  compare,
  type Decimal,
  decimalOf,
  decimalText,
  divide,
  multiply,
  numberOf,
  subtract,
} from "../dataset/decimal";
import { type Derivation, type DerivedKind, headOfDerived, type Reason } from "./Derived";
import { signOfChange } from "./deriveEarlierLevel";
import { boundedValue, type Interval } from "./interval";
import { operandText, whyOpen } from "./operands";

type Change = Extract<Relation, { readonly kind: "change" }>;

const ONE: Decimal = { digits: 1n, decimals: 0 };
const HUNDRED: Decimal = { digits: 100n, decimals: 0 };

function sizeOf({ digits, decimals }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, decimals };
}

interface Bases {
  /** Whole numbers where things are counted, else base units; `null` where none fits. */
  readonly interval: Interval | null;
  readonly formula: string;
}

/** Every total n for which `amount ÷ n` rounds to `percent`: more than `amount ÷ (percent + half)`, at most `amount ÷ (percent − half)`. */
function basesOf(
  amount: Decimal,
  amountText: string,
  percent: Decimal,
  decimals: number,
  isCounted: boolean,
): Bases {
  const half: Decimal = { digits: 5n, decimals: decimals + 1 };
  const [most, least] = [add(percent, half), subtract(percent, half)];
  const hundredfold = multiply(amount, HUNDRED);
  const above = divide(hundredfold, most, 0, "down");
  // A half is rounded up, so the upper percentage is not reached and the lower one is.
  const low = isCounted ? add(above, ONE) : above;
  const high = least.digits > 0n ? divide(hundredfold, least, 0, isCounted ? "down" : "up") : null;
  const lower = `${amountText} ÷ ${decimalText(most)}% < n`;
  return {
    interval: high !== null && compare(low, high) > 0 ? null : { low, high },
    formula: high === null ? lower : `${lower} ≤ ${amountText} ÷ ${decimalText(least)}%`,
  };
}

/**
 * The totals before and after a change that is stated without its base, as far as rounding fixes them:
 * +19 and +14% leave 132 to 140 before and 151 to 159 after. An inference, never a figure of the report.
 * Empty where a level is stated, and where the amount or the percentage is not.
 */
export function deriveBase(lookup: DatasetLookup, relation: Change): Derivation[] {
  if (relation.amount === undefined || relation.percent === undefined) return [];
  if (relation.level !== undefined || relation.earlier !== undefined) return [];
  const amountOf = lookup.figure(relation.amount);
  const { observation: amountFigure, unit } = amountOf;
  const { observation: percentFigure } = lookup.figure(relation.percent);
  const head = (kind: DerivedKind) => headOfDerived(relation, kind);
  const none = (reason: Reason): Derivation[] => [
    { ...head("earlier_total"), reason },
    { ...head("later_total"), reason },
  ];
  const [amountQuantity, percentQuantity] = [amountFigure.quantity, percentFigure.quantity];
  if (amountQuantity.bound !== "exact" || percentQuantity.bound !== "exact") {
    return none(whyOpen([amountFigure, percentFigure]));
  }
  const [amount, percent] = [decimalOf(amountQuantity.value), decimalOf(percentQuantity.value)];
  if (amount.digits === 0n || percent.digits === 0n || amount.digits > 0n !== percent.digits > 0n) {
    return none({ why: "signs" });
  }
  const { interval, formula } = basesOf(
    sizeOf(amount),
    operandText(
      {
        unit,
        observation: {
          ...amountFigure,
          quantity: { bound: "exact", value: numberOf(sizeOf(amount)) },
        },
      },
      0,
      "exact",
    ),
    sizeOf(percent),
    percentFigure.decimals,
    unit.dimension === "count",
  );
  if (interval === null) {
    return none({ why: "no_total" });
  }
  const sign = signOfChange(amountOf) ?? signOfChange(lookup.figure(relation.percent));
  if (sign === null || sign === 0) {
    return none({ why: "direction_of_total" });
  }
  const isFall = sign < 0;
  const size = sizeOf(amount);
  const shifted = (end: Decimal | null) =>
    end === null ? null : isFall ? subtract(end, size) : add(end, size);
  const later: Interval = { low: shifted(interval.low), high: shifted(interval.high) };
  const total = (kind: DerivedKind, ends: Interval, text: string): Derivation => {
    const value = boundedValue(ends);
    return value === null
      ? { ...head(kind), reason: whyOpen([amountFigure, percentFigure]) }
      : { ...head(kind), ...value, unit: unit.id, formula: text, multiplier: 0 };
  };
  return [
    total("earlier_total", interval, formula),
    total("later_total", later, `n ${isFall ? "−" : "+"} ${decimalText(size)}, ${formula}`),
  ];
}
