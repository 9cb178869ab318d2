import type { Language, Measure, Period } from "../dataset/Dataset";
import { formatPeriod } from "../wording/formatPeriod";

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

/** When a step was, in words; empty where its name says so: 行动方案（2021—2023年）. */
export function whenOf({ period, name }: Milestone, language: Language): string {
  const when = formatPeriod(period, language);
  return name[language].includes(when) ? "" : when;
}

/** A step with its date before it, once: `2023年 出台指导意见`. */
export function stepWords(step: Milestone, language: Language): string {
  return [whenOf(step, language), step.name[language]].filter((part) => part !== "").join(" ");
}

/** Since when a measure has been there: its first dated step; `null` where the report tells of none. */
export function beginningOf(measure: Measure): Period | null {
  const first = measureDates(measure).steps.find(({ period }) => period.basis !== "not_stated");
  return first?.period ?? null;
}
