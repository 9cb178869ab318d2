import type { Observation, Unit } from "../Dataset";
import { decimalOf, decimalText } from "../decimal";
import type { Fault } from "../Fault";
import type { Quantity } from "../quantity";
import { brokenRule } from "./brokenRule";
import type { PrintedReading, ReadPrinted } from "./ReadPrinted";
import { type Register, unitOf } from "./Register";

/** Units that name the same thing after a number; within a group one may stand for another. */
const groups: readonly (readonly string[])[] = [
  ["个", "名", "位", "人"],
  ["位", "位次", "个位次", "名次", "个名次"],
  ["人次", "人(次)", "人\uff08次\uff09"],
  ["天", "日"],
  ["元", "块", "人民币元"],
  ["%", "\uff05", "个百分点", "百分点"],
  ["月", "个月"],
  ["小时", "个小时"],
  ["公里", "千米"],
];

/** 万 and 亿 belong to the number, so that 亿元 is 元. */
function withoutScale(unit: string): string {
  return unit.replace(/^[万亿]+/u, "");
}

/** Whether a unit read from a printed token is the unit of the metric: 亿元 is 元, 名 is 人, 家 is not 户. */
function isSameUnit(printed: string, symbol: string): boolean {
  const read = withoutScale(printed.trim());
  const known = withoutScale(symbol.trim());
  return read === known || groups.some((group) => group.includes(read) && group.includes(known));
}

function valueText(quantity: Quantity): string {
  const plain = (value: number) => decimalText(decimalOf(value));
  return quantity.bound === "range"
    ? `${plain(quantity.low)}–${plain(quantity.high)}`
    : plain(quantity.value);
}

/** Whether a stored number, which a workbook keeps whole, is shown as the token reads. */
function roundsTo(quantity: Quantity, reading: PrintedReading): boolean {
  if (quantity.bound !== "exact" || reading.quantity.bound !== "exact") return false;
  const half = 0.5 * 10 ** (reading.scale - reading.decimals);
  const noise = Math.abs(quantity.value) * Number.EPSILON * 4;
  return Math.abs(quantity.value - reading.quantity.value) <= half + noise;
}

/**
 * Whether a token is counted in a unit. A rank, 第一, and a count in 万 or 亿, 总诊疗人次9.5亿, are printed without a
 * unit as often as with one; an index never has one.
 */
function isUnitOf(reading: PrintedReading, { dimension, symbol }: Unit): boolean {
  return reading.unit === null
    ? dimension === "rank" || dimension === "none" || reading.scale >= 4
    : isSameUnit(reading.unit, symbol.zh);
}

function compareReading(
  observation: Observation,
  reading: PrintedReading,
  unit: Unit | undefined,
  mayBeRounded: boolean,
  name: string,
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
  if (stored !== read && !(mayBeRounded && roundsTo(quantity, reading))) {
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
  if (unit !== undefined && !isUnitOf(reading, unit)) {
    const told = { unit: unit.symbol.zh, metric: name };
    faults.push(brokenRule("printed_unit", id, "printed", printed, told));
  }
  return faults;
}

/** The printed token of every figure reads as its stored bound, value, multiplier, decimals and unit. */
export function findPrintedFaults(register: Register, readPrinted: ReadPrinted): Fault[] {
  return register.dataset.observations.flatMap((observation) => {
    const unit = unitOf(register, observation);
    const reading = readPrinted(observation.printed, unit?.symbol.zh);
    if (reading !== null) {
      const isTable = register.sources.get(observation.source)?.kind === "statistics";
      const metric = register.metrics.get(observation.metric)?.name.zh ?? observation.metric;
      return compareReading(observation, reading, unit, isTable, metric);
    }
    return [brokenRule("printed_unreadable", observation.id, "printed", observation.printed)];
  });
}
