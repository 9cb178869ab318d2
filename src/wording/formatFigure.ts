import type { Language, Observation, Unit } from "../dataset/Dataset";
import type { Quantity } from "../dataset/quantity";
import { formatOrdinal, formatScaled } from "./formatNumber";

/** A figure cut where type sets it apart: the number large, what surrounds it small. */
export interface FigureParts {
  /** Before the number: `CNY`, `上`, `more than`; empty when nothing stands there. */
  readonly lead: string;
  readonly number: string;
  /** After the number: `亿元`, `多家`, `schools`; empty when nothing stands there. */
  readonly unit: string;
}

/** Whether a language shows numbers as the report prints them; elsewhere they are worked out from base units. */
export const showsPrinted: Readonly<Record<Language, boolean>> = { zh: true, en: false };

const PRINTED = /^(.*?)([+-]?\d[\d.,]*)(.*)$/u;

/** The others of a list that says its unit once, 5.8和3.8个百分点, or the word that bounds it, 突破1.5亿元、1.4亿元. */
const OTHERS = /^(\D*[\d.,]+)(?:个(?=.*个.))?[\u3001和及与].*\d|\d.*\D[\u3001和及与](?=\d)/u;

/**
 * `5843亿元` → 5843 | 亿元, `连续2年` → 连续 | 2 | 年, `5.8和3.8个百分点` → 5.8 | 个百分点. A token in Chinese
 * numerals (`上十份`) is words, and stays whole.
 */
export function splitPrinted(printed: string): FigureParts {
  const [, lead = "", number = printed, unit = ""] =
    PRINTED.exec(printed.replace(OTHERS, "$1")) ?? [];
  return { lead, number, unit };
}

const ENGLISH_BOUND: Record<Quantity["bound"], string> = {
  exact: "",
  at_least: "more than",
  at_most: "at most",
  about: "about",
  range: "",
};

function englishUnit(quantity: Quantity, unit: Unit): string {
  if (unit.dimension === "currency" || unit.dimension === "rank") return "";
  if (unit.symbol.zh === "%") return "%";
  const single = quantity.bound !== "range" && quantity.value === 1;
  return single ? (unit.one ?? unit.symbol.en) : unit.symbol.en;
}

function englishNumber(observation: Observation, unit: Unit, power?: number): string {
  const { quantity, multiplier, decimals } = observation;
  const write = (value: number): string =>
    unit.dimension === "rank"
      ? formatOrdinal(value)
      : formatScaled(value, multiplier, decimals, power);
  return quantity.bound === "range"
    ? `${write(quantity.low)} to ${write(quantity.high)}`
    : write(quantity.value);
}

/**
 * The figure as a reader sees it. Chinese is the printed token itself; English is worked out from
 * the base units: CNY | 584.3 billion, more than | 2,000 | firms, 1 to 2 | forms, 99.88 | %.
 *
 * @param power of ten that English counts in; by size when absent
 */
export function splitFigure(
  observation: Observation,
  unit: Unit,
  language: Language,
  power?: number,
): FigureParts {
  if (showsPrinted[language]) return splitPrinted(observation.printed);
  const bound = ENGLISH_BOUND[observation.quantity.bound];
  const currency = unit.dimension === "currency" ? (unit.currency ?? unit.symbol.en) : "";
  return {
    lead: [bound, currency].filter((word) => word !== "").join(" "),
    number: englishNumber(observation, unit, power),
    unit: englishUnit(observation.quantity, unit),
  };
}

/** The whole figure in one string, bound kept: `2000多家`, `more than 2,000 firms`, `99.88%`. */
export function formatFigure(
  observation: Observation,
  unit: Unit,
  language: Language,
  power?: number,
): string {
  const { lead, number, unit: after } = splitFigure(observation, unit, language, power);
  if (showsPrinted[language]) return lead + number + after;
  const counted = after === "%" || after === "" ? `${number}${after}` : `${number} ${after}`;
  return lead === "" ? counted : `${lead} ${counted}`;
}
