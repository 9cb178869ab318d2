import type { Bilingual, Dataset, Observation, Relation } from "../dataset/Dataset";
import { type DatasetLookup, type Figure, membersOf } from "../dataset/DatasetLookup";
import { compare, decimalText } from "../dataset/decimal";
import { isChange } from "../dataset/isShare";
import { statedShareAgrees } from "../dataset/statedShareAgrees";
import type { Check } from "./Check";
import { checkTotals } from "./checkTotals";
import { deriveBase } from "./deriveBase";
import { deriveChange } from "./deriveChange";
import { deriveCompletion } from "./deriveCompletion";
import { deriveEarlierLevel, earlierOf, signOfChange } from "./deriveEarlierLevel";
import { type Derivation, isDerived } from "./Derived";
import { earlierLevelOf } from "./earlierLevel";
import { deriveShare } from "./deriveShare";
import { whyOpen } from "./operands";
import { reasonWords } from "./reasonWords";
import { roundedInterval } from "./roundedInterval";

type Of<Kind extends Relation["kind"]> = Extract<Relation, { readonly kind: Kind }>;

const NOTHING_COMPUTED = { derived: [], ranks: [], tolerance: null } as const;

/** Half of the last printed digit of a percentage: `0.005` for two decimals. */
function halfOfLastDigit(decimals: number): string {
  return decimalText({ digits: 5n, decimals: decimals + 1 });
}

type Unjudged = Omit<Check, "verdict" | "reason">;

/** What is the same in every check of a relation, before anything is computed. */
function checkOf<Kind extends Check["kind"]>(
  kind: Kind,
  relation: Relation,
  figures = membersOf(relation),
) {
  const { id } = relation;
  return { ...NOTHING_COMPUTED, id: `${kind}.${id}`, kind, relation: id, figures };
}

const agrees = (check: Unjudged): Check => ({ ...check, verdict: "agrees", reason: null });

const differs = (check: Unjudged, reason: Bilingual): Check => ({
  ...check,
  verdict: "differs",
  reason,
});

const cannotCheck = (check: Unjudged, reason: Bilingual): Check => ({
  ...check,
  verdict: "cannot_check",
  reason,
});

function reasonOf(derivation: Derivation | undefined): Bilingual | undefined {
  return derivation !== undefined && !isDerived(derivation)
    ? reasonWords(derivation.reason)
    : undefined;
}

/** A stated quotient beside the one that its figures give, as far as one follows from them. */
function recomputation(
  kind: "share" | "target",
  relation: Of<"part_of_whole"> | Of<"target">,
  stated: Observation | null,
  derivation: Derivation | undefined,
): Unjudged {
  return {
    ...checkOf(kind, relation),
    stated: stated === null ? [] : [stated.printed],
    derived: derivation !== undefined && isDerived(derivation) ? [derivation] : [],
    tolerance: stated === null ? null : halfOfLastDigit(stated.decimals),
  };
}

function checkShare(lookup: DatasetLookup, relation: Of<"part_of_whole">): Check {
  const [share] = deriveShare(lookup, relation);
  const part = lookup.figure(relation.part).observation;
  const whole = lookup.figure(relation.whole).observation;
  const stated = relation.share === undefined ? null : lookup.figure(relation.share).observation;
  const check = recomputation("share", relation, stated, share);
  if (stated === null) {
    return cannotCheck(check, {
      zh: "原文未给出占比，推算值无从核对。",
      en: "The report states no percentage to hold the derived one against.",
    });
  }
  const quantities = [part.quantity, whole.quantity, stated.quantity];
  const [some, all, percent] = quantities.map((quantity) =>
    quantity.bound === "exact" ? quantity.value : undefined,
  );
  if (some === undefined || all === undefined || percent === undefined || all <= 0) {
    return cannotCheck(check, reasonOf(share) ?? reasonWords(whyOpen([part, whole, stated])));
  }
  if (statedShareAgrees(some, all, percent, stated.decimals)) return agrees(check);
  return differs(check, {
    zh: "所述占比与部分、整体之商不符。",
    en: "The percentage stated is not the quotient of the part and the whole.",
  });
}

function checkChange(lookup: DatasetLookup, relation: Of<"before_after">): Check {
  const derivations = deriveChange(lookup, relation);
  const derived = derivations.filter(isDerived);
  const before = lookup.figure(relation.before).observation;
  const after = lookup.figure(relation.after).observation;
  return cannotCheck(
    { ...checkOf("change", relation), stated: [before.printed, after.printed], derived },
    (derived.length === 0 ? reasonOf(derivations[0]) : undefined) ?? {
      zh: "原文只述前后两数，未述增减，推算值无从核对。",
      en: "The report states both numbers and no change, so there is nothing to hold the derived one against.",
    },
  );
}

function checkBase(
  lookup: DatasetLookup,
  relation: Of<"change">,
  amountId: string,
  percentId: string,
): Check {
  const [earlier] = deriveBase(lookup, relation);
  const amount = lookup.figure(amountId).observation;
  const percent = lookup.figure(percentId).observation;
  const areExact = amount.quantity.bound === "exact" && percent.quantity.bound === "exact";
  const check = {
    ...checkOf("base", relation),
    stated: [amount.printed, percent.printed],
    derived: earlier !== undefined && isDerived(earlier) ? [earlier] : [],
    tolerance: areExact ? halfOfLastDigit(percent.decimals) : null,
  } as const;
  const why = reasonOf(earlier);
  if (why !== undefined) return areExact ? differs(check, why) : cannotCheck(check, why);
  return cannotCheck(check, {
    zh: "原文未述总数。增量与增幅彼此相容，由四舍五入只能推得原有总数的范围。",
    en: "The report states no total. The amount and the percentage are compatible; rounding fixes only the limits of the earlier total.",
  });
}

/**
 * Whether a level, its change and the earlier level, all printed, fit each other within their rounding; `null` where a
 * bound leaves it open. A change that is a number alone, as tables have it, is a rise; where only a fall would fit it is open.
 */
export function changeAgrees(
  level: Figure,
  change: Figure,
  isAmount: boolean,
  earlier: Figure,
): boolean | null {
  const stated = roundedInterval(earlier.observation, earlier.unit);
  const fits = (sign: ReturnType<typeof signOfChange>): boolean | null => {
    const counted = earlierOf(level, change, isAmount, sign);
    if (stated === null || counted === null) return null;
    const { low, high } = counted;
    if (low === null || high === null || stated.low === null || stated.high === null) return null;
    return compare(low, stated.high) <= 0 && compare(high, stated.low) >= 0;
  };
  const sign = signOfChange(change);
  const fitsAsTold = fits(sign ?? 1);
  return sign === null && fitsAsTold === false && fits(-1) === true ? null : fitsAsTold;
}

/** A level and its change against the level before; where the report prints no such level it can only be derived. */
function checkLevel(lookup: DatasetLookup, relation: Of<"change">, levelId: string): Check {
  const level = lookup.figure(levelId);
  const earlier = earlierLevelOf(lookup, relation);
  const changes = [
    ...(relation.amount === undefined
      ? []
      : [{ figure: lookup.figure(relation.amount), isAmount: true }]),
    ...(relation.percent === undefined
      ? []
      : [{ figure: lookup.figure(relation.percent), isAmount: false }]),
  ];
  const derivations = deriveEarlierLevel(lookup, relation);
  const members = membersOf(relation);
  // The level before may stand elsewhere: in the column beside, or the year before.
  const before = earlier === null ? [] : [earlier.observation.id];
  const figures = [...new Set([...before, ...members])];
  const check = {
    ...checkOf("level", relation, figures),
    stated: figures.map((id) => lookup.figure(id).observation.printed),
    derived: derivations.filter(isDerived),
  } as const;
  if (earlier === null) {
    return cannotCheck(
      check,
      reasonOf(derivations[0]) ?? {
        zh: "原文未述原有水平，推算值无从核对。",
        en: "The report does not state the earlier level, so there is nothing to hold the derived one against.",
      },
    );
  }
  const held = changes.map(({ figure, isAmount }) => ({
    isAmount,
    isRight: changeAgrees(level, figure, isAmount, earlier),
  }));
  if (held.some(({ isRight }) => isRight === null)) {
    return cannotCheck(check, {
      zh: "有数据是约数、上下限或未说明方向，无从核对。",
      en: "A figure is approximate, open at one end or of no stated direction.",
    });
  }
  const wrong = held.filter(({ isRight }) => isRight === false);
  if (wrong.length === 0) return agrees(check);
  // Money may be compared at constant prices, which the printed amounts do not show.
  if (level.unit.dimension === "currency" && wrong.every(({ isAmount }) => !isAmount)) {
    return cannotCheck(check, {
      zh: "按现值推算与所述增幅不符；增幅可能按可比价计算。",
      en: "The amounts printed do not give the rate stated; it may be at constant prices.",
    });
  }
  return differs(check, {
    zh: "前后水平之差与所述变化不符。",
    en: "The two levels do not give the change stated.",
  });
}

function checksOfChange(lookup: DatasetLookup, relation: Of<"change">): Check[] {
  const { level, amount, percent } = relation;
  if (level !== undefined) return [checkLevel(lookup, relation, level)];
  return amount === undefined || percent === undefined
    ? []
    : [checkBase(lookup, relation, amount, percent)];
}

/** The stated degree of completion against attained ÷ target, where all three are stated. */
function checkTarget(lookup: DatasetLookup, relation: Of<"target">): Check[] {
  if (relation.attained === undefined) return [];
  const [derivation] = deriveCompletion(lookup, relation);
  const derived = derivation !== undefined && isDerived(derivation) ? derivation : null;
  const stated =
    relation.completion === undefined ? null : lookup.figure(relation.completion).observation;
  const check = recomputation("target", relation, stated, derivation);
  if (stated === null || derived === null || stated.quantity.bound !== "exact") {
    return [
      cannotCheck(
        check,
        reasonOf(derivation) ?? {
          zh: "原文未述完成程度，推算值无从核对。",
          en: "The report states no degree of completion to hold the derived one against.",
        },
      ),
    ];
  }
  const half = 0.5 * 10 ** -stated.decimals;
  const { value } = derived;
  const [low, high] = typeof value === "number" ? [value, value] : [value.low, value.high];
  return stated.quantity.value + half >= low && stated.quantity.value - half <= high
    ? [agrees(check)]
    : [
        differs(check, {
          zh: "已实现值与目标之比与所述完成程度不符。",
          en: "What has been attained, divided by the target, is not the degree stated.",
        }),
      ];
}

function checkRank(lookup: DatasetLookup, relation: Of<"rank">): Check {
  const { value, rank, among } = relation;
  const stated = [lookup.figure(rank).observation.printed];
  return cannotCheck(
    { ...checkOf("rank", relation, [value, rank]), stated },
    {
      zh: `原文未列${among.zh}的其他数值，位次无从核对。`,
      en: `The report does not list the values of the other ${among.en}.`,
    },
  );
}

/** Year in which a figure holds; `null` when it is undated or covers more than a year. */
function yearOf({ observation: { period } }: Figure): number | null {
  if (period.basis === "not_stated" || period.end !== undefined) return null;
  return Number(period.start.slice(0, 4));
}

function rankValue({ observation: { quantity } }: Figure): number | null {
  return quantity.bound === "exact" ? quantity.value : null;
}

/**
 * Ranks of the same metric and place in as many years, the latest first; `null` where a year has none. It
 * counts no further back than there are ranks, however many years are said.
 */
function ranksHeld(lookup: DatasetLookup, rank: Figure, years: number): number[] | null {
  const last = yearOf(rank);
  if (last === null) return null;
  const byYear = new Map<number | null, number | null>();
  for (const peer of lookup.observationsOf(rank.metric.id)) {
    const year = yearOf(peer);
    if (peer.place.id === rank.place.id && !byYear.has(year)) byYear.set(year, rankValue(peer));
  }
  const ranks: number[] = [];
  while (ranks.length < years) {
    const held = byYear.get(last - ranks.length) ?? null;
    if (held === null) return null;
    ranks.push(held);
  }
  return ranks;
}

function checkStreak(lookup: DatasetLookup, relation: Of<"rank">, streakId: string): Check {
  const streak = lookup.figure(streakId);
  const rank = lookup.figure(relation.rank);
  const { quantity, printed } = streak.observation;
  const check = { ...checkOf("streak", relation, [relation.rank, streakId]), stated: [printed] };
  // Only a streak in whole years can be counted back by the year.
  const inYears = quantity.bound === "exact" && streak.unit.symbol.zh === "年";
  const ranks = inYears ? ranksHeld(lookup, rank, quantity.value) : null;
  if (ranks === null || ranks.length === 0) {
    return cannotCheck(check, {
      zh: "数据集中没有此前各期的位次，连续时长无从核对。",
      en: "The dataset has no earlier ranks, so the streak cannot be counted.",
    });
  }
  const counted = { ...check, ranks };
  return ranks.every((held) => held === ranks[0])
    ? agrees(counted)
    : differs(counted, { zh: "其间位次有变。", en: "The rank changed within that time." });
}

function checksOf(lookup: DatasetLookup, relation: Relation): Check[] {
  switch (relation.kind) {
    case "part_of_whole":
      return [checkShare(lookup, relation)];
    case "before_after":
      return [checkChange(lookup, relation)];
    case "change":
      return checksOfChange(lookup, relation);
    case "target":
      return checkTarget(lookup, relation);
    case "rank":
      return [
        checkRank(lookup, relation),
        ...(relation.streak === undefined ? [] : [checkStreak(lookup, relation, relation.streak)]),
      ];
    case "comparison":
    case "model":
      // Nobody would add them up, or compute an N.
      return [];
  }
}

/** Ids of the metrics that are percentages. */
function percentMetrics({ metrics, units }: Dataset): ReadonlySet<string> {
  const percents = new Set(
    units.filter(({ dimension }) => dimension === "percent").map(({ id }) => id),
  );
  return new Set(metrics.filter(({ unit }) => percents.has(unit)).map(({ id }) => id));
}

function checkLoneShare({ id, printed }: Observation): Check {
  const check = { ...NOTHING_COMPUTED, id: `share.${id}`, kind: "share", relation: null } as const;
  return cannotCheck(
    { ...check, figures: [id], stated: [printed] },
    {
      zh: "原文未给出分子与分母。",
      en: "The report gives neither the part nor the whole.",
    },
  );
}

/**
 * What can be computed again, of every relation, then of every percentage that no relation explains, in the
 * order of the dataset, and of every total. What the report gives no means to check is listed with its reason; what nobody would
 * compute, as the sum of two lengths of time, is no check.
 */
export function runChecks(lookup: DatasetLookup): Check[] {
  const { dataset } = lookup;
  const related = new Set(dataset.relations.flatMap(membersOf));
  const percents = percentMetrics(dataset);
  const { observations } = dataset;
  return [
    ...dataset.relations.flatMap((relation) => checksOf(lookup, relation)),
    ...observations
      .filter(
        (observation) =>
          percents.has(observation.metric) &&
          !related.has(observation.id) &&
          !isChange(observation),
      )
      .map(checkLoneShare),
    ...checkTotals(lookup),
  ];
}
