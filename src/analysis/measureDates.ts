import type { Measure, Period } from "../dataset/Dataset";

type Milestone = Measure["milestones"][number];

/** A dated step of a measure; a date of counting is no step of it. */
export function isStep({ period }: { readonly period: Period }): boolean {
  return period.basis === "not_stated" || period.timing === "during";
}

/** The dates that the report gives of a measure: its steps, and as of when something was counted. */
export function measureDates({ milestones }: Measure): {
  readonly steps: readonly Milestone[];
  readonly counts: readonly Milestone[];
} {
  return {
    steps: milestones.filter(isStep),
    counts: milestones.filter((milestone) => !isStep(milestone)),
  };
}

/** Since when a measure has been there: its first dated step; `null` where the report tells of none. */
export function beginningOf(measure: Measure): Period | null {
  const first = measureDates(measure).steps.find(({ period }) => period.basis !== "not_stated");
  return first?.period ?? null;
}
