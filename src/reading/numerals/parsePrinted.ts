import type { Quantity } from "../../dataset/quantity";
import type { NumeralForm } from "./Numeral";
import { readNumerals } from "./readNumerals";

/** What a printed token says. */
export interface PrintedQuantity {
  readonly quantity: Quantity;
  /** In half-width signs and without the scale: 元, 人(次), %; `null` where none is printed. */
  readonly unit: string | null;
  /** Power of ten that is printed as a word: 8 for 亿, 0 for none. */
  readonly scale: number;
  readonly decimals: number;
  readonly form: NumeralForm;
}

function readWhole(token: string): PrintedQuantity | null {
  const numerals = readNumerals(token, true);
  const meant = numerals.find(({ printed }) => printed === token);
  if (meant?.quantity === null || meant === undefined) return null;
  const { quantity, unit, scale, decimals, form } = meant;
  return { quantity, unit, scale, decimals, form };
}

/**
 * Reads one token as a whole: `5843亿元` → 584300000000 元, scale 8. A list stands for the numeral that shares
 * its words, the first its unit or else the last its bounding word: `5.8和3.8个百分点` → 5.8 个百分点,
 * `突破1.5亿元、1.4亿元` → at least 1.4 亿元. `unit` is one that the dataset names and reports need not know: with
 * 吨公里, `3.2亿吨公里` reads as well.
 * `null` where the token holds several numerals, other words, or no quantity (a date, a name).
 */
export function parsePrinted(token: string, unit = ""): PrintedQuantity | null {
  const known = readWhole(token);
  if (unit === "" || known?.unit === unit || !token.includes(unit)) return known;
  const at = token.lastIndexOf(unit);
  const bare = readWhole(token.slice(0, at) + token.slice(at + unit.length));
  return bare !== null && bare.unit === null ? { ...bare, unit } : known;
}
