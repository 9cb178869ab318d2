import type { Bilingual } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { judgeComparability } from "./judgeComparability";

/** Whether two figures may stand side by side, and why not or with what care. */
export interface PairVerdict {
  /**
   * - `comparable`      same metric or a comparison that the dataset declares
   * - `with_caution`    same unit and kind, and something between them differs or is unclear
   * - `not_comparable`  they do not measure the same thing
   */
  readonly verdict: "comparable" | "with_caution" | "not_comparable";
  /** Empty only where nothing stands between them. */
  readonly reasons: readonly Bilingual[];
}

function differences(left: Figure, right: Figure): Bilingual[] {
  const reasons: Bilingual[] = [];
  const { metric: a, observation: one } = left;
  const { metric: b, observation: other } = right;
  if (a.id !== b.id && a.population.zh !== b.population.zh) {
    reasons.push({
      zh: `统计对象不同\uff1a${a.population.zh}\uff1b${b.population.zh}。`,
      en: `They count different things: ${a.population.en}; ${b.population.en}.`,
    });
  }
  if (one.place !== other.place) {
    reasons.push({
      zh: `地区不同\uff1a${left.place.name.zh}\uff1b${right.place.name.zh}。`,
      en: `They hold for different places: ${left.place.name.en}; ${right.place.name.en}.`,
    });
  }
  if (one.period.basis === "not_stated" || other.period.basis === "not_stated") {
    reasons.push({ zh: "至少一个数据没有注明时间。", en: "At least one of them has no date." });
  }
  if ([one, other].some(({ quantity }) => quantity.bound !== "exact")) {
    reasons.push({ zh: "至少一个数据不是准确数。", en: "At least one of them is not exact." });
  }
  if (one.attribution.by !== other.attribution.by) {
    reasons.push({ zh: "出自不同人之口。", en: "They are said by different sources." });
  }
  return reasons;
}

/** Judges any two figures of a dataset; the order does not matter. */
export function judgePair(lookup: DatasetLookup, left: Figure, right: Figure): PairVerdict {
  if (left.unit.id !== right.unit.id) {
    return {
      verdict: "not_comparable",
      reasons: [
        {
          zh: `单位不同\uff1a${left.unit.symbol.zh}\uff1b${right.unit.symbol.zh}。`,
          en: `Their units differ: ${left.unit.symbol.en}; ${right.unit.symbol.en}.`,
        },
      ],
    };
  }
  if (left.metric.kind !== right.metric.kind) {
    return {
      verdict: "not_comparable",
      reasons: [
        {
          zh: "类型不同\uff0c例如存量与流量不能相比。",
          en: "They are of different kinds, as a stock and a flow are.",
        },
      ],
    };
  }
  const ids = [left.observation.id, right.observation.id];
  const pair = lookup
    .relationsOf(left.observation.id)
    .find(
      (relation) =>
        relation.kind === "before_after" &&
        ids.includes(relation.before) &&
        ids.includes(relation.after),
    );
  if (pair?.kind === "before_after") return judgeComparability(lookup, pair);
  const declared = lookup
    .relationsOf(left.observation.id)
    .some(
      (relation) =>
        relation.kind === "comparison" && ids.every((id) => relation.members.includes(id)),
    );
  const reasons = declared ? [] : differences(left, right);
  if (!declared && left.metric.id !== right.metric.id && left.unit.dimension === "percent") {
    return {
      verdict: "not_comparable",
      reasons: [
        { zh: "两个比率衡量的不是同一回事。", en: "The two rates measure different things." },
        ...reasons,
      ],
    };
  }
  return { verdict: reasons.length === 0 ? "comparable" : "with_caution", reasons };
}
