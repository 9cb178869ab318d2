import type { Dataset } from "../../src/dataset/Dataset";
import { item, recordOf } from "./item";

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

/** Faults that the schema lets pass. Each makes exactly one fault of the fixture, and none hides another. */
export const integrityFaults: readonly SingleFault[] = [
  {
    why: "two places with one id cannot be told apart",
    spoil: ({ places }) => places.push({ ...item(places, 0) }),
    record: "river-city",
    field: "id",
    rule: "duplicate_id",
    found: "river-city",
  },
  {
    why: "a measure and a figure with one id share one address",
    spoil: ({ measures }) => {
      recordOf(measures, "river-watch").id = "stations";
    },
    record: "stations",
    field: "id",
    rule: "duplicate_id",
    found: "stations",
  },
  {
    why: "a field hangs in an area that does not exist",
    spoil: ({ fields }) => {
      item(fields, 0).area = "economy";
    },
    record: "offices",
    field: "area",
    rule: "unknown_reference",
    found: "economy",
  },
  {
    why: "a metric is counted in a unit that does not exist",
    spoil: ({ metrics }) => {
      recordOf(metrics, "stations").unit = "houses";
    },
    record: "stations",
    field: "unit",
    rule: "unknown_reference",
    found: "houses",
  },
  {
    why: "a metric tells of a measure that does not exist",
    spoil: ({ metrics }) => {
      recordOf(metrics, "stations").measure = "red-house";
    },
    record: "stations",
    field: "measure",
    rule: "unknown_reference",
    found: "red-house",
  },
  {
    why: "a figure comes from a source that does not exist",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").source = "weekly";
    },
    record: "stations",
    field: "source",
    rule: "unknown_reference",
    found: "weekly",
  },
  {
    why: "a figure holds for a place that does not exist",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").place = "moon";
    },
    record: "stations",
    field: "place",
    rule: "unknown_reference",
    found: "moon",
  },
  {
    why: "a caution travels with a figure that does not exist",
    spoil: ({ cautions }) => {
      item(cautions, 0).figures = ["stations", "posts"];
    },
    record: "stations-undated",
    field: "figures[1]",
    rule: "unknown_reference",
    found: "posts",
  },
  {
    why: "a headline without an id is named by its place",
    spoil: ({ headlines }) => {
      item(headlines, 0).figure = "gdp";
    },
    record: "headlines[0]",
    field: "figure",
    rule: "unknown_reference",
    found: "gdp",
  },
  {
    why: "a relation names a figure that does not exist",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "output-first");
      if (relation.kind === "rank") relation.streak = "output-years";
    },
    record: "output-first",
    field: "streak",
    rule: "unknown_reference",
    found: "output-years",
  },
  {
    why: "a place lies within itself",
    spoil: ({ places }) => {
      recordOf(places, "river-city").within = "river-city";
    },
    record: "river-city",
    field: "within",
    rule: "place_cycle",
    found: "river-city",
  },
  {
    why: "the report has five paragraphs",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").paragraph = 6;
    },
    record: "stations",
    field: "paragraph",
    rule: "paragraph_out_of_source",
    found: "6",
  },
  {
    why: "a measure's paragraphs are read in order",
    spoil: ({ measures }) => {
      recordOf(measures, "one-form").paragraphs = [3, 2];
    },
    record: "one-form",
    field: "paragraphs",
    rule: "paragraph_order",
    found: "3, 2",
  },
  {
    why: "a token of words only holds no figure",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").printed = "许多个";
    },
    record: "stations",
    field: "printed",
    rule: "printed_unreadable",
    found: "许多个",
  },
  {
    why: "30多个 is at least 30, not 30",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").quantity = { bound: "exact", value: 30 };
    },
    record: "stations",
    field: "quantity.bound",
    rule: "printed_bound",
    found: "exact",
  },
  {
    why: "20.5亿 is 2，050，000，000 and not a tenth of it",
    spoil: ({ observations }) => {
      recordOf(observations, "output").quantity = { bound: "exact", value: 205_000_000 };
    },
    record: "output",
    field: "quantity.value",
    rule: "printed_value",
    found: "205000000",
  },
  {
    why: "亿 is the eighth power of ten, not the fourth",
    spoil: ({ observations }) => {
      recordOf(observations, "output").multiplier = 4;
    },
    record: "output",
    field: "multiplier",
    rule: "printed_multiplier",
    found: "4",
  },
  {
    why: "20.5 has one decimal place",
    spoil: ({ observations }) => {
      recordOf(observations, "output").decimals = 2;
    },
    record: "output",
    field: "decimals",
    rule: "printed_decimals",
    found: "2",
  },
  {
    why: "schools are not counted in items",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").printed = "30多所";
    },
    record: "stations",
    field: "printed",
    rule: "printed_unit",
    found: "30多所",
  },
  {
    why: "February has no 30th",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "stated",
        timing: "as_of",
        start: "2024-02-30",
      };
    },
    record: "stations",
    field: "period.start",
    rule: "date_not_real",
    found: "2024-02-30",
  },
  {
    why: "a period ends after it starts",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "stated",
        timing: "during",
        start: "2023",
        end: "2021",
      };
    },
    record: "stations",
    field: "period.end",
    rule: "period_order",
    found: "2023 / 2021",
  },
  {
    why: "a period from a year to a month is neither",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "stated",
        timing: "during",
        start: "2023",
        end: "2024-02",
      };
    },
    record: "stations",
    field: "period.end",
    rule: "period_precision",
    found: "2023 / 2024-02",
  },
  {
    why: "nothing has been counted after the report came out",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "stated",
        timing: "as_of",
        start: "2024-08",
      };
    },
    record: "stations",
    field: "period.start",
    rule: "period_after_publication",
    found: "2024-08",
  },
  {
    why: "a resolved date says what it was resolved from",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "resolved",
        timing: "as_of",
        start: "2024-06",
      };
    },
    record: "stations",
    field: "period.expression",
    rule: "period_expression",
    found: "",
  },
  {
    why: "what a date was taken from is said",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "from_context",
        timing: "as_of",
        start: "2024-06",
      };
    },
    record: "stations",
    field: "period.expression",
    rule: "period_expression",
    found: "",
  },
  {
    why: "今年6月 is no date that the report states",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "stated",
        timing: "as_of",
        start: "2024-06",
        expression: "今年6月",
      };
    },
    record: "stations",
    field: "period.basis",
    rule: "period_basis",
    found: "stated: 今年6月",
  },
  {
    why: "今年 is the year of publication",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").period = {
        basis: "resolved",
        timing: "as_of",
        start: "2023-06",
        expression: "今年6月",
      };
    },
    record: "stations",
    field: "period.start",
    rule: "period_resolution",
    found: "2023-06",
  },
  {
    why: "steps are told from the oldest on",
    spoil: ({ measures }) => {
      recordOf(measures, "one-form").milestones.reverse();
    },
    record: "one-form",
    field: "milestones[1].period.start",
    rule: "milestone_order",
    found: "2024-06 / 2023",
  },
  {
    why: "rates are never summed",
    spoil: ({ metrics }) => {
      recordOf(metrics, "schools-share").additive = true;
    },
    record: "schools-share",
    field: "additive",
    rule: "additive_rate",
    found: "true (rate, percent)",
  },
  {
    why: "6 of 8 is 75%",
    spoil: ({ observations }) => {
      const share = recordOf(observations, "schools-share");
      share.printed = "76%";
      share.quantity = { bound: "exact", value: 76 };
    },
    record: "school-share",
    field: "share",
    rule: "share_mismatch",
    found: "76",
  },
  {
    why: "a part is not more than its whole",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "school-share");
      if (relation.kind === "part_of_whole") {
        [relation.part, relation.whole] = [relation.whole, relation.part];
      }
    },
    record: "school-share",
    field: "part",
    rule: "part_over_whole",
    found: "8 / 6",
  },
  {
    why: "schools and slips share no axis",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "schools-compared");
      if (relation.kind === "comparison") relation.members = ["schools-all", "stations"];
    },
    record: "schools-compared",
    field: "members[1]",
    rule: "relation_unit",
    found: "stations",
  },
  {
    why: "what is set side by side is two things",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "schools-compared");
      if (relation.kind === "comparison") relation.members = ["schools-all", "schools-all"];
    },
    record: "schools-compared",
    field: "members[1]",
    rule: "figure_repeated",
    found: "schools-all",
  },
  {
    why: "a pair of unclear scope must say so",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "forms-cut");
      if (relation.kind === "before_after") relation.comparability = { sameScope: "unclear" };
    },
    record: "forms-cut",
    field: "comparability.note",
    rule: "comparability_note",
    found: "",
  },
  {
    why: "before lies before after",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "forms-cut");
      if (relation.kind === "before_after") {
        [relation.before, relation.after] = [relation.after, relation.before];
      }
    },
    record: "forms-cut",
    field: "after",
    rule: "before_after_order",
    found: "2024-06 / 2023",
  },
  {
    why: "a streak is a length of time",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "output-first");
      if (relation.kind === "rank") relation.streak = "stations";
    },
    record: "output-first",
    field: "streak",
    rule: "streak_unit",
    found: "stations (count)",
  },
  {
    why: "the percentage of a change is a percentage",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind === "change") relation.percent = "stations";
    },
    record: "items-change",
    field: "percent",
    rule: "change_unit",
    found: "stations (count)",
  },
  {
    why: "an amount that rose is no percentage that fell",
    spoil: ({ observations }) => {
      recordOf(observations, "items-growth").direction = "fall";
    },
    record: "items-change",
    field: "percent",
    rule: "change_direction",
    found: "fall",
  },
  {
    why: "a change is counted in the unit of its level",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind === "change") relation.level = "stations";
    },
    record: "items-change",
    field: "amount",
    rule: "relation_unit",
    found: "items",
  },
  {
    why: "two levels without a change are a pair",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind !== "change") return;
      delete relation.amount;
      delete relation.percent;
      relation.level = "forms-after";
    },
    record: "items-change",
    field: "percent",
    rule: "change_empty",
    found: "",
  },
  {
    why: "a change is counted from a date that there was",
    spoil: ({ relations }) => {
      const relation = recordOf(relations, "items-change");
      if (relation.kind === "change") relation.against = { of: "period", start: "2023-02-30" };
    },
    record: "items-change",
    field: "against",
    rule: "change_base_date",
    found: "2023-02-30",
  },
  {
    why: "a target and what is attained of it are counted alike",
    spoil: ({ relations }) =>
      relations.push({
        kind: "target",
        id: "stations-target",
        finding: { zh: "目标", en: "Target" },
        target: "schools-all",
        attained: "stations",
      }),
    record: "stations-target",
    field: "attained",
    rule: "relation_unit",
    found: "stations",
  },
  {
    why: "a degree of completion is a percentage",
    spoil: ({ relations }) =>
      relations.push({
        kind: "target",
        id: "schools-target",
        finding: { zh: "目标", en: "Target" },
        target: "schools-all",
        completion: "stations",
      }),
    record: "schools-target",
    field: "completion",
    rule: "completion_unit",
    found: "stations (count)",
  },
  {
    why: "one figure is one headline",
    spoil: ({ headlines }) => headlines.push({ ...item(headlines, 0) }),
    record: "headlines[1]",
    field: "figure",
    rule: "duplicate_headline",
    found: "output",
  },
  {
    why: "a numeral is excused once",
    spoil: ({ nonFigures }) => nonFigures.push({ ...item(nonFigures, 0), id: "p1-again" }),
    record: "p1-again",
    field: "token",
    rule: "duplicate_non_figure",
    found: "第七届",
  },
  {
    why: "English readers read English",
    spoil: ({ observations }) => {
      recordOf(observations, "stations").statement.en = "建成30多个";
    },
    record: "stations",
    field: "statement.en",
    rule: "english_has_han",
    found: "建成30多个",
  },
];
