import type { Metric, Observation, Unit } from "./Dataset";

const SPEAKS_OF_CHANGE =
  /增|升|降|减|涨|跌|扩大|变化|同比|环比|提速|相当于|指数|growth|change|increase|decrease|rise|fall|decline|drop|cut/iu;

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
  return ![metric.name.zh, metric.name.en, metric.definition.zh, metric.definition.en].some(
    (text) => SPEAKS_OF_CHANGE.test(text),
  );
}
