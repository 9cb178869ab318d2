import type { Quantity } from "../quantity";

/** What a reader of numerals makes of one printed token. */
export interface PrintedReading {
  /** In base units: 5843亿元 is exactly 584300000000. */
  readonly quantity: Quantity;
  /** Unit as printed, with or without 万 and 亿: 元, 亿元, 家, %; `null` when the token has none. */
  readonly unit: string | null;
  /** Power of ten that the printed digits are multiplied by: 4 for 万, 8 for 亿, 0 for none. */
  readonly scale: number;
  /** Decimal places as printed. */
  readonly decimals: number;
}

/** Reads one printed token, in a unit that the dataset names; `null` when it holds no number or more than one quantity. */
export type ReadPrinted = (token: string, unit?: string) => PrintedReading | null;
