import type { Language, Measure, Period } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { isStep, whenOf } from "./measureDates";
import { markOfStep } from "./readoutOf";
import type { TimelineItem, TimelineRows } from "./ChartRows";
import { marks } from "../wording/marks";

interface Span {
  readonly start: number;
  readonly end: number | null;
  readonly kind: TimelineItem["kind"];
}

function yearAndMonth(date: string): { readonly year: number; readonly month: number | null } {
  const [year = 0, month = null] = date.split("-").map(Number);
  return { year, month };
}

/** A period on the axis of years: a month is a date, a year or more is a span over all of it. */
function spanOf(period: Period): Span | null {
  if (period.basis === "not_stated") return null;
  const start = yearAndMonth(period.start);
  const end = yearAndMonth(period.end ?? period.start);
  if (period.end === undefined && start.month !== null) {
    const middle = start.year + (start.month - 0.5) / 12;
    return { start: middle, end: null, kind: "date" };
  }
  const from = start.year + ((start.month ?? 1) - 1) / 12;
  const to = end.year + (end.month ?? 12) / 12;
  return { start: from, end: to, kind: period.end === undefined ? "year" : "span" };
}

export interface TimelineOfMeasures {
  /** `null` when no selected measure has a dated step. */
  readonly rows: TimelineRows | null;
  /** How many measures have a dated step. */
  readonly dated: number;
  /** How many have none. */
  readonly undated: number;
}

/** The dated steps of measures, oldest first, as the rows of one timeline. */
export function composeTimeline(
  lookup: DatasetLookup,
  measures: readonly Measure[],
  language: Language,
  linkTo: (measure: Measure) => string,
): TimelineOfMeasures {
  const items = measures.flatMap((measure) =>
    measure.milestones.flatMap((milestone, at): TimelineItem[] => {
      const span = spanOf(milestone.period);
      if (span === null || !isStep(milestone)) return [];
      return [
        {
          id: markOfStep(measure, at),
          label: milestone.name[language],
          when: whenOf(milestone, language),
          ...span,
          areaClass: `area-${lookup.areaOfMeasure(measure).color}`,
          href: linkTo(measure),
        },
      ];
    }),
  );
  const dated = measures.filter((measure) =>
    measure.milestones.some((milestone) => isStep(milestone) && spanOf(milestone.period) !== null),
  ).length;
  const undated = measures.length - dated;
  if (items.length === 0) return { rows: null, dated, undated };
  const listed = items
    .map(({ label, when }) => `${when} ${label}`.trim())
    .join(marks[language].semicolon);
  return {
    rows: {
      form: "timeline",
      items: [...items].sort((left, right) => left.start - right.start),
      from: Math.floor(Math.min(...items.map(({ start }) => start))),
      to: Math.ceil(Math.max(...items.map(({ start, end }) => end ?? start))),
      description: { zh: `时间线：${listed}。`, en: `Timeline: ${listed}.` }[language],
    },
    dated,
    undated,
  };
}
