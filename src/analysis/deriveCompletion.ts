import type { Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { endsOf } from "../dataset/quantity";
import { type Derivation, headOfDerived } from "./Derived";
import { boundedValue, divideIntervals, type Interval } from "./interval";
import { operandText, sharedMultiplier, whyOpen } from "./operands";
import { roundedInterval } from "./roundedInterval";

type Target = Extract<Relation, { readonly kind: "target" }>;

/** What is known of a target: met, missed, or why neither can be said. */
export type TargetVerdict = "met" | "missed" | "not_stated" | "no_direction" | "open";

/**
 * Whether a target is met, by the polarity of what is measured: less is better where complaints are counted.
 * Only a target whose attained figure is stated can be met or missed; an open bound may leave it open.
 */
export function judgeTarget(
  lookup: Pick<DatasetLookup, "figure">,
  relation: Target,
): TargetVerdict {
  if (relation.attained === undefined) return "not_stated";
  const target = lookup.figure(relation.target);
  const attained = lookup.figure(relation.attained);
  const { polarity } = attained.metric;
  if (polarity === "neither") return "no_direction";
  const { low, high } = endsOf(attained.observation.quantity);
  const { quantity } = target.observation;
  // 10万人以上 and 不超过5% set their limit at the number itself.
  const goal = quantity.bound === "range" ? null : quantity.value;
  if (goal === null) return "open";
  const [surely, never] =
    polarity === "more_is_better"
      ? [low !== null && low >= goal, high !== null && high < goal]
      : [high !== null && high <= goal, low !== null && low > goal];
  return surely ? "met" : never ? "missed" : "open";
}

/** Attained ÷ target in percent, as far as the printed digits fix it; empty where the report states either alone. */
export function deriveCompletion(
  lookup: Pick<DatasetLookup, "figure">,
  relation: Target,
): Derivation[] {
  if (relation.attained === undefined) return [];
  const target = lookup.figure(relation.target);
  const attained = lookup.figure(relation.attained);
  const [goal, done] = [target.observation, attained.observation];
  const head = headOfDerived(relation, "completion");
  if (attained.metric.polarity !== "more_is_better" || attained.unit.dimension === "percent") {
    return [{ ...head, reason: { why: "polarity" } }];
  }
  const limit = (figure: typeof target): Interval | null =>
    roundedInterval(figure.observation, figure.unit);
  const [whole, part] = [limit(target), limit(attained)];
  const quotient = whole === null || part === null ? null : divideIntervals(part, whole, 100, 1);
  const value = quotient === null ? null : boundedValue(quotient);
  if (value === null) return [{ ...head, reason: whyOpen([done, goal]) }];
  const multiplier = sharedMultiplier(done, goal);
  return [
    {
      ...head,
      ...value,
      unit: "percent",
      formula: `${operandText(attained, multiplier, value.bound)} ÷ ${operandText(target, multiplier, value.bound)}`,
      multiplier: 0,
    },
  ];
}
