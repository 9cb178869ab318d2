import type { Fault } from "../Fault";
import type { Register } from "./Register";

/** The dimension that a metric's unit must have, by kind; other kinds may have several. */
const dimensionOfKind = { rank: "rank", duration: "time" } as const;

/** A metric's kind fits its unit, and only amounts are declared to be summable; currencies have their code. */
export function findMetricFaults({ dataset, units }: Register): Fault[] {
  const faults: Fault[] = [];
  for (const { id, dimension, currency } of dataset.units) {
    if ((dimension === "currency") === (currency !== undefined)) continue;
    faults.push({
      record: id,
      field: "currency",
      rule: "unit_currency",
      found: currency ?? "",
      expected: {
        zh: "货币单位有代码，其他单位没有",
        en: "a code for a unit of currency, none for others",
      },
      remedy: { zh: "补上或删去 currency。", en: "Add currency or drop it." },
    });
  }
  for (const { id, unit, kind, additive } of dataset.metrics) {
    const dimension = units.get(unit)?.dimension;
    if (dimension === undefined) continue;
    const needed = kind === "rank" || kind === "duration" ? dimensionOfKind[kind] : undefined;
    if (needed !== undefined && dimension !== needed) {
      faults.push({
        record: id,
        field: "unit",
        rule: "kind_unit",
        found: `${kind}: ${unit} (${dimension})`,
        expected: { zh: `类别为 ${needed} 的单位`, en: `a unit of dimension ${needed}` },
        remedy: { zh: "改正 kind 或 unit。", en: "Correct kind or unit." },
      });
    }
    const summable = dimension !== "percent" && dimension !== "rank" && kind !== "rate";
    if (additive === true && !summable) {
      faults.push({
        record: id,
        field: "additive",
        rule: "additive_rate",
        found: `true (${kind}, ${dimension})`,
        expected: {
          zh: "省略：比率与位次不可相加",
          en: "no such field: rates and ranks are never summed",
        },
        remedy: { zh: "删去 additive。", en: "Drop additive." },
      });
    }
  }
  return faults;
}
