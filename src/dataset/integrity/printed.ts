import type { Observation, Unit } from "../Dataset";
import { decimalOf, decimalText } from "../decimal";
import type { Fault } from "../Fault";
import type { Quantity } from "../quantity";
import { isSameUnit } from "./equalUnits";
import type { PrintedReading, ReadPrinted } from "./ReadPrinted";
import { type Register, unitOf } from "./Register";

function valueText(quantity: Quantity): string {
  const plain = (value: number) => decimalText(decimalOf(value));
  return quantity.bound === "range"
    ? `${plain(quantity.low)}–${plain(quantity.high)}`
    : plain(quantity.value);
}

function mismatch(
  observation: Observation,
  field: string,
  rule: string,
  found: string,
  read: string,
): Fault {
  const { printed } = observation;
  return {
    record: observation.id,
    field,
    rule,
    found,
    expected: {
      zh: `${read}（“${printed}”读作）`,
      en: `${read}, as ${printed} reads`,
    },
    remedy: {
      zh: "对照原文：改正此字段，或改正 printed。",
      en: "Look at the report: correct this field, or correct printed.",
    },
  };
}

/** Whether a stored number, which a workbook keeps whole, is shown as the token reads. */
function roundsTo(quantity: Quantity, reading: PrintedReading): boolean {
  if (quantity.bound !== "exact" || reading.quantity.bound !== "exact") return false;
  const half = 0.5 * 10 ** (reading.scale - reading.decimals);
  const noise = Math.abs(quantity.value) * Number.EPSILON * 4;
  return Math.abs(quantity.value - reading.quantity.value) <= half + noise;
}

function compareReading(
  observation: Observation,
  reading: PrintedReading,
  unit: Unit | undefined,
  mayBeRounded: boolean,
): Fault[] {
  const { quantity, multiplier, decimals } = observation;
  const faults: Fault[] = [];
  if (quantity.bound !== reading.quantity.bound) {
    faults.push(
      mismatch(
        observation,
        "quantity.bound",
        "printed_bound",
        quantity.bound,
        reading.quantity.bound,
      ),
    );
  }
  const stored = valueText(quantity);
  const read = valueText(reading.quantity);
  if (stored !== read && !(mayBeRounded && roundsTo(quantity, reading))) {
    const field = quantity.bound === "range" ? "quantity" : "quantity.value";
    faults.push(mismatch(observation, field, "printed_value", stored, read));
  }
  if (multiplier !== reading.scale) {
    faults.push(
      mismatch(
        observation,
        "multiplier",
        "printed_multiplier",
        String(multiplier),
        String(reading.scale),
      ),
    );
  }
  if (decimals !== reading.decimals) {
    faults.push(
      mismatch(
        observation,
        "decimals",
        "printed_decimals",
        String(decimals),
        String(reading.decimals),
      ),
    );
  }
  // A rank, 第一, and a count in 万 or 亿, 总诊疗人次9.5亿, are printed without a unit as often as with one; an
  // index never has one.
  const unitMayBeLeftOut =
    reading.unit === null &&
    (unit?.dimension === "rank" || unit?.dimension === "none" || reading.scale >= 4);
  if (unit !== undefined && !unitMayBeLeftOut && !isSameUnit(reading.unit ?? "", unit.symbol.zh)) {
    faults.push(
      mismatch(
        observation,
        "printed",
        "printed_unit",
        `${observation.metric} → ${unit.symbol.zh}`,
        reading.unit ?? "∅",
      ),
    );
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
      return compareReading(observation, reading, unit, isTable);
    }
    return [
      {
        record: observation.id,
        field: "printed",
        rule: "printed_unreadable",
        found: observation.printed,
        expected: {
          zh: "含一个数字及单位的短语，如 5843亿元",
          en: "a token with one number and its unit, such as 5843亿元",
        },
        remedy: {
          zh: "照录原文的数字短语，不多不少。",
          en: "Copy the token of the report, no more and no less.",
        },
      },
    ];
  });
}
