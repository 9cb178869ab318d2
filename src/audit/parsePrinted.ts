import type { Quantity } from "../dataset/quantity";
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
  const [numeral, ...others] = readNumerals(token);
  if (
    numeral === undefined ||
    others.length > 0 ||
    numeral.start !== 0 ||
    numeral.end !== token.length
  ) {
    return null;
  }
  const { quantity, unit, scale, decimals, form } = numeral;
  return quantity === null ? null : { quantity, unit, scale, decimals, form };
}

/**
 * Reads one token as a whole: `5843亿元` → 584300000000 元, scale 8. `unit` is one that the dataset names and
 * reports need not know: with 吨公里, `3.2亿吨公里` reads as well. `null` where the token holds more than one
 * numeral, other words, or no quantity (a date, a name).
 */
export function parsePrinted(token: string, unit = ""): PrintedQuantity | null {
  const known = readWhole(token);
  if (unit === "" || known?.unit === unit || !token.includes(unit)) return known;
  const at = token.lastIndexOf(unit);
  const bare = readWhole(token.slice(0, at) + token.slice(at + unit.length));
  return bare !== null && bare.unit === null ? { ...bare, unit } : known;
}
