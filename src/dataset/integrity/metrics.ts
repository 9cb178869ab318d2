import type { Metric, Unit } from "../Dataset";
import type { Fault } from "../Fault";
import { brokenRule } from "./brokenRule";
import type { Register } from "./Register";

/** The dimension that a metric's unit must have, by kind; other kinds may have several. */
const dimensionOfKind: Readonly<Partial<Record<Metric["kind"], Unit["dimension"]>>> = {
  rank: "rank",
  duration: "time",
};

/** A metric's kind fits its unit, and only amounts are declared to be summable; currencies have their code. */
export function findMetricFaults({ dataset, units }: Register): Fault[] {
  const faults: Fault[] = [];
  for (const { id, dimension, currency } of dataset.units) {
    if ((dimension === "currency") === (currency !== undefined)) continue;
    faults.push(brokenRule("unit_currency", id, "currency", currency ?? ""));
  }
  for (const { id, unit, kind, additive } of dataset.metrics) {
    const dimension = units.get(unit)?.dimension;
    if (dimension === undefined) continue;
    const needed = dimensionOfKind[kind];
    if (needed !== undefined && dimension !== needed) {
      faults.push(
        brokenRule("kind_unit", id, "unit", `${kind}: ${unit} (${dimension})`, { needed }),
      );
    }
    const summable = dimension !== "percent" && dimension !== "rank" && kind !== "rate";
    if (additive === true && !summable) {
      faults.push(brokenRule("additive_rate", id, "additive", `true (${kind}, ${dimension})`));
    }
  }
  return faults;
}
