import type { Direction, Language, Observation, Period, Relation, Unit } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { formatFigure } from "./formatFigure";
import { formatDate, formatPeriod, isoPeriod } from "./formatPeriod";
import { marks } from "./marks";

type Change = Extract<Relation, { readonly kind: "change" }>;

/** What a change is counted from, where that is no period that is named. */
export const changeBases = {
  same_period_last_year: { zh: "同比", en: "on the same period of last year" },
  previous_period: { zh: "环比", en: "on the previous period" },
  start_of_year: { zh: "比年初", en: "since the start of the year" },
  last_year: { zh: "比上年", en: "on the year before" },
} as const;

/** Of what is counted one by one, and of shares and multiples; Chinese tells them apart. */
const VERBS = {
  rise: { counted: { zh: "增加", en: "up" }, relative: { zh: "增长", en: "up" } },
  fall: { counted: { zh: "减少", en: "down" }, relative: { zh: "下降", en: "down" } },
  level: { counted: { zh: "持平", en: "unchanged" }, relative: { zh: "持平", en: "unchanged" } },
} as const;

/** How the pace of a rise moves, and that of a fall, told in percentage points. */
const PACES = {
  rise: { rise: { zh: "加快", en: "up" }, fall: { zh: "回落", en: "down" } },
  fall: { rise: { zh: "扩大", en: "wider by" }, fall: { zh: "收窄", en: "narrower by" } },
} as const;

/** A fall that is told by its size: 降幅比上月收窄; elsewhere what falls further goes down. */
const SIZE_OF_FALL = /[降跌]幅|收窄|扩大/u;

const isInPoints = ({ symbol }: Pick<Unit, "symbol">): boolean => symbol.zh.includes("分点");

/**
 * What a change is counted from. 环比 is a growth of its own: what a rate gained or lost in percentage points is
 * 比上月.
 */
function baseOf(
  of: keyof typeof changeBases,
  unit: Pick<Unit, "symbol">,
  period: Period,
  language: Language,
): string {
  const { zh, en } = changeBases[of];
  if (of !== "previous_period" || !isInPoints(unit)) return { zh, en }[language];
  // 2025-10 is a month, 2025 a year.
  const length = isoPeriod(period)?.length;
  return { zh: `比上${length === 7 ? "月" : length === 4 ? "年" : "期"}`, en }[language];
}

/** The sign of a number, which its verb says; the stroke of a range, 19-20, is none. */
const SIGN = /(?<![\d%])[-\u2212](?=\d)/gu;

/** What of a figure tells how something moved; one that is not told to be missing is there. */
type Moved = Pick<Observation, "quantity"> & Partial<Pick<Observation, "direction" | "status">>;

type ChangeDirection = Exclude<Direction, "reached" | "cut_to">;

/**
 * Which way a change goes: as the report words it; where it gives a number alone, as tables do, by the number's sign.
 * `null` where neither tells.
 */
function directionOf({ direction, quantity, status }: Moved): ChangeDirection | null {
  if (direction === "reached" || direction === "cut_to" || status === "missing") return null;
  if (direction !== undefined) return direction;
  const [low, high] =
    quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  if (low === 0 && high === 0) return "level";
  if (low >= 0) return "rise";
  return high <= 0 ? "fall" : null;
}

/** What a change is counted from: `同比`, `比2020年`; empty where the report does not say. */
function baseWords(
  lookup: Pick<DatasetLookup, "figure">,
  { against, level, amount, percent }: Change,
  language: Language,
): string {
  if (against === undefined) return "";
  if (against.of !== "period") {
    const { unit, observation } = lookup.figure(percent ?? amount ?? level ?? "");
    return baseOf(against.of, unit, observation.period, language);
  }
  const { start, end } = against;
  const from = formatDate(start, language);
  const period =
    end === undefined
      ? from
      : `${from}${{ zh: "至", en: " to " }[language]}${formatDate(end, language)}`;
  return { zh: `比${period}`, en: `on ${period}` }[language];
}

/** Over which years something changed, where its level is told of the last of them alone: 2021—2025年. */
function spanWords(
  lookup: Pick<DatasetLookup, "figure">,
  { level, percent, amount }: Change,
  language: Language,
): string {
  const id = percent ?? amount;
  if (level === undefined || id === undefined) return "";
  const periodOf = (figure: string): Period => lookup.figure(figure).observation.period;
  const span = isoPeriod(periodOf(id));
  return span?.includes("/") === true && span !== isoPeriod(periodOf(level))
    ? formatPeriod(periodOf(id), language)
    : "";
}

/** Which way the rate goes of which a change is told in percentage points; `undefined` for one that is no change itself. */
function paceOf(level: Figure | null, change: Figure): keyof typeof PACES | undefined {
  const way = level?.observation.direction;
  if (!isInPoints(change.unit)) return undefined;
  if (way === "fall" && !SIZE_OF_FALL.test(change.metric.name.zh)) return undefined;
  return way === "rise" || way === "fall" ? way : undefined;
}

function changeVerb(
  direction: ChangeDirection | null,
  unit: Pick<Unit, "symbol" | "dimension">,
  language: Language,
  pace?: keyof typeof PACES,
): string {
  if (direction === null) return { zh: "变化", en: "changed by" }[language];
  if (pace !== undefined && direction !== "level") return PACES[pace][direction][language];
  if (direction === "rise" && isInPoints(unit)) return { zh: "提高", en: "up" }[language];
  const isRelative = unit.dimension === "percent" || unit.symbol.zh === "倍";
  return VERBS[direction][isRelative ? "relative" : "counted"][language];
}

/** By how much something changed: the verb of its direction, and the number as it is written, without its sign. */
export function changedBy(
  moved: Moved,
  unit: Pick<Unit, "symbol" | "dimension">,
  number: string,
  language: Language,
  pace?: keyof typeof PACES,
): string {
  const direction = directionOf(moved);
  const verb = changeVerb(direction, unit, language, pace);
  if (direction === "level") return verb;
  const bare = direction === null ? number : number.replace(SIGN, "");
  return [verb, bare].join(marks[language].space);
}

/**
 * A change in words, with its direction and what it is counted from; the number keeps its bound.
 *
 * zh: 同比增长8.1%，增加19项；2021—2025年增长83%
 * en: up 8.1% on the same period of last year, up 19 items; up 83% 2021–2025
 */
export function changeWords(
  lookup: Pick<DatasetLookup, "figure">,
  relation: Change,
  language: Language,
): string {
  const base = baseWords(lookup, relation, language) || spanWords(lookup, relation, language);
  const level = relation.level === undefined ? null : lookup.figure(relation.level);
  const each = [relation.percent, relation.amount].flatMap((id) => {
    if (id === undefined) return [];
    const change = lookup.figure(id);
    const { observation, unit } = change;
    const number = formatFigure(observation, unit, language);
    return [changedBy(observation, unit, number, language, paceOf(level, change))];
  });
  const [first = "", ...rest] = each;
  const headed = {
    zh: `${base}${first}`,
    en: [first, base].filter((part) => part !== "").join(" "),
  }[language];
  return [headed, ...rest].join(marks[language].comma);
}
