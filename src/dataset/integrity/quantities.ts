import type { Observation } from "../Dataset";
import type { Fault } from "../Fault";
import { isShare } from "../isShare";
import type { Quantity } from "../quantity";
import { brokenRule } from "./brokenRule";
import { type Register, unitOf } from "./Register";
import { relationFigures } from "./relationFigures";

function endsText(quantity: Quantity): string {
  return quantity.bound === "range" ? `${quantity.low}–${quantity.high}` : String(quantity.value);
}

function numbersIn(quantity: Quantity): readonly number[] {
  return quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
}

function findRangeFault({ id, quantity }: Observation): Fault[] {
  if (quantity.bound !== "range" || quantity.low < quantity.high) return [];
  return [brokenRule("range_order", id, "quantity", endsText(quantity))];
}

function brokenQuantity(
  rule: "percent_out_of_range" | "negative_count",
  { id, quantity }: Observation,
): Fault {
  const field = quantity.bound === "range" ? "quantity" : "quantity.value";
  return brokenRule(rule, id, field, endsText(quantity));
}

/** What relations call the percentages that are no part of a whole: a change may pass 100, and so may a completion. */
const NO_SHARES: ReadonlySet<string> = new Set(["amount", "percent", "completion"]);

function findShareFaults(register: Register): Fault[] {
  const { dataset, metrics, sources } = register;
  const named = dataset.relations.flatMap(relationFigures);
  const shares = new Set(named.flatMap(({ field, figure }) => (field === "share" ? figure : [])));
  const others = new Set(
    named.flatMap(({ field, figure }) => (NO_SHARES.has(field) ? figure : [])),
  );
  return dataset.observations
    .filter((observation) => {
      const metric = metrics.get(observation.metric);
      const unit = unitOf(register, observation);
      if (metric === undefined || unit?.dimension !== "percent") return false;
      // A table prints 105 of what was planned and 104 of men to women as it prints shares.
      const isTable = sources.get(observation.source)?.kind === "statistics";
      const isOne = !isTable && !others.has(observation.id) && isShare(metric, unit, observation);
      if (!shares.has(observation.id) && !isOne) return false;
      return numbersIn(observation.quantity).some((value) => value < 0 || value > 100);
    })
    .map((observation) => brokenQuantity("percent_out_of_range", observation));
}

function findNegativeFaults({ dataset, metrics }: Register): Fault[] {
  return dataset.observations
    .filter(({ metric, quantity }) => {
      const kind = metrics.get(metric)?.kind;
      if (kind !== "count" && kind !== "duration") return false;
      return numbersIn(quantity).some((value) => value < 0);
    })
    .map((observation) => brokenQuantity("negative_count", observation));
}

/** Quantities that can be: ranges in order, shares from 0 to 100, no counts or durations below zero. */
export function findQuantityFaults(register: Register): Fault[] {
  return [
    ...register.dataset.observations.flatMap(findRangeFault),
    ...findShareFaults(register),
    ...findNegativeFaults(register),
  ];
}
