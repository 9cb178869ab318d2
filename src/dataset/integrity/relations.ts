import type { Observation, Relation, Unit } from "../Dataset";
import { decimalOf, decimalText, divide, multiply } from "../decimal";
import type { Fault } from "../Fault";
import { statedShareAgrees } from "../statedShareAgrees";
import { compareDates, isRealDate } from "./calendar";
import { brokenRule, type UnitRule } from "./brokenRule";
import { type Register, unitOf } from "./Register";
import { relationFigures } from "./relationFigures";

type Dimension = Unit["dimension"];
type Of<Kind extends Relation["kind"]> = Extract<Relation, { readonly kind: Kind }>;

function findRepeatedFigures(relation: Relation): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { field, figure } of relationFigures(relation)) {
    if (seen.has(figure)) faults.push(brokenRule("figure_repeated", relation.id, field, figure));
    seen.add(figure);
  }
  return faults;
}

function unitOfFigure(register: Register, figure: string | undefined): Unit | undefined {
  const observation = figure === undefined ? undefined : register.observations.get(figure);
  return observation === undefined ? undefined : unitOf(register, observation);
}

/** The figures named must share one unit; the first one sets it. */
function findUnitFaults(
  register: Register,
  relation: Relation,
  named: readonly (readonly [field: string, figure: string | undefined])[],
): Fault[] {
  const known = named.flatMap(([field, figure]) => {
    const unit = unitOfFigure(register, figure);
    return unit === undefined ? [] : [{ field, unit: unit.id }];
  });
  const first = known[0];
  if (first === undefined) return [];
  return known
    .filter(({ unit }) => unit !== first.unit)
    .map(({ field, unit }) =>
      brokenRule("relation_unit", relation.id, field, unit, {
        unit: first.unit,
        field: first.field,
      }),
    );
}

function findDimensionFaults(
  register: Register,
  relation: Relation,
  field: string,
  figure: string | undefined,
  rule: UnitRule,
  choice: Dimension,
): Fault[] {
  const unit = unitOfFigure(register, figure);
  if (unit === undefined || unit.dimension === choice) return [];
  return [brokenRule(rule, relation.id, field, `${unit.id} (${unit.dimension})`, { choice })];
}

/** A start that the report dates; `null` where it does not. */
function startOf({ period }: Observation): string | null {
  return period.basis === "not_stated" ? null : period.start;
}

function findBeforeAfterFaults(register: Register, relation: Of<"before_after">): Fault[] {
  const faults = findUnitFaults(register, relation, [
    ["before", relation.before],
    ["after", relation.after],
  ]);
  const before = register.observations.get(relation.before);
  const after = register.observations.get(relation.after);
  if (before === undefined || after === undefined) return faults;
  const [from, to] = [startOf(before), startOf(after)];
  if (from !== null && to !== null && compareDates(from, to) > 0) {
    faults.push(brokenRule("before_after_order", relation.id, "after", `${from} / ${to}`));
  }
  const { sameScope, note } = relation.comparability;
  const clean = sameScope === "yes" && from !== null && to !== null;
  if (!clean && note === undefined) {
    faults.push(brokenRule("comparability_note", relation.id, "comparability.note", ""));
  }
  return faults;
}

/** A quantity's one exact number; `undefined` where it has none. */
function exactValue(observation: Observation | undefined): number | undefined {
  const quantity = observation?.quantity;
  return quantity?.bound === "exact" ? quantity.value : undefined;
}

function findShareFaults(register: Register, relation: Of<"part_of_whole">): Fault[] {
  const faults = [
    ...findUnitFaults(register, relation, [
      ["part", relation.part],
      ["whole", relation.whole],
    ]),
    ...findDimensionFaults(register, relation, "share", relation.share, "share_unit", "percent"),
  ];
  const part = exactValue(register.observations.get(relation.part));
  const whole = exactValue(register.observations.get(relation.whole));
  if (part === undefined || whole === undefined) return faults;
  if (part > whole || whole <= 0) {
    faults.push(
      brokenRule("part_over_whole", relation.id, "part", `${part} / ${whole}`, { whole }),
    );
    return faults;
  }
  const share =
    relation.share === undefined ? undefined : register.observations.get(relation.share);
  const percent = exactValue(share);
  if (share === undefined || percent === undefined) return faults;
  if (!statedShareAgrees(part, whole, percent, share.decimals)) {
    const hundredfold = multiply(decimalOf(part), decimalOf(100));
    const counted = decimalText(divide(hundredfold, decimalOf(whole), share.decimals));
    faults.push(
      brokenRule("share_mismatch", relation.id, "share", decimalText(decimalOf(percent)), {
        counted,
        part,
        partId: relation.part,
        whole,
        wholeId: relation.whole,
        shareId: share.id,
      }),
    );
  }
  return faults;
}

function findRankFaults(register: Register, relation: Of<"rank">): Fault[] {
  const faults = [
    ...findDimensionFaults(register, relation, "rank", relation.rank, "rank_unit", "rank"),
    ...findDimensionFaults(register, relation, "streak", relation.streak, "streak_unit", "time"),
  ];
  const quantity = register.observations.get(relation.rank)?.quantity;
  const isRank =
    quantity?.bound === "exact" && Number.isInteger(quantity.value) && quantity.value > 0;
  if (quantity !== undefined && !isRank) {
    faults.push(
      brokenRule(
        "rank_value",
        relation.id,
        "rank",
        quantity.bound === "range"
          ? `${quantity.low}–${quantity.high}`
          : `${quantity.bound} ${quantity.value}`,
      ),
    );
  }
  return faults;
}

function findComparisonFaults(register: Register, relation: Of<"comparison">): Fault[] {
  const { members, outOf } = relation;
  const faults = findUnitFaults(
    register,
    relation,
    members.map((figure, index) => [`members[${index}]`, figure]),
  );
  const all = outOf === undefined ? undefined : exactValue(register.observations.get(outOf));
  if (all !== undefined && members.length > all) {
    faults.push(
      brokenRule("members_over_all", relation.id, "outOf", `${members.length} / ${all}`, {
        length: members.length,
      }),
    );
  }
  return faults;
}

/** Twofold and threefold are said of a change as percentages are. */
const TIMES = "倍";

function findChangeUnitFaults(register: Register, relation: Of<"change">): Fault[] {
  const { level, amount, percent, earlier } = relation;
  // A percentage changes by percentage points, which are a unit of their own.
  const isOfPercent = unitOfFigure(register, level ?? earlier)?.dimension === "percent";
  const isTimes = unitOfFigure(register, percent)?.symbol.zh === TIMES;
  return [
    ...findUnitFaults(register, relation, [
      ["level", level],
      ["earlier", earlier],
      ["amount", isOfPercent ? undefined : amount],
    ]),
    ...(isOfPercent
      ? findDimensionFaults(register, relation, "amount", amount, "change_unit", "percent")
      : []),
    ...(isTimes
      ? []
      : findDimensionFaults(register, relation, "percent", percent, "change_unit", "percent")),
  ];
}

/** The figures of a change that say by how much go one way, the way their signs go. */
function findDirectionFaults(register: Register, relation: Of<"change">): Fault[] {
  const faults: Fault[] = [];
  let first: Observation["direction"];
  for (const [field, figure] of [
    ["amount", relation.amount],
    ["percent", relation.percent],
  ] as const) {
    const observation = figure === undefined ? undefined : register.observations.get(figure);
    const direction = observation?.direction;
    if (observation === undefined || direction === undefined) continue;
    const isOfLevel = direction === "reached" || direction === "cut_to";
    const value = exactValue(observation) ?? 0;
    const isAgainstSign = direction === "rise" && value < 0;
    if (isOfLevel || isAgainstSign || (first !== undefined && direction !== first)) {
      faults.push(
        brokenRule(
          "change_direction",
          relation.id,
          field,
          isAgainstSign ? `${direction} ${value}` : direction,
          {
            expected: {
              zh: isAgainstSign
                ? "fall（数值为负）"
                : isOfLevel
                  ? "rise、fall 或 level"
                  : `${first}，与变化量一致`,
              en: isAgainstSign
                ? "fall, for the number is below zero"
                : isOfLevel
                  ? "rise, fall or level"
                  : `${first}, as the amount says`,
            },
          },
        ),
      );
    }
    first ??= direction;
  }
  return faults;
}

function findBaseDateFaults(relation: Of<"change">): Fault[] {
  if (relation.against?.of !== "period") return [];
  const { start, end } = relation.against;
  const isOrdered = end === undefined || (end > start && end.length === start.length);
  if (isRealDate(start) && (end === undefined || isRealDate(end)) && isOrdered) return [];
  return [
    brokenRule(
      "change_base_date",
      relation.id,
      "against",
      end === undefined ? start : `${start} / ${end}`,
    ),
  ];
}

function findChangeFaults(register: Register, relation: Of<"change">): Fault[] {
  const faults = [
    ...findChangeUnitFaults(register, relation),
    ...findDirectionFaults(register, relation),
    ...findBaseDateFaults(relation),
  ];
  if (relation.amount !== undefined || relation.percent !== undefined) return faults;
  return [...faults, brokenRule("change_empty", relation.id, "percent", "")];
}

function findFaultsOf(register: Register, relation: Relation): Fault[] {
  switch (relation.kind) {
    case "before_after":
      return findBeforeAfterFaults(register, relation);
    case "part_of_whole":
      return findShareFaults(register, relation);
    case "change":
      return findChangeFaults(register, relation);
    case "target":
      return [
        ...findUnitFaults(register, relation, [
          ["target", relation.target],
          ["attained", relation.attained],
        ]),
        ...findDimensionFaults(
          register,
          relation,
          "completion",
          relation.completion,
          "completion_unit",
          "percent",
        ),
      ];
    case "rank":
      return findRankFaults(register, relation);
    case "comparison":
      return findComparisonFaults(register, relation);
    case "model":
      return [];
  }
}

/** What figures are said to be to each other can be so: units, dates, shares, ranks, notes. */
export function findRelationFaults(register: Register): Fault[] {
  return register.dataset.relations.flatMap((relation) => [
    ...findRepeatedFigures(relation),
    ...findFaultsOf(register, relation),
  ]);
}
