import type { Measure, Period } from "../dataset/Dataset";

/** Since when a measure has been there: its first dated step; `null` where the report tells of none. A day on which something was counted tells of no beginning. */
export function beginningOf({ milestones }: Measure): Period | null {
  const first = milestones.find(
    ({ period }) => period.basis !== "not_stated" && period.timing === "during",
  );
  return first?.period ?? null;
}
