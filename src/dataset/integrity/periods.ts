import type { Period, Source } from "../Dataset";
import type { Fault } from "../Fault";
import { brokenRule } from "./brokenRule";
import { compareDates, isRealDate } from "./calendar";
import type { Register } from "./Register";

type DatedPeriod = Exclude<Period, { readonly basis: "not_stated" }>;

interface PeriodPlace {
  readonly record: string;
  /** Path of the period in its record: `period`, `milestones[0].period`. */
  readonly field: string;
  readonly period: Period;
  readonly source: Source | undefined;
  /** Whether the number is a target, which falls due after its report. */
  readonly isTarget?: boolean;
}

const RELATIVE = /今年|去年|前年|今日|昨日|本月|上月|当前|目前|近日|日前/u;
const YEARS_BACK = [
  ["今年", 0],
  ["去年", 1],
  ["前年", 2],
] as const;

function unrealDate(record: string, field: string, found: string): Fault {
  return brokenRule("date_not_real", record, field, found);
}

function findDateFaults(place: PeriodPlace, period: DatedPeriod): Fault[] {
  const { start, end } = period;
  const unreal = [
    ...(isRealDate(start) ? [] : [unrealDate(place.record, `${place.field}.start`, start)]),
    ...(end === undefined || isRealDate(end)
      ? []
      : [unrealDate(place.record, `${place.field}.end`, end)]),
  ];
  if (unreal.length > 0 || end === undefined) return unreal;
  if (start.length !== end.length) {
    return [
      brokenRule("period_precision", place.record, `${place.field}.end`, `${start} / ${end}`),
    ];
  }
  if (end > start) return [];
  return [brokenRule("period_order", place.record, `${place.field}.end`, `${start} / ${end}`)];
}

function findPublicationFaults(place: PeriodPlace, period: DatedPeriod): Fault[] {
  const published = place.source?.published;
  const last = period.end ?? period.start;
  // A plan may be stated for years to come; what has been counted cannot lie ahead of its report.
  const mayLieAhead =
    place.isTarget === true || (period.basis === "stated" && period.timing === "during");
  if (published === undefined || mayLieAhead || compareDates(last, published) <= 0) return [];
  return [
    brokenRule(
      "period_after_publication",
      place.record,
      `${place.field}.${period.end === undefined ? "start" : "end"}`,
      last,
      { published },
    ),
  ];
}

function findBasisFaults(place: PeriodPlace, period: DatedPeriod): Fault[] {
  const { basis, expression } = period;
  if (basis !== "stated" && expression === undefined) {
    return [brokenRule("period_expression", place.record, `${place.field}.expression`, "")];
  }
  if (basis === "stated" && expression !== undefined && RELATIVE.test(expression)) {
    return [
      brokenRule("period_basis", place.record, `${place.field}.basis`, `${basis}: ${expression}`),
    ];
  }
  return [];
}

function findResolutionFaults(place: PeriodPlace, period: DatedPeriod): Fault[] {
  const { start, end = start, expression = "" } = period;
  const mismatch = (expected: string): Fault[] => [
    brokenRule(
      "period_resolution",
      place.record,
      `${place.field}.start`,
      end === start ? start : `${start} / ${end}`,
      { expected, expression },
    ),
  ];
  const printedYears = expression.match(/\d{4}/gu);
  const firstYear = printedYears?.[0];
  if (firstYear !== undefined && start.slice(0, 4) !== firstYear) return mismatch(firstYear);
  const published = place.source?.published;
  const back = YEARS_BACK.find(([word]) => expression.includes(word))?.[1];
  if (published !== undefined && back !== undefined && firstYear === undefined) {
    const year = String(Number(published.slice(0, 4)) - back);
    if (start.slice(0, 4) !== year) return mismatch(year);
  }
  const months = [...expression.matchAll(/(\d{1,2})月/gu)];
  const month = months.length === 1 ? months[0]?.[1]?.padStart(2, "0") : undefined;
  if (month === undefined || start.slice(5, 7) === month || end.slice(5, 7) === month) return [];
  return mismatch(`${start.slice(0, 4)}-${month}`);
}

function findPeriodPlaceFaults(place: PeriodPlace): Fault[] {
  const { period } = place;
  if (period.basis === "not_stated") return [];
  const dates = findDateFaults(place, period);
  if (dates.length > 0) return dates;
  return [
    ...findPublicationFaults(place, period),
    ...findBasisFaults(place, period),
    ...findResolutionFaults(place, period),
  ];
}

function findMilestoneFaults({ dataset }: Register): Fault[] {
  const faults: Fault[] = [];
  for (const { id, milestones } of dataset.measures) {
    // Nothing is compared with nothing: no date is earlier.
    let latest = "";
    for (const [index, { period }] of milestones.entries()) {
      if (period.basis === "not_stated") {
        faults.push(
          brokenRule(
            "milestone_undated",
            id,
            `milestones[${index}].period`,
            period.expression ?? period.basis,
          ),
        );
        continue;
      }
      if (compareDates(period.start, latest) < 0) {
        faults.push(
          brokenRule(
            "milestone_order",
            id,
            `milestones[${index}].period.start`,
            `${latest} / ${period.start}`,
          ),
        );
      }
      latest = period.start;
    }
  }
  return faults;
}

/** Dates of the calendar, ends in order, nothing counted ahead of its report, expressions that agree. */
export function findPeriodFaults(register: Register): Fault[] {
  const { dataset, sources } = register;
  const targets = new Set(
    dataset.relations.flatMap((relation) => (relation.kind === "target" ? [relation.target] : [])),
  );
  const places: PeriodPlace[] = [
    ...dataset.measures.flatMap(({ id, milestones, source }) =>
      milestones.map(({ period }, index) => ({
        record: id,
        field: `milestones[${index}].period`,
        period,
        source: sources.get(source),
      })),
    ),
    ...dataset.observations.map(({ id, period, source }) => ({
      record: id,
      field: "period",
      period,
      source: sources.get(source),
      isTarget: targets.has(id),
    })),
  ];
  return [
    ...dataset.sources.flatMap(({ id, published }) =>
      published === undefined || isRealDate(published)
        ? []
        : [unrealDate(id, "published", published)],
    ),
    ...(dataset.modified === undefined || isRealDate(dataset.modified)
      ? []
      : [unrealDate("dataset", "modified", dataset.modified)]),
    ...places.flatMap(findPeriodPlaceFaults),
    ...findMilestoneFaults(register),
  ];
}
