import type { Quantity } from "../../dataset/quantity";
import type { AuditFigure, AuditNonFigure } from "../AuditReport";
import { foldWidth } from "../../reading/signs/foldWidth";
import type { Numeral } from "../../reading/numerals/Numeral";
import type { AuditClause } from "../words/Anchor";
import { CHINESE_NUMERALS } from "../../reading/numerals/parseChineseNumber";
import { parsePrinted, type PrintedQuantity } from "../../reading/numerals/parsePrinted";
import { readNumerals } from "../../reading/numerals/readNumerals";

/** A figure with its printed token read. */
export interface ExpectedFigure {
  readonly figure: AuditFigure;
  /** `null` where `printed` is more than one numeral; it is then looked for as characters. */
  readonly printed: PrintedQuantity | null;
}

/** One occurrence of a non-figure. */
export interface ExpectedExcuse {
  readonly nonFigure: AuditNonFigure;
  /** Whether the token has characters that belong to no numeral: 一套表. */
  readonly named: boolean;
  /** The token with any number in the place of its numbers. */
  readonly pattern: RegExp;
  /** The token's one numeral; `null` where it has several or other characters. */
  readonly numeral: Numeral | null;
  /** The numerals within the token as printed, in their order. */
  readonly parts: readonly string[];
  /** Whether the token states a number; a listed word such as 统一 may come and go with the wording. */
  readonly statesNumber: boolean;
}

/** All that the dataset expects of one paragraph. */
export interface ExpectedParagraph {
  readonly figures: readonly ExpectedFigure[];
  readonly excuses: readonly ExpectedExcuse[];
}

/** A text's paragraph with its numerals. */
export interface ReadParagraph {
  readonly number: number;
  /** Folded to half width and simplified characters; of the same length as what is printed. */
  readonly text: string;
  readonly numerals: readonly Numeral[];
}

const NUMBER = `[0-9.,${CHINESE_NUMERALS}]+`;

function excusePattern(token: string): RegExp {
  const escaped = token.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  return new RegExp(
    escaped.replace(new RegExp(`(?:\\d+(?:\\\\\\.\\d+)?|[${CHINESE_NUMERALS}]+)`, "g"), NUMBER),
    "g",
  );
}

function expectExcuse(nonFigure: AuditNonFigure): readonly ExpectedExcuse[] {
  const token = foldWidth(nonFigure.token);
  const numerals = readNumerals(token);
  const read = numerals.reduce((length, { start, end }) => length + end - start, 0);
  const whole = numerals.length === 1 && read === token.length ? (numerals[0] ?? null) : null;
  const excuse: ExpectedExcuse = {
    nonFigure: { ...nonFigure, token },
    named: whole === null,
    pattern: excusePattern(token),
    numeral: whole,
    parts: numerals
      .filter((numeral) => numeral.statesNumber)
      .map((numeral) => foldWidth(numeral.token)),
    statesNumber:
      numerals.length === 0 ||
      numerals.some((numeral) => numeral.statesNumber || numeral.form === "date"),
  };
  return Array.from({ length: nonFigure.occurrences }, () => excuse);
}

/** What the dataset expects, by paragraph from 1 to the last one that any record names. Index 0 is paragraph 1. */
export function expectParagraphs(
  figures: readonly AuditFigure[],
  nonFigures: readonly AuditNonFigure[],
  clauses: readonly AuditClause[] = [],
): readonly ExpectedParagraph[] {
  const last = [...figures, ...nonFigures, ...clauses].reduce(
    (most, { paragraph }) => Math.max(most, paragraph),
    0,
  );
  return Array.from({ length: last }, (_, index) => ({
    figures: figures
      .filter(({ paragraph }) => paragraph === index + 1)
      .map((figure) => ({ figure, printed: parsePrinted(figure.printed) })),
    excuses: nonFigures.filter(({ paragraph }) => paragraph === index + 1).flatMap(expectExcuse),
  }));
}

/** The same value and bound, whatever they are written with. */
export function sameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.bound === "range")
    return other.bound === "range" && one.low === other.low && one.high === other.high;
  return other.bound !== "range" && one.bound === other.bound && one.value === other.value;
}

/** Whether a numeral says what the figure says, in the unit that it is printed with: 14% and 百分之十四. */
export function saysTheSame({ figure, printed }: ExpectedFigure, numeral: Numeral): boolean {
  if (printed === null) return foldWidth(numeral.token) === foldWidth(figure.printed);
  if (
    numeral.quantity === null ||
    numeral.unit !== printed.unit ||
    !sameQuantity(numeral.quantity, figure.quantity)
  ) {
    return false;
  }
  // 第一 and 一, 连续2年 and 2年 share a number and say different things.
  const kind = (form: string): string => (form === "ordinal" || form === "streak" ? form : "");
  return kind(numeral.form) === kind(printed.form);
}

/** From here on a numeral is so unlike a figure that the figure is rather looked for elsewhere. */
export const HARDLY_ALIKE = 1.2;

/** How little a numeral resembles what a figure prints: below 1 for its kind and unit, up to 1.5 for neither. */
export function unlikeFigure({ figure, printed }: ExpectedFigure, numeral: Numeral): number {
  if (
    numeral.form === "date" ||
    numeral.form === "word" ||
    numeral.form === "name" ||
    printed === null
  ) {
    return 1.5;
  }
  if (numeral.unit === printed.unit) return numeral.form === printed.form ? 0.9 : 0.95;
  if (numeral.quantity !== null && sameQuantity(numeral.quantity, figure.quantity)) return 0.95;
  return numeral.form === printed.form ? 1.2 : 1.4;
}
