import type { Bilingual, Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";

export type BeforeAfter = Extract<Relation, { readonly kind: "before_after" }>;

/** Whether a before and its after may be held against each other. */
export interface Comparability {
  /**
   * - `comparable`      same scope and unit, both dated, both exact or bounded alike
   * - `with_caution`    something is unclear: scope, a date, an approximate number
   * - `not_comparable`  the scope or the unit differs
   */
  readonly verdict: "comparable" | "with_caution" | "not_comparable";
  readonly sameScope: "yes" | "no" | "unclear";
  readonly sameUnit: boolean;
  readonly bothDated: boolean;
  /** Why the verdict is not a clean yes, the dataset's own note first; empty when it is. */
  readonly reasons: readonly Bilingual[];
}

const SCOPE_REASONS: Readonly<Record<"no" | "unclear", Bilingual>> = {
  no: { zh: "前后统计范围不同。", en: "The two do not count the same things." },
  unclear: {
    zh: "前后统计范围是否相同，原文未说明。",
    en: "The report does not say whether the two count the same things.",
  },
};

function dateReason(beforeIsDated: boolean, afterIsDated: boolean): Bilingual {
  if (beforeIsDated) return { zh: "后一数据时间未注明。", en: "The later figure has no date." };
  if (afterIsDated) return { zh: "前一数据时间未注明。", en: "The earlier figure has no date." };
  return { zh: "两个数据均未注明时间。", en: "Neither figure has a date." };
}

/** Judges one pair of a valid dataset: scope as the dataset declares it; unit, place, dates and bounds by machine. */
export function judgeComparability(
  lookup: Pick<DatasetLookup, "figure">,
  relation: BeforeAfter,
): Comparability {
  const { observation: before, unit } = lookup.figure(relation.before);
  const { observation: after, unit: unitAfter } = lookup.figure(relation.after);
  const { sameScope, note } = relation.comparability;
  const sameUnit = unit.id === unitAfter.id;
  const [beforeIsDated, afterIsDated] = [before, after].map(
    ({ period }) => period.basis !== "not_stated",
  );
  const bothDated = beforeIsDated === true && afterIsDated === true;
  const samePlace = before.place === after.place;
  const isUncertain = [before, after].some(
    ({ quantity: { bound } }) => bound === "about" || bound === "range",
  );
  const reasons: Bilingual[] = [
    ...(sameUnit ? [] : [{ zh: "前后单位不同。", en: "The two are counted in different units." }]),
    ...(sameScope === "yes" ? [] : [SCOPE_REASONS[sameScope]]),
    ...(samePlace ? [] : [{ zh: "前后地区不同。", en: "The two hold for different places." }]),
    ...(bothDated ? [] : [dateReason(beforeIsDated === true, afterIsDated === true)]),
    ...(isUncertain
      ? [{ zh: "有数据是约数或区间。", en: "A figure is approximate or a range." }]
      : []),
  ];
  const isClean = reasons.length === 0;
  const differs = !sameUnit || sameScope === "no";
  return {
    verdict: differs ? "not_comparable" : isClean ? "comparable" : "with_caution",
    sameScope,
    sameUnit,
    bothDated,
    reasons: isClean || note === undefined ? reasons : [note, ...reasons],
  };
}
