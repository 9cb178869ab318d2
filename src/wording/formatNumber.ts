/**
 * A number with a fixed count of decimals and thousands separated as English readers expect:
 * `1,519`, `99.88`. Chinese readers get the printed token instead, which keeps the report's own form.
 */
function formatGrouped(value: number, decimals: number): string {
  return new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

interface Scale {
  readonly power: number;
  readonly word: string;
}

const THOUSANDS: Scale = { power: 0, word: "" };
const SCALES: readonly Scale[] = [
  { power: 12, word: "trillion" },
  { power: 9, word: "billion" },
  { power: 6, word: "million" },
];

/**
 * A large number in English words with no digit that was not printed: 5843亿 → `584.3 billion`,
 * 10.8亿 → `1.08 billion`, 540万 → `5.4 million`, 1519 → `1,519`.
 *
 * @param multiplier power of ten of the printed unit (8 for 亿)
 * @param decimals decimal places as printed
 * @param wanted power of ten to count in (6 for millions); chosen by size when absent
 */
export function formatScaled(
  value: number,
  multiplier: number,
  decimals: number,
  wanted?: number,
): string {
  const isTaken = ({ power }: Scale): boolean =>
    wanted === undefined ? Math.abs(value) >= 10 ** power : power === wanted;
  const scale =
    wanted === undefined && multiplier === 0 ? THOUSANDS : (SCALES.find(isTaken) ?? THOUSANDS);
  const kept = Math.max(0, scale.power - multiplier + decimals);
  const digits = formatGrouped(value / 10 ** scale.power, kept);
  if (scale.word === "") return digits;
  const trimmed = digits.includes(".") ? digits.replace(/\.?0+$/u, "") : digits;
  return `${trimmed} ${scale.word}`;
}

const ORDINAL_ENDS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: "st",
  two: "nd",
  few: "rd",
};

/** `1st`, `2nd`, `3rd`, `11th`. */
export function formatOrdinal(rank: number): string {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(rank);
  return `${rank}${ORDINAL_ENDS[rule] ?? "th"}`;
}
