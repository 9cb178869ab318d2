import type { Bilingual, Period, Source } from "../Dataset";
import type { Fault } from "../Fault";
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

function fault(
  place: PeriodPlace,
  part: string,
  rule: string,
  found: string,
  expected: Bilingual,
  remedy: Bilingual,
): Fault {
  return { record: place.record, field: `${place.field}.${part}`, rule, found, expected, remedy };
}

function unrealDate(record: string, field: string, found: string): Fault {
  return {
    record,
    field,
    rule: "date_not_real",
    found,
    expected: { zh: "日历上存在的日期", en: "a date that the calendar has" },
    remedy: { zh: "改正日期。", en: "Correct the date." },
  };
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
      fault(
        place,
        "end",
        "period_precision",
        `${start} / ${end}`,
        {
          zh: "与 start 精度相同（同为年、月或日）",
          en: "the precision of start: both a year, both a month or both a day",
        },
        { zh: "把两端写到同样的精度。", en: "Write both ends to the same precision." },
      ),
    ];
  }
  if (end > start) return [];
  return [
    fault(
      place,
      "end",
      "period_order",
      `${start} / ${end}`,
      { zh: "晚于 start", en: "later than start" },
      {
        zh: "对调两端；若只有一个年、月或日，省略 end。",
        en: "Swap the two; leave end out where start is the whole period.",
      },
    ),
  ];
}

function findPublicationFaults(place: PeriodPlace, period: DatedPeriod): Fault[] {
  const published = place.source?.published;
  const last = period.end ?? period.start;
  // A plan may be stated for years to come; what has been counted cannot lie ahead of its report.
  const mayLieAhead =
    place.isTarget === true || (period.basis === "stated" && period.timing === "during");
  if (published === undefined || mayLieAhead || compareDates(last, published) <= 0) return [];
  return [
    fault(
      place,
      period.end === undefined ? "start" : "end",
      "period_after_publication",
      last,
      { zh: `不晚于来源发布日 ${published}`, en: `not later than the publication, ${published}` },
      {
        zh: "改正日期；若是规划期，basis 用 stated、timing 用 during；若是目标，用 target 关系写明。",
        en: "Correct the date; a planned period is stated and during, a target is named by a target relation.",
      },
    ),
  ];
}

function findBasisFaults(place: PeriodPlace, period: DatedPeriod): Fault[] {
  const { basis, expression } = period;
  if (basis === "resolved" && expression === undefined) {
    return [
      fault(
        place,
        "expression",
        "period_expression",
        "",
        {
          zh: "推定所依据的时间用语，如 今年6月",
          en: "the expression that the date was resolved from, such as 今年6月",
        },
        {
          zh: "补上原文用语；若原文写明日期，basis 用 stated。",
          en: "Add the expression; a date that the report prints is stated.",
        },
      ),
    ];
  }
  if (basis === "stated" && expression !== undefined && RELATIVE.test(expression)) {
    return [
      fault(
        place,
        "basis",
        "period_basis",
        `${basis}: ${expression}`,
        {
          zh: "resolved，因为用语相对于发布日期",
          en: "resolved, for the expression is relative to the publication",
        },
        { zh: "basis 改为 resolved。", en: "Set basis to resolved." },
      ),
    ];
  }
  return [];
}

function findResolutionFaults(place: PeriodPlace, period: DatedPeriod): Fault[] {
  const { start, end = start, expression = "" } = period;
  const mismatch = (expected: string): Fault[] => [
    fault(
      place,
      "start",
      "period_resolution",
      end === start ? start : `${start} / ${end}`,
      { zh: `${expected}（由“${expression}”）`, en: `${expected}, from ${expression}` },
      { zh: "改正日期或时间用语。", en: "Correct the date or the expression." },
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
    let latest = "";
    for (const [index, { period }] of milestones.entries()) {
      if (period.basis === "not_stated") {
        faults.push({
          record: id,
          field: `milestones[${index}].period`,
          rule: "milestone_undated",
          found: period.expression ?? period.basis,
          expected: { zh: "有日期的节点", en: "a dated step" },
          remedy: {
            zh: "补上日期，或删去该节点。",
            en: "Give it a date, or drop the step.",
          },
        });
        continue;
      }
      if (latest !== "" && compareDates(period.start, latest) < 0) {
        faults.push({
          record: id,
          field: `milestones[${index}].period.start`,
          rule: "milestone_order",
          found: `${latest} / ${period.start}`,
          expected: { zh: "由早到晚", en: "steps from the oldest to the newest" },
          remedy: { zh: "调整节点顺序。", en: "Put the steps in order of time." },
        });
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
