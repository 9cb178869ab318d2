import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";

const both = (text: string) => ({ zh: text, en: `${text} (en)` });

/**
 * A made-up report with five figures: 12 houses before and 3 after (another scope), 50.0% of
 * something, at least 2000 houses, one to two sheets that somebody mentions, undated.
 */
export const dataset: Dataset = {
  schemaVersion: "1",
  id: "small",
  title: { zh: "小城改革", en: "Small town reforms" },
  description: both("描述"),
  modified: "2020-02-03",
  license: both("条款"),
  sources: [
    {
      id: "paper",
      title: both("标题"),
      publisher: both("小报"),
      kind: "newspaper",
      published: "2020-02-01T08:00",
      credits: [],
      paragraphs: 9,
    },
  ],
  areas: [{ id: "economy", name: both("经济"), color: "blue", icon: "growth" }],
  fields: [{ id: "approval", area: "economy", name: both("审批") }],
  places: [{ id: "town", name: both("小城"), level: "city" }],
  units: [
    { id: "house", symbol: { zh: "家", en: "houses" }, dimension: "count" },
    { id: "percent", symbol: { zh: "%", en: "%" }, dimension: "percent" },
    { id: "sheet", symbol: { zh: "份", en: "sheets" }, dimension: "count" },
    { id: "yuan", symbol: { zh: "元", en: "yuan" }, dimension: "currency", currency: "CNY" },
  ],
  measures: [
    {
      id: "one-window",
      name: both("一窗"),
      statement: both("一窗受理"),
      fields: ["approval"],
      place: "town",
      source: "paper",
      paragraphs: [2, 3],
      status: "pilot",
      milestones: [
        {
          period: { basis: "stated", timing: "during", start: "2019" },
          name: both("开始"),
        },
      ],
      parts: [both("甲"), both("乙")],
    },
    {
      id: "no-number",
      name: both("无数"),
      statement: both("没有数据"),
      fields: ["approval"],
      place: "town",
      source: "paper",
      paragraphs: [4],
      status: "planned",
      milestones: [],
      parts: [],
    },
  ],
  metrics: [
    metric("houses", "house", "count", "one-window"),
    metric("share", "percent", "rate"),
    metric("sheets", "sheet", "count"),
    metric("money", "yuan", "flow"),
  ],
  observations: [
    observation("houses-before", "houses", "12家", { bound: "exact", value: 12 }, 0, 0),
    observation("houses-after", "houses", "3家", { bound: "exact", value: 3 }, 0, 0),
    observation("share-now", "share", "50.0%", { bound: "exact", value: 50 }, 0, 1),
    observation(
      "money-least",
      "money",
      "2.5亿多元",
      { bound: "at_least", value: 250_000_000 },
      8,
      1,
    ),
    {
      ...observation(
        "sheets-some",
        "sheets",
        "一到两份",
        { bound: "range", low: 1, high: 2 },
        0,
        0,
      ),
      period: { basis: "not_stated" },
      attribution: { by: "person", who: both("老李") },
      paragraph: 5,
    },
  ],
  relations: [
    {
      kind: "before_after",
      id: "fewer-houses",
      finding: both("变少"),
      before: "houses-before",
      after: "houses-after",
      comparability: { sameScope: "no", note: both("口径不同") },
    },
  ],
  cautions: [
    {
      id: "scope-1",
      figures: ["houses-before", "houses-after"],
      kind: "scope",
      note: both("第一条"),
    },
    { id: "scope-2", figures: ["houses-after"], kind: "period", note: both("第二条") },
  ],
  headlines: [],
  nonFigures: [],
};

export const lookup = lookUp(dataset);

function metric(
  id: string,
  unit: string,
  kind: Dataset["metrics"][number]["kind"],
  measure?: string,
): Dataset["metrics"][number] {
  return {
    id,
    name: both(id),
    definition: both("口径"),
    unit,
    kind,
    polarity: "neither",
    population: both("全部"),
    field: "approval",
    ...(measure === undefined ? {} : { measure }),
  };
}

function observation(
  id: string,
  metricId: string,
  printed: string,
  quantity: Dataset["observations"][number]["quantity"],
  multiplier: Dataset["observations"][number]["multiplier"],
  decimals: number,
): Dataset["observations"][number] {
  return {
    id,
    metric: metricId,
    place: "town",
    source: "paper",
    paragraph: 2,
    printed,
    quantity,
    multiplier,
    decimals,
    period: { basis: "resolved", timing: "as_of", start: "2020-01", expression: "上月" },
    attribution: { by: "report" },
    statement: both("一句话"),
  };
}
