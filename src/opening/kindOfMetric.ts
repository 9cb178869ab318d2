import type { Metric } from "../dataset/Dataset";

const KINDS: Readonly<Record<string, Metric["kind"]>> = {
  currency: "flow",
  count: "count",
  percent: "rate",
  time: "duration",
  rank: "rank",
  none: "rate",
};

/** What is there at one time, and is not made or spent over a span: 贷款余额, 资产总额, 装机容量. */
const STOCK =
  /(?:余额|资产(?:总额|总量)?|存量|保有量|装机(?:总?容量)?|(?:常住|户籍|总)人口(?:人?数|总量)?)$/u;

/** What is said of a name behind it: 各项存款余额（本外币）. */
const REMARK = /\s*[(\uff08](?!本月)[^()\uff08\uff09]*[)\uff09]$/u;

/** Whether a metric's number holds at one time, and cannot be counted from the year's beginning. */
export function isStock(name: string): boolean {
  return STOCK.test(name.replace(REMARK, ""));
}

/** What kind of metric a name and what its unit measures make, where nothing else says it; a count where nothing does. */
export function kindOfMetric(dimension: string, name: string): Metric["kind"] {
  const isAmount = dimension === "currency" || dimension === "count";
  return isAmount && isStock(name) ? "stock" : (KINDS[dimension] ?? "count");
}
