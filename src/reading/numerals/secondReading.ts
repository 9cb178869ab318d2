import type { Quantity } from "../../dataset/quantity";
import type { PlainNumber } from "./readPlainly";

/**
 * What a second, independent reading of a numeral says.
 *
 * - `agrees`  both readings give the same number
 * - `differs` they do not
 * - `none`    the second reader cannot read it: it is written in Chinese numerals, or as a word
 */
export type SecondReading = "agrees" | "differs" | "none";

function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}

/** Holds what one reader made of the numeral between two places against the plain numbers that stand there. */
export function secondReading(
  quantity: Quantity,
  { start, end }: { readonly start: number; readonly end: number },
  plain: readonly PlainNumber[],
): SecondReading {
  const there = plain.filter((number) => number.start < end && number.end > start);
  if (there.length === 0) return "none";
  const said = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
  const has = (value: number): boolean =>
    there.some((number) => isNear(number.value, Math.abs(value)));
  if (said.every(has)) return "agrees";
  // 12至15万: the scale behind the second number is that of both.
  const scale = there.some(({ value }) =>
    said.some((one) => isNear(one / 1e4, value) || isNear(one / 1e8, value)),
  );
  return quantity.bound === "range" && scale && said.some(has) ? "agrees" : "differs";
}
