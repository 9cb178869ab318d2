import type { Dataset, Observation } from "../../src/dataset/Dataset";
import { during, fixture } from "../dataset/fixture";

const both = (zh: string, en: string) => ({ zh, en });

type Metric = Dataset["metrics"][number];

/** A metric of the town; what most of them share is left out. */
function metric(id: string, name: string, unit: string, rest: Partial<Metric> = {}): Metric {
  return {
    id,
    name: both(name, `Metric ${id}`),
    definition: both(`${name}的口径。`, `What ${id} counts.`),
    unit,
    kind: "flow",
    polarity: "more_is_better",
    population: both("全市", "the whole city"),
    field: "visits",
    ...rest,
  };
}

/** A figure of the statistics table. */
function figure(
  id: string,
  printed: string,
  value: number,
  rest: Partial<Observation> & Pick<Observation, "metric">,
): Observation {
  return {
    id,
    place: "river-city",
    source: "tables",
    printed,
    quantity: { bound: "exact", value },
    multiplier: 0,
    decimals: 0,
    period: { basis: "not_stated" },
    attribution: {
      by: "official_statistics",
      who: both("河城统计局", "the statistics office of River City"),
    },
    statement: both(`河城有关数据为${printed}。`, `River City reports ${id}.`),
    ...rest,
  };
}

const VISITS = {
  "river-city": { 2021: 100, 2022: 120, 2023: 150 },
  "hill-county": { 2021: 40, 2022: 30, 2023: 45 },
  "lake-county": { 2022: 9 },
};
const inPlaces = Object.entries(VISITS).flatMap(([place, years]) =>
  Object.entries(years).map(([year, value]) =>
    figure(`visits-${place}-${year}`, `${String(value)}人`, value, {
      metric: "visits",
      place,
      period: during(year),
    }),
  ),
);

/**
 * River City with everything that a page may be told: two reports, three areas of which one has measures
 * alone, two fields of one name, every kind of relation, a metric in three places by three years.
 */
export function town(): Dataset {
  const base = fixture();
  return {
    ...base,
    sources: [
      ...base.sources.map((source) => ({
        ...source,
        carrier: both("一版", "page one"),
        part: both("中篇", "part two"),
      })),
      {
        id: "tables",
        title: both("河城统计表", "Tables of River City"),
        publisher: both("河城统计局", "Statistics office"),
        kind: "statistics",
        published: "2024-02-01",
        credits: [],
      },
    ],
    areas: [
      ...base.areas,
      { id: "travel", name: both("文旅", "Travel"), color: "green", icon: "leaf" },
      { id: "villages", name: both("乡村", "Villages"), color: "ochre", icon: "community" },
    ],
    fields: [
      ...base.fields,
      { id: "visits", area: "travel", name: both("客流", "Visitors") },
      { id: "travel-offices", area: "travel", name: both("办公", "Offices") },
      { id: "roads", area: "villages", name: both("道路", "Roads") },
    ],
    places: [
      ...base.places,
      {
        id: "lake-county",
        name: both("湖县", "Lake County"),
        level: "county",
        within: "river-city",
      },
    ],
    units: [
      ...base.units,
      { id: "persons", symbol: both("人", "persons"), one: "person", dimension: "count" },
    ],
    measures: [
      ...base.measures,
      {
        id: "village-roads",
        name: both("村村通", "Roads to villages"),
        statement: both("路通到村。", "Roads reach the villages."),
        fields: ["roads"],
        place: "lake-county",
        source: "daily",
        paragraphs: [5],
        status: "planned",
        milestones: [
          { period: during("2022", "2024"), name: both("三年", "Three years") },
          { period: during("2024-03-05"), name: both("开工", "Begun") },
        ],
        parts: [both("修路", "Road works"), both("架桥", "Bridges")],
      },
    ],
    metrics: [
      ...base.metrics,
      metric("visits", "游客", "persons"),
      metric("goal", "目标产值", "yuan"),
      metric("reached", "完成产值", "yuan"),
      metric("completion", "完成率", "percent", { kind: "rate" }),
      metric("level", "车站数", "stations", { kind: "stock", field: "travel-offices" }),
      metric("level-growth", "车站增幅", "percent", { kind: "rate", field: "travel-offices" }),
      metric("centre", "中心", "stations", { kind: "count" }),
    ],
    observations: [
      ...base.observations,
      ...inPlaces,
      figure("goal", "20亿元", 2_000_000_000, {
        metric: "goal",
        multiplier: 8,
        period: during("2023"),
      }),
      figure("reached", "21亿元", 2_100_000_000, {
        metric: "reached",
        multiplier: 8,
        period: during("2023"),
      }),
      figure("completion", "105%", 105, { metric: "completion", period: during("2023") }),
      figure("level", "12个", 12, { metric: "level", period: during("2023") }),
      figure("level-growth", "20%", 20, {
        metric: "level-growth",
        direction: "rise",
        period: during("2023"),
      }),
      figure("centre", "1个", 1, { metric: "centre" }),
    ],
    relations: [
      ...base.relations,
      {
        kind: "target",
        id: "output-goal",
        finding: both("产值达标", "Output met its goal"),
        target: "goal",
        attained: "reached",
        completion: "completion",
      },
      {
        kind: "change",
        id: "level-change",
        finding: both("车站增加", "More stations"),
        level: "level",
        percent: "level-growth",
        against: { of: "last_year" },
      },
      {
        kind: "model",
        id: "centre-model",
        finding: both("一个中心带多个站", "One centre and its stations"),
        one: "centre",
        plus: both("N个站", "N stations"),
      },
    ],
    cautions: [
      ...base.cautions,
      {
        id: "visits-scope",
        figures: ["visits-lake-county-2022", "visits-hill-county-2022"],
        kind: "scope",
        note: both("只计景区。", "Sights alone are counted."),
      },
      {
        id: "visits-coverage",
        figures: ["visits-lake-county-2022"],
        kind: "coverage",
        note: both("只有半年。", "Half a year alone."),
      },
    ],
    headlines: [
      ...base.headlines,
      { figure: "forms-after", label: both("表格", "Forms") },
      { figure: "schools-in", label: both("学校", "Schools") },
      { figure: "reached", label: both("完成", "Reached") },
      { figure: "level", label: both("车站", "Stations") },
      { figure: "centre", label: both("中心", "Centre") },
    ],
  };
}
