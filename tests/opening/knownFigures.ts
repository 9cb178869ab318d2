/*
 * What an office knows before it makes a table of it: metrics, places, periods, and for each of them one number, the
 * same however the table is laid out. Names and numbers are made up.
 */

/** `stock` is a count that holds at one time, `mean` what is no sum of its parts. */
export type Kind = "amount" | "count" | "stock" | "rate" | "index" | "mean";

export interface KnownMetric {
  readonly name: string;
  readonly kind: Kind;
  readonly unit: string;
  readonly decimals: number;
  readonly low: number;
  readonly high: number;
  /** The names of some of its parts, where an office tells them below it. */
  readonly parts: readonly string[];
}

/** A stretch of time: its first and last year, month or day, and whether its numbers hold at its end. */
export interface KnownPeriod {
  readonly year: number;
  /** Its months, from 1; all of the year where they are left out. */
  readonly months?: readonly [first: number, last: number];
  readonly isEnd: boolean;
}

const metric = (
  name: string,
  kind: Kind,
  unit: string,
  [decimals, low, high]: readonly [decimals: number, low: number, high: number],
  parts: readonly string[] = [],
): KnownMetric => ({ name, kind, unit, decimals, low, high, parts });

export const METRICS: readonly KnownMetric[] = [
  metric("工业总产值", "amount", "亿元", [2, 12, 900], ["轻工业", "重工业"]),
  metric("固定资产投资", "amount", "万元", [0, 2000, 90_000], ["民间投资"]),
  metric("一般公共预算收入", "amount", "万元", [1, 800, 60_000], ["税收收入"]),
  metric("社会消费品零售总额", "amount", "亿元", [1, 10, 300]),
  metric("粮食产量", "count", "万吨", [2, 3, 80]),
  metric("用电量", "count", "万千瓦时", [0, 300, 9000]),
  metric("新增企业数", "count", "家", [0, 20, 900]),
  metric("受理件数", "count", "件", [0, 100, 9900]),
  metric("接待游客", "count", "万人次", [1, 5, 700]),
  metric("常住人口", "stock", "万人", [2, 8, 90]),
  metric("公路里程", "stock", "公里", [0, 200, 3000]),
  metric("利润总额", "amount", "万元", [1, -4000, 9000]),
  metric("净迁入人口", "count", "人", [0, -900, 2000]),
  metric("城镇化率", "rate", "%", [2, 40, 80]),
  metric("按时办结率", "rate", "%", [1, 70, 99]),
  metric("失业率", "rate", "%", [1, 2, 6]),
  metric("居民人均可支配收入", "mean", "元", [0, 9000, 60_000]),
  metric("人均公园绿地面积", "mean", "平方米", [2, 8, 20]),
  metric("居民消费价格指数（上年=100）", "index", "", [1, 97, 104]),
  metric("平均办理时限", "mean", "个工作日", [1, 1, 20]),
  metric("优良天数", "mean", "天", [0, 12, 30]),
  metric("综合得分", "mean", "分", [1, 60, 99]),
];

export const PLACES = ["青石县", "白沙县", "红岭区", "河口市", "东湾镇", "江北街道"] as const;

/** A number from 0 up to 1 that is the same for the same words. */
function chance(words: string): number {
  let hash = 2_166_136_261;
  for (const sign of words) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

export const isAdditive = ({ kind }: KnownMetric): boolean =>
  kind === "amount" || kind === "count" || kind === "stock";

/** The same stretch a year earlier. */
export const yearBefore = (period: KnownPeriod): KnownPeriod => ({
  ...period,
  year: period.year - 1,
});

/** How much a metric is in a place, of some that are summed where several are given, in a period. */
export function levelOf(
  seed: number,
  one: KnownMetric,
  places: readonly string[],
  { year, months = [1, 12], isEnd }: KnownPeriod,
): number {
  const { low, high, decimals, name } = one;
  const values = places.map((place) => {
    const base = low + (high - low) * chance(`${seed} ${name} ${place} ${months.join()}`);
    // From year to year it moves by up to a tenth.
    const moved =
      base *
      (1 + 0.2 * (chance(`${seed} ${name} ${place} ${months.join()} ${year} ${isEnd}`) - 0.5));
    return rounded(moved, decimals);
  });
  const sum = values.reduce((total, value) => total + value, 0);
  return rounded(isAdditive(one) ? sum : sum / values.length, decimals);
}

/** A period as tests tell it: 2023, 2024-01/2024-06, 2023末. */
export function periodText({ year, months, isEnd }: KnownPeriod): string {
  const text = (month: number): string => `${year}-${String(month).padStart(2, "0")}`;
  const [first, last] = months ?? [];
  const stretch =
    first === undefined || last === undefined || last - first === 11
      ? String(year)
      : first === last
        ? text(first)
        : `${text(first)}/${text(last)}`;
  return `${stretch}${isEnd ? "末" : ""}`;
}
