import type { Observation, Unit } from "../Dataset";
import { decimalOf, decimalText } from "../decimal";
import type { Fault } from "../Fault";
import type { Quantity } from "../quantity";
import { brokenRule } from "./brokenRule";
import { isSameUnit } from "./equalUnits";
import type { PrintedReading, ReadPrinted } from "./ReadPrinted";
import { type Register, unitOf } from "./Register";

function valueText(quantity: Quantity): string {
  const plain = (value: number) => decimalText(decimalOf(value));
  return quantity.bound === "range"
    ? `${plain(quantity.low)}–${plain(quantity.high)}`
    : plain(quantity.value);
}

function compareReading(
  observation: Observation,
  reading: PrintedReading,
  unit: Unit | undefined,
): Fault[] {
  const { id, printed, quantity, multiplier, decimals } = observation;
  const faults: Fault[] = [];
  if (quantity.bound !== reading.quantity.bound) {
    const read = reading.quantity.bound;
    faults.push(
      brokenRule("printed_bound", id, "quantity.bound", quantity.bound, { read, printed }),
    );
  }
  const stored = valueText(quantity);
  const read = valueText(reading.quantity);
  if (stored !== read) {
    const field = quantity.bound === "range" ? "quantity" : "quantity.value";
    faults.push(brokenRule("printed_value", id, field, stored, { read, printed }));
  }
  if (multiplier !== reading.scale) {
    const told = { read: reading.scale, printed };
    faults.push(brokenRule("printed_multiplier", id, "multiplier", String(multiplier), told));
  }
  if (decimals !== reading.decimals) {
    const told = { read: reading.decimals, printed };
    faults.push(brokenRule("printed_decimals", id, "decimals", String(decimals), told));
  }
  // A rank, 第一, and a count in 万 or 亿, 总诊疗人次9.5亿, are printed without a unit as often as with one.
  const unitMayBeLeftOut =
    reading.unit === null && (unit?.dimension === "rank" || reading.scale >= 4);
  if (unit !== undefined && !unitMayBeLeftOut && !isSameUnit(reading.unit ?? "", unit.symbol.zh)) {
    const found = `${observation.metric} → ${unit.symbol.zh}`;
    const told = { read: reading.unit ?? "∅", printed };
    faults.push(brokenRule("printed_unit", id, "printed", found, told));
  }
  return faults;
}

/** The printed token of every figure reads as its stored bound, value, multiplier, decimals and unit. */
export function findPrintedFaults(register: Register, readPrinted: ReadPrinted): Fault[] {
  return register.dataset.observations.flatMap((observation) => {
    const reading = readPrinted(observation.printed);
    if (reading !== null) {
      return compareReading(observation, reading, unitOf(register, observation));
    }
    return [brokenRule("printed_unreadable", observation.id, "printed", observation.printed)];
  });
}
