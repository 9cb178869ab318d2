import type { Language } from "../dataset/Dataset";
import type { Figure } from "../dataset/DatasetLookup";
import type { Quantity } from "../dataset/quantity";
import { showsPrinted } from "../wording/formatFigure";
import { scaledUnit } from "../wording/scaledUnit";

/** The unit as written under a chart's title: 亿元, 家; `million CNY`, `firms`. */
function axisUnit(figure: Figure, language: Language): string {
  const { unit, observation } = figure;
  if (showsPrinted[language]) return scaledUnit(observation.multiplier, unit, language);
  return unit.dimension === "currency" ? (unit.currency ?? unit.symbol.en) : unit.symbol.en;
}

/** What an axis counts in: its unit in words, and what base units are divided by for its ticks. */
export interface AxisScale {
  readonly unit: string;
  readonly divisor: number;
}

/** English steps, the largest first; Chinese axes count in the unit that the report prints. */
const ENGLISH_STEPS = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/**
 * The scale of an axis that reaches to `most`, in base units: 亿元; CNY billion, million people. In
 * English no axis counts in hundreds of millions.
 */
export function axisScale(figure: Figure, most: number, language: Language): AxisScale {
  const unit = axisUnit(figure, language);
  if (showsPrinted[language]) return { unit, divisor: 10 ** figure.observation.multiplier };
  const [divisor, word] = ENGLISH_STEPS.find(([step]) => most >= step) ?? [1, null];
  if (word === null) return { unit, divisor };
  const isMoney = figure.unit.dimension === "currency";
  return { unit: isMoney ? `${unit} ${word}` : `${word} ${unit}`, divisor };
}

/** The number that a point stands at, in base units; `null` for a range, which has no single value. */
export function pointValue(quantity: Quantity): number | null {
  return quantity.bound === "range" ? null : quantity.value;
}
