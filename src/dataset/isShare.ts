import type { Metric, Observation, Unit } from "./Dataset";

const SPEAKS_OF_CHANGE =
  /增|升|降|减|涨|跌|扩大|变化|同比|环比|提速|相当于|指数|growth|change|increase|decrease|rise|fall|decline|drop|cut/iu;

/** Percentages of other things than the whole that they are a part of, which may go beyond 100. */
const IS_NO_PART =
  /利率|汇率|税率|收益率|回报率|周转率|负债率|杠杆率|抚养比|性别比|存贷比|贷存比|完成率|产销率|自给率|毛入学率|倍|指数|\b(?:interest|exchange rate|tax rate|yield|return|turnover|ratio|completion|gross enrolment|index)\b/iu;

/** Whether the words of a metric are of how something changed. */
export const speaksOfChange = ({ name, definition }: Metric): boolean =>
  [name.zh, name.en, definition.zh, definition.en].some((text) => SPEAKS_OF_CHANGE.test(text));

/** Whether a figure says by how much something changed, and not how much there is: its direction tells. */
export function isChange({ direction }: Observation): boolean {
  return direction === "rise" || direction === "fall" || direction === "level";
}

/**
 * Whether a figure that stands alone is a share of something, so that it ends at 100. A growth rate may be any
 * number: it is known by its direction, by its unit, or by the words of its metric.
 */
export function isShare(metric: Metric, unit: Unit, observation: Observation): boolean {
  if (unit.dimension !== "percent" || unit.symbol.zh.includes("百分点")) return false;
  if (metric.kind !== "rate" || isChange(observation)) return false;
  if (IS_NO_PART.test(metric.name.zh) || IS_NO_PART.test(metric.name.en)) return false;
  return !speaksOfChange(metric);
}
