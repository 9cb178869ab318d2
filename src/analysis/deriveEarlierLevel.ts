import type { Relation } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { add, decimalOf, multiply } from "../dataset/decimal";
import { isChange } from "../dataset/isShare";
import { type Derivation, headOfDerived, type Reason } from "./Derived";
import { earlierLevelOf } from "./earlierLevel";
import {
  boundedValue,
  divideIntervals,
  type Interval,
  intervalOf,
  subtractIntervals,
} from "./interval";
import { operandText, sharedMultiplier, whyOpen } from "./operands";
import { roundedInterval } from "./roundedInterval";

type Change = Extract<Relation, { readonly kind: "change" }>;

const HUNDRED = intervalOf({ bound: "exact", value: 100 });

/** −1 where a change is a fall, 1 where it is a rise, 0 where nothing changed; `null` where the report does not say. */
export function signOfChange({ observation }: Figure): -1 | 0 | 1 | null {
  const { direction, quantity } = observation;
  const value = quantity.bound === "range" ? quantity.low : quantity.value;
  if (value < 0) return -1;
  if (!isChange(observation)) return null;
  return direction === "fall" ? -1 : direction === "level" ? 0 : 1;
}

/** A change by its size: one that is told below zero is turned round. Nothing follows from what is not exact. */
function sizeOf(figure: Figure): Figure {
  const { observation } = figure;
  const { quantity } = observation;
  if (quantity.bound !== "exact") return figure;
  const size = { bound: "exact", value: Math.abs(quantity.value) } as const;
  return { ...figure, observation: { ...observation, quantity: size } };
}

function addIntervals(left: Interval, right: Interval): Interval {
  return {
    low: left.low === null || right.low === null ? null : add(left.low, right.low),
    high: left.high === null || right.high === null ? null : add(left.high, right.high),
  };
}

/** Every end so many times itself. */
function multiplied({ low, high, ...rest }: Interval, times: number): Interval {
  const by = (end: Interval["low"]) => (end === null ? null : multiply(end, decimalOf(times)));
  return { ...rest, low: by(low), high: by(high) };
}

/** A percentage, or times, as percent of the earlier level: 2.1倍 is 210. */
function inPercent(interval: Interval, unit: Figure["unit"]): Interval {
  return unit.symbol.zh === "倍" ? multiplied(interval, 100) : interval;
}

/** What the size of a stated change leaves of the earlier level; `null` where rounding or a bound leaves it open. */
export function earlierOf(
  level: Figure,
  change: Figure,
  isAmount: boolean,
  sign: ReturnType<typeof signOfChange>,
): Interval | null {
  const [after, size] = [
    roundedInterval(level.observation, level.unit),
    roundedInterval(sizeOf(change).observation, change.unit),
  ];
  if (sign === null || after === null || size === null) return null;
  if (isAmount) return sign < 0 ? addIntervals(after, size) : subtractIntervals(after, size);
  const percent = inPercent(size, change.unit);
  const factor = sign < 0 ? subtractIntervals(HUNDRED, percent) : addIntervals(HUNDRED, percent);
  const { multiplier, decimals } = level.observation;
  const printed = Number(`1e${multiplier}`);
  // To one digit more than the level prints, outwards: 12.35亿 after 5.3% were 11.718亿 to 11.739亿.
  const earlier = divideIntervals(after, multiplied(factor, printed), 100, decimals + 1);
  return earlier === null ? null : multiplied(earlier, printed);
}

/**
 * The level before a change, from the level after it and the change, as far as the printed digits fix it:
 * 41项 after 300项 fewer were 341项. Money that grew by a percentage has none, for such rates are as often as
 * not at constant prices. Empty where the report states the earlier level itself.
 */
export function deriveEarlierLevel(
  lookup: Pick<DatasetLookup, "figure" | "observationsOf">,
  relation: Change,
): Derivation[] {
  if (relation.level === undefined || earlierLevelOf(lookup, relation) !== null) return [];
  const changeId = relation.amount ?? relation.percent;
  if (changeId === undefined) return [];
  const [level, change] = [lookup.figure(relation.level), lookup.figure(changeId)];
  const head = headOfDerived(relation, "earlier_level");
  const none = (reason: Reason): Derivation[] => [{ ...head, reason }];
  const isAmount = relation.amount !== undefined;
  if (!isAmount && level.unit.dimension === "currency") {
    return none({ why: "prices" });
  }
  const sign = signOfChange(change);
  if (sign === null) {
    return none({ why: "direction" });
  }
  const interval = earlierOf(level, change, isAmount, sign);
  const value = interval === null ? null : boundedValue(interval);
  if (value === null) return none(whyOpen([level.observation, change.observation]));
  const multiplier = isAmount
    ? sharedMultiplier(level.observation, change.observation)
    : level.observation.multiplier;
  const operator = sign < 0 ? "−" : "+";
  const [after, by] = [
    operandText(level, multiplier, value.bound),
    operandText(sizeOf(change), isAmount ? multiplier : 0, value.bound),
  ];
  const times = change.unit.symbol.zh === "倍" ? "" : "%";
  return [
    {
      ...head,
      ...value,
      decimals: Math.max(0, level.observation.decimals + (value.bound === "exact" ? 0 : 1)),
      unit: level.unit.id,
      formula: isAmount
        ? `${after} ${sign < 0 ? "+" : "−"} ${by}`
        : `${after} ÷ (${times === "" ? "1" : "100%"} ${operator} ${by}${times})`,
      multiplier,
    },
  ];
}
