import type { Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import type { Bound } from "../dataset/quantity";
import { type Derivation, type DerivedKind, headOfDerived } from "./Derived";
import { boundedValue, divideIntervals, isPoint, subtractIntervals } from "./interval";
import { allowedInterval, withoutFalseDigits, WORKING_DECIMALS } from "./roundedInterval";
import { operandText, sharedMultiplier, whyOpen } from "./operands";

type PartOfWhole = Extract<Relation, { readonly kind: "part_of_whole" }>;

/** Decimals of a share that no figure states. */
const UNSTATED_DECIMALS = 2;

/**
 * Share and rest of a part and its whole, in this order: 508 of 683 are 74.378%, and 175 are left.
 * The share has one decimal more than the stated percentage, so that the two can be compared.
 */
export function deriveShare(lookup: DatasetLookup, relation: PartOfWhole): Derivation[] {
  const [partFigure, wholeFigure] = [lookup.figure(relation.part), lookup.figure(relation.whole)];
  const { observation: part, unit } = partFigure;
  const { observation: whole, unit: wholeUnit } = wholeFigure;
  const stated = relation.share === undefined ? null : lookup.figure(relation.share).observation;
  const decimals = stated === null ? UNSTATED_DECIMALS : stated.decimals + 1;
  const multiplier = sharedMultiplier(part, whole);
  const partText = (result: Bound) => operandText(partFigure, multiplier, result);
  const wholeText = (result: Bound) => operandText(wholeFigure, multiplier, result);
  const [some, all] = [allowedInterval(part, unit), allowedInterval(whole, wholeUnit)];
  const isFixed =
    [part, whole].some(({ quantity: { bound } }) => bound !== "exact") ||
    (isPoint(some) && isPoint(all));
  const exactly = divideIntervals(some, all, 100, isFixed ? decimals : WORKING_DECIMALS);
  const quotient = exactly === null || isFixed ? exactly : withoutFalseDigits(exactly, 0);
  const share = quotient === null ? null : boundedValue(quotient);
  // 超11亿 less 340万 would tell in thousands what nobody counted so closely.
  const isTooRough = part.multiplier !== whole.multiplier && whole.quantity.bound !== "exact";
  const rest = isTooRough ? null : boundedValue(subtractIntervals(all, some));
  const head = (kind: DerivedKind) => headOfDerived(relation, kind);
  return [
    share === null
      ? { ...head("share"), reason: whyOpen([part, whole]) }
      : {
          ...head("share"),
          ...share,
          unit: "percent",
          formula: `${partText(share.bound)} ÷ ${wholeText(share.bound)}`,
          multiplier: 0,
        },
    rest === null
      ? { ...head("rest"), reason: whyOpen([part, whole]) }
      : {
          ...head("rest"),
          ...rest,
          decimals:
            part.multiplier === whole.multiplier
              ? Math.max(part.decimals, whole.decimals)
              : rest.decimals,
          unit: unit.id,
          formula: `${wholeText(rest.bound)} − ${partText(rest.bound)}`,
          multiplier,
        },
  ];
}
