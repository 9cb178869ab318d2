import type { Language, Unit } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatScaled } from "../wording/formatNumber";
import { showsPrinted } from "../wording/formatFigure";
import { scaledUnit } from "../wording/scaledUnit";
import type { Derived } from "./Derived";
import { derivedText, rangeWords } from "./derivedText";

/** English readers count money in millions, not in 亿; the digits stay those that were worked out. */
function englishMoney(derived: Derived, currency: string): string {
  const write = (value: number): string =>
    `${value < 0 ? "−" : "+"}${currency} ${formatScaled(Math.abs(value), derived.multiplier, derived.decimals)}`;
  return typeof derived.value === "number"
    ? write(derived.value)
    : `${write(derived.value.low)} to ${write(derived.value.high)}`;
}

function highest({ value }: Derived): number {
  return typeof value === "number" ? value : value.high;
}

/** What became less in ratio to what it was: ×0.12 is 为原来的12%, 12% of the former. */
function partOfFormer(derived: Derived, language: Language): string {
  const { bound, isRounded, decimals } = derived;
  const text = derivedText(
    { ...derived, unit: "percent", multiplier: -2, decimals: Math.max(0, decimals - 2) },
    { ...rangeWords[language], about: "" },
  );
  const about = bound === "about" || (bound === "range" && isRounded);
  const lead = about ? rangeWords[language].about : "";
  return { zh: `${lead}为原来的${text}`, en: `${lead}${text} of the former` }[language];
}

/** By how many places a rank moved: of two ranks the smaller is the higher. */
function placesMoved(derived: Derived, language: Language): string | null {
  const { value } = derived;
  const [low, high] = typeof value === "number" ? [value, value] : [value.low, value.high];
  // What is about or has an open end, no move at all, and ends on both sides of nothing, say no one way.
  if (derived.bound.startsWith("a") || low * high < 0 || (low === 0 && high === 0)) return null;
  const [least, most] = [Math.abs(low), Math.abs(high)].sort((left, right) => left - right);
  const places = least === most ? `${least}` : `${least}${rangeWords[language].to}${most}`;
  return {
    zh: `${low < 0 ? "上升" : "下降"}${places}位`,
    en: `${low < 0 ? "up" : "down"} ${places} ${most === 1 ? "place" : "places"}`,
  }[language];
}

/**
 * A derived number in words: as `formatNumbered` writes it, and a move among ranks by the way it goes: `上升5位`, `up 5 places`,
 * where −5位 would read as a fall.
 */
export function formatDerived(derived: Derived, unit: Unit | null, language: Language): string {
  const moved =
    unit?.dimension === "rank" && derived.kind === "difference"
      ? placesMoved(derived, language)
      : null;
  return moved ?? formatNumbered(derived, unit, language);
}

/**
 * A derived number with its unit, bound and sign kept: `+237.5%`, `−300项`, `×3.375`, `约为原来的12%`, `+7.6亿元`,
 * `+7.4个百分点`, `约+231%至+244%`.
 *
 * @param unit the dataset's unit that the number is in; `null` for ratios and percentages
 */
export function formatNumbered(derived: Derived, unit: Unit | null, language: Language): string {
  const text = derivedText(derived, rangeWords[language]);
  if (derived.unit === "ratio" && highest(derived) < 1) return partOfFormer(derived, language);
  // The difference of two percentages is no percentage.
  if (derived.unit === "percentage_point")
    return `${text}${{ zh: "个百分点", en: " percentage points" }[language]}`;
  if (unit === null) return text;
  if (showsPrinted[language]) return `${text}${scaledUnit(derived.multiplier, unit, language)}`;
  if (unit.dimension === "currency") return englishMoney(derived, unit.currency ?? unit.symbol.en);
  return `${text} ${unit.symbol.en}`;
}

/** What English readers call the scale that a formula's numbers are in. */
const SCALES: Readonly<Record<number, string>> = {
  3: "thousands",
  4: "tens of thousands",
  6: "millions",
  8: "hundreds of millions",
};

/** A formula, in English with the scale of its numbers: `10.8 − 3.2 (hundreds of millions, CNY)`. */
function formatFormula(derived: Derived, unit: Unit | null, language: Language): string {
  const scale = SCALES[derived.multiplier];
  if (showsPrinted[language] || scale === undefined) return derived.formula;
  const name = unit?.currency ?? unit?.symbol.en ?? "";
  return `${derived.formula} (${[scale, name].filter((part) => part !== "").join(", ")})`;
}

/** What leads from a derived number to its formula; a total before or after a change comes from an inequality. */
function formulaJoint({ kind, isRounded }: Derived, language: Language): string {
  if (kind === "earlier_total" || kind === "later_total")
    return { zh: "算式", en: "from" }[language];
  return isRounded ? "≈" : "=";
}

/** A derived number in words, how it is worked out, and the same with what leads to it: `−60%`, `= (4 − 10) ÷ 10`. */
export function wordDerived(
  { dataset }: DatasetLookup,
  derived: Derived,
  language: Language,
): { readonly text: string; readonly operation: string; readonly formula: string } {
  const unit = dataset.units.find(({ id }) => id === derived.unit && id !== "percent") ?? null;
  const operation = formatFormula(derived, unit, language);
  return {
    text: formatDerived(derived, unit, language),
    operation,
    formula: `${formulaJoint(derived, language)} ${operation}`,
  };
}
