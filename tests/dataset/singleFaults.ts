import type { Dataset } from "../../src/dataset/Dataset";
import { item, put, recordOf } from "./item";

/** One thing wrong with the fixture, and what must be said of it. */
export interface SingleFault {
  /** Why this must not be published. */
  readonly why: string;
  readonly spoil: (dataset: Dataset) => void;
  readonly record: string;
  readonly field: string;
  readonly rule: string;
  readonly found: string;
}

function fault(
  why: string,
  spoil: SingleFault["spoil"],
  [record, field, rule, found]: readonly [
    record: string,
    field: string,
    rule: string,
    found: string,
  ],
): SingleFault {
  return { why, spoil, record, field, rule, found };
}

/** Faults that the schema lets pass. Each makes exactly one fault of the fixture, and none hides another. */
export const integrityFaults: readonly SingleFault[] = [
  fault(
    "two places with one id cannot be told apart",
    ({ places }) => places.push({ ...item(places, 0) }),
    ["river-city", "id", "duplicate_id", "river-city"],
  ),
  fault(
    "a measure and a figure with one id share one address",
    put("measures", "river-watch", { id: "stations" }),
    ["stations", "id", "duplicate_id", "stations"],
  ),
  fault(
    "a field hangs in an area that does not exist",
    ({ fields }) => {
      item(fields, 0).area = "economy";
    },
    ["offices", "area", "unknown_reference", "economy"],
  ),
  fault(
    "a metric is counted in a unit that does not exist",
    put("metrics", "stations", { unit: "houses" }),
    ["stations", "unit", "unknown_reference", "houses"],
  ),
  fault(
    "a metric tells of a measure that does not exist",
    put("metrics", "stations", { measure: "red-house" }),
    ["stations", "measure", "unknown_reference", "red-house"],
  ),
  fault(
    "a figure comes from a source that does not exist",
    put("observations", "stations", { source: "weekly" }),
    ["stations", "source", "unknown_reference", "weekly"],
  ),
  fault(
    "a figure holds for a place that does not exist",
    put("observations", "stations", { place: "moon" }),
    ["stations", "place", "unknown_reference", "moon"],
  ),
  fault(
    "a caution travels with a figure that does not exist",
    ({ cautions }) => {
      item(cautions, 0).figures = ["stations", "posts"];
    },
    ["stations-undated", "figures[1]", "unknown_reference", "posts"],
  ),
  fault(
    "a headline without an id is named by its place",
    ({ headlines }) => {
      item(headlines, 0).figure = "gdp";
    },
    ["headlines[0]", "figure", "unknown_reference", "gdp"],
  ),
  fault(
    "a relation names a figure that does not exist",
    ({ relations }) => {
      const relation = recordOf(relations, "output-first");
      if (relation.kind === "rank") relation.streak = "output-years";
    },
    ["output-first", "streak", "unknown_reference", "output-years"],
  ),
  fault("a place lies within itself", put("places", "river-city", { within: "river-city" }), [
    "river-city",
    "within",
    "place_cycle",
    "river-city",
  ]),
  fault("the report has five paragraphs", put("observations", "stations", { paragraph: 6 }), [
    "stations",
    "paragraph",
    "paragraph_out_of_source",
    "6",
  ]),
  fault(
    "a measure's paragraphs are read in order",
    put("measures", "one-form", { paragraphs: [3, 2] }),
    ["one-form", "paragraphs", "paragraph_order", "3, 2"],
  ),
  fault(
    "a token of words only holds no figure",
    put("observations", "stations", { printed: "许多个" }),
    ["stations", "printed", "printed_unreadable", "许多个"],
  ),
  fault(
    "30多个 is at least 30, not 30",
    put("observations", "stations", { quantity: { bound: "exact", value: 30 } }),
    ["stations", "quantity.bound", "printed_bound", "exact"],
  ),
  fault(
    "20.5亿 is 2，050，000，000 and not a tenth of it",
    put("observations", "output", { quantity: { bound: "exact", value: 205_000_000 } }),
    ["output", "quantity.value", "printed_value", "205000000"],
  ),
  fault(
    "亿 is the eighth power of ten, not the fourth",
    put("observations", "output", { multiplier: 4 }),
    ["output", "multiplier", "printed_multiplier", "4"],
  ),
  fault("20.5 has one decimal place", put("observations", "output", { decimals: 2 }), [
    "output",
    "decimals",
    "printed_decimals",
    "2",
  ]),
  fault(
    "schools are not counted in items",
    put("observations", "stations", { printed: "30多所" }),
    ["stations", "printed", "printed_unit", "30多所"],
  ),
  fault(
    "February has no 30th",
    put("observations", "stations", {
      period: {
        basis: "stated",
        timing: "as_of",
        start: "2024-02-30",
      },
    }),
    ["stations", "period.start", "date_not_real", "2024-02-30"],
  ),
  fault(
    "a period ends after it starts",
    put("observations", "stations", {
      period: {
        basis: "stated",
        timing: "during",
        start: "2023",
        end: "2021",
      },
    }),
    ["stations", "period.end", "period_order", "2023 / 2021"],
  ),
  fault(
    "a period from a year to a month is neither",
    put("observations", "stations", {
      period: {
        basis: "stated",
        timing: "during",
        start: "2023",
        end: "2024-02",
      },
    }),
    ["stations", "period.end", "period_precision", "2023 / 2024-02"],
  ),
  fault(
    "nothing has been counted after the report came out",
    put("observations", "stations", {
      period: {
        basis: "stated",
        timing: "as_of",
        start: "2024-08",
      },
    }),
    ["stations", "period.start", "period_after_publication", "2024-08"],
  ),
  fault(
    "a resolved date says what it was resolved from",
    put("observations", "stations", {
      period: {
        basis: "resolved",
        timing: "as_of",
        start: "2024-06",
      },
    }),
    ["stations", "period.expression", "period_expression", ""],
  ),
  fault(
    "what a date was taken from is said",
    put("observations", "stations", {
      period: {
        basis: "from_context",
        timing: "as_of",
        start: "2024-06",
      },
    }),
    ["stations", "period.expression", "period_expression", ""],
  ),
  fault(
    "今年6月 is no date that the report states",
    put("observations", "stations", {
      period: {
        basis: "stated",
        timing: "as_of",
        start: "2024-06",
        expression: "今年6月",
      },
    }),
    ["stations", "period.basis", "period_basis", "stated: 今年6月"],
  ),
  fault(
    "今年 is the year of publication",
    put("observations", "stations", {
      period: {
        basis: "resolved",
        timing: "as_of",
        start: "2023-06",
        expression: "今年6月",
      },
    }),
    ["stations", "period.start", "period_resolution", "2023-06"],
  ),
  fault(
    "steps are told from the oldest on",
    ({ measures }) => {
      recordOf(measures, "one-form").milestones.reverse();
    },
    ["one-form", "milestones[1].period.start", "milestone_order", "2024-06 / 2023"],
  ),
  fault("rates are never summed", put("metrics", "schools-share", { additive: true }), [
    "schools-share",
    "additive",
    "additive_rate",
    "true (rate, percent)",
  ]),
  fault(
    "6 of 8 is 75%",
    ({ observations }) => {
      const share = recordOf(observations, "schools-share");
      share.printed = "76%";
      share.quantity = { bound: "exact", value: 76 };
    },
    ["school-share", "share", "share_mismatch", "76"],
  ),
  fault(
    "a part is not more than its whole",
    ({ relations }) => {
      const relation = recordOf(relations, "school-share");
      if (relation.kind === "part_of_whole") {
        [relation.part, relation.whole] = [relation.whole, relation.part];
      }
    },
    ["school-share", "part", "part_over_whole", "8 / 6"],
  ),
  fault(
    "schools and slips share no axis",
    ({ relations }) => {
      const relation = recordOf(relations, "schools-compared");
      if (relation.kind === "comparison") relation.members = ["schools-all", "stations"];
    },
    ["schools-compared", "members[1]", "relation_unit", "stations"],
  ),
  fault(
    "what is set side by side is two things",
    ({ relations }) => {
      const relation = recordOf(relations, "schools-compared");
      if (relation.kind === "comparison") relation.members = ["schools-all", "schools-all"];
    },
    ["schools-compared", "members[1]", "figure_repeated", "schools-all"],
  ),
  fault(
    "a pair of unclear scope must say so",
    ({ relations }) => {
      const relation = recordOf(relations, "forms-cut");
      if (relation.kind === "before_after") relation.comparability = { sameScope: "unclear" };
    },
    ["forms-cut", "comparability.note", "comparability_note", ""],
  ),
  fault(
    "before lies before after",
    ({ relations }) => {
      const relation = recordOf(relations, "forms-cut");
      if (relation.kind === "before_after") {
        [relation.before, relation.after] = [relation.after, relation.before];
      }
    },
    ["forms-cut", "after", "before_after_order", "2024-06 / 2023"],
  ),
  fault(
    "a streak is a length of time",
    ({ relations }) => {
      const relation = recordOf(relations, "output-first");
      if (relation.kind === "rank") relation.streak = "stations";
    },
    ["output-first", "streak", "streak_unit", "stations (count)"],
  ),
  fault(
    "the percentage of a change is a percentage",
    ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind === "change") relation.percent = "stations";
    },
    ["items-change", "percent", "change_unit", "stations (count)"],
  ),
  fault(
    "an amount that rose is no percentage that fell",
    put("observations", "items-growth", { direction: "fall" }),
    ["items-change", "percent", "change_direction", "fall"],
  ),
  fault(
    "a change is counted in the unit of its level",
    ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind === "change") relation.level = "stations";
    },
    ["items-change", "amount", "relation_unit", "items"],
  ),
  fault(
    "two levels without a change are a pair",
    ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind !== "change") return;
      delete relation.amount;
      delete relation.percent;
      relation.level = "forms-after";
    },
    ["items-change", "percent", "change_empty", ""],
  ),
  fault(
    "a change is counted from a date that there was",
    ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind === "change") relation.against = { of: "period", start: "2023-02-30" };
    },
    ["items-change", "against", "change_base_date", "2023-02-30"],
  ),
  fault(
    "a target and what is attained of it are counted alike",
    ({ relations }) =>
      relations.push({
        kind: "target",
        id: "stations-target",
        finding: { zh: "目标", en: "Target" },
        target: "schools-all",
        attained: "stations",
      }),
    ["stations-target", "attained", "relation_unit", "stations"],
  ),
  fault(
    "a degree of completion is a percentage",
    ({ relations }) =>
      relations.push({
        kind: "target",
        id: "schools-target",
        finding: { zh: "目标", en: "Target" },
        target: "schools-all",
        completion: "stations",
      }),
    ["schools-target", "completion", "completion_unit", "stations (count)"],
  ),
  fault(
    "one figure is one headline",
    ({ headlines }) => headlines.push({ ...item(headlines, 0) }),
    ["headlines[1]", "figure", "duplicate_headline", "output"],
  ),
  fault(
    "a numeral is excused once",
    ({ nonFigures }) => nonFigures.push({ ...item(nonFigures, 0), id: "p1-again" }),
    ["p1-again", "token", "duplicate_non_figure", "第七届"],
  ),
  fault(
    "English readers read English",
    ({ observations }) => {
      recordOf(observations, "stations").statement.en = "建成30多个";
    },
    ["stations", "statement.en", "english_has_han", "建成30多个"],
  ),
];
