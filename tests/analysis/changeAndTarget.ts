import type { Dataset, Observation, Relation } from "../../src/dataset/Dataset";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

type Of<Kind extends Relation["kind"]> = Extract<Relation, { readonly kind: Kind }>;

/** One number as a report prints it. */
export interface Printed {
  readonly value: number;
  readonly unit: string;
  readonly multiplier?: Observation["multiplier"];
  readonly decimals?: number;
  readonly direction?: Observation["direction"];
  readonly bound?: "exact" | "at_least" | "about";
}

/** The fixture with a figure more for every number, under its name; each is a metric of its own. */
export function withFigures(numbers: Readonly<Record<string, Printed>>): Dataset {
  const dataset = fixture();
  dataset.units.push(
    { id: "points", symbol: { zh: "个百分点", en: "percentage points" }, dimension: "percent" },
    { id: "times", symbol: { zh: "倍", en: "times" }, dimension: "count" },
  );
  const metric = recordOf(dataset.metrics, "stations");
  const model = recordOf(dataset.observations, "stations");
  for (const [id, number] of Object.entries(numbers)) {
    dataset.metrics.push({ ...metric, id, unit: number.unit, kind: "flow" });
    dataset.observations.push({
      ...model,
      id,
      metric: id,
      printed: String(number.value),
      quantity: { bound: number.bound ?? "exact", value: number.value },
      multiplier: number.multiplier ?? 0,
      decimals: number.decimals ?? 0,
      ...(number.direction === undefined ? {} : { direction: number.direction }),
    });
  }
  return dataset;
}

/** A change among figures that bear the names of its parts. */
export function changeOf(parts: Omit<Of<"change">, "kind" | "id" | "finding">): Of<"change"> {
  return { kind: "change", id: "moved", finding: { zh: "变化", en: "Moved" }, ...parts };
}

/** A target among figures that bear the names of its parts. */
export function targetOf(parts: Omit<Of<"target">, "kind" | "id" | "finding">): Of<"target"> {
  return { kind: "target", id: "goal", finding: { zh: "目标", en: "Goal" }, ...parts };
}
