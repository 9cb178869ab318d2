import type { DatasetLookup } from "../dataset/DatasetLookup";
import { isoPeriod } from "../wording/formatPeriod";

/** Whether any metric has figures of two dated periods in one place. */
export function hasPeriodsToCompare({ columns, dataset }: DatasetLookup): boolean {
  const { metric, place, period, periods, size } = columns;
  const dates = periods.map(isoPeriod);
  const places = dataset.places.length;
  const first = new Map<number, string>();
  for (let row = 0; row < size; row += 1) {
    const date = dates[period[row] ?? 0];
    if (date === null || date === undefined) continue;
    const subject = (metric[row] ?? 0) * places + (place[row] ?? 0);
    const known = first.get(subject);
    if (known === undefined) first.set(subject, date);
    else if (known !== date) return true;
  }
  return false;
}
