import type { Measure, Period } from "../dataset/Dataset";
import { measureDates } from "./measureDates";

/** Since when a measure has been there: its first dated step; `null` where the report tells of none. */
export function beginningOf(measure: Measure): Period | null {
  const first = measureDates(measure).steps.find(({ period }) => period.basis !== "not_stated");
  return first?.period ?? null;
}
