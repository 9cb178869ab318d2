import type { Dataset } from "../../src/dataset/Dataset";
import type { PrintedReading } from "../../src/dataset/integrity";

type Period = Dataset["observations"][number]["period"];

const thisJune = (): Period => ({
  basis: "resolved",
  timing: "as_of",
  start: "2024-06",
  expression: "今年6月",
});
const lastYear = (): Period => ({
  basis: "stated",
  timing: "during",
  start: "2023",
  expression: "2023年",
});

type Observation = Dataset["observations"][number];

/** From one day, month or year, or to another. */
export const during = (start: string, end?: string): Period => ({
  basis: "stated",
  timing: "during",
  start,
  ...(end === undefined ? {} : { end }),
});

function figure(
  id: string,
  printed: string,
  quantity: Observation["quantity"],
  rest: Partial<Observation> = {},
): Observation {
  return {
    id,
    metric: id,
    place: "river-city",
    source: "daily",
    paragraph: 2,
    printed,
    quantity,
    multiplier: 0,
    decimals: 0,
    period: { basis: "not_stated" },
    attribution: { by: "report" },
    statement: { zh: `河城有关数据为${printed}。`, en: `River City reports ${id}.` },
    ...rest,
  };
}

type Metric = Dataset["metrics"][number];

function metric(
  id: string,
  unit: string,
  kind: Metric["kind"],
  rest: Partial<Metric> = {},
): Metric {
  return {
    id,
    name: { zh: `指标${id}`, en: `Metric ${id}` },
    definition: { zh: `${id}的口径。`, en: `What ${id} counts.` },
    unit,
    kind,
    polarity: "more_is_better",
    population: { zh: "全市", en: "the whole city" },
    field: "offices",
    ...rest,
  };
}

const exact = (value: number): Observation["quantity"] => ({ bound: "exact", value });

/**
 * A small valid dataset, new on every call. 6 of 8 schools are 75%. 10 forms became 4. 5 more items are
 * 10%, so there were 48 to 52. 20亿元 is first for 2 years. 30-odd stations. About ten slips became one or two.
 */
export function fixture(): Dataset {
  return {
    schemaVersion: "1",
    id: "river-city",
    title: { zh: "河城数据", en: "River City figures" },
    description: { zh: "一篇报道的数据。", en: "The figures of one report." },
    modified: "2024-08-01",
    license: { zh: "可自由使用。", en: "Free to use." },
    sources: [
      {
        id: "daily",
        title: { zh: "河城改革", en: "Reform in River City" },
        publisher: { zh: "河城日报", en: "River City Daily" },
        kind: "newspaper",
        published: "2024-07-15T09:49",
        credits: [
          { role: "reporter", names: ["记者甲"] },
          { role: "contributor", names: ["通讯员甲", "通讯员乙"] },
          { role: "editor", names: ["编辑甲"] },
        ],
        paragraphs: 5,
      },
    ],
    areas: [
      {
        id: "government",
        name: { zh: "政务", en: "Government" },
        color: "blue",
        icon: "screen",
      },
    ],
    fields: [{ id: "offices", area: "government", name: { zh: "办公", en: "Offices" } }],
    places: [
      { id: "river-city", name: { zh: "河城", en: "River City" }, level: "city" },
      {
        id: "hill-county",
        name: { zh: "山县", en: "Hill County" },
        level: "county",
        within: "river-city",
      },
    ],
    units: [
      { id: "schools", symbol: { zh: "所", en: "schools" }, one: "school", dimension: "count" },
      { id: "items", symbol: { zh: "项", en: "items" }, one: "item", dimension: "count" },
      { id: "slips", symbol: { zh: "份", en: "slips" }, one: "slip", dimension: "count" },
      { id: "stations", symbol: { zh: "个", en: "stations" }, one: "station", dimension: "count" },
      { id: "percent", symbol: { zh: "%", en: "%" }, dimension: "percent" },
      { id: "rank", symbol: { zh: "位", en: "place" }, dimension: "rank" },
      { id: "years", symbol: { zh: "年", en: "years" }, one: "year", dimension: "time" },
      { id: "yuan", symbol: { zh: "元", en: "yuan" }, dimension: "currency", currency: "CNY" },
    ],
    measures: [
      {
        id: "one-form",
        name: { zh: "一表通", en: "One form" },
        statement: { zh: "表格合并。", en: "Forms are merged." },
        fields: ["offices"],
        place: "hill-county",
        source: "daily",
        paragraphs: [2, 3],
        status: "in_operation",
        milestones: [
          { period: lastYear(), name: { zh: "试点", en: "Pilot" } },
          { period: thisJune(), name: { zh: "推开", en: "Rolled out" } },
        ],
        parts: [],
      },
      {
        id: "river-watch",
        name: { zh: "护河", en: "River watch" },
        statement: { zh: "巡河。", en: "The river is patrolled." },
        fields: ["offices"],
        place: "river-city",
        source: "daily",
        paragraphs: [4],
        status: "pilot",
        milestones: [],
        parts: [],
      },
    ],
    metrics: [
      metric("schools-all", "schools", "count", { additive: true }),
      metric("schools-in", "schools", "count"),
      metric("schools-share", "percent", "rate"),
      metric("forms", "items", "flow", { measure: "one-form", polarity: "less_is_better" }),
      metric("items-added", "items", "flow"),
      metric("items-growth", "percent", "rate"),
      metric("output", "yuan", "flow"),
      metric("output-rank", "rank", "rank"),
      metric("output-streak", "years", "duration"),
      metric("stations", "stations", "stock"),
      metric("slips", "slips", "count"),
    ],
    observations: [
      figure("schools-all", "8所", exact(8)),
      figure("schools-in", "6所", exact(6)),
      figure("schools-share", "75%", exact(75)),
      figure("forms-before", "10项", exact(10), {
        metric: "forms",
        place: "hill-county",
        period: lastYear(),
      }),
      figure("forms-after", "4项", exact(4), {
        metric: "forms",
        place: "hill-county",
        period: thisJune(),
      }),
      figure("items-added", "5项", exact(5), { direction: "rise" }),
      figure("items-growth", "10%", exact(10), { direction: "rise" }),
      figure("output", "20.5亿元", exact(2_050_000_000), {
        paragraph: 3,
        multiplier: 8,
        decimals: 1,
        period: lastYear(),
      }),
      figure("output-rank", "第一", exact(1), { paragraph: 3, period: lastYear() }),
      figure("output-streak", "连续2年", exact(2), { paragraph: 3 }),
      figure("stations", "30多个", { bound: "at_least", value: 30 }, { paragraph: 4 }),
      figure(
        "slips-before",
        "上十份",
        { bound: "about", value: 10 },
        {
          metric: "slips",
          paragraph: 5,
          attribution: { by: "person", who: { zh: "网格员甲", en: "a grid worker" } },
        },
      ),
      figure(
        "slips-after",
        "一到两份",
        { bound: "range", low: 1, high: 2 },
        {
          metric: "slips",
          paragraph: 5,
          attribution: { by: "person", who: { zh: "网格员甲", en: "a grid worker" } },
        },
      ),
    ],
    relations: [
      {
        kind: "part_of_whole",
        id: "school-share",
        finding: { zh: "四分之三", en: "Three in four" },
        part: "schools-in",
        whole: "schools-all",
        share: "schools-share",
      },
      {
        kind: "before_after",
        id: "forms-cut",
        finding: { zh: "表格减少", en: "Fewer forms" },
        before: "forms-before",
        after: "forms-after",
        comparability: { sameScope: "yes" },
      },
      {
        kind: "change",
        id: "items-change",
        finding: { zh: "事项增加", en: "More items" },
        amount: "items-added",
        percent: "items-growth",
      },
      {
        kind: "rank",
        id: "output-first",
        finding: { zh: "首位", en: "First" },
        value: "output",
        rank: "output-rank",
        streak: "output-streak",
        among: { zh: "各市", en: "cities" },
      },
      {
        kind: "comparison",
        id: "schools-compared",
        finding: { zh: "学校数", en: "Schools" },
        members: ["schools-all", "schools-in"],
      },
      {
        kind: "before_after",
        id: "slips-cut",
        finding: { zh: "少填", en: "Fewer slips" },
        before: "slips-before",
        after: "slips-after",
        comparability: {
          sameScope: "unclear",
          note: { zh: "一人所述，均未注明时间。", en: "One person’s words, neither dated." },
        },
      },
    ],
    cautions: [
      {
        id: "stations-undated",
        figures: ["stations"],
        kind: "period",
        note: { zh: "时间未注明。", en: "The date is not stated." },
      },
    ],
    headlines: [{ figure: "output", label: { zh: "产值", en: "Output" } }],
    nonFigures: [
      {
        id: "p1-seventh",
        source: "daily",
        paragraph: 1,
        token: "第七届",
        occurrences: 1,
        reason: "ordinal",
      },
    ],
  };
}

const inWords: ReadonlyMap<string, PrintedReading> = new Map<string, PrintedReading>([
  ["第一", { quantity: { bound: "exact", value: 1 }, unit: null, scale: 0, decimals: 0 }],
  ["连续2年", { quantity: { bound: "exact", value: 2 }, unit: "年", scale: 0, decimals: 0 }],
  ["上十份", { quantity: { bound: "about", value: 10 }, unit: "份", scale: 0, decimals: 0 }],
  [
    "一到两份",
    { quantity: { bound: "range", low: 1, high: 2 }, unit: "份", scale: 0, decimals: 0 },
  ],
]);

/** Reads the tokens of the fixture, and any other that is digits, 亿, 多 and a unit. */
export function readPrinted(token: string): PrintedReading | null {
  const known = inWords.get(token);
  if (known !== undefined) return known;
  const match = /^(\d+)(?:\.(\d+))?(亿)?(多)?(.+)$/u.exec(token);
  if (match === null) return null;
  const [, whole = "", fraction = "", hundredMillions, more, unit = ""] = match;
  const scale = hundredMillions === undefined ? 0 : 8;
  return {
    quantity: {
      bound: more === undefined ? "exact" : "at_least",
      value: Number(`${whole}.${fraction}e${scale}`),
    },
    unit,
    scale,
    decimals: fraction.length,
  };
}
