import type { Bilingual, Kind, Metric, Unit } from "../src/dataset/Dataset";

/*
 * What invented datasets are made of. Places bear invented names, so that no number is ever taken
 * for one of a real city.
 */

const FIRST = "云 清 临 安 平 长 新 永 昌 东 西 南 北 金 玉 青 白 丰 和 宁".split(" ");
const FIRST_EN =
  "Yun Qing Lin An Ping Chang Xin Yong Cang Dong Xi Nan Bei Jin Yu Qin Bai Feng He Ning".split(" ");
const SECOND = "川 河 江 泽 原 岭 溪 桥 屏 渡 湾 峰 林 陂 洲 浦 堰 塘 阁 岑".split(" ");
const SECOND_EN =
  "chuan he jiang ze yuan ling xi qiao ping du wan feng lin bei zhou pu yan tang ge cen".split(" ");

/** One in so many places bears a long name, as autonomous prefectures and their zones do. */
const LONG_NAME = 17;

/** Name of the invented place with this number: 云川市, 云川山河民族自治州先行示范区. All are different. */
export function placeName(number: number): Bilingual {
  const size = FIRST.length * SECOND.length;
  const round = Math.floor(number / size);
  const first = Math.floor(number / SECOND.length) % FIRST.length;
  const second = number % SECOND.length;
  const again = round === 0 ? "" : `${round + 1}`;
  const zh = `${FIRST[first]}${SECOND[second]}${again}`;
  const en = `${FIRST_EN[first]}${SECOND_EN[second]}${again === "" ? "" : ` ${again}`}`;
  return number % LONG_NAME === LONG_NAME - 1
    ? {
        zh: `${zh}山河民族自治州先行示范区`,
        en: `${en} Mountain and River Autonomous Prefecture Pilot Zone`,
      }
    : { zh: `${zh}市`, en: `${en} City` };
}

export const areas = [
  { id: "economy", name: { zh: "经济发展", en: "Economy" }, color: "blue", icon: "growth" },
  { id: "governance", name: { zh: "社会治理", en: "Governance" }, color: "red", icon: "community" },
  {
    id: "digital-government",
    name: { zh: "数字政务", en: "Digital government" },
    color: "ochre",
    icon: "screen",
  },
  { id: "livelihood", name: { zh: "民生服务", en: "Livelihood" }, color: "violet", icon: "people" },
  {
    id: "culture-ecology",
    name: { zh: "文化生态", en: "Culture and ecology" },
    color: "green",
    icon: "leaf",
  },
] as const;

/** Subjects that metrics are about, two fields an area. */
export const subjects = [
  { area: "economy", id: "industry", name: { zh: "产业链", en: "industrial chains" } },
  { area: "economy", id: "market", name: { zh: "营商环境", en: "business environment" } },
  { area: "governance", id: "grassroots", name: { zh: "基层治理", en: "grassroots governance" } },
  { area: "governance", id: "safety", name: { zh: "安全生产", en: "work safety" } },
  { area: "digital-government", id: "approval", name: { zh: "行政审批", en: "approvals" } },
  { area: "digital-government", id: "sharing", name: { zh: "数据共享", en: "data sharing" } },
  { area: "livelihood", id: "schools", name: { zh: "义务教育", en: "compulsory schooling" } },
  { area: "livelihood", id: "care", name: { zh: "医疗养老", en: "health and elderly care" } },
  { area: "culture-ecology", id: "heritage", name: { zh: "文化遗产", en: "cultural heritage" } },
  { area: "culture-ecology", id: "rivers", name: { zh: "河湖治理", en: "rivers and lakes" } },
] as const;

export const units: readonly Unit[] = [
  {
    id: "yuan",
    symbol: { zh: "元", en: "CNY" },
    dimension: "currency",
    currency: "CNY",
  },
  { id: "persons", symbol: { zh: "人", en: "people" }, one: "person", dimension: "count" },
  { id: "firms", symbol: { zh: "家", en: "firms" }, one: "firm", dimension: "count" },
  { id: "items", symbol: { zh: "项", en: "items" }, one: "item", dimension: "count" },
  { id: "cases", symbol: { zh: "件", en: "cases" }, one: "case", dimension: "count" },
  { id: "percent", symbol: { zh: "%", en: "%" }, dimension: "percent" },
  { id: "place", symbol: { zh: "位", en: "place" }, dimension: "rank" },
  { id: "days", symbol: { zh: "天", en: "days" }, one: "day", dimension: "time" },
];

/** A kind of metric: its words, and the numbers that it takes. */
export interface Pattern {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: Kind;
  readonly unit: string;
  readonly polarity: Metric["polarity"];
  /** Power of ten of the printed unit. */
  readonly multiplier: 0 | 4 | 8;
  readonly decimals: number;
  /** Printed numbers lie between these, before the growth of the years. */
  readonly low: number;
  readonly high: number;
  /** Nothing is printed above this: 100 for shares. */
  readonly most?: number;
  readonly additive?: true;
}

export const patterns: readonly Pattern[] = [
  {
    id: "funds",
    name: { zh: "财政投入", en: "Public funds for" },
    kind: "flow",
    unit: "yuan",
    polarity: "more_is_better",
    multiplier: 8,
    decimals: 1,
    low: 1,
    high: 900,
    additive: true,
  },
  {
    id: "users",
    name: { zh: "服务人数", en: "People served by" },
    kind: "flow",
    unit: "persons",
    polarity: "more_is_better",
    multiplier: 4,
    decimals: 2,
    low: 0.5,
    high: 400,
    additive: true,
  },
  {
    id: "coverage",
    name: { zh: "覆盖率", en: "Coverage of" },
    kind: "rate",
    unit: "percent",
    polarity: "more_is_better",
    multiplier: 0,
    decimals: 2,
    low: 20,
    high: 80,
    most: 100,
  },
  {
    id: "growth",
    name: { zh: "投入同比增长率", en: "Annual growth of funds for" },
    kind: "rate",
    unit: "percent",
    polarity: "more_is_better",
    multiplier: 0,
    decimals: 1,
    low: -12,
    high: 25,
  },
  {
    id: "firms",
    name: { zh: "参与企业数", en: "Firms taking part in" },
    kind: "stock",
    unit: "firms",
    polarity: "more_is_better",
    multiplier: 0,
    decimals: 0,
    low: 20,
    high: 6000,
    additive: true,
  },
  {
    id: "rules",
    name: { zh: "改革事项数", en: "Reform items in" },
    kind: "count",
    unit: "items",
    polarity: "neither",
    multiplier: 0,
    decimals: 0,
    low: 3,
    high: 90,
  },
  {
    id: "cases",
    name: { zh: "办件量", en: "Cases handled in" },
    kind: "flow",
    unit: "cases",
    polarity: "neither",
    multiplier: 4,
    decimals: 1,
    low: 1,
    high: 800,
    additive: true,
  },
  {
    id: "time",
    name: { zh: "平均办理时限", en: "Average time taken in" },
    kind: "duration",
    unit: "days",
    polarity: "less_is_better",
    multiplier: 0,
    decimals: 0,
    low: 1,
    high: 40,
  },
  {
    id: "rank",
    name: { zh: "考核位次", en: "Assessed rank in" },
    kind: "rank",
    unit: "place",
    polarity: "less_is_better",
    multiplier: 0,
    decimals: 0,
    low: 1,
    high: 300,
  },
];
